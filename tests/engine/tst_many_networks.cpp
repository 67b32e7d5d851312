// Many networks at once: each ends as it would alone, on every device.
#include "engine/data/Generators.h"
#include "engine/training/ManyNetworks.h"

#include <QtTest>

#include <cmath>

using namespace chalknet;

namespace {

Dataset xorData()
{
    DatasetContent content;
    content.inputs = 2;
    content.values = {0, 0, 0, 1, 1, 0, 1, 1};
    content.labels = {0, 1, 1, 0};
    content.classes = 2;
    return Dataset(content);
}

ManyNetworksProblem problemOf(const Dataset& data, OptimizerType optimizer, std::size_t networks, double dropout = 0.0)
{
    ManyNetworksProblem problem;
    problem.spec.inputs = 2;
    problem.spec.layers = {{4, Activation(ActivationType::Tanh), dropout}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    problem.spec.loss = LossType::BinaryCrossEntropy;
    problem.config.optimizer = defaultOptimizer(optimizer);
    problem.config.batchSize = 4;
    problem.config.l2 = 0.0005;
    problem.train = data;
    problem.starts = startsFromSeeds(problem.spec, 1, networks);
    return problem;
}

} // namespace

class TestManyNetworks : public QObject {
    Q_OBJECT

private slots:
    void everyNetworkTrainsAsItWouldAlone_data();
    void everyNetworkTrainsAsItWouldAlone();
    void devicesAgree();
    void solvesXorFromMostStarts();
    void stopsSoonAndGoesOn();
    void largeNetworksTrainOneByOne();
    void frozenNumbersStayInEveryNetwork();
    void saysWhetherTheyTrainTogether();
    void refusesWhatCannotBe();
};

void TestManyNetworks::everyNetworkTrainsAsItWouldAlone_data()
{
    QTest::addColumn<int>("optimizer");
    QTest::addColumn<QString>("device");
    for (const OptimizerType type : {OptimizerType::Sgd, OptimizerType::Momentum, OptimizerType::Adam})
        for (const char* device : {"host", "opencl:0"})
            QTest::addRow("%s %s", optimizerName(type).data(), device) << static_cast<int>(type) << QString::fromLatin1(device);
}

void TestManyNetworks::everyNetworkTrainsAsItWouldAlone()
{
    QFETCH(int, optimizer);
    QFETCH(QString, device);
    const DeviceChoice choice = parseDeviceChoice(device.toStdString());
    ManyNetworksProblem problem = problemOf(generate("moons", {41, 0.1, 1}), static_cast<OptimizerType>(optimizer), 7, 0.2);
    const auto networks = makeManyNetworks(problem, choice);
    networks->advance(2);
    networks->advance(5);
    QCOMPARE(networks->size(), std::size_t{7});
    QCOMPARE(networks->epoch(), std::uint64_t{7});
    const std::vector<NetworkScore> scores = networks->scores();
    for (const std::size_t i : {0, 3, 6}) {
        Trainer alone({problem.spec, problem.config, problem.train, {}, problem.starts[i]}, makeBackend(choice).backend);
        for (int epoch = 0; epoch < 7; ++epoch)
            alone.advance(Advance::Epoch);
        QVERIFY(networks->parameters(i) == alone.parameters()); // bit for bit
        const Evaluation expected = alone.snapshot({}).train;
        QVERIFY(std::abs(scores[i].loss - expected.loss) < 1e-5);
        QCOMPARE(scores[i].accuracy, expected.accuracy);
    }
    QVERIFY(networks->parameters(0) != networks->parameters(1));
}

void TestManyNetworks::devicesAgree()
{
    const ManyNetworksProblem problem = problemOf(xorData(), OptimizerType::Adam, 5);
    const auto host = makeManyNetworks(problem, parseDeviceChoice("host"));
    const auto device = makeManyNetworks(problem, parseDeviceChoice("opencl:0"));
    host->advance(30);
    device->advance(30);
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(std::abs(host->scores()[i].loss - device->scores()[i].loss) < 1e-4);
}

void TestManyNetworks::solvesXorFromMostStarts()
{
    ManyNetworksProblem problem = problemOf(xorData(), OptimizerType::Adam, 100);
    problem.config.optimizer.learningRate = 0.05;
    problem.config.l2 = 0.0;
    const auto networks = makeManyNetworks(problem, parseDeviceChoice("opencl:0"));
    networks->advance(1000);
    int solved = 0;
    for (const NetworkScore& score : networks->scores())
        solved += score.accuracy == 1.0 ? 1 : 0;
    QVERIFY2(solved > 75 && solved <= 100, qPrintable(QString::number(solved)));
}

void TestManyNetworks::stopsSoonAndGoesOn()
{
    const ManyNetworksProblem problem = problemOf(generate("moons", {400, 0.1, 1}), OptimizerType::Adam, 200);
    const auto whole = makeManyNetworks(problem, parseDeviceChoice("opencl:0"));
    whole->advance(4);
    const auto parts = makeManyNetworks(problem, parseDeviceChoice("opencl:0"));
    parts->advance(4, [] { return true; });
    QVERIFY(parts->epoch() < 4);
    parts->advance(4 - parts->epoch());
    QCOMPARE(parts->epoch(), std::uint64_t{4});
    QVERIFY(parts->parameters(17) == whole->parameters(17));
}

void TestManyNetworks::largeNetworksTrainOneByOne()
{
    ManyNetworksProblem problem = problemOf(xorData(), OptimizerType::Sgd, 3);
    problem.spec.layers[0].units = 20;
    problem.starts = startsFromSeeds(problem.spec, 1, 3);
    const auto networks = makeManyNetworks(problem, parseDeviceChoice("opencl:0"));
    networks->advance(3);
    QCOMPARE(networks->epoch(), std::uint64_t{3});
    QCOMPARE(networks->scores().size(), std::size_t{3});
}

void TestManyNetworks::frozenNumbersStayInEveryNetwork()
{
    for (const char* device : {"host", "opencl:0"}) {
        const DeviceChoice choice = parseDeviceChoice(device);
        ManyNetworksProblem problem = problemOf(generate("moons", {41, 0.1, 1}), OptimizerType::Adam, 5);
        problem.frozen.assign(problem.starts.front().values().size(), 0);
        problem.frozen[2] = problem.frozen.back() = 1;
        const auto networks = makeManyNetworks(problem, choice);
        networks->advance(6);
        const std::vector<Parameters> all = networks->allParameters();
        QCOMPARE(all.size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            TrainingProblem one{problem.spec, problem.config, problem.train, {}, problem.starts[i]};
            one.frozen = problem.frozen;
            Trainer alone(one, makeBackend(choice).backend);
            alone.advanceEpochs(6);
            QVERIFY(all[i] == alone.parameters());
            QVERIFY(all[i] == networks->parameters(i));
            QVERIFY(std::abs(all[i].values()[2] - problem.starts[i].values()[2]) < 1e-7);
            QVERIFY(std::abs(all[i].values()[3] - problem.starts[i].values()[3]) > 1e-4);
        }
    }
}

void TestManyNetworks::saysWhetherTheyTrainTogether()
{
    ManyNetworksProblem problem = problemOf(generate("moons", {800, 0.1, 1}), OptimizerType::Sgd, 3);
    QVERIFY(makeManyNetworksTogether(problem, parseDeviceChoice("opencl:0")) != nullptr);
    QVERIFY(makeManyNetworksTogether(problem, parseDeviceChoice("host")) == nullptr);
    problem.config.batchSize = kMostRowsTogether + 1;
    QVERIFY(makeManyNetworksTogether(problem, parseDeviceChoice("opencl:0")) == nullptr);
}

void TestManyNetworks::refusesWhatCannotBe()
{
    const DeviceChoice host = parseDeviceChoice("host");
    ManyNetworksProblem none = problemOf(xorData(), OptimizerType::Sgd, 0);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, makeManyNetworks(none, host));
    ManyNetworksProblem other = problemOf(xorData(), OptimizerType::Sgd, 2);
    other.spec.layers[0].units = 5;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, makeManyNetworks(other, host));
    ManyNetworksProblem batch = problemOf(xorData(), OptimizerType::Sgd, 2);
    batch.config.batchSize = 0;
    QVERIFY_THROWS_EXCEPTION(Error, makeManyNetworks(batch, host));
}

QTEST_GUILESS_MAIN(TestManyNetworks)
#include "tst_many_networks.moc"
