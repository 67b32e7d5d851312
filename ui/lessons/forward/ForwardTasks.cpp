// Texts and checks of the tasks.
#include "ui/lessons/forward/ForwardTasks.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTolerance = 1e-9;

class ForwardTaskTexts {
    Q_DECLARE_TR_FUNCTIONS(ForwardTasks)
};

/// The weights and biases that differ; −1 if the layouts do.
std::pair<int, int> differences(const Parameters& a, const Parameters& b)
{
    if (!(a.layout() == b.layout()))
        return {-1, -1};
    int weights = 0;
    int biases = 0;
    for (std::size_t layer = 0; layer < a.layout().layerCount(); ++layer) {
        for (std::size_t i = 0; i < a.weights(layer).size(); ++i)
            weights += a.weights(layer)[i] != b.weights(layer)[i] ? 1 : 0;
        for (std::size_t i = 0; i < a.biases(layer).size(); ++i)
            biases += a.biases(layer)[i] != b.biases(layer)[i] ? 1 : 0;
    }
    return {weights, biases};
}

bool hasShape(const NetworkSpec& spec, int inputs, std::initializer_list<int> units)
{
    if (spec.inputs != inputs || spec.layers.size() != units.size())
        return false;
    std::size_t layer = 0;
    for (const int count : units)
        if (spec.layers[layer++].units != count)
            return false;
    return true;
}

bool is(double value, double wanted)
{
    return std::abs(value - wanted) <= kTolerance;
}

bool hasThirdRelu(const NetworkSpec& spec)
{
    return hasShape(spec, 3, {3, 2}) && spec.layers[0].activation.type == ActivationType::Relu;
}

} // namespace

QStringList forwardTaskIds()
{
    return {QStringLiteral("predict"), QStringLiteral("zero"), QStringLiteral("wake"), QStringLiteral("nothing"),
        QStringLiteral("merge")};
}

bool makesFirstOutputZero(const ForwardDocument& document, const ForwardTrace& trace)
{
    if (document.step != document.layers() || !is(trace.values.outputs().front(), 0.0))
        return false;
    for (const TracePreset preset : {TracePreset::ForwardRelu, TracePreset::ForwardIdentity}) {
        const TraceNetwork ready = tracePreset(preset);
        const bool isSame = ready.spec.layers == document.network.spec.layers
            && ready.row(0).inputs == document.network.row(document.row).inputs;
        if (isSame && differences(ready.parameters, document.network.parameters) == std::pair(1, 0))
            return true;
    }
    return false;
}

bool isThirdUnitSilent(const ForwardDocument& document, const ForwardTrace& trace)
{
    return hasThirdRelu(document.network.spec) && trace.values.activations[0][2] <= 0.0;
}

bool wakesThirdUnit(const ForwardDocument& document, const ForwardTrace& trace)
{
    return document.step >= 1 && hasThirdRelu(document.network.spec) && trace.values.activations[0][2] > 0.0;
}

bool isQuestionNetwork(const ForwardDocument& document)
{
    return presetOf(document.network) == TracePreset::ForwardRelu;
}

int rightMergedEntries(const ForwardDocument& document)
{
    const NetworkSpec& spec = document.network.spec;
    if (!hasShape(spec, 3, {2}) || spec.layers[0].activation.type != ActivationType::Identity
        || spec.layers[0].activation.parameter != 1.0)
        return 0;
    const Parameters ready = tracePreset(TracePreset::ForwardIdentity).parameters;
    const Parameters& built = document.network.parameters;
    int right = 0;
    for (int output = 0; output < 2; ++output) {
        double bias = ready.bias(1, output);
        for (int hidden = 0; hidden < 3; ++hidden)
            bias += ready.bias(0, hidden) * ready.weight(1, output, hidden);
        right += is(built.bias(0, output), bias) ? 1 : 0;
        for (int input = 0; input < 3; ++input) {
            double weight = 0.0;
            for (int hidden = 0; hidden < 3; ++hidden)
                weight += ready.weight(0, hidden, input) * ready.weight(1, output, hidden);
            right += is(built.weight(0, output, input), weight) ? 1 : 0;
        }
    }
    return right;
}

