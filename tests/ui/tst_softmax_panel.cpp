// Softmax on draggable bars: every number recomputed here, and the panel used by mouse, keyboard and screen reader.
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/controls/WeightField.h"
#include "ui/lessons/activation/JacobianView.h"
#include "ui/lessons/activation/SoftmaxFormulas.h"
#include "ui/lessons/activation/SoftmaxPanel.h"
#include "ui/lessons/activation/SoftmaxStage.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <cmath>
#include <memory>

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

/// The plain definition in extended precision; the maximum only keeps it finite.
std::vector<double> expected(const std::vector<double>& logits, double temperature)
{
    long double largest = logits.front();
    for (const double logit : logits)
        largest = std::max(largest, static_cast<long double>(logit));
    std::vector<long double> powers;
    long double sum = 0;
    for (const double logit : logits) {
        powers.push_back(std::exp((static_cast<long double>(logit) - largest) / temperature));
        sum += powers.back();
    }
    std::vector<double> y;
    for (const long double power : powers)
        y.push_back(static_cast<double>(power / sum));
    return y;
}

QJsonObject stateOf(const std::vector<double>& logits, double temperature, bool subtract = true)
{
    QJsonArray array;
    for (const double logit : logits)
        array.append(logit);
    return {
        {QStringLiteral("logits"), array}, {QStringLiteral("temperature"), temperature}, {QStringLiteral("subtract"), subtract}};
}

/// Every number written as \num{…} or \num{…}·\num{10}^{\num{…}}, in order.
std::vector<double> numbersIn(const QString& tex)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\\\num\\{([^}]*)\\}(?:\\\\cdot\\\\num\\{10\\}\\^\\{\\\\num\\{([^}]*)\\}\\})?"));
    std::vector<double> numbers;
    auto matches = pattern.globalMatch(tex);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double mantissa = match.captured(1).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
        numbers.push_back(mantissa * std::pow(10.0, match.captured(2).toInt()));
    }
    return numbers;
}

double roundedTo(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

} // namespace

class TestSoftmaxPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theBarsShowTheProbabilities_data();
    void theBarsShowTheProbabilities();
    void theWrittenQuotientAgreesWithItsOperands_data();
    void theWrittenQuotientAgreesWithItsOperands();
    void theJacobianIsTheDerivative();
    void anEntryIsWrittenWithItsNumbers();
    void subtractingTheMaximumGivesTheSame();
    void largeLogitsOverflowOnlyWithoutTheSubtraction();
    void draggingIsOneUndoStep();
    void theAxisStaysDuringADrag();
    void keysMoveABar();
    void numbersCanBeTyped();
    void addingOneToAllChangesNoProbability();
    void logitsComeAndGo();
    void theTemperatureSharpensAndFlattens();
    void halfIsReachedOnlyWithThreeDifferentLogits();
    void aDragThatPassesHalfIsNoSolution();
    void hoveringTheJacobianLightsBothBars();
    void presentingStepsThroughTheProbabilities();
    void screenReadersOperateABar();
    void stateIsKept();
    void damagedStateGivesAValidPanel();
    void languageChangeReachesEveryName();
    void nothingOverlapsInASmallPanel();

private:
    SoftmaxStage& stage() { return *m_panel->findChild<SoftmaxStage*>(); }
    JacobianView& jacobian() { return *m_panel->findChild<JacobianView*>(); }
    std::vector<double> shown();

    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SoftmaxPanel> m_panel;
};

void TestSoftmaxPanel::initTestCase()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    installStyle(*qApp);
}

