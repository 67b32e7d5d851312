// The lesson on activation functions: what it shows against formulas written here, and what hands do with it.
#include "ui/AppContext.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/activation/ActivationExplanation.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/ActivationInspector.h"
#include "ui/lessons/activation/ActivationPage.h"
#include "ui/lessons/activation/ActivationTasks.h"
#include "ui/lessons/activation/ChainPanel.h"
#include "ui/lessons/activation/ChartCard.h"
#include "ui/lessons/activation/CursorCard.h"
#include "ui/lessons/activation/CursorReadout.h"
#include "ui/lessons/activation/FormulaCard.h"
#include "ui/lessons/activation/FunctionList.h"
#include "ui/lessons/activation/FunctionPlot.h"
#include "ui/lessons/activation/FunctionPlotPainter.h"
#include "ui/lessons/activation/FunctionsTab.h"
#include "ui/lessons/activation/GradientTab.h"
#include "ui/lessons/activation/MaxoutPanel.h"
#include "ui/lessons/activation/NonlinearTab.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/lessons/activation/OverlayTable.h"
#include "ui/lessons/activation/ParameterPanel.h"
#include "ui/lessons/activation/PlotLabels.h"
#include "ui/lessons/activation/SlopeQuestion.h"
#include "ui/lessons/activation/SoftmaxPanel.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}
double normalShare(double x)
{
    return 0.5 * (1.0 + std::erf(x / std::sqrt(2.0)));
}

/// The definitions of the lesson, written once more, with the numbers the lesson starts with.
double expected(ActivationType type, double x)
{
    switch (type) {
    case ActivationType::Identity: return x;
    case ActivationType::Step: return x >= 0 ? 1 : 0;
    case ActivationType::Sigmoid: return logistic(x);
    case ActivationType::Tanh: return (std::exp(x) - std::exp(-x)) / (std::exp(x) + std::exp(-x));
    case ActivationType::Relu: return std::max(0.0, x);
    case ActivationType::LeakyRelu: return std::max(0.01 * x, x);
    case ActivationType::PRelu: return std::max(0.25 * x, x);
    case ActivationType::Elu: return x >= 0 ? x : std::exp(x) - 1;
    case ActivationType::Selu: return 1.0507009873554805 * (x >= 0 ? x : 1.6732632423543772 * (std::exp(x) - 1));
    case ActivationType::Softplus: return std::log(1 + std::exp(x));
    case ActivationType::Gelu: return x * normalShare(x);
    case ActivationType::Silu: return x * logistic(x);
    case ActivationType::Mish: return x * std::tanh(std::log(1 + std::exp(x)));
    case ActivationType::HardSigmoid: return std::min(1.0, std::max(0.0, x / 6 + 0.5));
    case ActivationType::Maxout: return std::max({-0.6 * x - 0.6, 0.1 * x, x - 1.0});
    case ActivationType::Softmax: break;
    }
    return x;
}

double slope(ActivationType type, double x)
{
    constexpr double kStep = 1e-6;
    return (expected(type, x + kStep) - expected(type, x - kStep)) / (2 * kStep);
}

/// The number a text shows, with a true minus.
double numberIn(QString text)
{
    bool ok = false;
    const double value = text.replace(QChar(0x2212), QLatin1Char('-')).toDouble(&ok);
    return ok ? value : std::nan("");
}

