// Trainer: a network, its data, its settings and a backend; advances by example, batch or epoch and can be stopped at once.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/training/Snapshot.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace chalknet {

/// Everything a training run starts from.
struct TrainingProblem {
    NetworkSpec spec;
    TrainingConfig config;
    Dataset train;
    Dataset test; ///< may be empty
    std::optional<Parameters> start; ///< of the same layout; otherwise drawn by spec.initializer from spec.seed
    Dataset validation{}; ///< watched by stop rules, never learned from; may be empty
    std::vector<std::uint8_t> frozen{}; ///< see Backend::setFrozen
};

/// Throws Error if the spec, the settings or the data cannot be, or do not fit together.
void requireTrainable(const NetworkSpec& spec, const TrainingConfig& config, const Dataset& train);
/// Throws std::invalid_argument if the numbers belong to another network.
void requireLayout(const Parameters& parameters, const NetworkSpec& spec);

/// Asked between two batches, or between some milliseconds of them where a device takes many at once; true stops there. Empty:
/// never.
using StopCondition = std::function<bool()>;

/// How far to go.
enum class Advance { Example, Batch, Epoch };

/// What to put into a snapshot besides the numbers.
struct SnapshotRequest {
    bool evaluateTrain = true;
    bool evaluateTest = true;
    bool evaluateValidation = true;
    bool gradient = false;
    int outputResolution = 0; ///< grid points per side of the output map; 0: none
    int unitResolution = 0; ///< grid points per side of every unit's map; 0: none
    InputPlane plane{}; ///< what the maps cover; none are made of a network with another number of inputs

    friend bool operator==(const SnapshotRequest&, const SnapshotRequest&) = default;
};

/// One number of the network, counted as in Parameters::values(), and what it becomes.
struct ParameterEdit {
    std::size_t index = 0;
    double value = 0.0;
    friend bool operator==(const ParameterEdit&, const ParameterEdit&) = default;
};

/// A moment that can be returned to exactly.
struct TrainingState {
    Parameters parameters;
    OptimizerState optimizer;
    TrainingPosition position;
};

/// Same problem, same seed and same device: the same numbers, bit for bit.
class Trainer {
public:
    /// Throws Error if the spec, the settings or the data do not fit, or if the device fails; std::invalid_argument if the
    /// start belongs to another network.
    Trainer(TrainingProblem problem, std::unique_ptr<Backend> backend);

    const NetworkSpec& spec() const { return *m_spec; }
    const TrainingConfig& config() const { return m_config; }
    const DeviceInfo& device() const { return m_backend->device(); }
    const TrainingPosition& position() const { return m_position; }
    const Dataset& trainData() const { return m_train; }
    const Dataset& testData() const { return m_test; }
    const Dataset& validationData() const { return m_validation; }

    /// New settings from the next update on; a changed optimiser type empties its memory, everything else goes on.
    void setConfig(const TrainingConfig& config);

    /// One example, one batch (the last of an epoch may be short) or up to the end of the present epoch.
    void advance(Advance amount, const StopCondition& stop = {});

    /// Whole batches until the time is over, `stop` says so or so many epochs have ended; at least one batch, if it is not
    /// dropped. Returns true if it ended with the end of an epoch.
    bool advanceFor(std::chrono::nanoseconds time, const StopCondition& stop = {}, std::uint64_t epochs = 1);

    /// Asked between the parts of a batch that takes long: true drops it as if it had not been begun, and ends the call that
    /// trains.
    void setDropCondition(StopCondition drop) { m_drop = std::move(drop); }

    /// Up to the end of the epochs-th epoch from here, the present one included, in as few launches as the device allows.
    void advanceEpochs(std::uint64_t epochs, const StopCondition& stop = {});

    /// Waits for the device; then the present numbers, evaluations and maps. `generation` is passed through.
    Snapshot snapshot(const SnapshotRequest& request, std::uint64_t generation = 0);

    Parameters parameters();
    /// Hand-edited numbers of the same layout (else std::invalid_argument): the optimiser's memory and the position stay.
    void setParameters(const Parameters& parameters);

    const std::vector<std::uint8_t>& frozen() const { return m_frozen; }
    /// Parameters that keep their numbers from now on (see Backend::setFrozen); std::invalid_argument for another network's.
    void setFrozen(std::vector<std::uint8_t> frozen);
    /// Sets single numbers, counted as in Parameters::values(); places beyond the last are ignored.
    void editParameters(std::span<const ParameterEdit> edits);

    TrainingState state();
    /// Returns to a moment exactly, including the optimiser's memory and the place within the epoch. The settings stay as they
    /// are; if they name another optimiser by now, it begins with an empty memory. Frozen numbers stay, too.
    void setState(const TrainingState& state);

    Backend& backend() { return *m_backend; }

private:
    /// The orders of the present and some coming epochs on the device.
    struct LoadedOrders {
        std::uint64_t firstEpoch = 0;
        std::uint64_t epochs = 0;
    };
    void loadOrders(std::uint64_t epochs);
    bool trainRows(std::uint64_t count, std::size_t batchSize);
    double learningRate() const;
    Parameters withFrozen(Parameters parameters);
    std::uint64_t rowsUntil(std::uint64_t endEpoch) const;

    std::shared_ptr<const NetworkSpec> m_spec;
    TrainingConfig m_config;
    Dataset m_train;
    Dataset m_test;
    Dataset m_validation;
    std::unique_ptr<Backend> m_backend;
    std::vector<std::uint8_t> m_frozen;
    TrainingPosition m_position;
    std::uint64_t m_optimizerUpdates = 0;
    LoadedOrders m_loaded;
    StopCondition m_drop;
};

} // namespace chalknet
