// Buffers and launches of many small networks.
#include "engine/compute/opencl/ClManyNetworks.h"

#include "engine/base/EpochOrders.h"
#include "engine/compute/opencl/ClProblem.h"
#include "engine/compute/opencl/InFlight.h"
#include "engine/compute/opencl/SmallPasses.h"
#include "engine/compute/opencl/Upload.h"

#include <algorithm>
#include <array>

namespace chalknet {

namespace {

constexpr std::size_t kOrderRows = 65'536;

class ClManyNetworks : public ManyNetworks {
    template <typename Action> auto guarded(Action action) { return translatingClErrors(m_runtime.info().name, action); }
    SmallNumbers numbers() const { return {m_network.parameters, m_memory[0], m_memory[1], size()}; }

public:
    ClManyNetworks(ClDevice device, const ClOptions& options, const ManyNetworksProblem& problem)
        : m_runtime(std::move(device), options)
        , m_problem(problem)
    {
        m_network.spec = problem.spec;
        m_network.profile = chooseProfile(m_runtime.device(), problem.spec, options);
        m_network.layout = NetworkLayout(problem.spec, m_network.profile);
    }
    ~ClManyNetworks() override
    {
        try {
            m_runtime.queue().finish(); // uploads may still read host memory of this object
        } catch (const cl::Error&) {
            return; // a lost device has nothing left to finish
        }
    }

    bool fits() const
    {
        return SmallPasses::fit(m_network) && SmallPasses::suits(std::min(m_problem.config.batchSize, m_problem.train.rows()));
    }

    void prepare()
    {
        NetworkLayout& layout = m_network.layout;
        m_network.table = m_runtime.allocate(layout.layers().size() * sizeof(DeviceLayer));
        m_runtime.write(m_network.table, std::span(layout.layers()));
        m_network.parameters = m_runtime.allocate(size() * layout.parameterSize() * sizeof(cl_float));
        std::vector<float> numbers;
        for (const Parameters& start : m_problem.starts) {
            const std::vector<float> packed = layout.pack(start.values());
            numbers.insert(numbers.end(), packed.begin(), packed.end());
        }
        m_runtime.write(m_network.parameters, std::span<const float>(numbers));
        const int memories = optimizerStateCount(m_problem.config.optimizer.type);
        for (int i = 0; i < 2; ++i)
            m_memory[static_cast<std::size_t>(i)]
                = m_runtime.allocateZeros(i < memories ? size() * layout.trainableSize() * sizeof(cl_float) : sizeof(cl_float));
        m_rows = uploadRows(m_runtime, m_problem.train, static_cast<std::size_t>(m_problem.spec.outputs()));
        uploadClasses();
        m_none = m_runtime.allocateZeros(sizeof(cl_float));
        m_losses = m_runtime.allocate(size() * sizeof(cl_float));
        m_correct = m_runtime.allocate(size() * sizeof(cl_int));
        freeze();
        m_passes = std::make_unique<SmallPasses>(m_runtime, m_network);
    }

    std::size_t size() const override { return m_problem.starts.size(); }
    const DeviceInfo& device() const override { return m_runtime.info(); }
    std::uint64_t epoch() const override { return m_row / m_rows.count; }

    void advance(std::uint64_t epochs, const StopCondition& stop) override
    {
        const std::uint64_t end = (epoch() + epochs) * m_rows.count;
        guarded([&] {
            while (m_row < end) {
                launch(end - m_row);
                m_runtime.queue().flush();
                m_inFlight.throttle();
                if (stop && stop())
                    return;
            }
        });
    }

    std::vector<NetworkScore> scores() override
    {
        return guarded([&] {
            m_passes->evaluate(m_network, m_rows, m_classes, numbers(), m_losses, m_correct);
            const std::vector<float> losses = m_runtime.read<float>(m_losses, size());
            const std::vector<cl_int> correct = m_runtime.read<cl_int>(m_correct, size());
            const auto rows = static_cast<double>(m_rows.count);
            std::vector<NetworkScore> result(size());
            for (std::size_t i = 0; i < size(); ++i) {
                result[i].loss = static_cast<double>(losses[i]) / rows;
                if (m_problem.train.task() == Task::Classification)
                    result[i].accuracy = static_cast<double>(correct[i]) / rows;
            }
            return result;
        });
    }

    Parameters parameters(std::size_t network) override
    {
        return guarded([&] {
            const NetworkLayout& layout = m_network.layout;
            std::vector<float> floats(layout.trainableSize());
            m_runtime.queue().enqueueReadBuffer(m_network.parameters.handle(), CL_TRUE,
                network * layout.parameterSize() * sizeof(cl_float), floats.size() * sizeof(cl_float), floats.data());
            Parameters result(m_problem.spec);
            std::ranges::copy(layout.unpack(floats), result.values().begin());
            return result;
        });
    }

