// The lesson about one parameter as a student uses it; every number is calculated once more here.
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/predictor/ExamplesCard.h"
#include "ui/lessons/predictor/FormulaStrip.h"
#include "ui/lessons/predictor/ParameterCard.h"
#include "ui/lessons/predictor/ParameterSlider.h"
#include "ui/lessons/predictor/PredictorLayout.h"
#include "ui/lessons/predictor/PredictorPage.h"
#include "ui/lessons/predictor/PredictorPlane.h"
#include "ui/lessons/predictor/PredictorTransport.h"
#include "ui/lessons/predictor/StepTable.h"
#include "ui/lessons/predictor/WorkedStep.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <memory>
#include <random>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// Puts brackets around every text, so that a missed translation is seen.
class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

constexpr double kTiny = 1e-9;

/// The rule written down once more: A after `count` steps over these examples in turn.
std::vector<double> slopesInTurn(const PredictorDocument& document, int count)
{
    std::vector<double> slopes;
    double a = document.start;
    for (int i = 0; i < count; ++i) {
        const LineExample& example = document.examples[static_cast<std::size_t>(i) % document.examples.size()];
        if (example.x != 0.0)
            a += document.rate * (example.t - a * example.x) / example.x;
        slopes.push_back(a);
    }
    return slopes;
}

double numberOf(QString text)
{
    text.replace(QChar(0x2212), QLatin1Char('-')).remove(QLatin1Char('+'));
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? value : std::nan("");
}

/// What a reader of the written numbers can check: the result is exact where "=" stands, else right to its last digit.
void checkWritten(Written written, double calculated, const WrittenNumber& result)
{
    const double difference = std::abs(calculated - numberOf(result.text()));
    if (written == Written::Equal)
        QVERIFY2(difference < 1e-11, qPrintable(result.text()));
    else
        QVERIFY2(difference <= 0.5 * std::pow(10.0, -result.decimals) + 1e-11 && difference > 1e-11, qPrintable(result.text()));
}

} // namespace

class TestPredictor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writtenResultsFollowFromWrittenOperands();
    void theBookExampleIsWrittenWithEquals();
    void stripAndTableShowTheNumbersOfTheRule();
    void theTableCoversThePlanAndGrows();
    void resetBackAndRowsLeadToTheRightMoment();
    void threePartsComeOneAfterTheOther();
    void playingGoesOnAndStops();
    void draggingAnExampleMovesEverythingAtOnce();
    void keysChooseMoveAddAndRemoveExamples();
    void theStartAndTheRateCalculateAllStepsAnew();
    void settingTheLineByHandBeginsAnew();
    void withoutRateTheLineGoesThroughTheLastExample();
    void anExampleAtZeroIsExplained();
    void aHugeCorrectionIsExplainedAndUndone();
    void undoAndRedoReturnToTheSameDocument();
    void noiseAndDiceMakeExamplesOnThePlane();
    void shuffledPassesShowEveryExampleOnce();
    void leastSquaresIsTheBestLine();
    void questionsHaveTheRightAnswers();
    void predictingHidesAndReveals();
    void tasksAreDoneByTheStage();
    void aSettlingRateIsFound();
    void stateIsKeptAndRestored();
    void hostileStateIsTamed();
    void rowsAreCopiedAsText();
    void rowsAreNeverCutInHalf();
    void everythingFollowsTheLanguage();
    void everyPartFitsItsPlace_data();
    void everyPartFitsItsPlace();
    void presentingLeavesTheStage();
    void geometryOfLines();

private:
    PredictorController& controller() const { return m_page->controller(); }
    template <typename T> T* part() const { return m_page->findChild<T*>(); }
    QString cell(int row, int column) const
    {
        const StepTableModel& model = part<StepTable>()->steps();
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }
    QString stripNumbers(int cellIndex) const { return part<FormulaStrip>()->numbers(cellIndex)->formula().toPlainText(); }
    QPoint pixel(double x, double t) const { return part<PredictorPlane>()->geometryOfPlane().axes().toPixel({x, t}).toPoint(); }
    void setExamples(std::vector<LineExample> examples)
    {
        PredictorDocument next = controller().document();
        next.examples = std::move(examples);
        controller().edit(next, QStringLiteral("test"));
    }
    bool isDone(const char* id) const { return m_page->taskProgress().list().isDone(QString::fromLatin1(id)); }

    std::unique_ptr<QWidget> m_window;
    PredictorPage* m_page = nullptr;
};

void TestPredictor::init()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    m_window = std::make_unique<QWidget>();
    m_page = new PredictorPage(m_window.get());
    m_page->resize(1324, 800);
    m_window->resize(1324, 800);
    m_window->show();
}

void TestPredictor::cleanup()
{
    m_window.reset();
}

