// ManyStarts: many copies of one network from different seeds, as values: what is asked for, and what became of each start.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/data/Dataset.h"
#include "engine/data/InputPlane.h"
#include "engine/model/Parameters.h"
#include "engine/training/TrainingConfig.h"
#include "ui/lessons/lab/FixedParameters.h"
#include "ui/views/HeatMapImage.h"

#include <QMetaType>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chalknet::ui {

inline constexpr std::uint64_t kMostStartEpochs = 100'000;
/// An answer so close to the border between two classes counts as none.
inline constexpr double kUndecidedMargin = 0.02;
/// A value is learned if the root of the mean squared error is at most this share of the range of the targets.
inline constexpr double kValueTolerance = 0.1;

/// Everything that many starts are trained with. Order of rows and dropout masks come from config.seed and are the same for all.
struct StartsJob {
    NetworkSpec spec; ///< its seed is replaced by that of each start
    TrainingConfig config;
    Dataset train;
    std::vector<FixedParameter> fixed;
    DeviceChoice device;
    std::uint64_t firstSeed = 1;
    std::size_t count = 100;
    std::uint64_t epochs = 1000;
    InputPlane plane; ///< what the tiles cover
    ValueScale scale = kOutputScale; ///< of the tiles
    int tileSide = 0; ///< grid points per side of a tile; 0: no tiles
};

enum class StartFate {
    Waiting, ///< not begun
    Solved,
    Unsolved, ///< a point on the wrong side, or undecided
    Diverged, ///< a number is no longer finite
};

/// One start, and how far its network has come.
struct TrainedStart {
    std::uint64_t seed = 0;
    StartFate fate = StartFate::Waiting;
    double loss = 0.0; ///< over all training points, without penalties; NaN while waiting and when diverged
    double accuracy = 0.0; ///< NaN for values
    int wrong = 0; ///< training points on the wrong side
    int undecided = 0; ///< training points within kUndecidedMargin of the border

    bool isSolved() const { return fate == StartFate::Solved; }
};

/// All starts at one moment of training; immutable.
struct StartsPicture {
    std::uint64_t generation = 0;
    std::shared_ptr<const StartsJob> job;
    std::uint64_t epoch = 0; ///< of the networks that have come furthest
    double done = 0.0; ///< share of all the work
    bool isComplete = false;
    bool areTogether = true; ///< in one launch; else one after the other
    DeviceInfo device;
    double seconds = 0.0; ///< of training, without pauses and pictures
    std::vector<TrainedStart> results; ///< in the order of the seeds
    std::vector<double> numbers; ///< parameters of all networks, one behind the other
    std::vector<std::uint8_t> tiles; ///< tileSide² colour numbers for each network, row 0 at the top; see tileColor

    std::size_t size() const { return results.size(); }
    std::span<const std::uint8_t> tile(std::size_t start) const;
    /// Of one network; empty while it waits.
    std::optional<Parameters> parameters(std::size_t start) const;
};

using StartsPicturePointer = std::shared_ptr<const StartsPicture>;

/// What the start with this seed begins with: the same as in the lab.
Parameters startOf(const StartsJob& job, std::uint64_t seed);

/// Says what became of a network from its outputs for all training rows (row-major).
class StartJudge {
public:
    explicit StartJudge(const StartsJob& job);
    TrainedStart judge(std::uint64_t seed, const Parameters& parameters, std::span<const double> outputs) const;
    /// The rows, as the network takes them.
    std::span<const double> inputs() const { return m_inputs; }

private:
    void judgeClasses(TrainedStart& result, std::span<const double> outputs) const;

    LossType m_loss;
    Dataset m_train;
    std::size_t m_outputs;
    std::vector<double> m_inputs;
    std::vector<double> m_targets; ///< rows × outputs
    double m_range = 0.0; ///< of values
};

/// Colour numbers of a tile from the maps of the outputs.
void paintTile(std::span<const std::span<const float>> maps, const ValueScale& scale, std::span<std::uint8_t> tile);
/// The theme's colour of every colour number: one output runs through the diverging map, several are winner and strength.
/// `range` is the share of the colours that is used.
std::vector<QRgb> tileColors(std::size_t outputs, double range = 1.0);

} // namespace chalknet::ui

Q_DECLARE_METATYPE(chalknet::ui::StartsPicturePointer)
