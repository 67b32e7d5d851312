// The lab's settings: what fits together, and what they start with.
#include "ui/lessons/lab/LabDocument.h"

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

// Not every start finds XOR with few units; the first one a student meets does.
constexpr std::uint64_t kFirstStart = 5;

constexpr auto kHiddenActivations = std::to_array<ActivationType>({
    ActivationType::Identity,
    ActivationType::Step,
    ActivationType::Sigmoid,
    ActivationType::Tanh,
    ActivationType::Relu,
    ActivationType::LeakyRelu,
    ActivationType::PRelu,
    ActivationType::Elu,
    ActivationType::Selu,
    ActivationType::Softplus,
    ActivationType::Gelu,
    ActivationType::Silu,
    ActivationType::Mish,
    ActivationType::HardSigmoid,
    ActivationType::Maxout,
});

constexpr auto kOutputActivations = std::to_array<ActivationType>({
    ActivationType::Softmax, // first: left out where there is one output
    ActivationType::Sigmoid,
    ActivationType::HardSigmoid,
    ActivationType::Tanh,
    ActivationType::Identity,
    ActivationType::Relu,
});

enum class Task { TwoClasses, SeveralClasses, Numbers };

Task taskOf(const LabData& data)
{
    const int classes = classCount(data);
    return classes == 0 ? Task::Numbers : classes == 2 ? Task::TwoClasses : Task::SeveralClasses;
}

bool isCrossEntropy(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

OutputChange changeBetween(const NetworkSpec& before, const NetworkSpec& after)
{
    return {before.inputs != after.inputs, before.outputs() != after.outputs(),
        before.layers.back().activation != after.layers.back().activation, before.loss != after.loss};
}

} // namespace

std::span<const ActivationType> labHiddenActivations()
{
    return kHiddenActivations;
}
std::span<const ActivationType> labOutputActivations(int outputs)
{
    return std::span<const ActivationType>(kOutputActivations).subspan(outputs > 1 ? 0 : 1);
}

InputPlane labPlane(const LabDocument& document)
{
    return labPlane(document.data, document.view);
}

LabDocument defaultLabDocument()
{
    LabDocument document;
    const LayerSpec hidden{6, Activation(ActivationType::Tanh), 0.0};
    document.spec.layers = {hidden, {4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    document.spec.loss = LossType::BinaryCrossEntropy;
    document.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    document.config.optimizer.learningRate = 0.03;
    document.config.batchSize = 10;
    document.spec.seed = kFirstStart;
    document.config.seed = kFirstStart;
    return document;
}

std::vector<LossType> validLosses(const NetworkSpec& spec)
{
    std::vector<LossType> losses;
    const ActivationType output = spec.layers.back().activation.type;
    if (output == ActivationType::Softmax)
        losses.push_back(LossType::CrossEntropy);
    else if (givesProbabilities(output))
        losses.push_back(LossType::BinaryCrossEntropy);
    // With one output the mean over the outputs is the squared error itself; both are offered, because courses use both.
    losses.insert(losses.end(), {LossType::Mse, LossType::HalfSse, LossType::SquaredError});
    return losses;
}

std::vector<LossType> validLosses(const LabDocument& document)
{
    std::vector<LossType> losses = validLosses(document.spec);
    if (isRegression(document.data))
        std::erase_if(losses, isCrossEntropy);
    return losses;
}

OutputChange setOutputsForData(NetworkSpec& spec, const LabData& data)
{
    const NetworkSpec before = spec;
    const int classes = classCount(data);
    LayerSpec& output = spec.layers.back();
    spec.inputs = static_cast<int>(inputCount(data));
    output.units = classes > 2 ? classes : 1;
    const auto activations = labOutputActivations(output.units);
    if (std::find(activations.begin(), activations.end(), output.activation.type) == activations.end())
        output.activation = Activation(ActivationType::Sigmoid);
    const std::vector<LossType> losses = validLosses(spec);
    const bool isValid = std::find(losses.begin(), losses.end(), spec.loss) != losses.end();
    if (classes == 0 && isCrossEntropy(spec.loss))
        spec.loss = LossType::HalfSse;
    else if (!isValid)
        spec.loss = losses.front();
    return changeBetween(before, spec);
}

OutputChange adaptToData(LabDocument& document, const LabData& before)
{
    const NetworkSpec earlier = document.spec;
    if (taskOf(document.data) != taskOf(before)) {
        LayerSpec& output = document.spec.layers.back();
        output.units = std::max(1, classCount(document.data));
        const Task task = taskOf(document.data);
        output.activation = Activation(task == Task::Numbers ? ActivationType::Identity
                : task == Task::TwoClasses                   ? ActivationType::Sigmoid
                                                             : ActivationType::Softmax);
        document.spec.loss = task == Task::Numbers ? LossType::HalfSse
            : task == Task::TwoClasses             ? LossType::BinaryCrossEntropy
                                                   : LossType::CrossEntropy;
    }
    setOutputsForData(document.spec, document.data);
    if (document.data.table != before.table || document.data.kind != before.kind)
        document.view = tableViewFromJson({}, document.data);
    return changeBetween(earlier, document.spec);
}

void setHiddenLayers(NetworkSpec& spec, int count)
{
    const auto wanted = static_cast<std::size_t>(std::clamp(count, 0, kMostHiddenLayers));
    const LayerSpec like
        = spec.layers.size() > 1 ? spec.layers[spec.layers.size() - 2] : LayerSpec{4, Activation(ActivationType::Tanh), 0.0};
    const LayerSpec output = spec.layers.back();
    spec.layers.pop_back();
    spec.layers.resize(wanted, like);
    spec.layers.push_back(output);
}

bool setOutputActivation(NetworkSpec& spec, ActivationType type)
{
    spec.layers.back().activation = Activation(type);
    const std::vector<LossType> losses = validLosses(spec);
    if (std::find(losses.begin(), losses.end(), spec.loss) != losses.end())
        return false;
    spec.loss = losses.front();
    return true;
}

std::optional<double> hiddenDropout(const NetworkSpec& spec)
{
    const double first = spec.layers.size() > 1 ? spec.layers.front().dropout : 0.0;
    const auto hidden = std::span(spec.layers).first(spec.layers.size() - 1);
    const bool isCommon = std::ranges::all_of(hidden, [first](const LayerSpec& layer) { return layer.dropout == first; });
    return isCommon ? std::optional(first) : std::nullopt;
}

void setHiddenDropout(NetworkSpec& spec, double rate)
{
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer)
        spec.layers[layer].dropout = rate;
}

bool changesDropoutOnly(const LabDocument& before, const LabDocument& after)
{
    if (before.data != after.data || before.spec == after.spec || before.spec.layers.size() != after.spec.layers.size())
        return false;
    NetworkSpec alike = before.spec;
    for (std::size_t layer = 0; layer < alike.layers.size(); ++layer)
        alike.layers[layer].dropout = after.spec.layers[layer].dropout;
    return alike == after.spec;
}

bool beginsNewRun(const LabDocument& before, const LabDocument& after)
{
    return before.data != after.data || before.spec != after.spec;
}

} // namespace chalknet::ui