void TestPredictor::writtenResultsFollowFromWrittenOperands()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> tenths(0, 60);
    std::uniform_int_distribution<int> hundredths(1, 100);
    int longest = 0;
    for (int run = 0; run < 400; ++run) {
        PredictorDocument document;
        for (int i = 0; i < 5; ++i)
            document.examples.push_back({tenths(random) / 10.0, tenths(random) / 10.0});
        document.rate = hundredths(random) / 100.0;
        document.start = hundredths(random) / 100.0;
        for (const LineStep& step : predictorSteps(document, 15)) {
            const WorkedStep worked = workedStep(step, document.rate);
            const auto value = [](const WrittenNumber& number) { return numberOf(number.text()); };
            checkWritten(worked.predictionIs, value(worked.operands.before) * value(worked.x), worked.prediction);
            checkWritten(worked.errorIs, value(worked.t) - value(worked.operands.prediction), worked.error);
            if (worked.hasChange) {
                checkWritten(worked.changeIs, value(worked.rate) * value(worked.operands.error) / value(worked.x), worked.change);
                checkWritten(worked.afterIs, value(worked.operands.slope) + value(worked.operands.change), worked.after);
            }
            // And what is written is the true number.
            QVERIFY(std::abs(value(worked.after) - step.after) <= 0.5 * std::pow(10.0, -worked.after.decimals) + 1e-11);
            QVERIFY(std::abs(value(worked.error) - step.error) <= 0.5 * std::pow(10.0, -worked.error.decimals) + 1e-11);
            QVERIFY(std::abs(value(worked.operands.before) - step.before)
                <= 0.5 * std::pow(10.0, -worked.operands.before.decimals) + 1e-11);
            QVERIFY(worked.prediction.decimals <= 6 && worked.after.decimals <= 6);
            longest = std::max(longest, worked.after.decimals);
        }
    }
    QVERIFY(longest > 4); // there were steps for which four decimals do not do
}

void TestPredictor::theBookExampleIsWrittenWithEquals()
{
    QCOMPARE(controller().position(), 2);
    QCOMPARE(
        part<FormulaStrip>()->numbers(0)->formula().source(), QStringLiteral("\\num{0.775} \\cdot \\num{5.0} = \\num{3.875}"));
    QCOMPARE(part<FormulaStrip>()->numbers(1)->formula().source(), QStringLiteral("\\num{6.1} - \\num{3.875} = \\num{2.225}"));
    QCOMPARE(part<FormulaStrip>()->numbers(2)->formula().source(),
        QStringLiteral("\\num{0.5} \\cdot \\num{2.225} / \\num{5.0} = \\num{0.2225}"));
    QCOMPARE(
        part<FormulaStrip>()->numbers(3)->formula().source(), QStringLiteral("\\num{0.775} + \\num{0.2225} = \\num{0.9975}"));
    // 2/3 has no end: rounded numbers are not called equal.
    const LineStep step = lineStep(2.0 / 3.0, {2.0, 1.0}, 0.5);
    QVERIFY(workedStep(step, 0.5).errorIs == Written::Equal);
    QVERIFY(writtenQuotient({6667, 4}, {20, 1}, {1, 0}, {13333, 4}) == Written::Different);
    QVERIFY(writtenQuotient({66667, 5}, {20, 1}, {1, 0}, {13333, 4}) == Written::Rounded);
    QVERIFY(writtenQuotient({775, 3}, {50, 1}, {1, 0}, {3875, 3}) == Written::Equal);
}

void TestPredictor::stripAndTableShowTheNumbersOfTheRule()
{
    controller().goTo(10);
    const PredictorDocument& document = controller().document();
    const std::vector<double> slopes = slopesInTurn(document, 10);
    double before = document.start;
    for (int row = 0; row < 10; ++row) {
        const LineExample& example = document.examples[static_cast<std::size_t>(row % 5)];
        const double y = before * example.x;
        const double after = slopes[static_cast<std::size_t>(row)];
        QCOMPARE(cell(row, StepTableModel::Number).toInt(), row + 1);
        QVERIFY(std::abs(numberOf(cell(row, StepTableModel::X)) - example.x) < kTiny);
        QVERIFY(std::abs(numberOf(cell(row, StepTableModel::Target)) - example.t) < kTiny);
        QVERIFY(std::abs(numberOf(cell(row, StepTableModel::Prediction)) - y) <= 0.0005 + kTiny);
        QVERIFY(std::abs(numberOf(cell(row, StepTableModel::Error)) - (example.t - y)) <= 0.0005 + kTiny);
        QVERIFY(std::abs(numberOf(cell(row, StepTableModel::Change)) - (after - before)) <= 0.00005 + kTiny);
        QVERIFY(std::abs(numberOf(cell(row, StepTableModel::Slope)) - after) <= 0.00005 + kTiny);
        before = after;
    }
    QVERIFY(std::abs(controller().slope() - slopes.back()) < 1e-12);
    QVERIFY(std::abs(part<ParameterCard>()->slope()->value() - slopes.back()) < 1e-12);
    QCOMPARE(part<PredictorPlane>()->shownSlope(), controller().slope());
}

