// The lesson on layers: its numbers recomputed here, and the page as a person uses it, by mouse and by keyboard.
#include "engine/compute/host/HostBackend.h"
#include "engine/training/Trainer.h"
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/layers/LayersDiagram.h"
#include "ui/lessons/layers/LayersInput.h"
#include "ui/lessons/layers/LayersPage.h"
#include "ui/lessons/layers/OutputLine.h"
#include "ui/lessons/layers/PlateauCheck.h"
#include "ui/lessons/layers/SpacesPanel.h"
#include "ui/lessons/layers/StartMarks.h"
#include "ui/lessons/layers/TrainingPanel.h"
#include "ui/lessons/layers/TruthTableView.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <memory>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// The hand network as one writes it on the board.
struct Board {
    std::array<int, 2> hidden{};
    int output = 0;
};
Board onTheBoard(const LayersWeights& w, int x1, int x2)
{
    const auto unit = [](const UnitWeights& weights, int a, int b) { // whole hundredths: exact
        const auto hundredths = [](double value) { return static_cast<int>(std::lround(100.0 * value)); };
        return hundredths(weights[0]) + a * hundredths(weights[1]) + b * hundredths(weights[2]) >= 0 ? 1 : 0;
    };
    Board board;
    board.hidden = {unit(w[0], x1, x2), unit(w[1], x1, x2)};
    board.output = unit(w[2], board.hidden[0], board.hidden[1]);
    return board;
}

double sigmoid(double z)
{
    return 1.0 / (1.0 + std::exp(-z));
}

/// A run with the engine's Trainer: the four outputs at the end.
std::array<double, 4> trained(std::uint64_t start, int epochs, const TruthColumn& targets, Parameters* last = nullptr)
{
    DatasetContent content;
    content.inputs = 2;
    content.classes = 2;
    content.values = {0, 0, 0, 1, 1, 0, 1, 1};
    content.labels.assign(targets.begin(), targets.end());
    TrainingProblem problem;
    LayerSpec hidden;
    hidden.units = 2;
    hidden.activation = Activation(ActivationType::Sigmoid);
    LayerSpec output;
    output.activation = Activation(ActivationType::Sigmoid);
    problem.spec.layers = {hidden, output};
    problem.spec.loss = LossType::BinaryCrossEntropy;
    problem.spec.initializer = {InitializerType::Normal, 1.0};
    problem.spec.seed = start;
    problem.config.optimizer.learningRate = 2.0;
    problem.config.batchSize = 4;
    problem.config.shuffle = false;
    problem.train = Dataset(content);
    Trainer trainer(problem, std::make_unique<HostBackend>());
    for (int i = 0; i < epochs; ++i)
        trainer.advance(Advance::Epoch);
    const Parameters p = trainer.parameters();
    std::array<double, 4> outputs{};
    for (int r = 0; r < 4; ++r) {
        const double x1 = r / 2;
        const double x2 = r % 2;
        double z = p.bias(1, 0);
        for (int unit = 0; unit < 2; ++unit)
            z += p.weight(1, 0, unit) * sigmoid(p.bias(0, unit) + p.weight(0, unit, 0) * x1 + p.weight(0, unit, 1) * x2);
        outputs[static_cast<std::size_t>(r)] = sigmoid(z);
    }
    if (last != nullptr)
        *last = p;
    return outputs;
}

double worstDistance(const std::array<double, 4>& outputs, const TruthColumn& targets)
{
    double worst = 0.0;
    for (std::size_t r = 0; r < 4; ++r)
        worst = std::max(worst, std::abs(outputs[r] - targets[r]));
    return worst;
}

TruthColumn tableOf(int number)
{
    return {(number >> 3) & 1, (number >> 2) & 1, (number >> 1) & 1, number & 1};
}

class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyTableHasItsOwnName();
    void namesMeanWhatTheySay();
    void theFirstNetworkIsXor();
    void handValuesAreThoseOfTheBoard();
    void aSumOfZeroAnswersOne();
    void hiddenPointsMeet();
    void unitsAreRecognisedByTheirWeights();
    void theMarginOfPointsIsExact();
    void startsThatSolveAndStartsThatStickAreReal();
    void theSearchAgreesWithTheTrainer();
    void theShareThatTheTextNamesIsTrue();

    void weightsAreTypedAndUndone();
    void trainedWeightsAreNotCutOff();
    void aDraggedLineMovesItsWeights();
    void theOtherLineIsTakenByAPress();
    void theLineOfTheOutputIsDragged();
    void pointsAreLitInAllPlanes();
    void inputsAreToggled();
    void thePointsGlide();
    void targetsAreOwn();
    void trainingSolvesAndStops();
    void aStuckStartSaysWhy();
    void aPlateauIsNotCalledStuck_data();
    void aPlateauIsNotCalledStuck();
    void twentyStartsAndOneIsOpened();
    void trainedWeightsSayWhyTheyStay();
    void aNoteLiesOverTheDiagramAndGoes();
    void scrambleThenOrAndNand();
    void xnorByTheOutputUnit();
    void thePlaceOfAPointIsClicked();
    void theStuckQuestionWantsTheReason();
    void thePredictionHidesAndCounts();
    void theLessonBeforeHandsOver();
    void stateIsKept();
    void damagedStateGivesAValidPage();
    void everythingIsReachedByKeyboard();
    void everythingIsTranslated();
    void everythingFits_data();
    void everythingFits();

