// The update of one parameter after another, each optimiser as its paper or PyTorch's documentation writes it.
#include "engine/explain/UpdateTrace.h"

#include <cmath>
#include <stdexcept>

namespace chalknet {

namespace {

// One parameter: its symbol, its value, its gradient and what the optimiser remembers of it.
struct Place {
    Symbol symbol;
    double value = 0.0;
    double gradient = 0.0;
    bool isWeight = false;
    double first = 0.0;
    double second = 0.0;
};

class UpdateWriter {
public:
    UpdateWriter(const UpdateRule& rule, std::uint64_t update, std::vector<Stage>& stages)
        : m_rule(rule)
        , m_update(static_cast<double>(update))
        , m_stages(stages)
    {
    }

    /// Writes the stages and returns the new value; place.first and place.second become the new memory.
    double write(Place& place);

private:
    Factor penalisedGradient(const Place& place);
    Factor decayedWeight(const Place& place);
    Factor velocity(Place& place, const Factor& gradient);
    Factor squares(Place& place, const Factor& gradient);
    Factor corrected(const Place& place, const Symbol& memory, double value, double beta, Quantity correction, Quantity result);
    Factor average(
        const Place& place, Quantity quantity, Factor kept, Factor added, const std::vector<Factor>& news, double& memory);
    Factor denominator(const Place& place, const Factor& squared);
    double step(const Place& place, const Factor& start, std::vector<Factor> step);
    double adam(Place& place, const Factor& gradient);

    Factor write(Stage stage)
    {
        m_stages.push_back(std::move(stage));
        return {m_stages.back().symbol, m_stages.back().result};
    }
    Factor learningRate() const { return {{Quantity::LearningRate}, m_rule.optimizer.learningRate}; }

