// The error of the engine on OpenCL in float beside that of a plain loop in float, both against the host in double: the same
// start, the same rows in the same order. Reads cases of the form
//     64,48,32,10 relu softmax cross-entropy adam 32 20
// (widths, activations, loss, optimiser, batch, updates) and answers
// "ENGINE PLAIN" (relative errors of what the updates changed, the median of some starts; 0 updates: of the gradient of the first
// batch) or "error TEXT".
#include "PlainNetwork.h"

#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"

#include <algorithm>
#include <span>

namespace {

using namespace chalknet;
using bench::Case;

constexpr int kStarts = 25; // networks and data of a case

template <typename Value> Value known(const std::optional<Value>& value, const std::string& name)
{
    if (!value)
        throw std::invalid_argument("unknown name " + name);
    return *value;
}

/// One network with its rows.
class Trial {
public:
    Trial(const Case& work, std::uint64_t seed)
        : m_work(work)
    {
        m_spec.inputs = work.inputs();
        for (std::size_t l = 1; l < work.widths.size(); ++l) {
            const std::string& name = l + 1 == work.widths.size() ? work.output : work.hidden;
            m_spec.layers.push_back({work.widths[l], Activation(known(activationFromName(name), name)), 0.0});
        }
        m_spec.loss = known(lossFromName(work.loss), work.loss);
        m_spec.seed = seed;
        m_start = initialParameters(m_spec);
        Random random(seed, 3);
        for (std::size_t l = 0; l < m_spec.layers.size(); ++l)
            for (double& bias : m_start.biases(l))
                bias = random.uniform(-0.3, 0.3);
        for (double& value : m_start.values()) // all three begin with the same numbers
            value = static_cast<double>(static_cast<float>(value));
        DatasetContent content;
        content.inputs = static_cast<std::size_t>(work.inputs());
        for (std::size_t i = 0; i < work.rows * content.inputs; ++i)
            content.values.push_back(static_cast<double>(static_cast<float>(random.uniform(-1.0, 1.0))));
        content.targetColumns = static_cast<std::size_t>(work.outputs());
        content.targets.assign(work.rows * content.targetColumns, 0.0);
        for (std::size_t row = 0; row < work.rows; ++row) {
            const std::size_t column = random.below(std::max<std::size_t>(2, content.targetColumns));
            if (column < content.targetColumns)
                content.targets[row * content.targetColumns + column] = 1.0;
        }
        m_inputs.assign(content.values.begin(), content.values.end());
        m_targets.assign(content.targets.begin(), content.targets.end());
        m_data = Dataset(std::move(content));
        m_order = epochOrder(work.rows, true, seed, 0);
        m_settings.optimizer = defaultOptimizer(known(optimizerFromName(work.optimizer), work.optimizer));
    }

    std::vector<double> trained(Backend& backend, std::size_t updates)
    {
        backend.initialise(m_spec, m_start);
        backend.bind(DataRole::Train, m_data);
        backend.setOrder(m_order);
        if (updates == 0) {
            const Parameters gradient = backend.gradient(0, m_work.batch, m_settings);
            return {gradient.values().begin(), gradient.values().end()};
        }
        StepSettings settings = m_settings;
        for (std::size_t update = 0; update < updates; ++update) {
            backend.trainBatch(update * m_work.batch, m_work.batch, settings);
            ++settings.step;
            ++settings.optimizerStep;
        }
        return changes(backend.parameters());
    }

    std::vector<double> plain(std::size_t updates)
    {
        std::mt19937 unused(1);
        bench::PlainNetwork network(m_work, unused);
        Parameters parameters = m_start;
        forEachNumber(network, parameters, [](double& value, float& own, float&) { own = static_cast<float>(value); });
        std::vector<float> means(m_start.values().size());
        std::vector<float> squares(means.size());
        for (std::size_t update = 0; update < std::max<std::size_t>(1, updates); ++update) {
            network.clearGradients();
            for (std::size_t i = update * m_work.batch; i < (update + 1) * m_work.batch; ++i)
                network.learn(m_inputs.data() + m_order[i] * static_cast<std::size_t>(m_work.inputs()),
                    m_targets.data() + m_order[i] * static_cast<std::size_t>(m_work.outputs()));
            std::size_t index = 0;
            forEachNumber(network, parameters, [&](double& value, float& own, float& gradient) {
                gradient /= static_cast<float>(m_work.batch);
                if (updates > 0)
                    own = updated(own, gradient, means[index], squares[index], update + 1);
                value = static_cast<double>(updates > 0 ? own : gradient);
                ++index;
            });
        }
        return updates > 0 ? changes(parameters) : std::vector<double>(parameters.values().begin(), parameters.values().end());
    }

private:
    std::vector<double> changes(const Parameters& parameters) const
    {
        std::vector<double> result(parameters.values().begin(), parameters.values().end());
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] -= m_start.values()[i];
        return result;
    }

