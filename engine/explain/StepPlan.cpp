// Puts the stages of a trace into the order in which they are taught.
#include "engine/explain/StepPlan.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace chalknet {

namespace {

class StepPlanner {
public:
    StepPlanner(const NetworkSpec& spec, const BatchTrace& trace, std::size_t shown)
        : m_spec(spec)
        , m_trace(trace)
        , m_shown(std::min(shown, trace.examples.size() - 1))
        , m_example(trace.examples[m_shown])
    {
    }

    std::vector<TraceStep> plan();

private:
    void planForward(std::size_t layer);
    void planLoss();
    void planBackward(std::size_t layer);
    void planGradient(const Symbol& parameter, std::vector<Stage> stages);
    void planUpdates();
    void planAfter();

    std::vector<Stage> sums(std::size_t layer, int unit) const;
    std::vector<Stage> lossByActivation(std::size_t layer, int unit) const;
    std::vector<Stage> chain(std::size_t layer, int row) const;
    std::vector<Stage> alphaChain(std::size_t layer, int unit) const;
    int winner(std::size_t layer, int unit) const;

    int pieces(std::size_t layer) const { return m_spec.layers[layer].activation.pieces; }
    bool isSoftmax(std::size_t layer) const { return m_spec.layers[layer].activation.type == ActivationType::Softmax; }
    bool isBatch() const { return m_trace.examples.size() > 1; }
    const Stage* find(StageKind kind, const Symbol& symbol) const;
    const Stage& stage(StageKind kind, const Symbol& symbol) const;
    void add(StepKind kind, Phase phase, std::vector<Stage> stages);

