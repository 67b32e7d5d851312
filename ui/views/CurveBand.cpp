// Column by column: where the curve is, how steep, and how much of each pixel it covers.
#include "ui/views/CurveBand.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

/// x(t) of the cubic as a share of the way, 0 … 1; grows with t.
double shareAt(double t)
{
    return t * (1.5 - 1.5 * t + t * t);
}

/// Newton's method from the t of the column before; the slope of shareAt is at least ¾.
double parameterAt(double share, double guess)
{
    double t = guess;
    for (int i = 0; i < 3; ++i)
        t -= (shareAt(t) - share) / (1.5 - 3 * t + 3 * t * t);
    return std::clamp(t, 0.0, 1.0);
}

/// Source over with an opaque colour covering `share` 256ths of a premultiplied pixel; two channels at a time.
QRgb blended(QRgb below, QRgb color, unsigned share)
{
    constexpr unsigned kTwoChannels = 0x00FF00FF;
    const unsigned keep = 256 - share;
    const unsigned redBlue = ((color & kTwoChannels) * share + (below & kTwoChannels) * keep) >> 8;
    const unsigned alphaGreen = ((color >> 8) & kTwoChannels) * share + ((below >> 8) & kTwoChannels) * keep;
    return (redBlue & kTwoChannels) | (alphaGreen & ~kTwoChannels);
}

} // namespace

void paintCurveBand(QImage& image, QPointF from, QPointF to, double width, const QColor& color)
{
    const double dx = to.x() - from.x();
    const double dy = to.y() - from.y();
    if (dx <= 0.0)
        return;
    const QRgb opaque = color.rgb(); // alpha 255
    const float opacity = 256.0F * color.alphaF();
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const int first = std::max(0, static_cast<int>(std::ceil(from.x() - 0.5)));
    const int last = std::min(image.width() - 1, static_cast<int>(std::floor(to.x() - 0.5)));
    double t = 0.0;
    for (int x = first; x <= last; ++x) {
        t = parameterAt((x + 0.5 - from.x()) / dx, t);
        const double centre = from.y() + dy * t * t * (3 - 2 * t);
        const double slope = dy * 6 * t * (1 - t) / (dx * (1.5 - 3 * t + 3 * t * t));
        const double half = width / 2 * std::sqrt(1.0 + slope * slope);
        const double soft = std::max(1.0, std::abs(slope)); // a steep edge crosses several pixels within one column
        const double reach = half + soft / 2;
        const int top = std::max(0, static_cast<int>(std::ceil(centre - reach - 0.5)));
        const int bottom = std::min(image.height() - 1, static_cast<int>(std::floor(centre + reach - 0.5)));
        const float perPixel = static_cast<float>(1.0 / soft);
        QRgb* pixel = pixels + top * stride + x;
        float distance = static_cast<float>(top + 0.5 - centre);
        for (int y = top; y <= bottom; ++y, pixel += stride, distance += 1.0F) {
            const float cover = std::min(1.0F, (static_cast<float>(reach) - std::abs(distance)) * perPixel);
            *pixel = blended(*pixel, opaque, static_cast<unsigned>(std::max(0.0F, cover * opacity)));
        }
    }
}

} // namespace chalknet::ui
