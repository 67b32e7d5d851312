// ManyNetworks: networks of one architecture from different starts that learn the same data at the same time.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/training/Trainer.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace chalknet {

/// What many networks start from. Order of rows and dropout masks come from config.seed and are the same for all.
struct ManyNetworksProblem {
    NetworkSpec spec;
    TrainingConfig config;
    Dataset train;
    std::vector<Parameters> starts; ///< one for each network, at least one
    std::vector<std::uint8_t> frozen{}; ///< of every network: see Backend::setFrozen
};

/// One network over all rows of the data, without penalties, dropout off.
struct NetworkScore {
    double loss = kNotEvaluated;
    double accuracy = kNotEvaluated; ///< NaN for regression
};

/// Every network ends with the numbers that a Trainer with the same start would have reached; small networks on a processor
/// even with the same bits. There all of them train in one launch, one for each work-group.
class ManyNetworks {
public:
    virtual ~ManyNetworks() = default;

    virtual std::size_t size() const = 0;
    virtual const DeviceInfo& device() const = 0;
    virtual std::uint64_t epoch() const = 0;
    /// `epochs` more epochs of every network; `stop` is asked between launches of some milliseconds, and true leaves all
    /// networks where they are, within an epoch perhaps.
    virtual void advance(std::uint64_t epochs, const StopCondition& stop = {}) = 0;
    virtual std::vector<NetworkScore> scores() = 0;
    virtual Parameters parameters(std::size_t network) = 0;
    /// Of all networks at the same moment.
    virtual std::vector<Parameters> allParameters() = 0;
};

/// Starts with the seeds firstSeed, firstSeed + 1, …
std::vector<Parameters> startsFromSeeds(NetworkSpec spec, std::uint64_t firstSeed, std::size_t count);

/// On the device that the choice means. Throws Error as Trainer and makeBackend do, std::invalid_argument without starts or
/// with a start of another layout.
std::unique_ptr<ManyNetworks> makeManyNetworks(ManyNetworksProblem problem, const DeviceChoice& device);

/// The same, but null where they cannot all learn in one launch: on the host, on graphics processors, networks with layers of more
/// than 16 units or with more than 16 maxout pieces, batches of more than kMostRowsTogether rows.
std::unique_ptr<ManyNetworks> makeManyNetworksTogether(const ManyNetworksProblem& problem, const DeviceChoice& device);
inline constexpr std::size_t kMostRowsTogether = 512;

} // namespace chalknet