private:
    LayersController& controller() const { return m_page->controller(); }
    const LayersValues& values() const { return controller().values(); }
    LayersDocument document() const { return controller().document(); }
    void edit(const LayersDocument& next) { controller().edit(next, QStringLiteral("test")); }
    void setWeights(const LayersWeights& weights)
    {
        LayersDocument next = document();
        next.weights = weights;
        edit(next);
    }
    void train(std::uint64_t start)
    {
        LayersDocument next = document();
        next.mode = LayersMode::ByTraining;
        next.training.start = start;
        edit(next);
        controller().setSpeed(0.0);
        QTRY_VERIFY(controller().snapshot());
    }
    bool isDone(const char* id) const
    {
        for (const LessonTask& task : m_page->tasks())
            if (task.id == QLatin1String(id))
                return task.done;
        return false;
    }
    void drag(QWidget* widget, QPointF from, QPointF to)
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from.toPoint());
        for (int i = 1; i <= 5; ++i) {
            const QPointF place = from + (to - from) * (i / 5.0);
            QMouseEvent move(QEvent::MouseMove, place, widget->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &move);
        }
        QTest::mouseRelease(widget, Qt::LeftButton, {}, to.toPoint());
    }
    void type(WeightField* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QWidget> m_window;
    LayersPage* m_page = nullptr;
};