void TestSoftmaxPanel::init()
{
    m_undo = std::make_unique<QUndoStack>();
    m_panel = std::make_unique<SoftmaxPanel>(*m_undo, nullptr);
    m_panel->resize(1060, 760);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestSoftmaxPanel::cleanup()
{
    m_panel.reset();
    m_undo.reset();
}

std::vector<double> TestSoftmaxPanel::shown()
{
    std::vector<double> values;
    for (std::size_t i = 0; i < m_panel->state().logits.size(); ++i)
        values.push_back(stage().probabilityBar(static_cast<int>(i))->value());
    return values;
}

void TestSoftmaxPanel::theBarsShowTheProbabilities_data()
{
    QTest::addColumn<QList<double>>("logits");
    QTest::addColumn<double>("temperature");
    QTest::newRow("two") << QList<double>{0.3, -0.7} << 1.0;
    QTest::newRow("three") << QList<double>{2.0, 1.0, 0.1} << 1.0;
    QTest::newRow("cold") << QList<double>{1.2, 1.1, -3.0, 0.0} << 0.1;
    QTest::newRow("warm") << QList<double>{5.0, -5.0, 0.0, 2.5, 1.0, -1.0} << 10.0;
    QTest::newRow("huge") << QList<double>{1000.0, 999.0, -1000.0} << 0.5;
}

void TestSoftmaxPanel::theBarsShowTheProbabilities()
{
    QFETCH(const QList<double>, logits);
    QFETCH(const double, temperature);
    const std::vector<double> x(logits.begin(), logits.end());
    m_panel->restoreState(stateOf(x, temperature));
    const std::vector<double> y = expected(x, temperature);
    const std::vector<double> bars = shown();
    QCOMPARE(bars.size(), y.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        QVERIFY2(std::abs(bars[i] - y[i]) < 1e-12, qPrintable(QString::number(bars[i], 'g', 17)));
        sum += bars[i];
    }
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
}

void TestSoftmaxPanel::theWrittenQuotientAgreesWithItsOperands_data()
{
    QTest::addColumn<QList<double>>("logits");
    QTest::addColumn<double>("temperature");
    QTest::addColumn<bool>("subtract");
    for (const bool subtract : {false, true}) {
        const char* way = subtract ? "subtracted" : "plain";
        QTest::addRow("usual, %s", way) << QList<double>{2.0, 1.0, 0.1} << 1.0 << subtract;
        QTest::addRow("six, %s", way) << QList<double>{2.0, 1.0, 0.1, -1.5, 0.5, -3.0} << 0.7 << subtract;
        QTest::addRow("large, %s", way) << QList<double>{20.0, 19.0, 3.0} << 1.0 << subtract;
        QTest::addRow("negative, %s", way) << QList<double>{-4.0, -3.3, -2.9} << 1.0 << subtract;
    }
}

void TestSoftmaxPanel::theWrittenQuotientAgreesWithItsOperands()
{
    QFETCH(const QList<double>, logits);
    QFETCH(const double, temperature);
    QFETCH(const bool, subtract);
    SoftmaxState state;
    state.logits = {logits.begin(), logits.end()};
    state.temperature = temperature;
    const std::vector<double> y = expected(state.logits, temperature);
    for (int i = 0; i < static_cast<int>(y.size()); ++i) {
        // In the brief form the last three numbers are the fraction above, below and the result.
        const std::vector<double> numbers = numbersIn(softmaxWorkingTex(state, subtract, i, true));
        QVERIFY(numbers.size() > 3);
        const double result = numbers.back();
        const double below = numbers[numbers.size() - 2];
        const double above = numbers[numbers.size() - 3];
        QCOMPARE(result, roundedTo(y[static_cast<std::size_t>(i)], 4));
        QCOMPARE(roundedTo(above / below, 4), result);
    }
}

void TestSoftmaxPanel::theJacobianIsTheDerivative()
{
    const std::vector<double> x{1.4, -0.6, 0.2, 2.2};
    constexpr double kTemperature = 0.8;
    m_panel->restoreState(stateOf(x, kTemperature));
    constexpr double kStep = 1e-5;
    for (int column = 0; column < 4; ++column) {
        std::vector<double> up = x;
        std::vector<double> down = x;
        up[static_cast<std::size_t>(column)] += kStep;
        down[static_cast<std::size_t>(column)] -= kStep;
        const std::vector<double> high = expected(up, kTemperature);
        const std::vector<double> low = expected(down, kTemperature);
        for (int row = 0; row < 4; ++row) {
            const auto r = static_cast<std::size_t>(row);
            const double derivative = (high[r] - low[r]) / (2 * kStep);
            jacobian().setEntry({column, row});
            const QString text = jacobian().accessibleText();
            const QString digits = QString::number(std::abs(derivative), 'f', 4);
            QVERIFY2(text.contains(digits), qPrintable(text + QLatin1Char(' ') + digits));
            QVERIFY(text.contains((derivative < 0 ? QChar(0x2212) : QLatin1Char('+')) + digits));
        }
    }
}

void TestSoftmaxPanel::anEntryIsWrittenWithItsNumbers()
{
    SoftmaxState state;
    state.logits = {2.0, 1.0, 0.1};
    state.temperature = 2.0;
    const std::vector<double> y = expected(state.logits, 2.0);
    const std::vector<double> diagonal = numbersIn(jacobianEntryTex(state, 1, 1));
    QCOMPARE(diagonal.back(), roundedTo(y[1] * (1 - y[1]) / 2.0, 4));
    const std::vector<double> other = numbersIn(jacobianEntryTex(state, 0, 2));
    QCOMPARE(other.back(), roundedTo(-y[0] * y[2] / 2.0, 4));
}

void TestSoftmaxPanel::subtractingTheMaximumGivesTheSame()
{
    m_panel->restoreState(stateOf({3.0, -2.0, 0.5}, 1.0, true));
    const std::vector<double> with = shown();
    QTest::mouseClick(m_panel->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(10, 10));
    QVERIFY(!m_panel->subtractsMaximum());
    const std::vector<double> without = shown();
    for (std::size_t i = 0; i < with.size(); ++i)
        QVERIFY(std::abs(with[i] - without[i]) < 1e-14);
}

void TestSoftmaxPanel::largeLogitsOverflowOnlyWithoutTheSubtraction()
{
    m_panel->restoreState(stateOf({800.0, 799.0, 0.0}, 1.0, false));
    QCOMPARE(shown().front(), 0.0); // ∞/∞: no bar
    SoftmaxState state;
    state.logits = {800.0, 799.0, 0.0};
    QVERIFY(softmaxWorkingTex(state, false, 0, true).contains(QStringLiteral("\\infty")));
    QVERIFY(softmaxWorking(state, false).overflows());
    QVERIFY(!softmaxWorking(state, true).overflows());
    m_panel->restoreState(stateOf({800.0, 799.0, 0.0}, 1.0, true));
    QVERIFY(std::abs(shown().front() - 1.0 / (1.0 + std::exp(-1.0))) < 1e-12);
    // Very small ones give 0/0.
    state.logits = {-800.0, -801.0};
    QVERIFY(softmaxWorking(state, false).overflows());
}

void TestSoftmaxPanel::draggingIsOneUndoStep()
{
    SoftmaxBar* bar = stage().logitBar(1);
    const int y = bar->height() / 2;
    const auto at = [&](double value) { return QPoint(static_cast<int>(std::lround(bar->pixelOf(value))), y); };
    QTest::mousePress(bar, Qt::LeftButton, {}, at(1.0));
    for (const double value : {1.5, 2.0, -1.0, -3.0})
        QTest::mouseMove(bar, at(value));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(-3.0));
    QVERIFY(std::abs(m_panel->state().logits[1] + 3.0) < 0.06);
    QCOMPARE(m_undo->count(), 1);
    QCOMPARE(m_panel->selected(), 1);
    m_undo->undo();
    QCOMPARE(m_panel->state().logits[1], 1.0);
    m_undo->redo();
    QVERIFY(std::abs(m_panel->state().logits[1] + 3.0) < 0.06);
    // A second drag is a second step.
    QTest::mousePress(bar, Qt::LeftButton, {}, at(2.0));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(2.0));
    QCOMPARE(m_undo->count(), 2);
}