    std::vector<Parameters> allParameters() override
    {
        return guarded([&] {
            const NetworkLayout& layout = m_network.layout;
            const std::vector<float> floats = m_runtime.read<float>(m_network.parameters, size() * layout.parameterSize());
            std::vector<Parameters> all;
            for (std::size_t network = 0; network < size(); ++network) {
                Parameters& one = all.emplace_back(m_problem.starts[network].layout());
                const auto own = std::span(floats).subspan(network * layout.parameterSize(), layout.trainableSize());
                std::ranges::copy(layout.unpack(own), one.values().begin());
            }
            return all;
        });
    }

private:
    // One mask for all networks.
    void freeze()
    {
        if (std::ranges::all_of(m_problem.frozen, [](std::uint8_t mark) { return mark == 0; }))
            return;
        const NetworkLayout& layout = m_network.layout;
        const std::vector<double> mask(m_problem.frozen.begin(), m_problem.frozen.end());
        const std::vector<float> floats = layout.pack(mask);
        m_network.frozen = m_runtime.allocate(layout.parameterSize() * sizeof(cl_float));
        m_runtime.write(m_network.frozen, std::span<const float>(floats).first(layout.trainableSize()));
    }

    void uploadClasses()
    {
        std::vector<cl_int> classes(m_rows.count, -1);
        if (m_problem.train.task() == Task::Classification)
            for (std::size_t row = 0; row < m_rows.count; ++row)
                classes[row] = m_problem.train.label(row);
        m_classes = m_runtime.allocate(classes.size() * sizeof(cl_int));
        m_runtime.write(m_classes, std::span<const cl_int>(classes));
    }

    // The orders of the present and the next epochs, as many as are wanted and worth while.
    void loadOrders(std::uint64_t rows)
    {
        if (m_row >= m_firstLoaded && m_row < m_firstLoaded + m_loadedRows)
            return;
        const std::uint64_t first = epoch();
        const std::uint64_t wanted = (m_row - first * m_rows.count + rows + m_rows.count - 1) / m_rows.count;
        const std::uint64_t epochs = std::min<std::uint64_t>(wanted, 1 + kOrderRows / m_rows.count);
        const std::vector<std::uint32_t> orders
            = epochOrders(m_rows.count, m_problem.config.shuffle, m_problem.config.seed, first, static_cast<std::size_t>(epochs));
        m_order.upload(m_runtime, orders);
        m_firstLoaded = first * m_rows.count;
        m_loadedRows = orders.size();
    }

    void launch(std::uint64_t rows)
    {
        TrainingConfig config = m_problem.config;
        if (!config.schedule.isConstant())
            rows = std::min(rows, (epoch() + 1) * m_rows.count - m_row);
        config.optimizer.learningRate = scheduledRate(config.schedule, config.optimizer.learningRate, epoch());
        loadOrders(rows);
        const auto first = static_cast<std::size_t>(m_row - m_firstLoaded);
        const std::size_t cores = std::max(1U, m_runtime.info().computeUnits);
        const BatchRun run = m_passes->plan(first, static_cast<std::size_t>(std::min<std::uint64_t>(rows, m_loadedRows - first)),
            config.batchSize, m_rows.count, (size() + cores - 1) / cores);
        StepSettings settings;
        settings.optimizer = config.optimizer;
        settings.dropoutSeed = config.seed;
        settings.step = m_updates + 1;
        settings.optimizerStep = m_updates + 1;
        const std::vector<cl_float> factors = stepFactors(settings, run.updates);
        if (!factors.empty())
            m_stepFactors.upload(m_runtime, factors);
        const UpdateArgument argument(updateFactors(config.optimizer, m_updates + 1), config.l1, config.l2);
        m_inFlight.add(m_passes->train(m_network, m_rows, m_order.buffer(), run, numbers(), settings, argument,
            factors.empty() ? m_none : m_stepFactors.buffer()));
        m_updates += run.updates;
        m_row += run.rows;
    }

    ClRuntime m_runtime;
    ManyNetworksProblem m_problem;
    ClNetwork m_network; ///< its parameters are those of all networks, one behind the other
    std::unique_ptr<SmallPasses> m_passes;
    ClRows m_rows;
    ClBuffer m_classes;
    std::array<ClBuffer, 2> m_memory;
    ClBuffer m_none;
    ClBuffer m_losses;
    ClBuffer m_correct;
    Upload<std::uint32_t> m_order;
    Upload<cl_float> m_stepFactors;
    InFlight m_inFlight;
    std::uint64_t m_row = 0; ///< rows since the start, over all epochs
    std::uint64_t m_updates = 0;
    std::uint64_t m_firstLoaded = 0;
    std::uint64_t m_loadedRows = 0;
};

} // namespace

std::unique_ptr<ManyNetworks> makeClManyNetworks(int index, const ClOptions& options, const ManyNetworksProblem& problem)
{
    std::vector<ClDevice> devices = findClDevices();
    if (index < 0 || static_cast<std::size_t>(index) >= devices.size())
        return nullptr;
    ClDevice& device = devices[static_cast<std::size_t>(index)];
    return translatingClErrors(device.info.name, [&]() -> std::unique_ptr<ManyNetworks> {
        auto networks = std::make_unique<ClManyNetworks>(device, options, problem);
        if (!networks->fits())
            return nullptr;
        networks->prepare();
        return networks;
    });
}

} // namespace chalknet
