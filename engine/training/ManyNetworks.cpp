// Many networks one after the other, for devices and networks that the common launch does not suit.
#include "engine/training/ManyNetworks.h"

#include "engine/compute/opencl/ClManyNetworks.h"

#include <stdexcept>

namespace chalknet {

namespace {

class OneByOne : public ManyNetworks {
public:
    OneByOne(const ManyNetworksProblem& problem, const DeviceChoice& device)
    {
        TrainingProblem one{problem.spec, problem.config, problem.train, {}, {}};
        one.frozen = problem.frozen;
        for (const Parameters& start : problem.starts) {
            one.start = start;
            m_trainers.push_back(std::make_unique<Trainer>(one, makeBackend(device).backend));
        }
    }

    std::size_t size() const override { return m_trainers.size(); }
    const DeviceInfo& device() const override { return m_trainers.front()->device(); }
    std::uint64_t epoch() const override { return m_trainers.back()->position().epoch; }

    // Epoch by epoch, so that a stop leaves no network far behind.
    void advance(std::uint64_t epochs, const StopCondition& stop) override
    {
        const std::uint64_t end = epoch() + epochs;
        while (epoch() < end) {
            const std::uint64_t next = epoch() + 1;
            for (const auto& trainer : m_trainers) {
                if (trainer->position().epoch < next)
                    trainer->advance(Advance::Epoch, stop);
                if (stop && stop())
                    return;
            }
        }
    }

    std::vector<NetworkScore> scores() override
    {
        std::vector<NetworkScore> result;
        for (const auto& trainer : m_trainers) {
            const Evaluation evaluation = trainer->backend().evaluate(DataRole::Train);
            result.push_back({evaluation.loss, evaluation.accuracy});
        }
        return result;
    }

    Parameters parameters(std::size_t network) override { return m_trainers.at(network)->parameters(); }
    std::vector<Parameters> allParameters() override
    {
        std::vector<Parameters> all;
        for (const auto& trainer : m_trainers)
            all.push_back(trainer->parameters());
        return all;
    }

private:
    std::vector<std::unique_ptr<Trainer>> m_trainers;
};

} // namespace

std::vector<Parameters> startsFromSeeds(NetworkSpec spec, std::uint64_t firstSeed, std::size_t count)
{
    std::vector<Parameters> starts;
    for (std::size_t i = 0; i < count; ++i) {
        spec.seed = firstSeed + i;
        starts.push_back(initialParameters(spec));
    }
    return starts;
}

std::unique_ptr<ManyNetworks> makeManyNetworksTogether(const ManyNetworksProblem& problem, const DeviceChoice& device)
{
    if (problem.starts.empty())
        throw std::invalid_argument("many networks need a start for each");
    requireTrainable(problem.spec, problem.config, problem.train);
    requireMask(problem.frozen, ParameterLayout(problem.spec).size());
    for (const Parameters& start : problem.starts)
        requireLayout(start, problem.spec);
    const std::optional<int> index = chooseDevice(device, openClDevices());
    if (!index)
        return nullptr;
    ClOptions options;
    options.programCacheFolder = defaultProgramCacheFolder();
    return makeClManyNetworks(*index, options, problem);
}

std::unique_ptr<ManyNetworks> makeManyNetworks(ManyNetworksProblem problem, const DeviceChoice& device)
{
    if (std::unique_ptr<ManyNetworks> together = makeManyNetworksTogether(problem, device))
        return together;
    return std::make_unique<OneByOne>(problem, device);
}

} // namespace chalknet
