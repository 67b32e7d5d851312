// Random networks and data, trained on any backend by parts of an epoch, and what that changed: for tests of whole launches.
#pragma once

#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/training/Trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

namespace chalknet::test {

// Float against double over some updates.
constexpr double kTolerance = 5e-5;

struct Case {
    NetworkSpec spec;
    Dataset data;
    Parameters start;
};

inline LayerSpec layer(int units, ActivationType type, double dropout = 0.0, int pieces = 2)
{
    LayerSpec result{units, Activation(type), dropout};
    if (type == ActivationType::Maxout)
        result.activation.pieces = pieces;
    return result;
}

inline bool isCrossEntropy(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

inline Dataset randomData(std::size_t rows, const NetworkSpec& spec, bool pixels)
{
    Random random(rows, 5);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(spec.inputs);
    for (std::size_t i = 0; i < rows * content.inputs; ++i) {
        if (pixels)
            content.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
        else
            content.values.push_back(random.uniform(-1.0, 1.0));
    }
    content.targetColumns = static_cast<std::size_t>(spec.outputs());
    for (std::size_t i = 0; i < rows * content.targetColumns; ++i)
        content.targets.push_back(random.uniform(isCrossEntropy(spec.loss) ? 0.0 : -1.0, 1.0));
    return Dataset(std::move(content));
}

inline Case makeCase(int inputs, std::vector<LayerSpec> layers, LossType loss, std::size_t rows, bool pixels = false)
{
    Case result;
    result.spec.inputs = inputs;
    result.spec.layers = std::move(layers);
    result.spec.loss = loss;
    result.spec.initializer.type = InitializerType::GlorotUniform;
    result.spec.seed = 7;
    result.start = initialParameters(result.spec);
    Random random(11, 3);
    for (std::size_t l = 0; l < result.spec.layers.size(); ++l)
        for (double& bias : result.start.biases(l))
            bias = random.uniform(-0.3, 0.3);
    for (double& value : result.start.values()) // so that both begin with the same numbers
        value = static_cast<double>(static_cast<float>(value));
    result.data = randomData(rows, result.spec, pixels);
    return result;
}

inline std::unique_ptr<Backend> openCl(bool wholeEpochs = true, std::size_t workItems = 0)
{
    static const QTemporaryDir folder; // programs are built once in a run
    ClOptions options;
    options.family = KernelFamily::RowBlocks;
    options.programCacheFolder = folder.path().toStdString();
    options.wholeEpochs = wholeEpochs;
    options.workItems = workItems;
    return makeClBackend(0, options);
}

inline void start(Backend& backend, const Case& test, std::size_t epochs = 1)
{
    backend.initialise(test.spec, test.start);
    backend.bind(DataRole::Train, test.data);
    std::vector<std::uint32_t> order;
    for (std::size_t epoch = 0; epoch < epochs; ++epoch) {
        const std::vector<std::uint32_t> next = epochOrder(test.data.rows(), true, 3, epoch);
        order.insert(order.end(), next.begin(), next.end());
    }
    backend.setOrder(order);
}

inline StepSettings settings(OptimizerType type)
{
    StepSettings result;
    result.optimizer = defaultOptimizer(type);
    result.optimizer.learningRate *= 0.5;
    result.dropoutSeed = 9;
    return result;
}

// Trains rows first … first+count−1, however many launches that takes; counts the launches.
inline int train(
    Backend& backend, std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch, StepSettings step)
{
    int launches = 0;
    const std::size_t end = first + count;
    while (first < end) {
        const std::size_t taken = backend.trainBatches(first, end - first, batchSize, step);
        for (std::size_t done = 0; done < taken;) {
            done += batchRows(first + done, taken - done, batchSize, rowsPerEpoch);
            ++step.step;
            ++step.optimizerStep;
        }
        first += taken;
        ++launches;
    }
    return launches;
}

inline double relativeError(std::span<const double> a, std::span<const double> b)
{
    double difference = 0.0;
    double size = 1e-30;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference += (a[i] - b[i]) * (a[i] - b[i]);
        size += b[i] * b[i];
    }
    const double error = std::sqrt(difference / size);
    return std::isfinite(error) ? error : std::numeric_limits<double>::infinity();
}

inline QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

// What the updates changed, on device and host.
inline double errorOfChanges(const Case& test, Backend& device, Backend& host)
{
    std::vector<double> actual;
    std::vector<double> expected;
    const Parameters a = device.parameters();
    const Parameters b = host.parameters();
    for (std::size_t i = 0; i < test.start.values().size(); ++i) {
        actual.push_back(a.values()[i] - test.start.values()[i]);
        expected.push_back(b.values()[i] - test.start.values()[i]);
    }
    return relativeError(actual, expected);
}

} // namespace chalknet::test

#define COMPARE_CHANGES(test, device, host, tolerance)                                                                           \
    do {                                                                                                                         \
        const double error = errorOfChanges(test, device, host);                                                                 \
        QVERIFY2(error <= (tolerance), qPrintable(QStringLiteral("relative error %1").arg(error)));                              \
    } while (false)
