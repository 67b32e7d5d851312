// What comes back in the lab: trained numbers after an undo, a weight that was cut, a step before everything exploded, the last
// picture of a run that ends by itself, and a unit that was clicked.
#include "LabPageTools.h"

#include "ui/controls/NoteBar.h"
#include "ui/lessons/lab/CsvDialog.h"
#include "ui/lessons/lab/HistoryView.h"
#include "ui/lessons/lab/ManyStartsGroups.h"
#include "ui/lessons/lab/NetworkEdits.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/PlaneCaption.h"
#include "ui/lessons/lab/TimeCard.h"

#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

class TestLabReturns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void undoBringsBackWhatWasLearned_data();
    void undoBringsBackWhatWasLearned();
    void dropoutChangesNoNumber();
    void aCutWeightIsWhatItWas();
    void aNumberInPlaceOfACutConnectsAgain();
    void theLastGoodStepIsGood();
    void theLastPictureOfARunIsShown();
    void aClickKeepsAUnitInView();
    void targetsKeepTheUnitsOfTheTable();
    void classesOfATableHaveTheirNames();
    void aColumnThatOneCellSpoilsIsNamed();
    void aBarCountsItsSolved();
    void theCurveOfAnOpenedRunIsDrawn();
    void undoOfAUnitReturnsToItsEpoch();
    void neighbouringRunsDifferInColour();
    void aPinnedUnitStaysWhileSettingsChange();

private:
    LabController& controller() const { return m_page->controller(); }
    NetworkPanel& network() const { return *m_page->findChild<NetworkPanel*>(); }
    OutputPanel& output() const { return *m_page->findChild<OutputPanel*>(); }
    std::uint64_t step() const { return controller().snapshot() ? controller().snapshot()->position.step : 0; }
    template <typename Change> void edit(Change change)
    {
        LabDocument next = controller().document();
        change(next);
        controller().edit(next, QStringLiteral("test"));
    }
    void train(int updates)
    {
        const std::uint64_t goal = step() + static_cast<std::uint64_t>(updates);
        for (int i = 0; i < updates; ++i)
            controller().step(Advance::Batch);
        QTRY_COMPARE(step(), goal);
    }
    void takeTable(const std::shared_ptr<const LabTable>& table)
    {
        edit([&](LabDocument& next) {
            const LabData before = next.data;
            next.data.kind = LabDataKind::Table;
            next.data.table = table;
            adaptToData(next, before);
        });
        QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->inputs == static_cast<int>(table->inputs()));
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<LabPage> m_page;
};

void TestLabReturns::init()
{
    m_context = hostContext();
    m_page = shownLab(*m_context);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(controller().snapshot() && controller().state() == TrainingSession::State::Paused);
}

void TestLabReturns::cleanup()
{
    m_page.reset();
    m_context.reset();
}

void TestLabReturns::undoBringsBackWhatWasLearned_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("activation") << 0;
    QTest::newRow("noise of the data") << 1;
    QTest::newRow("another start") << 2;
}

void TestLabReturns::undoBringsBackWhatWasLearned()
{
    QFETCH(const int, what);
    train(40);
    const Parameters learned = controller().snapshot()->parameters;
    edit([what](LabDocument& next) {
        if (what == 0)
            next.spec.layers[0].activation = Activation(ActivationType::Relu);
        else if (what == 1)
            next.data.noise = 0.3;
        else
            next.spec.seed = next.config.seed = 77;
    });
    QTRY_VERIFY(controller().snapshot() && step() == 0);
    train(3);
    m_page->undoStack()->undo();
    QTRY_COMPARE(step(), std::uint64_t(40));
    QVERIFY(controller().snapshot()->parameters == learned);
    m_page->undoStack()->redo();
    QTRY_VERIFY(controller().snapshot() && step() == 0);
    m_page->undoStack()->undo();
    QTRY_COMPARE(step(), std::uint64_t(40));
    // And it goes on from there.
    train(1);
    QCOMPARE(step(), std::uint64_t(41));
}

