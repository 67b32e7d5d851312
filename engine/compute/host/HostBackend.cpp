// Batches, updates and evaluation around HostNetwork.
#include "engine/compute/host/HostBackend.h"

#include "engine/compute/PlaneRules.h"
#include "engine/compute/host/HostNetwork.h"

#include <algorithm>
#include <array>
#include <future>
#include <numeric>
#include <thread>
#include <utility>

namespace chalknet {

namespace {

constexpr std::size_t kEvaluationRows = 1024;
constexpr std::size_t kPredictionRows = 128; ///< fewer are not worth a thread
constexpr double kPartOperations = 4e8; ///< of a part of a large batch: some ten milliseconds

std::size_t coreCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

/// work(0) … work(count − 1), each on a thread of its own, the first on this one.
template <typename Work> void onThreads(std::size_t count, const Work& work)
{
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < count; ++i)
        others.push_back(std::async(std::launch::async, [&work, i] { work(i); }));
    work(0);
    for (std::future<void>& other : others)
        other.get();
}

DeviceInfo describeHost()
{
    DeviceInfo info;
    info.kind = DeviceKind::Host;
    info.name = "Host (Eigen, double)";
    info.platform = "Eigen";
    info.computeUnits = std::max(1U, std::thread::hardware_concurrency());
    return info;
}

void gather(const Dataset& data, std::span<const std::uint32_t> rows, std::size_t outputs, HostMatrix& x, HostMatrix& t)
{
    const auto count = static_cast<Eigen::Index>(rows.size());
    x.resize(count, static_cast<Eigen::Index>(data.inputs()));
    t.resize(count, static_cast<Eigen::Index>(outputs));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        data.copyInputs(rows[i], {x.data() + i * data.inputs(), data.inputs()});
        data.copyTargets(rows[i], {t.data() + i * outputs, outputs});
    }
}

/// Some rows on their way through the network, apart from those that other threads look at.
class EvaluationPiece {
public:
    explicit EvaluationPiece(const NetworkSpec& spec)
        : m_outputs(static_cast<std::size_t>(spec.outputs()))
        , m_network(spec)
    {
    }

    void forward(const Parameters& parameters, const Dataset& data, std::size_t begin, std::size_t end)
    {
        m_rows.resize(end - begin);
        if (m_rows.empty())
            return;
        std::iota(m_rows.begin(), m_rows.end(), static_cast<std::uint32_t>(begin));
        gather(data, m_rows, m_outputs, m_inputs, m_targets);
        m_network.forward(parameters, m_inputs, nullptr);
    }

    void addTo(EvaluationSum& sum) const
    {
        const HostMatrix& y = m_network.outputs();
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            sum.add(m_rows[i], m_network.rowLoss(static_cast<Eigen::Index>(i), m_targets), {y.data() + i * m_outputs, m_outputs});
    }

private:
    std::size_t m_outputs;
    HostNetwork m_network;
    std::vector<std::uint32_t> m_rows;
    HostMatrix m_inputs;
    HostMatrix m_targets;
};

} // namespace

struct HostBackend::State {
    DeviceInfo device = describeHost();
    NetworkSpec spec;
    Parameters parameters;
    std::unique_ptr<HostNetwork> network;
    std::array<Dataset, kDataRoles> bound;
    std::vector<std::uint32_t> order;
    OptimizerState optimizer;
    std::vector<std::uint8_t> frozen; ///< empty: none
    Parameters gradient;
    Parameters partGradient; ///< of the last part of a large batch
    std::size_t partRows = 0; ///< of a batch that is not finished: `gradient` holds what they give to its mean
    HostMatrix inputs;
    HostMatrix targets;

    const Dataset& data(DataRole role) const { return bound[static_cast<std::size_t>(role)]; }

    /// Inputs and targets of the rows begin … end−1.
    void gatherRows(const Dataset& from, std::size_t begin, std::size_t end)
    {
        std::vector<std::uint32_t> rows(end - begin);
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
        gather(from, rows, static_cast<std::size_t>(spec.outputs()), inputs, targets);
    }

    void addLosses(const LossPlane& plane, std::size_t first, std::size_t step, std::vector<double>& sums) const;

    /// Mean gradient of `count` rows, which are those from `batchRow` on of their batch.
    void computeGradient(
        std::size_t first, std::size_t count, std::size_t batchRow, const StepSettings& settings, Parameters& mean)
    {
        gather(data(DataRole::Train), std::span(order).subspan(first, count), static_cast<std::size_t>(spec.outputs()), inputs,
            targets);
        const DropoutMasks masks{settings.dropoutSeed, settings.step, static_cast<std::uint32_t>(batchRow)};
        network->forward(parameters, inputs, &masks);
        network->backward(parameters, inputs, targets, mean);
    }

