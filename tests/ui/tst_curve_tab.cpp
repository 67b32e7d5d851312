// "One parameter": paths, verdicts, questions and written numbers checked against calculations made here; the tab by mouse and
// keys.
#include "TexCalculator.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/lessons/descent/CurvePicture.h"
#include "ui/lessons/descent/CurveTab.h"
#include "ui/lessons/descent/CurveTable.h"
#include "ui/lessons/descent/CurveTexts.h"
#include "ui/theme/Style.h"
#include "ui/views/PlotView.h"

#include <QApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <cmath>
#include <limits>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// dE/dθ as a student writes it.
double slopeByHand(CurveType curve, double t)
{
    switch (curve) {
    case CurveType::Parabola: return t;
    case CurveType::TwoValleys: return (4 * std::pow(t, 3) - 16 * t + 3) / 10;
    case CurveType::Plateau: return t * std::exp(-t * t / 2);
    case CurveType::Kink: return t > 0 ? 1 : t < 0 ? -1 : 0;
    }
    return 0;
}

std::vector<double> pathByHand(const CurveState& state, int updates)
{
    std::vector<double> places{state.start};
    for (int k = 0; k < updates && std::abs(places.back()) < 1e9; ++k)
        places.push_back(places.back() - state.rate * slopeByHand(state.curve, places.back()));
    return places;
}

/// Every "=" and "≈" between two parts of a line that can be calculated holds as written.
void checkRelations(const QString& tex, int& checked)
{
    const QRegularExpression relation(QStringLiteral("=|\\\\approx"));
    QStringList parts;
    QStringList signs;
    qsizetype from = 0;
    for (auto it = relation.globalMatch(tex); it.hasNext();) {
        const auto match = it.next();
        parts << tex.mid(from, match.capturedStart() - from);
        signs << match.captured();
        from = match.capturedEnd();
    }
    parts << tex.mid(from);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].contains(QLatin1String("\\theta")) || parts[i + 1].contains(QLatin1String("\\theta"))
            || parts[i].contains(QLatin1String("|")))
            continue;
        parts[i].replace(QLatin1String("/ 2"), QLatin1String("\\cdot \\num{0.5}"));
        const std::optional<double> left = TexCalculator::value(parts[i]);
        const std::optional<double> right = TexCalculator::value(parts[i + 1]);
        QVERIFY2(left && right, qPrintable(tex));
        const double half = 0.5 * TexCalculator::lastDigit(parts[i + 1]);
        const double allowed = signs[i] == QLatin1String("=") ? 1e-12 * std::max(1.0, std::abs(*left))
                                                              : half * (1 + 1e-6) + 1e-12 * std::abs(*left);
        QVERIFY2(std::abs(*left - *right) <= allowed, qPrintable(tex));
        ++checked;
    }
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

class TestCurveTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void thePathIsGradientDescent_data();
    void thePathIsGradientDescent();
    void verdicts_data();
    void verdicts();
    void theParabolaIsJudgedAsTheoryDoes();
    void theVerdictNamesTheFactor();
    void presetsDoWhatTheySay_data();
    void presetsDoWhatTheySay();
    void writtenEqualSignsAreTrue_data();
    void writtenEqualSignsAreTrue();
    void questionsHaveOneTrueAnswer_data();
    void questionsHaveOneTrueAnswer();
    void aQuestionHidesThePath();
    void undoEndsAQuestion();
    void theStageShowsTangentAndStep();
    void stepBackResetAndEnd();
    void playingStopsAtTheEndAndWhenLeft();
    void arrowsReachEveryRate();
    void largeNumbersFindRoomInTheTable();
    void theTableGoesToAnUpdate();
    void dragsMergeAndAreUndone();
    void theLimitTask();
    void theEscapeTask();
    void stateIsKept();
    void damagedStateIsRepaired_data();
    void damagedStateIsRepaired();
    void divergenceIsSaidAndTakenBack();
    void textsFollowTheLanguage();
    void presentingLeavesTheStage();

private:
    QSlider* rateSlider() { return m_tab->rateSlider()->findChild<QSlider*>(); }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<CurveTab> m_tab;
};

void TestCurveTab::initTestCase()
{
    installStyle(*qApp);
    setReducedMotion(true);
}