void TestSoftmaxPanel::theAxisStaysDuringADrag()
{
    m_panel->restoreState(stateOf({8.0, 1.0}, 1.0));
    QCOMPARE(stage().axisEnd(), 10.0);
    SoftmaxBar* bar = stage().logitBar(0);
    const QPoint middle(static_cast<int>(bar->pixelOf(0.0)), bar->height() / 2);
    QTest::mousePress(bar, Qt::LeftButton, {}, middle);
    QVERIFY(std::abs(m_panel->state().logits[0]) < 0.15);
    QCOMPARE(stage().axisEnd(), 10.0);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, middle);
    QCOMPARE(stage().axisEnd(), 5.0);
}

void TestSoftmaxPanel::keysMoveABar()
{
    SoftmaxBar* bar = stage().logitBar(0);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(m_panel->state().logits[0], 2.1);
    QTest::keyClick(bar, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_panel->state().logits[0], 1.1);
    QTest::keyClick(bar, Qt::Key_Home);
    QCOMPARE(m_panel->state().logits[0], -5.0);
    QTest::keyClick(bar, Qt::Key_End);
    QCOMPARE(m_panel->state().logits[0], 5.0);
    QTest::keyClick(bar, Qt::Key_Delete);
    QCOMPARE(m_panel->state().logits[0], 0.0);
}

