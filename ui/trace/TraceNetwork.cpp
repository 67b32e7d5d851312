// What fits into a trace, and changes of its structure that keep every number that still has a place.
#include "ui/trace/TraceNetwork.h"

#include "engine/data/Dataset.h"
#include "ui/AppContext.h"
#include "ui/ProblemText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chalknet::ui {

namespace {

class TraceTexts {
    Q_DECLARE_TR_FUNCTIONS(TraceNetwork)
};

constexpr int kNewDecimals = 2; // of weights that are drawn
// Seeds stay whole numbers that JSON holds exactly.
constexpr std::uint64_t kLargestSeed = 9'000'000'000'000'000;

double roundedTo(double value, int decimals)
{
    if (decimals < 0)
        return value;
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit + 0.0; // adding zero turns −0 into 0
}

Parameters drawn(const NetworkSpec& spec)
{
    Parameters parameters = initialParameters(spec);
    for (std::size_t l = 0; l < spec.layers.size(); ++l)
        for (double& weight : parameters.weights(l))
            weight = roundedTo(traceNumber(weight), kNewDecimals);
    return parameters;
}

/// Copies what two layers have in common: units from the top, pieces and inputs from the first.
void copyLayer(const Parameters& from, std::size_t source, Parameters& to, std::size_t target)
{
    const LayerLayout& old = from.layout().layer(source);
    const LayerLayout& now = to.layout().layer(target);
    for (int unit = 0; unit < std::min(old.units, now.units); ++unit) {
        for (int piece = 0; piece < std::min(old.pieces, now.pieces); ++piece) {
            const int oldRow = unit * old.pieces + piece;
            const int row = unit * now.pieces + piece;
            for (int input = 0; input < std::min(old.inputs, now.inputs); ++input)
                to.weight(target, row, input) = from.weight(source, oldRow, input);
            to.bias(target, row) = from.bias(source, oldRow);
        }
        if (unit < std::min(old.alphas, now.alphas))
            to.alpha(target, unit) = from.alpha(source, unit);
    }
}

/// sources[l] is the layer that layer l of `spec` was before; nothing for a new one.
Parameters carriedOver(
    const Parameters& parameters, const NetworkSpec& spec, const std::vector<std::optional<std::size_t>>& sources)
{
    Parameters result = drawn(spec);
    for (std::size_t l = 0; l < sources.size(); ++l)
        if (sources[l])
            copyLayer(parameters, *sources[l], result, l);
    return result;
}

std::vector<std::optional<std::size_t>> sameLayers(std::size_t count)
{
    std::vector<std::optional<std::size_t>> sources;
    for (std::size_t l = 0; l < count; ++l)
        sources.emplace_back(l);
    return sources;
}

bool needsProbabilities(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

/// Targets name one class among the outputs.
bool hasClasses(const NetworkSpec& spec)
{
    return spec.outputs() > 1
        && (spec.loss == LossType::CrossEntropy || spec.layers.back().activation.type == ActivationType::Softmax);
}

bool isDistribution(const std::vector<double>& targets)
{
    double sum = 0.0;
    for (const double target : targets) {
        if (target < 0.0 || target > 1.0)
            return false;
        sum += target;
    }
    return std::abs(sum - 1.0) < 1e-9;
}

std::size_t classOf(const std::vector<double>& targets)
{
    if (targets.size() == 1)
        return targets.front() >= 0.5 ? 1 : 0;
    return static_cast<std::size_t>(std::max_element(targets.begin(), targets.end()) - targets.begin());
}

std::vector<double> fittingTargets(const NetworkSpec& spec, std::vector<double> targets)
{
    const auto outputs = static_cast<std::size_t>(spec.outputs());
    const bool wasOneClass = targets.size() > 1 && isDistribution(targets);
    if (hasClasses(spec)) {
        if (targets.size() == outputs && wasOneClass)
            return targets;
        std::vector<double> oneHot(outputs, 0.0);
        oneHot[std::min(targets.empty() ? 0 : classOf(targets), outputs - 1)] = 1.0;
        return oneHot;
    }
    if (outputs == 1 && wasOneClass)
        return {classOf(targets) == 0 ? 0.0 : 1.0};
    targets.resize(outputs, 0.0);
    if (needsProbabilities(spec.loss))
        for (double& target : targets)
            target = std::clamp(target, 0.0, 1.0);
    return targets;
}

void fitRows(TraceNetwork& network)
{
    for (TraceExample& row : network.rows) {
        row.inputs.resize(static_cast<std::size_t>(network.spec.inputs), 0.0);
        row.targets = fittingTargets(network.spec, std::move(row.targets));
    }
}

/// The loss that goes with the output as it is now; true if it had to be changed.
bool fitLoss(NetworkSpec& spec, ActivationType outputBefore)
{
    const ActivationType output = spec.layers.back().activation.type;
    const LossType before = spec.loss;
    if (needsProbabilities(spec.loss) && !givesProbabilities(output))
        spec.loss = LossType::HalfSse;
    else if (spec.loss == LossType::BinaryCrossEntropy && output == ActivationType::Softmax && outputBefore != output)
        spec.loss = LossType::CrossEntropy;
    else if (spec.loss == LossType::CrossEntropy && output != ActivationType::Softmax && outputBefore == ActivationType::Softmax)
        spec.loss = LossType::BinaryCrossEntropy;
    return spec.loss != before;
}

int smallestUnits(const LayerSpec& layer)
{
    return layer.activation.type == ActivationType::Softmax ? 2 : 1;
}

/// Within what can be shown; the parameter within what can be written.
Activation fittingActivation(Activation activation)
{
    activation.parameter = traceNumber(activation.parameter);
    activation.pieces = activation.type == ActivationType::Maxout ? std::clamp(activation.pieces, 2, kMostTracePieces) : 1;
    return activation;
}

std::vector<TraceExample> rowsOf(const NetworkSpec& spec, const Dataset& data, int decimals)
{
    const auto inputs = static_cast<std::size_t>(spec.inputs);
    const auto outputs = static_cast<std::size_t>(spec.outputs());
    const bool fits = data.inputs() == inputs && data.acceptsOutputs(outputs);
    std::vector<TraceExample> rows;
    for (std::size_t i = 0; fits && i < std::min<std::size_t>(data.rows(), kMostTraceRows); ++i) {
        TraceExample row{std::vector<double>(inputs), std::vector<double>(outputs)};
        data.copyInputs(i, row.inputs);
        data.copyTargets(i, row.targets);
        for (std::vector<double>* numbers : {&row.inputs, &row.targets})
            for (double& number : *numbers)
                number = roundedTo(traceNumber(number), decimals);
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        rows.resize(1);
    return rows;
}

} // namespace

double traceNumber(double value)
{
    return std::isnan(value) ? 0.0 : std::clamp(value, -kLargestTraceNumber, kLargestTraceNumber);
}

QString columnName(const NetworkSpec& spec, int column)
{
    const int layers = static_cast<int>(spec.layers.size());
    if (column <= 0)
        return TraceTexts::tr("Input layer");
    if (column >= layers)
        return TraceTexts::tr("Output layer");
    return layers == 2 ? TraceTexts::tr("Hidden layer") : TraceTexts::tr("Hidden layer %1").arg(column);
}

QString traceObstacle(const NetworkSpec& spec)
{
    const std::vector<Problem> problems = validate(spec);
    if (!problems.empty())
        return problemText(problems.front());
    if (spec.layers.size() > kMostTraceLayers) {
        return TraceTexts::tr("The network has %1 layers after the input; up to %2 can be shown step by step.")
            .arg(spec.layers.size())
            .arg(kMostTraceLayers);
    }
    if (spec.inputs > kMostTraceUnits) {
        return TraceTexts::tr("The network has %1 inputs; up to %2 can be shown step by step.")
            .arg(spec.inputs)
            .arg(kMostTraceUnits);
    }
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const LayerSpec& layer = spec.layers[l];
        if (layer.units > kMostTraceUnits) {
            return TraceTexts::tr("Layer %1 has %2 units; up to %3 can be shown step by step.")
                .arg(l + 1)
                .arg(layer.units)
                .arg(kMostTraceUnits);
        }
        if (layer.activation.pieces > kMostTracePieces) {
            return TraceTexts::tr("The maxout units of layer %1 have %2 pieces; up to %3 can be shown step by step.")
                .arg(l + 1)
                .arg(layer.activation.pieces)
                .arg(kMostTracePieces);
        }
    }
    return {};
}

QString labObstacle(const std::optional<LabNetwork>& lab)
{
    return lab ? traceObstacle(lab->spec) : TraceTexts::tr("The lab has no network yet: open it once.");
}

TraceNetwork traceNetwork(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, int decimals)
{
    TraceNetwork network{spec, parameters, rowsOf(spec, data, decimals)};
    network.spec.seed %= kLargestSeed + 1;
    for (LayerSpec& layer : network.spec.layers) {
        layer.dropout = 0.0;
        layer.activation.parameter = traceNumber(layer.activation.parameter);
    }
    for (double& value : network.parameters.values())
        value = roundedTo(traceNumber(value), decimals);
    fitRows(network);
    return network;
}

void setInputs(TraceNetwork& network, int inputs)
{
    network.spec.inputs = std::clamp(inputs, 1, kMostTraceUnits);
    network.parameters = carriedOver(network.parameters, network.spec, sameLayers(network.spec.layers.size()));
    fitRows(network);
}

void setUnits(TraceNetwork& network, std::size_t layer, int units)
{
    if (layer >= network.spec.layers.size())
        return;
    LayerSpec& changed = network.spec.layers[layer];
    changed.units = std::clamp(units, smallestUnits(changed), kMostTraceUnits);
    network.parameters = carriedOver(network.parameters, network.spec, sameLayers(network.spec.layers.size()));
    fitRows(network);
}

void insertLayer(TraceNetwork& network, std::size_t before, const LayerSpec& layer)
{
    std::vector<LayerSpec>& layers = network.spec.layers;
    if (layers.size() >= kMostTraceLayers)
        return;
    const std::size_t place = std::min(before, layers.size() - 1);
    LayerSpec fitting{std::clamp(layer.units, 1, kMostTraceUnits), fittingActivation(layer.activation), 0.0};
    if (fitting.activation.type == ActivationType::Softmax)
        fitting.activation = Activation(ActivationType::Tanh);
    std::vector<std::optional<std::size_t>> sources = sameLayers(layers.size());
    sources.insert(sources.begin() + static_cast<std::ptrdiff_t>(place), std::nullopt);
    layers.insert(layers.begin() + static_cast<std::ptrdiff_t>(place), fitting);
    network.parameters = carriedOver(network.parameters, network.spec, sources);
}

void removeLayer(TraceNetwork& network, std::size_t layer)
{
    std::vector<LayerSpec>& layers = network.spec.layers;
    if (layers.size() < 2 || layer >= layers.size())
        return;
    const ActivationType outputBefore = layers.back().activation.type;
    std::vector<std::optional<std::size_t>> sources = sameLayers(layers.size());
    sources.erase(sources.begin() + static_cast<std::ptrdiff_t>(layer));
    layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(layer));
    layers.back().dropout = 0.0;
    fitLoss(network.spec, outputBefore);
    network.parameters = carriedOver(network.parameters, network.spec, sources);
    fitRows(network);
}