void TestCurveTab::init()
{
    m_context = std::make_unique<AppContext>();
    m_undo = std::make_unique<QUndoStack>();
    m_tab = std::make_unique<CurveTab>(*m_context, *m_undo, nullptr);
    m_tab->resize(1324, 760);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestCurveTab::cleanup()
{
    m_tab.reset();
    m_undo.reset();
    m_context.reset();
}

void TestCurveTab::thePathIsGradientDescent_data()
{
    QTest::addColumn<int>("curve");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("start");
    QTest::newRow("parabola") << 0 << 0.5 << -3.0;
    QTest::newRow("parabola diverging") << 0 << 2.2 << 1.0;
    QTest::newRow("two valleys") << 1 << 0.5 << 3.0;
    QTest::newRow("plateau") << 2 << 1.8 << -3.0;
    QTest::newRow("kink") << 3 << 0.3 << -2.6;
}

void TestCurveTab::thePathIsGradientDescent()
{
    QFETCH(int, curve);
    QFETCH(double, rate);
    QFETCH(double, start);
    const CurveState state{kAllCurves[static_cast<std::size_t>(curve)], rate, start};
    m_tab->restoreState(toJson(state));
    QCOMPARE(m_tab->state(), state);
    const std::vector<double> places = pathByHand(state, 31);
    QCOMPARE(m_tab->path().moments.size(), places.size());
    for (std::size_t k = 0; k < places.size(); ++k)
        QVERIFY(std::abs(placeOf(m_tab->path(), k) - places[k]) <= 1e-9 * std::max(1.0, std::abs(places[k])));
    // And it is the engine's own path.
    DescentSettings settings;
    settings.optimizer.learningRate = rate;
    settings.updates = 31;
    QCOMPARE(m_tab->path().last().place, descend(state.curve, start, settings).last().place);
}

void TestCurveTab::verdicts_data()
{
    QTest::addColumn<int>("curve");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("start");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("isLocal");
    const auto row
        = [](const char* name, CurveType curve, double rate, double start, CurveOutcome outcome, bool isLocal = false) {
              QTest::newRow(name) << static_cast<int>(curve) << rate << start << static_cast<int>(outcome) << isLocal;
          };
    row("too small", CurveType::Parabola, 0.05, -3, CurveOutcome::Slow);
    row("straight", CurveType::Parabola, 0.5, -3, CurveOutcome::Straight);
    row("in one step", CurveType::Parabola, 1.0, -3, CurveOutcome::Straight);
    row("zigzag", CurveType::Parabola, 1.8, -3, CurveOutcome::Zigzag);
    row("slow zigzag", CurveType::Parabola, 1.9, 2, CurveOutcome::Zigzag);
    row("on the limit", CurveType::Parabola, 2.0, 2, CurveOutcome::Jumps);
    row("diverges", CurveType::Parabola, 2.1, 2, CurveOutcome::Diverges);
    row("at rest", CurveType::Parabola, 0.5, 0, CurveOutcome::AtRest);
    row("right valley", CurveType::TwoValleys, 0.18, 2.8, CurveOutcome::Straight, true);
    row("left valley", CurveType::TwoValleys, 0.18, -2.8, CurveOutcome::Straight, false);
    row("escapes", CurveType::TwoValleys, 0.5, 3.0, CurveOutcome::Zigzag, false);
    row("does not settle", CurveType::TwoValleys, 0.6, 3.0, CurveOutcome::Jumps, false);
    row("thrown out", CurveType::TwoValleys, 1.0, 3.0, CurveOutcome::Diverges, false);
    row("plateau", CurveType::Plateau, 0.05, -3, CurveOutcome::Slow);
    row("plateau zigzag", CurveType::Plateau, 1.8, -3, CurveOutcome::Zigzag);
    row("plateau jumps", CurveType::Plateau, 3.0, -3, CurveOutcome::Jumps);
    row("kink slow", CurveType::Kink, 0.05, -2.6, CurveOutcome::Slow);
    row("kink", CurveType::Kink, 0.3, -2.6, CurveOutcome::Jumps);
}

void TestCurveTab::verdicts()
{
    QFETCH(int, curve);
    QFETCH(double, rate);
    QFETCH(double, start);
    QFETCH(int, outcome);
    QFETCH(bool, isLocal);
    const CurveState state{static_cast<CurveType>(curve), rate, start};
    const CurveVerdict verdict = verdictOf(state);
    QCOMPARE(static_cast<int>(verdict.outcome), outcome);
    if (verdict.outcome == CurveOutcome::Straight || verdict.outcome == CurveOutcome::Zigzag)
        QCOMPARE(verdict.isLocal, isLocal);
    const std::vector<double> places = pathByHand(state, static_cast<int>(verdict.updates));
    QVERIFY(verdict.updates == 30 || verdict.outcome == CurveOutcome::Diverges);
    QVERIFY(std::abs(verdict.distance - std::abs(places.back() - verdict.minimum)) < 1e-6 * std::max(1.0, verdict.distance));
    QVERIFY(!curveVerdictText(state, verdict).isEmpty());
    QVERIFY(!curveVerdictText(state, verdict).contains(QLatin1String("%")));
}

// On the parabola everything is known: it converges for 0 < η < 2, and changes sides above 1.
void TestCurveTab::theParabolaIsJudgedAsTheoryDoes()
{
    for (int hundredths = 5; hundredths <= 300; hundredths += 5) {
        const CurveState state = tidied({CurveType::Parabola, hundredths / 100.0, -3.0});
        const CurveOutcome outcome = verdictOf(state).outcome;
        const bool isLeft = std::pow(1 - state.rate, 30) > 0.05;
        const CurveOutcome expected = state.rate > 2 ? CurveOutcome::Diverges
            : state.rate == 2                        ? CurveOutcome::Jumps
            : state.rate > 1                         ? CurveOutcome::Zigzag
            : isLeft                                 ? CurveOutcome::Slow
                                                     : CurveOutcome::Straight;
        QVERIFY2(outcome == expected, qPrintable(QString::number(state.rate)));
    }
}

void TestCurveTab::theVerdictNamesTheFactor()
{
    m_tab->restoreState(toJson({CurveType::Parabola, 1.8, -3.0}));
    QVERIFY(m_tab->verdictLine()->text().contains(QLatin1String("= \\num{0.8}")));
    m_tab->restoreState(toJson({CurveType::Parabola, 2.2, -3.0}));
    QVERIFY(m_tab->verdictLine()->text().contains(QLatin1String("= \\num{1.2}")));
    // The curvature of the two valleys is no short number.
    m_tab->restoreState(toJson({CurveType::TwoValleys, 0.5, 3.0}));
    QVERIFY(m_tab->verdictLine()->text().contains(QLatin1String("\\approx \\num{0.8")));
    m_tab->restoreState(toJson({CurveType::TwoValleys, 0.18, 2.8}));
    QVERIFY(m_tab->verdictLine()->accessibleText().contains(QLatin1String("1.49")));
    QVERIFY(m_tab->verdictLine()->accessibleText().contains(QLatin1String("0.29")));
}

void TestCurveTab::presetsDoWhatTheySay_data()
{
    QTest::addColumn<int>("curve");
    for (std::size_t i = 0; i < kAllCurves.size(); ++i)
        QTest::newRow(qPrintable(QString::fromStdString(std::string(curveName(kAllCurves[i]))))) << static_cast<int>(i);
}

void TestCurveTab::presetsDoWhatTheySay()
{
    QFETCH(int, curve);
    m_tab->curveChoice()->setCurrentIndex(curve);
    const CurveType type = kAllCurves[static_cast<std::size_t>(curve)];
    QCOMPARE(m_tab->state().curve, type);
    const bool canDiverge = type == CurveType::Parabola || type == CurveType::TwoValleys;
    const CurveOutcome expected[] = {CurveOutcome::Slow, CurveOutcome::Straight, CurveOutcome::Zigzag,
        canDiverge ? CurveOutcome::Diverges : CurveOutcome::Jumps};
    for (int i = 0; i < kCurvePresets; ++i) {
        const auto preset = static_cast<CurvePreset>(i);
        QPushButton* button = m_tab->presetButton(preset);
        QCOMPARE(button->isVisible(), hasPreset(type, preset));
        if (!button->isVisible())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_tab->verdict().outcome, expected[i]);
    }
    if (type == CurveType::Parabola) {
        QCOMPARE(presetRate(m_tab->state(), CurvePreset::TooSmall), std::optional(0.05));
        QCOMPARE(presetRate(m_tab->state(), CurvePreset::Good), std::optional(0.5));
        QCOMPARE(presetRate(m_tab->state(), CurvePreset::Zigzag), std::optional(1.8));
        QCOMPARE(presetRate(m_tab->state(), CurvePreset::TooLarge), std::optional(2.2));
    }
}

