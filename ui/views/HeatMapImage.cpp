// Grid values to colours.
#include "ui/views/HeatMapImage.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace chalknet::ui {

namespace {

double largestMagnitude(std::span<const float> values)
{
    double largest = 0.0;
    for (const float value : values)
        if (std::isfinite(value))
            largest = std::max(largest, std::abs(static_cast<double>(value)));
    return largest;
}

} // namespace

ValueScale thumbnailScale(ActivationType activation, std::span<const float> values)
{
    if (givesProbabilities(activation))
        return {0.5, 0.5};
    if (activation == ActivationType::Tanh)
        return {0.0, 1.0};
    const double largest = largestMagnitude(values);
    return {0.0, largest > 0.0 ? largest : 1.0};
}

QImage heatMapImage(std::span<const float> values, int resolution, const ValueScale& scale, const ColorMap& colors, double range)
{
    if (resolution <= 0 || values.size() < static_cast<std::size_t>(resolution) * static_cast<std::size_t>(resolution))
        return {};
    QImage image(resolution, resolution, QImage::Format_RGB32);
    std::size_t index = 0;
    for (int row = 0; row < resolution; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < resolution; ++column)
            line[column]
                = colors.diverging(std::clamp(scale.normalized(static_cast<double>(values[index++])), -1.0, 1.0) * range);
    }
    return image;
}

QImage inputMapImage(int input, int resolution, const ColorMap& colors)
{
    if (resolution <= 0)
        return {};
    QImage image(resolution, resolution, QImage::Format_RGB32);
    const auto position = [resolution](int pixel) { return (2.0 * pixel + 1.0) / resolution - 1.0; };
    for (int row = 0; row < resolution; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < resolution; ++column)
            line[column] = colors.diverging(input == 0 ? position(column) : -position(row));
    }
    return image;
}

QImage inputMapImage(const InputPlane& plane, std::size_t input, int resolution, const ColorMap& colors)
{
    const PlaneInput& shown = plane.inputs[input];
    if (shown.scale > 0.0 && (shown.term == PlaneTerm::X1 || shown.term == PlaneTerm::X2))
        return inputMapImage(shown.term == PlaneTerm::X1 ? 0 : 1, resolution, colors);
    std::vector<float> values;
    double largest = 0.0;
    for (int row = 0; row < resolution; ++row)
        for (int column = 0; column < resolution; ++column) {
            const double x1 = plane.left + (plane.right - plane.left) * (column + 0.5) / resolution;
            const double x2 = plane.top - (plane.top - plane.bottom) * (row + 0.5) / resolution;
            values.push_back(static_cast<float>(shown.at(x1, x2)));
            largest = std::max(largest, std::abs(static_cast<double>(values.back())));
        }
    return heatMapImage(values, resolution, {0.0, largest > 0.0 ? largest : 1.0}, colors);
}

} // namespace chalknet::ui
