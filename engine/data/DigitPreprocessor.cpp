// Crop, fit into 20×20, centre by mass in 28×28.
#include "engine/data/DigitPreprocessor.h"

#include "engine/data/StrokeRaster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet {

namespace {

/// A square of grey values 0 … 1 that is moved as a whole into the final picture.
struct Piece {
    int side = kFittedSize;
    std::vector<float> values;
};

/// How the crop is placed in the piece: piece = (position − crop corner) · scale + offset.
struct Placement {
    int side = kFittedSize;
    double scale = 1.0;
    double offsetX = 0.0;
    double offsetY = 0.0;
    // Where the piece's corner comes in the final picture when the crop stays where it was on the canvas.
    int drawnShiftX = 0;
    int drawnShiftY = 0;
};

/// `canvas` is the square that the person wrote on.
Placement placementOf(const InkRectangle& crop, const InkRectangle& canvas, const PreprocessOptions& options)
{
    Placement placement;
    const double canvasScale = kDigitSize / canvas.width;
    placement.side = options.fit ? kFittedSize : kDigitSize;
    placement.scale = options.fit ? kFittedSize / std::max(crop.width, crop.height) : canvasScale;
    // Whole pixels, so that the edge of the ink is not smeared over two.
    constexpr double kRounding = 1e-6;
    const auto offset = [&](double length) { return std::floor(0.5 * (placement.side - length * placement.scale) + kRounding); };
    placement.offsetX = offset(crop.width);
    placement.offsetY = offset(crop.height);
    // The middles of the crop on the canvas and in the piece come to the same place.
    const auto drawnShift = [&](double corner, double length, double origin, double offsetInPiece) {
        const double wanted = (corner + 0.5 * length - origin) * canvasScale;
        return static_cast<int>(std::lround(wanted - (offsetInPiece + 0.5 * length * placement.scale)));
    };
    placement.drawnShiftX = drawnShift(crop.left, crop.width, canvas.left, placement.offsetX);
    placement.drawnShiftY = drawnShift(crop.top, crop.height, canvas.top, placement.offsetY);
    return placement;
}

PixelPoint centreOfMass(std::span<const std::uint8_t> picture, int side)
{
    double mass = 0.0;
    double momentX = 0.0;
    double momentY = 0.0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double ink = picture[static_cast<std::size_t>(y * side + x)];
            mass += ink;
            momentX += ink * (x + 0.5);
            momentY += ink * (y + 0.5);
        }
    }
    return {momentX / mass, momentY / mass};
}

/// First and last+1 row (or column, with isColumn) that has ink.
std::array<int, 2> inkRange(std::span<const std::uint8_t> picture, int side, bool isColumn)
{
    int first = side;
    int last = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (picture[static_cast<std::size_t>(y * side + x)] == 0)
                continue;
            first = std::min(first, isColumn ? x : y);
            last = std::max(last, (isColumn ? x : y) + 1);
        }
    }
    return {first, last};
}

// In MNIST the centre of mass lies everywhere within pixel 14 (measured: evenly between 14.0 and 15.0), so its pixel is moved
// to 14.
int centringShift(double centre)
{
    return kDigitSize / 2 - static_cast<int>(std::floor(centre));
}

/// As far as no ink is pushed over the edge.
int withinPicture(int shift, std::array<int, 2> ink)
{
    return std::clamp(shift, -ink[0], kDigitSize - ink[1]);
}