void TestLabReturns::dropoutChangesNoNumber()
{
    train(25);
    const Parameters learned = controller().snapshot()->parameters;
    const double loss = controller().snapshot()->train.loss;
    edit([](LabDocument& next) { setHiddenDropout(next.spec, 0.3); });
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->layers[0].dropout == 0.3);
    QCOMPARE(step(), std::uint64_t(25));
    QVERIFY(controller().snapshot()->parameters == learned);
    QCOMPARE(controller().snapshot()->train.loss, loss); // evaluation drops nothing
    train(5);
    const Parameters later = controller().snapshot()->parameters;
    m_page->undoStack()->undo();
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->layers[0].dropout == 0.0);
    QCOMPARE(step(), std::uint64_t(30));
    QVERIFY(controller().snapshot()->parameters == later);
}

void TestLabReturns::aCutWeightIsWhatItWas()
{
    train(30);
    const ParameterPlace at{0, 1, 0};
    const std::size_t index = *parameterIndex(controller().snapshot()->parameters.layout(), at);
    const double learned = controller().snapshot()->parameters.values()[index];
    controller().setFixed({{at, 0.0, true}}, QStringLiteral("cut"));
    QTRY_COMPARE(controller().snapshot()->parameters.values()[index], 0.0);
    controller().setFixed({}, QStringLiteral("connect"));
    QTRY_COMPARE(controller().snapshot()->parameters.values()[index], learned);
}

void TestLabReturns::aNumberInPlaceOfACutConnectsAgain()
{
    const ParameterPlace at{0, 1, 0};
    const std::size_t index = *parameterIndex(controller().snapshot()->parameters.layout(), at);
    controller().setFixed({{at, 0.0, true}}, QStringLiteral("cut"));
    controller().editParameters({{index, 1.5}}, QStringLiteral("type"));
    QVERIFY(controller().document().fixed.empty()); // neither cut nor frozen
    QTRY_COMPARE(controller().snapshot()->parameters.values()[index], 1.5);
    m_page->undoStack()->undo();
    QVERIFY(controller().document().fixed.size() == 1 && controller().document().fixed.front().cut);
}