QString nameOf(ActivationType type)
{
    const auto name = activationName(type);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Puts brackets around every text, so that a missed translation is seen.
class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestActivation : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void valuesAtTheCursor_data();
    void valuesAtTheCursor();
    void curvesAreTheFunctions();
    void theTangentHasTheSlopeOfTheCurve();
    void kinksShowBothSides();
    void gapsAndJumpsAreDrawnHonestly();
    void saturatedZones();
    void everyFormulaCanBeRead();
    void numbersReplaceLetters();
    void rangesAreWrittenExactly();

    void arrowsInTheListChoose();
    void overlaysAreLimitedToSix();
    void theBoxOfARowDoesNotChooseIt();
    void theOverlayTableFollowsTheCursor();

    void arrowsMoveTheCursor();
    void theCursorIsDragged();
    void typedX();
    void panKeepsThePointUnderThePointer();
    void zoomKeepsThePointUnderThePointer();
    void keysZoomAndReset();
    void bothAxesHaveOneScale();
    void ticksStayReadable();
    void labelsDoNotOverlap();

    void parametersFollowTheSlider();
    void preluTellsItsSensitivity();
    void maxoutPieces();
    void maxoutHandlesAreDragged();

    void predictionHidesTheSlope();
    void predictionIsJudgedByTheNumbers();
    void nothingIsToldBeforeThePrediction();

    void aDragIsOneUndoStep();
    void undoReturnsToTheSameDocument();
    void undoOpensThePartThatItChanges();
    void theTangentsNameKeepsClearOfCurves();
    void panAndZoomAreNotUndone();

    void steepestPointTask();
    void neverFlatTask();
    void largestDifferenceTask();
    void tasksAreNotDoneAtTheStart();

    void stateIsKeptAndRestored();
    void theOtherTabsTickTheirTasks();
    void softmaxTakesThePlaceOfTheChart();
    void hostileStateGivesAValidDocument();
    void languageChangesEveryText();
    void theChartSpeaks();
    void presentingSweepsTheCursor();
    void explanationTellsTheNumbers();

private:
    ActivationController& controller() const { return m_page->controller(); }
    const ActivationDocument& document() const { return controller().document(); }
    FunctionPlot* plot() const { return m_page->functionsTab()->chart()->plot(); }
    FunctionList* list() const { return m_page->functionsTab()->list(); }
    ActivationInspector* inspector() const { return m_page->functionsTab()->inspector(); }
    void select(ActivationType type) { controller().select(type); }
    QString shown(int row) const { return inspector()->cursor()->readout()->rows().at(static_cast<std::size_t>(row)).value; }
    QPoint cursorPoint() const
    {
        const AxesGeometry& axes = plot()->axes();
        return QPointF(axes.xToPixel(document().x), axes.plot().center().y()).toPoint();
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QWidget> m_window;
    ActivationPage* m_page = nullptr;
};

void TestActivation::init()
{
    m_context = std::make_unique<AppContext>();
    m_window = std::make_unique<QWidget>();
    m_page = new ActivationPage(*m_context, m_window.get());
    m_window->resize(1324, 800);
    m_page->resize(1324, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestActivation::cleanup()
{
    m_window.reset();
    m_context.reset();
}

// ---- mathematics

void TestActivation::valuesAtTheCursor_data()
{
    QTest::addColumn<int>("function");
    QTest::addColumn<double>("x");
    for (const ActivationType type : kListedFunctions)
        if (type != ActivationType::Softmax)
            for (const double x : {-3.7, -0.8, 0.43, 2.15})
                QTest::addRow("%s at %g", qPrintable(nameOf(type)), x) << static_cast<int>(type) << x;
}

void TestActivation::valuesAtTheCursor()
{
    QFETCH(int, function);
    QFETCH(double, x);
    const auto type = static_cast<ActivationType>(function);
    select(type);
    controller().moveCursor(x);
    QVERIFY(std::abs(numberIn(shown(0)) - expected(type, x)) <= 0.5001e-4);
    QVERIFY(std::abs(numberIn(shown(1)) - slope(type, x)) <= 0.51e-4);
    QCOMPARE(shown(2), shown(1));
    // The table names the selected function first.
    const auto rows = inspector()->overlays()->rows();
    QCOMPARE(rows.front().value, shown(0));
    QCOMPARE(rows.front().name, functionName(type));
}

void TestActivation::curvesAreTheFunctions()
{
    for (const ActivationType type : kListedFunctions) {
        if (type == ActivationType::Softmax)
            continue;
        select(type);
        const PlotPicture& picture = plot()->picture();
        int points = 0;
        for (const QPolygonF& line : picture.curve)
            for (const QPointF& pixel : line) {
                const QPointF value = picture.axes.toValue(pixel);
                if (std::abs(value.x()) < 1e-6)
                    continue; // the end of a curve at the jump
                QVERIFY2(std::abs(value.y() - expected(type, value.x())) < 1e-6, qPrintable(nameOf(type)));
                ++points;
            }
        QVERIFY2(points > 300, qPrintable(nameOf(type)));
    }
}

void TestActivation::theTangentHasTheSlopeOfTheCurve()
{
    for (const ActivationType type : {ActivationType::Sigmoid, ActivationType::Mish, ActivationType::Selu}) {
        select(type);
        controller().moveCursor(-1.3);
        const BoundFunction function(document(), type);
        const OneSided sides = function.oneSided(-1.3);
        QCOMPARE(sides.left, sides.right);
        QVERIFY(std::abs(sides.left - slope(type, -1.3)) < 1e-7);
    }
}

void TestActivation::kinksShowBothSides()
{
    select(ActivationType::Relu);
    controller().moveCursor(0);
    const auto& rows = inspector()->cursor()->readout()->rows();
    QCOMPARE(rows.size(), 4U);
    QCOMPARE(rows[1].value, QStringLiteral("0.0000"));
    QCOMPARE(rows[2].value, QStringLiteral("1.0000"));
    QCOMPARE(rows[3].value, QStringLiteral("0.0000"));
    controller().moveCursor(0.01);
    QCOMPARE(inspector()->cursor()->readout()->rows().size(), 3U);

    select(ActivationType::HardSigmoid);
    controller().moveCursor(3);
    QCOMPARE(shown(1), QStringLiteral("0.1667"));
    QCOMPARE(shown(2), QStringLiteral("0.0000"));

    // ELU with α = 1 is smooth at 0, with another α it is not.
    select(ActivationType::Elu);
    controller().moveCursor(0);
    QCOMPARE(inspector()->cursor()->readout()->rows().size(), 3U);
    controller().setParameter(0.5);
    QCOMPARE(shown(1), QStringLiteral("0.5000"));
    QCOMPARE(shown(2), QStringLiteral("1.0000"));
}

void TestActivation::gapsAndJumpsAreDrawnHonestly()
{
    select(ActivationType::Step);
    const PlotPicture& picture = plot()->picture();
    QCOMPARE(picture.jumps.size(), 2U);
    for (const EndDot& dot : picture.jumps) {
        const QPointF value = picture.axes.toValue(dot.place);
        QVERIFY(std::abs(value.x()) < 1e-9);
        QCOMPARE(dot.closed, value.y() > 0.5); // f(0) = 1
    }
    // Nothing joins the two levels.
    for (const QPolygonF& line : picture.curve)
        for (const QPointF& pixel : line)
            QVERIFY(std::abs(picture.axes.yToValue(pixel.y()) - (pixel.x() < picture.axes.xToPixel(0) ? 0.0 : 1.0)) < 1e-9
                || std::abs(pixel.x() - picture.axes.xToPixel(0)) < 1e-9);
    QCOMPARE(picture.curve.size(), 2U);
    QCOMPARE(picture.gaps.size(), 1U); // f′ is 0 on both sides and does not exist at 0
    QVERIFY(!picture.gaps.front().closed);

    select(ActivationType::Relu);
    QVERIFY(plot()->picture().jumps.empty());
    QCOMPARE(plot()->picture().gaps.size(), 2U);
    QCOMPARE(plot()->picture().derivative.size(), 2U);
    QCOMPARE(plot()->picture().curve.size(), 1U);
}

void TestActivation::saturatedZones()
{
    controller().setView({-8, -8, 16, 16});
    for (const ActivationType type : kListedFunctions) {
        if (type == ActivationType::Softmax)
            continue;
        select(type);
        const PlotPicture& picture = plot()->picture();
        for (double x = picture.axes.left() + 0.013; x < picture.axes.right(); x += 0.0371) {
            if (BoundFunction(document(), type).isKink(std::round(x)) && std::abs(x - std::round(x)) < 0.01)
                continue;
            const double steep = std::abs(slope(type, x));
            if (std::abs(steep - 0.05) < 1e-5)
                continue;
            bool shaded = false;
            for (const Interval& zone : picture.zones)
                shaded = shaded || (x > zone.low && x < zone.high);
            QVERIFY2(shaded == (steep < 0.05), qPrintable(QStringLiteral("%1 at %2").arg(nameOf(type)).arg(x)));
        }
    }
    // ELU: e^x = 0.05 at ln 0.05.
    select(ActivationType::Elu);
    QCOMPARE(plot()->picture().zones.size(), 1U);
    QVERIFY(std::abs(plot()->picture().zones.front().high - std::log(0.05)) < 1e-6);
}

void TestActivation::everyFormulaCanBeRead()
{
    ActivationDocument all;
    all.setPieceCount(5);
    for (const ActivationType type : kListedFunctions)
        for (const bool numbers : {false, true}) {
            const BoundFunction function(all, type);
            for (const QString& tex : {functionTex(function, numbers), derivativeTex(function, numbers),
                     addedTex(function, numbers), rangeTex(function)}) {
                QString error;
                QVERIFY2(tex.isEmpty() || Formula::parse(tex, &error), qPrintable(tex + QLatin1Char(' ') + error));
            }
            QVERIFY(!functionTex(function, numbers).isEmpty());
            QVERIFY(!derivativeTex(function, numbers).isEmpty());
            QVERIFY(!functionSource(type).isEmpty());
        }
    // And nothing that the page shows gives a warning.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("ormula")));
    for (const ActivationType type : kListedFunctions) {
        select(type);
        for (const double x : {-1.0, 0.0, 3.0})
            controller().moveCursor(x);
        controller().setShowsNumbers(true);
        m_window->grab();
        controller().setShowsNumbers(false);
    }
}

void TestActivation::numbersReplaceLetters()
{
    select(ActivationType::Elu);
    controller().setParameter(0.7);
    QVERIFY(inspector()->formulas()->functionView()->formula().toPlainText().contains(QChar(u'α')));
    inspector()->formulas()->numbersBox()->click();
    QVERIFY(!inspector()->formulas()->functionView()->formula().toPlainText().contains(QChar(u'α')));
    QVERIFY(inspector()->formulas()->functionView()->formula().toPlainText().contains(QStringLiteral("0.70")));
    select(ActivationType::Relu);
    QVERIFY(inspector()->formulas()->numbersBox()->isHidden());
    // Four of sixteen digits are no equality.
    select(ActivationType::Selu);
    QVERIFY(inspector()->formulas()->functionView()->formula().toPlainText().contains(QChar(u'≈')));
}

void TestActivation::rangesAreWrittenExactly()
{
    const auto range = [](const ActivationDocument& document, ActivationType type) {
        return Formula::fromTex(rangeTex(BoundFunction(document, type))).toPlainText().remove(QLatin1Char(' '));
    };
    ActivationDocument document;
    QCOMPARE(range(document, ActivationType::Sigmoid), QStringLiteral("(0,1)"));
    QCOMPARE(range(document, ActivationType::Tanh), QStringLiteral("(−1,1)"));
    QCOMPARE(range(document, ActivationType::Relu), QStringLiteral("[0,∞)"));
    QCOMPARE(range(document, ActivationType::LeakyRelu), QStringLiteral("(−∞,∞)"));
    QCOMPARE(range(document, ActivationType::HardSigmoid), QStringLiteral("[0,1]"));
    QCOMPARE(range(document, ActivationType::Softplus), QStringLiteral("(0,∞)"));
    QCOMPARE(range(document, ActivationType::Elu), QStringLiteral("(−1,∞)"));
    document.eluAlpha = 0.35;
    QCOMPARE(range(document, ActivationType::Elu), QStringLiteral("(−0.35,∞)"));
    // λ·α = 1.7580993…
    QCOMPARE(range(document, ActivationType::Selu), QStringLiteral("≈(−1.7581,∞)"));
    // The smallest value of GELU is −0.16997….
    QCOMPARE(range(document, ActivationType::Gelu), QStringLiteral("≈[−0.1700,∞)"));
    // Maxout: the lowest corner of the start pieces is where −0.6x − 0.6 = 0.1x: −3/35.
    QCOMPARE(range(document, ActivationType::Maxout), QStringLiteral("≈[−0.0857,∞)"));
    document.pieces = {{1, 0}, {2, 1}};
    QCOMPARE(range(document, ActivationType::Maxout), QStringLiteral("(−∞,∞)"));
    document.pieces = {{0, 0.5}, {1, 0}};
    QCOMPARE(range(document, ActivationType::Maxout), QStringLiteral("[0.50,∞)"));
}

// ---- list

void TestActivation::arrowsInTheListChoose()
{
    list()->setFocus();
    QCOMPARE(document().selected, ActivationType::Elu);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(document().selected, ActivationType::Selu);
    QTest::keyClick(list(), Qt::Key_Home);
    QCOMPARE(document().selected, ActivationType::Identity);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(document().selected, ActivationType::Step);
    QVERIFY(!document().isOverlaid(ActivationType::Step));
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(document().isOverlaid(ActivationType::Step));
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!document().isOverlaid(ActivationType::Step));
}

void TestActivation::overlaysAreLimitedToSix()
{
    for (const ActivationType type : kListedFunctions)
        if (!document().isOverlaid(type))
            controller().toggleOverlay(type);
    QCOMPARE(document().overlays.size(), 6U);
    QVERIFY(!document().isOverlaid(ActivationType::Softmax));
    // Each slot looks different: colour or dash.
    const Colors& colors = Theme::instance().colors();
    for (int a = 0; a < 6; ++a)
        for (int b = a + 1; b < 6; ++b)
            QVERIFY(overlayPen(a, colors, 1.0).dashPattern() != overlayPen(b, colors, 1.0).dashPattern());
    // One must go before another can come.
    controller().toggleOverlay(ActivationType::Mish);
    QVERIFY(!document().isOverlaid(ActivationType::Mish));
    controller().toggleOverlay(ActivationType::Sigmoid);
    controller().toggleOverlay(ActivationType::Mish);
    QVERIFY(document().isOverlaid(ActivationType::Mish));
}

void TestActivation::theBoxOfARowDoesNotChooseIt()
{
    const QPoint box = list()->checkBoxRect(ActivationType::Tanh).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, box);
    QVERIFY(document().isOverlaid(ActivationType::Tanh));
    QCOMPARE(document().selected, ActivationType::Elu);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, box - QPoint(120, 0));
    QCOMPARE(document().selected, ActivationType::Tanh);
}