void TestSoftmaxPanel::numbersCanBeTyped()
{
    WeightField* field = stage().field(2);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-1.25"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_panel->state().logits[2], -1.25);
    QCOMPARE(stage().logitBar(2)->value(), -1.25);
}

void TestSoftmaxPanel::addingOneToAllChangesNoProbability()
{
    const std::vector<double> before = shown();
    QPushButton* add = nullptr;
    for (QPushButton* button : m_panel->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Add 1")))
            add = button;
    QVERIFY(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_panel->state().logits, (std::vector<double>{3.0, 2.0, 1.1}));
    const std::vector<double> after = shown();
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(std::abs(before[i] - after[i]) < 1e-12);
    m_undo->undo();
    QCOMPARE(m_panel->state().logits, (std::vector<double>{2.0, 1.0, 0.1}));
}

void TestSoftmaxPanel::logitsComeAndGo()
{
    auto* count = m_panel->findChild<Stepper*>();
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(count->increaseButton(), Qt::LeftButton);
    QCOMPARE(m_panel->state().logits.size(), std::size_t(6));
    QVERIFY(!count->increaseButton()->isEnabled());
    QVERIFY(stage().logitBar(5)->isVisible());
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(count->decreaseButton(), Qt::LeftButton);
    QCOMPARE(m_panel->state().logits.size(), std::size_t(2));
    QVERIFY(!stage().logitBar(2)->isVisible());
    while (m_undo->canUndo())
        m_undo->undo();
    QCOMPARE(m_panel->state(), SoftmaxState());
}

void TestSoftmaxPanel::theTemperatureSharpensAndFlattens()
{
    auto* temperature = m_panel->findChild<ValueSlider*>();
    temperature->setValue(kLowestTemperature);
    QVERIFY(shown().front() > 0.9999);
    temperature->setValue(kHighestTemperature);
    const std::vector<double> flat = shown();
    QVERIFY(flat.front() < 0.4 && flat.back() > 0.28);
    QCOMPARE(m_undo->count(), 1); // one way of the slider
    m_undo->undo();
    QCOMPARE(m_panel->state().temperature, 1.0);
    QCOMPARE(temperature->value(), 1.0);
}

void TestSoftmaxPanel::halfIsReachedOnlyWithThreeDifferentLogits()
{
    const QSignalSpy reached(m_panel.get(), &SoftmaxPanel::taskReached);
    const auto type = [this](int index, const char* digits) {
        WeightField* field = stage().field(index);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(digits));
        QTest::keyClick(field, Qt::Key_Return);
    };
    m_panel->restoreState(stateOf({0.1, 0.0}, 1.0));
    type(0, "0"); // two equal ones: 0.5 each
    QCOMPARE(stage().probabilityBar(0)->value(), 0.5);
    QCOMPARE(reached.count(), 0);
    m_panel->restoreState(stateOf({0.65, 0.0, 0.0}, 1.0));
    type(0, "0.66"); // e^0.66/(e^0.66 + 2) = 0.4917
    QCOMPARE(reached.count(), 0);
    type(0, "0.69"); // 0.4992
    QVERIFY(reached.count() > 0);
    QCOMPARE(reached.first().first().toString(), QStringLiteral("softmax-half"));
}

