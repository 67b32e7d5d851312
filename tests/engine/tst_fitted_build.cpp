// A build of the small kernels for one network gives the numbers of the general one, bit for bit, and comes without being waited
// for.
#include "engine/compute/ProgramWorkshop.h"
#include "tests/engine/NetworkCase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QUuid>

using namespace chalknet;
using namespace chalknet::test;

namespace {

// A define that no build has had before: some drivers keep what they compiled in an earlier run, and then nothing takes long.
std::string newName()
{
    static const std::string name = " -DRUN_" + QUuid::createUuid().toString(QUuid::Id128).toStdString();
    return name;
}

std::unique_ptr<Backend> fittedBackend(Fitting fitting, const QTemporaryDir& folder,
    std::shared_ptr<ProgramWorkshop> workshop = nullptr, const std::string& fittedOptions = {})
{
    ClOptions options;
    options.family = KernelFamily::RowBlocks;
    options.programCacheFolder = folder.path().toStdString();
    options.fitting = fitting;
    options.workshop = std::move(workshop);
    options.buildOptions = newName();
    options.fittedOptions = fittedOptions;
    return makeClBackend(0, options);
}

qsizetype programsIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files).size();
}

struct Work {
    Case test;
    OptimizerType optimizer = OptimizerType::Sgd;
    std::size_t batch = 1;
    double penalty = 0.0;
};

Work workNumber(int number)
{
    using A = ActivationType;
    using L = LossType;
    switch (number) {
    case 0: // half vectors, rows in lanes; the last batch has 5 rows
        return {makeCase(2, {layer(8, A::Tanh), layer(8, A::Elu), layer(1, A::Tanh)}, L::HalfSse, 45), OptimizerType::Sgd, 10};
    case 1: // 4 rows × 4 units; the last batch has 2 rows
        return {makeCase(2, {layer(4, A::Sigmoid, 0.2), layer(1, A::Sigmoid)}, L::BinaryCrossEntropy, 18),
            OptimizerType::Momentum, 4};
    case 2: // the last batch has one row, which goes another way
        return {makeCase(3, {layer(5, A::Relu), layer(3, A::Softmax)}, L::CrossEntropy, 29), OptimizerType::Adam, 7, 0.01};
    case 3: // one row, the plainest update
        return {
            makeCase(8, {layer(8, A::Tanh, 0.25), layer(7, A::Silu), layer(2, A::Identity)}, L::Mse, 30), OptimizerType::Sgd, 1};
    case 4: // two rows, learned alphas
        return {makeCase(7, {layer(9, A::PRelu, 0.25), layer(4, A::Softmax)}, L::Mse, 20), OptimizerType::Nesterov, 2, 0.01};
    case 5: // several pieces; a block of 16 and one of 4 rows
        return {makeCase(5, {layer(6, A::Maxout, 0.0, 3), layer(2, A::Softplus)}, L::SquaredError, 40, true),
            OptimizerType::Adagrad, 20};
    case 6: // whole vectors
        return {makeCase(4, {layer(16, A::Gelu), layer(16, A::Mish), layer(3, A::Sigmoid)}, L::HalfSse, 24), OptimizerType::Adamw,
            12};
    case 7: // no hidden layer, rows one by one: half vectors
        return {makeCase(2, {layer(1, A::Tanh)}, L::HalfSse, 30), OptimizerType::Sgd, 1};
    case 8: // the same with whole vectors, and pixels
        return {makeCase(11, {layer(9, A::Softmax)}, L::CrossEntropy, 30, true), OptimizerType::Sgd, 1};
    default: // one unit
        return {makeCase(2, {layer(1, A::Sigmoid)}, L::BinaryCrossEntropy, 40), OptimizerType::Rmsprop, 10};
    }
}

} // namespace

class TestFittedBuild : public QObject {
    Q_OBJECT

private slots:
    void sameBitsAsTheGeneralBuild_data();
    void sameBitsAsTheGeneralBuild();
    void isRefusedIfItRoundsOtherwise();
    void isComparedOnceTheNumbersAreFinite();
    void largeNetworksAndPartsOfBatchesHaveNone();
    void comesWithoutBeingWaitedFor();
    void isBuiltForTheNextBackendToo();
    void workshopBuildsOneAtATime();

private:
    QTemporaryDir m_folder;
};

void TestFittedBuild::sameBitsAsTheGeneralBuild_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < 10; ++number)
        QTest::newRow(qPrintable(QString::number(number))) << number;
}

