// Brackets and roots that grow with what they hold.
#include "ui/formula/FormulaBox.h"
#include "ui/formula/FormulaFonts.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

using namespace formula;

FormulaMark fill(const QPainterPath& path, const QString& tone)
{
    FormulaMark mark;
    mark.kind = FormulaMark::Kind::Fill;
    mark.path = path;
    mark.tone = tone;
    return mark;
}

/// A parenthesis of height `high` that opens to the right, its left edge at 0, its top at `top`.
QPainterPath parenthesis(double top, double high, double size)
{
    const double depth = std::min(0.2 + 0.05 * high / size, 0.36) * size;
    const double thick = 0.085 * size; // in the middle; the ends are thin
    const double thin = 0.02 * size;
    QPainterPath path(QPointF(depth, top));
    path.cubicTo(QPointF(depth * 0.25, top + high * 0.22), QPointF(0, top + high * 0.36), QPointF(0, top + high / 2));
    path.cubicTo(QPointF(0, top + high * 0.64), QPointF(depth * 0.25, top + high * 0.78), QPointF(depth, top + high));
    path.lineTo(depth + thin, top + high - thin);
    path.cubicTo(
        QPointF(depth * 0.25 + thick, top + high * 0.78), QPointF(thick, top + high * 0.64), QPointF(thick, top + high / 2));
    path.cubicTo(
        QPointF(thick, top + high * 0.36), QPointF(depth * 0.25 + thick, top + high * 0.22), QPointF(depth + thin, top + thin));
    path.closeSubpath();
    return path;
}

QPainterPath squareBracket(double top, double high, double size)
{
    const double stroke = kBracketStroke * size;
    const double foot = kBracketFoot * size;
    QPainterPath path;
    path.addRect(0, top, stroke, high);
    path.addRect(stroke, top, foot - stroke, stroke);
    path.addRect(stroke, top + high - stroke, foot - stroke, stroke);
    return path;
}

QPainterPath mirrored(const QPainterPath& path, double width)
{
    return QTransform(-1, 0, 0, 1, width, 0).map(path);
}

} // namespace

FormulaBox delimiterBox(const QString& delimiter, double ascent, double descent, double size, const QString& tone)
{
    FormulaBox box;
    if (delimiter.isEmpty())
        return box;
    // symmetrical about the axis, a little larger than the content
    const double axis = kAxis * size;
    const double half = std::max(ascent - axis, descent + axis) + 0.06 * size;
    if (half < 0.62 * size)
        return glyphBox(delimiter, FormulaFace::Upright, size, tone);
    const double top = -axis - half;
    const double side = 0.05 * size;
    QPainterPath path;
    const bool closes = QStringLiteral(")]}").contains(delimiter);
    if (delimiter == QLatin1String("(") || delimiter == QLatin1String(")"))
        path = parenthesis(top, 2 * half, size);
    else if (delimiter == QLatin1String("|"))
        path.addRect(0, top, 0.06 * size, 2 * half);
    else
        path = squareBracket(top, 2 * half, size);
    const double width = path.boundingRect().right();
    if (closes)
        path = mirrored(path, width);
    path.translate(side, 0);
    box.marks.push_back(fill(path, tone));
    box.width = width + 2 * side;
    box.ascent = half + axis;
    box.descent = half - axis;
    return box;
}

FormulaBox rootHook(double contentWidth, double ascent, double descent, double size, const QString& tone)
{
    const double bar = kBar * size;
    const double top = -ascent - 0.14 * size - bar;
    const double bottom = descent + 0.04 * size;
    const double hook = 0.5 * size;
    const double thick = 0.1 * size;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double middle = top + (bottom - top) * 0.55;
    QPolygonF stroke{{0.02 * size, middle + 0.06 * size}, {0.14 * size, middle - 0.03 * size},
        {0.27 * size, bottom - 0.26 * size}, {hook - bar * 0.6, top}, {hook + contentWidth + 0.08 * size, top},
        {hook + contentWidth + 0.08 * size, top + bar}, {hook + bar * 0.25, top + bar}, {0.28 * size, bottom},
        {0.24 * size, bottom}, {0.12 * size, middle + thick * 0.75}, {0.04 * size, middle + 0.1 * size}};
    path.addPolygon(stroke);
    path.closeSubpath();
    FormulaBox box;
    box.marks.push_back(fill(path, tone));
    box.width = hook;
    box.ascent = -top;
    box.descent = bottom;
    return box;
}

} // namespace chalknet::ui
