// The bar is painted pixel column by pixel column through the same function as the maps.
#include "ui/lessons/digits/ContributionScale.h"

#include "ui/controls/NumberFormat.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kExponent = 0.75;
constexpr double kBarHeight = 11.0;
constexpr double kWordGap = 6.0;
constexpr double kSmallestTick = 11.0;

} // namespace

double ContributionScale::position(double value) const
{
    const double share = std::min(1.0, std::abs(value) / limit);
    return std::copysign(std::pow(share, kExponent), value);
}

ContributionScale ContributionScale::fitting(std::span<const double> values, std::span<const double> others)
{
    double largest = 0.0;
    for (const std::span<const double> part : {values, others})
        for (const double value : part)
            if (std::isfinite(value))
                largest = std::max(largest, std::abs(value));
    return {niceCeiling(largest)};
}

ContributionScaleBar::ContributionScaleBar(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContributionScaleBar::setScale(const ContributionScale& scale)
{
    if (scale == m_valueScale)
        return;
    m_valueScale = scale;
    announceChange(this);
    update();
}

void ContributionScaleBar::setWords(const QString& low, const QString& high)
{
    m_low = low;
    m_high = high;
    announceChange(this);
    update();
}

void ContributionScaleBar::setStageScale(double scale)
{
    m_stage = scale;
    update();
}

QString ContributionScaleBar::tickText(double value) const
{
    const double limit = m_valueScale.limit;
    if (limit >= 1e4 || limit < 1e-3)
        return (value > 0 ? QStringLiteral("+") : QString()) + compact(value, 2);
    // As few digits as each number needs: +0.25 beside +1.
    const QString text = compact(value, 4);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString ContributionScaleBar::accessibleText() const
{
    return tr("from %1, %2, to %3, %4").arg(tickText(-m_valueScale.limit), m_low, tickText(m_valueScale.limit), m_high);
}

QRectF ContributionScaleBar::bar() const
{
    const QFontMetricsF words(Theme::instance().sans(std::max(12.0, 13.0 * m_stage)));
    const double left = std::ceil(words.horizontalAdvance(m_low) + kWordGap * m_stage);
    const double right = std::ceil(words.horizontalAdvance(m_high) + kWordGap * m_stage);
    return {left, 3.0, std::max(20.0, width() - left - right), std::round(kBarHeight * m_stage)};
}

void ContributionScaleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintColors(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicks(painter);
}

void ContributionScaleBar::paintColors(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = bar();
    const ColorMap& map = Theme::instance().diverging();
    const ContributionScale unit{1.0};
    for (int x = 0; x < static_cast<int>(area.width()); ++x) {
        const double value = 2.0 * (x + 0.5) / area.width() - 1.0;
        painter.fillRect(QRectF(area.left() + x, area.top(), 1, area.height()), QColor(map.diverging(unit.position(value))));
    }
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setFont(Theme::instance().sans(std::max(12.0, 13.0 * m_stage)));
    painter.setPen(colors.ink2);
    const double middle = area.center().y();
    painter.drawText(QRectF(0, middle - 12, area.left(), 24), Qt::AlignLeft | Qt::AlignVCenter, m_low);
    painter.drawText(QRectF(area.right(), middle - 12, width() - area.right(), 24), Qt::AlignRight | Qt::AlignVCenter, m_high);
}

// Values stand evenly, as on a ruler; the colours follow them.
void ContributionScaleBar::paintTicks(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = bar();
    const QFont font = Theme::instance().sans(std::max(kSmallestTick, 12.0 * m_stage));
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double free = -1e9;
    const bool hasRoom = area.width() >= 118.0 * m_stage;
    for (const double share : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double x = area.left() + (share + 1.0) / 2.0 * area.width();
        painter.setPen(QPen(colors.ctl, 1.2));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        if (std::abs(share) == 0.5 && !hasRoom)
            continue;
        const QString text = tickText(share * m_valueScale.limit);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - width / 2, 0.0, this->width() - width);
        if (left < free)
            continue;
        free = left + width + 3;
        painter.setPen(colors.ink3);
        painter.drawText(QPointF(left, area.bottom() + 4 + metrics.ascent()), text);
    }
}

} // namespace chalknet::ui