void TestActivation::theOverlayTableFollowsTheCursor()
{
    controller().moveCursor(1.25);
    const auto rows = inspector()->overlays()->rows();
    QCOMPARE(rows.size(), 3U);
    QVERIFY(std::abs(numberIn(rows[1].value) - expected(ActivationType::Sigmoid, 1.25)) <= 0.5001e-4);
    QVERIFY(std::abs(numberIn(rows[2].value) - expected(ActivationType::Gelu, 1.25)) <= 0.5001e-4);
}

// ---- chart

void TestActivation::arrowsMoveTheCursor()
{
    plot()->setFocus();
    QCOMPARE(plot()->cursorStep(), 0.01);
    QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(document().x, -0.79);
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(document().x, -0.89);
    for (int i = 0; i < 89; ++i)
        QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(document().x, 0.0); // exactly, not about
    // Out of sight the paper follows.
    controller().moveCursor(plot()->axes().right());
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(document().x <= plot()->axes().right());
}

void TestActivation::theCursorIsDragged()
{
    const QPoint start = cursorPoint();
    QTest::mousePress(plot(), Qt::LeftButton, {}, start);
    QTest::mouseMove(plot(), start + QPoint(200, 40));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, start + QPoint(200, 40));
    const double wanted = plot()->axes().xToValue(start.x() + 200);
    QVERIFY(std::abs(document().x - wanted) <= 0.0051);
    QCOMPARE(controller().view(), defaultChartView());
    // The strip below the plot takes the cursor anywhere.
    const QRectF ground = plot()->axes().plot();
    QTest::mouseClick(plot(), Qt::LeftButton, {}, QPointF(ground.left() + 100, ground.bottom() + 12).toPoint());
    QVERIFY(std::abs(document().x - plot()->axes().xToValue(ground.left() + 100)) <= 0.02);
}

