// Painting of the 2-2-1 diagram.
#include "ui/controls/NumberFormat.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/layers/LayersDiagram.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kEdgeWidth = 2.0;
constexpr double kEdgeWidthPerWeight = 3.0;
constexpr double kWidestEdge = 9.0;
constexpr double kQuietOpacity = 0.38; // of an edge that carries 0

QColor signColor(double value)
{
    const Colors& colors = Theme::instance().colors();
    return value > 0 ? colors.pos : value < 0 ? colors.neg : colors.ctl;
}

} // namespace

void LayersDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCaptions(painter);
    paintEdges(painter);
    paintFieldGrounds(painter);
    paintUnits(painter);
    paintInputs(painter);
    paintResult(painter);
    paintFocus(painter);
}

void LayersDiagram::paintCaptions(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.font(TextRole::FieldLabel, m_scale));
    painter.setPen(theme.colors().ink2);
    const std::array<QString, 3> captions{tr("input layer"), tr("hidden layer"), tr("output layer")};
    for (int column = 0; column < 3; ++column)
        painter.drawText(m_geometry.columnCaption(column).adjusted(-20, 0, 20, 0), Qt::AlignHCenter | Qt::AlignTop,
            captions[static_cast<std::size_t>(column)]);
}

void LayersDiagram::paintEdges(QPainter& painter) const
{
    for (int unit = 0; unit < 3; ++unit)
        for (int from = 0; from < 2; ++from)
            paintEdge(painter, unit, from);
    // From the output unit to its answer.
    const Colors& colors = Theme::instance().colors();
    const QPointF start = m_geometry.unit(kOutput) + QPointF(m_geometry.unitRadius(), 0);
    const QPointF end = m_geometry.result() - QPointF(m_geometry.resultRadius() + 8.0 * m_scale, 0);
    painter.setPen(QPen(colors.ink, 2.0 * m_scale));
    painter.drawLine(start, end - QPointF(4.0 * m_scale, 0));
    const double head = 7.0 * m_scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawPolygon(QPolygonF({end, end + QPointF(-1.5 * head, -0.7 * head), end + QPointF(-1.5 * head, 0.7 * head)}));
}

void LayersDiagram::paintEdge(QPainter& painter, int unit, int from) const
{
    const double weight = m_values.weights[static_cast<std::size_t>(unit)][static_cast<std::size_t>(from + 1)];
    const RowValues& row = m_values.rows[static_cast<std::size_t>(m_row)];
    const double signal = (unit == kOutput ? row.hidden : row.inputs)[static_cast<std::size_t>(from)];
    const double width = std::min(kEdgeWidth + kEdgeWidthPerWeight * std::abs(weight), kWidestEdge) * m_scale;
    QColor color = signColor(weight);
    const bool tells = unit == kOutput && m_hiddenUnknown;
    if (!tells)
        color.setAlphaF(static_cast<float>(kQuietOpacity + (1.0 - kQuietOpacity) * std::min(1.0, std::abs(signal))));
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(m_geometry.edge(unit, from));
}

void LayersDiagram::paintFieldGrounds(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setPen(Qt::NoPen);
    painter.setBrush(window()->property("presenting").toBool() ? colors.bg : colors.surface);
    for (int i = 0; i < 9; ++i) {
        if (i % 3 != 0)
            painter.drawRoundedRect(QRectF(field(i / 3, i % 3)->geometry()).adjusted(1, 3, -1, -3), 8.0, 8.0);
    }
}

void LayersDiagram::paintUnits(QPainter& painter) const
{
    for (int unit = 0; unit < 3; ++unit)
        paintUnit(painter, unit);
}

