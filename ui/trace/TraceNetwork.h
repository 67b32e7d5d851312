// TraceNetwork: a network small enough that every number of it can be shown, with the rows of data it is tried on; a value.
#pragma once

#include "engine/base/Problem.h"
#include "engine/explain/BatchTrace.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace chalknet {
class Dataset;
}

namespace chalknet::ui {

struct LabNetwork;

inline constexpr int kMostTraceLayers = 6; ///< layers after the input
inline constexpr int kMostTraceUnits = 8; ///< in a layer, and inputs
inline constexpr int kMostTracePieces = 3; ///< of maxout
inline constexpr int kMostTraceRows = 100;
inline constexpr int kTakenDecimals = 2; ///< of numbers that are taken over from the lab, so that they can be written in full
inline constexpr double kLargestTraceNumber = 999.0; ///< of weights, biases, inputs and targets

/// The number as it can be shown: within kLargestTraceNumber; 0 for what is no number.
double traceNumber(double value);

/// What lessons 5 and 8 step through. spec passes validate(), parameters have its layout, there is at least one row.
struct TraceNetwork {
    NetworkSpec spec;
    Parameters parameters;
    std::vector<TraceExample> rows;

    const TraceExample& row(std::size_t index) const { return rows[index < rows.size() ? index : rows.size() - 1]; }
    friend bool operator==(const TraceNetwork&, const TraceNetwork&) = default;
};

/// Ready-made networks, simplest first. Their names are translated by tracePresetName().
enum class TracePreset {
    ForwardIdentity, ///< CURRICULUM lesson 5: X = [1 2 1], 3-3-2, identity everywhere: hidden 4, 3, −2, output 2, 1
    ForwardRelu, ///< the same with ReLU in the hidden layer: 4, 3, 0 and 2, 3
    OneNeuron, ///< 2-1, sigmoid, squared error: the shortest chain
    TwoTwoOne, ///< the worked example: 2-2-1 sigmoid, ½(y−t)², x = (1, 0.5), t = 1; weights as in the pictures
    Xor, ///< 2-2-1 tanh and sigmoid, binary cross-entropy, four rows
    ThreeClasses, ///< 2-3-3 ReLU and softmax, cross-entropy, six rows
    Deep, ///< 2-3-3-3-1 sigmoid: gradients fade
};
std::vector<TracePreset> allTracePresets();
QString tracePresetName(TracePreset preset);
TraceNetwork tracePreset(TracePreset preset);
/// The preset that this is, unchanged (rows included).
std::optional<TracePreset> presetOf(const TraceNetwork& network);

/// Column 0 is the input, the last the output layer. "Hidden layer 2" where there are several.
QString columnName(const NetworkSpec& spec, int column);

/// What keeps a network (of a file or the lab) from being shown here, as one translated sentence; empty: nothing.
QString traceObstacle(const NetworkSpec& spec);
/// The same for the lab's network, or that there is none yet.
QString labObstacle(const std::optional<LabNetwork>& lab);
/// With the first kMostTraceRows rows of `data` (a row of zeros if they do not fit the network), without dropout. Parameters and
/// rows are rounded to `decimals` so that they can be written (−1: as they are). The spec has no traceObstacle().
TraceNetwork traceNetwork(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, int decimals = -1);

/// Changes of structure keep every weight that still has its place: a layer keeps its matrix, whose rows, columns and pieces are
/// added and removed at the end, also when another layer comes before it. New weights are drawn from spec.initializer and
/// spec.seed, rounded to two decimals; new biases are 0. Rows get or lose inputs and targets (new ones 0). Targets follow the
/// loss: within 0 … 1 for cross-entropies, one class of all for several outputs with softmax or cross-entropy. Counts are
/// clamped.
void setInputs(TraceNetwork& network, int inputs);
void setUnits(TraceNetwork& network, std::size_t layer, int units);
/// The output stays the last layer; nothing happens to a network of kMostTraceLayers.
void insertLayer(TraceNetwork& network, std::size_t before, const LayerSpec& layer);
void removeLayer(TraceNetwork& network, std::size_t layer); ///< not the only one
/// Softmax only in the last layer, which then has at least two units. A loss that does not fit the output any more is replaced
/// (true if so); softmax and sigmoid take their own cross-entropy along. Another parameter of PReLU sets all its alphas.
bool setActivation(TraceNetwork& network, std::size_t layer, const Activation& activation);
bool setLoss(TraceNetwork& network, LossType loss); ///< false and unchanged if it cannot be taken of the output
/// Within what the loss allows. With one class of all, a 1 takes the class from the others.
void setTarget(TraceNetwork& network, std::size_t row, std::size_t output, double value);
/// All weights drawn again, from the next seed, to two decimals.
void drawParameters(TraceNetwork& network);

QJsonObject traceNetworkToJson(const TraceNetwork& network);
/// Nothing if the JSON is no such network or too large; numbers beyond kLargestTraceNumber become that.
std::optional<TraceNetwork> traceNetworkFromJson(const QJsonObject& json);

} // namespace chalknet::ui
