// DigitsSettings: the network and the training that a student chose for the digits lesson, as one value.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/training/StopRules.h"
#include "engine/training/TrainingConfig.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace chalknet::ui {

inline constexpr int kDigitInputs = 784;
inline constexpr int kDigitClasses = 10;

struct HiddenLayer {
    int units = 64;
    ActivationType activation = ActivationType::Relu;

    friend bool operator==(const HiddenLayer&, const HiddenLayer&) = default;
};

/// 784 inputs and 10 softmax outputs with cross-entropy are given; everything else is chosen.
struct DigitsSettings {
    static constexpr std::size_t kMaximumHiddenLayers = 5;
    static constexpr int kMaximumHiddenUnits = 2048;
    static constexpr int kMaximumPatience = 100;
    static constexpr int kMaximumCopies = 4;
    static constexpr int kMaximumPictures = 1'000'000;
    static constexpr double kMaximumValidationShare = 0.5;

    std::vector<HiddenLayer> hidden{{64, ActivationType::Relu}, {32, ActivationType::Relu}};
    double dropout = 0.0; ///< on every hidden layer
    OptimizerConfig optimizer{OptimizerType::Adam, 0.001};
    std::size_t batchSize = 32;
    int epochs = 6;
    std::uint64_t seed = 1;
    double l2 = 0.0;
    InitializerType initializer = InitializerType::HeNormal;

    int pictures = 0; ///< how many are learned from at most, without validation; 0: all
    double validationShare = 1.0 / 6.0; ///< of the training pictures; 0: none
    int copies = 0; ///< distorted ones of every picture that is learned from
    int patience = 3; ///< early stopping after so many epochs without a better validation loss; 0: none
    bool keepBest = true; ///< at the end, back to the epoch with the lowest validation loss

    NetworkSpec spec() const;
    TrainingConfig config() const;
    /// Without validation pictures there is nothing to watch.
    StopRules stopRules() const;

    QJsonObject toJson() const;
    /// What is missing, unknown or out of range keeps its default, so that a damaged file never stops the lesson.
    static DigitsSettings fromJson(const QJsonObject& object);

    friend bool operator==(const DigitsSettings&, const DigitsSettings&) = default;
};

/// The name a person reads: "ReLU", "leaky ReLU" … Proper names, the same in every language.
QString activationDisplayName(ActivationType type);
QString optimizerDisplayName(OptimizerType type);
QString initializerDisplayName(InitializerType type);

/// Every activation that a hidden layer of this lesson offers.
const std::vector<ActivationType>& hiddenActivations();

/// "784 → 64 → 32 → 10 · ReLU · softmax" (activations named once each, in order).
QString architectureText(const NetworkSpec& spec);

} // namespace chalknet::ui
