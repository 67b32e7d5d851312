// LabDocument: everything a student sets in the network lab, as one value.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/training/StopRules.h"
#include "engine/training/TrainingConfig.h"
#include "ui/lessons/lab/FixedParameters.h"
#include "ui/lessons/lab/LabData.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace chalknet::ui {

inline constexpr int kMostHiddenLayers = 8;
inline constexpr int kMostLabUnits = 16;
inline constexpr int kMostPatience = 100'000; // epochs
inline constexpr int kMostEpochs = 1'000'000;

struct LabDocument {
    LabData data;
    TableView view; ///< of a table
    NetworkSpec spec;
    TrainingConfig config;
    std::vector<FixedParameter> fixed; ///< frozen or cut; always fits the network (fittingParameters)
    StopRules stop; ///< what ends a run
    int epochLimit = 0; ///< a run ends after so many epochs; 0: never

    std::size_t hiddenLayers() const { return spec.layers.size() - 1; }
    friend bool operator==(const LabDocument&, const LabDocument&) = default;
};

/// The part of the input plane that is shown, where it is square.
struct PlaneRange {
    double low = -1.0;
    double high = 1.0;
    friend bool operator==(const PlaneRange&, const PlaneRange&) = default;
};

/// Where the plane lies and what the network's inputs are there.
InputPlane labPlane(const LabDocument& document);

/// What the lab opens with: two moons, and a network that learns them within seconds.
LabDocument defaultLabDocument();

/// The losses that can be taken of the network's output.
std::vector<LossType> validLosses(const NetworkSpec& spec);
/// The same for the data that are to be learned: numbers have no cross-entropy.
std::vector<LossType> validLosses(const LabDocument& document);
/// Hidden layers may have every activation but softmax; an output those with sensible values: softmax from two units on.
std::span<const ActivationType> labHiddenActivations();
std::span<const ActivationType> labOutputActivations(int outputs);

/// What a change of the data changed in the network.
struct OutputChange {
    bool inputs = false;
    bool outputs = false;
    bool activation = false;
    bool loss = false;
    bool any() const { return inputs || outputs || activation || loss; }
    friend bool operator==(const OutputChange&, const OutputChange&) = default;
};
/// Makes the network fit the data: inputs, outputs, and output activation and loss where those before make no sense.
OutputChange setOutputsForData(NetworkSpec& spec, const LabData& data);
/// The same after the data were `before`: another task gets its usual output (two classes: sigmoid, several: softmax, numbers:
/// identity) and loss.
OutputChange adaptToData(LabDocument& document, const LabData& before);

/// Changes the number of hidden layers; new ones stand before the output and are like the last hidden one.
void setHiddenLayers(NetworkSpec& spec, int count);
/// Changes the output's activation, and the loss where it does not fit any more. Returns true if the loss was changed.
bool setOutputActivation(NetworkSpec& spec, ActivationType type);
/// The rate of all hidden layers; none where they differ.
std::optional<double> hiddenDropout(const NetworkSpec& spec);
/// The same rate in every hidden layer.
void setHiddenDropout(NetworkSpec& spec, double rate);

/// True if they differ in nothing but the rates of dropout.
bool changesDropoutOnly(const LabDocument& before, const LabDocument& after);
/// True if a change between the two begins a new run; false if only settings changed that may change while training runs.
bool beginsNewRun(const LabDocument& before, const LabDocument& after);

QJsonObject labDocumentToJson(const LabDocument& document);
/// Unknown or impossible values become those of the default document; the result is always valid.
LabDocument labDocumentFromJson(const QJsonObject& json);

} // namespace chalknet::ui