    const NetworkSpec& m_spec;
    const BatchTrace& m_trace;
    std::size_t m_shown;
    const BackpropTrace& m_example;
    std::vector<TraceStep> m_steps;
};

const Stage* StepPlanner::find(StageKind kind, const Symbol& symbol) const
{
    const auto found = std::find_if(m_example.stages.begin(), m_example.stages.end(),
        [&](const Stage& stage) { return stage.kind == kind && stage.symbol == symbol; });
    return found == m_example.stages.end() ? nullptr : &*found;
}

const Stage& StepPlanner::stage(StageKind kind, const Symbol& symbol) const
{
    if (const Stage* found = find(kind, symbol))
        return *found;
    throw std::invalid_argument("the trace has no " + stageName(kind) + " " + symbolText(symbol));
}

// The step's target is what its last stage calculates.
void StepPlanner::add(StepKind kind, Phase phase, std::vector<Stage> stages)
{
    const Symbol target = stages.back().symbol;
    const double result = stages.back().result;
    m_steps.push_back({kind, phase, target, std::move(stages), result});
}

std::vector<Stage> StepPlanner::sums(std::size_t layer, int unit) const
{
    std::vector<Stage> stages;
    for (int piece = 0; piece < pieces(layer); ++piece) {
        const int row = unit * pieces(layer) + piece;
        stages.push_back(stage(StageKind::WeightedSum, symbols::weightedSum(m_spec, layer, row)));
    }
    return stages;
}

// Softmax needs every z of the layer before the first a.
void StepPlanner::planForward(std::size_t layer)
{
    const int units = m_spec.layers[layer].units;
    for (int unit = 0; isSoftmax(layer) && unit < units; ++unit)
        add(StepKind::Forward, Phase::Forward, sums(layer, unit));
    for (int unit = 0; unit < units; ++unit) {
        std::vector<Stage> stages = isSoftmax(layer) ? std::vector<Stage>{} : sums(layer, unit);
        stages.push_back(stage(StageKind::Activation, symbols::activation(static_cast<int>(layer), unit)));
        add(StepKind::Forward, Phase::Forward, std::move(stages));
    }
}

// With several examples the loss of the one shown has its name, and E is the mean.
void StepPlanner::planLoss()
{
    std::vector<Stage> stages;
    for (const Stage& stage : m_example.stages) {
        if (stage.phase == Phase::Loss)
            stages.push_back(stage);
    }
    if (isBatch()) {
        stages.back().symbol.example = static_cast<int>(m_shown) + 1;
        stages.push_back(m_trace.meanStages.front());
    }
    add(StepKind::Loss, Phase::Loss, std::move(stages));
}

int StepPlanner::winner(std::size_t layer, int unit) const
{
    return unit * pieces(layer) + winningPiece(m_example.values.weightedSums[layer], unit, pieces(layer));
}

// ∂E/∂a of a unit; before a softmax those of all units, as each z moves every a.
std::vector<Stage> StepPlanner::lossByActivation(std::size_t layer, int unit) const
{
    const bool isOutput = layer + 1 == m_spec.layers.size();
    std::vector<Stage> stages;
    for (int other = 0; other < m_spec.layers[layer].units; ++other) {
        if (other != unit && !isSoftmax(layer))
            continue;
        const Symbol symbol = symbols::as(Quantity::LossByActivation, symbols::activation(static_cast<int>(layer), other));
        stages.push_back(stage(isOutput ? StageKind::LossByOutput : StageKind::LossByActivation, symbol));
    }
    return stages;
}

// ∂E/∂a, ∂a/∂z, ∂E/∂z, and where there is one the shortcut to it, of one row.
std::vector<Stage> StepPlanner::chain(std::size_t layer, int row) const
{
    std::vector<Stage> stages = lossByActivation(layer, row / pieces(layer));
    const Symbol sum = symbols::weightedSum(m_spec, layer, row);
    const Symbol delta = symbols::as(Quantity::LossBySum, sum);
    for (const Stage& candidate : m_example.stages) {
        const Symbol& symbol = candidate.symbol;
        if (candidate.kind == StageKind::ActivationDerivative && symbol.layer == sum.layer && symbol.input == sum.unit
            && symbol.piece == sum.piece)
            stages.push_back(candidate);
    }
    stages.push_back(stage(StageKind::LossBySum, delta));
    if (const Stage* shortcut = find(StageKind::LossBySumShortcut, delta))
        stages.push_back(*shortcut);
    return stages;
}

// α moves a itself: ∂E/∂a and ∂a/∂α.
std::vector<Stage> StepPlanner::alphaChain(std::size_t layer, int unit) const
{
    std::vector<Stage> stages = lossByActivation(layer, unit);
    const Symbol derivative = symbols::as(Quantity::ActivationByAlpha, symbols::activation(static_cast<int>(layer), unit));
    stages.push_back(stage(StageKind::AlphaDerivative, derivative));
    return stages;
}

void StepPlanner::planGradient(const Symbol& parameter, std::vector<Stage> stages)
{
    stages.push_back(stage(StageKind::LossByParameter, symbols::as(Quantity::LossByParameter, parameter)));
    add(StepKind::Gradient, Phase::Backward, std::move(stages));
}

void StepPlanner::planBackward(std::size_t layer)
{
    for (int unit = 0; unit < m_spec.layers[layer].units; ++unit) {
        add(StepKind::Delta, Phase::Backward, chain(layer, winner(layer, unit)));
        for (int row = unit * pieces(layer); row < (unit + 1) * pieces(layer); ++row) {
            planGradient(symbols::bias(m_spec, layer, row), chain(layer, row));
            for (int j = 0; j < m_spec.layerInputs(layer); ++j)
                planGradient(symbols::weight(m_spec, layer, row, j), chain(layer, row));
        }
        if (m_spec.layers[layer].activation.type == ActivationType::PRelu)
            planGradient(symbols::alpha(layer, unit), alphaChain(layer, unit));
    }
}

// The update's stages are already in order; each parameter ends with its new value.
void StepPlanner::planUpdates()
{
    std::vector<Stage> stages;
    std::size_t parameter = 0;
    for (const Stage& stage : m_trace.updateStages) {
        if (stages.empty() && isBatch())
            stages.push_back(m_trace.meanStages[1 + parameter]);
        stages.push_back(stage);
        if (stage.kind != StageKind::NewValue)
            continue;
        add(StepKind::Update, Phase::Update, std::move(stages));
        stages.clear();
        ++parameter;
    }
}

void StepPlanner::planAfter()
{
    std::vector<Stage> stages;
    const int wanted = isBatch() ? static_cast<int>(m_shown) + 1 : 0;
    for (const Stage& stage : m_trace.afterStages) {
        if (stage.symbol.example == wanted || stage.kind == StageKind::MeanLoss)
            stages.push_back(stage);
    }
    add(StepKind::After, Phase::Update, std::move(stages));
}

std::vector<TraceStep> StepPlanner::plan()
{
    for (std::size_t layer = 0; layer < m_spec.layers.size(); ++layer)
        planForward(layer);
    planLoss();
    for (std::size_t layer = m_spec.layers.size(); layer-- > 0;)
        planBackward(layer);
    if (m_trace.updated) {
        planUpdates();
        planAfter();
    }
    return std::move(m_steps);
}

} // namespace

std::vector<TraceStep> planSteps(const NetworkSpec& spec, const BatchTrace& trace, std::size_t shown)
{
    return trace.examples.empty() ? std::vector<TraceStep>{} : StepPlanner(spec, trace, shown).plan();
}

int countOfKind(const std::vector<TraceStep>& steps, StepKind kind)
{
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [kind](const TraceStep& step) { return step.kind == kind; }));
}

int numberWithinKind(const std::vector<TraceStep>& steps, std::size_t index)
{
    const StepKind kind = steps[index].kind;
    const auto end = steps.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    return static_cast<int>(std::count_if(steps.begin(), end, [kind](const TraceStep& step) { return step.kind == kind; }));
}

} // namespace chalknet
