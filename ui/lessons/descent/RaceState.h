// RaceState: what the student chose in "Optimisers": the surface, the start, who runs, and how.
#pragma once

#include "engine/explain/LossSurface.h"
#include "engine/training/Optimizer.h"

#include <QJsonObject>

#include <array>
#include <cstdint>
#include <vector>

namespace chalknet::ui {

inline constexpr std::size_t kRacers = kAllOptimizers.size();
inline constexpr double kSmallestRaceRate = 0.001;
inline constexpr double kLargestRaceRate = 2.0;
inline constexpr int kFewestRaceUpdates = 10;
inline constexpr int kMostRaceUpdates = 500;
inline constexpr int kFewestRaceRows = 10;
inline constexpr int kMostRaceRows = 200;
inline constexpr double kLargestRaceNoise = 1.0;
inline constexpr int kLargestRaceSeed = 9999;
inline constexpr double kLargestKeptShare = 0.999; ///< of β and ρ
inline constexpr double kLargestRaceDecay = 1.0; ///< λ of AdamW
/// Where a row can be dragged to.
inline constexpr double kRowLeft = -1.0;
inline constexpr double kRowRight = 2.5;
inline constexpr double kRowBottom = -1.5;
inline constexpr double kRowTop = 4.0;

/// A value; one undo step lies between two of them. Arrays follow kAllOptimizers.
struct RaceState {
    SurfaceType surface = SurfaceType::Regression;
    std::vector<RegressionRow> rows; ///< of the regression, kept while another surface is shown
    int rowCount = 100; ///< with noise and dataSeed: what the rows were made from
    double noise = 0.25;
    int dataSeed = 7;
    SurfacePoint start{};
    std::array<bool, kRacers> isOn{};
    double learningRate = 0.1; ///< of all …
    bool hasOwnRates = false; ///< … unless each has its own
    std::array<double, kRacers> ownRates{};
    double momentum = 0.9;
    double decay = 0.99;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double weightDecay = 0.01;
    int batchSize = 10; ///< 1 … rows
    int seed = 7; ///< of the order of the rows
    int updates = 60;

    bool isRegression() const { return surface == SurfaceType::Regression; }
    friend bool operator==(const RaceState&, const RaceState&) = default;
};

std::size_t racerIndex(OptimizerType type);
bool races(const RaceState& state, OptimizerType type);

/// SGD, momentum and Adam on the regression, as the lesson opens.
RaceState usualRace();
/// Another surface with a start, a learning rate and a length that show something there.
RaceState withSurface(RaceState state, SurfaceType surface);
/// The rows made anew from rowCount, noise and dataSeed.
RaceState withNewRows(RaceState state);
/// The usual start of the surface.
SurfacePoint usualStartOf(const RaceState& state);

LossSurface raceSurface(const RaceState& state);
/// The settings of one optimiser.
OptimizerConfig raceOptimizer(const RaceState& state, OptimizerType type);
/// η of one optimiser, and the state with another one (of all, unless each has its own).
double raceRate(const RaceState& state, OptimizerType type);
RaceState withRate(RaceState state, OptimizerType type, double rate);

/// Within all limits.
RaceState tidied(RaceState state);
QJsonObject toJson(const RaceState& state);
/// The JSON may be anything.
RaceState raceFromJson(const QJsonObject& json);

} // namespace chalknet::ui
