// TraceSizes: how large the letters and units of a TraceDiagram can be in the room it has, and how far apart they stand.
#pragma once

#include "ui/trace/TraceScene.h"

#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// Logical pixels. Letters are as large as the stage wants them unless that does not fit; then room is taken from the units'
/// padding, from the letters, from the symbols above pills and at last from the notes, in this order; numbers stay at 12 or
/// more as long as there is any way to fit them.
struct TraceSizes {
    double text = 18.0; ///< of the numbers in units
    bool hasSymbolsAbove = true; ///< room for z and a above pills
    bool hasNotesBelow = true; ///< room for a line below every unit
    double pillHeight = 62.0;
    double circle = 56.0; ///< diameter
    std::vector<double> widths; ///< of the units of each column
    double left = 0.0; ///< from the border to the first column's units
    double gap = 0.0; ///< between the units of two columns
    double lossGap = 0.0;
    QSizeF loss;
    double captions = 0.0; ///< height taken by them at the top
    double pitch = 0.0; ///< between the centres of two units of the fullest column
    double biasCenter = 0.0; ///< of all bias units, from the top; 0 if there are none
    double firstCenter = 0.0; ///< of the top unit of the fullest column

    double symbolHeight() const { return 1.5 * text; } ///< above a pill
    double noteHeight() const { return 1.25 * text; } ///< below a unit
};

TraceSizes traceSizes(QSizeF room, const TraceScene& scene, double scale);

/// Width of a number in the sans of units, in multiples of its size.
double traceNumberWidth(const QString& text, bool bold = false);

/// Letters of the diagram, in multiples of TraceSizes::text.
namespace traceLetters {
inline constexpr double kSymbolAbove = 1.1; ///< z and a above a pill
inline constexpr double kSymbolBeside = 1.32; ///< x and y beside a circle
inline constexpr double kBiasSymbol = 1.15;
inline constexpr double kLabel = 0.9; ///< numbers on edges
inline constexpr double kLabelSymbol = 1.17; ///< of the number
inline constexpr double kActive = 1.12; ///< of labels of active edges
inline constexpr double kNote = 0.92;
inline constexpr double kLossSymbol = 1.3;
} // namespace traceLetters

inline constexpr double kLeastTraceLetters = 12.0;

} // namespace chalknet::ui