void TestActivation::typedX()
{
    NumberField* field = inspector()->cursor()->field();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-2.125"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(document().x, -2.125);
    QCOMPARE(field->text(), QStringLiteral("−2.125"));
    QVERIFY(std::abs(numberIn(shown(0)) - expected(ActivationType::Elu, -2.125)) <= 0.5001e-4);
    // Letters are not taken, and a place out of sight is brought into view.
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("abc30"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(document().x, 30.0);
    QVERIFY(plot()->axes().left() < 30 && plot()->axes().right() > 30);
}

void TestActivation::panKeepsThePointUnderThePointer()
{
    const QPoint start = cursorPoint() + QPoint(150, -90);
    const QPointF held = plot()->axes().toValue(start);
    QTest::mousePress(plot(), Qt::LeftButton, {}, start);
    QTest::mouseMove(plot(), start + QPoint(30, 10));
    QTest::mouseMove(plot(), start + QPoint(71, -43));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, start + QPoint(71, -43));
    const QPointF now = plot()->axes().toValue(start + QPoint(71, -43));
    QVERIFY(QLineF(held, now).length() < 1e-6);
    QCOMPARE(document().x, -0.8);
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, start);
    QCOMPARE(controller().view(), defaultChartView());
}

void TestActivation::zoomKeepsThePointUnderThePointer()
{
    const QPointF place(230, 170);
    const QPointF held = plot()->axes().toValue(place);
    const double before = plot()->axes().values().width();
    QWheelEvent turn(place, plot()->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot(), &turn);
    QVERIFY(plot()->axes().values().width() < before);
    QVERIFY(QLineF(held, plot()->axes().toValue(place)).length() < 1e-6);
}

