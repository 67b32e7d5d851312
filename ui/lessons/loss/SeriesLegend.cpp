// Entries stand side by side, at the right end.
#include "ui/lessons/loss/SeriesLegend.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSample = 34.0;
constexpr double kGap = 7.0;
constexpr double kBetween = 18.0;
constexpr double kLetters = 14.5;
constexpr double kHeight = 26.0;

} // namespace

SeriesLegend::SeriesLegend(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeriesLegend::setEntries(std::vector<LegendEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    setToolTip(accessibleText());
    updateGeometry();
    update();
    announceChange(this);
}

void SeriesLegend::setStageScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QString SeriesLegend::accessibleText() const
{
    QStringList names;
    for (const LegendEntry& entry : m_entries)
        names.append(entry.name);
    return names.join(QStringLiteral(", "));
}

double SeriesLegend::entryWidth(const LegendEntry& entry) const
{
    const QFontMetricsF metrics(Theme::instance().sans(kLetters * m_scale));
    return (kSample + kGap) * m_scale + metrics.horizontalAdvance(entry.name);
}

QSize SeriesLegend::sizeHint() const
{
    double width = 0.0;
    for (const LegendEntry& entry : m_entries)
        width += entryWidth(entry) + kBetween * m_scale;
    return QSizeF(std::ceil(width), std::ceil(kHeight * m_scale)).toSize();
}

void SeriesLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().sans(kLetters * m_scale));
    double left = 0.0;
    for (const LegendEntry& entry : m_entries) {
        const double wide = entryWidth(entry);
        if (left + wide > width() + 1.0)
            return;
        paintSeriesSample(painter, entry.series, QRectF(left, 0.0, kSample * m_scale, height()), m_scale);
        painter.setPen(Theme::instance().colors().ink2);
        painter.drawText(
            QRectF(left + (kSample + kGap) * m_scale, 0.0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        left += wide + kBetween * m_scale;
    }
}

} // namespace chalknet::ui
