// The OpenCL backend's life: repeatable runs, evaluation, rewinding, full memory, damaged program files, failed builds.
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/compute/opencl/ClProblem.h"
#include "engine/compute/opencl/ProgramCache.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace chalknet;

namespace {

constexpr std::uint64_t kMiB = 1024 * 1024;

NetworkSpec classifier(int inputs, int hidden, int classes)
{
    NetworkSpec spec;
    spec.inputs = inputs;
    spec.layers = {
        LayerSpec{hidden, Activation(ActivationType::Tanh), 0.2}, LayerSpec{classes, Activation(ActivationType::Softmax), 0.0}};
    spec.loss = LossType::CrossEntropy;
    return spec;
}

Dataset labelled(std::size_t rows, std::size_t inputs, int classes)
{
    Random random(4);
    DatasetContent content;
    content.inputs = inputs;
    content.classes = classes;
    for (std::size_t row = 0; row < rows; ++row) {
        content.labels.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(classes))));
        for (std::size_t i = 0; i < inputs; ++i)
            content.values.push_back(random.uniform(-1.0, 1.0) + 0.3 * content.labels.back());
    }
    return Dataset(std::move(content));
}

const QTemporaryDir& programFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

ClOptions keepingPrograms()
{
    ClOptions options;
    options.programCacheFolder = programFolder().path().toStdString();
    return options;
}

StepSettings adam(std::uint64_t step)
{
    StepSettings settings;
    settings.optimizer = defaultOptimizer(OptimizerType::Adam);
    settings.step = step;
    settings.optimizerStep = step;
    return settings;
}

void start(Backend& backend, const NetworkSpec& spec, const Dataset& data)
{
    backend.initialise(spec, initialParameters(spec));
    backend.bind(DataRole::Train, data);
    backend.setOrder(epochOrder(data.rows(), true, 1, 0));
}

void train(Backend& backend, const Dataset& data, std::size_t batch, std::uint64_t firstStep = 1)
{
    for (std::size_t first = 0; first < data.rows(); first += batch) {
        backend.trainBatch(first, std::min(batch, data.rows() - first), adam(firstStep++));
        backend.throttle();
    }
}

// What an epoch leaves behind.
Parameters trained(const ClOptions& options)
{
    const NetworkSpec spec = classifier(7, 19, 5);
    const Dataset data = labelled(101, 7, 5);
    const auto backend = makeClBackend(0, options);
    start(*backend, spec, data);
    train(*backend, data, 8);
    return backend->parameters();
}

template <typename Action> Problem problemOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.problem();
    }
    return {};
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    return files;
}

} // namespace

class TestOpenClBackend : public QObject {
    Q_OBJECT

private slots:
    void runsRepeatBitForBit();
    void backendsInSeveralThreadsDoNotDisturbOneAnother();
    void evaluationAgreesWithTheHost();
    void oneOutputAndRegressionAreEvaluated();
    void gradientOfManyRowsComesInParts();
    void aStateCanBeReturnedTo();
    void smallMemoryIsAProblemNotACrash();
    void aHugeBatchIsAProblemAndTrainingGoesOn();
    void aFailedBuildShowsTheLog();
    void programsAreKeptAndDamagedOnesRebuilt();
    void anUnusableProgramFolderDoesNotMatter();
    void codesOfTheDriverBecomeProblems();
    void divergenceStaysVisible();
};

void TestOpenClBackend::runsRepeatBitForBit()
{
    for (const KernelFamily family : {KernelFamily::RowBlocks, KernelFamily::Tiles}) {
        ClOptions options = keepingPrograms();
        options.family = family;
        const Parameters first = trained(options);
        QVERIFY(first.allFinite());
        QVERIFY(trained(options) == first);
    }
}

void TestOpenClBackend::backendsInSeveralThreadsDoNotDisturbOneAnother()
{
    const Parameters alone = trained(keepingPrograms());
    std::array<Parameters, 3> results;
    {
        std::vector<std::jthread> threads;
        for (Parameters& result : results)
            threads.emplace_back([&result] { result = trained(keepingPrograms()); });
    }
    for (const Parameters& result : results)
        QVERIFY(result == alone);
}

// More rows than one launch takes, and a network with more outputs than the data have classes.
void TestOpenClBackend::evaluationAgreesWithTheHost()
{
    const NetworkSpec spec = classifier(4, 9, 6);
    const Dataset train = labelled(2500, 4, 5);
    const Dataset test = labelled(33, 4, 5);
    HostBackend host;
    const auto device = makeClBackend(0, keepingPrograms());
    for (Backend* backend : {static_cast<Backend*>(&host), device.get()}) {
        start(*backend, spec, train);
        backend->bind(DataRole::Test, test);
    }
    for (const DataRole role : {DataRole::Train, DataRole::Test}) {
        const Evaluation expected = host.evaluate(role);
        const Evaluation actual = device->evaluate(role);
        QCOMPARE(actual.rows, expected.rows);
        QVERIFY(std::abs(actual.loss - expected.loss) < 1e-5);
        QCOMPARE(actual.accuracy, expected.accuracy);
        QVERIFY(actual.confusion == expected.confusion);
    }
}