    const UpdateRule& m_rule;
    double m_update; ///< k, from 1
    std::vector<Stage>& m_stages;
};

Symbol afterUpdate(Symbol symbol)
{
    symbol.updated = true;
    return symbol;
}

Factor below(Factor factor)
{
    factor.divides = true;
    return factor;
}

Factor UpdateWriter::penalisedGradient(const Place& place)
{
    std::vector<Term> terms{{{{symbols::as(Quantity::LossByParameter, place.symbol), place.gradient}}}};
    if (place.isWeight && m_rule.l1 != 0.0) {
        const double sign = place.value > 0.0 ? 1.0 : (place.value < 0.0 ? -1.0 : 0.0);
        terms.push_back({{{{Quantity::L1}, m_rule.l1}, {symbols::as(Quantity::Sign, place.symbol), sign}}});
    }
    if (place.isWeight && m_rule.l2 != 0.0)
        terms.push_back({{{{Quantity::L2}, m_rule.l2}, {place.symbol, place.value}}});
    return write(
        sumStage(Phase::Update, StageKind::PenalisedGradient, symbols::as(Quantity::Gradient, place.symbol), std::move(terms)));
}

Factor UpdateWriter::decayedWeight(const Place& place)
{
    const Factor start{place.symbol, place.value};
    if (m_rule.optimizer.type != OptimizerType::Adamw || !place.isWeight)
        return start;
    const Factor rate{{Quantity::WeightDecay}, m_rule.optimizer.weightDecay};
    const double result = write(
        sumStage(Phase::Update, StageKind::DecayedWeight, place.symbol, {{{start}}, {{learningRate(), rate, start}, true}}))
                              .value;
    return {place.symbol, result};
}

// kept·old + added·news: the running average that RMSProp and Adam keep.
Factor UpdateWriter::average(
    const Place& place, Quantity quantity, Factor kept, Factor added, const std::vector<Factor>& news, double& memory)
{
    const Symbol symbol = symbols::as(quantity, place.symbol);
    std::vector<Factor> second{added};
    second.insert(second.end(), news.begin(), news.end());
    const Factor result
        = write(sumStage(Phase::Update, StageKind::Memory, afterUpdate(symbol), {{{kept, {symbol, memory}}}, {second}}));
    memory = result.value;
    return result;
}

Factor UpdateWriter::velocity(Place& place, const Factor& gradient)
{
    const Symbol symbol = symbols::as(Quantity::Velocity, place.symbol);
    const Factor momentum{{Quantity::Momentum}, m_rule.optimizer.momentum};
    const Factor result = write(
        sumStage(Phase::Update, StageKind::Memory, afterUpdate(symbol), {{{momentum, {symbol, place.first}}}, {{gradient}}}));
    place.first = result.value;
    return result;
}

Factor UpdateWriter::squares(Place& place, const Factor& gradient)
{
    if (m_rule.optimizer.type == OptimizerType::Rmsprop) {
        const double decay = m_rule.optimizer.decay;
        return average(place, Quantity::SquareSum, {{Quantity::Decay}, decay}, {{Quantity::OneMinusDecay}, 1.0 - decay},
            {gradient, gradient}, place.first);
    }
    const Symbol symbol = symbols::as(Quantity::SquareSum, place.symbol);
    const Factor result = write(
        sumStage(Phase::Update, StageKind::Memory, afterUpdate(symbol), {{{{symbol, place.first}}}, {{gradient, gradient}}}));
    place.first = result.value;
    return result;
}

Factor UpdateWriter::corrected(
    const Place& place, const Symbol& memory, double value, double beta, Quantity correction, Quantity result)
{
    const Factor divisor{{correction}, 1.0 - std::pow(beta, m_update), true};
    return write(
        sumStage(Phase::Update, StageKind::CorrectedMemory, symbols::as(result, place.symbol), {{{{memory, value}, divisor}}}));
}

Factor UpdateWriter::denominator(const Place& place, const Factor& squared)
{
    const double epsilon = m_rule.optimizer.epsilon;
    return write(functionStage(Phase::Update, StageKind::Denominator, symbols::as(Quantity::Denominator, place.symbol),
        {squared, {{Quantity::Epsilon}, epsilon}}, std::sqrt(squared.value) + epsilon));
}

double UpdateWriter::step(const Place& place, const Factor& start, std::vector<Factor> step)
{
    return write(sumStage(Phase::Update, StageKind::NewValue, afterUpdate(place.symbol), {{{start}}, {std::move(step), true}}))
        .value;
}

double UpdateWriter::adam(Place& place, const Factor& gradient)
{
    const OptimizerConfig& o = m_rule.optimizer;
    const Factor start = decayedWeight(place);
    const Factor m = average(place, Quantity::FirstMoment, {{Quantity::Beta1}, o.beta1},
        {{Quantity::OneMinusBeta1}, 1.0 - o.beta1}, {gradient}, place.first);
    const Factor v = average(place, Quantity::SecondMoment, {{Quantity::Beta2}, o.beta2},
        {{Quantity::OneMinusBeta2}, 1.0 - o.beta2}, {gradient, gradient}, place.second);
    const Factor first = corrected(place, m.symbol, m.value, o.beta1, Quantity::Correction1, Quantity::CorrectedFirst);
    const Factor second = corrected(place, v.symbol, v.value, o.beta2, Quantity::Correction2, Quantity::CorrectedSecond);
    return step(place, start, {learningRate(), first, below(denominator(place, second))});
}

double UpdateWriter::write(Place& place)
{
    const Factor gradient = penalisedGradient(place);
    const Factor start{place.symbol, place.value};
    switch (m_rule.optimizer.type) {
    case OptimizerType::Sgd: return step(place, start, {learningRate(), gradient});
    case OptimizerType::Momentum: return step(place, start, {learningRate(), velocity(place, gradient)});
    case OptimizerType::Nesterov: {
        const Factor v = velocity(place, gradient);
        const Factor momentum{{Quantity::Momentum}, m_rule.optimizer.momentum};
        const Symbol symbol = symbols::as(Quantity::Direction, place.symbol);
        const Factor direction = write(sumStage(Phase::Update, StageKind::Direction, symbol, {{{gradient}}, {{momentum, v}}}));
        return step(place, start, {learningRate(), direction});
    }
    case OptimizerType::Adagrad:
    case OptimizerType::Rmsprop: {
        const Factor s = squares(place, gradient);
        return step(place, start, {learningRate(), gradient, below(denominator(place, s))});
    }
    case OptimizerType::Adam:
    case OptimizerType::Adamw: return adam(place, gradient);
    }
    return place.value;
}

// The memory as numbers per parameter: zeros where the optimiser has not kept anything yet.
Parameters memoryOf(const std::vector<double>& stored, const ParameterLayout& layout)
{
    Parameters memory(layout);
    if (stored.empty())
        return memory;
    if (stored.size() != layout.size())
        throw std::invalid_argument("the optimiser's memory does not fit the network");
    for (std::size_t i = 0; i < stored.size(); ++i)
        memory.values()[i] = stored[i];
    return memory;
}

std::vector<double> stored(const Parameters& memory, bool isUsed)
{
    return isUsed ? std::vector<double>(memory.values().begin(), memory.values().end()) : std::vector<double>();
}

} // namespace

void appendUpdateStages(BackpropTrace& trace, const NetworkSpec& spec, const Parameters& parameters, const UpdateRule& rule)
{
    const ParameterLayout& layout = parameters.layout();
    Parameters first = memoryOf(rule.memory.first, layout);
    Parameters second = memoryOf(rule.memory.second, layout);
    Parameters updated(layout);
    UpdateWriter writer(rule, rule.memory.updates + 1, trace.stages);

    // The same place in each of the parameter sets.
    const auto update = [&](const Symbol& symbol, bool isWeight, auto at) {
        Place place{symbol, at(parameters), at(trace.gradient), isWeight, at(first), at(second)};
        at(updated) = writer.write(place);
        at(first) = place.first;
        at(second) = place.second;
    };
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        for (int row = 0; row < layout.layer(l).rows(); ++row) {
            update(symbols::bias(spec, l, row), false, [&](auto& p) -> decltype(auto) { return p.bias(l, row); });
            for (int j = 0; j < spec.layerInputs(l); ++j)
                update(symbols::weight(spec, l, row, j), true, [&](auto& p) -> decltype(auto) { return p.weight(l, row, j); });
        }
        for (int unit = 0; unit < layout.layer(l).alphas; ++unit)
            update(symbols::alpha(l, unit), false, [&](auto& p) -> decltype(auto) { return p.alpha(l, unit); });
    }
    const int memories = optimizerStateCount(rule.optimizer.type);
    trace.updated = std::move(updated);
    trace.memory = {rule.optimizer.type, rule.memory.updates + 1, stored(first, memories > 0), stored(second, memories > 1)};
}

} // namespace chalknet
