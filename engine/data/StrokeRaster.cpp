// Coverage from the distance to the pen's path.
#include "engine/data/StrokeRaster.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

StrokeRaster::StrokeRaster(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_coverage(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0.0F)
{
}

void StrokeRaster::draw(std::span<const StrokePoint> stroke)
{
    if (stroke.size() == 1)
        drawPiece(stroke[0], stroke[0]);
    for (std::size_t i = 1; i < stroke.size(); ++i)
        drawPiece(stroke[i - 1], stroke[i]);
}

void StrokeRaster::drawPiece(const StrokePoint& from, const StrokePoint& to)
{
    const double reach = 0.5 * std::max(from.width, to.width) + 0.5;
    const int left = std::max(0, static_cast<int>(std::floor(std::min(from.x, to.x) - reach)));
    const int right = std::min(m_width - 1, static_cast<int>(std::floor(std::max(from.x, to.x) + reach)));
    const int top = std::max(0, static_cast<int>(std::floor(std::min(from.y, to.y) - reach)));
    const int bottom = std::min(m_height - 1, static_cast<int>(std::floor(std::max(from.y, to.y) + reach)));
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double lengthSquared = dx * dx + dy * dy;
    const double inverse = lengthSquared > 0.0 ? 1.0 / lengthSquared : 0.0;
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const double px = x + 0.5 - from.x;
            const double py = y + 0.5 - from.y;
            const double share = std::clamp((px * dx + py * dy) * inverse, 0.0, 1.0);
            const double ex = px - share * dx;
            const double ey = py - share * dy;
            const double radius = 0.5 * (from.width + share * (to.width - from.width));
            const double covered = std::clamp(radius + 0.5 - std::sqrt(ex * ex + ey * ey), 0.0, 1.0);
            // A line thinner than a pixel cannot cover one.
            const auto coverage = static_cast<float>(covered * std::min(1.0, 2.0 * radius));
            float& pixel
                = m_coverage[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)];
            pixel = std::max(pixel, coverage);
        }
    }
}

} // namespace chalknet