    /// Rows that are taken through the network at once.
    std::size_t rowsOfPart() const
    {
        const auto rows = static_cast<std::size_t>(kPartOperations / (6.0 * static_cast<double>(parameters.values().size())));
        return std::max<std::size_t>(rows, 16);
    }

    /// Adds the next rows of a batch to its gradient; true if they were the last.
    bool addPart(std::size_t first, std::size_t count, const StepSettings& settings)
    {
        const std::size_t begin = std::exchange(partRows, 0);
        const std::size_t rest = count - begin;
        const std::size_t rows = rest < 2 * rowsOfPart() ? rest : rowsOfPart();
        if (rows == count) {
            computeGradient(first, count, 0, settings, gradient);
            return true;
        }
        computeGradient(first + begin, rows, begin, settings, partGradient);
        const double share = static_cast<double>(rows) / static_cast<double>(count);
        std::ranges::transform(gradient.values(), partGradient.values(), gradient.values().begin(),
            [&](double sum, double part) { return (begin == 0 ? 0.0 : sum) + share * part; });
        partRows = rows == rest ? 0 : begin + rows;
        return partRows == 0;
    }

    bool train(std::size_t first, std::size_t count, const StepSettings& settings);

    void prepareMemory(OptimizerType type)
    {
        const int count = optimizerStateCount(type);
        optimizer.type = type;
        optimizer.first.resize(count >= 1 ? parameters.values().size() : 0, 0.0);
        optimizer.second.resize(count >= 2 ? parameters.values().size() : 0, 0.0);
    }

    void update(std::size_t begin, std::size_t end, bool isWeight, const UpdateFactors& factors, const StepSettings& settings)
    {
        const std::span<double> values = parameters.values();
        const std::span<const double> slopes = std::as_const(gradient).values();
        double unusedFirst = 0.0; // an optimiser without memory still wants somewhere to point
        double unusedSecond = 0.0;
        for (std::size_t i = begin; i < end; ++i) {
            double slope = slopes[i];
            if (isWeight) {
                const double sign = values[i] > 0.0 ? 1.0 : (values[i] < 0.0 ? -1.0 : 0.0);
                slope += settings.l1 * sign + settings.l2 * values[i];
            }
            double& first = optimizer.first.empty() ? unusedFirst : optimizer.first[i];
            double& second = optimizer.second.empty() ? unusedSecond : optimizer.second[i];
            const double updated = updatedParameter(factors, values[i], slope, isWeight, first, second);
            if (frozen.empty() || frozen[i] == 0)
                values[i] = updated;
        }
    }
};

HostBackend::HostBackend()
    : m_state(std::make_unique<State>())
{
}

HostBackend::~HostBackend() = default;

const DeviceInfo& HostBackend::device() const
{
    return m_state->device;
}

void HostBackend::initialise(const NetworkSpec& spec, const Parameters& parameters)
{
    requireValid(spec);
    m_state->spec = spec;
    m_state->parameters = parameters;
    m_state->gradient = Parameters(spec);
    m_state->partGradient = Parameters(spec);
    m_state->partRows = 0;
    m_state->network = std::make_unique<HostNetwork>(spec);
    m_state->bound = {};
    m_state->order.clear();
    m_state->optimizer = {};
    m_state->frozen.clear();
}

void HostBackend::bind(DataRole role, const Dataset& data)
{
    data.requireFits(static_cast<std::size_t>(m_state->spec.inputs), static_cast<std::size_t>(m_state->spec.outputs()));
    m_state->bound[static_cast<std::size_t>(role)] = data;
}

void HostBackend::setOrder(std::span<const std::uint32_t> order)
{
    m_state->order.assign(order.begin(), order.end());
}

// One batch, or the next part of it; true at its end.
bool HostBackend::State::train(std::size_t first, std::size_t count, const StepSettings& settings)
{
    if (!addPart(first, count, settings))
        return false;
    prepareMemory(settings.optimizer.type);
    const UpdateFactors factors = updateFactors(settings.optimizer, settings.optimizerStep);
    const ParameterLayout& layout = parameters.layout();
    for (std::size_t l = 0; l < layout.layerCount(); ++l) {
        const LayerLayout& layer = layout.layer(l);
        update(layer.weightOffset, layer.biasOffset, true, factors, settings);
        update(layer.biasOffset, layer.alphaOffset + static_cast<std::size_t>(layer.alphas), false, factors, settings);
    }
    optimizer.updates = settings.optimizerStep;
    return true;
}

void HostBackend::trainBatch(std::size_t first, std::size_t count, const StepSettings& settings)
{
    while (!m_state->train(first, count, settings)) { }
}