void TestPredictor::theTableCoversThePlanAndGrows()
{
    QCOMPARE(controller().planned(), 10);
    QCOMPARE(cell(9, StepTableModel::X), QStringLiteral("2"));
    QCOMPARE(cell(9, StepTableModel::Slope), QString());
    for (int i = 2; i < 10; ++i)
        QTest::mouseClick(part<PredictorTransport>()->nextButton(), Qt::LeftButton);
    QCOMPARE(controller().position(), 10);
    QCOMPARE(controller().planned(), 10);
    QTest::mouseClick(part<PredictorTransport>()->nextButton(), Qt::LeftButton);
    QCOMPARE(controller().position(), 11);
    QCOMPARE(controller().planned(), 20);
    controller().goTo(100000);
    QCOMPARE(controller().position(), kMostSteps);
    QVERIFY(!controller().canGoOn());
    QVERIFY(!part<PredictorTransport>()->nextButton()->isEnabled());
    controller().next();
    QCOMPARE(controller().position(), kMostSteps);
}

void TestPredictor::resetBackAndRowsLeadToTheRightMoment()
{
    controller().goTo(7);
    controller().back();
    QCOMPARE(controller().position(), 6);
    auto* table = part<StepTable>();
    const QRect row = table->visualRect(table->steps().index(2, 3));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(controller().position(), 3);
    QCOMPARE(table->steps().currentRow(), 2);
    QTest::keyClick(m_page, Qt::Key_Right);
    QCOMPARE(controller().position(), 4);
    QTest::keyClick(m_page, Qt::Key_Left);
    QCOMPARE(controller().position(), 3);
    QTest::keyClick(m_page, Qt::Key_Home);
    QCOMPARE(controller().position(), 0);
    QVERIFY(!controller().canGoBack());
    QCOMPARE(controller().slope(), 0.25);
    QCOMPARE(stripNumbers(0), QString());
    QCOMPARE(table->steps().currentRow(), -1);
}

void TestPredictor::threePartsComeOneAfterTheOther()
{
    part<PredictorTransport>()->mode()->setCurrentIndex(1);
    QVERIFY(controller().mode() == StepMode::Parts);
    controller().goTo(2);
    const double before = controller().slope();
    controller().next();
    QVERIFY(controller().shownPart() == StepPart::Prediction);
    QVERIFY(!stripNumbers(0).isEmpty());
    QVERIFY(stripNumbers(1).isEmpty());
    QCOMPARE(cell(2, StepTableModel::Prediction), QStringLiteral("0.998")); // 0.9975 · 1
    QCOMPARE(cell(2, StepTableModel::Error), QString());
    controller().next();
    QVERIFY(controller().shownPart() == StepPart::Error);
    QVERIFY(!stripNumbers(1).isEmpty());
    QVERIFY(stripNumbers(3).isEmpty());
    QCOMPARE(controller().slope(), before);
    controller().next();
    QVERIFY(controller().shownPart() == StepPart::Correction);
    QCOMPARE(controller().position(), 3);
    QVERIFY(!stripNumbers(3).isEmpty());
    for (const StepPart expected : {StepPart::Error, StepPart::Prediction, StepPart::Correction}) {
        controller().back();
        QVERIFY(controller().shownPart() == expected);
        QCOMPARE(controller().position(), 2);
    }
}

void TestPredictor::playingGoesOnAndStops()
{
    controller().setSpeed(30.0);
    QTest::keyClick(m_page, Qt::Key_Space);
    QVERIFY(m_page->isPlaying());
    QTRY_VERIFY(controller().position() >= 5);
    QTest::keyClick(m_page, Qt::Key_Space);
    QVERIFY(!m_page->isPlaying());
    controller().goTo(kMostSteps - 2);
    controller().setPlaying(true);
    QTRY_VERIFY(!controller().isPlaying());
    QCOMPARE(controller().position(), kMostSteps);
}

void TestPredictor::draggingAnExampleMovesEverythingAtOnce()
{
    auto* plane = part<PredictorPlane>();
    const double before = controller().slope();
    QTest::mousePress(plane, Qt::LeftButton, {}, pixel(5.0, 6.1));
    for (const double t : {5.8, 5.3, 4.9, 4.6})
        QTest::mouseMove(plane, pixel(5.0, t));
    QTest::mouseRelease(plane, Qt::LeftButton, {}, pixel(5.0, 4.6));
    const LineExample moved = controller().document().examples[1];
    QVERIFY(std::abs(moved.x - 5.0) < 0.051 && std::abs(moved.t - 4.6) < 0.11);
    QVERIFY(std::abs(moved.t * 10.0 - std::round(moved.t * 10.0)) < kTiny); // in tenths
    QVERIFY(controller().slope() < before);
    QVERIFY(std::abs(controller().slope() - slopesInTurn(controller().document(), 2).back()) < 1e-12);
    QVERIFY(std::abs(numberOf(cell(1, StepTableModel::Target)) - moved.t) < kTiny);
    QCOMPARE(m_page->undoStack()->count(), 1); // one drag, one undo step
    m_page->undoStack()->undo();
    QCOMPARE(controller().slope(), before);
}

