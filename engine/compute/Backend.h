// Backend: forward, backward, update and evaluation of one network on one device.
#pragma once

#include "engine/compute/LossPlane.h"
#include "engine/data/Dataset.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"
#include "engine/training/TrainingConfig.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace chalknet {

enum class DeviceKind { Host, OpenClCpu, OpenClGpu, OpenClAccelerator };

/// What the device list shows.
struct DeviceInfo {
    DeviceKind kind = DeviceKind::Host;
    int index = -1;              ///< position among the OpenCL devices; −1 for the host
    std::string name;            ///< "Host (Eigen, double)" or the name the driver gives
    std::string platform;
    std::string vendor;
    std::string driver;          ///< driver version
    std::string openClVersion;
    unsigned computeUnits = 0;
    std::uint64_t memoryBytes = 0;
    std::uint64_t localMemoryBytes = 0;

    bool isOpenCl() const { return kind != DeviceKind::Host; }
    friend bool operator==(const DeviceInfo&, const DeviceInfo&) = default;
};

enum class DataRole { Train, Validation, Test };
inline constexpr std::size_t kDataRoles = 3;

inline constexpr double kNotEvaluated = std::numeric_limits<double>::quiet_NaN();

/// Loss and accuracy over all rows of a data set.
struct Evaluation {
    std::size_t rows = 0;
    double loss = kNotEvaluated;     ///< mean over the rows; without penalties; NaN if not evaluated
    double accuracy = kNotEvaluated; ///< fraction 0–1 of rows whose class is right; NaN for regression
    std::vector<std::vector<std::uint32_t>> confusion; ///< [actual][predicted], empty for regression

    bool hasAccuracy() const { return accuracy == accuracy; }
};

/// The class an output row stands for: one output: y ≥ 0.5 is class 1; more: the largest (the first among equals).
int predictedClass(std::span<const double> outputs);

/// What one update needs besides the data.
struct StepSettings {
    OptimizerConfig optimizer;
    double l1 = 0.0;
    double l2 = 0.0;
    std::uint64_t dropoutSeed = 1;
    std::uint64_t step = 1;  ///< counts updates from 1 since initialise(); names the dropout masks
    std::uint64_t optimizerStep = 1; ///< counts updates since the optimiser's memory was empty (Adam's bias correction)
};

/// The optimiser's memory: 0, 1 or 2 numbers per parameter (see optimizerStateCount).
struct OptimizerState {
    OptimizerType type = OptimizerType::Sgd;
    std::uint64_t updates = 0;
    std::vector<double> first;
    std::vector<double> second;

    friend bool operator==(const OptimizerState&, const OptimizerState&) = default;
};

/// One network on one device. Not thread-safe: one thread uses it at a time. HostBackend defines what is right,
/// ClBackend what is fast; both pass the same tests. All failures are thrown as chalknet::Error.
///
/// Life: initialise() → bind(Train) → [bind(Validation)] → [bind(Test)] → setOrder() → trainBatch()* → evaluate() …
class Backend {
public:
    virtual ~Backend() = default;

    virtual const DeviceInfo& device() const = 0;

    /// Takes the network and its numbers; forgets data, order and optimiser memory of an earlier network.
    virtual void initialise(const NetworkSpec& spec, const Parameters& parameters) = 0;

    /// Makes the rows resident on the device. `data` must fit the network (Dataset::requireFits).
    virtual void bind(DataRole role, const Dataset& data) = 0;

    /// The rows of the training data in the order in which trainBatch() visits them.
    virtual void setOrder(std::span<const std::uint32_t> order) = 0;

    /// Enqueues one update from the rows order[first … first+count−1] without waiting for it. Gradients are means over `count`.
    virtual void trainBatch(std::size_t first, std::size_t count, const StepSettings& settings) = 0;

    /// Enqueues updates one after the other from rows order[first … first+count−1] in batches of `batchSize` rows; a batch ends
    /// at every multiple of the number of training rows, so that the order may hold several epochs. Takes as many batches as
    /// one launch should, at least one, up to the end of an epoch if it reaches one, and returns their rows. `settings` are those
    /// of the first update; the others count on.
    /// A batch that takes long comes in parts: 0 means that a part of it was enqueued, and that the same call goes on with the next
    /// one. Until it has returned rows, only throttle() and dropBatch() may come between.
    virtual std::size_t trainBatches(std::size_t first, std::size_t count, std::size_t batchSize, const StepSettings& settings) = 0;

    /// Takes back what was done of a batch that is not finished: the network is as it was before it, bit for bit.
    virtual void dropBatch() = 0;

    /// Waits until at most a bounded amount of enqueued work is unfinished, so that a stop takes effect soon.
    virtual void throttle() = 0;

    /// Waits until everything enqueued is done.
    virtual void finish() = 0;

    virtual Parameters parameters() = 0;
    /// Replaces the numbers (same layout); the optimiser's memory stays.
    virtual void setParameters(const Parameters& parameters) = 0;

    /// One number for each parameter in the order of Parameters: those with another value than 0 keep their numbers bit for bit,
    /// whatever optimiser and penalties say; the optimiser's memory of them goes on. Empty: none. initialise() forgets it.
    virtual void setFrozen(std::span<const std::uint8_t> frozen) = 0;

    virtual OptimizerState optimizerState() = 0;
    virtual void setOptimizerState(const OptimizerState& state) = 0;

    /// Over all rows of the bound data, dropout off.
    virtual Evaluation evaluate(DataRole role) = 0;

    /// Outputs of the last layer for `rows` × inputs numbers; result rows × outputs, row-major; dropout off.
    virtual std::vector<double> predict(std::span<const double> inputs, std::size_t rows) = 0;

    /// Mean gradient of the loss (without penalties) over the rows order[first … first+count−1], with the dropout masks of
    /// settings.step; changes nothing. For tests, gradient checks and displays.
    virtual Parameters gradient(std::size_t first, std::size_t count, const StepSettings& settings) = 0;

    /// The loss over all rows of the bound data (without penalties, dropout off) at every place of a plane: columns × rows
    /// numbers, row 0 at the top; not finite where it is not. The network's own numbers stay. The plane's layout must be that of
    /// initialise() (std::invalid_argument). OpenCL computes it in one launch.
    virtual std::vector<double> lossOverPlane(DataRole role, const LossPlane& plane) = 0;
};

/// Rows of the batch that begins at `first` of an order with `count` rows left: see Backend::trainBatches.
std::size_t batchRows(std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch);

/// Throws std::invalid_argument unless `frozen` (see Backend::setFrozen) is empty or has a number for each parameter.
void requireMask(std::span<const std::uint8_t> frozen, std::size_t parameters);

/// Shared by the backends: sums over rows that become an Evaluation.
class EvaluationSum {
public:
    /// `outputs` of the network; `data` must outlive the sum.
    EvaluationSum(const Dataset& data, std::size_t outputs);
    void add(std::size_t row, double loss, std::span<const double> outputs);
    /// The same when the device has already decided the class (ignored for regression).
    void addClass(std::size_t row, double loss, int predicted);
    Evaluation result() const;

private:
    const Dataset& m_data;
    double m_loss = 0.0;
    std::size_t m_rows = 0;
    std::size_t m_correct = 0;
    std::vector<std::vector<std::uint32_t>> m_confusion;
};

} // namespace chalknet