void TestOpenClBackend::oneOutputAndRegressionAreEvaluated()
{
    NetworkSpec spec;
    spec.inputs = 3;
    spec.layers = {LayerSpec{1, Activation(ActivationType::Sigmoid), 0.0}};
    const auto device = makeClBackend(0, keepingPrograms());
    start(*device, spec, labelled(50, 3, 2));
    HostBackend host;
    start(host, spec, labelled(50, 3, 2));
    QCOMPARE(device->evaluate(DataRole::Train).accuracy, host.evaluate(DataRole::Train).accuracy);

    DatasetContent content;
    content.inputs = 3;
    content.values = {0.1, 0.2, 0.3, -0.4, 0.5, 0.6};
    content.targets = {0.25, -3.5};
    content.targetColumns = 1;
    spec.layers[0].activation = Activation(ActivationType::Identity);
    spec.loss = LossType::Mse;
    start(*device, spec, Dataset(std::move(content)));
    const Evaluation evaluation = device->evaluate(DataRole::Train);
    QVERIFY(!evaluation.hasAccuracy());
    QVERIFY(evaluation.confusion.empty());
    QVERIFY(evaluation.loss > 0.0);
}

// Dropout masks are named by the row within the batch, also when the batch is cut up.
void TestOpenClBackend::gradientOfManyRowsComesInParts()
{
    const NetworkSpec spec = classifier(3, 11, 4);
    const Dataset data = labelled(3000, 3, 4);
    HostBackend host;
    const auto device = makeClBackend(0, keepingPrograms());
    start(host, spec, data);
    start(*device, spec, data);
    const Parameters expected = host.gradient(0, data.rows(), adam(5));
    const Parameters actual = device->gradient(0, data.rows(), adam(5));
    for (std::size_t i = 0; i < expected.values().size(); ++i)
        QVERIFY(std::abs(actual.values()[i] - expected.values()[i]) < 1e-6);
    QVERIFY(device->parameters() == [&] {
        const auto fresh = makeClBackend(0, keepingPrograms());
        start(*fresh, spec, data);
        return fresh->parameters();
    }()); // the gradient changes nothing
}

void TestOpenClBackend::aStateCanBeReturnedTo()
{
    const NetworkSpec spec = classifier(7, 19, 5);
    const Dataset data = labelled(64, 7, 5);
    const auto backend = makeClBackend(0, keepingPrograms());
    start(*backend, spec, data);
    train(*backend, data, 8);
    const Parameters parameters = backend->parameters();
    const OptimizerState state = backend->optimizerState();
    QCOMPARE(state.updates, std::uint64_t{8});
    QCOMPARE(state.second.size(), parameters.values().size());
    train(*backend, data, 8, 9);
    const Parameters later = backend->parameters();
    QVERIFY(later != parameters);
    backend->setParameters(parameters);
    backend->setOptimizerState(state);
    QVERIFY(backend->optimizerState() == state);
    train(*backend, data, 8, 9);
    QVERIFY(backend->parameters() == later);
}

