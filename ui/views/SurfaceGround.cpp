// Heights to bands pixel by pixel; hatching by the distance from its lines, so that it is smooth.
#include "ui/views/SurfaceGround.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kLowestShare = 0.004; // of all heights lie within the innermost contour
constexpr double kHighestShare = 0.985;
constexpr double kSmallestRatio = 1e-6; // of the innermost level to the outermost one
constexpr double kTint = 0.30;
constexpr double kHatch = 0.38;
constexpr double kHatchDistance = 11.0;

std::size_t cellIndex(int resolution, int row, int column)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(resolution) + static_cast<std::size_t>(column);
}

bool isComplete(const SurfaceGrid& grid)
{
    return grid.resolution > 0
        && grid.values.size() >= static_cast<std::size_t>(grid.resolution) * static_cast<std::size_t>(grid.resolution);
}

QRgb blended(QRgb below, QRgb above, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
    return qRgb(mix(qRed(below), qRed(above)), mix(qGreen(below), qGreen(above)), mix(qBlue(below), qBlue(above)));
}

/// Where a pixel lies between the centres of the cells.
struct Between {
    int low = 0;
    int high = 0;
    float share = 0; ///< of `high`
};

std::vector<Between> betweens(int pixels, int resolution)
{
    std::vector<Between> result(static_cast<std::size_t>(pixels));
    for (int i = 0; i < pixels; ++i) {
        const double at = (i + 0.5) / pixels * resolution - 0.5;
        const int low = std::clamp(static_cast<int>(std::floor(at)), 0, resolution - 1);
        const int high = std::min(low + 1, resolution - 1);
        result[static_cast<std::size_t>(i)] = {low, high, static_cast<float>(std::clamp(at - low, 0.0, 1.0))};
    }
    return result;
}

/// One picture of heights.
class Shading {
public:
    Shading(const SurfaceGrid& grid, const std::vector<double>& levels)
        : m_grid(grid)
    {
        for (const double level : levels)
            m_levels.push_back(static_cast<float>(level));
        const ColorMap& map = Theme::instance().sequential();
        const double bands = std::max<double>(1.0, static_cast<double>(levels.size()));
        for (std::size_t band = 0; band <= levels.size(); ++band)
            m_colors.push_back(map.sequential(levels.empty() ? 0.5 : static_cast<double>(band) / bands));
    }

    void fill(QImage& image) const
    {
        const std::vector<Between> columns = betweens(image.width(), m_grid.resolution);
        const std::vector<Between> rows = betweens(image.height(), m_grid.resolution);
        std::vector<float> heights(static_cast<std::size_t>(m_grid.resolution));
        for (int y = 0; y < image.height(); ++y) {
            const Between& row = rows[static_cast<std::size_t>(y)];
            for (int column = 0; column < m_grid.resolution; ++column)
                heights[static_cast<std::size_t>(column)] = mixed(m_grid.values[cellIndex(m_grid.resolution, row.low, column)],
                    m_grid.values[cellIndex(m_grid.resolution, row.high, column)], row.share);
            fillRow(reinterpret_cast<QRgb*>(image.scanLine(y)), y, columns, heights);
        }
    }

private:
    static float mixed(float low, float high, float share) { return low + share * (high - low); }

    std::size_t band(float height) const
    {
        return static_cast<std::size_t>(std::upper_bound(m_levels.begin(), m_levels.end(), height) - m_levels.begin());
    }

    void fillRow(QRgb* line, int y, const std::vector<Between>& columns, const std::vector<float>& heights) const
    {
        for (std::size_t x = 0; x < columns.size(); ++x) {
            const Between& column = columns[x];
            const float height = mixed(
                heights[static_cast<std::size_t>(column.low)], heights[static_cast<std::size_t>(column.high)], column.share);
            line[x] = std::isfinite(height) ? m_colors[band(height)] : nothing(static_cast<int>(x), y);
        }
    }

    // Crossed out: there is no height.
    static QRgb nothing(int x, int y)
    {
        const Colors& colors = Theme::instance().colors();
        const int distance = (x + y) % 12;
        return distance == 0 ? colors.ctl.rgb() : distance == 1 ? colors.line.rgb() : colors.inset.rgb();
    }

