// Grid, tick labels, last values and read-out around the lines of Qt Charts.
#include "ui/plot/LossChartView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kEpochIntervals = 2;
constexpr int kValueIntervals = 2;
constexpr double kMostPowers = 3.0;

/// 0.01 … 100 as they are, other powers of ten with their exponent.
QString powerText(double value)
{
    const int power = static_cast<int>(std::lround(std::log10(value)));
    if (power >= -3 && power <= 3)
        return compact(value, 1);
    constexpr std::array<char16_t, 10> kSuperscripts{u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    QString text = power < 0 ? QStringLiteral("10⁻") : QStringLiteral("10");
    for (const QChar digit : QString::number(std::abs(power)))
        text += QChar(kSuperscripts[static_cast<std::size_t>(digit.digitValue())]);
    return text;
}

} // namespace

LossChart::View::View(LossChart* owner)
    : QChartView(owner)
    , m_owner(owner)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QChart* const picture = chart();
    picture->setAnimationOptions(QChart::NoAnimation);
    picture->setBackgroundVisible(false);
    picture->setBackgroundRoundness(0);
    picture->legend()->hide();
    picture->setMargins({0, 0, 0, 0});
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    epochAxis = new QValueAxis(picture);
    valueAxis = new QValueAxis(picture);
    for (QValueAxis* axis : {epochAxis, valueAxis}) {
        axis->setVisible(false);
    }
    epochAxis->setRange(0, 10);
    valueAxis->setRange(0, 1);
    picture->addAxis(epochAxis, Qt::AlignBottom);
    picture->addAxis(valueAxis, Qt::AlignLeft);
}

void LossChart::View::placePlot()
{
    const double scale = m_owner->m_stageScale;
    const bool isFixed = m_owner->m_quantity == Quantity::Accuracy || m_owner->m_logarithmic;
    const QFontMetricsF metrics(Theme::instance().sans(12.5 * scale));
    double left = (isFixed ? 44.0 : 34.0) * scale;
    if (!isFixed) // small losses and very large ones have long numbers
        for (const double value : valueTicks())
            left = std::max(left, metrics.horizontalAdvance(tickText(value)) + 8 * scale);
    chart()->setPlotArea(
        QRectF(left, 7 * scale, std::max(10.0, width() - left - 10 * scale), std::max(10.0, height() - 27 * scale)));
}

QLineSeries* LossChart::View::series(std::size_t index)
{
    while (m_series.size() <= index) {
        auto* line = new QLineSeries(chart());
        chart()->addSeries(line);
        line->attachAxis(epochAxis);
        line->attachAxis(valueAxis);
        m_series.push_back(line);
    }
    m_series[index]->setVisible(true);
    return m_series[index];
}

void LossChart::View::hideSeriesFrom(std::size_t count)
{
    for (std::size_t i = count; i < m_series.size(); ++i)
        m_series[i]->setVisible(false);
}

QPointF LossChart::View::toPixel(QPointF value) const
{
    const QRectF area = plot();
    return {area.left() + value.x() / epochAxis->max() * area.width(),
        area.bottom() - (m_owner->toAxis(value.y()) - valueAxis->min()) / (valueAxis->max() - valueAxis->min()) * area.height()};
}

// Halves of a linear axis; on a logarithmic one whole powers of ten, about four of them.
std::vector<double> LossChart::View::valueTicks() const
{
    std::vector<double> ticks;
    const double low = valueAxis->min();
    const double high = valueAxis->max();
    if (!m_owner->m_logarithmic) {
        for (int i = 0; i <= kValueIntervals; ++i)
            ticks.push_back(low + (high - low) * i / kValueIntervals);
        return ticks;
    }
    const int stride = std::max(1, static_cast<int>(std::ceil((high - low) / kMostPowers)));
    for (int power = static_cast<int>(std::lround(high)); power >= static_cast<int>(std::lround(low)); power -= stride)
        ticks.push_back(std::pow(10.0, power));
    return ticks;
}

QString LossChart::View::tickText(double value) const
{
    if (m_owner->m_logarithmic)
        return powerText(value);
    if (m_owner->m_quantity == Quantity::Accuracy)
        return percent(value, 0);
    constexpr double kTiny = 1e-4; // from here on powers of ten are shorter than decimals
    if (value > 0.0 && valueAxis->max() < kTiny)
        return QLocale::c().toString(value, 'g', 2).replace(QLatin1StringView("e-0"), QLatin1StringView("e-"));
    return value == 0.0 ? QStringLiteral("0") : measured(value, tickDecimals(valueAxis->max(), kValueIntervals));
}

void LossChart::View::drawBackground(QPainter* painter, const QRectF&)
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = plot();
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colors.grid, 1.0));
    for (const double value : valueTicks()) {
        const double y = toPixel({0, value}).y();
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    for (int i = 1; i <= kEpochIntervals; ++i) {
        const double x = area.left() + area.width() * i / kEpochIntervals;
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.ctl, 1.2));
    painter->drawPolyline(QPolygonF{area.topLeft(), area.bottomLeft(), area.bottomRight()});
    painter->restore();
}

void LossChart::View::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    paintTicks(*painter);
    paintLastValues(*painter);
    paintCursor(*painter);
    paintProbe(*painter);
    if (showsFocus(*m_owner)) {
        painter->setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    }
    painter->restore();
}