void TestActivation::keysZoomAndReset()
{
    plot()->setFocus();
    const double before = plot()->axes().values().width();
    QTest::keyClick(plot(), Qt::Key_Plus);
    QVERIFY(plot()->axes().values().width() < before);
    QTest::keyClick(plot(), Qt::Key_Minus);
    QVERIFY(std::abs(plot()->axes().values().width() - before) < 1e-9);
    QTest::keyClick(plot(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(plot()->axes().bottom() > defaultChartView().top());
    QTest::keyClick(plot(), Qt::Key_0);
    QCOMPARE(controller().view(), defaultChartView());
    // However often it is pressed, the picture stays one.
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(plot(), Qt::Key_Minus);
    QVERIFY(plot()->axes().values().width() <= 4000);
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(plot(), Qt::Key_Plus);
    QVERIFY(plot()->axes().values().width() >= 1e-3);
    QCOMPARE(validChartView(controller().view()), controller().view());
}

void TestActivation::bothAxesHaveOneScale()
{
    for (const QSize size : {QSize(1324, 800), QSize(940, 800), QSize(1180, 630)}) {
        m_page->resize(size);
        const AxesGeometry& axes = plot()->axes();
        const double across = axes.plot().width() / axes.values().width();
        const double up = axes.plot().height() / axes.values().height();
        QVERIFY(std::abs(across - up) < 1e-6 * up);
    }
}

void TestActivation::ticksStayReadable()
{
    for (int zoom = 0; zoom < 40; ++zoom) {
        const auto ticks = plot()->axes().xTicks(62);
        QVERIFY(ticks.size() >= 2 && ticks.size() < 20);
        QSet<QString> texts;
        for (const double tick : ticks)
            texts.insert(AxesGeometry::tickText(tick, ticks));
        QCOMPARE(texts.size(), static_cast<qsizetype>(ticks.size())); // no two are written alike
        plot()->zoom(zoom < 20 ? 1.3 : 0.7);
    }
}

void TestActivation::labelsDoNotOverlap()
{
    for (const ActivationType type :
        {ActivationType::Tanh, ActivationType::Relu, ActivationType::Mish, ActivationType::HardSigmoid})
        controller().toggleOverlay(type);
    std::vector<QRectF> boxes;
    const PlotPicture& picture = plot()->picture();
    for (const auto& box : {picture.curveLabel, picture.derivativeLabel, picture.zoneLabel})
        if (box)
            boxes.push_back(*box);
    for (const PlotOverlay& overlay : picture.overlays) {
        QVERIFY(overlay.label);
        boxes.push_back(*overlay.label);
    }
    QVERIFY(boxes.size() >= 8);
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        QVERIFY(picture.axes.plot().contains(boxes[a]));
        for (std::size_t b = a + 1; b < boxes.size(); ++b)
            QVERIFY(!boxes[a].intersects(boxes[b]));
    }
}

// ---- parameters

void TestActivation::parametersFollowTheSlider()
{
    ValueSlider* slider = inspector()->parameter()->slider();
    QVERIFY(slider->isVisible());
    slider->setValue(1.5);
    QCOMPARE(document().eluAlpha, 1.5);
    QCOMPARE(shown(0), fixed(1.5 * (std::exp(-0.8) - 1), 4));
    select(ActivationType::LeakyRelu);
    QCOMPARE(slider->value(), 0.01);
    select(ActivationType::Elu);
    QCOMPARE(document().eluAlpha, 1.5); // another function's slider did not touch it
    select(ActivationType::Sigmoid);
    QVERIFY(!slider->isVisible());
}

void TestActivation::preluTellsItsSensitivity()
{
    select(ActivationType::PRelu);
    controller().moveCursor(-2.5);
    const QString below = inspector()->parameter()->sensitivity()->formula().toPlainText();
    QVERIFY2(below.endsWith(QStringLiteral("−2.50")), qPrintable(below));
    controller().moveCursor(1.5);
    const QString above = inspector()->parameter()->sensitivity()->formula().toPlainText();
    QVERIFY2(above.endsWith(QStringLiteral("0.00")), qPrintable(above));
}

void TestActivation::maxoutPieces()
{
    select(ActivationType::Maxout);
    controller().moveCursor(2);
    QCOMPARE(shown(0), QStringLiteral("1.0000"));
    QCOMPARE(shown(1), QStringLiteral("1.0000"));
    MaxoutPanel* panel = inspector()->maxout();
    QVERIFY(panel->isVisible());
    panel->stepper()->setValue(5);
    QCOMPARE(document().pieces.size(), 5U);
    panel->stepper()->setValue(1);
    QCOMPARE(document().pieces.size(), 2U);
    NumberField* field = panel->weightField(1);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(document().pieces[1].weight, 2.5);
    QCOMPARE(shown(0), fixed(std::max(-0.6 * 2 - 0.6, 2.5 * 2 + 0.0), 4));
    // Where two pieces meet both slopes are told.
    controller().replace([] {
        ActivationDocument meeting;
        meeting.selected = ActivationType::Maxout;
        meeting.pieces = {{-1, 0}, {1, 0}};
        meeting.x = 0;
        return meeting;
    }());
    QCOMPARE(shown(1), QStringLiteral("−1.0000"));
    QCOMPARE(shown(2), QStringLiteral("1.0000"));
}

void TestActivation::maxoutHandlesAreDragged()
{
    select(ActivationType::Maxout);
    controller().moveCursor(-4);
    const PieceHandles handles = pieceHandles(document().pieces[2], plot()->axes(), plot()->picture().scale);
    const QPoint hold = handles.hold.toPoint();
    QTest::mousePress(plot(), Qt::LeftButton, {}, hold);
    const QPoint target = plot()->axes().toPixel({0.0, 1.5}).toPoint();
    QTest::mouseMove(plot(), target);
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, target);
    QVERIFY(std::abs(document().pieces[2].bias - 1.5) < 0.03);
    QCOMPARE(document().pieces[2].weight, 1.0);
    controller().undoStack().undo();
    QCOMPARE(document().pieces[2].bias, -1.0);
}

// ---- prediction

