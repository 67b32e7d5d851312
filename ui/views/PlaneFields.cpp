// From grids of outputs to pictures and lines.
#include "ui/views/PlaneFields.h"

#include "ui/controls/NumberFormat.h"
#include "ui/views/ClassMark.h"
#include "ui/views/ContourLines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFineGrid = 192; // from here on every other point is enough for thin lines
constexpr int kShades = 64;

QRgb blend(QRgb from, QRgb to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return qRgb(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
}

std::size_t pointsOf(int resolution)
{
    return static_cast<std::size_t>(resolution) * static_cast<std::size_t>(resolution);
}

bool areComplete(const ClassMaps& maps, int resolution)
{
    return resolution > 0 && !maps.empty()
        && std::ranges::all_of(maps, [&](const auto& map) { return map.size() == pointsOf(resolution); });
}

// Means of two by two points lie at the pixel centres of the coarser grid.
std::vector<float> halved(std::span<const float> values, int resolution)
{
    const auto side = static_cast<std::size_t>(resolution);
    std::vector<float> result;
    result.reserve(values.size() / 4);
    for (std::size_t row = 0; row + 1 < side; row += 2)
        for (std::size_t column = 0; column + 1 < side; column += 2) {
            const std::size_t at = row * side + column;
            result.push_back(0.25F * (values[at] + values[at + 1] + values[at + side] + values[at + side + 1]));
        }
    return result;
}

} // namespace

int winningClass(const ClassMaps& maps, std::size_t point)
{
    std::size_t best = 0;
    for (std::size_t k = 0; k < maps.size(); ++k) {
        if (std::isnan(maps[k][point]))
            return -1;
        if (maps[k][point] > maps[best][point])
            best = k;
    }
    return static_cast<int>(best);
}

std::vector<float> winningValues(const ClassMaps& maps)
{
    std::vector<float> largest = maps.front();
    for (std::size_t k = 1; k < maps.size(); ++k)
        for (std::size_t point = 0; point < largest.size(); ++point)
            largest[point] = std::max(largest[point], maps[k][point]);
    return largest;
}

QImage classMapImage(const ClassMaps& maps, int resolution, double range, bool isFlat)
{
    if (!areComplete(maps, resolution))
        return {};
    const QRgb neutral = Theme::instance().diverging().diverging(0.0);
    std::vector<std::array<QRgb, kShades + 1>> shades(maps.size());
    for (std::size_t k = 0; k < maps.size(); ++k)
        for (int i = 0; i <= kShades; ++i)
            shades[k][static_cast<std::size_t>(i)]
                = blend(neutral, classColor(static_cast<int>(k)).rgb(), range * static_cast<double>(i) / kShades);
    const double chance = 1.0 / static_cast<double>(maps.size());
    QImage image(resolution, resolution, QImage::Format_RGB32);
    std::size_t point = 0;
    for (int row = 0; row < resolution; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < resolution; ++column, ++point) {
            const int winner = winningClass(maps, point);
            if (winner < 0) {
                line[column] = neutral;
                continue;
            }
            const auto k = static_cast<std::size_t>(winner);
            const double strength = (static_cast<double>(maps[k][point]) - chance) / (1.0 - chance);
            line[column] = shades[k][static_cast<std::size_t>(isFlat ? kShades : std::lround(std::clamp(strength, 0.0, 1.0) * kShades))];
        }
    }
    return image;
}

QImage flatMapImage(std::span<const float> values, int resolution, double level, const ColorMap& colors, double range)
{
    if (resolution <= 0 || values.size() < pointsOf(resolution))
        return {};
    const std::array<QRgb, 3> ground{colors.diverging(-range), colors.diverging(0.0), colors.diverging(range)};
    QImage image(resolution, resolution, QImage::Format_RGB32);
    std::size_t point = 0;
    for (int row = 0; row < resolution; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < resolution; ++column, ++point) {
            const auto value = static_cast<double>(values[point]);
            line[column] = ground[std::isnan(value) ? 1 : value >= level ? 2 : 0];
        }
    }
    return image;
}

std::vector<QPolygonF> classBoundaries(const ClassMaps& maps, int resolution)
{
    std::vector<QPolygonF> lines;
    if (!areComplete(maps, resolution))
        return lines;
    std::vector<float> lead(pointsOf(resolution));
    // Between two classes the line of one of them is enough.
    for (std::size_t k = 0; k + 1 < maps.size(); ++k) {
        for (std::size_t point = 0; point < lead.size(); ++point) {
            float other = -INFINITY;
            for (std::size_t j = 0; j < maps.size(); ++j)
                other = j == k ? other : std::max(other, maps[j][point]);
            lead[point] = maps[k][point] - other;
        }
        std::vector<QPolygonF> ofClass = contourLines(lead, resolution, 0.0);
        lines.insert(lines.end(), std::make_move_iterator(ofClass.begin()), std::make_move_iterator(ofClass.end()));
    }
    return lines;
}

std::vector<PlaneContour> contoursAt(std::span<const float> values, int resolution, std::span<const double> levels, int decimals)
{
    std::vector<PlaneContour> contours;
    if (resolution <= 0 || values.size() < pointsOf(resolution))
        return contours;
    const bool isFine = resolution >= kFineGrid && resolution % 2 == 0;
    const std::vector<float> coarse = isFine ? halved(values, resolution) : std::vector<float>();
    for (const double level : levels) {
        PlaneContour contour{level, fixed(level, decimals), {}};
        contour.lines = isFine ? contourLines(coarse, resolution / 2, level) : contourLines(values, resolution, level);
        if (!contour.lines.empty())
            contours.push_back(std::move(contour));
    }
    return contours;
}

std::vector<double> probabilityLevels(double boundary)
{
    std::vector<double> levels;
    for (int tenth = 1; tenth <= 9; ++tenth)
        if (std::abs(tenth / 10.0 - boundary) > 1e-9)
            levels.push_back(tenth / 10.0);
    return levels;
}

std::vector<double> valueLevels(const ValueScale& scale, int& decimals)
{
    std::vector<double> levels;
    decimals = 0;
    const double least = scale.halfRange / 4.0;
    if (!(least > 0.0) || !std::isfinite(least))
        return levels;
    const double power = std::pow(10.0, std::floor(std::log10(least) + 1e-9));
    double step = 10.0 * power;
    for (const double factor : {5.0, 2.0, 1.0})
        if (factor * power >= least * (1.0 - 1e-9))
            step = factor * power;
    decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    const double low = scale.center - scale.halfRange;
    const double high = scale.center + scale.halfRange;
    for (double i = std::ceil(low / step + 1e-9); i * step < high * (1.0 + 1e-12) && i * step <= high; i += 1.0)
        levels.push_back(i * step + 0.0);
    return levels;
}

} // namespace chalknet::ui