void LossChart::View::paintTicks(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const double scale = m_owner->m_stageScale;
    painter.setFont(theme.sans(12.5 * scale));
    painter.setPen(theme.colors().ink3);
    const QRectF area = plot();
    for (const double value : valueTicks()) {
        const double y = toPixel({0, value}).y();
        painter.drawText(
            QRectF(0, y - 10 * scale, area.left() - 6 * scale, 20 * scale), Qt::AlignRight | Qt::AlignVCenter, tickText(value));
    }
    const double end = epochAxis->max();
    QRectF lastRoom;
    QRectF middleRoom;
    for (int i = 0; i <= kEpochIntervals; ++i) {
        const double epoch = end * i / kEpochIntervals;
        const QString text = end >= 10 || i == 0 ? grouped(static_cast<qint64>(std::llround(epoch)))
                                                 : fixed(epoch, tickDecimals(end, kEpochIntervals));
        const double x = toPixel({epoch, 0}).x();
        QRectF room(x - 40 * scale, area.bottom() + 3 * scale, 80 * scale, 18 * scale);
        room.moveRight(std::min(room.right(), width() + 40 * scale - painter.fontMetrics().horizontalAdvance(text) / 2.0));
        const QRectF words = painter.boundingRect(room, Qt::AlignHCenter | Qt::AlignTop, text);
        // Millions in a narrow chart: the middle one gives way.
        const bool isMiddle = i > 0 && i < kEpochIntervals;
        if (isMiddle && 2.2 * words.width() > area.width() / kEpochIntervals)
            continue;
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, text);
        middleRoom = std::exchange(lastRoom, words);
    }
    // The axis has its name where it fits between the last two numbers.
    const QRectF room(middleRoom.right(), area.bottom() + 3 * scale, lastRoom.left() - middleRoom.right(), 18 * scale);
    if (room.width() > painter.fontMetrics().horizontalAdvance(m_owner->m_axisName) + 12)
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, m_owner->m_axisName);
}

void LossChart::View::paintLastValues(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_owner->m_curves.size(); ++i) {
        const ChartCurve& curve = m_owner->m_curves[i];
        const QList<QPointF>& points = m_owner->shownPoints(i);
        if (!curve.emphasis || points.isEmpty() || !std::isfinite(points.back().y()))
            continue;
        const QPointF end = toPixel(points.back());
        if (!std::isfinite(end.y()) || !plot().adjusted(-1, -1, 1, 1).contains(end))
            continue;
        painter.setPen(QPen(Theme::instance().colors().surface, 1.5));
        painter.setBrush(curve.color);
        painter.drawEllipse(end, 3.6, 3.6);
        if (curve.dashed) {
            painter.setPen(QPen(curve.color, 1.6));
            painter.setBrush(Theme::instance().colors().surface);
            painter.drawEllipse(end, 2.8, 2.8);
        }
    }
}

void LossChart::View::paintProbe(QPainter& painter) const
{
    if (!m_probe || isPaintingPicture())
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF area = plot();
    const double x = toPixel({*m_probe, 0}).x();
    painter.setPen(QPen(colors.ink2, 1.2));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString text = m_owner->readOut();
    if (text.isEmpty())
        return;
    painter.setFont(theme.sans(12.5 * m_owner->m_stageScale));
    const QStringList lines = text.split(QLatin1Char('\n'));
    double wide = 0;
    for (const QString& line : lines)
        wide = std::max(wide, static_cast<double>(painter.fontMetrics().horizontalAdvance(line)));
    const double lineHeight = 17 * m_owner->m_stageScale;
    QRectF chip(0, area.top(), wide + 14, lineHeight * static_cast<double>(lines.size()) + 6);
    // Beside the line; a panel that is wider than either side lies over it.
    const double beside = x + 6 + chip.width() <= width() ? x + 6 : x - 6 - chip.width();
    chip.moveLeft(std::max(0.0, std::min(std::max(0.0, beside), width() - chip.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(chip, 5, 5);
    painter.setPen(colors.surface);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QRectF(chip.left() + 7, chip.top() + 3 + lineHeight * static_cast<double>(i), chip.width(), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
}

void LossChart::View::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    const bool inside = area.adjusted(-4, -8, 8, 8).contains(event->position());
    setProbe(inside ? std::optional(epochAt(event->position().x())) : std::nullopt);
    if (m_dragging)
        emit m_owner->epochDragged(epochAt(event->position().x()));
}

double LossChart::View::epochAt(double x) const
{
    const QRectF area = plot();
    return std::clamp((x - area.left()) / area.width(), 0.0, 1.0) * epochAxis->max();
}

void LossChart::View::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !plot().adjusted(-4, -8, 8, 8).contains(event->position()))
        return;
    m_dragging = true;
    emit m_owner->epochDragged(epochAt(event->position().x()));
}

void LossChart::View::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_dragging, false))
        emit m_owner->dragFinished();
}

void LossChart::View::paintCursor(QPainter& painter) const
{
    if (!m_owner->m_cursor)
        return;
    const QRectF area = plot();
    const double x = toPixel({*m_owner->m_cursor, 0}).x();
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom() + 4));
}

} // namespace chalknet::ui
