// PerceptronRule: Rosenblatt's learning rule, one example at a time, in exact decimal arithmetic, with the detection of cycles.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace chalknet {

/// Numbers of this lesson are exact multiples of a millionth, so that −0.3 + 0.2 + 0.1 is 0 and the answer at the threshold
/// is the one that is found by hand. |value| stays below 1e6.
class Decimal {
public:
    constexpr Decimal() = default;
    /// Rounded to the next millionth.
    static Decimal fromDouble(double value);
    static constexpr Decimal fromMillionths(std::int64_t millionths)
    {
        Decimal decimal;
        decimal.m_millionths = millionths;
        return decimal;
    }

    double toDouble() const { return static_cast<double>(m_millionths) / 1e6; }
    std::int64_t millionths() const { return m_millionths; }

    friend Decimal operator+(Decimal a, Decimal b) { return fromMillionths(a.m_millionths + b.m_millionths); }
    friend Decimal operator-(Decimal a, Decimal b) { return fromMillionths(a.m_millionths - b.m_millionths); }
    friend Decimal operator-(Decimal a) { return fromMillionths(-a.m_millionths); }
    friend Decimal operator*(std::int64_t a, Decimal b) { return fromMillionths(a * b.m_millionths); }
    friend auto operator<=>(const Decimal&, const Decimal&) = default;

private:
    std::int64_t m_millionths = 0;
};

/// w0 (bias), w1, w2. In the threshold form θ = −w0 and y = 1 if w1 x1 + w2 x2 ≥ θ.
using PerceptronWeights = std::array<Decimal, 3>;

/// Inputs 0 or 1, target 0 or 1.
struct GateExample {
    std::array<int, 2> inputs{};
    int target = 0;
    friend bool operator==(const GateExample&, const GateExample&) = default;
};

enum class Gate { And, Or, Nand, Xor, Own };
/// The four rows (0,0) (0,1) (1,0) (1,1); `own`: bit r is the target of row r.
std::array<GateExample, 4> gateExamples(Gate gate, unsigned own = 0);

/// z = w0 + w1 x1 + w2 x2.
Decimal weightedSum(const PerceptronWeights& weights, const GateExample& example);
/// 1 if z ≥ 0 else 0.
int perceptronOutput(const PerceptronWeights& weights, const GateExample& example);
/// How many of the four rows are wrong.
int wrongRows(const PerceptronWeights& weights, const std::array<GateExample, 4>& examples);

/// One update: e = t − y, Δw_i = η e x_i with x_0 = 1. `row` 0 … 3, `epoch` from 1, `number` from 1.
struct PerceptronStep {
    std::int64_t number = 0;
    std::int64_t epoch = 1;
    int position = 0; ///< within the epoch, 0 … 3
    int row = 0;
    GateExample example;
    Decimal z;
    int output = 0;
    int error = 0; ///< e: −1, 0 or 1
    PerceptronWeights before;
    PerceptronWeights change;
    PerceptronWeights after;
};

enum class ExampleOrder { InOrder, Reversed, ShuffledOnce, ShuffledEachEpoch };

struct PerceptronSettings {
    std::array<GateExample, 4> examples = gateExamples(Gate::And);
    PerceptronWeights start{};
    Decimal learningRate = Decimal::fromMillionths(100'000);
    ExampleOrder order = ExampleOrder::InOrder;
    std::uint64_t seed = 1; ///< of the shuffled orders
    friend bool operator==(const PerceptronSettings&, const PerceptronSettings&) = default;
};

/// The weights and the place in the epoch were the same before: from there on everything repeats.
struct PerceptronCycle {
    std::int64_t firstStep = 0; ///< number of the step after which the state was seen first (0: the start)
    std::int64_t length = 0; ///< in steps; a multiple of 4
    std::int64_t epochs() const { return length / 4; }
};

/// The run of a perceptron on four rows, with its whole history (steps are small; at most kMostSteps are made).
/// Convergence for separable rows: Novikoff 1962; for others the weights stay bounded (Minsky and Papert 1969), so that in a
/// fixed order a state must come back.
class PerceptronRun {
public:
    static constexpr std::int64_t kMostSteps = 100'000;

    explicit PerceptronRun(const PerceptronSettings& settings);

    const PerceptronSettings& settings() const { return m_settings; }
    const PerceptronWeights& weights() const;
    const std::vector<PerceptronStep>& steps() const { return m_steps; }
    /// What the next step would do; nothing is changed.
    PerceptronStep preview() const;
    PerceptronStep step();
    /// Takes the last step back; false at the start.
    bool back();
    /// Hand-edited weights begin a new history from here.
    void restart(const PerceptronWeights& start);

    /// All four rows are right: nothing will change any more.
    bool hasConverged() const;
    /// A state that came back with at least one error between; never in an order that is new each epoch.
    std::optional<PerceptronCycle> cycle() const;
    /// Wrong answers in each epoch so far, the running one last.
    std::vector<int> errorsByEpoch() const;
    /// The row that position p (0 … 3) of an epoch (from 1) shows.
    int rowAt(std::int64_t epoch, int position) const;

private:
    using StateKey = std::array<std::int64_t, 4>; ///< the weights and the place in the epoch
    StateKey stateKey() const;
    void remember();

    PerceptronSettings m_settings;
    std::vector<PerceptronStep> m_steps;
    std::map<StateKey, std::int64_t> m_firstSeen; ///< after which step
    std::optional<PerceptronCycle> m_cycle;
};

/// Whether some w0, w1, w2 get all four rows right (14 of the 16 gates). The rows are those of gateExamples(), in that order.
bool isLinearlySeparable(const std::array<GateExample, 4>& examples);

} // namespace chalknet