void TestCurveTab::writtenEqualSignsAreTrue_data()
{
    presetsDoWhatTheySay_data();
}

void TestCurveTab::writtenEqualSignsAreTrue()
{
    QFETCH(int, curve);
    int checked = 0;
    for (const double rate : {0.001, 0.013, 0.3, 0.55, 1.8, 3.0})
        for (const double start : {-3.0, -2.35, 0.0, 0.05, 1.7, 2.8}) {
            const CurveState state = tidied({static_cast<CurveType>(curve), rate, start});
            const CurvePath path = curvePath(state);
            for (std::size_t k = 0; k <= shownUpdates(path); k += 3) {
                const auto next = k < path.updates() ? std::optional(placeOf(path, k + 1)) : std::nullopt;
                const WrittenUpdate written = writtenUpdate(state, placeOf(path, k), next);
                QVERIFY(written.lossRelation != Written::Different);
                QVERIFY(written.slopeRelation != Written::Different);
                QVERIFY(written.nextRelation != Written::Different);
                checkRelations(lossLineTex(state.curve, written), checked);
                checkRelations(slopeLineTex(state.curve, written), checked);
                checkRelations(updateLineTex(k, written), checked);
            }
        }
    QVERIFY(checked > 200);
}

void TestCurveTab::questionsHaveOneTrueAnswer_data()
{
    presetsDoWhatTheySay_data();
}