void TestLabReturns::theLastGoodStepIsGood()
{
    edit([](LabDocument& next) {
        const LabData before = next.data;
        next.data.name = "bumps";
        adaptToData(next, before);
    });
    QTRY_COMPARE(controller().document().data.name, std::string("bumps"));
    edit([](LabDocument& next) {
        next.config.optimizer = defaultOptimizer(OptimizerType::Sgd);
        next.config.optimizer.learningRate = 1e4;
        for (std::size_t layer = 0; layer + 1 < next.spec.layers.size(); ++layer)
            next.spec.layers[layer].activation = Activation(ActivationType::Relu);
    });
    QTRY_VERIFY(controller().snapshot() && step() == 0 && controller().state() == TrainingSession::State::Paused);
    const double start = controller().snapshot()->train.loss;
    controller().setPlaying(true);
    QTRY_COMPARE(controller().state(), TrainingSession::State::Diverged);
    for (auto* button : network().note()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Back to the last good step"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(controller().state(), TrainingSession::State::Paused);
    QTRY_VERIFY(controller().snapshot() && !controller().snapshot()->diverged);
    QVERIFY2(
        controller().snapshot()->train.loss <= 100.0 * start, qPrintable(QString::number(controller().snapshot()->train.loss)));
}

void TestLabReturns::theLastPictureOfARunIsShown()
{
    for (const int epochs : {7, 23, 31}) {
        edit([epochs](LabDocument& next) { next.epochLimit = epochs; });
        controller().reset();
        controller().setSpeed(120.0);
        controller().setPlaying(true);
        QTRY_VERIFY(!controller().isPlaying() && controller().snapshot()
            && controller().snapshot()->position.epoch == static_cast<std::uint64_t>(epochs));
        QTRY_COMPARE(network().diagram()->snapshot()->position.epoch, static_cast<std::uint64_t>(epochs));
    }
}

void TestLabReturns::aClickKeepsAUnitInView()
{
    NetworkDiagram* diagram = network().diagram();
    const QPoint unit = diagram->geometryOfDiagram().unitRect({1, 2}).center().toPoint();
    const QPoint ground(4, 4);
    QTest::mouseClick(diagram, Qt::LeftButton, {}, unit);
    QTest::mouseMove(diagram, ground);
    QTRY_COMPARE(diagram->currentUnit(), std::optional(UnitAddress{1, 2}));
    QCOMPARE(output().title(), QStringLiteral("Layer 1, unit 3"));
    QTest::mouseClick(diagram, Qt::LeftButton, {}, ground);
    QVERIFY(!diagram->currentUnit());
    QCOMPARE(output().title(), QStringLiteral("Output"));
}

void TestLabReturns::targetsKeepTheUnitsOfTheTable()
{
    auto table = std::make_shared<LabTable>();
    table->name = "yields";
    table->inputNames = {"rain", "sun"};
    table->targetName = "yield";
    for (int row = 0; row < 60; ++row) {
        table->values.insert(table->values.end(), {row * 0.5, (row * 7) % 30 * 1.0});
        table->targets.push_back(100.0 + 3.0 * row);
    }
    takeTable(table);
    const Spread spread = targetSpread(*table);
    auto* plane = output().plane();
    QTRY_VERIFY(!plane->values().empty());
    plane->setFocus();
    QTest::keyClick(plane, Qt::Key_Right);
    static const QRegularExpression kValue(QStringLiteral("= (−?[0-9.]+)$"));
    const QRegularExpressionMatch match = kValue.match(plane->readOut());
    QVERIFY2(match.hasMatch(), qPrintable(plane->readOut()));
    const double shown = match.captured(1).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    // An untrained network answers near 0, which is the mean in these units.
    QVERIFY(std::abs(shown - spread.mean) < 4.0 * spread.deviation);
    QVERIFY(shown > 20.0);
    for (const PlanePoint& point : plane->points())
        QVERIFY(point.target && *point.target >= 100.0 - 1e-6 && *point.target <= 277.0 + 1e-6);
}

void TestLabReturns::classesOfATableHaveTheirNames()
{
    auto table = std::make_shared<LabTable>();
    table->name = "flowers";
    table->inputNames = {"length", "width", "depth"};
    table->classes = 2;
    table->classNames = {"rose", "tulip"};
    for (int row = 0; row < 40; ++row) {
        table->values.insert(table->values.end(), {row * 0.1, 7.0 - row * 0.05, row % 4 * 1.0});
        table->labels.push_back(row % 2);
    }
    takeTable(table);
    const auto* caption = output().findChild<PlaneCaption*>();
    QVERIFY(caption->isVisible());
    QVERIFY(caption->accessibleText().contains(QStringLiteral("tulip")));
    QVERIFY(caption->accessibleText().contains(QStringLiteral("1.5"))); // the mean of the depth
    auto* plane = output().plane();
    plane->setFocus();
    QTest::keyClick(plane, Qt::Key_Right);
    QVERIFY(plane->readOut().endsWith(QStringLiteral("rose")) || plane->readOut().endsWith(QStringLiteral("tulip")));
}

void TestLabReturns::aColumnThatOneCellSpoilsIsNamed()
{
    QByteArray text("x1,x2,kind\n");
    for (int row = 0; row < 20; ++row)
        text += QByteArray::number(row) + ',' + (row == 6 ? QByteArray("oops") : QByteArray::number(row * row)) + ','
            + (row % 2 == 0 ? "a" : "b") + '\n';
    CsvDialog dialog(parseTable(text.toStdString(), "points.csv"));
    QVERIFY(dialog.table());
    QVERIFY2(dialog.message().contains(QStringLiteral("x2")) && dialog.message().contains(QStringLiteral("oops"))
            && dialog.message().contains(QStringLiteral("1 input")),
        qPrintable(dialog.message()));
    // Words cannot become a number to be learned: that is not what is advised.
    QByteArray words("x1,who\n");
    for (int row = 0; row < 20; ++row)
        words += QByteArray::number(row) + ",name" + QByteArray::number(row) + '\n';
    CsvDialog other(parseTable(words.toStdString(), "people.csv"));
    other.roleBox(1)->setCurrentIndex(static_cast<int>(TableRole::Class));
    QVERIFY2(other.message().contains(QStringLiteral("different words")), qPrintable(other.message()));
}

void TestLabReturns::aBarCountsItsSolved()
{
    std::vector<TrainedStart> results(10);
    for (std::size_t i = 0; i < results.size(); ++i) {
        results[i].loss = 0.01;
        results[i].fate = i < 8 ? StartFate::Solved : StartFate::Unsolved;
        results[i].wrong = i < 8 ? 0 : 3;
    }
    const LossHistogram histogram = lossHistogram(results, 4);
    int solved = 0;
    for (const LossBin& bar : histogram.bars)
        solved += bar.solved;
    QCOMPARE(solved, 8);
    QCOMPARE(histogram.total(), 10);
}

// A project keeps the curves of its runs, not their moments: the time machine shows what there is.
void TestLabReturns::theCurveOfAnOpenedRunIsDrawn()
{
    edit([](LabDocument& next) { next.config.optimizer.learningRate = 0.003; });
    controller().setSpeed(120.0);
    controller().setPlaying(true);
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.epoch >= 20);
    controller().setPlaying(false);
    QTRY_COMPARE(controller().state(), TrainingSession::State::Paused);
    const double start = controller().runs().present().curve.front().testLoss;
    const LabProject project = controller().project();
    m_page = shownLab(*m_context);
    controller().restore(project);
    QTRY_VERIFY(controller().snapshot() && step() == project.position.step);
    m_page->time().open(project.position.step);
    QVERIFY(m_page->time().isOpen());
    HistoryView* view = m_page->findChild<TimeCard*>()->view();
    QVERIFY(view->drawnPoints() > 10);
    QVERIFY(view->largestLoss() >= start); // the axis holds it from the beginning on
    QCOMPARE(view->pictureSteps(), std::vector<std::uint64_t>{project.position.step});
    QCOMPARE(view->stepAt(0.0), project.position.step); // no other moment is known
}