void TestLayers::init()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    m_context = std::make_unique<AppContext>();
    m_window = std::make_unique<QWidget>();
    m_page = new LayersPage(*m_context, m_window.get());
    m_page->resize(1324, 800);
    m_window->resize(1324, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLayers::cleanup()
{
    m_window.reset();
    m_context.reset();
}

void TestLayers::everyTableHasItsOwnName()
{
    QSet<QString> words;
    QSet<QString> formulas;
    for (int number = 0; number < 16; ++number) {
        const TruthColumn table = tableOf(number);
        const GateName name
            = gateName(table, QStringLiteral("x₁"), QStringLiteral("x₂"), QStringLiteral("x_1"), QStringLiteral("x_2"));
        words.insert(name.words);
        const QString tex = gateTex(table, QStringLiteral("x_1"), QStringLiteral("x_2"));
        QVERIFY2(Formula::parse(tex).has_value(), qPrintable(tex));
        for (const QString& line : name.lines)
            QVERIFY2(Formula::parse(line).has_value(), qPrintable(line));
        formulas.insert(tex);
    }
    QCOMPARE(words.size(), 16);
    QCOMPARE(formulas.size(), 16);
}

void TestLayers::namesMeanWhatTheySay()
{
    const auto words = [](const TruthColumn& table) {
        return gateName(table, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")).words;
    };
    const auto table = [](auto function) {
        return TruthColumn{function(false, false), function(false, true), function(true, false), function(true, true)};
    };
    QCOMPARE(words(table([](bool a, bool b) { return a && b; })), QStringLiteral("AND"));
    QCOMPARE(words(table([](bool a, bool b) { return a || b; })), QStringLiteral("OR"));
    QCOMPARE(words(table([](bool a, bool b) { return !(a && b); })), QStringLiteral("NAND"));
    QCOMPARE(words(table([](bool a, bool b) { return !(a || b); })), QStringLiteral("NOR"));
    QCOMPARE(words(table([](bool a, bool b) { return a != b; })), QStringLiteral("XOR"));
    QCOMPARE(words(table([](bool a, bool b) { return a == b; })), QStringLiteral("XNOR"));
    QCOMPARE(words(table([](bool a, bool) { return a; })), QStringLiteral("a"));
    QCOMPARE(words(table([](bool, bool b) { return b; })), QStringLiteral("b"));
    QCOMPARE(words(table([](bool a, bool) { return !a; })), QStringLiteral("NOT a"));
    QCOMPARE(words(table([](bool, bool b) { return !b; })), QStringLiteral("NOT b"));
    QCOMPARE(words(table([](bool a, bool b) { return a && !b; })), QStringLiteral("a AND NOT b"));
    QCOMPARE(words(table([](bool a, bool b) { return b && !a; })), QStringLiteral("b AND NOT a"));
    QCOMPARE(words(table([](bool a, bool b) { return a || !b; })), QStringLiteral("a OR NOT b"));
    QCOMPARE(words(table([](bool a, bool b) { return b || !a; })), QStringLiteral("b OR NOT a"));
    QCOMPARE(words(table([](bool, bool) { return false; })), QStringLiteral("always 0"));
    QCOMPARE(words(table([](bool, bool) { return true; })), QStringLiteral("always 1"));
}

void TestLayers::theFirstNetworkIsXor()
{
    QCOMPARE(values().rightRows(), 4);
    for (int r = 0; r < 4; ++r)
        QCOMPARE(values().rows[static_cast<std::size_t>(r)].output, (r / 2) != (r % 2) ? 1.0 : 0.0);
    QCOMPARE(unitWords(values(), kHidden1), QStringLiteral("OR"));
    QCOMPARE(unitWords(values(), kHidden2), QStringLiteral("NAND"));
    QCOMPARE(unitWords(values(), kOutput), QStringLiteral("AND"));
    QCOMPARE(m_page->diagram()->formula()->formula().toPlainText().remove(u' '), QStringLiteral("y=AND(OR(x₁,x₂),NAND(x₁,x₂))"));
    QVERIFY(m_page->statusText().contains(QStringLiteral("4 of 4")));
}

void TestLayers::handValuesAreThoseOfTheBoard()
{
    // Every combination of a few weights in each place would be too many; these are spread over the range.
    unsigned state = 7;
    const auto next = [&state] {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>(state >> 16) % 401 - 200;
    };
    for (int round = 0; round < 500; ++round) {
        LayersDocument drawn = defaultLayersDocument();
        for (UnitWeights& unit : drawn.weights)
            for (double& weight : unit)
                weight = roundedLayersWeight(next() / 100.0);
        const LayersValues computed = handValues(drawn);
        for (int r = 0; r < 4; ++r) {
            const Board board = onTheBoard(drawn.weights, r / 2, r % 2);
            const RowValues& row = computed.rows[static_cast<std::size_t>(r)];
            QCOMPARE(row.hidden[0], static_cast<double>(board.hidden[0]));
            QCOMPARE(row.hidden[1], static_cast<double>(board.hidden[1]));
            QCOMPARE(row.output, static_cast<double>(board.output));
        }
    }
}

void TestLayers::aSumOfZeroAnswersOne()
{
    LayersDocument exact = defaultLayersDocument();
    exact.weights[0] = {-0.3, 0.1, 0.2}; // −0.3 + 0.1 + 0.2 is not 0 in binary fractions
    exact.weights[1] = {-0.7, 0.1, 0.6};
    const LayersValues computed = handValues(exact);
    QCOMPARE(computed.rows[3].sums[0], 0.0);
    QCOMPARE(computed.rows[3].hidden[0], 1.0);
    QCOMPARE(computed.rows[3].hidden[1], 1.0);
}

void TestLayers::hiddenPointsMeet()
{
    // (0,0) → (0,1), (0,1) and (1,0) → (1,1), (1,1) → (1,0).
    const std::array<QPointF, 4> expected{QPointF(0, 1), QPointF(1, 1), QPointF(1, 1), QPointF(1, 0)};
    for (std::size_t r = 0; r < 4; ++r)
        QCOMPARE(values().rows[r].hiddenPoint(), expected[r]);
    const std::vector<HiddenPlace> places = hiddenPlaces(values());
    QCOMPARE(places.size(), 3U);
    QCOMPARE(differentHiddenPoints(values()), 3);
    QCOMPARE(places[1].rows, (std::vector<int>{1, 2}));
}

void TestLayers::unitsAreRecognisedByTheirWeights()
{
    LayersDocument drawn = defaultLayersDocument();
    drawn.weights[0] = {-0.5, 1.0, -1.0};
    drawn.weights[1] = {0.5, 0.0, -1.0};
    drawn.weights[2] = {-1.0, 0.0, 0.0};
    const LayersValues computed = handValues(drawn);
    QCOMPARE(unitWords(computed, kHidden1), QStringLiteral("x₁ AND NOT x₂"));
    QCOMPARE(unitWords(computed, kHidden2), QStringLiteral("NOT x₂"));
    QCOMPARE(unitWords(computed, kOutput), QStringLiteral("always 0"));
    // Smooth units in the middle of their range are no gates.
    const NetworkSpec spec = trainingNetwork({});
    const LayersValues flat = trainingValues(spec, Parameters(spec), kXor);
    QCOMPARE(unitWords(flat, kHidden1), QStringLiteral("h₁"));
    QVERIFY(!flat.gates[kOutput]);
}

void TestLayers::theMarginOfPointsIsExact()
{
    const std::vector<QPointF> ones{{1, 1}};
    const std::vector<QPointF> zeros{{0, 1}, {1, 0}};
    // The line through (0, 1) and (1, 0) is √½ away from (1, 1).
    QVERIFY(std::abs(separationMargin(ones, zeros) - std::sqrt(0.5) / 2.0) < 1e-12);
    const std::vector<QPointF> diagonal{{0, 0}, {1, 1}};
    QVERIFY(separationMargin(diagonal, zeros) <= 0.0);
    const std::vector<QPointF> same{{0, 1}};
    QVERIFY(separationMargin(same, zeros) <= 0.0);
}

void TestLayers::startsThatSolveAndStartsThatStickAreReal()
{
    Parameters last;
    QVERIFY(worstDistance(trained(1, 1000, kXor), kXor) < 0.25);
    const std::array<double, 4> stuck = trained(3, 6000, kXor, &last);
    QVERIFY2(worstDistance(stuck, kXor) > 0.4, "start 3 should stay in a local minimum");
    // Two rows of different classes have the same hidden values.
    const auto hidden = [&](int unit, int x1, int x2) {
        return sigmoid(last.bias(0, unit) + last.weight(0, unit, 0) * x1 + last.weight(0, unit, 1) * x2);
    };
    double closest = 1.0;
    for (const auto& one : {std::pair(0, 1), std::pair(1, 0)})
        for (const auto& zero : {std::pair(0, 0), std::pair(1, 1)})
            closest = std::min(closest,
                std::max(std::abs(hidden(0, one.first, one.second) - hidden(0, zero.first, zero.second)),
                    std::abs(hidden(1, one.first, one.second) - hidden(1, zero.first, zero.second))));
    QVERIFY(closest < 0.01);
}

void TestLayers::theSearchAgreesWithTheTrainer()
{
    for (const std::uint64_t start : {1U, 2U, 3U, 4U, 6U}) {
        LayersTraining training;
        training.start = start;
        const std::optional<StartResult> result = trainFromStart(training, kXor, {});
        QVERIFY(result);
        const double worst = worstDistance(trained(start, result->epochs, kXor), kXor);
        QCOMPARE(result->solved, worst <= 0.25);
    }
}

void TestLayers::theShareThatTheTextNamesIsTrue()
{
    int sigmoidSolved = 0;
    int tanhSolved = 0;
    constexpr int kStarts = 120;
    for (std::uint64_t start = 1; start <= kStarts; ++start) {
        LayersTraining training;
        training.start = start;
        sigmoidSolved += trainFromStart(training, kXor, {})->solved ? 1 : 0;
        training.hidden = ActivationType::Tanh;
        tanhSolved += trainFromStart(training, kXor, {})->solved ? 1 : 0;
    }
    // 67 % and 43 % of 500 starts; three standard deviations of 120.
    QVERIFY2(std::abs(sigmoidSolved / 120.0 - 0.67) < 0.13, qPrintable(QString::number(sigmoidSolved)));
    QVERIFY2(std::abs(tanhSolved / 120.0 - 0.43) < 0.14, qPrintable(QString::number(tanhSolved)));
}

void TestLayers::weightsAreTypedAndUndone()
{
    WeightField* bias = m_page->diagram()->field(kHidden1, 0);
    type(bias, QStringLiteral("-1.5"));
    QCOMPARE(document().weights[kHidden1][0], -1.5);
    QCOMPARE(unitWords(values(), kHidden1), QStringLiteral("AND"));
    QTest::keyClick(bias, Qt::Key_Up);
    QCOMPARE(document().weights[kHidden1][0], -1.4);
    m_page->undoStack()->undo();
    QCOMPARE(document().weights[kHidden1][0], -1.5);
    m_page->undoStack()->undo();
    QCOMPARE(document().weights[kHidden1][0], -0.5);
    QCOMPARE(bias->value(), -0.5);
    QVERIFY(!m_page->undoStack()->canUndo());
    // What is being typed stays while the pointer lights another row.
    bias->setFocus();
    bias->selectAll();
    QTest::keyClicks(bias, QStringLiteral("0.7"));
    controller().setHoveredRow(3);
    QTest::keyClicks(bias, QStringLiteral("5"));
    QTest::keyClick(bias, Qt::Key_Return);
    QCOMPARE(document().weights[kHidden1][0], 0.75);
}

void TestLayers::trainedWeightsAreNotCutOff()
{
    train(3);
    controller().setPlaying(true);
    QTRY_COMPARE_WITH_TIMEOUT(controller().verdict().state, TrainingOutcome::Stuck, 30000);
    for (int unit = 0; unit < 3; ++unit)
        for (int weight = 0; weight < 3; ++weight) {
            const double real = values().weights[static_cast<std::size_t>(unit)][static_cast<std::size_t>(weight)];
            QVERIFY(std::abs(m_page->diagram()->field(unit, weight)->value() - real) <= 0.051);
        }
}

void TestLayers::aDraggedLineMovesItsWeights()
{
    LinePlane* plane = m_page->spaces()->inputPlane();
    const PlaneGeometry geometry = plane->geometryOfPlane();
    const LayersWeights before = document().weights;
    // Take the line of OR at (0.25, 0.25) and move it to (0.75, 0.75): then it is the line of AND.
    drag(plane, geometry.toPixel({0.25, 0.25}), geometry.toPixel({0.75, 0.75}));
    const UnitWeights after = document().weights[kHidden1];
    QVERIFY(std::abs(after[0] + 1.5) < 0.06);
    QVERIFY(std::abs(after[1] - 1.0) < 0.011 && std::abs(after[2] - 1.0) < 0.011);
    QCOMPARE(unitWords(values(), kHidden1), QStringLiteral("AND"));
    QCOMPARE(document().weights[kHidden2], before[kHidden2]);
    QCOMPARE(m_page->diagram()->field(kHidden1, 0)->value(), after[0]);
    // One drag, one undo step.
    m_page->undoStack()->undo();
    QCOMPARE(document().weights, before);
}

void TestLayers::theOtherLineIsTakenByAPress()
{
    LinePlane* plane = m_page->spaces()->inputPlane();
    const PlaneGeometry geometry = plane->geometryOfPlane();
    QCOMPARE(m_page->spaces()->lineUnit(), kHidden1);
    // NAND runs through (0.75, 0.75); moved to (0.25, 0.25) it is NOR.
    drag(plane, geometry.toPixel({0.75, 0.75}), geometry.toPixel({0.25, 0.25}));
    QCOMPARE(m_page->spaces()->lineUnit(), kHidden2);
    QCOMPARE(unitWords(values(), kHidden2), QStringLiteral("NOR"));
    QCOMPARE(document().weights[kHidden1], xorWeights()[kHidden1]);
}

void TestLayers::theLineOfTheOutputIsDragged()
{
    LinePlane* plane = m_page->spaces()->hiddenPlane();
    const PlaneGeometry geometry = plane->geometryOfPlane();
    drag(plane, geometry.toPixel({0.75, 0.75}), geometry.toPixel({0.25, 0.25}));
    QCOMPARE(unitWords(values(), kOutput), QStringLiteral("OR"));
    // By keyboard back again: the arrow keys move it in parallel.
    plane->setFocus();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(plane, Qt::Key_Right);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(plane, Qt::Key_Up);
    QCOMPARE(unitWords(values(), kOutput), QStringLiteral("AND"));
}

void TestLayers::pointsAreLitInAllPlanes()
{
    LinePlane* plane = m_page->spaces()->inputPlane();
    QTest::mouseMove(plane, plane->geometryOfPlane().toPixel({1.0, 0.0}).toPoint());
    QTRY_COMPARE(controller().hoveredRow(), 2);
    QVERIFY(m_page->diagram()->accessibleText().startsWith(QStringLiteral("x₁ = 1, x₂ = 0")));
    LinePlane* hidden = m_page->spaces()->hiddenPlane();
    QTest::mouseMove(hidden, hidden->geometryOfPlane().toPixel({1.0, 0.0}).toPoint());
    QTRY_COMPARE(controller().hoveredRow(), 3); // (1, 1) lies at (1, 0)
    OutputLine* output = m_page->spaces()->outputLine();
    QTest::mouseMove(output, output->markPlace(0).toPoint());
    QTRY_COMPARE(controller().hoveredRow(), 0);
    TruthTableView* table = m_page->table();
    QTest::mouseMove(table, table->rowRect(1).center().toPoint());
    QTRY_COMPARE(controller().hoveredRow(), 1);
}

void TestLayers::inputsAreToggled()
{
    controller().setCurrentRow(0);
    QTest::mouseClick(m_page->diagram()->input(0), Qt::LeftButton);
    QCOMPARE(controller().currentRow(), 2);
    m_page->diagram()->input(1)->setFocus();
    QTest::keyClick(m_page->diagram()->input(1), Qt::Key_Space);
    QCOMPARE(controller().currentRow(), 3);
    QVERIFY(m_page->diagram()->input(1)->isChecked());
    QVERIFY(m_page->table()->accessibleText().startsWith(QStringLiteral("Row 4")));
}

void TestLayers::thePointsGlide()
{
    SpacesPanel* spaces = m_page->spaces();
    spaces->setMovedShare(0.5);
    LinePlane* hidden = spaces->hiddenPlane();
    // (1, 1) is half-way to (1, 0).
    const QPointF place = hidden->geometryOfPlane().toPixel({1.0, 0.5});
    QTest::mouseMove(hidden, place.toPoint());
    QTRY_COMPARE(controller().hoveredRow(), 3);
    QVERIFY(hidden->handles().empty()); // the line means nothing on the way
    spaces->playMove();
    QTRY_COMPARE(spaces->movedShare(), 1.0);
    QCOMPARE(hidden->handles().size(), 2U);
}

void TestLayers::targetsAreOwn()
{
    TruthTableView* table = m_page->table();
    QTest::mouseClick(table, Qt::LeftButton, {}, table->targetRect(0).center().toPoint());
    QCOMPARE(document().targets, (TruthColumn{1, 1, 1, 0}));
    QCOMPARE(values().rightRows(), 3);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(document().targets, (TruthColumn{1, 0, 1, 0}));
    QVERIFY(table->rowText(0).endsWith(QStringLiteral("wrong")));
    m_page->undoStack()->undo();
    m_page->undoStack()->undo();
    QCOMPARE(document().targets, kXor);
}

void TestLayers::trainingSolvesAndStops()
{
    train(1);
    QVERIFY(!m_page->diagram()->field(0, 0)->isEnabled());
    controller().setPlaying(true);
    QTRY_COMPARE_WITH_TIMEOUT(controller().verdict().state, TrainingOutcome::Solved, 20000);
    QVERIFY(!controller().isPlaying());
    QVERIFY(values().allSure());
    // The same parameters give the same numbers here.
    const Parameters p = controller().snapshot()->parameters;
    for (int r = 0; r < 4; ++r) {
        double z = p.bias(1, 0);
        for (int unit = 0; unit < 2; ++unit) {
            const double h = sigmoid(p.bias(0, unit) + p.weight(0, unit, 0) * (r / 2) + p.weight(0, unit, 1) * (r % 2));
            QVERIFY(std::abs(values().rows[static_cast<std::size_t>(r)].hidden[static_cast<std::size_t>(unit)] - h) < 1e-12);
            z += p.weight(1, 0, unit) * h;
        }
        QVERIFY(std::abs(values().rows[static_cast<std::size_t>(r)].output - sigmoid(z)) < 1e-12);
    }
    QVERIFY(TrainingPanel::verdictText(controller()).contains(QStringLiteral("Found")));
    controller().reset();
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.step == 0);
    QCOMPARE(controller().verdict().state, TrainingOutcome::Learning);
    controller().step();
    QTRY_COMPARE(controller().epoch(), 1.0);
}

void TestLayers::aStuckStartSaysWhy()
{
    train(3);
    controller().setPlaying(true);
    QTRY_COMPARE_WITH_TIMEOUT(controller().verdict().state, TrainingOutcome::Stuck, 30000);
    const TrainingVerdict& verdict = controller().verdict();
    const RowValues& a = values().rows[static_cast<std::size_t>(verdict.closest.first)];
    const RowValues& b = values().rows[static_cast<std::size_t>(verdict.closest.second)];
    QVERIFY(a.target != b.target);
    const QPointF way = a.hiddenPoint() - b.hiddenPoint();
    QCOMPARE(verdict.closest.distance, std::max(std::abs(way.x()), std::abs(way.y())));
    QVERIFY(verdict.arePointsTogether());
    QVERIFY(verdict.largestGradient < 0.01);
    QVERIFY(!values().allSure());
    const QString text = TrainingPanel::verdictText(controller());
    QVERIFY2(text.contains(QStringLiteral("Stuck")) && text.contains(QStringLiteral("apart")), qPrintable(text));
}

void TestLayers::aPlateauIsNotCalledStuck_data()
{
    QTest::addColumn<quint64>("start");
    QTest::addColumn<int>("stillAt"); // epoch at which the loss falls by less than 0.2 % in 300 epochs
    QTest::newRow("short") << quint64(27) << 340;
    QTest::newRow("long") << quint64(268) << 1260;
}

void TestLayers::aPlateauIsNotCalledStuck()
{
    QFETCH(quint64, start);
    QFETCH(int, stillAt);
    // The network does stand still there, and yet it is found some thousand epochs later.
    Parameters still;
    QVERIFY(worstDistance(trained(start, stillAt, kXor, &still), kXor) > 0.25);
    QVERIFY(worstDistance(trained(start, stillAt + 3000, kXor), kXor) < 0.25);
    LayersTraining training;
    training.start = start;
    QCOMPARE(findsTheGate(training, kXor, still, {}), std::optional(true));
    training.start = 3; // this one never gets out
    Parameters stuck;
    trained(3, 2000, kXor, &stuck);
    QCOMPARE(findsTheGate(training, kXor, stuck, {}), std::optional(false));

    train(start);
    bool wasOnPlateau = false;
    connect(&controller(), &LayersController::trainingChanged, this, [&] {
        QVERIFY(controller().verdict().state != TrainingOutcome::Stuck);
        if (controller().isOnPlateau()) {
            wasOnPlateau = true;
            QVERIFY(TrainingPanel::verdictText(controller()).contains(QStringLiteral("plateau")));
        }
    });
    controller().setPlaying(true);
    QTRY_COMPARE_WITH_TIMEOUT(controller().verdict().state, TrainingOutcome::Solved, 30000);
    controller().disconnect(this);
}

void TestLayers::trainedWeightsSayWhyTheyStay()
{
    WeightField* field = m_page->diagram()->field(kHidden1, 1);
    const QString name = field->toolTip();
    train(1);
    QVERIFY(!field->isEnabled());
    QVERIFY(field->toolTip() != name); // says who sets it
    QVERIFY(m_page->note()->isHidden());
    QTest::mouseClick(m_page->diagram(), Qt::LeftButton, {}, field->geometry().center());
    QVERIFY(m_page->note()->isVisible());
    QVERIFY(m_page->note()->text().contains(QStringLiteral("Training")));
    LayersDocument next = document();
    next.mode = LayersMode::ByHand;
    edit(next);
    QVERIFY(m_page->note()->isHidden());
    QCOMPARE(field->toolTip(), name);
}

void TestLayers::aNoteLiesOverTheDiagramAndGoes()
{
    m_page->resize(952, 800); // beside the drawer
    QCoreApplication::processEvents();
    const QRect before = m_page->diagram()->geometry();
    m_page->answerTask(QStringLiteral("place"), 0);
    QCoreApplication::processEvents();
    QVERIFY(m_page->note()->isVisible());
    QCOMPARE(m_page->diagram()->geometry(), before);
    // It covers no weight.
    const QRect note(m_page->note()->mapTo(m_page, QPoint()), m_page->note()->size());
    QVERIFY(m_page->rect().contains(note));
    for (int i = 0; i < 9; ++i) {
        const WeightField* field = m_page->diagram()->field(i / 3, i % 3);
        QVERIFY(!note.intersects(QRect(field->mapTo(m_page, QPoint()), field->size())));
    }
    m_page->answerTask(QStringLiteral("place"), 3);
    QVERIFY(isDone("place"));
    QVERIFY(m_page->note()->isHidden());
}

void TestLayers::twentyStartsAndOneIsOpened()
{
    train(1);
    controller().tryStarts();
    QTRY_COMPARE_WITH_TIMEOUT(controller().starts().results().size(), 20U, 60000);
    QTRY_VERIFY(!controller().starts().isRunning());
    const int solved = controller().starts().solvedCount();
    QVERIFY(solved > 5 && solved < 20); // both happen
    StartMarks* marks = m_page->training()->marks();
    QTest::mouseClick(marks, Qt::LeftButton, {}, marks->markRect(2).center().toPoint());
    QCOMPARE(document().training.start, 3U);
    QCOMPARE(controller().starts().results().size(), 20U); // the marks stay
    marks->setFocus();
    QTest::keyClick(marks, Qt::Key_Right);
    QTest::keyClick(marks, Qt::Key_Return);
    QCOMPARE(document().training.start, 4U);
    // A second search can be cancelled.
    controller().tryStarts();
    QVERIFY(controller().starts().isRunning());
    controller().tryStarts();
    QVERIFY(!controller().starts().isRunning());
}

void TestLayers::scrambleThenOrAndNand()
{
    // Not done while nothing was scrambled, although OR and NAND are there.
    QVERIFY(!isDone("or-nand"));
    m_page->runTask(QStringLiteral("or-nand"));
    QVERIFY(unitWords(values(), kHidden1) != QStringLiteral("OR") && unitWords(values(), kHidden2) != QStringLiteral("NAND"));
    QVERIFY(!isDone("or-nand"));
    // Every line runs between the points and can be dragged.
    for (const auto& gate : values().gates)
        QVERIFY(gate && *gate != kAlways0 && *gate != kAlways1);
    m_page->undoStack()->undo(); // brings OR and NAND back: no solution
    QCOMPARE(unitWords(values(), kHidden1), QStringLiteral("OR"));
    QVERIFY(!isDone("or-nand"));
    m_page->undoStack()->redo();
    LayersWeights weights = document().weights;
    weights[kHidden1] = {-1.0, 2.0, 2.0};
    setWeights(weights);
    QVERIFY(!isDone("or-nand"));
    weights[kHidden2] = {3.0, -2.0, -2.0};
    setWeights(weights);
    QVERIFY(isDone("or-nand"));
}

void TestLayers::xnorByTheOutputUnit()
{
    m_page->runTask(QStringLiteral("xnor"));
    QCOMPARE(document().targets, kXnor);
    QCOMPARE(values().rightRows(), 0);
    LayersWeights weights = document().weights;
    weights[kOutput] = {1.5, -1.0, -1.0};
    setWeights(weights);
    QCOMPARE(values().rightRows(), 4);
    QVERIFY(isDone("xnor"));
}

void TestLayers::thePlaceOfAPointIsClicked()
{
    LinePlane* hidden = m_page->spaces()->hiddenPlane();
    QTest::mouseClick(hidden, Qt::LeftButton, {}, hidden->geometryOfPlane().toPixel({0.0, 1.0}).toPoint());
    QVERIFY(!isDone("place"));
    QTest::mouseClick(hidden, Qt::LeftButton, {}, hidden->geometryOfPlane().toPixel({1.0, 1.0}).toPoint());
    QVERIFY(isDone("place"));
    // Another page: the same by an answer.
    const auto other = std::make_unique<LayersPage>(*m_context);
    const auto done = [&] { return other->tasks()[1].done; };
    other->answerTask(QStringLiteral("place"), 1);
    QVERIFY(!done());
    other->answerTask(QStringLiteral("place"), 3);
    QVERIFY(done());
}

void TestLayers::theStuckQuestionWantsTheReason()
{
    m_page->answerTask(QStringLiteral("stuck"), 0);
    QVERIFY(!isDone("stuck")); // nothing is stuck by hand
    train(3);
    controller().setPlaying(true);
    QTRY_COMPARE_WITH_TIMEOUT(controller().verdict().state, TrainingOutcome::Stuck, 30000);
    m_page->answerTask(QStringLiteral("stuck"), 2);
    QVERIFY(!isDone("stuck"));
    m_page->answerTask(QStringLiteral("stuck"), 0);
    QVERIFY(isDone("stuck"));
}

void TestLayers::thePredictionHidesAndCounts()
{
    m_page->runTask(QStringLiteral("predict"));
    QVERIFY(m_page->prediction()->isAsking());
    QVERIFY(m_page->prediction()->isVisible());
    QVERIFY(m_page->table()->rowText(0).contains(QStringLiteral("h₁ = ?")));
    QVERIFY(m_page->diagram()->accessibleText().contains(QStringLiteral("= ?")));
    // The output axis would tell how many points there are.
    QVERIFY(!m_page->spaces()->outputLine()->accessibleText().contains(QStringLiteral("(0, 1)")));
    m_page->prediction()->answer(1); // two: wrong
    QVERIFY(!isDone("predict"));
    QVERIFY(!m_page->table()->rowText(0).contains(QLatin1Char('?')));
    m_page->runTask(QStringLiteral("predict"));
    QVERIFY(!m_page->explanation().contains(QStringLiteral("Three places"))); // that would be the answer
    m_page->prediction()->answer(2); // three
    QVERIFY(m_page->explanation().contains(QStringLiteral("Three places")));
    QVERIFY(isDone("predict"));
    QCOMPARE(m_page->prediction()->rightCount(), 1);
    QCOMPARE(m_page->prediction()->askedCount(), 2);
    // In another language the answer stays, and what it says changes.
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(m_page->prediction()->isRevealed());
    QVERIFY(m_page->prediction()->question().startsWith(u'['));
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    // No line of the explanation ends within a pair.
    QVERIFY(m_page->explanation().contains(QStringLiteral("(1,\u00a01)")));
    QVERIFY(!m_page->explanation().contains(QStringLiteral("(1, 1)")));
    // The truth table comes back: by the button or by Escape.
    QVERIFY(m_page->prediction()->isRevealed());
    QTest::keyClick(m_page->prediction(), Qt::Key_Escape);
    QVERIFY(!m_page->prediction()->isVisible());
    QVERIFY(m_page->table()->hasFocus());
    QVERIFY(m_page->spaces()->outputLine()->accessibleText().contains(QStringLiteral("(0, 1)")));
}

void TestLayers::theLessonBeforeHandsOver()
{
    m_page->receive({{QStringLiteral("gate"), QStringLiteral("XNOR")}, {QStringLiteral("note"), QStringLiteral("hello")}});
    QCOMPARE(document().targets, kXnor);
    m_page->receive({{QStringLiteral("gate"), 17}});
    QCOMPARE(document().targets, kXnor);
    m_page->receive(
        {{QStringLiteral("from"), QStringLiteral("perceptron")}, {QStringLiteral("targets"), QJsonArray{0, 1, 1, 0}}});
    QCOMPARE(document().targets, kXor);
    QCOMPARE(values().rightRows(), 4);
    m_page->receive({{QStringLiteral("gate"), QStringLiteral("XNOR")}, {QStringLiteral("targets"), QJsonArray{1}}});
    QCOMPARE(document().targets, kXnor);
}

void TestLayers::stateIsKept()
{
    LayersWeights weights = xorWeights();
    weights[1][2] = -2.25;
    setWeights(weights);
    controller().setCurrentRow(3);
    m_page->spaces()->setShading(1);
    const QJsonObject state = m_page->saveState();
    LayersPage other(*m_context);
    other.restoreState(state);
    QCOMPARE(other.controller().document(), document());
    QCOMPARE(other.controller().currentRow(), 3);
    QCOMPARE(other.spaces()->shading(), 1);
    QCOMPARE(other.saveState(), state);
}

void TestLayers::damagedStateGivesAValidPage()
{
    const QJsonArray badWeights{1e300, -1e300, QStringLiteral("x"), 0, 0, 0, 0, 0, QJsonValue::Null};
    const QJsonObject training{{QStringLiteral("learning_rate"), -5}, {QStringLiteral("start"), 1e300}};
    m_page->restoreState({{QStringLiteral("document"),
                              QJsonObject{{QStringLiteral("weights"), badWeights},
                                  {QStringLiteral("targets"), QJsonArray{7, 1, 0, 1}}, {QStringLiteral("training"), training}}},
        {QStringLiteral("row"), -99}, {QStringLiteral("shading"), 1'000'000}, {QStringLiteral("line"), -4},
        {QStringLiteral("unit"), 55}, {QStringLiteral("speed"), 1e308}, {QStringLiteral("hidden_layers"), 1'000'000},
        {QStringLiteral("tasks"), QStringLiteral("none")}, {QStringLiteral("predictions"), -3}});
    for (const UnitWeights& unit : document().weights)
        for (const double weight : unit)
            QVERIFY(std::abs(weight) <= kLargestLayersWeight);
    QCOMPARE(document().targets, (TruthColumn{0, 1, 0, 1}));
    QCOMPARE(document().training, LayersTraining());
    QCOMPARE(controller().currentRow(), 0);
    m_page->restoreState({});
    QCOMPARE(document(), defaultLayersDocument());
}

void TestLayers::everythingIsReachedByKeyboard()
{
    QSet<QWidget*> reached;
    QWidget* start = m_page->diagram();
    start->setFocus();
    QWidget* widget = start;
    do {
        reached.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget != start);
    for (QWidget* wanted : std::initializer_list<QWidget*>{m_page->spaces()->inputPlane(), m_page->spaces()->hiddenPlane(),
             m_page->spaces()->outputLine(), m_page->table(), m_page->diagram()->field(2, 2), m_page->diagram()->input(1)}) {
        QVERIFY(reached.contains(wanted));
        QVERIFY(wanted->focusPolicy() & Qt::TabFocus);
        QVERIFY2(!wanted->accessibleName().isEmpty(), wanted->metaObject()->className());
    }
    // Tab goes as one reads.
    const QList<QWidget*> order{m_page->spaces()->findChild<QPushButton*>(), m_page->spaces()->findChild<QSlider*>(),
        m_page->spaces()->inputPlane(), m_page->spaces()->hiddenPlane(), m_page->spaces()->outputLine()};
    QWidget* before = m_page->diagram();
    for (QWidget* expected : order) {
        do
            before = before->nextInFocusChain();
        while (!order.contains(before));
        QCOMPARE(before, expected);
    }
    // Distinct names.
    std::set<QString> names;
    for (int unit = 0; unit < 3; ++unit)
        for (int weight = 0; weight < 3; ++weight)
            QVERIFY(names.insert(m_page->diagram()->field(unit, weight)->accessibleName()).second);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Right);
    QCOMPARE(m_page->diagram()->selectedUnit(), kHidden2);
    QCOMPARE(m_page->spaces()->lineUnit(), kHidden2);
}

