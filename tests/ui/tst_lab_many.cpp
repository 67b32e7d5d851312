// Many starts and sweeps in the lab: the numbers are those of single runs, and a person can get at every one of them.
#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"
#include "engine/training/Trainer.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LossBars.h"
#include "ui/lessons/lab/ManyStartsPanel.h"
#include "ui/lessons/lab/ManyStartsWall.h"
#include "ui/lessons/lab/SolvedCard.h"
#include "ui/lessons/lab/StartCard.h"
#include "ui/lessons/lab/StartPlane.h"
#include "ui/lessons/lab/SweepBars.h"
#include "ui/lessons/lab/SweepCard.h"
#include "ui/lessons/lab/SweepCellCard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

LabDocument xorDocument(int hidden = 3)
{
    LabDocument document = defaultLabDocument();
    document.data.name = "xor";
    document.data.noise = 0.0;
    document.spec.layers = {{hidden, Activation(ActivationType::Relu), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    document.config.optimizer = defaultOptimizer(OptimizerType::Sgd);
    document.config.optimizer.learningRate = 0.5;
    document.config.batchSize = 4;
    return document;
}

LabDocument moonsDocument()
{
    LabDocument document = defaultLabDocument();
    document.data.count = 60;
    document.spec.layers = {{4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    return document;
}

/// The start trained by itself, as the lab does it.
Parameters trainedAlone(const StartsJob& job, std::uint64_t seed)
{
    TrainingProblem problem{job.spec, job.config, job.train, {}, startOf(job, seed)};
    problem.frozen = frozenMask(job.fixed, job.spec);
    Trainer trainer(problem, makeBackend(job.device).backend);
    trainer.advanceEpochs(job.epochs);
    return trainer.parameters();
}

TrainedStart resultOf(double loss, StartFate fate, int wrong = 0, int undecided = 0)
{
    TrainedStart result;
    result.loss = fate == StartFate::Diverged ? std::nan("") : loss;
    result.fate = fate;
    result.wrong = wrong;
    result.undecided = undecided;
    return result;
}

} // namespace

class TestLabMany : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void solvedMeansEveryPointOnItsSide();
    void severalClassesAndValuesAreJudgedToo();
    void everyNetworkIsInOneBar();
    void theMedianCountsTheDiverged();
    void startsEndAsTheyWouldAlone_data();
    void startsEndAsTheyWouldAlone();
    void frozenNumbersStay();
    void divergedNetworksAreCounted();
    void pausedAndCancelled();
    void sweepCellsAreSingleRuns();
    void valuesAreReadAndRefused();
    void aPlanThatDoesNotFitBecomesOneThatDoes();

    void theWallShowsEveryStart();
    void filtersAndBarsNarrowTheWallDown();
    void arrowKeysGoAcrossTheWall();
    void aStartOpensTrained();
    void aStartOpensAtItsBeginning();
    void theNextPressTakesOtherSeeds();
    void unitsAreComparedAndShown();
    void aSweepFillsItsMap();
    void withoutPointsNothingTrains();
    void theStateIsKept();
    void presentingKeepsTheWall();

private:
    StartsPicturePointer trained(const StartsJob& job)
    {
        ManyStartsSession session;
        StartsPicturePointer last;
        connect(&session, &ManyStartsSession::pictureReady, this, [&](const StartsPicturePointer& picture) { last = picture; });
        session.start(std::make_shared<const StartsJob>(job));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(last && last->isComplete, 60'000); }();
        return last;
    }
    ManyStartsPanel* panel() const { return m_page->many(); }
    ManyStartsModel& model() const { return m_page->many()->model(); }
    ManyStartsWall* wall() const { return m_page->many()->wall(); }
    LabController& controller() const { return m_page->controller(); }
    void openWith(const LabDocument& document)
    {
        controller().replace(document);
        QTRY_VERIFY(controller().snapshot() != nullptr);
        m_page->openMany();
        QVERIFY(panel()->isVisible());
    }
    void trainWall(std::size_t count, std::uint64_t epochs)
    {
        model().setCount(count);
        model().setEpochs(epochs);
        QTest::mouseClick(panel()->strip()->trainButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(model().starts() && model().starts()->isComplete, 60'000);
        QCOMPARE(model().task(), ManyStartsModel::Task::None);
    }
    std::uint64_t seedOf(std::size_t start) const { return model().starts()->results[start].seed; }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<LabPage> m_page;
};

void TestLabMany::init()
{
    m_context = std::make_unique<AppContext>();
    m_page = std::make_unique<LabPage>(*m_context);
    m_page->resize(1324, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLabMany::cleanup()
{
    m_page.reset();
    m_context.reset();
}

void TestLabMany::solvedMeansEveryPointOnItsSide()
{
    const StartsJob job = startsJob(xorDocument(), 1, 1, 1);
    const StartJudge judge(job);
    const Parameters parameters(job.spec);
    std::vector<double> answers;
    for (std::size_t row = 0; row < 4; ++row)
        answers.push_back(job.train.label(row) == 1 ? 0.9 : 0.1);
    TrainedStart result = judge.judge(7, parameters, answers);
    QCOMPARE(result.fate, StartFate::Solved);
    QCOMPARE(result.seed, std::uint64_t{7});
    QCOMPARE(result.accuracy, 1.0);
    QVERIFY(std::abs(result.loss + std::log(0.9)) < 1e-12);
    // On the right side, but undecided.
    std::vector<double> undecided = answers;
    undecided[2] = job.train.label(2) == 1 ? 0.51 : 0.49;
    result = judge.judge(7, parameters, undecided);
    QCOMPARE(result.fate, StartFate::Unsolved);
    QCOMPARE(result.undecided, 1);
    QCOMPARE(result.wrong, 0);
    QCOMPARE(result.accuracy, 1.0);
    // On the wrong side.
    std::vector<double> wrong = answers;
    wrong[1] = 1.0 - wrong[1];
    result = judge.judge(7, parameters, wrong);
    QCOMPARE(result.fate, StartFate::Unsolved);
    QCOMPARE(result.wrong, 1);
    QCOMPARE(result.accuracy, 0.75);
    // No number at all.
    answers[0] = std::nan("");
    result = judge.judge(7, parameters, answers);
    QCOMPARE(result.fate, StartFate::Diverged);
    QVERIFY(std::isnan(result.loss));
}

void TestLabMany::severalClassesAndValuesAreJudgedToo()
{
    LabDocument several = defaultLabDocument();
    const LabData before = several.data;
    several.data.name = "rings-3";
    adaptToData(several, before);
    const StartsJob classes = startsJob(several, 1, 1, 1);
    QCOMPARE(classes.spec.outputs(), 3);
    std::vector<double> outputs(classes.train.rows() * 3, 0.1);
    for (std::size_t row = 0; row < classes.train.rows(); ++row)
        outputs[row * 3 + static_cast<std::size_t>(classes.train.label(row))] = 0.8;
    QCOMPARE(StartJudge(classes).judge(1, Parameters(classes.spec), outputs).fate, StartFate::Solved);
    outputs[static_cast<std::size_t>(classes.train.label(0))] = 0.11;
    const TrainedStart close = StartJudge(classes).judge(1, Parameters(classes.spec), outputs);
    QCOMPARE(close.fate, StartFate::Unsolved);
    QCOMPARE(close.undecided, 1);

    LabDocument values = defaultLabDocument();
    values.data.name = "plane";
    adaptToData(values, before);
    const StartsJob numbers = startsJob(values, 1, 1, 1);
    QVERIFY(!numbers.train.hasLabels());
    std::vector<double> targets(numbers.train.targets().begin(), numbers.train.targets().end());
    const TrainedStart exact = StartJudge(numbers).judge(1, Parameters(numbers.spec), targets);
    QCOMPARE(exact.fate, StartFate::Solved);
    QVERIFY(std::isnan(exact.accuracy));
    const auto [low, high] = std::ranges::minmax(targets);
    for (double& target : targets)
        target += 0.2 * (high - low); // twice what is allowed
    QCOMPARE(StartJudge(numbers).judge(1, Parameters(numbers.spec), targets).fate, StartFate::Unsolved);
}

void TestLabMany::everyNetworkIsInOneBar()
{
    std::vector<TrainedStart> results;
    for (int i = 0; i < 900; ++i)
        results.push_back(resultOf(0.35 * (i % 7) / 7.0, i % 7 == 0 ? StartFate::Solved : StartFate::Unsolved, 0, 2));
    for (int i = 0; i < 5; ++i)
        results.push_back(resultOf(80.0 + i, StartFate::Unsolved, 1));
    for (int i = 0; i < 3; ++i)
        results.push_back(resultOf(0.0, StartFate::Diverged));
    results.push_back(resultOf(0.0, StartFate::Waiting));
    const LossHistogram histogram = lossHistogram(results, 35);
    QCOMPARE(histogram.total(), 908);
    QCOMPARE(histogram.beyond.count(), 5);
    QCOMPARE(histogram.diverged.count(), 3);
    QVERIFY(histogram.end >= 0.3 && histogram.end < 1.0);
    for (const LossBin& bar : histogram.bars)
        for (const std::size_t start : bar.starts)
            QVERIFY(results[start].loss >= bar.low - 1e-12 && results[start].loss <= bar.high + 1e-12);
    QVERIFY(histogram.bars.front().isSolved);
    QCOMPARE(histogram.bars.front().count(), 129);
    const StartsCount count = countStarts(results);
    QCOMPARE(count.all, 908);
    QCOMPARE(count.solved, 129);
    QCOMPARE(count.diverged, 3);
}

void TestLabMany::theMedianCountsTheDiverged()
{
    std::vector<TrainedStart> results{resultOf(0.1, StartFate::Solved), resultOf(0.3, StartFate::Unsolved), resultOf(0.2, StartFate::Unsolved)};
    QCOMPARE(medianLoss(results), 0.2);
    results.push_back(resultOf(0, StartFate::Diverged));
    QCOMPARE(medianLoss(results), 0.25);
    results.push_back(resultOf(0, StartFate::Diverged));
    QCOMPARE(medianLoss(results), 0.3);
    results.push_back(resultOf(0, StartFate::Diverged));
    QVERIFY(std::isinf(medianLoss(results)));
    const std::vector<std::size_t> byLoss = arrangedStarts(results, StartsOrder::Loss, StartsFilter::All);
    QCOMPARE(byLoss, (std::vector<std::size_t>{0, 2, 1, 3, 4, 5}));
    QCOMPARE(arrangedStarts(results, StartsOrder::Seed, StartsFilter::Solved), std::vector<std::size_t>{0});
    QCOMPARE(arrangedStarts(results, StartsOrder::Seed, StartsFilter::Unsolved).size(), std::size_t{5});
}

void TestLabMany::startsEndAsTheyWouldAlone_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("batch");
    QTest::newRow("host") << QStringLiteral("host") << 10;
    QTest::newRow("together") << QStringLiteral("opencl:0") << 10;
    QTest::newRow("too large a batch") << QStringLiteral("opencl:0") << 600;
}

void TestLabMany::startsEndAsTheyWouldAlone()
{
    QFETCH(QString, device);
    QFETCH(int, batch);
    QVERIFY2(device == QLatin1StringView("host") || !openClDevices().empty(), "no OpenCL device");
    LabDocument document = moonsDocument();
    document.data.count = batch > 512 ? 900 : 60;
    document.config.batchSize = static_cast<std::size_t>(batch);
    StartsJob job = startsJob(document, 3, 11, 20);
    job.device = parseDeviceChoice(device.toStdString());
    job.tileSide = 16;
    const StartsPicturePointer picture = trained(job);
    QVERIFY(picture);
    QCOMPARE(picture->size(), std::size_t{11});
    QCOMPARE(picture->areTogether, device != QLatin1StringView("host") && batch <= 512);
    for (std::size_t i = 0; i < picture->size(); ++i) {
        const std::uint64_t seed = 3 + i;
        QCOMPARE(picture->results[i].seed, seed);
        const std::optional<Parameters> own = picture->parameters(i);
        QVERIFY(own);
        const Parameters alone = trainedAlone(job, seed);
        double largest = 0.0;
        for (std::size_t k = 0; k < alone.values().size(); ++k)
            largest = std::max(largest, std::abs(alone.values()[k] - own->values()[k]));
        QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
        Trainer measured({job.spec, job.config, job.train, {}, *own}, makeBackend(parseDeviceChoice("host")).backend);
        const Evaluation evaluation = measured.snapshot({}).train;
        QVERIFY(std::abs(evaluation.loss - picture->results[i].loss) < 1e-9);
        QCOMPARE(picture->results[i].accuracy, evaluation.accuracy);
        // The tile is that network's: its middle has the colour of its answer there.
        const UnitMaps map = computeUnitMaps(job.spec, *own, 16, job.plane, true);
        const double answer = static_cast<double>(map.maps.back().front()[16 * 8 + 8]);
        QVERIFY(std::abs(picture->tile(i)[16 * 8 + 8] / 255.0 - answer) < 0.003);
    }
    QVERIFY(!(*picture->parameters(0) == *picture->parameters(1)));
}

void TestLabMany::frozenNumbersStay()
{
    for (const char* device : {"host", "opencl:0"}) {
        LabDocument document = moonsDocument();
        document.fixed = {{{0, 1, 0}, 0.0, true}, {{1, 0, 2}, 0.75, false}};
        StartsJob job = startsJob(document, 1, 4, 15);
        job.device = parseDeviceChoice(openClDevices().empty() ? "host" : device);
        const StartsPicturePointer picture = trained(job);
        QVERIFY(picture);
        for (std::size_t i = 0; i < 4; ++i) {
            const Parameters own = *picture->parameters(i);
            QCOMPARE(own.weight(0, 1, 0), 0.0);
            QCOMPARE(own.weight(1, 0, 2), 0.75);
            QVERIFY(own.weight(0, 0, 0) != startOf(job, i + 1).weight(0, 0, 0));
        }
    }
}

void TestLabMany::divergedNetworksAreCounted()
{
    LabDocument document = moonsDocument();
    document.spec.layers = {{4, Activation(ActivationType::Identity), 0.0}, {1, Activation(ActivationType::Identity), 0.0}};
    document.spec.loss = LossType::HalfSse;
    document.config.optimizer = defaultOptimizer(OptimizerType::Sgd);
    document.config.optimizer.learningRate = 90.0;
    openWith(document);
    trainWall(100, 100);
    const StartsCount count = countStarts(model().starts()->results);
    QCOMPARE(count.all, 100);
    QCOMPARE(count.diverged, 100);
    QCOMPARE(count.solved, 0);
    QCOMPARE(panel()->lossBars()->histogram().diverged.count(), 100);
    QCOMPARE(panel()->solvedCard()->shareText(), QStringLiteral("0.0"));
    // There is nothing to go on from.
    const int before = controller().undoStack().count();
    wall()->setCurrent(5);
    QTest::keyClick(wall(), Qt::Key_Return);
    QCOMPARE(controller().undoStack().count(), before);
    QVERIFY(!panel()->startCard()->trainedButton()->isEnabled());
}

void TestLabMany::pausedAndCancelled()
{
    openWith(moonsDocument());
    model().setCount(400);
    model().setEpochs(kMostStartEpochs);
    QPushButton* train = panel()->strip()->trainButton();
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(model().task(), ManyStartsModel::Task::Starts);
    QTRY_VERIFY(model().starts() && model().starts()->epoch > 0);
    QVERIFY(!model().starts()->isComplete);
    QCOMPARE(wall()->starts().size(), std::size_t{400}); // it is filled while they learn
    QTest::mouseClick(train, Qt::LeftButton);
    QVERIFY(model().isPaused());
    QVERIFY(!m_page->isPlaying());
    QTest::mouseClick(train, Qt::LeftButton);
    QVERIFY(!model().isPaused());
    const std::uint64_t epoch = model().starts()->epoch;
    QTRY_VERIFY(model().starts()->epoch > epoch);
    QTest::mouseClick(panel()->strip()->stopButton(), Qt::LeftButton);
    QCOMPARE(model().task(), ManyStartsModel::Task::None);
    // What there is stays on the wall, and the next press begins anew.
    QCOMPARE(wall()->starts().size(), std::size_t{400});
    QCOMPARE(model().nextFirstSeed(), std::uint64_t{1});
    trainWall(100, 5);
    QCOMPARE(model().starts()->size(), std::size_t{100});
    QCOMPARE(model().starts()->epoch, std::uint64_t{5});
}

void TestLabMany::sweepCellsAreSingleRuns()
{
    openWith(xorDocument());
    SweepPlan plan;
    plan.across = {SweepSetting::LearningRate, {0.05, 0.5}};
    plan.down = {SweepSetting::HiddenUnits, {2, 5}};
    plan.starts = 25;
    model().setPlan(plan);
    model().setEpochs(200);
    model().runSweep();
    QTRY_VERIFY_WITH_TIMEOUT(model().sweep().isComplete, 60'000);
    for (std::size_t cell = 0; cell < 4; ++cell) {
        const LabDocument document = model().cellDocument(cell / 2, cell % 2);
        QCOMPARE(document.config.optimizer.learningRate, cell % 2 == 0 ? 0.05 : 0.5);
        QCOMPARE(document.spec.layers.front().units, cell / 2 == 0 ? 2 : 5);
        const StartsPicturePointer single = trained(startsJob(document, 1, 25, 200));
        QVERIFY(single);
        const std::vector<TrainedStart>& results = model().sweep().cells[cell].results;
        QCOMPARE(results.size(), std::size_t{25});
        for (std::size_t i = 0; i < 25; ++i) {
            QCOMPARE(results[i].fate, single->results[i].fate);
            QVERIFY(std::abs(results[i].loss - single->results[i].loss) < 1e-9);
        }
    }
}

void TestLabMany::valuesAreReadAndRefused()
{
    const auto read = [](SweepSetting setting, const char* text) { return sweepValuesFromText(setting, QString::fromUtf8(text)); };
    using Values = std::vector<double>;
    QCOMPARE(std::get<Values>(read(SweepSetting::LearningRate, "0.3, 0.1 0.1;0.01")), (Values{0.01, 0.1, 0.3}));
    QCOMPARE(std::get<Values>(read(SweepSetting::Dropout, "0, 20 %, 50%")), (Values{0.0, 0.2, 0.5}));
    QVERIFY(std::get<QString>(read(SweepSetting::HiddenUnits, "2, 2.5")).contains(QStringLiteral("2.5")));
    QVERIFY(std::get<QString>(read(SweepSetting::HiddenUnits, "2, 17")).contains(QStringLiteral("17")));
    QVERIFY(std::get<QString>(read(SweepSetting::LearningRate, "0.1, fast")).contains(QStringLiteral("fast")));
    QVERIFY(std::get<QString>(read(SweepSetting::LearningRate, "1 2 3 4 5 6 7 8 9")).contains(QStringLiteral("9")));
    QVERIFY(std::holds_alternative<QString>(read(SweepSetting::BatchSize, " , ")));
}

void TestLabMany::aPlanThatDoesNotFitBecomesOneThatDoes()
{
    LabDocument plain = xorDocument();
    setHiddenLayers(plain.spec, 0);
    SweepPlan plan;
    plan.down = {SweepSetting::HiddenUnits, {2, 3}};
    const SweepPlan fitting = fittingPlan(plan, plain);
    QCOMPARE(fitting.down.setting, SweepSetting::None);
    QCOMPARE(fitting.across, plan.across);
    QVERIFY(!sweepObstacle(SweepSetting::HiddenUnits, plain).isEmpty());
    QVERIFY(!sweepObstacle(SweepSetting::Momentum, xorDocument()).isEmpty());
    // What is kept is read back, and nonsense becomes something that works.
    plan.across = {SweepSetting::Optimizer, {0, 5}};
    QCOMPARE(sweepPlanFromJson(sweepPlanToJson(plan), xorDocument()), plan);
    const SweepPlan odd = sweepPlanFromJson(
        {{QStringLiteral("across"), QJsonObject{{QStringLiteral("setting"), 77}, {QStringLiteral("values"), QStringLiteral("x")}}}},
        xorDocument());
    QVERIFY(!odd.across.values.empty());
    QVERIFY(odd.cells() >= 1);
}

void TestLabMany::theWallShowsEveryStart()
{
    openWith(xorDocument());
    QVERIFY(wall()->starts().empty());
    QVERIFY(!wall()->accessibleText().isEmpty()); // says what would be there
    trainWall(100, 1000);
    QCOMPARE(wall()->starts().size(), std::size_t{100});
    int solved = 0;
    for (const TrainedStart& result : model().starts()->results) {
        const Parameters own = *model().starts()->parameters(static_cast<std::size_t>(result.seed - 1));
        bool isSolved = true;
        const Dataset& data = model().starts()->job->train;
        for (std::size_t row = 0; row < 4; ++row) {
            std::vector<double> inputs(2);
            data.copyInputs(row, inputs);
            HostBackend host;
            host.initialise(model().starts()->job->spec, own);
            const double answer = host.predict(inputs, 1).front();
            isSolved = isSolved && (data.label(row) == 1 ? answer >= 0.5 + kUndecidedMargin : answer <= 0.5 - kUndecidedMargin);
        }
        QCOMPARE(result.isSolved(), isSolved);
        solved += isSolved ? 1 : 0;
    }
    QVERIFY2(solved > 20 && solved < 95, qPrintable(QString::number(solved)));
    QCOMPARE(panel()->solvedCard()->shareText(), QString::number(solved) + QStringLiteral(".0"));
    QCOMPARE(panel()->lossBars()->histogram().total(), 100);
    QVERIFY(panel()->filterControl()->segmentText(1).contains(QString::number(solved)));
    QVERIFY(panel()->strip()->facts().join(QLatin1Char(' ')).contains(QStringLiteral("ReLU")));
    // One is chosen, and its card has an answer for each corner.
    QVERIFY(wall()->current());
    QCOMPARE(panel()->startCard()->lines().size(), 4);
    QVERIFY(m_page->statusText().contains(QString::number(seedOf(*wall()->current()))));
    QVERIFY(!panel()->startCard()->plane()->content().lines.empty());
    for (const QLineF& line : panel()->startCard()->plane()->content().lines)
        QVERIFY(line.length() > 1.0);
}

void TestLabMany::filtersAndBarsNarrowTheWallDown()
{
    openWith(xorDocument());
    trainWall(100, 1000);
    const StartsCount count = countStarts(model().starts()->results);
    panel()->filterControl()->setCurrentIndex(1);
    QCOMPARE(wall()->starts().size(), static_cast<std::size_t>(count.solved));
    panel()->filterControl()->setCurrentIndex(2);
    QCOMPARE(wall()->starts().size(), static_cast<std::size_t>(count.unsolved()));
    for (const std::size_t start : wall()->starts())
        QVERIFY(!model().starts()->results[start].isSolved());
    panel()->filterControl()->setCurrentIndex(0);
    panel()->orderControl()->setCurrentIndex(1);
    for (std::size_t i = 1; i < wall()->starts().size(); ++i)
        QVERIFY(model().starts()->results[wall()->starts()[i - 1]].loss <= model().starts()->results[wall()->starts()[i]].loss);
    LossBars* bars = panel()->lossBars();
    int largest = 0;
    for (int bar = 0; bar < LossBars::kBars; ++bar)
        if (barAt(bars->histogram(), bar)->count() > barAt(bars->histogram(), largest)->count())
            largest = bar;
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->geometryOfBars().column(largest).center().toPoint());
    QCOMPARE(bars->chosen(), largest);
    QCOMPARE(wall()->starts().size(), static_cast<std::size_t>(barAt(bars->histogram(), largest)->count()));
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->geometryOfBars().column(largest).center().toPoint());
    QCOMPARE(wall()->starts().size(), std::size_t{100});
    // By keyboard.
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);
    QTest::keyClick(bars, Qt::Key_Space);
    QVERIFY(bars->chosen() >= 0);
    QVERIFY(wall()->starts().size() < 100 && !wall()->starts().empty());
    QTest::keyClick(bars, Qt::Key_Escape);
    QCOMPARE(wall()->starts().size(), std::size_t{100});
    QVERIFY(m_page->isManyOpen());
}

void TestLabMany::arrowKeysGoAcrossTheWall()
{
    openWith(xorDocument());
    trainWall(400, 10);
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_Home);
    QCOMPARE(wall()->current(), std::optional<std::size_t>(0));
    QTest::keyClick(wall(), Qt::Key_Right);
    QTest::keyClick(wall(), Qt::Key_Down);
    const auto columns = static_cast<std::size_t>(wall()->layoutOfWall().columns());
    QCOMPARE(wall()->current(), std::optional<std::size_t>(columns + 1));
    QVERIFY(wall()->accessibleText().contains(QString::number(seedOf(columns + 1))));
    QVERIFY(wall()->accessibleValue());
    QCOMPARE(wall()->accessibleValue()->current, static_cast<double>(columns + 2));
    QTest::keyClick(wall(), Qt::Key_End);
    QCOMPARE(wall()->current(), std::optional<std::size_t>(399));
    const QRect last = wall()->layoutOfWall().tile(399).translated(0, -wall()->verticalScrollBar()->value());
    QVERIFY(wall()->viewport()->rect().contains(last)); // it has come into view
    const QRect before = wall()->layoutOfWall().tile(398).translated(0, -wall()->verticalScrollBar()->value());
    QTest::mouseClick(wall()->viewport(), Qt::LeftButton, {}, before.center());
    QCOMPARE(wall()->current(), std::optional<std::size_t>(398));
    QTest::keyClick(wall(), Qt::Key_Escape);
    QVERIFY(!m_page->isManyOpen());
}

void TestLabMany::aStartOpensTrained()
{
    openWith(xorDocument());
    controller().step(Advance::Epoch);
    for (int i = 0; i < 5; ++i)
        controller().step(Advance::Epoch);
    QTRY_VERIFY(controller().snapshot()->position.epoch >= 6);
    const Parameters present = controller().presentParameters();
    const std::size_t runs = controller().runs().all().size();
    trainWall(100, 300);
    wall()->setFocus();
    wall()->setCurrent(41);
    QTest::keyClick(wall(), Qt::Key_Return);
    QVERIFY(!m_page->isManyOpen());
    QCOMPARE(controller().document().spec.seed, std::uint64_t{42});
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.epoch == 300);
    QVERIFY(controller().presentParameters() == *model().starts()->parameters(41));
    QVERIFY(std::abs(controller().snapshot()->train.loss - model().starts()->results[41].loss) < 1e-5);
    QCOMPARE(controller().runs().all().size(), runs + 1); // the run before is still there
    // The lab's reset goes to the beginning of that start.
    controller().reset();
    QTRY_VERIFY(controller().snapshot()->position.step == 0);
    NetworkSpec spec = controller().document().spec;
    const Parameters start = initialParameters(spec);
    for (std::size_t k = 0; k < start.values().size(); ++k)
        QVERIFY(std::abs(controller().presentParameters().values()[k] - start.values()[k]) < 1e-6);
    controller().undoStack().undo();
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.epoch >= 6);
    QVERIFY(controller().document().spec.seed != 42);
    QTRY_VERIFY(controller().presentParameters() == present);
    // The wall is still there.
    m_page->openMany();
    QCOMPARE(wall()->starts().size(), std::size_t{100});
}

void TestLabMany::aStartOpensAtItsBeginning()
{
    openWith(xorDocument());
    trainWall(100, 300);
    wall()->setCurrent(6);
    const Parameters ended = *model().starts()->parameters(6);
    QTest::mouseClick(panel()->startCard()->beginningButton(), Qt::LeftButton);
    QVERIFY(!m_page->isManyOpen());
    QCOMPARE(controller().document().spec.seed, std::uint64_t{7});
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.step == 0);
    QVERIFY(controller().presentParameters().allFinite());
    // Trained by hand in the lab it comes to the same end.
    controller().setSpeed(0.0);
    LabDocument limited = controller().document();
    limited.epochLimit = 300;
    controller().edit(limited, QStringLiteral("limit"));
    controller().setPlaying(true);
    QTRY_VERIFY(controller().snapshot()->position.epoch == 300);
    for (std::size_t k = 0; k < ended.values().size(); ++k)
        QVERIFY(std::abs(controller().presentParameters().values()[k] - ended.values()[k]) < 1e-4);
}