void TestPredictor::keysChooseMoveAddAndRemoveExamples()
{
    auto* plane = part<PredictorPlane>();
    QTest::keyClick(plane, Qt::Key_PageDown);
    QCOMPARE(plane->selected(), 0);
    QTest::keyClick(plane, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(plane->selected(), 1);
    QTest::keyClick(plane, Qt::Key_Up);
    QTest::keyClick(plane, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(controller().document().examples[1], (LineExample{4.0, 6.2}));
    QCOMPARE(m_page->undoStack()->count(), 2);
    QVERIFY(plane->accessibleText().contains(QStringLiteral("x = 4.0, t = 6.2")));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(plane, Qt::Key_Insert);
    QCOMPARE(static_cast<int>(controller().document().examples.size()), kMostExamples);
    QCOMPARE(controller().planned(), 24);
    for (int i = 0; i < 20; ++i) {
        plane->select(0);
        QTest::keyClick(plane, Qt::Key_Delete);
    }
    QCOMPARE(static_cast<int>(controller().document().examples.size()), kFewestExamples);
    QCOMPARE(controller().planned(), 10);
    QTest::keyClick(plane, Qt::Key_Escape);
    QCOMPARE(plane->selected(), -1);
    QTest::mouseDClick(plane, Qt::LeftButton, {}, pixel(5.5, 1.0));
    QCOMPARE(static_cast<int>(controller().document().examples.size()), kFewestExamples + 1);
    const LineExample added = controller().document().examples.back();
    QVERIFY(std::abs(added.x - 5.5) < 0.051 && std::abs(added.t - 1.0) < 0.051);
}

void TestPredictor::theStartAndTheRateCalculateAllStepsAnew()
{
    controller().goTo(8);
    part<ParameterCard>()->start()->setValue(1.75);
    QCOMPARE(controller().position(), 8);
    QVERIFY(std::abs(controller().slope() - slopesInTurn(controller().document(), 8).back()) < 1e-12);
    QCOMPARE(controller().document().start, 1.75);
    auto* slider = part<ParameterCard>()->rate()->findChild<QSlider*>();
    QTest::keyClick(slider, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(controller().document().rate - 0.4) < 1e-12);
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(std::abs(controller().document().rate - 0.41) < 1e-12);
    QVERIFY(std::abs(controller().slope() - slopesInTurn(controller().document(), 8).back()) < 1e-12);
    QCOMPARE(m_page->undoStack()->count(), 3);
    QTest::keyClick(slider, Qt::Key_Home);
    QVERIFY(std::abs(controller().document().rate - kSmallestRate) < 1e-12);
}

void TestPredictor::settingTheLineByHandBeginsAnew()
{
    auto* slider = part<ParameterCard>()->slope()->findChild<QSlider*>();
    QCOMPARE(slider->value(), 100); // 0.9975 to the hundredth
    QTest::keyClick(slider, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(controller().document().start, 1.1);
    QCOMPARE(controller().position(), 0);
    QCOMPARE(controller().slope(), 1.1);
    m_page->undoStack()->undo();
    QCOMPARE(controller().position(), 2);
    QVERIFY(std::abs(controller().slope() - 0.9975) < 1e-12);
}

void TestPredictor::withoutRateTheLineGoesThroughTheLastExample()
{
    auto* choice = part<ParameterCard>()->withRate();
    choice->setCurrentIndex(1);
    QCOMPARE(controller().document().rate, 1.0);
    QVERIFY(!part<FormulaStrip>()->symbols(2)->formula().toPlainText().contains(QLatin1Char('L')));
    for (int step = 0; step < 7; ++step) {
        controller().next();
        const LineStep& last = *controller().shownStep();
        QVERIFY(std::abs(controller().slope() * last.example.x - last.example.t) < 1e-12);
    }
    choice->setCurrentIndex(0);
    QCOMPARE(controller().document().rate, 0.5);
    // The other way round: the slider at its end is "without".
    QTest::keyClick(part<ParameterCard>()->rate()->findChild<QSlider*>(), Qt::Key_End);
    QCOMPARE(choice->currentIndex(), 1);
}

void TestPredictor::anExampleAtZeroIsExplained()
{
    auto* note = part<NoteBar>();
    QVERIFY(!note->isVisible());
    setExamples({{3.0, 3.9}, {0.0, 2.0}, {1.0, 1.5}});
    controller().goTo(2);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("x = 0")));
    QCOMPARE(cell(1, StepTableModel::Change), QStringLiteral("–"));
    QCOMPARE(cell(1, StepTableModel::Prediction), QStringLiteral("0.000"));
    QCOMPARE(cell(1, StepTableModel::Error), QStringLiteral("+2.000"));
    QCOMPARE(cell(1, StepTableModel::Slope), cell(0, StepTableModel::Slope));
    QVERIFY(stripNumbers(2).contains(QStringLiteral("–")));
    QVERIFY(isDone("zero"));
    controller().next();
    QVERIFY(!note->isVisible());
    // All examples at 0: nothing to fit, nothing breaks.
    setExamples({{0.0, 1.0}, {0.0, 2.0}});
    part<ExamplesCard>()->leastSquares()->setChecked(true);
    QVERIFY(!m_page->grab().isNull());
    QVERIFY(!part<ExamplesCard>()->leastSquares()->isEnabled());
}

void TestPredictor::aHugeCorrectionIsExplainedAndUndone()
{
    auto* note = part<NoteBar>();
    const PredictorDocument before = controller().document();
    auto* plane = part<PredictorPlane>();
    plane->select(1); // at x = 5, the step on show
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(plane, Qt::Key_Left, Qt::ShiftModifier);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(plane, Qt::Key_Left);
    QVERIFY(std::abs(controller().document().examples[1].x - 0.2) < kTiny);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("x = 0.2")), qPrintable(note->text()));
    QVERIFY(!m_page->grab().isNull());
    // ΔA = 0.5 (6.1 − 0.775 · 0.2) / 0.2 = 14.8625
    QVERIFY2(note->text().contains(QStringLiteral("+14.86")), qPrintable(note->text()));
    while (note->isVisible()) {
        auto* undo = note->findChild<QPushButton*>();
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
    }
    QVERIFY(std::abs(*controller().shownStep()->change) < 1.6);
}