void TestOpenClBackend::smallMemoryIsAProblemNotACrash()
{
    ClOptions options = keepingPrograms();
    options.memoryLimit = 4 * kMiB;
    const auto backend = makeClBackend(0, options);
    const NetworkSpec large = classifier(1000, 5000, 10);
    const Problem problem = problemOf([&] { backend->initialise(large, initialParameters(large)); });
    QVERIFY(problem.code == ProblemCode::DeviceOutOfMemory);
    QCOMPARE(problem.arguments.at(0), backend->device().name);
    QVERIFY(std::stoi(problem.arguments.at(1)) > 19);

    // The same backend serves a network that fits.
    const NetworkSpec small = classifier(3, 4, 2);
    backend->initialise(small, initialParameters(small));
    const Problem dataProblem = problemOf([&] { backend->bind(DataRole::Train, labelled(400'000, 3, 2)); });
    QVERIFY(dataProblem.code == ProblemCode::DeviceOutOfMemory);
    start(*backend, small, labelled(20, 3, 2));
    train(*backend, labelled(20, 3, 2), 4);
    QVERIFY(backend->parameters().allFinite());
}

void TestOpenClBackend::aHugeBatchIsAProblemAndTrainingGoesOn()
{
    ClOptions options = keepingPrograms();
    options.memoryLimit = 24 * kMiB;
    const auto backend = makeClBackend(0, options);
    const NetworkSpec spec = classifier(2, 40, 3);
    const Dataset data = labelled(60'000, 2, 3);
    start(*backend, spec, data);
    QVERIFY(problemOf([&] { backend->trainBatch(0, data.rows(), adam(1)); }).code == ProblemCode::DeviceOutOfMemory);
    QCOMPARE(backend->evaluate(DataRole::Train).rows, data.rows());
    backend->trainBatch(0, 100, adam(1));
    QVERIFY(backend->parameters().allFinite());
}

void TestOpenClBackend::aFailedBuildShowsTheLog()
{
    ClOptions options;
    options.buildOptions = "-DUSE_TANH=a_number_that_does_not_exist";
    options.family = KernelFamily::RowBlocks;
    const auto backend = makeClBackend(0, options);
    const NetworkSpec spec = classifier(3, 4, 2);
    const Problem problem = problemOf([&] { backend->initialise(spec, initialParameters(spec)); });
    QVERIFY(problem.code == ProblemCode::DeviceBuildFailed);
    QCOMPARE(problem.arguments.at(0), backend->device().name);
    QVERIFY2(problem.arguments.at(1).find("a_number_that_does_not_exist") != std::string::npos, problem.arguments.at(1).c_str());
}

void TestOpenClBackend::programsAreKeptAndDamagedOnesRebuilt()
{
    const QTemporaryDir folder;
    ClOptions options;
    options.programCacheFolder = folder.filePath(QStringLiteral("a/b")).toStdString();
    const Parameters expected = trained(options);
    const QStringList files = filesIn(folder.path());
    QVERIFY(!files.isEmpty());
    const auto contents = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto overwrite = [&](const std::function<QByteArray(QByteArray)>& change) {
        for (const QString& path : files) {
            const QByteArray changed = change(contents(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
        }
    };
    // Cut short, emptied, one bit changed.
    const std::vector<std::function<QByteArray(QByteArray)>> damages{
        [](QByteArray bytes) { return bytes.left(bytes.size() / 2); },
        [](QByteArray) { return QByteArray(); },
        [](QByteArray bytes) {
            bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 1);
            return bytes;
        },
    };
    for (const auto& damage : damages) {
        overwrite(damage);
        QVERIFY(trained(options) == expected);
        QCOMPARE(filesIn(folder.path()), files);
        for (const QString& path : files)
            QVERIFY(contents(path).size() > 1000);
    }

    const ProgramCache cache(folder.path().toStdString());
    cache.store("key", {'x', 'y', 'z'});
    QVERIFY(cache.load("key") == std::vector<unsigned char>({'x', 'y', 'z'}));
    QVERIFY(!cache.load("another key"));
    cache.remove("key");
    QVERIFY(!cache.load("key"));
}

void TestOpenClBackend::anUnusableProgramFolderDoesNotMatter()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ClOptions options;
    options.programCacheFolder = (file.fileName() + QStringLiteral("/below a file")).toStdString();
    QVERIFY(trained(options) == trained(keepingPrograms()));
}

void TestOpenClBackend::codesOfTheDriverBecomeProblems()
{
    QVERIFY(clProblem(CL_MEM_OBJECT_ALLOCATION_FAILURE, "D").code == ProblemCode::DeviceOutOfMemory);
    QVERIFY(clProblem(CL_OUT_OF_HOST_MEMORY, "D").code == ProblemCode::DeviceOutOfMemory);
    QVERIFY(clProblem(CL_OUT_OF_RESOURCES, "D", 3 * kMiB) == (Problem{ProblemCode::DeviceOutOfMemory, {"D", "3"}}));
    QVERIFY(clProblem(CL_OUT_OF_RESOURCES, "D") == (Problem{ProblemCode::DeviceLost, {"D", "CL_OUT_OF_RESOURCES"}}));
    QVERIFY(clProblem(CL_DEVICE_NOT_AVAILABLE, "D") == (Problem{ProblemCode::DeviceLost, {"D", "CL_DEVICE_NOT_AVAILABLE"}}));
    QVERIFY(clProblem(-9999, "D") == (Problem{ProblemCode::DeviceLost, {"D", "OpenCL error -9999"}}));
    QVERIFY(clProblem(-1001, "D").code == ProblemCode::NoOpenClPlatform);
    QVERIFY(clProblem(CL_BUILD_PROGRAM_FAILURE, "D").code == ProblemCode::DeviceBuildFailed);
    QVERIFY(outOfMemory("D", kMiB + 1) == (Problem{ProblemCode::DeviceOutOfMemory, {"D", "2"}}));
}

// Numbers beyond all bounds must reach the person who chose the learning rate.
void TestOpenClBackend::divergenceStaysVisible()
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = {LayerSpec{20, Activation(ActivationType::Relu), 0.0}, LayerSpec{1, Activation(ActivationType::Identity), 0.0}};
    spec.loss = LossType::SquaredError;
    const Dataset data = labelled(40, 2, 2);
    const auto backend = makeClBackend(0, keepingPrograms());
    start(*backend, spec, data);
    StepSettings settings;
    settings.optimizer.learningRate = 1e5;
    for (int step = 0; step < 50; ++step)
        backend->trainBatch(0, 40, settings);
    QVERIFY(!backend->parameters().allFinite());
    QVERIFY(!std::isfinite(backend->evaluate(DataRole::Train).loss));
}

QTEST_GUILESS_MAIN(TestOpenClBackend)
#include "tst_opencl_backend.moc"