DigitStages finished(const InkRectangle& crop, const Piece& piece, const Placement& placement, const PreprocessOptions& options)
{
    DigitStages stages;
    stages.fittedSide = piece.side;
    for (std::size_t i = 0; i < piece.values.size(); ++i)
        stages.fitted[i] = static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(piece.values[i], 0.0F, 1.0F)));
    if (std::all_of(stages.fitted.begin(), stages.fitted.end(), [](std::uint8_t ink) { return ink == 0; }))
        return stages;
    stages.isEmpty = false;
    stages.crop = crop;
    stages.centreOfMass = centreOfMass(stages.fitted, piece.side);
    const int wantedX = options.centre ? centringShift(stages.centreOfMass.x) : placement.drawnShiftX;
    const int wantedY = options.centre ? centringShift(stages.centreOfMass.y) : placement.drawnShiftY;
    stages.shiftX = withinPicture(wantedX, inkRange(stages.fitted, piece.side, true));
    stages.shiftY = withinPicture(wantedY, inkRange(stages.fitted, piece.side, false));
    for (int y = 0; y < piece.side; ++y) {
        for (int x = 0; x < piece.side; ++x) {
            const std::uint8_t ink = stages.fitted[static_cast<std::size_t>(y * piece.side + x)];
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

/// The mean thickness of the pen's line.
double meanWidth(const std::vector<Stroke>& strokes)
{
    double sum = 0.0;
    std::size_t count = 0;
    for (const Stroke& stroke : strokes) {
        for (const StrokePoint& point : stroke)
            sum += point.width;
        count += stroke.size();
    }
    return sum / static_cast<double>(count);
}

/// How thick the line shall be in the fitted picture, whose side is `side` and where it would be `natural` thick. What is hardly
/// longer than the pen is wide is a dot or a blot and stays so; in between the limit comes in little by little.
double lineAsInMnist(double natural, double side)
{
    const double length = side / natural - 1.0; // of the digit, in widths of the pen
    const double share = std::clamp(length - 1.0, 0.0, 1.0);
    return natural + share * (std::clamp(natural, kThinnestLine, kThickestLine) - natural);
}

/// The same writing with every width times `factor`.
std::vector<Stroke> withPen(std::vector<Stroke> strokes, double factor)
{
    for (Stroke& stroke : strokes) {
        for (StrokePoint& point : stroke)
            point.width *= factor;
    }
    return strokes;
}

/// The strokes as a pen of MNIST would have written them. Another pen changes the crop and so the scale: with the digit's
/// length L along its longer side and a line of t pixels, L · scale + t = 20.
std::vector<Stroke> withMnistPen(const std::vector<Stroke>& strokes, const InkRectangle& crop)
{
    const double width = meanWidth(strokes);
    const double longer = std::max(crop.width, crop.height);
    const double natural = kFittedSize * width / longer;
    const double wanted = lineAsInMnist(natural, kFittedSize);
    if (longer <= width || wanted == natural)
        return strokes;
    const double scale = (kFittedSize - wanted) / (longer - width);
    return withPen(strokes, wanted / (width * scale));
}

/// One weight of a resampled line: destination gets source · weight.
struct Tap {
    int source = 0;
    float weight = 0.0F;
};

/// For each of the positions the source positions it is the mean of. Smaller: mean over the covered stretch; larger:
/// straight line between neighbours.
std::vector<std::vector<Tap>> tapsOf(int first, int length, double scale, double offset, int side)
{
    const double reach = scale < 1.0 ? 0.5 / scale : 1.0; // half width of the filter in source pixels
    std::vector<std::vector<Tap>> taps(static_cast<std::size_t>(side));
    for (int position = 0; position < side; ++position) {
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

Piece resampled(std::span<const std::uint8_t> ink, int width, const PixelBox& box, const Placement& placement, float gain)
{
    const auto side = static_cast<std::size_t>(placement.side);
    const auto columns = tapsOf(box.left, box.right - box.left, placement.scale, placement.offsetX, placement.side);
    const auto rows = tapsOf(0, box.bottom - box.top, placement.scale, placement.offsetY, placement.side);
    std::vector<float> narrow(static_cast<std::size_t>(box.bottom - box.top) * side);
    for (int y = 0; y < box.bottom - box.top; ++y) {
        const std::uint8_t* const line = ink.data() + static_cast<std::size_t>(box.top + y) * static_cast<std::size_t>(width);
        for (std::size_t x = 0; x < side; ++x) {
            float sum = 0.0F;
            for (const Tap& tap : columns[x])
                sum += tap.weight * static_cast<float>(line[tap.source]);
            narrow[static_cast<std::size_t>(y) * side + x] = gain * sum;
        }
    }
    Piece piece{placement.side, std::vector<float>(side * side)};
    for (std::size_t y = 0; y < side; ++y) {
        for (const Tap& tap : rows[y]) {
            for (std::size_t x = 0; x < side; ++x)
                piece.values[y * side + x] += tap.weight * narrow[static_cast<std::size_t>(tap.source) * side + x];
        }
    }
    return piece;
}

} // namespace

DigitStages preprocessStrokes(std::span<const Stroke> strokes, double canvasSize, const PreprocessOptions& options)
{
    const std::vector<Stroke> good = cleaned(strokes, canvasSize);
    if (good.empty())
        return {};
    const InkRectangle canvas{0.0, 0.0, canvasSize, canvasSize};
    const InkRectangle crop = options.crop ? inkRectangle(good) : canvas;
    // Only where the size of the digit is known too.
    const std::vector<Stroke> written = options.crop && options.fit ? withMnistPen(good, crop) : good;
    const InkRectangle fitted = options.crop ? inkRectangle(written) : canvas;
    const Placement placement = placementOf(fitted, canvas, options);
    StrokeRaster raster(placement.side, placement.side);
    for (const Stroke& stroke : written) {
        Stroke placed;
        placed.reserve(stroke.size());
        for (const StrokePoint& point : stroke) {
            placed.push_back({(point.x - fitted.left) * placement.scale + placement.offsetX,
                (point.y - fitted.top) * placement.scale + placement.offsetY, point.width * placement.scale});
        }
        raster.draw(placed);
    }
    const Piece piece{placement.side, {raster.coverage().begin(), raster.coverage().end()}};
    return finished(crop, piece, placement, options);
}

DigitStages preprocessImage(std::span<const std::uint8_t> ink, int width, int height, const PreprocessOptions& options)
{
    if (width <= 0 || height <= 0 || ink.size() < static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
        return {};
    const int darkest = *std::max_element(ink.begin(), ink.end());
    if (darkest == 0)
        return {};
    const PixelBox box = options.crop ? boxOfInk(ink, width, height, darkest / 8) : PixelBox{0, 0, width, height};
    const InkRectangle crop{static_cast<double>(box.left), static_cast<double>(box.top),
        static_cast<double>(box.right - box.left), static_cast<double>(box.bottom - box.top)};
    const double side = std::max(width, height);
    const InkRectangle canvas{0.5 * (width - side), 0.5 * (height - side), side, side};
    const Placement placement = placementOf(crop, canvas, options);
    return finished(crop, resampled(ink, width, box, placement, 1.0F / static_cast<float>(darkest)), placement, options);
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