void TestFittedBuild::sameBitsAsTheGeneralBuild()
{
    QFETCH(int, number);
    const Work work = workNumber(number);
    const std::size_t rows = work.test.data.rows();
    StepSettings step = settings(work.optimizer);
    step.l1 = work.penalty;
    step.l2 = work.penalty;
    const auto general = fittedBackend(Fitting::Never, m_folder);
    const auto fitted = fittedBackend(Fitting::AtOnce, m_folder);
    for (Backend* backend : {general.get(), fitted.get()}) {
        start(*backend, work.test, 4);
        const qsizetype before = programsIn(m_folder);
        train(*backend, 0, 4 * rows, work.batch, rows, step);
        QCOMPARE(programsIn(m_folder) - before, backend == fitted.get() ? 1 : 0);
    }
    QVERIFY(general->parameters() == fitted->parameters());
    QVERIFY(general->optimizerState() == fitted->optimizerState());
    QVERIFY(!(general->parameters() == work.test.start));
}

// A build whose products are a little larger is made, and never trains.
void TestFittedBuild::isRefusedIfItRoundsOtherwise()
{
    const Case test = makeCase(2, {layer(5, ActivationType::Tanh), layer(1, ActivationType::Tanh)}, LossType::HalfSse, 20);
    const auto general = fittedBackend(Fitting::Never, m_folder);
    const auto fitted = fittedBackend(Fitting::AtOnce, m_folder, nullptr, "-Dfma(a,b,c)=((a)*(b)*1.000001f+(c))");
    for (Backend* backend : {general.get(), fitted.get()}) {
        start(*backend, test, 3);
        const qsizetype before = programsIn(m_folder);
        train(*backend, 0, 60, 4, 20, settings(OptimizerType::Sgd));
        QCOMPARE(programsIn(m_folder) - before, backend == fitted.get() ? 1 : 0);
    }
    QVERIFY(general->parameters() == fitted->parameters());
}

// A run that has diverged when its build arrives says nothing about the build: whether it agrees is found out after the rewind.
void TestFittedBuild::isComparedOnceTheNumbersAreFinite()
{
    const Case test = makeCase(2, {layer(4, ActivationType::Relu), layer(1, ActivationType::Identity)}, LossType::HalfSse, 20);
    const auto general = fittedBackend(Fitting::Never, m_folder);
    const auto fitted = fittedBackend(Fitting::AtOnce, m_folder);
    const auto other = fittedBackend(Fitting::AtOnce, m_folder, nullptr, "-Dfma(a,b,c)=((a)*(b)*1.000001f+(c))");
    StepSettings step = settings(OptimizerType::Sgd);
    step.optimizer.learningRate = 1e30;
    for (Backend* backend : {general.get(), fitted.get(), other.get()}) {
        start(*backend, test, 3);
        train(*backend, 0, 20, 4, 20, step);
        QVERIFY(!backend->parameters().allFinite());
        backend->setParameters(test.start);
        train(*backend, 20, 20, 4, 20, settings(OptimizerType::Sgd));
    }
    QVERIFY(general->parameters() == fitted->parameters());
    QVERIFY(general->parameters() == other->parameters());
    QVERIFY(general->parameters().allFinite());
}

// Not worth the seconds, or not the sizes that the build is for.
void TestFittedBuild::largeNetworksAndPartsOfBatchesHaveNone()
{
    const auto backend = fittedBackend(Fitting::AtOnce, m_folder);
    const Case deep = makeCase(2, std::vector<LayerSpec>(5, layer(3, ActivationType::Tanh)), LossType::Mse, 12);
    start(*backend, deep);
    const qsizetype general = programsIn(m_folder);
    train(*backend, 0, 12, 3, 12, settings(OptimizerType::Sgd));
    start(*backend,
        makeCase(16, {layer(16, ActivationType::Tanh), layer(16, ActivationType::Tanh), layer(16, ActivationType::Tanh)},
            LossType::Mse, 12));
    train(*backend, 0, 12, 3, 12, settings(OptimizerType::Sgd));
    const Case small = makeCase(2, {layer(3, ActivationType::Tanh)}, LossType::Mse, 12);
    start(*backend, small);
    train(*backend, 1, 3, 3, 12, settings(OptimizerType::Sgd)); // not from the beginning of a batch
    backend->setFrozen(std::vector<std::uint8_t>(small.start.values().size(), 1));
    train(*backend, 0, 12, 3, 12, settings(OptimizerType::Sgd));
    QCOMPARE(programsIn(m_folder), general + 1); // that for frozen parameters
    QVERIFY(backend->parameters().values()[0] != 0.0);
}

