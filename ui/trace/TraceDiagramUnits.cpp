// Painting of the units of a traced network and of what stands around them: symbols, notes, captions, the loss.
#include "ui/trace/TraceDiagramPainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

// Widths in logical pixels at the reference size.
constexpr double kNode = 1.8;
constexpr double kActiveNode = 3.0;
constexpr double kWaiting = 0.55; // opacity of what is not reached

QRectF leftHalf(const QRectF& rect)
{
    return {rect.left(), rect.top(), rect.width() / 2, rect.height()};
}

QRectF rightHalf(const QRectF& rect)
{
    return {rect.center().x(), rect.top(), rect.width() / 2, rect.height()};
}

bool isWaiting(const TraceUnitMark& mark)
{
    return mark.activation.state == TraceValue::State::Waiting && (!mark.isPill || mark.sum.state == TraceValue::State::Waiting);
}

double smallLetters(const TraceGeometry& geometry, double factor)
{
    return std::max(std::min(kLeastTraceLetters, geometry.textSize()), factor * geometry.textSize());
}

QColor faded(QColor color)
{
    color.setAlphaF(static_cast<float>(kWaiting));
    return color;
}

} // namespace

QString traceConditionText(UnitCondition condition)
{
    switch (condition) {
    case UnitCondition::Saturated: return QCoreApplication::translate("TraceScene", "saturated");
    case UnitCondition::Silent: return QCoreApplication::translate("TraceScene", "slope 0 for this example");
    case UnitCondition::Dead: return QCoreApplication::translate("TraceScene", "dead: slope always 0");
    case UnitCondition::Learning: break;
    }
    return {};
}

std::vector<TraceTarget> TraceDiagramPainter::unitTargets() const
{
    std::vector<TraceTarget> targets;
    for (int column = 0; column < m_scene.columnCount(); ++column) {
        const TraceColumnMark& mark = m_scene.columns[static_cast<std::size_t>(column)];
        if (mark.hasBias)
            targets.push_back({Kind::Bias, column, 0, 0, 0});
        for (int unit = 0; unit < static_cast<int>(mark.units.size()); ++unit)
            targets.push_back({Kind::Unit, column, unit, 0, 0});
    }
    return targets;
}

void TraceDiagramPainter::paintUnits()
{
    for (const TraceTarget& target : unitTargets())
        paintUnit(target);
}

void TraceDiagramPainter::paintFrame(const TraceTarget& target, const TraceUnitMark& mark, const QRectF& rect)
{
    const Colors& colors = Theme::instance().colors();
    const bool isToned = mark.tone != TraceTone::None;
    const bool isCurrent = target == m_picture.current;
    QColor color
        = traceToneColor(mark.tone, mark.isActive || isCurrent || m_scene.labelsAlignInColumns ? colors.ink : colors.ctl);
    if (isWaiting(mark) && !isToned && !isCurrent)
        color = faded(colors.ctl);
    const double width = (isToned || mark.isActive || isCurrent ? kActiveNode : kNode) * m_scale;
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    if (isToned || isCurrent) {
        const QColor ground = isToned ? traceToneGround(mark.tone) : colors.inset;
        m_painter.save();
        if (mark.toneOnActivationOnly && mark.isPill && isToned)
            m_painter.setClipRect(rightHalf(rect));
        m_painter.fillPath(outline, ground);
        m_painter.restore();
    }
    if (mark.isPill) {
        m_painter.setPen(QPen(color, std::max(1.0, 0.65 * width)));
        m_painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()));
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(color, width));
    m_painter.drawPath(outline);
}

void TraceDiagramPainter::paintValue(
    const TraceValue& value, const QRectF& area, TraceTone tone, const QFont& font, const QColor& color)
{
    if (value.state == TraceValue::State::Waiting)
        return;
    m_painter.setFont(font);
    if (value.state == TraceValue::State::Known) {
        m_painter.setPen(color);
        m_painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, value.text);
        return;
    }
    const QColor ink = traceToneColor(tone, Theme::instance().colors().ink);
    const double height = std::min(1.5 * m_geometry.textSize(), 0.72 * area.height());
    const double width = std::min(2.6 * m_geometry.textSize(), 0.72 * area.width());
    QRectF box(0, 0, width, height);
    box.moveCenter(area.center());
    QPen pen(ink, 1.4 * m_scale);
    pen.setDashPattern({3.0, 2.0});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 4.0 * m_scale, 4.0 * m_scale);
    m_painter.setPen(ink);
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
}