bool setActivation(TraceNetwork& network, std::size_t layer, const Activation& activation)
{
    std::vector<LayerSpec>& layers = network.spec.layers;
    const bool isOutput = layer + 1 == layers.size();
    if (layer >= layers.size() || (activation.type == ActivationType::Softmax && !isOutput))
        return false;
    const Activation before = layers[layer].activation;
    const ActivationType outputBefore = layers.back().activation.type;
    layers[layer].activation = fittingActivation(activation);
    layers[layer].units = std::max(layers[layer].units, smallestUnits(layers[layer]));
    const bool lossChanged = fitLoss(network.spec, outputBefore);
    network.parameters = carriedOver(network.parameters, network.spec, sameLayers(layers.size()));
    // Another start value of PReLU means these alphas, too.
    if (before.type == activation.type && before.parameter != layers[layer].activation.parameter)
        std::ranges::fill(network.parameters.alphas(layer), layers[layer].activation.parameter);
    fitRows(network);
    return lossChanged;
}

bool setLoss(TraceNetwork& network, LossType loss)
{
    if (needsProbabilities(loss) && !givesProbabilities(network.spec.layers.back().activation.type))
        return false;
    network.spec.loss = loss;
    fitRows(network);
    return true;
}

void setTarget(TraceNetwork& network, std::size_t row, std::size_t output, double value)
{
    if (row >= network.rows.size() || output >= network.rows[row].targets.size())
        return;
    std::vector<double>& targets = network.rows[row].targets;
    const bool isShare = needsProbabilities(network.spec.loss);
    const double wanted = isShare ? std::clamp(traceNumber(value), 0.0, 1.0) : traceNumber(value);
    if (hasClasses(network.spec) && wanted == 1.0)
        std::ranges::fill(targets, 0.0);
    targets[output] = wanted;
}

void drawParameters(TraceNetwork& network)
{
    network.spec.seed = (network.spec.seed + 1) % (kLargestSeed + 1);
    network.parameters = drawn(network.spec);
}

} // namespace chalknet::ui