void TestCurveTab::questionsHaveOneTrueAnswer()
{
    QFETCH(int, curve);
    const auto type = static_cast<CurveType>(curve);
    std::vector<int> seen;
    for (std::uint64_t number = 1; number <= 40; ++number) {
        const CurveQuestion question(type, number);
        QCOMPARE(question.state(), CurveQuestion(type, number).state());
        QCOMPARE(question.state(), tidied(question.state()));
        const int right = question.rightAnswer();
        QVERIFY(right >= 0 && right < question.answers().size());
        seen.push_back(right);
        // The truth from a path that is calculated here.
        const std::vector<double> places = pathByHand(question.state(), 3000);
        const double far = std::abs(places.back());
        const auto answer = CurveQuestion::choices(type)[static_cast<std::size_t>(right)];
        QCOMPARE(answer == CurveQuestion::Answer::Diverges, far >= 1e9);
        if (answer == CurveQuestion::Answer::Straight || answer == CurveQuestion::Answer::Zigzag)
            QVERIFY(std::abs(places.back() - curveMinima(type).front()) < 1e-3);
        if (answer == CurveQuestion::Answer::Local)
            QVERIFY(std::abs(places.back() - curveMinima(type).back()) < 1e-3);
        if (answer == CurveQuestion::Answer::Jumps)
            QVERIFY(std::abs(places.back() - places[places.size() - 2]) > 1e-6);
    }
    std::ranges::sort(seen);
    const auto kinds = std::unique(seen.begin(), seen.end()) - seen.begin();
    QVERIFY(kinds >= (type == CurveType::Kink ? 2 : 3));
}