TraceNetwork networkToMerge()
{
    TraceNetwork network = tracePreset(TracePreset::ForwardIdentity);
    removeLayer(network, 0);
    setActivation(network, 0, Activation(ActivationType::Identity));
    for (double& weight : network.parameters.weights(0))
        weight = 1.0;
    for (double& bias : network.parameters.biases(0))
        bias = 0.0;
    return network;
}

std::vector<LessonTask> forwardTasks(const TaskList& done, const ForwardDocument& document, const ForwardProgress& progress)
{
    const auto make = [&done](const char* id, const QString& text, const QString& hint) {
        LessonTask task;
        task.id = QString::fromLatin1(id);
        task.text = text;
        task.hint = hint;
        task.done = done.isDone(task.id);
        return task;
    };
    std::vector<LessonTask> tasks{
        make("predict", ForwardTaskTexts::tr("Calculate three numbers by hand before they are shown."),
            ForwardTaskTexts::tr(
                "Switch on “Predict first”. Multiply each input by its weight, add the products and the bias, then "
                "apply the activation.")),
        make("zero", ForwardTaskTexts::tr("Change a single weight of the ready-made network so that $y_1 = 0$."),
            ForwardTaskTexts::tr("$y_1$ is 2 too large. Which weight is multiplied by 4?")),
        make("wake", ForwardTaskTexts::tr("With ReLU hidden unit 3 is silent. Make it speak: $a_3 > 0$."),
            ForwardTaskTexts::tr("Its sum is $z_3 = -2$. A larger bias, weight or input can lift it above 0.")),
        make("nothing",
            ForwardTaskTexts::tr("In the ready-made network with ReLU, point at $y_2$. Which product adds nothing, and why?"),
            ForwardTaskTexts::tr("Look at the three edges that light up, and at what comes out of the three hidden units.")),
        make("merge",
            ForwardTaskTexts::tr("With identity everywhere both layers are one. Find the one layer that gives the same."),
            ForwardTaskTexts::tr("$(X W_1 + B_1) W_2 + B_2 = X (W_1 W_2) + (B_1 W_2 + B_2)$ with "
                                 "$W_1 = \\begin{bmatrix}1&1&-1\\\\1&0.5&-1\\\\1&1&1\\end{bmatrix}$ and "
                                 "$W_2 = \\begin{bmatrix}1&0.5\\\\-1&0.5\\\\0&1\\end{bmatrix}$, "
                                 "$B_1 = 0$, $B_2 = \\begin{bmatrix}1&-0.5\\end{bmatrix}$."))};
    tasks[0].progress = tasks[0].done ? kForwardPredictions : progress.rightPredictions;
    tasks[0].progressOf = kForwardPredictions;
    tasks[0].progressText = ForwardTaskTexts::tr("%1 of %2 numbers").arg(tasks[0].progress).arg(kForwardPredictions);
    tasks[0].action = ForwardTaskTexts::tr("Predict first");
    const bool hasReadyShape = hasShape(document.network.spec, 3, {3, 2});
    for (const std::size_t i : {std::size_t{1}, std::size_t{2}, std::size_t{3}})
        if (i == 3 ? !isQuestionNetwork(document) : !hasReadyShape)
            tasks[i].action = ForwardTaskTexts::tr("Ready-made network");
    if (progress.hasLookedAtOutput)
        tasks[3].answers
            = {ForwardTaskTexts::tr("$a_1 w_{12}$: its weight is 0."), ForwardTaskTexts::tr("$a_2 w_{22}$: it cancels the bias."),
                ForwardTaskTexts::tr("$a_3 w_{32}$: ReLU makes $a_3$ 0.")};
    tasks[4].progress = tasks[4].done ? kMergedEntries : rightMergedEntries(document);
    tasks[4].progressOf = kMergedEntries;
    tasks[4].progressText = ForwardTaskTexts::tr("%1 of %2 entries").arg(tasks[4].progress).arg(kMergedEntries);
    tasks[4].action = ForwardTaskTexts::tr("One layer to fill in");
    return tasks;
}

} // namespace chalknet::ui