void TestSoftmaxPanel::aDragThatPassesHalfIsNoSolution()
{
    m_panel->restoreState(stateOf({-2.0, 0.0, 0.0}, 1.0));
    const QSignalSpy reached(m_panel.get(), &SoftmaxPanel::taskReached);
    SoftmaxBar* bar = stage().logitBar(0);
    const int y = bar->height() / 2;
    const auto at = [&](double value) { return QPoint(static_cast<int>(std::lround(bar->pixelOf(value))), y); };
    QTest::mousePress(bar, Qt::LeftButton, {}, at(-2.0));
    QTest::mouseMove(bar, at(0.7)); // 0.5017
    QCOMPARE(m_panel->state().logits[0], 0.7);
    QTest::mouseMove(bar, at(4.0));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(4.0));
    QCOMPARE(reached.count(), 0);
    QTest::mousePress(bar, Qt::LeftButton, {}, at(0.7));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(0.7));
    QVERIFY(reached.count() > 0);
}

void TestSoftmaxPanel::hoveringTheJacobianLightsBothBars()
{
    const QImage logitBefore = stage().logitBar(2)->grab().toImage();
    const QImage probabilityBefore = stage().probabilityBar(0)->grab().toImage();
    const QImage otherBefore = stage().probabilityBar(1)->grab().toImage();
    QTest::mouseMove(&jacobian(), jacobian().cellRect(0, 2).center().toPoint());
    QCOMPARE(jacobian().entry(), QPoint(2, 0));
    QVERIFY(stage().logitBar(2)->grab().toImage() != logitBefore);
    QVERIFY(stage().probabilityBar(0)->grab().toImage() != probabilityBefore);
    QCOMPARE(stage().probabilityBar(1)->grab().toImage(), otherBefore);
    jacobian().setFocus();
    QTest::keyClick(&jacobian(), Qt::Key_Down);
    QCOMPARE(jacobian().entry(), QPoint(2, 1));
}

void TestSoftmaxPanel::presentingStepsThroughTheProbabilities()
{
    m_panel->setPresenting(true);
    QVERIFY(!jacobian().isVisible());
    m_panel->present(1);
    QCOMPARE(m_panel->selected(), 1);
    m_panel->present(-1);
    m_panel->present(-1);
    QCOMPARE(m_panel->selected(), 0);
    m_panel->present(0);
    QVERIFY(m_panel->isPlaying());
    QTRY_VERIFY(m_panel->state().temperature > 1.2);
    m_panel->present(0);
    QVERIFY(!m_panel->isPlaying());
    QCOMPARE(m_undo->count(), 1);
    m_undo->undo();
    QCOMPARE(m_panel->state().temperature, 1.0);
    m_panel->setPresenting(false);
    QVERIFY(jacobian().isVisible());
}

void TestSoftmaxPanel::screenReadersOperateABar()
{
    QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(stage().logitBar(1));
    QCOMPARE(bar->role(), QAccessible::Slider);
    QVERIFY(bar->text(QAccessible::Name).contains(QLatin1Char('2')));
    QCOMPARE(bar->valueInterface()->currentValue().toDouble(), 1.0);
    bar->valueInterface()->setCurrentValue(-2.5);
    QCOMPARE(m_panel->state().logits[1], -2.5);
    QAccessibleInterface* probability = QAccessible::queryAccessibleInterface(stage().probabilityBar(1));
    const double y = expected({2.0, -2.5, 0.1}, 1.0)[1];
    QVERIFY(std::abs(probability->valueInterface()->currentValue().toDouble() - y) < 1e-12);
    probability->valueInterface()->setCurrentValue(0.9);
    QCOMPARE(m_panel->state().logits[1], -2.5);
}

