// PerceptronDocument: everything that can be undone and kept in the lesson "Perceptron", as a value.
#pragma once

#include "engine/explain/PerceptronRule.h"

#include <QJsonObject>

namespace chalknet::ui {

/// y = 1 if w0 + w1 x1 + w2 x2 ≥ 0, or the same written as w1 x1 + w2 x2 ≥ θ with θ = −w0.
enum class NeuronForm { Bias, Threshold };

/// What "reset" goes back to.
enum class StartWeights { Zero, Random, AsSet };

/// Weights by hand stay within ±kLargestWeight and are multiples of 0.01, so that everything can be checked by hand.
inline constexpr double kLargestWeight = 20.0;

/// The run is the engine's answer to `gate` … `seed` after `steps` steps; it is computed, never kept.
struct PerceptronDocument {
    Gate gate = Gate::And;
    unsigned own = 0b0100; ///< bit r is the target of row r of the gate "own"
    PerceptronWeights start{
        Decimal::fromMillionths(-300'000), Decimal::fromMillionths(500'000), Decimal::fromMillionths(100'000)};
    StartWeights startWeights = StartWeights::AsSet;
    Decimal learningRate = Decimal::fromMillionths(100'000); ///< 0.01 … 1 in steps of 0.01
    ExampleOrder order = ExampleOrder::InOrder;
    std::uint64_t seed = 1; ///< of random weights and shuffled orders
    std::int64_t steps = 0;
    NeuronForm form = NeuronForm::Bias;
    bool trained = false; ///< the weights come from training, at least in part

    PerceptronSettings settings() const;
    friend bool operator==(const PerceptronDocument&, const PerceptronDocument&) = default;
};

/// To the next multiple of 0.01 within ±kLargestWeight.
Decimal roundedWeight(double value);
Decimal roundedLearningRate(double value);
/// Multiples of 0.1 in [−1, 1], the same for the same seed.
PerceptronWeights randomWeights(std::uint64_t seed);

QJsonObject perceptronDocumentToJson(const PerceptronDocument& document);
/// Unknown or impossible values become those of a new document; the result is always valid.
PerceptronDocument perceptronDocumentFromJson(const QJsonObject& json);

} // namespace chalknet::ui
