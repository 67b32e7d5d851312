// The perceptron rule on four rows, with its history.
#include "engine/explain/PerceptronRule.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

constexpr int kRows = 4;

int inputOf(const GateExample& example, std::size_t weight)
{
    return weight == 0 ? 1 : example.inputs[weight - 1];
}

} // namespace

Decimal Decimal::fromDouble(double value)
{
    constexpr double kLargest = 999'999.0;
    const double limited = std::isnan(value) ? 0.0 : std::clamp(value, -kLargest, kLargest);
    return fromMillionths(std::llround(limited * 1e6));
}

std::array<GateExample, 4> gateExamples(Gate gate, unsigned own)
{
    const auto target = [gate, own](int row) -> int {
        switch (gate) {
        case Gate::And: return row == 3;
        case Gate::Or: return row != 0;
        case Gate::Nand: return row != 3;
        case Gate::Xor: return row == 1 || row == 2;
        case Gate::Own: return static_cast<int>((own >> row) & 1U);
        }
        return 0;
    };
    std::array<GateExample, 4> examples;
    for (int row = 0; row < kRows; ++row)
        examples[static_cast<std::size_t>(row)] = {{row / 2, row % 2}, target(row)};
    return examples;
}

Decimal weightedSum(const PerceptronWeights& weights, const GateExample& example)
{
    Decimal sum;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum = sum + inputOf(example, i) * weights[i];
    return sum;
}

int perceptronOutput(const PerceptronWeights& weights, const GateExample& example)
{
    return weightedSum(weights, example) >= Decimal() ? 1 : 0;
}

int wrongRows(const PerceptronWeights& weights, const std::array<GateExample, 4>& examples)
{
    return static_cast<int>(std::count_if(examples.begin(), examples.end(),
        [&](const GateExample& example) { return perceptronOutput(weights, example) != example.target; }));
}

PerceptronRun::PerceptronRun(const PerceptronSettings& settings)
    : m_settings(settings)
{
    remember();
}

const PerceptronWeights& PerceptronRun::weights() const
{
    return m_steps.empty() ? m_settings.start : m_steps.back().after;
}

int PerceptronRun::rowAt(std::int64_t epoch, int position) const
{
    switch (m_settings.order) {
    case ExampleOrder::InOrder: return position;
    case ExampleOrder::Reversed: return kRows - 1 - position;
    case ExampleOrder::ShuffledOnce: epoch = 1; break;
    case ExampleOrder::ShuffledEachEpoch: break;
    }
    const auto order = epochOrder(kRows, true, m_settings.seed, static_cast<std::uint64_t>(epoch));
    return static_cast<int>(order[static_cast<std::size_t>(position)]);
}

PerceptronStep PerceptronRun::preview() const
{
    PerceptronStep step;
    const auto made = static_cast<std::int64_t>(m_steps.size());
    step.number = made + 1;
    step.epoch = made / kRows + 1;
    step.position = static_cast<int>(made % kRows);
    step.row = rowAt(step.epoch, step.position);
    step.example = m_settings.examples[static_cast<std::size_t>(step.row)];
    step.before = weights();
    step.z = weightedSum(step.before, step.example);
    step.output = perceptronOutput(step.before, step.example);
    step.error = step.example.target - step.output;
    for (std::size_t i = 0; i < step.before.size(); ++i) {
        step.change[i] = (step.error * inputOf(step.example, i)) * m_settings.learningRate;
        step.after[i] = step.before[i] + step.change[i];
    }
    return step;
}

PerceptronStep PerceptronRun::step()
{
    const PerceptronStep next = preview();
    if (next.number > kMostSteps)
        return next;
    m_steps.push_back(next);
    remember();
    return next;
}

bool PerceptronRun::back()
{
    if (m_steps.empty())
        return false;
    const std::int64_t number = static_cast<std::int64_t>(m_steps.size());
    const auto seen = m_firstSeen.find(stateKey());
    if (seen != m_firstSeen.end() && seen->second == number)
        m_firstSeen.erase(seen);
    m_steps.pop_back();
    if (m_cycle && m_cycle->firstStep + m_cycle->length == number)
        m_cycle.reset();
    return true;
}

void PerceptronRun::restart(const PerceptronWeights& start)
{
    m_settings.start = start;
    m_steps.clear();
    m_firstSeen.clear();
    m_cycle.reset();
    remember();
}

PerceptronRun::StateKey PerceptronRun::stateKey() const
{
    const PerceptronWeights& now = weights();
    const auto place = static_cast<std::int64_t>(m_steps.size() % kRows);
    return {now[0].millionths(), now[1].millionths(), now[2].millionths(), place};
}

void PerceptronRun::remember()
{
    if (m_settings.order == ExampleOrder::ShuffledEachEpoch)
        return; // the same weights meet other rows: nothing need repeat
    const auto number = static_cast<std::int64_t>(m_steps.size());
    const auto [seen, isNew] = m_firstSeen.try_emplace(stateKey(), number);
    // Unchanged weights after a whole epoch without an error are rest, not a cycle.
    if (!isNew && !m_cycle && !hasConverged())
        m_cycle = PerceptronCycle{seen->second, number - seen->second};
}

bool PerceptronRun::hasConverged() const
{
    return wrongRows(weights(), m_settings.examples) == 0;
}

std::optional<PerceptronCycle> PerceptronRun::cycle() const
{
    return m_cycle;
}

std::vector<int> PerceptronRun::errorsByEpoch() const
{
    std::vector<int> errors;
    for (const PerceptronStep& step : m_steps) {
        if (step.position == 0)
            errors.push_back(0);
        errors.back() += step.error != 0 ? 1 : 0;
    }
    return errors;
}

bool isLinearlySeparable(const std::array<GateExample, 4>& examples)
{
    // Four rows at the corners of a square: exactly the two diagonal patterns cannot be divided by one line.
    const bool diagonal = examples[0].target == examples[3].target && examples[1].target == examples[2].target;
    return !diagonal || examples[0].target == examples[1].target;
}

} // namespace chalknet
