// Each pixel of the new picture is looked up where it comes from in the old one (bilinear).
#include "engine/data/DigitAugmenter.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace chalknet {

namespace {

constexpr int kBendPoints = 5; // displacements are drawn on a coarse grid of so many points a side
constexpr std::size_t kRowsBetweenReports = 256;

/// Random displacements of a coarse grid, cubically interpolated in between.
class BendField {
public:
    BendField(Random& random, double size)
    {
        for (double& value : m_values)
            value = random.uniform(-size, size);
    }

    /// x and y from 0 to 1.
    double at(double x, double y) const
    {
        const double column = x * (kBendPoints - 1);
        const double row = y * (kBendPoints - 1);
        const int left = std::clamp(static_cast<int>(column), 0, kBendPoints - 2);
        const int top = std::clamp(static_cast<int>(row), 0, kBendPoints - 2);
        const double u = smooth(column - left);
        const double v = smooth(row - top);
        const double above = value(top, left) * (1.0 - u) + value(top, left + 1) * u;
        const double below = value(top + 1, left) * (1.0 - u) + value(top + 1, left + 1) * u;
        return above * (1.0 - v) + below * v;
    }

private:
    static double smooth(double t) { return t * t * (3.0 - 2.0 * t); }
    double value(int row, int column) const { return m_values[static_cast<std::size_t>(row * kBendPoints + column)]; }

    std::array<double, kBendPoints * kBendPoints> m_values{};
};

/// Grey at a place between pixel centres; outside there is paper.
double greyAt(std::span<const std::uint8_t> picture, int rows, int columns, double x, double y)
{
    const int left = static_cast<int>(std::floor(x));
    const int top = static_cast<int>(std::floor(y));
    const double u = x - left;
    const double v = y - top;
    const auto pixel = [&](int row, int column) {
        const bool isInside = row >= 0 && row < rows && column >= 0 && column < columns;
        return isInside ? static_cast<double>(picture[static_cast<std::size_t>(row * columns + column)]) : 0.0;
    };
    return (pixel(top, left) * (1.0 - u) + pixel(top, left + 1) * u) * (1.0 - v)
        + (pixel(top + 1, left) * (1.0 - u) + pixel(top + 1, left + 1) * u) * v;
}

} // namespace

std::vector<std::uint8_t> augmentedPicture(std::span<const std::uint8_t> picture, int rows, int columns,
    const Augmentation& limits, std::uint64_t seed, std::uint64_t number, std::uint64_t copy)
{
    Random random(seed, 1'000'003 * (copy + 1) + number);
    const double angle = random.uniform(-limits.rotation, limits.rotation) * std::numbers::pi / 180.0;
    const double shear = random.uniform(-limits.shear, limits.shear);
    const double wide = 1.0 + random.uniform(-limits.scale, limits.scale);
    const double tall = 1.0 + random.uniform(-limits.scale, limits.scale);
    const double shiftX = random.uniform(-limits.shift, limits.shift);
    const double shiftY = random.uniform(-limits.shift, limits.shift);
    const BendField bendX(random, limits.bend);
    const BendField bendY(random, limits.bend);
    const double middleX = 0.5 * (columns - 1);
    const double middleY = 0.5 * (rows - 1);
    std::vector<std::uint8_t> result(picture.size());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const double x = (column - middleX - shiftX) / wide;
            const double y = (row - middleY - shiftY) / tall;
            const double turnedX = std::cos(angle) * x + std::sin(angle) * y;
            const double turnedY = std::cos(angle) * y - std::sin(angle) * x;
            const double across = static_cast<double>(column) / std::max(1, columns - 1);
            const double down = static_cast<double>(row) / std::max(1, rows - 1);
            const double sourceX = middleX + turnedX + shear * turnedY + bendX.at(across, down);
            const double sourceY = middleY + turnedY + bendY.at(across, down);
            double grey = greyAt(picture, rows, columns, sourceX, sourceY);
            if (limits.noise > 0.0)
                grey = std::clamp(grey + limits.noise * random.normal(), 0.0, 255.0);
            result[static_cast<std::size_t>(row * columns + column)] = static_cast<std::uint8_t>(std::lround(grey));
        }
    }
    return result;
}

Dataset augmentDigits(const Dataset& data, std::size_t copies, const Augmentation& limits, std::uint64_t seed,
    const AugmentProgress& progress)
{
    if (data.pixels().empty() || data.labels().empty() || !data.imageShape())
        throw std::invalid_argument("only labelled pictures can be augmented");
    const ImageShape shape = *data.imageShape();
    const std::size_t size = data.inputs();
    DatasetContent content;
    content.inputs = size;
    content.classes = data.classes();
    content.classNames = data.classNames();
    content.imageShape = shape;
    content.name = data.name();
    content.pixels.assign(data.pixels().begin(), data.pixels().end());
    content.labels.assign(data.labels().begin(), data.labels().end());
    content.pixels.reserve(data.pixels().size() * (copies + 1));
    for (std::size_t copy = 0; copy < copies; ++copy) {
        for (std::size_t row = 0; row < data.rows(); ++row) {
            if (progress && row % kRowsBetweenReports == 0 && !progress(copy * data.rows() + row, copies * data.rows()))
                return {};
            const auto picture
                = augmentedPicture(data.pixels().subspan(row * size, size), shape.rows, shape.columns, limits, seed, row, copy);
            content.pixels.insert(content.pixels.end(), picture.begin(), picture.end());
            content.labels.push_back(data.labels()[row]);
        }
    }
    return Dataset(std::move(content));
}

} // namespace chalknet