void TestPredictor::undoAndRedoReturnToTheSameDocument()
{
    std::vector<PredictorDocument> states{controller().document()};
    const auto remember = [&] {
        QVERIFY(states.back() != controller().document());
        states.push_back(controller().document());
    };
    part<ParameterCard>()->start()->setValue(0.6), remember();
    part<ParameterCard>()->withRate()->setCurrentIndex(1), remember();
    QTest::mouseClick(part<ExamplesCard>()->renewButton(), Qt::LeftButton), remember();
    part<ExamplesCard>()->order()->setCurrentIndex(1), remember();
    QTest::keyClick(part<ExamplesCard>()->noise()->findChild<QSlider*>(), Qt::Key_Right), remember();
    QTest::keyClick(part<PredictorPlane>(), Qt::Key_Insert), remember();
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(controller().document() == states[i]);
        m_page->undoStack()->undo();
    }
    QVERIFY(controller().document() == states.front());
    QVERIFY(!m_page->undoStack()->canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        m_page->undoStack()->redo();
        QVERIFY(controller().document() == states[i]);
    }
    QCOMPARE(part<ParameterCard>()->withRate()->currentIndex(), 1);
    QCOMPARE(part<ExamplesCard>()->order()->currentIndex(), 1);
}

void TestPredictor::noiseAndDiceMakeExamplesOnThePlane()
{
    const std::vector<LineExample> written = controller().document().examples;
    QCOMPARE(written, (std::vector<LineExample>{{3.0, 3.9}, {5.0, 6.1}, {1.0, 1.5}, {4.0, 4.4}, {2.0, 2.1}}));
    QCOMPARE(makeExamples(5, 0.4, kWrittenSeed), written);
    for (int count = kFewestExamples; count <= kMostExamples; ++count)
        for (std::uint64_t seed = 0; seed < 30; ++seed)
            for (const double noise : {0.0, 0.4, 1.0}) {
                const std::vector<LineExample> examples = makeExamples(count, noise, seed);
                QCOMPARE(static_cast<int>(examples.size()), count);
                for (const LineExample& example : examples) {
                    QVERIFY(example.x > 0.0 && example.x <= kLargestX && example.t >= 0.0 && example.t <= kLargestT);
                    if (noise == 0.0)
                        QVERIFY(std::abs(example.t - kTrueSlope * example.x) <= 0.05 + kTiny);
                }
            }
    QTest::mouseClick(part<ExamplesCard>()->renewButton(), Qt::LeftButton);
    QVERIFY(controller().document().examples != written);
    QCOMPARE(controller().document().examples.size(), written.size());
}

void TestPredictor::shuffledPassesShowEveryExampleOnce()
{
    part<ExamplesCard>()->order()->setCurrentIndex(1);
    controller().goTo(50);
    bool differs = false;
    for (int pass = 0; pass < 10; ++pass) {
        std::vector<int> seen(5, 0);
        for (int i = 0; i < 5; ++i) {
            const LineStep& step = controller().steps()[static_cast<std::size_t>(5 * pass + i)];
            ++seen[static_cast<std::size_t>(step.row)];
            differs = differs || step.row != i;
        }
        QCOMPARE(seen, std::vector<int>(5, 1));
    }
    QVERIFY(differs);
}

void TestPredictor::leastSquaresIsTheBestLine()
{
    auto* box = part<ExamplesCard>()->leastSquares();
    QVERIFY(!part<PredictorPlane>()->scene().leastSquares);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(9, box->height() / 2));
    const auto slope = part<PredictorPlane>()->scene().leastSquares;
    QVERIFY(slope.has_value());
    const auto& examples = controller().document().examples;
    const auto sum = [&](double a) {
        double total = 0.0;
        for (const LineExample& example : examples)
            total += (example.t - a * example.x) * (example.t - a * example.x);
        return total;
    };
    QVERIFY(sum(*slope) < sum(*slope + 1e-4) && sum(*slope) < sum(*slope - 1e-4));
    QVERIFY(box->text().contains(QString::number(*slope, 'f', 4)));
}