void TestLabMany::theNextPressTakesOtherSeeds()
{
    openWith(xorDocument());
    trainWall(100, 5);
    QCOMPARE(seedOf(0), std::uint64_t{1});
    QVERIFY(panel()->strip()->trainButton()->toolTip().contains(QStringLiteral("101")));
    trainWall(100, 5);
    QCOMPARE(seedOf(0), std::uint64_t{101});
    model().setEpochs(6); // other settings begin with the first seeds
    trainWall(100, 6);
    QCOMPARE(seedOf(0), std::uint64_t{1});
    // Other settings of the lab empty the wall.
    LabDocument other = controller().document();
    other.config.optimizer.learningRate = 0.25;
    controller().edit(other, QStringLiteral("rate"));
    QVERIFY(!model().starts());
    QVERIFY(wall()->starts().empty());
}

void TestLabMany::unitsAreComparedAndShown()
{
    openWith(xorDocument(3));
    trainWall(100, 400);
    const StartsCount three = countStarts(model().starts()->results);
    QTest::mouseClick(panel()->solvedCard()->compareButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(model().units().isComplete, 60'000);
    QCOMPARE(model().units().cells.size(), std::size_t{6});
    QCOMPARE(countStarts(model().units().cells[1].results).solved, three.solved);
    QVERIFY(countStarts(model().units().cells[5].results).solved > countStarts(model().units().cells[0].results).solved);
    SweepBars* bars = panel()->solvedCard()->bars();
    QVERIFY(bars->isVisible());
    QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(bars->width() - 8, bars->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(model().starts() && model().starts()->isComplete, 60'000);
    QCOMPARE(model().document().spec.layers.front().units, 8);
    QVERIFY(model().isOfCell());
    QCOMPARE(countStarts(model().starts()->results).solved, countStarts(model().units().cells[5].results).solved);
    QCOMPARE(controller().document().spec.layers.front().units, 3); // the lab is as it was
}

void TestLabMany::aSweepFillsItsMap()
{
    openWith(xorDocument());
    panel()->strip()->modeControl()->setCurrentIndex(1);
    QVERIFY(panel()->sweepMap()->isVisible());
    QVERIFY(!wall()->isVisible());
    QLineEdit* values = panel()->sweepCard()->valuesEdit(false);
    values->setFocus();
    values->selectAll();
    QTest::keyClicks(values, QStringLiteral("0.1, x"));
    QVERIFY(panel()->sweepCard()->problem().contains(QLatin1Char('x')));
    values->selectAll();
    QTest::keyClicks(values, QStringLiteral("0.1, 0.5"));
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(model().plan().across.values, (std::vector<double>{0.1, 0.5}));
    SweepPlan plan = model().plan();
    plan.down = {SweepSetting::HiddenUnits, {2, 4, 8}};
    plan.starts = 25;
    model().setPlan(plan);
    model().setEpochs(300);
    QTest::mouseClick(panel()->strip()->trainButton(), Qt::LeftButton);
    QCOMPARE(model().task(), ManyStartsModel::Task::Sweep);
    QTRY_VERIFY_WITH_TIMEOUT(model().sweep().isComplete, 60'000);
    SweepMap* map = panel()->sweepMap();
    for (std::size_t cell = 0; cell < 6; ++cell) {
        const StartsCount count = countStarts(model().sweep().cells[cell].results);
        QCOMPARE(map->numberText(cell), QString::number(4 * count.solved) + QStringLiteral(" %"));
    }
    panel()->measureControl()->setCurrentIndex(1);
    QVERIFY(!map->numberText(0).contains(QLatin1Char('%')));
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->current(), std::optional<std::size_t>(3));
    QVERIFY(map->accessibleText().contains(QStringLiteral("0.5")));
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(wall()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(model().starts() && model().starts()->isComplete, 60'000);
    QCOMPARE(model().starts()->size(), std::size_t{25});
    QCOMPARE(countStarts(model().starts()->results).solved, countStarts(model().sweep().cells[3].results).solved);
    // Its settings in the lab: the map stays.
    panel()->strip()->modeControl()->setCurrentIndex(1);
    map->setCurrent(4);
    QTest::mouseClick(panel()->cellCard()->labButton(), Qt::LeftButton);
    QVERIFY(!m_page->isManyOpen());
    QCOMPARE(controller().document().spec.layers.front().units, 8);
    QCOMPARE(controller().document().config.optimizer.learningRate, 0.1);
    m_page->openMany();
    QCOMPARE(model().sweep().doneCells(), std::size_t{6});
    controller().undoStack().undo();
    QCOMPARE(controller().document().spec.layers.front().units, 3);
}

void TestLabMany::withoutPointsNothingTrains()
{
    LabDocument document = xorDocument();
    document.data.kind = LabDataKind::Own;
    document.data.points.clear();
    controller().replace(document);
    m_page->openMany();
    QVERIFY(!panel()->strip()->trainButton()->isEnabled());
    QVERIFY(!panel()->strip()->trainButton()->toolTip().isEmpty());
    m_page->presentPlay();
    QCOMPARE(model().task(), ManyStartsModel::Task::None);
}

void TestLabMany::theStateIsKept()
{
    openWith(xorDocument());
    model().setCount(400);
    model().setEpochs(777);
    SweepPlan plan = model().plan();
    plan.across = {SweepSetting::BatchSize, {1, 2, 4}};
    plan.starts = 25;
    model().setPlan(plan);
    panel()->orderControl()->setCurrentIndex(1);
    panel()->strip()->modeControl()->setCurrentIndex(1);
    const QJsonObject state = m_page->saveState();
    LabPage other(*m_context);
    other.resize(1324, 800);
    other.restoreState(state);
    QVERIFY(other.isManyOpen());
    QCOMPARE(other.many()->model().count(), std::size_t{400});
    QCOMPARE(other.many()->model().epochs(), std::uint64_t{777});
    QCOMPARE(other.many()->model().plan(), model().plan());
    QCOMPARE(other.many()->orderControl()->currentIndex(), 1);
    QCOMPARE(other.many()->strip()->mode(), ManyStartsStrip::Mode::Sweep);
    m_page->closeMany();
    other.restoreState(m_page->saveState());
    QVERIFY(!other.isManyOpen());
}

void TestLabMany::presentingKeepsTheWall()
{
    openWith(xorDocument());
    trainWall(100, 5);
    m_page->setPresenting(true);
    QVERIFY(wall()->isVisible());
    QVERIFY(panel()->strip()->trainButton()->isVisible());
    wall()->setCurrent(0);
    m_page->presentNext();
    QCOMPARE(wall()->current(), std::optional<std::size_t>(1));
    m_page->presentBack();
    QCOMPARE(wall()->current(), std::optional<std::size_t>(0));
    m_page->presentPlay();
    QCOMPARE(model().task(), ManyStartsModel::Task::Starts);
    QTRY_VERIFY(model().starts() && model().starts()->isComplete);
}

QTEST_MAIN(TestLabMany)
#include "tst_lab_many.moc"