void TraceDiagramPainter::paintUnit(const TraceTarget& target)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const TraceUnitMark& mark = *m_scene.unit(target);
    const QRectF rect = m_geometry.unitRect(target);
    paintFrame(target, mark, rect);
    if (target == m_picture.edited)
        return;
    const double text = m_geometry.textSize();
    const bool calculates = m_scene.labelsAlignInColumns;
    const bool isBold = calculates || (!mark.isPill && mark.isActive);
    const QFont font = theme.sans(text, isBold);
    if (!mark.isPill) {
        paintValue(mark.activation, rect, mark.tone, font, colors.ink);
        return;
    }
    const QFont plain = theme.sans(text);
    paintValue(mark.sum, leftHalf(rect), mark.toneOnActivationOnly ? TraceTone::None : mark.tone, plain,
        calculates ? colors.ink2 : colors.ink);
    paintValue(mark.activation, rightHalf(rect), mark.tone, font, colors.ink);
}

void TraceDiagramPainter::paintFormulaIn(
    const QRectF& area, Qt::Alignment alignment, const QString& tex, double size, const QColor& color)
{
    if (tex.isEmpty() || area.isEmpty())
        return;
    const double width = formulaWidth(tex, size);
    const double left = alignment & Qt::AlignHCenter ? area.center().x() - width / 2
        : alignment & Qt::AlignRight                 ? area.right() - width
                                                     : area.left();
    paintFormula(m_painter, QPointF(left, area.center().y() + 0.34 * size), tex, size, color);
}

void TraceDiagramPainter::paintSymbols()
{
    const Colors& colors = Theme::instance().colors();
    const double text = m_geometry.textSize();
    const double above = traceLetters::kSymbolAbove * text;
    // Baseline of symbols above: their lower indices end a little above the pill.
    const double lift = 0.62 * text;
    const auto paintAbove = [&](const QRectF& area, const QString& tex, const QColor& color) {
        if (!area.isEmpty() && !tex.isEmpty())
            paintFormula(
                m_painter, QPointF(area.center().x() - formulaWidth(tex, above) / 2, area.bottom() - lift), tex, above, color);
    };
    for (const TraceTarget& target : unitTargets()) {
        const TraceUnitMark& mark = *m_scene.unit(target);
        const QRectF area = m_geometry.symbolRect(target, false);
        const QColor toned = traceToneColor(mark.tone, target == m_picture.current ? colors.ink : colors.ink2);
        if (mark.isPill) {
            paintAbove(m_geometry.symbolRect(target, true), mark.sum.symbol, mark.toneOnActivationOnly ? colors.ink2 : toned);
            paintAbove(area, mark.activation.symbol, toned);
        } else if (target.kind == Kind::Bias) {
            paintFormulaIn(area, Qt::AlignRight, mark.activation.symbol, traceLetters::kBiasSymbol * text, toned);
        } else if (area.bottom() <= m_geometry.unitRect(target).top() + 1.0) {
            paintAbove(area, mark.activation.symbol, toned);
        } else {
            paintFormulaIn(area, Qt::AlignLeft, mark.activation.symbol, traceLetters::kSymbolBeside * text,
                traceToneColor(mark.tone, colors.ink));
        }
    }
}

void TraceDiagramPainter::paintNotes()
{
    const Colors& colors = Theme::instance().colors();
    for (const TraceTarget& target : unitTargets()) {
        const TraceUnitMark& mark = *m_scene.unit(target);
        const QRectF side = m_geometry.sideNoteRect(target);
        const QRectF below = m_geometry.noteRect(target);
        const bool sideIsBelow = !side.isEmpty() && side.intersects(below);
        const bool sideIsFirst
            = mark.sideNoteTone != TraceTone::None || (mark.note.isEmpty() && mark.condition == UnitCondition::Learning);
        const bool showsSide = !side.isEmpty() && (!sideIsBelow || sideIsFirst);
        if (showsSide) {
            const bool isEdited = m_picture.edited.kind == Kind::BiasEdge && m_picture.edited.column == target.column
                && m_picture.edited.unit == target.unit;
            if (mark.sideNoteTone != TraceTone::None) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(traceToneGround(mark.sideNoteTone));
                m_painter.drawRoundedRect(side, 4.0 * m_scale, 4.0 * m_scale);
            }
            if (!isEdited)
                paintFormulaIn(side, Qt::AlignHCenter, mark.sideNote, m_geometry.labelSize(),
                    traceToneColor(mark.sideNoteTone, colors.ink2));
        }
        if (!mark.note.isEmpty() && !(showsSide && sideIsBelow))
            paintFormulaIn(below, Qt::AlignHCenter, traceTextTex(mark.note), m_geometry.noteLetters(), colors.ink2);
        if (mark.condition != UnitCondition::Learning)
            paintCondition(target, mark);
    }
}