void TestPredictor::questionsHaveTheRightAnswers()
{
    std::mt19937 random(3);
    std::uniform_int_distribution<int> tenths(0, 60);
    std::array<int, 3> seen{};
    for (int run = 0; run < 600; ++run) {
        const LineExample example{run % 20 == 0 ? 0.0 : tenths(random) / 10.0, tenths(random) / 10.0};
        const double rate = run % 4 == 0 ? 1.0 : (1 + tenths(random)) / 100.0;
        LineStep step = lineStep(tenths(random) / 30.0, example, rate);
        for (step.number = 1; step.number <= 3; ++step.number) {
            const PredictorQuestion question = PredictorQuestion::before(step, rate);
            QCOMPARE(question.answers().size(), 3);
            const double after
                = example.x == 0.0 ? step.before : step.before + rate * (example.t - step.before * example.x) / example.x;
            const double way
                = question.kind == PredictorQuestion::Kind::Side ? after * example.x - example.t : after - step.before;
            const int expected = std::abs(way) < 1e-9 ? 1 : way > 0 ? 0 : 2;
            QCOMPARE(question.rightAnswer(), expected);
            ++seen[static_cast<std::size_t>(expected)];
            QVERIFY(!question.why().isEmpty());
        }
    }
    QVERIFY(seen[0] > 50 && seen[1] > 50 && seen[2] > 50);
}

void TestPredictor::predictingHidesAndReveals()
{
    auto* card = part<PredictionCard>();
    part<PredictorTransport>()->mode()->setCurrentIndex(2);
    QVERIFY(!card->isVisible());
    controller().goTo(3);
    controller().next();
    QVERIFY(card->isVisible() && card->isAsking());
    QVERIFY(!part<PredictorTransport>()->nextButton()->isEnabled());
    const double after = controller().steps()[3].after;
    const QString secret = QString::number(after, 'f', 4);
    // The answer stands nowhere on the page.
    QCOMPARE(cell(3, StepTableModel::Slope), QStringLiteral("?"));
    QCOMPARE(cell(3, StepTableModel::Change), QStringLiteral("?"));
    QVERIFY(cell(3, StepTableModel::Error) != QStringLiteral("?")); // the question about the side shows E
    for (const FormulaView* view : part<FormulaStrip>()->findChildren<FormulaView*>())
        QVERIFY2(!view->accessibleText().contains(secret), qPrintable(view->accessibleText()));
    QVERIFY(!m_page->explanation().contains(secret));
    const int right = controller().question()->rightAnswer();
    card->answer(right);
    QCOMPARE(controller().position(), 4);
    QVERIFY(card->isVisible() && card->isRevealed());
    QCOMPARE(card->rightCount(), 1);
    QCOMPARE(cell(3, StepTableModel::Slope), secret);
    controller().goTo(5);
    QVERIFY(!card->isVisible()); // gone elsewhere
    controller().next(); // the sixth step: does A grow?
    QVERIFY(controller().question()->kind == PredictorQuestion::Kind::Growth);
    QCOMPARE(cell(5, StepTableModel::Error), QStringLiteral("?"));
    QVERIFY(stripNumbers(2).isEmpty());
    card->answer((controller().question()->rightAnswer() + 1) % 3);
    QCOMPARE(card->rightCount(), 1);
    QCOMPARE(card->askedCount(), 2);
    controller().next();
    card->skip();
    QVERIFY(card->isVisible() && card->isRevealed()); // what would have been right, without counting
    QCOMPARE(card->askedCount(), 2);
    QCOMPARE(controller().position(), 7);
    controller().next();
    part<ParameterCard>()->start()->setValue(1.5); // other numbers, no question
    QVERIFY(!controller().question());
    QVERIFY(controller().canGoOn());
    for (int i = 0; i < 2; ++i) {
        controller().next();
        card->answer(controller().question()->rightAnswer());
    }
    QVERIFY(isDone("predict"));
}

void TestPredictor::tasksAreDoneByTheStage()
{
    QCOMPARE(m_page->tasks().size(), 5U);
    QCOMPARE(m_page->activeTask(), QStringLiteral("every-example"));
    for (const LessonTask& task : m_page->tasks()) {
        QVERIFY(!task.done);
        QVERIFY(!task.text.isEmpty());
    }
    QCOMPARE(m_page->tasks()[0].progress, 2);
    QSignalSpy changed(m_page, &LessonPage::tasksChanged);
    for (int i = 0; i < 3; ++i)
        m_page->runTask(QStringLiteral("every-example"));
    QVERIFY(isDone("every-example"));
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_page->activeTask(), QStringLiteral("jump"));
    m_page->runTask(QStringLiteral("jump"));
    QCOMPARE(controller().document().rate, 1.0);
    controller().next();
    QVERIFY(!isDone("jump"));
    controller().next();
    QVERIFY(isDone("jump"));
    // Without noise all lines are the same one.
    m_page->taskProgress().list().fromJson({});
    setExamples({{1.0, 1.0}, {2.0, 2.0}, {3.0, 3.0}});
    controller().next();
    controller().next();
    QVERIFY(!isDone("jump"));
}

