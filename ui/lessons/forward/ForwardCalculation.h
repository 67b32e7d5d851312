// ForwardCalculation: the value of one unit (or of a whole layer) as formulas with its numbers put in.
#pragma once

#include "ui/lessons/forward/ForwardDocument.h"
#include "ui/lessons/forward/ForwardFocus.h"
#include "ui/trace/WrittenStage.h"

#include <QStringList>

namespace chalknet::ui {

/// TeX; each in two lines, symbols above numbers, so that a value stands under its symbol. Factors are parts named "in1",
/// "in2" … and "bias" (see ForwardFocus::input), in their colours.
struct ForwardCalculation {
    QString left; ///< y_2; empty where nothing is added up
    QString sum; ///< y_2 = a_1·w_12 + … over 4·0.5 + …
    QString tail; ///< "= 2 + 1.5 + 0 − 0.5 = 3", for a line of its own; empty if there is none
    QStringList wrapped; ///< `sum` in two pieces, for many terms; else empty
    QString whole; ///< `sum` with the tail at the end of its second line
    QString spoken; ///< everything in one line
    QString activation; ///< a_3 = max(0, z_3) over max(0, −2) = 0; empty where a = z

    bool isEmpty() const { return whole.isEmpty(); }
};

/// Of one unit. `isKnown` false: the numbers and the result are still to come ("?").
ForwardCalculation unitCalculation(
    const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus, const TraceNames& names, bool isKnown);
/// Of a layer with matrices: Y = A W₂ + B₂ over the numbers of A W₂, B₂ and Y.
ForwardCalculation layerCalculation(const TraceNetwork& network, const ForwardTrace& trace, int layer, const TraceNames& names);
/// Of a layer as one function: A = f₁(X) over its numbers.
ForwardCalculation dataCalculation(
    const std::vector<double>& inputs, const ForwardTrace& trace, int layer, const TraceNames& names);

/// "in3", "bias", and back; kAll for other names.
QString partName(int input);
int inputOfPart(const QString& part);

} // namespace chalknet::ui