void TestLabReturns::undoOfAUnitReturnsToItsEpoch()
{
    train(30);
    const Parameters learned = controller().snapshot()->parameters;
    m_page->findChild<NetworkEdits*>()->setUnits(0, 7);
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->layers[0].units == 7);
    m_page->undoStack()->undo();
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->layers[0].units == 6);
    QCOMPARE(step(), std::uint64_t(30));
    QVERIFY(controller().snapshot()->parameters == learned);
}

void TestLabReturns::neighbouringRunsDifferInColour()
{
    LabRuns runs;
    for (int i = 0; i < 30; ++i) {
        runs.begin(controller().document());
        for (const double epoch : {0.0, 10.0}) {
            Snapshot snapshot = *controller().snapshot();
            snapshot.position.epoch = static_cast<std::uint64_t>(epoch);
            snapshot.position.step = static_cast<std::uint64_t>(epoch * 17);
            runs.add(snapshot);
        }
    }
    const auto& all = runs.all();
    QCOMPARE(all.size(), LabRuns::kMostRuns);
    for (std::size_t i = 3; i < all.size(); ++i)
        for (std::size_t j = i - 3; j < i; ++j)
            QVERIFY(runColor(all[i].color) != runColor(all[j].color));
}

void TestLabReturns::aPinnedUnitStaysWhileSettingsChange()
{
    NetworkDiagram* diagram = network().diagram();
    QTest::mouseClick(diagram, Qt::LeftButton, {}, diagram->geometryOfDiagram().unitRect({1, 2}).center().toPoint());
    QTest::mouseMove(diagram, QPoint(4, 4));
    QTRY_COMPARE(diagram->currentUnit(), std::optional(UnitAddress{1, 2}));
    edit([](LabDocument& next) { next.spec.layers[0].activation = Activation(ActivationType::Relu); });
    QTRY_VERIFY(controller().snapshot() && diagram->snapshot() == controller().snapshot());
    QCOMPARE(diagram->currentUnit(), std::optional(UnitAddress{1, 2}));
    edit([](LabDocument& next) { setHiddenLayers(next.spec, 3); });
    QVERIFY(!diagram->currentUnit());
}

QTEST_MAIN(TestLabReturns)
#include "tst_lab_returns.moc"
