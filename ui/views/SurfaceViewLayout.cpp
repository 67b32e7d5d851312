// Margins of the contour map, and how a place on it is written.
#include "ui/views/SurfaceViewPainting.h"

#include "ui/controls/WrittenNumber.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSteps = 250.0; // at least so many places across the map can be told from each other

} // namespace

int surfaceDecimals(double range)
{
    if (!(range > 0) || !std::isfinite(range))
        return 2;
    return std::clamp(static_cast<int>(std::ceil(std::log10(kSteps / range))), 0, 12);
}

QStringList surfaceReadOutTex(
    const QString& horizontal, const QString& vertical, const QRectF& range, QPointF place, std::optional<double> height)
{
    // With the same decimals everywhere, so that columns of places are as wide.
    const auto equals = [](double value, double length) {
        if (!std::isfinite(value) || std::abs(value) >= 1e5)
            return equalsTex(std::isfinite(value) ? writtenPower(value, 2, true) : writtenNotFinite(value), value);
        const int decimals = surfaceDecimals(length);
        return equalsTex(WrittenNumber{writtenUnits(value, decimals), decimals}, value);
    };
    QStringList parts{(horizontal.isEmpty() ? QStringLiteral("x") : horizontal) + equals(place.x(), range.width()),
        (vertical.isEmpty() ? QStringLiteral("y") : vertical) + equals(place.y(), range.height())};
    if (!height)
        return parts;
    const double size = std::abs(*height);
    const WrittenNumber written
        = size >= 1e5 || (size > 0 && size < 1e-3) ? writtenPower(*height, 2, true) : writtenNumber(*height, size >= 100 ? 1 : 4);
    parts.append(QStringLiteral("E") + equalsTex(written, *height));
    return parts;
}

PlotGeometry layOutSurfaceView(
    const QRectF& range, const QString& horizontal, const QString& vertical, QSizeF size, double scale, bool compact)
{
    const double left = (compact ? 36 : 46) * scale;
    const double bottom = (compact ? 24 : 30) * scale;
    const double top = 8 * scale;
    const double right = (compact ? 6 : 10) * scale;
    const double side = std::floor(std::max(1.0, std::min(size.width() - left - right, size.height() - top - bottom)));
    // In the middle with its numbers; whole pixels keep the ground sharp.
    const QPointF corner(std::round(left + std::max(0.0, (size.width() - left - right - side) / 2)),
        std::round(top + std::max(0.0, (size.height() - top - bottom - side) / 2)));
    const auto axis = [](const QString& symbol, double low, double length) {
        return PlotAxis{symbol, low, low + length, PlotScale::Linear, false};
    };
    return {QRectF(corner, QSizeF(side, side)), axis(horizontal, range.left(), range.width()),
        axis(vertical, range.top(), range.height())};
}

} // namespace chalknet::ui