void TestCurveTab::aQuestionHidesThePath()
{
    m_tab->goTo(4);
    m_tab->setPredicting(true);
    QVERIFY(m_tab->question().has_value());
    QVERIFY(m_tab->prediction()->isVisible());
    QVERIFY(!m_tab->table()->isVisible());
    for (const PlotCurve& curve : m_tab->stage()->content().curves)
        QVERIFY(!curve.isPath);
    QVERIFY(!m_tab->updateFormula()->accessibleText().contains(QLatin1String("0.")));
    // Nothing moves before the answer.
    m_tab->present(1);
    QCOMPARE(m_tab->update(), std::size_t(0));
    const CurveState asked = m_tab->question()->state();
    QCOMPARE(m_tab->rateSlider()->value(), asked.rate);
    m_tab->prediction()->answer(m_tab->question()->rightAnswer());
    QVERIFY(m_tab->prediction()->isRevealed());
    QCOMPARE(m_tab->prediction()->rightCount(), 1);
    QCOMPARE(m_tab->update(), shownUpdates(m_tab->path()));
    bool hasPath = false;
    for (const PlotCurve& curve : m_tab->stage()->content().curves)
        hasPath = hasPath || curve.isPath;
    QVERIFY(hasPath);
    emit m_tab->prediction()->continued();
    QVERIFY(m_tab->prediction()->isAsking());
    m_tab->setPredicting(false);
    QVERIFY(!m_tab->prediction()->isVisible());
    QCOMPARE(m_tab->state(), CurveState());
}

void TestCurveTab::undoEndsAQuestion()
{
    QTest::mouseClick(m_tab->presetButton(CurvePreset::Zigzag), Qt::LeftButton);
    m_tab->setPredicting(true);
    m_undo->undo();
    QVERIFY(!m_tab->question());
    QCOMPARE(m_tab->state().rate, 0.5);
}

void TestCurveTab::theStageShowsTangentAndStep()
{
    m_tab->restoreState(toJson({CurveType::Parabola, 0.5, -3.0}));
    m_tab->goTo(1);
    const PlotContent& content = m_tab->stage()->content();
    const double from = -1.5;
    const double to = -0.75;
    bool hasTangent = false;
    bool hasStep = false;
    bool hasDrop = false;
    for (const PlotCurve& curve : content.curves) {
        if (curve.points.size() != 2 || !curve.isPath)
            continue;
        const QPointF a = curve.points[0];
        const QPointF b = curve.points[1];
        const double middle = 0.5 * (a.x() + b.x());
        if (std::abs(middle - from) < 1e-9 && std::abs((b.y() - a.y()) / (b.x() - a.x()) - from) < 1e-9)
            hasTangent = true; // slope −1.5 through the present place
        if (a == QPointF(from, from * from / 2) && b == QPointF(to, from * from / 2))
            hasStep = true;
        if (a == QPointF(to, from * from / 2) && b == QPointF(to, to * to / 2))
            hasDrop = true;
    }
    QVERIFY(hasTangent);
    QVERIFY(hasStep);
    QVERIFY(hasDrop);
    QCOMPARE(content.dots.back().at, QPointF(from, from * from / 2));
}

void TestCurveTab::stepBackResetAndEnd()
{
    m_tab->setFocus();
    QTest::keyClick(m_tab.get(), Qt::Key_Right);
    QTest::keyClick(m_tab.get(), Qt::Key_Right);
    QCOMPARE(m_tab->update(), std::size_t(2));
    QTest::keyClick(m_tab.get(), Qt::Key_Left);
    QCOMPARE(m_tab->update(), std::size_t(1));
    QTest::keyClick(m_tab.get(), Qt::Key_End);
    QCOMPARE(m_tab->update(), std::size_t(30));
    m_tab->present(1);
    QCOMPARE(m_tab->update(), std::size_t(30));
    QTest::keyClick(m_tab.get(), Qt::Key_Home);
    QCOMPARE(m_tab->update(), std::size_t(0));
    // Arrows step from the transport's buttons, too; they must not wander into the slider.
    for (QPushButton* button : m_tab->findChildren<QPushButton*>()) {
        if (button->accessibleName() != QLatin1String("Next"))
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
    QCOMPARE(m_tab->update(), std::size_t(3));
    QCOMPARE(m_undo->count(), 0);
}

void TestCurveTab::playingStopsAtTheEndAndWhenLeft()
{
    m_tab->goTo(28);
    m_tab->setPlaying(true);
    QVERIFY(m_tab->isPlaying());
    QTRY_COMPARE(m_tab->update(), std::size_t(30));
    QTRY_VERIFY(!m_tab->isPlaying());
    m_tab->setPlaying(true);
    QCOMPARE(m_tab->update(), std::size_t(0));
    m_tab->left();
    QVERIFY(!m_tab->isPlaying());
}

// Every press is another number, up to the end: the largest rate that converges can be found without a mouse.
void TestCurveTab::arrowsReachEveryRate()
{
    auto* slider = m_tab->findChild<ValueSlider*>();
    QVERIFY(slider != nullptr);
    auto* inner = slider->findChild<QSlider*>();
    QStringList seen{slider->valueText()};
    for (int press = 0; press < 100 && slider->value() < 1.9; ++press) {
        QTest::keyClick(inner, Qt::Key_Right);
        QVERIFY2(!seen.contains(slider->valueText()), qPrintable(slider->valueText()));
        seen << slider->valueText();
    }
    QCOMPARE(slider->valueText(), QStringLiteral("1.9"));
    QTest::keyClick(inner, Qt::Key_Left);
    QCOMPARE(slider->valueText(), QStringLiteral("1.8"));
}

void TestCurveTab::largeNumbersFindRoomInTheTable()
{
    CurveState state;
    state.curve = CurveType::Parabola;
    state.start = -3.0;
    state.rate = 2.4; // θ grows by the factor −1.4, past 10,000
    CurveTableModel model(nullptr);
    const CurvePath path = curvePath(state);
    model.show(state, path, 0);
    for (int row = 0; row < model.rowCount({}); ++row)
        for (int column = 1; column < CurveTableModel::Columns; ++column) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY2(text.size() <= 8, qPrintable(text)); // "−88.1234"
        }
}