void TestPredictor::aSettlingRateIsFound()
{
    controller().goTo(20);
    QVERIFY(!isDone("settle")); // L = 0.5 never rests
    PredictorDocument next = controller().document();
    next.rate = 0.02;
    controller().edit(next, QStringLiteral("test"));
    QVERIFY(!isDone("settle")); // too slow
    const QString slow = m_page->tasks()[2].progressText;
    next.rate = 0.15;
    controller().edit(next, QStringLiteral("test"));
    QVERIFY2(isDone("settle"), qPrintable(slow + m_page->tasks()[2].progressText));
    // Examples without noise do not count, nor a start that is right already.
    QVERIFY(!settling(next, predictorSteps(next, 20), 4).isDone());
    PredictorDocument easy = next;
    easy.start = 1.19;
    QVERIFY(!settling(easy, predictorSteps(easy, 20), 20).isDone());
    easy = next;
    easy.examples = makeExamples(5, 0.0, 1);
    QVERIFY(!settling(easy, predictorSteps(easy, 20), 20).isDone());
}

void TestPredictor::stateIsKeptAndRestored()
{
    part<ParameterCard>()->start()->setValue(0.7);
    QTest::keyClick(part<PredictorPlane>(), Qt::Key_Insert);
    part<PredictorTransport>()->mode()->setCurrentIndex(1);
    part<ExamplesCard>()->leastSquares()->setChecked(true);
    controller().goTo(6);
    const QJsonObject state = QJsonDocument::fromJson(QJsonDocument(m_page->saveState()).toJson()).object();
    PredictorPage other;
    other.restoreState(state);
    QVERIFY(other.controller().document() == controller().document());
    QCOMPARE(other.controller().position(), 6);
    QVERIFY(other.controller().mode() == StepMode::Parts);
    QCOMPARE(other.saveState(), m_page->saveState());
}

void TestPredictor::hostileStateIsTamed()
{
    const QList<QJsonValue> nonsense{QJsonValue(-1e300), QJsonValue(1e300), QJsonValue(QStringLiteral("x")), QJsonValue(true),
        QJsonValue(QJsonArray{QJsonArray{1e300, -5}, QJsonArray{}, QJsonArray{2, QStringLiteral("a")}}),
        QJsonValue(QJsonObject{{QStringLiteral("done"), 3}}), QJsonValue()};
    const QJsonObject good = m_page->saveState();
    for (const QJsonValue& value : nonsense) {
        for (const QString& key : good.keys()) {
            QJsonObject state = good;
            state[key] = value;
            m_page->restoreState(state);
        }
        for (const QString& key : good[QStringLiteral("document")].toObject().keys()) {
            QJsonObject document = good[QStringLiteral("document")].toObject();
            document[key] = value;
            QJsonObject state = good;
            state[QStringLiteral("document")] = document;
            m_page->restoreState(state);
            const PredictorDocument& tamed = controller().document();
            QVERIFY(tamed.examples.size() >= 2 && tamed.examples.size() <= 12);
            QVERIFY(tamed.start >= 0.0 && tamed.start <= 2.0 && tamed.rate >= 0.01 && tamed.rate <= 1.0);
            QVERIFY(tamed.noise >= 0.0 && tamed.noise <= 1.0);
            for (const LineExample& example : tamed.examples)
                QVERIFY(example.x >= 0 && example.x <= 6 && example.t >= 0 && example.t <= 7);
        }
    }
    QVERIFY(controller().position() >= 0 && controller().position() <= kMostSteps);
    QVERIFY(!m_page->grab().isNull());
}

void TestPredictor::rowsAreCopiedAsText()
{
    auto* table = part<StepTable>();
    table->setFocus();
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("Step\tx\tt\ty\tE\tΔA\tA"));
    QCOMPARE(lines[2], QStringLiteral("2\t5\t6.1\t3.875\t+2.225\t+0.2225\t0.9975"));
    QVERIFY(!table->tabKeyNavigation());
}

void TestPredictor::rowsAreNeverCutInHalf()
{
    controller().goTo(17);
    auto* table = part<StepTable>();
    for (const int height : {700, 757, 801, 823}) {
        m_window->resize(m_window->width(), height);
        QCoreApplication::processEvents();
        if (table->isHidden() || table->parentWidget()->isHidden())
            continue;
        const int viewport = table->viewport()->height();
        for (int row = 0; row < table->steps().rowCount(); ++row) {
            const QRect place = table->visualRect(table->steps().index(row, 0));
            const bool isOutside = place.bottom() < 0 || place.top() >= viewport;
            QVERIFY2(isOutside || (place.top() >= 0 && place.bottom() < viewport),
                qPrintable(QStringLiteral("row %1 at height %2").arg(row).arg(height)));
        }
        const QRect current = table->visualRect(table->steps().index(16, 0));
        QVERIFY(current.top() >= 0 && current.bottom() < viewport);
    }
}