    const SurfaceGrid& m_grid;
    std::vector<float> m_levels;
    std::vector<QRgb> m_colors;
};

/// How strongly a line of the hatching of a category covers the place, 0 … 1; u and v in logical pixels.
double hatching(int category, double u, double v)
{
    const auto line = [](double position, double distance, double halfWidth) {
        const double away = std::abs(position - distance * std::round(position / distance));
        return std::clamp(halfWidth - away + 0.5, 0.0, 1.0);
    };
    constexpr double kHalf = 0.55;
    const double falling = (u + v) * M_SQRT1_2;
    const double rising = (u - v) * M_SQRT1_2;
    if (category < -1)
        return std::max(line(falling, 9, 0.5), line(rising, 9, 0.5));
    switch (category % 4) {
    case 0: return line(falling, kHatchDistance, kHalf);
    case 1: return line(rising, kHatchDistance, kHalf);
    case 2: {
        const double du = u - 10 * std::round(u / 10);
        const double dv = v - 10 * std::round(v / 10);
        return std::clamp(2.0 - std::hypot(du, dv), 0.0, 1.0);
    }
    default: return line(v, 9, kHalf);
    }
}

QRgb regionColor(QRgb below, const SurfaceRegions& regions, int category, double u, double v)
{
    if (category == -1)
        return below;
    const Colors& colors = Theme::instance().colors();
    if (category < -1)
        return blended(below, colors.ink3.rgb(), 0.75 * hatching(category, u, v));
    if (static_cast<std::size_t>(category) >= regions.colors.size())
        return below;
    const QRgb color = (colors.*regions.colors[static_cast<std::size_t>(category)]).rgb();
    return blended(below, color, kTint + kHatch * hatching(category, u, v));
}

/// The category that weighs most among the four cells around a pixel, so that borders are smoother than the cells.
int regionAt(const SurfaceRegions& regions, const Between& column, const Between& row)
{
    const auto at = [&](int r, int c) { return regions.categories[cellIndex(regions.resolution, r, c)]; };
    const std::array<int, 4> categories{
        at(row.low, column.low), at(row.low, column.high), at(row.high, column.low), at(row.high, column.high)};
    if (categories[0] == categories[1] && categories[1] == categories[2] && categories[2] == categories[3])
        return categories[0];
    const float x = column.share;
    const float y = row.share;
    const std::array<float, 4> weights{(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y};
    int best = categories[0];
    float most = -1;
    for (const int category : categories) {
        float weight = 0;
        for (std::size_t i = 0; i < 4; ++i)
            weight += categories[i] == category ? weights[i] : 0;
        if (weight > most) {
            most = weight;
            best = category;
        }
    }
    return best;
}

void paintRegions(QImage& image, const SurfaceRegions& regions, double ratio)
{
    if (regions.resolution <= 0
        || regions.categories.size()
            < static_cast<std::size_t>(regions.resolution) * static_cast<std::size_t>(regions.resolution))
        return;
    const std::vector<Between> columns = betweens(image.width(), regions.resolution);
    const std::vector<Between> rows = betweens(image.height(), regions.resolution);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int category = regionAt(regions, columns[static_cast<std::size_t>(x)], rows[static_cast<std::size_t>(y)]);
            line[x] = regionColor(line[x], regions, category, x / ratio, y / ratio);
        }
    }
}

void paintContours(QPainter& painter, const std::vector<std::vector<QPolygonF>>& contours, double side, double scale)
{
    QColor color = Theme::instance().colors().ctl;
    color.setAlphaF(0.62F);
    painter.setPen(QPen(color, std::max(1.0, 0.9 * scale)));
    for (const std::vector<QPolygonF>& lines : contours)
        for (const QPolygonF& line : lines) {
            QPolygonF pixels;
            pixels.reserve(line.size());
            for (const QPointF& point : line)
                pixels.append(point * side);
            painter.drawPolyline(pixels);
        }
}

QImage withRoundCorners(const QImage& image, double side)
{
    QImage rounded(image.size(), QImage::Format_ARGB32_Premultiplied);
    rounded.setDevicePixelRatio(image.devicePixelRatio());
    rounded.fill(Qt::transparent);
    QPainter painter(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, side, side), kSurfaceRadius, kSurfaceRadius);
    painter.setClipPath(path);
    painter.drawImage(0, 0, image);
    return rounded;
}

} // namespace

