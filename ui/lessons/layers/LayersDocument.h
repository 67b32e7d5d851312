// LayersDocument: everything a student sets in the lesson on layers, as one value: nine weights, the wanted gate, the training.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"
#include "engine/training/TrainingConfig.h"
#include "ui/lessons/layers/GateNames.h"

#include <QJsonObject>

#include <array>
#include <cstdint>

namespace chalknet::ui {

inline constexpr double kLargestLayersWeight = 10.0;
inline constexpr double kSmallestLearningRate = 0.01;
inline constexpr double kLargestLearningRate = 10.0;
inline constexpr std::uint64_t kLargestLayersStart = 999'999;

/// The three neurons: two hidden ones and the output.
inline constexpr int kHidden1 = 0;
inline constexpr int kHidden2 = 1;
inline constexpr int kOutput = 2;

/// w0 (the bias), w1 and w2 of one unit; multiples of 0.01 between −kLargestLayersWeight and kLargestLayersWeight.
using UnitWeights = std::array<double, 3>;
using LayersWeights = std::array<UnitWeights, 3>;

enum class LayersMode { ByHand, ByTraining };

struct LayersTraining {
    ActivationType hidden = ActivationType::Sigmoid; ///< or Tanh
    LossType loss = LossType::BinaryCrossEntropy; ///< or SquaredError
    double learningRate = 2.0;
    std::uint64_t start = 1; ///< seed of the first weights

    friend bool operator==(const LayersTraining&, const LayersTraining&) = default;
};

struct LayersDocument {
    LayersMode mode = LayersMode::ByHand;
    LayersWeights weights{};
    TruthColumn targets = kXor;
    LayersTraining training;

    friend bool operator==(const LayersDocument&, const LayersDocument&) = default;
};

/// XOR from OR (−0.5; 1, 1), NAND (1.5; −1, −1) and AND (−1.5; 1, 1).
LayersWeights xorWeights();
LayersDocument defaultLayersDocument();
/// Rounded to hundredths and kept in range; what is not finite becomes 0.
double roundedLayersWeight(double value);

/// Rows in the order (0,0), (0,1), (1,0), (1,1).
std::array<double, 2> rowInputs(int row);

/// 2-2-1 with step units, and its numbers in hundredths: a sum of whole numbers is exact, so that a unit whose weights add
/// up to 0 answers 1 as it does by hand. Steps do not ask how large a sum is.
NetworkSpec handNetwork();
Parameters handParameters(const LayersWeights& weights);
inline constexpr double kHandUnit = 100.0;

/// 2-2-1 with the chosen hidden units and a sigmoid output; weights drawn from the standard normal distribution.
NetworkSpec trainingNetwork(const LayersTraining& training);
/// Gradient descent over all four rows at once.
TrainingConfig trainingConfig(const LayersTraining& training);
Dataset gateRows(const TruthColumn& targets);

QJsonObject layersDocumentToJson(const LayersDocument& document);
/// Whatever the JSON says, the result is valid.
LayersDocument layersDocumentFromJson(const QJsonObject& json);

} // namespace chalknet::ui