void TestPredictor::everythingFollowsTheLanguage()
{
    m_page->runTask(QStringLiteral("predict"));
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(part<PredictorTransport>()->nextButton()->text().startsWith(QLatin1Char('[')));
    for (const QPushButton* button : m_page->findChildren<QPushButton*>())
        if (!button->text().isEmpty())
            QVERIFY2(button->text().contains(QLatin1Char('[')), qPrintable(button->text()));
    for (const QCheckBox* box : m_page->findChildren<QCheckBox*>())
        QVERIFY2(box->text().contains(QLatin1Char('[')), qPrintable(box->text()));
    QVERIFY(part<PredictionCard>()->question().contains(QLatin1Char('[')));
    QVERIFY(m_page->explanation().contains(QLatin1Char('[')));
    QVERIFY(m_page->statusText().contains(QLatin1Char('[')));
    for (const LessonTask& task : m_page->tasks())
        QVERIFY(task.text.startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&translator);
}

void TestPredictor::everyPartFitsItsPlace_data()
{
    QTest::addColumn<QSize>("page");
    QTest::addColumn<bool>("asks");
    for (const bool asks : {false, true}) {
        const char* suffix = asks ? " asking" : "";
        QTest::addRow("1440x900%s", suffix) << QSize(1324, 800) << asks;
        QTest::addRow("1280x720%s", suffix) << QSize(1172, 632) << asks;
        QTest::addRow("1440x900 with drawer%s", suffix) << QSize(952, 800) << asks;
        QTest::addRow("1280x720 with drawer%s", suffix) << QSize(864, 632) << asks;
        QTest::addRow("2560x1440%s", suffix) << QSize(2420, 1300) << asks;
    }
}

void TestPredictor::everyPartFitsItsPlace()
{
    QFETCH(QSize, page);
    QFETCH(bool, asks);
    m_window->resize(page);
    m_page->resize(page);
    if (asks)
        m_page->runTask(QStringLiteral("predict"));
    QCoreApplication::processEvents();
    std::vector<QWidget*> parts{part<FormulaStrip>(), part<PredictorPlane>(), part<PredictorTransport>(), part<ParameterCard>(),
        asks ? static_cast<QWidget*>(part<PredictionCard>()) : part<ExamplesCard>()};
    if (part<StepTable>()->isVisible())
        parts.push_back(part<StepTable>()->parentWidget()->parentWidget());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QWidget* widget = parts[i];
        QVERIFY2(widget->isVisible(), widget->metaObject()->className());
        QVERIFY2(m_page->rect().contains(widget->geometry()), widget->metaObject()->className());
        if (i >= 2 && i <= 4)
            QVERIFY2(
                widget->minimumSizeHint().width() <= widget->width() && widget->minimumSizeHint().height() <= widget->height(),
                qPrintable(QStringLiteral("%1 wants %2 x %3, has %4 x %5")
                               .arg(QString::fromLatin1(widget->metaObject()->className()))
                               .arg(widget->minimumSizeHint().width())
                               .arg(widget->minimumSizeHint().height())
                               .arg(widget->width())
                               .arg(widget->height())));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!widget->geometry().intersects(parts[j]->geometry()), widget->metaObject()->className());
    }
    QVERIFY(part<PredictorPlane>()->height() > 280);
    QVERIFY(asks || part<StepTable>()->isVisible());
    // Three steps at least.
    if (!asks)
        QVERIFY(part<StepTable>()->viewport()->height() >= 3 * part<StepTable>()->rowHeight(0));
}

void TestPredictor::presentingLeavesTheStage()
{
    m_page->setPresenting(true);
    QVERIFY(part<PredictorPlane>()->isVisible());
    QVERIFY(part<FormulaStrip>()->isVisible());
    QVERIFY(!part<ParameterCard>()->isVisible());
    QVERIFY(!part<StepTable>()->isVisible());
    QVERIFY(!part<PredictorTransport>()->isVisible());
    m_page->presentNext();
    QCOMPARE(controller().position(), 3);
    m_page->presentBack();
    QCOMPARE(controller().position(), 2);
    m_page->setPresenting(false);
    QVERIFY(part<StepTable>()->isVisible());
}

void TestPredictor::geometryOfLines()
{
    const PredictorPlaneGeometry geometry(QSizeF(800, 600), 1.0);
    QCOMPARE(geometry.exitValue(0.5), QPointF(6.0, 3.0));
    QCOMPARE(geometry.exitValue(7.0), QPointF(1.0, 7.0));
    QCOMPARE(geometry.wedge(0.5, 0.75).size(), 3);
    QCOMPARE(geometry.wedge(0.5, 3.0).size(), 4); // over the corner
    const auto arrow = geometry.changeArrow(0.5, 1.0);
    QVERIFY(arrow && std::abs(arrow->dx()) < kTiny && arrow->dy() < 0.0);
    QVERIFY(!geometry.changeArrow(0.5, 0.505));
    LabelPlacer placer(QRectF(0, 0, 100, 100));
    const QRectF first = placer.place({QRectF(10, 10, 30, 20)});
    const QRectF second = placer.place({QRectF(15, 12, 30, 20), QRectF(15, 60, 30, 20)});
    QVERIFY(!first.intersects(second));
    QCOMPARE(placer.place({QRectF(90, 0, 30, 10), QRectF(60, 0, 30, 10)}), QRectF(60, 0, 30, 10));
}

QTEST_MAIN(TestPredictor)
#include "tst_predictor.moc"