std::size_t HostBackend::trainBatches(std::size_t first, std::size_t count, std::size_t batchSize, const StepSettings& settings)
{
    const std::size_t rows = batchRows(first, count, batchSize, m_state->data(DataRole::Train).rows());
    return m_state->train(first, rows, settings) ? rows : 0;
}

void HostBackend::dropBatch()
{
    m_state->partRows = 0;
}

Parameters HostBackend::parameters()
{
    return m_state->parameters;
}
void HostBackend::setParameters(const Parameters& parameters)
{
    m_state->parameters = parameters;
}
void HostBackend::setFrozen(std::span<const std::uint8_t> frozen)
{
    requireMask(frozen, m_state->parameters.values().size());
    m_state->frozen.assign(frozen.begin(), frozen.end());
}
OptimizerState HostBackend::optimizerState()
{
    return m_state->optimizer;
}
void HostBackend::setOptimizerState(const OptimizerState& state)
{
    m_state->optimizer = state;
}

// The cores take pieces of the rows; the sum is made in the order of the rows, so that it does not depend on their number.
Evaluation HostBackend::evaluate(DataRole role)
{
    const State& state = *m_state;
    const Dataset& data = state.data(role);
    const std::size_t rows = data.rows();
    EvaluationSum sum(data, static_cast<std::size_t>(state.spec.outputs()));
    const std::size_t wanted = (rows + kEvaluationRows - 1) / kEvaluationRows;
    std::vector<EvaluationPiece> pieces(std::min(wanted, coreCount()), EvaluationPiece(state.spec));
    for (std::size_t begin = 0; begin < rows; begin += pieces.size() * kEvaluationRows) {
        onThreads(pieces.size(), [&](std::size_t i) {
            const std::size_t first = std::min(rows, begin + i * kEvaluationRows);
            pieces[i].forward(state.parameters, data, first, std::min(rows, first + kEvaluationRows));
        });
        for (const EvaluationPiece& piece : pieces)
            piece.addTo(sum);
    }
    return sum.result();
}

std::vector<double> HostBackend::predict(std::span<const double> inputs, std::size_t rows)
{
    const State& state = *m_state;
    const auto width = static_cast<std::size_t>(state.spec.inputs);
    const auto outputs = static_cast<std::size_t>(state.spec.outputs());
    std::vector<double> result(rows * outputs);
    const std::size_t pieces = std::clamp<std::size_t>(rows / kPredictionRows, 1, coreCount());
    onThreads(pieces, [&](std::size_t i) {
        const std::size_t begin = rows * i / pieces;
        const std::size_t count = rows * (i + 1) / pieces - begin;
        const HostMatrix x = HostConstMap(inputs.data() + begin * width, static_cast<Eigen::Index>(count), state.spec.inputs);
        HostNetwork network(state.spec);
        network.forward(state.parameters, x, nullptr);
        std::copy_n(network.outputs().data(), count * outputs, result.begin() + static_cast<std::ptrdiff_t>(begin * outputs));
    });
    return result;
}

Parameters HostBackend::gradient(std::size_t first, std::size_t count, const StepSettings& settings)
{
    m_state->computeGradient(first, count, 0, settings, m_state->gradient);
    return m_state->gradient;
}

// Adds the losses of the gathered rows to the sums of every `step`-th place from `first` on.
void HostBackend::State::addLosses(const LossPlane& plane, std::size_t first, std::size_t step, std::vector<double>& sums) const
{
    HostNetwork own(spec);
    const auto columns = static_cast<std::size_t>(plane.columns);
    for (std::size_t place = first; place < sums.size(); place += step) {
        const auto column = static_cast<int>(place % columns);
        const auto row = static_cast<int>(place / columns);
        own.forward(plane.at(plane.alpha(column), plane.beta(row)), inputs, nullptr);
        for (Eigen::Index example = 0; example < inputs.rows(); ++example)
            sums[place] += own.rowLoss(example, targets);
    }
}

// Every place by itself, the places shared among the cores.
std::vector<double> HostBackend::lossOverPlane(DataRole role, const LossPlane& plane)
{
    State& state = *m_state;
    const Dataset& data = state.data(role);
    requirePlane(plane, state.parameters.layout(), data);
    std::vector<double> sums(static_cast<std::size_t>(plane.columns) * static_cast<std::size_t>(plane.rows), 0.0);
    const std::size_t cores = coreCount();
    for (std::size_t begin = 0; begin < data.rows(); begin += kEvaluationRows) {
        state.gatherRows(data, begin, std::min(data.rows(), begin + kEvaluationRows));
        onThreads(cores, [&](std::size_t core) { state.addLosses(plane, core, cores, sums); });
    }
    for (double& sum : sums)
        sum /= static_cast<double>(data.rows());
    return sums;
}

} // namespace chalknet