void TestSoftmaxPanel::stateIsKept()
{
    m_panel->restoreState(stateOf({-1.25, 3.5, 0.0, 7.0}, 2.5, false));
    m_panel->present(1);
    const QJsonObject kept = m_panel->saveState();
    QUndoStack undo;
    SoftmaxPanel other(undo, nullptr);
    other.restoreState(kept);
    QCOMPARE(other.state(), m_panel->state());
    QCOMPARE(other.selected(), 1);
    QVERIFY(!other.subtractsMaximum());
    QCOMPARE(undo.count(), 0);
}

void TestSoftmaxPanel::damagedStateGivesAValidPanel()
{
    const QJsonArray many{1, QStringLiteral("x"), 1e300, -1e300, 5, 6, 7, 8, 9, 10};
    m_panel->restoreState({{QStringLiteral("logits"), many}, {QStringLiteral("temperature"), -3},
        {QStringLiteral("selected"), 99}, {QStringLiteral("row"), -7}, {QStringLiteral("column"), 2000000000}});
    QCOMPARE(m_panel->state().logits, (std::vector<double>{1.0, 0.0, 1000.0, -1000.0, 5.0, 6.0}));
    QCOMPARE(m_panel->state().temperature, 1.0);
    QCOMPARE(m_panel->selected(), 5);
    QCOMPARE(jacobian().entry(), QPoint(5, 0));
    m_panel->restoreState({{QStringLiteral("logits"), QJsonArray()}, {QStringLiteral("temperature"), 1e9}});
    QCOMPARE(m_panel->state().logits.size(), std::size_t(2));
    QCOMPARE(m_panel->state().temperature, 10.0);
    m_panel->restoreState({{QStringLiteral("logits"), 5}});
    QVERIFY(m_panel->state().logits.size() >= 2);
}

void TestSoftmaxPanel::languageChangeReachesEveryName()
{
    BracketTranslator translator;
    QApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    for (QPushButton* button : m_panel->findChildren<QPushButton*>())
        if (!button->text().isEmpty())
            QVERIFY2(button->text().startsWith(QLatin1Char('[')), qPrintable(button->text()));
    QVERIFY(stage().logitBar(0)->accessibleName().startsWith(QLatin1Char('[')));
    QVERIFY(jacobian().accessibleName().startsWith(QLatin1Char('[')));
    QVERIFY(jacobian().accessibleText().startsWith(QLatin1Char('[')));
    QApplication::removeTranslator(&translator);
}

void TestSoftmaxPanel::nothingOverlapsInASmallPanel()
{
    m_panel->restoreState(stateOf({1, 2, 3, 4, 5, -5}, 1.0));
    m_panel->resize(620, 480);
    QCoreApplication::sendPostedEvents();
    const SoftmaxColumns& columns = stage().columns();
    QVERIFY(columns.number.right() <= stage().width());
    QVERIFY(columns.footer.bottom() <= stage().height() + 1);
    QVERIFY(columns.field.right() < columns.logit.left());
    QVERIFY(columns.logit.right() < columns.power.left());
    QVERIFY(columns.probability.right() < columns.number.left());
    QVERIFY(jacobian().cellRect(5, 6).right() <= jacobian().width());
    QVERIFY(jacobian().cellRect(5, 6).bottom() <= jacobian().height());
    QVERIFY(jacobian().cellRect(0, 0).height() >= 14);
}

QTEST_MAIN(TestSoftmaxPanel)
#include "tst_softmax_panel.moc"