void TestCurveTab::theTableGoesToAnUpdate()
{
    CurveTable* table = m_tab->table();
    const QAbstractItemModel* model = table->model();
    QCOMPARE(model->rowCount(), 31);
    QCOMPARE(model->index(1, CurveTableModel::Place).data().toString(), QStringLiteral("−1.5000"));
    QCOMPARE(model->index(0, CurveTableModel::Step).data().toString(), QStringLiteral("1.5000"));
    emit table->updateChosen(3);
    QCOMPARE(m_tab->update(), std::size_t(3));
    QCOMPARE(table->steps().currentRow(), 3);
    QVERIFY(table->steps().asText().startsWith(QStringLiteral("update k\tplace")));
}

void TestCurveTab::dragsMergeAndAreUndone()
{
    const CurveState before = m_tab->state();
    QSignalSpy applied(m_tab.get(), &LessonTab::stateApplied);
    emit m_tab->stage()->draggingChanged(true);
    for (const double x : {-2.9, -2.6, -2.204})
        emit m_tab->stage()->cursorMoved(x);
    emit m_tab->stage()->draggingChanged(false);
    QCOMPARE(m_tab->state().start, -2.2);
    QCOMPARE(m_undo->count(), 1);
    emit m_tab->stage()->cursorMoved(1.0);
    QCOMPARE(m_undo->count(), 2);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(rateSlider(), Qt::Key_Right);
    QCOMPARE(m_undo->count(), 3);
    QVERIFY(m_tab->state().rate > 0.5);
    while (m_undo->canUndo())
        m_undo->undo();
    QCOMPARE(m_tab->state(), before);
    QCOMPARE(m_tab->rateSlider()->value(), before.rate);
    QVERIFY(applied.count() >= 6);
}

void TestCurveTab::theLimitTask()
{
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    m_tab->runTask(QStringLiteral("curve-limit"));
    m_tab->rateSlider()->setValue(1.8);
    m_tab->goTo(30);
    QCOMPARE(reached.count(), 0);
    m_tab->goTo(0);
    m_tab->rateSlider()->setValue(2.0);
    m_tab->goTo(30);
    QCOMPARE(reached.count(), 0);
    m_tab->goTo(0);
    m_tab->rateSlider()->setValue(1.9);
    QCOMPARE(reached.count(), 0); // not before it was played
    m_tab->goTo(30);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.first().first().toString(), QStringLiteral("curve-limit"));
}

void TestCurveTab::theEscapeTask()
{
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    m_tab->runTask(QStringLiteral("curve-escape"));
    QCOMPARE(m_tab->state().start, 3.0);
    m_tab->goTo(30);
    QCOMPARE(reached.count(), 0); // 0.1 ends in the right valley
    m_tab->goTo(0);
    m_tab->rateSlider()->setValue(0.5);
    m_tab->goTo(30);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.first().first().toString(), QStringLiteral("curve-escape"));
    // From the left valley it is no escape.
    emit m_tab->stage()->cursorMoved(-2.9);
    m_tab->goTo(0);
    m_tab->rateSlider()->setValue(0.3);
    m_tab->goTo(30);
    QCOMPARE(reached.count(), 1);
}

