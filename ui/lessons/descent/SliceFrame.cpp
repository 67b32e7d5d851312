// Directions, names and ranges of slices.
#include "ui/lessons/descent/SliceFrame.h"

#include "engine/explain/Stage.h"
#include "ui/trace/TraceTex.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kWeightReach = 4.0;
constexpr double kRandomReach = 1.0; // as in Li et al. (2018)
constexpr double kPathMargin = 0.65; // of the path's extent: some room around it
constexpr double kSmallestPathReach = 0.01;
constexpr std::size_t kMostPathMoments = 100; // for the principal components

double dot(std::span<const double> a, std::span<const double> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

bool spansPlane(const LossPlane& plane)
{
    const double a = dot(plane.first.values(), plane.first.values());
    const double b = dot(plane.first.values(), plane.second.values());
    const double c = dot(plane.second.values(), plane.second.values());
    return a > 0.0 && c > 0.0 && a * c - b * b > 1e-6 * a * c;
}

std::size_t onlyNumber(const Parameters& direction)
{
    const auto values = direction.values();
    return static_cast<std::size_t>(
        std::find_if(values.begin(), values.end(), [](double v) { return v != 0.0; }) - values.begin());
}

} // namespace

bool isTooLargeForSlices(const NetworkSpec& spec, std::size_t rows)
{
    const std::uint64_t count = parameterCount(spec);
    return count > kMostSliceParameters || count * static_cast<std::uint64_t>(rows) > kMostSliceWork;
}

// ---- names

ParameterAddress parameterAddress(const ParameterLayout& layout, std::size_t index)
{
    for (std::size_t l = 0; l < layout.layerCount(); ++l) {
        const LayerLayout& layer = layout.layer(l);
        const auto end = layer.alphaOffset + static_cast<std::size_t>(layer.alphas);
        if (index >= std::max(end, layer.biasOffset + static_cast<std::size_t>(layer.rows())))
            continue;
        const int number = static_cast<int>(l);
        if (index < layer.biasOffset) {
            const auto place = static_cast<int>(index - layer.weightOffset);
            return {number, place / layer.inputs, place % layer.inputs + 1};
        }
        if (index < layer.biasOffset + static_cast<std::size_t>(layer.rows()))
            return {number, static_cast<int>(index - layer.biasOffset), kBiasInput};
        return {number, static_cast<int>(index - layer.alphaOffset), kAlphaInput};
    }
    return {};
}

std::size_t parameterIndex(const ParameterLayout& layout, ParameterAddress address)
{
    const int layers = static_cast<int>(layout.layerCount());
    const LayerLayout& layer = layout.layer(static_cast<std::size_t>(std::clamp(address.layer, 0, layers - 1)));
    const int input = std::clamp(address.input, layer.alphas > 0 ? kAlphaInput : kBiasInput, layer.inputs);
    const int rows = input == kAlphaInput ? layer.alphas : layer.rows();
    const auto row = static_cast<std::size_t>(std::clamp(address.row, 0, rows - 1));
    if (input == kAlphaInput)
        return layer.alphaOffset + row;
    if (input == kBiasInput)
        return layer.biasOffset + row;
    return layer.weightOffset + row * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(input - 1);
}

QString parameterTex(const ParameterLayout& layout, std::size_t index)
{
    const ParameterAddress address = parameterAddress(layout, index);
    const LayerLayout& layer = layout.layer(static_cast<std::size_t>(address.layer));
    Symbol symbol;
    symbol.quantity = Quantity::Parameter;
    symbol.input = address.input;
    // Weights are counted by the layer they come from, alphas by that of their unit.
    symbol.layer = address.layer + (address.input == kAlphaInput ? 2 : 1);
    symbol.unit = address.input == kAlphaInput ? address.row + 1 : address.row / layer.pieces + 1;
    symbol.piece = layer.pieces > 1 && address.input != kAlphaInput ? address.row % layer.pieces + 1 : 0;
    return symbolTex(symbol, TraceNames());
}