void TestActivation::predictionHidesTheSlope()
{
    select(ActivationType::Sigmoid);
    controller().moveCursor(-2);
    inspector()->cursor()->predictBox()->click();
    PredictionCard* card = inspector()->prediction();
    QVERIFY(card->isVisible() && card->isAsking());
    QVERIFY(!inspector()->overlays()->isVisible());
    QCOMPARE(shown(1), QStringLiteral("?"));
    QVERIFY(!inspector()->formulas()->derivativeView()->accessibleText().contains(QStringLiteral("1 −")));
    QTest::keyClick(m_page, Qt::Key_1); // from −2 to −1.5 the sigmoid gets steeper
    QVERIFY(card->isRevealed());
    QCOMPARE(card->rightCount(), 1);
    QCOMPARE(document().x, -1.5);
    QCOMPARE(shown(1), fixed(logistic(-1.5) * (1 - logistic(-1.5)), 4));
    emit card->continued();
    QVERIFY(card->isAsking());
    QVERIFY(document().x != -1.5);
    card->skip();
    QVERIFY(card->isRevealed());
    QCOMPARE(card->askedCount(), 1); // "Show me" does not count
    inspector()->cursor()->predictBox()->click();
    QVERIFY(!card->isVisible());
    QVERIFY(inspector()->overlays()->isVisible());
}

void TestActivation::predictionIsJudgedByTheNumbers()
{
    const ActivationDocument document;
    for (const ActivationType type : kListedFunctions) {
        if (type == ActivationType::Softmax || type == ActivationType::Step)
            continue;
        for (const double x : {-3.3, -1.7, -0.2, 0.9, 2.6}) {
            const BoundFunction function(document, type);
            const SlopeQuestion zone(SlopeQuestion::Kind::Saturated, function, x);
            QCOMPARE(zone.answers().size(), 2);
            QCOMPARE(zone.rightAnswer() == 0, std::abs(slope(type, x)) < 0.05);
            const SlopeQuestion way(SlopeQuestion::Kind::Direction, function, x);
            const double change = slope(type, way.target()) - slope(type, x);
            if (std::abs(change) > 2e-4)
                QCOMPARE(way.rightAnswer(), change > 0 ? 0 : 1);
            else if (std::abs(change) < 1e-8)
                QCOMPARE(way.rightAnswer(), 2);
            QVERIFY(way.text().count(QLatin1Char('$')) % 2 == 0 && way.why().count(QLatin1Char('$')) % 2 == 0);
        }
    }
}

void TestActivation::nothingIsToldBeforeThePrediction()
{
    select(ActivationType::Tanh);
    controller().moveCursor(0.7);
    const QString slopeText = fixed(1 - std::tanh(0.7) * std::tanh(0.7), 4);
    QVERIFY(m_page->explanation().contains(slopeText));
    inspector()->cursor()->predictBox()->click();
    QVERIFY(!m_page->explanation().contains(slopeText));
    QVERIFY(!plot()->accessibleText().contains(slopeText));
    for (const QWidget* widget : m_page->findChildren<QWidget*>())
        if (const auto* view = dynamic_cast<const AccessibleView*>(widget); view && widget->isVisible())
            QVERIFY2(!view->accessibleText().contains(slopeText), widget->metaObject()->className());
    // Another place, another question.
    const QString before = inspector()->prediction()->question();
    controller().moveCursor(1.9);
    QVERIFY(inspector()->prediction()->isAsking());
    QVERIFY(inspector()->prediction()->question() != before);
}

// ---- undo

void TestActivation::aDragIsOneUndoStep()
{
    const int before = controller().undoStack().index();
    const QPoint start = cursorPoint();
    QTest::mousePress(plot(), Qt::LeftButton, {}, start);
    for (int i = 1; i <= 12; ++i)
        QTest::mouseMove(plot(), start + QPoint(10 * i, 0));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, start + QPoint(120, 0));
    QCOMPARE(controller().undoStack().index(), before + 1);
    // A second drag is a second step.
    const QPoint again = cursorPoint();
    QTest::mousePress(plot(), Qt::LeftButton, {}, again);
    QTest::mouseMove(plot(), again + QPoint(50, 0));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, again + QPoint(50, 0));
    QCOMPARE(controller().undoStack().index(), before + 2);
    controller().undoStack().undo();
    controller().undoStack().undo();
    QCOMPARE(document().x, -0.8);
}