void TestLayers::everythingIsTranslated()
{
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
    }
    for (int unit = 0; unit < 3; ++unit)
        QVERIFY(m_page->diagram()->field(unit, 0)->accessibleName().startsWith(u'['));
    QVERIFY(m_page->subtitle().startsWith(u'['));
    for (const LessonTask& task : m_page->tasks())
        QVERIFY(task.text.startsWith(u'['));
    QCoreApplication::removeTranslator(&translator);
}

void TestLayers::everythingFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("training");
    for (const bool training : {false, true}) {
        const char* mode = training ? "training" : "hand";
        QTest::addRow("1440x900 %s", mode) << QSize(1324, 800) << training;
        QTest::addRow("1280x720 %s", mode) << QSize(1172, 624) << training;
        QTest::addRow("drawer at 1440 %s", mode) << QSize(952, 800) << training;
        QTest::addRow("drawer at 1280 %s", mode) << QSize(864, 624) << training;
    }
}

void TestLayers::everythingFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, training);
    if (training)
        train(1);
    m_window->resize(size);
    m_page->resize(size);
    QCoreApplication::processEvents();
    for (const QWidget* child : m_page->findChildren<QWidget*>()) {
        if (!child->isVisible() || child->parentWidget() == nullptr || child->isWindow())
            continue;
        const QRect inPage(child->mapTo(m_page, QPoint(0, 0)), child->size());
        QVERIFY2(m_page->rect().contains(inPage),
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(child->metaObject()->className())).arg(inPage.bottom())));
    }
    // The fields of the diagram do not cover one another.
    for (int a = 0; a < 9; ++a)
        for (int b = a + 1; b < 9; ++b)
            QVERIFY2(!m_page->diagram()
                          ->field(a / 3, a % 3)
                          ->geometry()
                          .intersects(m_page->diagram()->field(b / 3, b % 3)->geometry()),
                qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
}

QTEST_MAIN(TestLayers)
#include "tst_layers.moc"