    // visit(number of `parameters`, number of the plain network, its gradient)
    template <typename Visit> void forEachNumber(bench::PlainNetwork& network, Parameters& parameters, Visit visit) const
    {
        for (std::size_t l = 0; l < m_spec.layers.size(); ++l) {
            bench::PlainLayer& layer = network.layers()[l];
            const LayerLayout& places = parameters.layout().layer(l);
            for (std::size_t i = 0; i < layer.weights.size(); ++i)
                visit(parameters.values()[places.weightOffset + i], layer.weights[i], layer.weightGradients[i]);
            for (std::size_t i = 0; i < layer.biases.size(); ++i)
                visit(parameters.values()[places.biasOffset + i], layer.biases[i], layer.biasGradients[i]);
        }
    }

    float updated(float value, float gradient, float& mean, float& square, std::size_t step) const
    {
        const OptimizerConfig& config = m_settings.optimizer;
        const auto rate = static_cast<float>(config.learningRate);
        if (config.type == OptimizerType::Sgd)
            return value - rate * gradient;
        if (config.type == OptimizerType::Momentum) {
            mean = static_cast<float>(config.momentum) * mean + gradient;
            return value - rate * mean;
        }
        if (config.type != OptimizerType::Adam)
            throw std::invalid_argument("plain loop: SGD, momentum and Adam only");
        const auto beta1 = static_cast<float>(config.beta1);
        const auto beta2 = static_cast<float>(config.beta2);
        mean = beta1 * mean + (1.0F - beta1) * gradient;
        square = beta2 * square + (1.0F - beta2) * gradient * gradient;
        const float meanNow = mean / (1.0F - std::pow(beta1, static_cast<float>(step)));
        const float squareNow = square / (1.0F - std::pow(beta2, static_cast<float>(step)));
        return value - rate * meanNow / (std::sqrt(squareNow) + static_cast<float>(config.epsilon));
    }

    Case m_work;
    NetworkSpec m_spec;
    Parameters m_start;
    Dataset m_data;
    std::vector<float> m_inputs;
    std::vector<float> m_targets;
    std::vector<std::uint32_t> m_order;
    StepSettings m_settings;
};

double relativeError(std::span<const double> actual, std::span<const double> expected)
{
    double difference = 0.0;
    double size = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
        size += expected[i] * expected[i];
    }
    return std::sqrt(difference / size);
}

// The one in the middle: a unit that falls to the other side of a kink, or a gradient near 0 under Adam, makes one start very
// different.
double median(std::vector<double> errors)
{
    const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
    std::nth_element(errors.begin(), middle, errors.end());
    return *middle;
}

void answer(const std::string& line)
{
    std::istringstream words(line);
    Case work;
    std::string widths;
    std::size_t updates = 0;
    words >> widths >> work.hidden >> work.output >> work.loss >> work.optimizer >> work.batch >> updates;
    std::istringstream numbers(widths);
    for (std::string width; std::getline(numbers, width, ',');)
        work.widths.push_back(std::stoi(width));
    work.rows = work.batch * std::max<std::size_t>(1, updates);
    std::vector<double> ours;
    std::vector<double> plain;
    ClOptions options;
    options.programCacheFolder = defaultProgramCacheFolder();
    const auto device = makeClBackend(0, options);
    HostBackend host;
    for (std::uint64_t seed = 1; seed <= kStarts; ++seed) {
        Trial trial(work, seed);
        const std::vector<double> exact = trial.trained(host, updates);
        ours.push_back(relativeError(trial.trained(*device, updates), exact));
        plain.push_back(relativeError(trial.plain(updates), exact));
    }
    std::cout << median(std::move(ours)) << ' ' << median(std::move(plain)) << std::endl;
}

} // namespace

int main()
{
    return bench::answerLines(answer);
}