std::vector<double> logLevels(double lowest, double smallest, double largest, int count)
{
    if (count <= 0 || !(smallest > 0) || !(largest >= smallest) || !std::isfinite(largest) || !std::isfinite(lowest))
        return {};
    std::vector<double> levels;
    for (int i = 0; i < count; ++i) {
        const double share = count > 1 ? static_cast<double>(i) / (count - 1) : 0.0;
        levels.push_back(lowest + smallest * std::pow(largest / smallest, share));
    }
    return levels;
}

std::vector<double> surfaceLevels(const SurfaceGrid& grid, int count)
{
    if (!isComplete(grid))
        return {};
    std::vector<double> heights;
    heights.reserve(grid.values.size());
    for (const float value : grid.values)
        if (std::isfinite(value) && value > grid.lowest)
            heights.push_back(static_cast<double>(value) - grid.lowest);
    if (heights.size() < 4)
        return {};
    const auto quantile = [&heights](double share) {
        const auto at = heights.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(heights.size() - 1));
        std::nth_element(heights.begin(), at, heights.end());
        return *at;
    };
    const double largest = quantile(kHighestShare);
    const double smallest = std::max(quantile(kLowestShare), kSmallestRatio * largest);
    // A plain that is even to the float's digits has no lines.
    if (!(largest > smallest * (1 + 1e-6)))
        return {};
    return logLevels(grid.lowest, smallest, largest, count);
}

std::optional<double> surfaceHeight(const SurfaceGrid& grid, QPointF place)
{
    if (!isComplete(grid) || grid.range.width() <= 0 || grid.range.height() <= 0)
        return std::nullopt;
    const double x = (place.x() - grid.range.left()) / grid.range.width() * grid.resolution - 0.5;
    const double y = (1 - (place.y() - grid.range.top()) / grid.range.height()) * grid.resolution - 0.5;
    if (!(x >= -0.51 && y >= -0.51 && x <= grid.resolution - 0.49 && y <= grid.resolution - 0.49))
        return std::nullopt;
    const int column = std::clamp(static_cast<int>(std::floor(x)), 0, std::max(0, grid.resolution - 2));
    const int row = std::clamp(static_cast<int>(std::floor(y)), 0, std::max(0, grid.resolution - 2));
    const auto at = [&](int r, int c) {
        return static_cast<double>(
            grid.values[cellIndex(grid.resolution, std::min(r, grid.resolution - 1), std::min(c, grid.resolution - 1))]);
    };
    const double right = x - column;
    const double down = y - row;
    const double height = (1 - down) * ((1 - right) * at(row, column) + right * at(row, column + 1))
        + down * ((1 - right) * at(row + 1, column) + right * at(row + 1, column + 1));
    return std::isfinite(height) ? std::optional(height) : std::nullopt;
}

QImage surfaceGround(const SurfaceGrid& grid, const std::vector<double>& levels,
    const std::vector<std::vector<QPolygonF>>& contours, const SurfaceRegions& regions, double side, double ratio, double scale)
{
    const int pixels = static_cast<int>(std::lround(side * ratio));
    if (pixels <= 0)
        return {};
    QImage image(pixels, pixels, QImage::Format_RGB32);
    if (isComplete(grid))
        Shading(grid, levels).fill(image);
    else
        image.fill(Theme::instance().colors().inset);
    paintRegions(image, regions, ratio);
    image.setDevicePixelRatio(ratio);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintContours(painter, contours, side, scale);
    }
    return withRoundCorners(image, side);
}

void paintRegionSample(QPainter& painter, const SurfaceRegions& regions, int category, const QRectF& rect)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize().expandedTo({1, 1});
    QImage image(pixels, QImage::Format_RGB32);
    const QRgb ground = Theme::instance().sequential().sequential(0.3);
    for (int y = 0; y < pixels.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < pixels.width(); ++x)
            line[x] = regionColor(ground, regions, category, x / ratio, y / ratio);
    }
    image.setDevicePixelRatio(ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(rect, 3, 3);
    painter.setClipPath(path);
    painter.drawImage(rect.topLeft(), image);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().colors().ctl, 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

} // namespace chalknet::ui
