// Painting of paired bars.
#include "ui/lessons/activation/PairedBars.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRadius = 3.0;

void paintDecades(QPainter& painter, const BarColumns& columns, const LogAxis& axis, double scale)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF& plot = columns.plot;
    const double spacing = plot.height() / (axis.high - axis.low);
    const int every = std::max(1, static_cast<int>(std::ceil(24.0 * scale / spacing)));
    for (int decade = axis.low; decade <= axis.high; ++decade) {
        const bool labelled = (decade - axis.low) % every == 0 || decade == 0;
        const bool crowded = decade != 0 && decade != axis.low && std::abs(decade) * spacing < 16.0 * scale;
        const double y = plot.bottom() - (decade - axis.low) * spacing;
        if (!labelled)
            continue;
        painter.setPen(QPen(decade == 0 ? colors.ctl : colors.grid, decade == 0 ? 1.4 : 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (crowded)
            continue;
        const QString tex
            = decade == 0 ? QStringLiteral("\\num{1}") : QStringLiteral("\\num{10}^{\\num{%1}}").arg(QString::number(decade));
        paintFormula(painter, QRectF(plot.left() - 60 * scale, y - 12 * scale, 54 * scale, 24 * scale),
            Qt::AlignRight | Qt::AlignVCenter, Formula::fromTex(tex), 14.0 * scale, colors.ink3);
    }
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
}

} // namespace

LogAxis LogAxis::around(const std::vector<double>& values)
{
    LogAxis axis;
    for (const double value : values) {
        const double size = std::abs(value);
        if (size == 0.0 || !std::isfinite(size))
            continue;
        const double decade = std::log10(size);
        while (decade < axis.low && axis.low > kDeepest)
            axis.low -= 3;
        while (decade > axis.high && axis.high < kHighest)
            axis.high += 2;
    }
    return axis;
}

double LogAxis::share(double value) const
{
    const double size = std::abs(value);
    if (size == 0.0 || std::isnan(size))
        return 0.0;
    return std::clamp((std::log10(size) - low) / (high - low), 0.0, 1.0);
}

bool LogAxis::isBelowFloor(double value) const
{
    return std::abs(value) < std::pow(10.0, low);
}

QRectF BarColumns::column(int index) const
{
    const double wide = plot.width() / count;
    return {plot.left() + index * wide, plot.top(), wide, plot.height()};
}

QRectF BarColumns::slot(int index, int series, int seriesCount) const
{
    const QRectF room = column(index);
    const double all = std::min(room.width() * 0.74, 64.0);
    const double gap = seriesCount > 1 ? std::min(3.0, all * 0.08) : 0.0;
    const double wide = (all - gap) / seriesCount;
    return {room.center().x() - all / 2 + series * (wide + gap), room.top(), wide, room.height()};
}

int BarColumns::columnAt(double x) const
{
    if (x < plot.left() || x >= plot.right())
        return -1;
    return std::clamp(static_cast<int>((x - plot.left()) / plot.width() * count), 0, count - 1);
}

void paintSeriesBar(QPainter& painter, const QRectF& slot, double fromY, double toY, int series, double scale)
{
    const Colors& colors = Theme::instance().colors();
    const double line = series == 0 ? 1.8 * scale : 0.0;
    QRectF bar(slot.left(), std::min(fromY, toY), slot.width(), std::abs(toY - fromY));
    bar.adjust(line / 2, line / 2, -line / 2, -line / 2);
    if (bar.height() <= 0.0)
        return;
    painter.setPen(series == 0 ? QPen(colors.c3, line) : QPen(Qt::NoPen));
    painter.setBrush(series == 0 ? colors.c3Bg : colors.c2);
    const double radius = std::min(kRadius, bar.height() / 2);
    painter.drawRoundedRect(bar, radius, radius);
}

void paintLogBars(QPainter& painter, const BarColumns& columns, const LogAxis& axis, const std::vector<double>& first,
    const std::vector<double>& second, double scale)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    paintDecades(painter, columns, axis, scale);
    const int seriesCount = second.empty() ? 1 : 2;
    for (int series = 0; series < seriesCount; ++series) {
        const std::vector<double>& values = series == 0 ? first : second;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const QRectF slot = columns.slot(static_cast<int>(i), series, seriesCount);
            const double top = columns.plot.bottom() - axis.share(values[i]) * columns.plot.height();
            paintSeriesBar(painter, slot, columns.plot.bottom(), top, series, scale);
            if (!axis.isBelowFloor(values[i]))
                continue;
            // Nothing can be drawn below the floor: the place says whether the value is 0 or only smaller.
            painter.setFont(theme.sans(12.0 * scale, true));
            painter.setPen(series == 0 ? colors.c3 : colors.c2);
            const QString mark = values[i] == 0.0 ? QStringLiteral("0") : QStringLiteral("↓");
            painter.drawText(QRectF(slot.left() - 8, columns.plot.bottom() - 18 * scale, slot.width() + 16, 17 * scale),
                Qt::AlignHCenter | Qt::AlignBottom, mark);
        }
    }
}

} // namespace chalknet::ui
