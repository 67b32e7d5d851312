// FormulaBox: a formula after layout: marks at their places, and the areas of its parts.
#pragma once

#include "ui/formula/FormulaNode.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <vector>

namespace chalknet::ui {

/// One thing to paint. Positions are relative to the left end of the baseline, y downwards, in pixels.
struct FormulaMark {
    enum class Kind { Glyph, Fill, Ground, Dashed };
    Kind kind = Kind::Glyph;
    QPointF position; ///< of a glyph: left end of its baseline
    QRectF rect; ///< of a ground or dashed box
    QPainterPath path; ///< of a fill
    QString text;
    FormulaFace face = FormulaFace::Italic;
    double size = 0.0; ///< em of a glyph
    QString tone; ///< colour name; empty: the formula's own
};

struct FormulaArea {
    QString part;
    QRectF rect;
    QString tone; ///< of its first mark, for the ground when it is highlighted
};

struct FormulaBox {
    double width = 0.0;
    double ascent = 0.0;
    double descent = 0.0;
    double overhang = 0.0; ///< how far the ink of the last letter goes beyond the width
    std::vector<FormulaMark> marks;
    std::vector<FormulaArea> areas; ///< inner ones first

    double height() const { return ascent + descent; }
    /// Puts another box beside or onto this one; extends ascent and descent, not the width.
    void place(const FormulaBox& other, double x, double y);
};

/// The setting of a subtree.
struct FormulaContext {
    double size = 26.0; ///< em in pixels
    bool display = true; ///< full-size fractions, limits above and below sums
    bool script = false; ///< in a subscript or superscript: little space around signs
    QString tone;
};

FormulaBox layoutFormula(const FormulaNode& node, const FormulaContext& context);

/// FormulaDelimiters.cpp: brackets of any height around the axis; `size` is the em.
FormulaBox delimiterBox(const QString& delimiter, double ascent, double descent, double size, const QString& tone);
/// The hook of a root over content of this size, to be placed left of it.
FormulaBox rootHook(double contentWidth, double ascent, double descent, double size, const QString& tone);
/// FormulaMatrix.cpp.
FormulaBox matrixBox(const FormulaNode& node, const FormulaContext& context);
/// FormulaRow.cpp: children side by side with the space of their kinds.
FormulaBox rowBox(const std::vector<FormulaNodePointer>& children, const FormulaContext& context);
FormulaBox glyphBox(const QString& text, FormulaFace face, double size, const QString& tone);

namespace formula {
inline constexpr double kScript = 0.66; ///< size of a script
inline constexpr double kStacked = 0.60; ///< of each of a stacked pair
inline constexpr double kBar = 0.065; ///< em, fraction bar
inline constexpr double kRelationSpace = 0.34;
inline constexpr double kOperatorSpace = 0.2;
inline constexpr double kThinSpace = 0.17;
inline constexpr double kAxis = 0.265; ///< height of minus signs and bars above the baseline
inline constexpr double kColumnGap = 0.75;
inline constexpr double kBracketStroke = 0.07;
inline constexpr double kBracketFoot = 0.3;
} // namespace formula

} // namespace chalknet::ui
