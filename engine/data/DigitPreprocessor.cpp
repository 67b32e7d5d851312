// Crop, fit into 20×20, centre by mass in 28×28.
#include "engine/data/DigitPreprocessor.h"

#include "engine/data/StrokeRaster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet {

namespace {

using Fitted = std::array<float, kFittedSize * kFittedSize>; // 0 … 1

/// How the crop is placed in the 20×20 box: fitted = (position − crop corner) · scale + offset.
struct Placement {
    double scale = 1.0;
    double offsetX = 0.0;
    double offsetY = 0.0;
};

Placement placementOf(const InkRectangle& crop)
{
    Placement placement;
    placement.scale = kFittedSize / std::max(crop.width, crop.height);
    // Whole pixels, so that the edge of the ink is not smeared over two.
    constexpr double kRounding = 1e-6;
    placement.offsetX = std::floor(0.5 * (kFittedSize - crop.width * placement.scale) + kRounding);
    placement.offsetY = std::floor(0.5 * (kFittedSize - crop.height * placement.scale) + kRounding);
    return placement;
}

PixelPoint centreOfMass(const std::array<std::uint8_t, kFittedSize * kFittedSize>& picture)
{
    double mass = 0.0;
    double momentX = 0.0;
    double momentY = 0.0;
    for (int y = 0; y < kFittedSize; ++y) {
        for (int x = 0; x < kFittedSize; ++x) {
            const double ink = picture[static_cast<std::size_t>(y * kFittedSize + x)];
            mass += ink;
            momentX += ink * (x + 0.5);
            momentY += ink * (y + 0.5);
        }
    }
    return {momentX / mass, momentY / mass};
}

/// First and last+1 row (or column, with isColumn) that has ink.
std::array<int, 2> inkRange(const std::array<std::uint8_t, kFittedSize * kFittedSize>& picture, bool isColumn)
{
    int first = kFittedSize;
    int last = 0;
    for (int y = 0; y < kFittedSize; ++y) {
        for (int x = 0; x < kFittedSize; ++x) {
            if (picture[static_cast<std::size_t>(y * kFittedSize + x)] == 0)
                continue;
            first = std::min(first, isColumn ? x : y);
            last = std::max(last, (isColumn ? x : y) + 1);
        }
    }
    return {first, last};
}

// Whole pixels, as far as no ink is pushed over the edge. In MNIST the centre of mass lies everywhere within pixel 14 (measured:
// evenly between 14.0 and 15.0), so its pixel is moved to 14.
int shiftTo(double centre, std::array<int, 2> ink)
{
    const int wanted = kDigitSize / 2 - static_cast<int>(std::floor(centre));
    return std::clamp(wanted, -ink[0], kDigitSize - ink[1]);
}

DigitStages finished(const InkRectangle& crop, const Fitted& picture)
{
    DigitStages stages;
    for (std::size_t i = 0; i < picture.size(); ++i)
        stages.fitted[i] = static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(picture[i], 0.0F, 1.0F)));
    if (std::all_of(stages.fitted.begin(), stages.fitted.end(), [](std::uint8_t ink) { return ink == 0; }))
        return stages;
    stages.isEmpty = false;
    stages.crop = crop;
    stages.centreOfMass = centreOfMass(stages.fitted);
    stages.shiftX = shiftTo(stages.centreOfMass.x, inkRange(stages.fitted, true));
    stages.shiftY = shiftTo(stages.centreOfMass.y, inkRange(stages.fitted, false));
    for (int y = 0; y < kFittedSize; ++y) {
        for (int x = 0; x < kFittedSize; ++x) {
            const std::uint8_t ink = stages.fitted[static_cast<std::size_t>(y * kFittedSize + x)];
            if (ink > 0)
                stages.final[static_cast<std::size_t>((y + stages.shiftY) * kDigitSize + x + stages.shiftX)] = ink;
        }
    }
    return stages;
}