// While it is built, the general build trains on; then the same numbers come faster.
void TestFittedBuild::comesWithoutBeingWaitedFor()
{
    const auto epochTime = [](Backend& backend) {
        QElapsedTimer timer;
        timer.start();
        train(backend, 0, 500, 10, 500, settings(OptimizerType::Sgd));
        backend.finish();
        return timer.nsecsElapsed();
    };
    const auto caseOf = [](int units) {
        return makeCase(2, {layer(units, ActivationType::Tanh), layer(1, ActivationType::Tanh)}, LossType::HalfSse, 500);
    };
    const QTemporaryDir folder;
    const auto waiting = fittedBackend(Fitting::AtOnce, folder);
    start(*waiting, caseOf(6));
    const qint64 building = epochTime(*waiting);

    const auto general = fittedBackend(Fitting::Never, folder);
    const auto workshop = std::make_shared<ProgramWorkshop>();
    const auto beside = fittedBackend(Fitting::Beside, folder, workshop);
    start(*general, caseOf(7));
    start(*beside, caseOf(7));
    const qsizetype before = programsIn(folder);
    qint64 longest = 0;
    int epochs = 0;
    const auto trainBeside = [&] {
        longest = std::max(longest, epochTime(*beside));
        ++epochs;
    };
    while (programsIn(folder) == before && epochs < 5'000'000)
        trainBeside();
    QCOMPARE(programsIn(folder), before + 1);
    for (const int end = epochs + 2000; epochs < end;)
        trainBeside();
    QVERIFY2(longest < building / 2, qPrintable(QStringLiteral("an epoch: %1 ns, a build: %2 ns").arg(longest).arg(building)));
    for (int epoch = 0; epoch < epochs; ++epoch)
        train(*general, 0, 500, 10, 500, settings(OptimizerType::Sgd));
    QVERIFY(general->parameters() == beside->parameters());
}

// A backend that goes while its program is built leaves at once; the next one finds it, also without a cache.
void TestFittedBuild::isBuiltForTheNextBackendToo()
{
    const Case test = makeCase(3, {layer(2, ActivationType::Tanh), layer(1, ActivationType::Tanh)}, LossType::HalfSse, 500);
    const auto workshop = std::make_shared<ProgramWorkshop>();
    const auto backendWithoutCache = [&] {
        ClOptions options;
        options.family = KernelFamily::RowBlocks;
        options.workshop = workshop;
        options.buildOptions = newName();
        return makeClBackend(0, options);
    };
    const auto trainEpoch = [](Backend& backend) {
        train(backend, 0, 500, 10, 500, settings(OptimizerType::Sgd));
        backend.throttle();
    };
    int epochs = 0;
    {
        const auto backend = backendWithoutCache();
        start(*backend, test);
        for (; !workshop->isBusy() && epochs < 1'000'000; ++epochs)
            trainEpoch(*backend);
    }
    QVERIFY(workshop->isBusy());
    const auto next = backendWithoutCache();
    start(*next, test);
    for (int epoch = 0; epoch < epochs || workshop->isBusy(); ++epoch)
        trainEpoch(*next);
    for (int epoch = 0; epoch < 2 * epochs; ++epoch) { // long enough to want a build, if it had none
        trainEpoch(*next);
        QVERIFY(!workshop->isBusy());
    }
}

void TestFittedBuild::workshopBuildsOneAtATime()
{
    ProgramWorkshop workshop;
    std::promise<void> mayEnd;
    const auto slow = [end = mayEnd.get_future().share()] {
        end.wait();
        return ProgramWorkshop::Binary{1, 2};
    };
    int others = 0;
    const auto other = [&others] {
        ++others;
        return ProgramWorkshop::Binary{3};
    };
    QVERIFY(!workshop.find("slow", false, slow));
    QVERIFY(!workshop.find("slow", true, slow));
    QVERIFY(!workshop.find("other", true, other));
    mayEnd.set_value();
    QTRY_VERIFY(workshop.find("slow", false, slow).has_value());
    QCOMPARE(others, 0);
    QVERIFY((*workshop.find("slow", true, slow) == ProgramWorkshop::Binary{1, 2}));
    QVERIFY(!workshop.find("other", true, other));
    QTRY_VERIFY(workshop.find("other", true, other).has_value());
    QCOMPARE(others, 1);
    int failures = 0;
    const auto failing = [&failures]() -> ProgramWorkshop::Binary {
        ++failures;
        throw std::runtime_error("no");
    };
    QVERIFY(!workshop.find("failing", true, failing));
    QTRY_VERIFY(!workshop.isBusy());
    QVERIFY(!workshop.find("failing", true, failing));
    QVERIFY(!workshop.isBusy());
    QCOMPARE(failures, 1); // once is enough
}

QTEST_GUILESS_MAIN(TestFittedBuild)
#include "tst_fitted_build.moc"
