// The network is evaluated anew for every value: small networks and data, so the plain way is fast enough.
#include "engine/explain/WeightSweep.h"

#include "engine/compute/Inference.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/host/HostNetwork.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <vector>

namespace chalknet {

namespace {

class SweptNetwork {
public:
    SweptNetwork(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index)
        : m_data(data) // shares the rows
        , m_parameters(parameters)
        , m_index(index)
    {
        m_backend.initialise(spec, parameters);
        m_backend.bind(DataRole::Train, data);
    }

    SweepPoint at(double value)
    {
        m_parameters.values()[m_index] = value;
        m_backend.setParameters(m_parameters);
        const Evaluation evaluation = m_backend.evaluate(DataRole::Train);
        SweepPoint point{value, evaluation.loss, evaluation.accuracy, 0};
        if (evaluation.hasAccuracy())
            point.correct = static_cast<std::size_t>(std::lround(evaluation.accuracy * static_cast<double>(m_data.rows())));
        return point;
    }

    std::vector<int> classesAt(double value)
    {
        m_parameters.values()[m_index] = value;
        m_backend.setParameters(m_parameters);
        std::vector<double> inputs(m_data.rows() * m_data.inputs());
        for (std::size_t row = 0; row < m_data.rows(); ++row)
            m_data.copyInputs(row, std::span(inputs).subspan(row * m_data.inputs(), m_data.inputs()));
        const std::vector<double> outputs = m_backend.predict(inputs, m_data.rows());
        const std::size_t width = outputs.size() / m_data.rows();
        std::vector<int> classes;
        for (std::size_t row = 0; row < m_data.rows(); ++row)
            classes.push_back(predictedClass(std::span(outputs).subspan(row * width, width)));
        return classes;
    }

private:
    Dataset m_data;
    Parameters m_parameters;
    std::size_t m_index;
    HostBackend m_backend;
};

double valueAt(double low, double high, std::size_t i, std::size_t count)
{
    return low + (high - low) * static_cast<double>(i) / static_cast<double>(count - 1);
}

} // namespace

SweepPoint sweepPoint(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index, double value)
{
    return SweptNetwork(spec, parameters, data, index).at(value);
}

std::vector<SweepPoint> sweepParameter(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data,
    std::size_t index, double low, double high, std::size_t count)
{
    SweptNetwork network(spec, parameters, data, index);
    std::vector<SweepPoint> points;
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        points.push_back(network.at(valueAt(low, high, i, count)));
    return points;
}

std::vector<double> accuracyJumps(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index,
    double low, double high, std::size_t count, double precision)
{
    std::vector<double> jumps;
    if (data.task() != Task::Classification)
        return jumps;
    SweptNetwork network(spec, parameters, data, index);
    std::vector<int> before = network.classesAt(low);
    for (std::size_t i = 1; i < count; ++i) {
        const std::vector<int> after = network.classesAt(valueAt(low, high, i, count));
        for (std::size_t row = 0; row < data.rows(); ++row) {
            if (before[row] == after[row])
                continue;
            double left = valueAt(low, high, i - 1, count);
            double right = valueAt(low, high, i, count);
            while (right - left > precision) {
                const double middle = 0.5 * (left + right);
                (network.classesAt(middle)[row] == before[row] ? left : right) = middle;
            }
            jumps.push_back(0.5 * (left + right));
        }
        before = after;
    }
    std::ranges::sort(jumps);
    return jumps;
}

ScalarFunction lossOverParameter(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index)
{
    const auto network = std::make_shared<SweptNetwork>(spec, parameters, data, index);
    return [network](double value) { return network->at(value).loss; };
}

double parameterSlope(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index)
{
    HostBackend backend;
    backend.initialise(spec, parameters);
    backend.bind(DataRole::Train, data);
    std::vector<std::uint32_t> order(data.rows());
    std::iota(order.begin(), order.end(), 0U);
    backend.setOrder(order);
    return backend.gradient(0, data.rows(), {}).values()[index];
}

} // namespace chalknet
