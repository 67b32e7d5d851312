// SweptNetwork: the small real network of which one weight is moved, with its data; a value.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <vector>

namespace chalknet::ui {

enum class SweptData { XorBlobs, Moons, Blobs };

inline constexpr std::size_t kSweptRows = 40; ///< few enough that every step of the accuracy is seen
inline constexpr std::size_t kSweptParameters = 13;
inline constexpr double kUsualSweptRange = 6.0; ///< of the plots and the slider, to both sides
inline constexpr double kLargestSweptWeight = 12.0; ///< further than training brings any of them
inline constexpr int kSweptEpochs = 20; ///< of one press of the button
inline constexpr int kMostSweptEpochs = 100;
inline constexpr int kLastSweptSeed = 99;
inline constexpr int kUsualSweptSeed = 21; ///< from there loss and accuracy part ways near the trained weight
inline constexpr double kSweptPlane = 1.5; ///< its inputs lie within −1.5 … 1.5

/// 2-3-1 with tanh and sigmoid and binary cross-entropy. Weights and biases have two decimals, so that they are written in full.
struct SweptNetwork {
    SweptData data = SweptData::XorBlobs;
    int seed = kUsualSweptSeed; ///< of the first weights, 1 … kLastSweptSeed
    int epochs = 0; ///< trained so far
    std::vector<double> values; ///< kSweptParameters numbers, in the order of Parameters::values()

    Parameters parameters() const;
    friend bool operator==(const SweptNetwork&, const SweptNetwork&) = default;
};

NetworkSpec sweptSpec(int seed);
Dataset sweptDataset(SweptData data);
/// First weights drawn from the seed, biases 0.
SweptNetwork freshNetwork(SweptData data, int seed);
/// Goes on with the engine's own training (Adam, batches of ten).
SweptNetwork trainedFurther(SweptNetwork network, int epochs);
/// What both tabs begin with: XOR blobs, trained for kSweptEpochs.
const SweptNetwork& usualNetwork();
/// The weight they begin with: the first of the output, where loss and accuracy part ways.
inline constexpr int kUsualWeight = 9;

/// θ as the engine names it, and as TeX: "\theta_{12}^{(1)}".
Symbol sweptSymbol(int index);
QString sweptTex(int index);
/// The index of a parameter's symbol; −1 if it is none of the network.
int sweptIndex(const Symbol& symbol);

/// To two decimals and within the limits.
double sweptValue(double value);

QJsonObject toJson(const SweptNetwork& network);
/// The usual network if the JSON is none.
SweptNetwork sweptNetworkFromJson(const QJsonObject& json);

} // namespace chalknet::ui
