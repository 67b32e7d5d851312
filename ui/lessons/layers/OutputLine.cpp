// A vertical number line; rows with nearly the same value stand side by side.
#include "ui/lessons/layers/OutputLine.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMarkRadius = 8.0;
constexpr double kMarkPitch = 24.0;
constexpr double kAxisRoom = 38.0;

} // namespace

OutputLine::OutputLine(QWidget* parent)
    : QWidget(parent)
    , m_values(handValues(defaultLayersDocument()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutputLine::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

void OutputLine::setValues(const LayersValues& values, bool isUnknown)
{
    m_values = values;
    m_isUnknown = isUnknown;
    announceChange(this);
    update();
}

void OutputLine::setRows(int current, int hovered)
{
    m_current = current;
    m_hovered = hovered;
    update();
}

double OutputLine::valueOf(int row) const
{
    const RowValues& values = m_values.rows[static_cast<std::size_t>(row)];
    return m_values.isByHand() ? values.sums[kOutput] : values.output;
}

OutputLine::Axis OutputLine::axis() const
{
    if (!m_values.isByHand())
        return {-0.06, 1.06, 0.5};
    double largest = 1.0;
    for (int row = 0; row < 4; ++row)
        largest = std::max(largest, std::abs(valueOf(row)));
    // Whole steps, so that the axis does not slide while a weight is dragged.
    const double end = std::ceil(largest) + 0.3;
    return {-end, end, 0.0};
}

QRectF OutputLine::plot() const
{
    return QRectF(rect()).adjusted(kAxisRoom * m_scale, 4 * m_scale, -4, -24 * m_scale);
}

double OutputLine::toPixel(double value) const
{
    const Axis line = axis();
    return plot().bottom() - (value - line.low) / (line.high - line.low) * plot().height();
}

QPointF OutputLine::markPlace(int row) const
{
    const double middle = toPixel(valueOf(row));
    int before = 0;
    int count = 0;
    for (int other = 0; other < 4; ++other) {
        if (std::abs(toPixel(valueOf(other)) - middle) >= 2 * kMarkRadius * m_scale)
            continue;
        ++count;
        before += other < row ? 1 : 0;
    }
    const double pitch = std::min(kMarkPitch * m_scale, plot().width() / (count + 0.2));
    return {plot().center().x() + (before - (count - 1) / 2.0) * pitch, middle};
}

int OutputLine::rowAt(QPointF pixel) const
{
    if (m_isUnknown)
        return -1;
    for (int row = 0; row < 4; ++row)
        if (QLineF(pixel, markPlace(row)).length() <= 1.5 * kMarkRadius * m_scale)
            return row;
    return -1;
}

void OutputLine::mouseMoveEvent(QMouseEvent* event)
{
    emit rowHovered(rowAt(event->position()));
}

void OutputLine::mousePressEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->position()); row >= 0)
        emit rowChosen(row);
}

void OutputLine::leaveEvent(QEvent*)
{
    emit rowHovered(-1);
}

void OutputLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: emit rowChosen(std::max(0, m_current - 1)); break;
    case Qt::Key_Down: emit rowChosen(std::min(3, m_current + 1)); break;
    default: QWidget::keyPressEvent(event);
    }
}

QString OutputLine::accessibleText() const
{
    const Axis line = axis();
    QString text = m_values.isByHand() ? tr("Weighted sum z of the output unit; threshold 0.") : tr("Output y; threshold 0.5.");
    for (int row = 0; row < 4 && !m_isUnknown; ++row) {
        const RowValues& values = m_values.rows[static_cast<std::size_t>(row)];
        text += QStringLiteral(" (%1, %2): %3 %4 %5.")
                    .arg(fixed(values.inputs[0], 0), fixed(values.inputs[1], 0), compact(valueOf(row), 4),
                        valueOf(row) >= line.threshold ? QStringLiteral("≥") : QStringLiteral("<"), compact(line.threshold));
    }
    return text;
}

void OutputLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const Axis line = axis();
    const double threshold = toPixel(line.threshold);
    painter.fillRect(QRectF(area.topLeft(), QPointF(area.right(), threshold)), colors.posBg);
    painter.fillRect(QRectF(QPointF(area.left(), threshold), area.bottomRight()), colors.negBg);
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.setPen(QPen(colors.ink, 3.5 * m_scale));
    painter.drawLine(QPointF(area.left(), threshold), QPointF(area.right(), threshold));

    painter.setFont(theme.font(TextRole::Tick, m_scale));
    painter.setPen(colors.ink3);
    const double end = std::floor(line.high);
    const std::array<double, 3> ticks{m_values.isByHand() ? -end : 0.0, line.threshold, end};
    for (const double tick : ticks)
        painter.drawText(
            QRectF(0, toPixel(tick) - 10, area.left() - 6 * m_scale, 20), Qt::AlignRight | Qt::AlignVCenter, compact(tick));
    for (int row = 0; row < 4 && !m_isUnknown; ++row) {
        const QPointF place = markPlace(row);
        paintClassMark(painter, place, m_values.rows[static_cast<std::size_t>(row)].target, MarkStyle::Filled,
            kMarkRadius * m_scale, colors.surface);
        if (row == (m_hovered >= 0 ? m_hovered : m_current)) {
            painter.setPen(QPen(colors.ink, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place, 1.8 * kMarkRadius * m_scale, 1.8 * kMarkRadius * m_scale);
        }
    }
    const QRectF symbol(area.left(), area.bottom() + 2 * m_scale, area.width(), 22 * m_scale);
    paintFormula(painter, symbol, Qt::AlignCenter,
        Formula::fromTex(m_values.isByHand() ? QStringLiteral("z") : QStringLiteral("y")), 19.0 * m_scale, colors.ink2);
    if (showsKeyboardFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 5, 5);
    }
}

} // namespace chalknet::ui