void TestActivation::undoOpensThePartThatItChanges()
{
    auto* tabs = m_page->findChild<QTabBar*>();
    controller().moveCursor(1.5);
    QCOMPARE(tabs->currentIndex(), 0);
    tabs->setCurrentIndex(2);
    controller().undoStack().undo();
    QCOMPARE(tabs->currentIndex(), 0);
    tabs->setCurrentIndex(1);
    auto* follow = m_page->findChild<NonlinearTab*>()->chainPanel()->findChild<QCheckBox*>();
    follow->click();
    QCOMPARE(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(0);
    controller().undoStack().undo();
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(follow->isChecked());
}

void TestActivation::theTangentsNameKeepsClearOfCurves()
{
    // The window beside the drawer: small axes, ELU with two others, as it stood when the word was crossed.
    m_page->resize(952, 800);
    QCoreApplication::processEvents();
    controller().select(ActivationType::Elu);
    for (const ActivationType type : {ActivationType::Sigmoid, ActivationType::Gelu})
        if (!controller().document().isOverlaid(type))
            controller().toggleOverlay(type);
    const PlotPicture& picture = plot()->picture();
    int crossed = 0;
    for (int step = -30; step <= 30; ++step) {
        const double x = step / 10.0;
        controller().moveCursor(x);
        const double slope = picture.function.derivative(x);
        const QPointF foot = picture.axes.toPixel({x, picture.function.value(x)});
        const QPointF way = QPointF(1.0, -slope) / std::hypot(1.0, slope) * 175.0 * picture.scale;
        const QRectF place = tangentNamePlace(picture, foot - way, foot + way, {34, 18});
        bool isCrossed = !picture.axes.plot().contains(place);
        for (const QPolygonF& line : picture.derivative)
            for (const QPointF& point : line)
                isCrossed |= place.contains(point);
        for (const PlotOverlay& overlay : picture.overlays)
            for (const QPolygonF& line : overlay.curve)
                for (const QPointF& point : line)
                    isCrossed |= place.contains(point);
        crossed += isCrossed ? 1 : 0;
    }
    QCOMPARE(crossed, 0);
}

void TestActivation::undoReturnsToTheSameDocument()
{
    const ActivationDocument start = document();
    select(ActivationType::Maxout);
    controller().toggleOverlay(ActivationType::Tanh);
    controller().moveCursor(1.7);
    controller().setPieceCount(4);
    ChartLayers layers;
    layers.tangent = false;
    controller().setLayers(layers);
    const ActivationDocument end = document();
    while (controller().undoStack().canUndo())
        controller().undoStack().undo();
    QCOMPARE(document(), start);
    while (controller().undoStack().canRedo())
        controller().undoStack().redo();
    QCOMPARE(document(), end);
}

void TestActivation::panAndZoomAreNotUndone()
{
    const int before = controller().undoStack().count();
    plot()->zoom(2.0);
    QCOMPARE(controller().undoStack().count(), before);
}

// ---- tasks

void TestActivation::steepestPointTask()
{
    select(ActivationType::Sigmoid);
    controller().moveCursor(0.4);
    QVERIFY(m_page->tasks().front().answers.isEmpty());
    m_page->answerTask(QStringLiteral("steepest"), 1);
    QVERIFY(!m_page->taskList().isDone(QStringLiteral("steepest"))); // not at the place
    controller().moveCursor(-0.02);
    const LessonTask task = m_page->tasks().front();
    QCOMPARE(task.answers.size(), 4);
    int right = -1;
    for (int i = 0; i < 4; ++i)
        if (task.answers[i].toDouble() == 0.25)
            right = i;
    for (int i = 0; i < 4; ++i)
        if (i != right)
            m_page->answerTask(task.id, i);
    QVERIFY(!m_page->taskList().isDone(task.id));
    m_page->answerTask(task.id, right);
    QVERIFY(m_page->taskList().isDone(task.id));
}

void TestActivation::neverFlatTask()
{
    m_page->chooseTask(QStringLiteral("never-flat"));
    for (const ActivationType type :
        {ActivationType::Identity, ActivationType::LeakyRelu, ActivationType::Selu, ActivationType::Softplus,
            ActivationType::Relu, ActivationType::Step, ActivationType::Gelu, ActivationType::Softmax}) {
        select(type);
        QVERIFY2(!m_page->taskList().isDone(QStringLiteral("never-flat")), qPrintable(nameOf(type)));
    }
    select(ActivationType::LeakyRelu);
    controller().setParameter(0.1);
    QVERIFY(m_page->taskList().isDone(QStringLiteral("never-flat")));
}

void TestActivation::largestDifferenceTask()
{
    // By brute force, independent of the search in the lesson.
    double place = 0.0;
    double most = 0.0;
    for (double x = 0.0; x < 4.0; x += 1e-4) {
        const double difference = std::abs(std::max(0.0, x) - x * normalShare(x));
        if (difference > most) {
            most = difference;
            place = x;
        }
    }
    QVERIFY(std::abs(largestDifferencePlace() - place) < 2e-4);
    QVERIFY(std::abs(most - 0.17) < 0.001);
    select(ActivationType::Relu);
    controller().moveCursor(place + 0.2);
    QVERIFY(!m_page->taskList().isDone(QStringLiteral("relu-gelu")));
    controller().toggleOverlay(ActivationType::Gelu); // away
    controller().moveCursor(-place);
    QVERIFY(!m_page->taskList().isDone(QStringLiteral("relu-gelu")));
    controller().toggleOverlay(ActivationType::Gelu);
    QVERIFY(m_page->taskList().isDone(QStringLiteral("relu-gelu")));
}

void TestActivation::tasksAreNotDoneAtTheStart()
{
    QCOMPARE(m_page->taskList().doneCount(), 0);
    for (const LessonTask& task : m_page->tasks())
        QVERIFY(!task.done && !task.text.isEmpty());
}

// ---- state, language, accessibility, presenter

void TestActivation::stateIsKeptAndRestored()
{
    select(ActivationType::PRelu);
    controller().setParameter(-0.4);
    controller().toggleOverlay(ActivationType::Mish);
    controller().moveCursor(1.234567);
    controller().setView({-2, -1, 4, 4});
    controller().setShowsNumbers(true);
    const QJsonObject state = m_page->saveState();
    ActivationPage other(*m_context);
    other.restoreState(state);
    QCOMPARE(other.controller().document(), document());
    QCOMPARE(other.controller().view(), controller().view());
    QVERIFY(other.controller().showsNumbers());
    QVERIFY(!other.controller().undoStack().canUndo());
}

void TestActivation::theOtherTabsTickTheirTasks()
{
    emit m_page->nonlinearTab()->taskReached(QStringLiteral("collapse"));
    QVERIFY(m_page->taskList().isDone(QStringLiteral("collapse")));
    // By what is set in the tabs: a saved state of theirs comes back.
    m_page->tabs()->setCurrentIndex(ActivationPage::Gradients);
    m_page->gradientTab()->present(1);
    const QJsonObject gradients = m_page->gradientTab()->saveState();
    m_page->functionsTab()->softmaxPanel()->restoreState({{QStringLiteral("logits"), QJsonArray{3, 1, 1}}});
    const QJsonObject softmax = m_page->functionsTab()->softmaxPanel()->saveState();
    ActivationPage other(*m_context);
    QVERIFY(other.gradientTab()->saveState() != gradients);
    other.restoreState(m_page->saveState());
    QCOMPARE(other.gradientTab()->saveState(), gradients);
    QCOMPARE(other.functionsTab()->softmaxPanel()->saveState(), softmax);
    QCOMPARE(other.tabs()->currentIndex(), static_cast<int>(ActivationPage::Gradients));
    QVERIFY(other.taskList().isDone(QStringLiteral("collapse")));
    // Each tab has an explanation of its own.
    QSet<QString> texts;
    for (int tab = 0; tab < 3; ++tab) {
        m_page->tabs()->setCurrentIndex(tab);
        texts.insert(m_page->explanation());
    }
    QCOMPARE(texts.size(), 3);
}

void TestActivation::softmaxTakesThePlaceOfTheChart()
{
    select(ActivationType::Softmax);
    QVERIFY(m_page->functionsTab()->softmaxPanel()->isVisible());
    QVERIFY(!plot()->isVisible());
    QVERIFY(list()->isVisible());
    select(ActivationType::Tanh);
    QVERIFY(!m_page->functionsTab()->softmaxPanel()->isVisible());
    QVERIFY(plot()->isVisible());
}

void TestActivation::hostileStateGivesAValidDocument()
{
    const QJsonObject number{{QStringLiteral("w"), 1e300}, {QStringLiteral("b"), QStringLiteral("x")}};
    const QJsonObject hostile{
        {QStringLiteral("document"),
            QJsonObject{{QStringLiteral("function"), QStringLiteral("softermax")}, {QStringLiteral("x"), 1e12},
                {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("elu"), -1e9}, {QStringLiteral("prelu"), true}}},
                {QStringLiteral("pieces"), QJsonArray{number, number}},
                {QStringLiteral("overlays"),
                    QJsonArray{QStringLiteral("softmax"), 7, QStringLiteral("tanh"), QStringLiteral("tanh")}},
                {QStringLiteral("layers"), 12}}},
        {QStringLiteral("view"), QJsonObject{{QStringLiteral("left"), 1e9}, {QStringLiteral("width"), -3}}},
        {QStringLiteral("tab"), 99}, {QStringLiteral("tasks"), QJsonArray{1}}};
    m_page->restoreState(hostile);
    QCOMPARE(document().selected, ActivationType::Elu);
    QVERIFY(std::abs(document().x) <= 1000);
    QCOMPARE(document().eluAlpha, 0.0);
    QCOMPARE(document().overlays, std::vector<ActivationType>{ActivationType::Tanh});
    for (const MaxoutPiece& piece : document().pieces)
        QVERIFY(std::abs(piece.weight) <= 5 && std::abs(piece.bias) <= 5);
    QCOMPARE(controller().view(), defaultChartView());
    QCOMPARE(m_page->taskList().doneCount(), 0);
    m_window->grab();
}

