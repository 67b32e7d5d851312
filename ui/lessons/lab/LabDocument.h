// LabDocument: everything a student sets in the network lab, as one value.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/model/NetworkSpec.h"
#include "engine/training/StopRules.h"
#include "engine/training/TrainingConfig.h"
#include "ui/lessons/lab/FixedParameters.h"

#include <QJsonObject>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet::ui {

inline constexpr int kMostHiddenLayers = 8;
inline constexpr int kMostLabUnits = 16;
inline constexpr int kMostPatience = 100'000; // epochs
inline constexpr int kMostEpochs = 1'000'000;
inline constexpr double kLargestNoise = 0.5;
inline constexpr double kSmallestTrainShare = 0.1;
inline constexpr double kLargestTrainShare = 0.9;

/// Which points there are. Gates without noise are their four corners, all of them for training.
struct LabData {
    std::string name = "moons";
    double noise = 0.1;
    std::uint64_t seed = 1;
    double trainShare = 0.7;

    friend bool operator==(const LabData&, const LabData&) = default;
};

struct LabDocument {
    LabData data;
    NetworkSpec spec;
    TrainingConfig config;
    std::vector<FixedParameter> fixed; ///< frozen or cut; always fits the network (fittingParameters)
    StopRules stop; ///< what ends a run
    int epochLimit = 0; ///< a run ends after so many epochs; 0: never

    std::size_t hiddenLayers() const { return spec.layers.size() - 1; }
    friend bool operator==(const LabDocument&, const LabDocument&) = default;
};

/// The part of the input plane that is shown.
struct PlaneRange {
    double low = -1.0;
    double high = 1.0;
    friend bool operator==(const PlaneRange&, const PlaneRange&) = default;
};

/// The data sets that the lab offers, in the order of the pictures.
std::span<const std::string_view> labDataNames();
/// The noise a newly chosen set starts with.
double usualNoise(std::string_view dataName);
/// Gates: −0.5 … 1.5; all others a little more than −1 … 1.
PlaneRange planeRange(std::string_view dataName);
/// True for gates without noise: four points, no test points.
bool isBareGate(const LabData& data);
Split makeSplit(const LabData& data);

/// What the lab opens with: two moons, and a network that learns them within seconds.
LabDocument defaultLabDocument();

/// The losses that can be taken of the network's output.
std::vector<LossType> validLosses(const NetworkSpec& spec);
/// Hidden layers may have every activation but softmax; an output for two classes those with sensible values.
std::span<const ActivationType> labHiddenActivations();
std::span<const ActivationType> labOutputActivations();

/// Changes the number of hidden layers; new ones stand before the output and are like the last hidden one.
void setHiddenLayers(NetworkSpec& spec, int count);
/// Changes the output's activation, and the loss where it does not fit any more. Returns true if the loss was changed.
bool setOutputActivation(NetworkSpec& spec, ActivationType type);
double hiddenDropout(const NetworkSpec& spec);
/// The same rate in every hidden layer.
void setHiddenDropout(NetworkSpec& spec, double rate);

/// True if a change between the two begins a new run; false if only settings changed that may change while training runs.
bool beginsNewRun(const LabDocument& before, const LabDocument& after);

QJsonObject labDocumentToJson(const LabDocument& document);
/// Unknown or impossible values become those of the default document; the result is always valid.
LabDocument labDocumentFromJson(const QJsonObject& json);

} // namespace chalknet::ui