void TraceDiagramPainter::paintCondition(const TraceTarget& target, const TraceUnitMark& mark)
{
    const Theme& theme = Theme::instance();
    const QRectF unit = m_geometry.unitRect(target);
    const QRectF below = m_geometry.noteRect(target);
    const double size = m_geometry.noteLetters();
    const QString words = traceConditionText(mark.condition);
    const QFont font = theme.sans(size);
    const double icon = 0.95 * size;
    const double width = icon + 0.4 * size + QFontMetricsF(font).horizontalAdvance(words);
    if (width > below.width() || !mark.note.isEmpty()) {
        // No room for words: the mark alone sits on the unit's border.
        const double round = 1.25 * size;
        const QPointF corner(unit.right() - 0.06 * unit.height(), unit.bottom() - 0.02 * unit.height());
        m_painter.setPen(QPen(theme.colors().ink2, 1.2 * m_scale));
        m_painter.setBrush(theme.colors().surface);
        m_painter.drawEllipse(corner, round / 2, round / 2);
        paintConditionMark(mark.condition, corner, 0.72 * size);
        return;
    }
    const double left = below.center().x() - width / 2;
    paintConditionMark(mark.condition, QPointF(left + icon / 2, below.center().y()), icon);
    m_painter.setFont(font);
    m_painter.setPen(theme.colors().ink2);
    m_painter.drawText(QPointF(left + icon + 0.4 * size, below.center().y() + 0.355 * size), words);
}

/// A curve that goes flat for saturated units, a pause for units that are off now, a crossed circle for those always off.
void TraceDiagramPainter::paintConditionMark(UnitCondition condition, QPointF center, double size)
{
    m_painter.setPen(QPen(Theme::instance().colors().ink2, std::max(1.2, 0.12 * size), Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    const double r = size / 2;
    if (condition == UnitCondition::Saturated) {
        QPainterPath curve(center + QPointF(-r, r * 0.8));
        curve.cubicTo(
            center + QPointF(-r * 0.3, r * 0.8), center + QPointF(-r * 0.5, -r * 0.7), center + QPointF(r * 0.1, -r * 0.7));
        curve.lineTo(center + QPointF(r, -r * 0.7));
        m_painter.drawPath(curve);
    } else if (condition == UnitCondition::Silent) {
        m_painter.drawLine(center + QPointF(-r * 0.4, -r * 0.75), center + QPointF(-r * 0.4, r * 0.75));
        m_painter.drawLine(center + QPointF(r * 0.4, -r * 0.75), center + QPointF(r * 0.4, r * 0.75));
    } else {
        m_painter.drawEllipse(center, r * 0.9, r * 0.9);
        m_painter.drawLine(center + QPointF(-r, -r) * 0.42, center + QPointF(r, r) * 0.42);
        m_painter.drawLine(center + QPointF(-r, r) * 0.42, center + QPointF(r, -r) * 0.42);
    }
}

void TraceDiagramPainter::paintCaptions()
{
    const Theme& theme = Theme::instance();
    m_painter.setFont(theme.sans(smallLetters(m_geometry, 0.75), true));
    m_painter.setPen(theme.colors().ink2);
    for (int column = 0; column < m_scene.columnCount(); ++column)
        m_painter.drawText(m_geometry.captionRect(column), Qt::AlignCenter | Qt::TextDontClip,
            m_scene.columns[static_cast<std::size_t>(column)].caption);
}

void TraceDiagramPainter::paintLoss()
{
    if (!m_scene.hasLoss)
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF rect = m_geometry.lossRect();
    const bool isToned = m_scene.lossTone != TraceTone::None;
    const bool isCurrent = m_picture.current.kind == Kind::Loss;
    const bool isWaitingForLoss = m_scene.loss.state == TraceValue::State::Waiting;
    QColor color = traceToneColor(m_scene.lossTone, m_scene.isLossActive || isCurrent ? colors.ink : colors.ctl);
    if (isWaitingForLoss && !isToned && !isCurrent)
        color = faded(colors.ctl);
    m_painter.setPen(QPen(color, (isToned || m_scene.isLossActive || isCurrent ? kActiveNode : kNode) * m_scale));
    m_painter.setBrush(isToned ? traceToneGround(m_scene.lossTone) : isCurrent ? colors.inset : QColor(Qt::transparent));
    m_painter.drawRoundedRect(rect, 10.0 * m_scale, 10.0 * m_scale);
    const double text = m_geometry.textSize();
    const double symbol = std::min(traceLetters::kLossSymbol * text, 0.42 * rect.height());
    const QRectF top(rect.left(), rect.top() + 0.08 * rect.height(), rect.width(), 0.46 * rect.height());
    paintFormulaIn(top, Qt::AlignHCenter, m_scene.loss.symbol, symbol, traceToneColor(m_scene.lossTone, colors.ink));
    const QRectF bottom(rect.left(), rect.top() + 0.48 * rect.height(), rect.width(), 0.46 * rect.height());
    paintValue(m_scene.loss, bottom, m_scene.lossTone, theme.sans(text), colors.ink);
    QRectF line = m_geometry.lossNoteRect();
    const QStringList notes = m_scene.lossNote.split(u'\n');
    line.setHeight(line.height() / static_cast<double>(notes.size()));
    for (const QString& note : notes) {
        paintFormulaIn(line, Qt::AlignHCenter, traceTextTex(note), m_geometry.lossNoteLetters(), colors.ink2);
        line.translate(0, line.height());
    }
}

} // namespace chalknet::ui