// Bad positions are left out, widths brought into a range that can be drawn.
std::vector<Stroke> cleaned(std::span<const Stroke> strokes, double canvasSize)
{
    const auto isNear = [&](double position) { return position >= -canvasSize && position <= 2.0 * canvasSize; };
    std::vector<Stroke> result;
    for (const Stroke& stroke : strokes) {
        Stroke good;
        good.reserve(stroke.size());
        for (StrokePoint point : stroke) {
            if (!isNear(point.x) || !isNear(point.y))
                continue;
            point.width = point.width > 0.0 ? std::clamp(point.width, 1e-3 * canvasSize, canvasSize) : 1e-2 * canvasSize;
            good.push_back(point);
        }
        if (!good.empty())
            result.push_back(std::move(good));
    }
    return result;
}

InkRectangle inkRectangle(const std::vector<Stroke>& strokes)
{
    double left = std::numeric_limits<double>::infinity();
    double top = left;
    double right = -left;
    double bottom = -left;
    for (const Stroke& stroke : strokes) {
        for (const StrokePoint& point : stroke) {
            left = std::min(left, point.x - 0.5 * point.width);
            right = std::max(right, point.x + 0.5 * point.width);
            top = std::min(top, point.y - 0.5 * point.width);
            bottom = std::max(bottom, point.y + 0.5 * point.width);
        }
    }
    return {left, top, right - left, bottom - top};
}

/// One weight of a resampled line: destination gets source · weight.
struct Tap {
    int source = 0;
    float weight = 0.0F;
};

/// For each of the 20 positions the source positions it is the mean of. Smaller: mean over the covered stretch; larger:
/// straight line between neighbours.
std::vector<std::vector<Tap>> tapsOf(int first, int length, double scale, double offset)
{
    const double reach = scale < 1.0 ? 0.5 / scale : 1.0; // half width of the filter in source pixels
    std::vector<std::vector<Tap>> taps(kFittedSize);
    for (int position = 0; position < kFittedSize; ++position) {
        const double centre = (position + 0.5 - offset) / scale;
        const int from = std::max(0, static_cast<int>(std::floor(centre - reach - 0.5)));
        const int to = std::min(length - 1, static_cast<int>(std::ceil(centre + reach + 0.5)));
        for (int source = from; source <= to; ++source) {
            double weight = 0.0;
            if (scale < 1.0)
                weight = (std::min(centre + reach, source + 1.0) - std::max(centre - reach, static_cast<double>(source))) * scale;
            else
                weight = 1.0 - std::abs(centre - (source + 0.5));
            if (weight > 0.0)
                taps[static_cast<std::size_t>(position)].push_back({first + source, static_cast<float>(weight)});
        }
    }
    return taps;
}

struct PixelBox {
    int left = 0;
    int top = 0;
    int right = 0; ///< behind the last column
    int bottom = 0;
};

// The box of the ink above the threshold, and around it one pixel more where there is any ink: the soft edge of a stroke.
PixelBox boxOfInk(std::span<const std::uint8_t> ink, int width, int height, int threshold)
{
    PixelBox box{width, height, 0, 0};
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* const row = ink.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        for (int x = 0; x < width; ++x) {
            if (row[x] <= threshold)
                continue;
            box.left = std::min(box.left, x);
            box.right = std::max(box.right, x + 1);
            box.top = std::min(box.top, y);
            box.bottom = y + 1;
        }
    }
    const auto hasInk = [&](int left, int top, int right, int bottom) {
        for (int y = std::max(0, top); y < std::min(height, bottom); ++y) {
            for (int x = std::max(0, left); x < std::min(width, right); ++x) {
                if (ink[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)] > 0)
                    return true;
            }
        }
        return false;
    };
    const PixelBox core = box;
    box.left -= hasInk(core.left - 1, core.top, core.left, core.bottom) ? 1 : 0;
    box.right += hasInk(core.right, core.top, core.right + 1, core.bottom) ? 1 : 0;
    box.top -= hasInk(core.left, core.top - 1, core.right, core.top) ? 1 : 0;
    box.bottom += hasInk(core.left, core.bottom, core.right, core.bottom + 1) ? 1 : 0;
    return box;
}