std::array<std::size_t, 2> chosenParameters(const SliceState& state, const ParameterLayout& layout)
{
    const std::size_t count = layout.size();
    const std::size_t usual = layout.layer(layout.layerCount() - 1).weightOffset;
    const auto chosen = [count](int index, std::size_t otherwise) {
        return index >= 0 && static_cast<std::size_t>(index) < count ? static_cast<std::size_t>(index) : otherwise % count;
    };
    const std::size_t first = chosen(state.first, usual);
    const std::size_t second = chosen(state.second, usual + 1);
    return {first, second == first ? (first + 1) % count : second};
}

// ---- the plane

QRectF SliceFrame::range(const SliceState& state) const
{
    const double alpha = state.reach.width() > 0.0 ? state.reach.width() : reach.width();
    const double beta = state.reach.height() > 0.0 ? state.reach.height() : reach.height();
    return {middle.x() + state.shift.x() - alpha, middle.y() + state.shift.y() - beta, 2.0 * alpha, 2.0 * beta};
}

LossPlane SliceFrame::planeOver(const QRectF& range) const
{
    LossPlane over = plane;
    over.firstLow = range.left();
    over.firstHigh = range.left() + range.width();
    over.secondLow = range.top();
    over.secondHigh = range.top() + range.height();
    return over;
}

std::optional<SliceFrame> weightsFrame(const SliceState& state, const Parameters& parameters)
{
    const ParameterLayout& layout = parameters.layout();
    if (layout.size() < 2)
        return std::nullopt;
    const auto chosen = chosenParameters(state, layout);
    SliceFrame frame;
    frame.directions = SliceDirections::Weights;
    frame.plane.first = parameterDirection(layout, chosen[0]);
    frame.plane.second = parameterDirection(layout, chosen[1]);
    frame.middle
        = {std::round(parameters.values()[chosen[0]] * 2.0) / 2.0, std::round(parameters.values()[chosen[1]] * 2.0) / 2.0};
    frame.reach = {kWeightReach, kWeightReach};
    frame.symbols = {parameterTex(layout, chosen[0]), parameterTex(layout, chosen[1])};
    moveWeightsFrame(frame, parameters);
    return frame;
}

void moveWeightsFrame(SliceFrame& frame, const Parameters& parameters)
{
    frame.plane.origin = parameters;
    frame.plane.origin.values()[onlyNumber(frame.plane.first)] = 0.0;
    frame.plane.origin.values()[onlyNumber(frame.plane.second)] = 0.0;
}

std::optional<SliceFrame> randomFrame(const SliceState& state, const NetworkSpec& spec, const Parameters& parameters)
{
    SliceFrame frame;
    frame.directions = SliceDirections::Random;
    frame.plane.origin = parameters;
    const auto seed = static_cast<std::uint64_t>(state.randomSeed);
    frame.plane.first = randomDirection(spec, parameters, seed, 0);
    frame.plane.second = randomDirection(spec, parameters, seed, 1);
    if (!spansPlane(frame.plane))
        return std::nullopt;
    frame.reach = {kRandomReach, kRandomReach};
    frame.symbols = {QStringLiteral("\\alpha"), QStringLiteral("\\beta")};
    return frame;
}

std::optional<SliceFrame> pathFrame(const SlicePath& path)
{
    const std::vector<Parameters> moments = path.spread(kMostPathMoments);
    const std::optional<PathDirections> directions = pathDirections(moments);
    if (!directions)
        return std::nullopt;
    SliceFrame frame;
    frame.directions = SliceDirections::Path;
    frame.plane.origin = moments.back();
    frame.plane.first = directions->first;
    frame.plane.second = directions->second;
    frame.share = directions->share;
    frame.symbols = {QStringLiteral("\\alpha"), QStringLiteral("\\beta")};
    QPointF low;
    QPointF high;
    for (const Parameters& moment : moments) {
        const PlanePlace place = nearestPlace(frame.plane, moment);
        low = {std::min(low.x(), place.alpha), std::min(low.y(), place.beta)};
        high = {std::max(high.x(), place.alpha), std::max(high.y(), place.beta)};
    }
    frame.middle = (low + high) / 2.0;
    // The same unit on both axes as long as the path is not all too narrow: distances and angles are those of the parameters.
    const double widest = std::max(high.x() - low.x(), high.y() - low.y());
    const double reach = std::max(kSmallestPathReach, kPathMargin * widest);
    frame.reach = {reach, reach};
    return frame;
}

} // namespace chalknet::ui