void TestCurveTab::stateIsKept()
{
    m_tab->restoreState(toJson({CurveType::Plateau, 0.73, -2.45}));
    m_tab->goTo(7);
    const QJsonObject kept = m_tab->saveState();
    CurveTab other(*m_context, *m_undo, nullptr);
    other.restoreState(kept);
    QCOMPARE(other.state(), m_tab->state());
    QCOMPARE(other.update(), std::size_t(7));
    QCOMPARE(m_undo->count(), 0);
}

void TestCurveTab::damagedStateIsRepaired_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("texts") << QJsonObject{{QStringLiteral("curve"), 7}, {QStringLiteral("rate"), QStringLiteral("x")},
        {QStringLiteral("start"), QJsonArray{1}}, {QStringLiteral("update"), QStringLiteral("many")}};
    QTest::newRow("huge") << QJsonObject{{QStringLiteral("curve"), QStringLiteral("kink")}, {QStringLiteral("rate"), 1e308},
        {QStringLiteral("start"), -1e300}, {QStringLiteral("update"), 1e18}, {QStringLiteral("right"), 99},
        {QStringLiteral("asked"), -4}};
    QTest::newRow("zero") << QJsonObject{{QStringLiteral("rate"), 0}, {QStringLiteral("update"), -3}};
}

void TestCurveTab::damagedStateIsRepaired()
{
    QFETCH(QJsonObject, json);
    m_tab->restoreState(json);
    const CurveState& state = m_tab->state();
    QCOMPARE(state, tidied(state));
    QVERIFY(state.rate >= kSmallestCurveRate && state.rate <= kLargestCurveRate);
    QVERIFY(m_tab->update() <= shownUpdates(m_tab->path()));
    QVERIFY(m_tab->prediction()->rightCount() <= m_tab->prediction()->askedCount());
    QVERIFY(!m_tab->explanation().isEmpty());
}

void TestCurveTab::divergenceIsSaidAndTakenBack()
{
    m_tab->restoreState(toJson({CurveType::TwoValleys, 0.3, 3.0}));
    m_tab->goTo(20);
    m_tab->rateSlider()->setValue(3.0);
    QVERIFY(m_tab->path().diverged);
    QCOMPARE(m_tab->update(), m_tab->path().updates());
    QVERIFY(m_tab->verdictLine()->text().contains(QLatin1String("Diverges")));
    for (const PlotCurve& curve : m_tab->stage()->content().curves)
        for (const QPointF& point : curve.points)
            QVERIFY(std::isfinite(point.x()) && std::abs(point.y()) < 1e6);
    m_undo->undo();
    QCOMPARE(m_tab->state().rate, 0.3);
    QVERIFY(!m_tab->path().diverged);
}

void TestCurveTab::textsFollowTheLanguage()
{
    m_tab->setPredicting(true);
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(m_tab->presetButton(CurvePreset::Good)->text().startsWith(QLatin1Char('[')));
    QVERIFY(m_tab->verdictLine()->text().startsWith(QLatin1Char('[')));
    QVERIFY(m_tab->prediction()->question().startsWith(QLatin1Char('[')));
    QVERIFY(m_tab->prediction()->isAsking());
    QVERIFY(m_tab->explanation().contains(QLatin1String("<p>[")));
    QCoreApplication::removeTranslator(&translator);
}

void TestCurveTab::presentingLeavesTheStage()
{
    m_tab->setPredicting(true);
    m_tab->setPresenting(true);
    QVERIFY(!m_tab->question());
    QVERIFY(!m_tab->rateSlider()->isVisible());
    QVERIFY(m_tab->stage()->isVisible());
    QVERIFY(m_tab->stage()->width() > 1200);
    m_tab->present(1);
    QCOMPARE(m_tab->update(), std::size_t(1));
    m_tab->setPresenting(false);
    QVERIFY(m_tab->rateSlider()->isVisible());
}

QTEST_MAIN(TestCurveTab)
#include "tst_curve_tab.moc"