Fitted resampled(std::span<const std::uint8_t> ink, int width, const PixelBox& box, const Placement& placement, float gain)
{
    const auto columns = tapsOf(box.left, box.right - box.left, placement.scale, placement.offsetX);
    const auto rows = tapsOf(0, box.bottom - box.top, placement.scale, placement.offsetY);
    std::vector<float> narrow(static_cast<std::size_t>(box.bottom - box.top) * kFittedSize);
    for (int y = 0; y < box.bottom - box.top; ++y) {
        const std::uint8_t* const line = ink.data() + static_cast<std::size_t>(box.top + y) * static_cast<std::size_t>(width);
        for (std::size_t x = 0; x < kFittedSize; ++x) {
            float sum = 0.0F;
            for (const Tap& tap : columns[x])
                sum += tap.weight * static_cast<float>(line[tap.source]);
            narrow[static_cast<std::size_t>(y) * kFittedSize + x] = gain * sum;
        }
    }
    Fitted picture{};
    for (std::size_t y = 0; y < kFittedSize; ++y) {
        for (const Tap& tap : rows[y]) {
            for (std::size_t x = 0; x < kFittedSize; ++x)
                picture[y * kFittedSize + x] += tap.weight * narrow[static_cast<std::size_t>(tap.source) * kFittedSize + x];
        }
    }
    return picture;
}

} // namespace

DigitStages preprocessStrokes(std::span<const Stroke> strokes, double canvasSize)
{
    const std::vector<Stroke> good = cleaned(strokes, canvasSize);
    if (good.empty())
        return {};
    const InkRectangle crop = inkRectangle(good);
    const Placement placement = placementOf(crop);
    StrokeRaster raster(kFittedSize, kFittedSize);
    for (const Stroke& stroke : good) {
        Stroke placed;
        placed.reserve(stroke.size());
        for (const StrokePoint& point : stroke) {
            placed.push_back({(point.x - crop.left) * placement.scale + placement.offsetX,
                (point.y - crop.top) * placement.scale + placement.offsetY, point.width * placement.scale});
        }
        raster.draw(placed);
    }
    Fitted picture{};
    std::copy(raster.coverage().begin(), raster.coverage().end(), picture.begin());
    return finished(crop, picture);
}

DigitStages preprocessImage(std::span<const std::uint8_t> ink, int width, int height)
{
    if (width <= 0 || height <= 0 || ink.size() < static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
        return {};
    const int darkest = *std::max_element(ink.begin(), ink.end());
    if (darkest == 0)
        return {};
    const PixelBox box = boxOfInk(ink, width, height, darkest / 8);
    const InkRectangle crop{static_cast<double>(box.left), static_cast<double>(box.top),
        static_cast<double>(box.right - box.left), static_cast<double>(box.bottom - box.top)};
    return finished(crop, resampled(ink, width, box, placementOf(crop), 1.0F / static_cast<float>(darkest)));
}

std::vector<std::uint8_t> inkFromGrey(std::span<const std::uint8_t> grey, int width, int height)
{
    std::vector<std::uint8_t> border;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (x == 0 || y == 0 || x + 1 == width || y + 1 == height)
                border.push_back(
                    grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)]);
        }
    }
    std::vector<std::uint8_t> ink(grey.begin(), grey.end());
    if (border.empty())
        return ink;
    const auto middle = border.begin() + static_cast<std::ptrdiff_t>(border.size() / 2);
    std::nth_element(border.begin(), middle, border.end());
    const int paper = *middle;
    const bool isDarkOnBright = paper >= 128;
    for (std::uint8_t& value : ink)
        value = static_cast<std::uint8_t>(std::max(0, isDarkOnBright ? paper - value : value - paper));
    return ink;
}

} // namespace chalknet