void TestActivation::languageChangesEveryText()
{
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(inspector()->cursor()->title().startsWith(QLatin1Char('[')));
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        const bool isWord = label->isVisible() && label->text().contains(QRegularExpression(QStringLiteral("[a-z]{3}")));
        QVERIFY2(!isWord || label->text().startsWith(QLatin1Char('[')), qPrintable(label->text()));
    }
    for (const LessonTask& task : m_page->tasks())
        QVERIFY(task.text.startsWith(QLatin1Char('[')));
    QVERIFY(m_page->subtitle().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&translator);
}

void TestActivation::theChartSpeaks()
{
    select(ActivationType::Sigmoid);
    controller().moveCursor(5);
    const QString text = plot()->accessibleText();
    QVERIFY(text.contains(QStringLiteral("0.9933")));
    QVERIFY(text.contains(QStringLiteral("0.0066")));
    QVERIFY(text.contains(QStringLiteral("Saturated")));
    QCOMPARE(plot()->accessibleValue()->current, 5.0);
    plot()->setAccessibleValue(1.0);
    QCOMPARE(document().x, 1.0);
    QSet<QString> names;
    for (const QWidget* widget : m_page->findChildren<QWidget*>())
        if (widget->isVisible() && !widget->accessibleName().isEmpty()) {
            QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
            names.insert(widget->accessibleName());
        }
}

void TestActivation::presentingSweepsTheCursor()
{
    m_page->setPresenting(true);
    QVERIFY(!list()->isVisible());
    m_page->presentNext();
    QCOMPARE(document().selected, ActivationType::Selu);
    m_page->presentBack();
    QCOMPARE(document().selected, ActivationType::Elu);
    const double before = document().x;
    const int steps = controller().undoStack().count();
    m_page->presentPlay();
    QVERIFY(m_page->isPlaying());
    QTRY_VERIFY(document().x > before + 0.1);
    m_page->presentPlay();
    QVERIFY(!m_page->isPlaying());
    QCOMPARE(controller().undoStack().count(), steps + 1);
    m_page->setPresenting(false);
    QVERIFY(list()->isVisible());
}

void TestActivation::explanationTellsTheNumbers()
{
    select(ActivationType::Tanh);
    controller().moveCursor(0.5);
    const QString text = m_page->explanation();
    QVERIFY(text.contains(fixed(std::tanh(0.5), 4)));
    QVERIFY(text.contains(fixed(1 - std::tanh(0.5) * std::tanh(0.5), 4)));
    controller().moveCursor(4);
    QVERIFY(m_page->explanation().contains(QStringLiteral("saturated")));
    QSet<QString> stories;
    for (const ActivationType type : kListedFunctions) {
        select(type);
        stories.insert(m_page->explanation());
    }
    QCOMPARE(stories.size(), static_cast<qsizetype>(kListedFunctions.size()));
}

QTEST_MAIN(TestActivation)
#include "tst_activation.moc"