void LayersDiagram::paintUnit(QPainter& painter, int unit) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QPointF center = m_geometry.unit(unit);
    const double radius = m_geometry.unitRadius();
    // The line of h2 is dashed in the plane, and so is its circle.
    painter.setPen(QPen(colors.ink, (unit == m_unit ? 3.6 : 2.0) * m_scale, unit == kHidden2 ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(unit == m_unit ? colors.sel : colors.surface);
    painter.drawEllipse(center, radius, radius);

    const GateName name = unitName(m_values, unit);
    const bool isGate = m_values.gates[static_cast<std::size_t>(unit)].has_value();
    const double lineHeight = 20.0 * m_scale;
    const auto lines = static_cast<double>(name.lines.size() + (isGate ? 1 : 0));
    QRectF area(center.x() - radius, center.y() - (lines - 1) / 2 * lineHeight - lineHeight / 2, 2 * radius, lineHeight);
    if (!isGate) {
        area.translate(0, -lineHeight / 2);
    } else if (name.isWord) {
        painter.setFont(theme.sans(17.0 * m_scale, true));
        painter.setPen(colors.ink);
        painter.drawText(area, Qt::AlignCenter, name.words);
        area.translate(0, lineHeight);
    } else {
        for (const QString& line : name.lines) {
            paintFormula(painter, area, Qt::AlignCenter, Formula::fromTex(line), 14.0 * m_scale, colors.ink);
            area.translate(0, lineHeight);
        }
    }
    const QString equals = m_values.isByHand() || isUnknown(unit) ? QStringLiteral("=") : QStringLiteral("\\approx");
    // Below a name of two lines there is room for the number alone.
    const QString letter = isGate && name.lines.size() > 1 ? QString() : unitTex(unit) + QLatin1Char(' ');
    const QString value = QStringLiteral("%1%2 \\num{%3}").arg(letter, equals, answerText(unit));
    if (!isGate)
        area.translate(0, lineHeight / 2);
    paintFormula(
        painter, area, Qt::AlignCenter, Formula::fromTex(value), (m_values.isByHand() ? 16.0 : 14.0) * m_scale, colors.ink);

    const QString bias = unit == kOutput ? QStringLiteral("v_0 =") : QStringLiteral("w_{%1%2} =").arg(unit + 1).arg(0);
    const QRectF label(
        field(unit, 0)->x() - 72.0 * m_scale, m_geometry.biasPlace(unit).y() - lineHeight / 2, 70.0 * m_scale, lineHeight);
    paintFormula(painter, label, Qt::AlignRight | Qt::AlignVCenter, Formula::fromTex(bias), 17.0 * m_scale, colors.ink2);
}

void LayersDiagram::paintInputs(QPainter& painter) const
{
    const double size = 22.0 * m_scale;
    for (int i = 0; i < 2; ++i) {
        const QPointF center = m_geometry.input(i);
        const QRectF label(
            center.x() - 30 * m_scale, center.y() - m_geometry.inputRadius() - 28 * m_scale, 60 * m_scale, 24 * m_scale);
        paintFormula(painter, label, Qt::AlignCenter, Formula::fromTex(QStringLiteral("x_%1").arg(i + 1)), size,
            Theme::instance().colors().ink);
    }
}

void LayersDiagram::paintResult(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QPointF center = m_geometry.result();
    const RowValues& row = m_values.rows[static_cast<std::size_t>(m_row)];
    const double radius = m_geometry.resultRadius();
    paintClassMark(painter, center, row.answer(), MarkStyle::Plain, radius, theme.colors().surface);
    painter.setFont(theme.sans((m_values.isByHand() ? 22.0 : 15.0) * m_scale, true));
    painter.setPen(theme.colors().surface);
    const QRectF area(
        center.x() - radius, center.y() - radius + (row.answer() == 0 ? 0.22 * radius : 0.0), 2 * radius, 2 * radius);
    painter.drawText(area, Qt::AlignCenter, answerText(kOutput));
    const QRectF label(center.x() - 30 * m_scale, center.y() - radius - 36 * m_scale, 60 * m_scale, 26 * m_scale);
    paintFormula(painter, label, Qt::AlignCenter, Formula::fromTex(QStringLiteral("y")), 24.0 * m_scale, theme.colors().ink);
}

void LayersDiagram::paintFocus(QPainter& painter) const
{
    if (!showsKeyboardFocus(*this))
        return;
    const double radius = m_geometry.unitRadius() + 4.0;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(m_geometry.unit(m_unit), radius, radius);
}

} // namespace chalknet::ui
