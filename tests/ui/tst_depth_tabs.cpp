// "Why non-linear" and "Why gradients vanish": every number recomputed here, and both tabs used by mouse and keyboard.
#include "engine/base/Random.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/TransportBar.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/activation/BoundaryPlane.h"
#include "ui/lessons/activation/ChainPanel.h"
#include "ui/lessons/activation/ChainView.h"
#include "ui/lessons/activation/GradientBars.h"
#include "ui/lessons/activation/GradientFormulas.h"
#include "ui/lessons/activation/GradientTab.h"
#include "ui/lessons/activation/MeasuredPanel.h"
#include "ui/lessons/activation/NonlinearTab.h"
#include "ui/lessons/activation/TwinPanel.h"
#include "ui/theme/Style.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <cmath>
#include <functional>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kTrainingTimeout = 60'000;

/// Puts brackets around every text, so that a missed translation is seen.
class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

/// z of the last layer of a network whose hidden layers apply `hidden`: plain loops over the parameters.
double outputSum(
    const TwinSettings& settings, const Parameters& parameters, double x1, double x2, const std::function<double(double)>& hidden)
{
    std::vector<double> a{x1, x2};
    for (std::size_t layer = 0; layer <= static_cast<std::size_t>(settings.depth); ++layer) {
        const bool last = layer == static_cast<std::size_t>(settings.depth);
        std::vector<double> next;
        for (int unit = 0; unit < (last ? 1 : settings.width); ++unit) {
            double z = parameters.bias(layer, unit);
            for (std::size_t i = 0; i < a.size(); ++i)
                z += parameters.weight(layer, unit, static_cast<int>(i)) * a[i];
            next.push_back(last ? z : hidden(z));
        }
        a = next;
    }
    return a.front();
}

/// The farthest that any point of the boundary lies from the straight line between its two ends, in values of the inputs.
double bend(const std::vector<QPolygonF>& boundary)
{
    double farthest = 0.0;
    for (const QPolygonF& polygon : boundary) {
        const QLineF chord(polygon.first(), polygon.last());
        for (const QPointF& point : polygon) {
            const QPointF way = point - chord.p1();
            const double across = chord.length() < 1e-9 ? std::hypot(way.x(), way.y())
                                                        : std::abs(way.x() * chord.dy() - way.y() * chord.dx()) / chord.length();
            farthest = std::max(farthest, across * 2 * kTwinRange);
        }
    }
    return farthest;
}

double sigmoidOf(double z)
{
    return 1.0 / (1.0 + std::exp(-z));
}

/// f and f′ as the lesson's table has them.
struct Function {
    std::function<double(double)> value;
    std::function<double(double)> derivative;
};

Function functionOf(ActivationType type)
{
    switch (type) {
    case ActivationType::Sigmoid: return {sigmoidOf, [](double z) { return sigmoidOf(z) * (1 - sigmoidOf(z)); }};
    case ActivationType::Tanh:
        return {[](double z) { return std::tanh(z); }, [](double z) { return 1 - std::tanh(z) * std::tanh(z); }};
    case ActivationType::Relu: return {[](double z) { return z > 0 ? z : 0.0; }, [](double z) { return z > 0 ? 1.0 : 0.0; }};
    case ActivationType::LeakyRelu:
        return {[](double z) { return z > 0 ? z : 0.01 * z; }, [](double z) { return z > 0 ? 1.0 : 0.01; }};
    case ActivationType::Elu:
        return {[](double z) { return z >= 0 ? z : std::exp(z) - 1; }, [](double z) { return z >= 0 ? 1.0 : std::exp(z); }};
    case ActivationType::Gelu:
        return {[](double z) { return z / 2 * (1 + std::erf(z / std::sqrt(2.0))); },
            [](double z) {
                return (1 + std::erf(z / std::sqrt(2.0))) / 2 + z * std::exp(-z * z / 2) / std::sqrt(2 * std::acos(-1.0));
            }};
    default: return {[](double z) { return z; }, [](double) { return 1.0; }};
    }
}

QString label(ActivationType type)
{
    return QString::fromStdString(std::string(activationName(type)));
}

} // namespace

class TestDepthTabs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void threeLinearLayersAreOne_data();
    void threeLinearLayersAreOne();
    void theChainOfTanhAndReluIsNoLine();
    void xIsDraggedInTheFirstPlot();
    void measuredNumbersAreNotCut();
    void tabGoesAsOneReads();
    void findingTheSlopeByHandIsTheTask();
    void theCollapsedLayerEqualsTheNetwork_data();
    void theCollapsedLayerEqualsTheNetwork();
    void bothNetworksBeginWithTheSameWeights();
    void trainingBendsOnlyTheTanhBoundary();
    void anotherNetworkStartsAgain();
    void nonlinearEditsAreUndone();
    void nonlinearStateIsKeptAndDamageIsRepaired();
    void trainedTwinsComeBack();
    void presentingAddsLayersAndTrains();

    void theChainMultipliesItsFactors_data();
    void theChainMultipliesItsFactors();
    void writtenFactorsAgree();
    void aDeadReluSaysSo();
    void aLargeWeightExplodes();
    void vanishAndReviveIsTheTask();
    void barsAreReadLayerByLayer();
    void theLogAxisStatesItsFloor();
    void measuredGradientsFollowTheChoice();
    void gradientEditsAreUndone();
    void gradientStateIsKeptAndDamageIsRepaired();
    void languageChangeReachesBothTabs();

private:
    /// The slider inside of the ValueSlider with this label.
    QSlider* slider(QWidget& tab, const QString& name);

    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<NonlinearTab> m_nonlinear;
    std::unique_ptr<GradientTab> m_gradient;
};

void TestDepthTabs::initTestCase()
{
    installStyle(*qApp);
}

void TestDepthTabs::init()
{
    m_undo = std::make_unique<QUndoStack>();
    m_nonlinear = std::make_unique<NonlinearTab>(*m_undo, nullptr);
    m_gradient = std::make_unique<GradientTab>(*m_undo, nullptr);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_nonlinear.get(), m_gradient.get()}) {
        tab->resize(1324, 748);
        tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab));
    }
}

void TestDepthTabs::cleanup()
{
    m_nonlinear.reset();
    m_gradient.reset();
    m_undo.reset();
}

QSlider* TestDepthTabs::slider(QWidget& tab, const QString& name)
{
    for (ValueSlider* found : tab.findChildren<ValueSlider*>())
        if (found->label() == name)
            return found->findChild<QSlider*>();
    return nullptr;
}

void TestDepthTabs::threeLinearLayersAreOne_data()
{
    QTest::addColumn<double>("c");
    QTest::addColumn<double>("x");
    QTest::addColumn<QString>("read");
    QTest::addColumn<int>("times"); // the chain's end, the one layer, and others that are the same
    QTest::newRow("0.8") << 0.8 << 2.0 << QStringLiteral("1.0240") << 2;
    QTest::newRow("1.5") << 1.5 << -3.0 << QStringLiteral("\u221210.1250") << 2;
    QTest::newRow("−1") << -1.0 << 0.7 << QStringLiteral("\u22120.7000") << 3;
    QTest::newRow("0") << 0.0 << 2.0 << QStringLiteral("0.0000") << 4;
}

void TestDepthTabs::threeLinearLayersAreOne()
{
    QFETCH(const double, c);
    QFETCH(const double, x);
    QFETCH(const QString, read);
    QFETCH(const int, times);
    m_nonlinear->restoreState({{QStringLiteral("c"), c}, {QStringLiteral("x"), x}, {QStringLiteral("follows"), true}});
    const ChainView* view = m_nonlinear->chainPanel()->view();
    const QString text = view->accessibleText();
    QCOMPARE(text.count(read), times);
    QVERIFY(std::abs(m_nonlinear->state().a - c * c * c) < 1e-12);
    QVERIFY(lineCoversChain(m_nonlinear->state()));
    // Everything that is drawn lies on the axes.
    for (const double value : chainValues(ChainKind::Linear, c, x))
        QVERIFY(std::abs(value) <= view->range());
}

void TestDepthTabs::theChainOfTanhAndReluIsNoLine()
{
    auto* kinds = m_nonlinear->chainPanel()->findChild<SegmentedControl*>();
    kinds->setCurrentIndex(1);
    QCOMPARE(m_nonlinear->state().kind, ChainKind::Tanh);
    const auto values = chainValues(ChainKind::Tanh, 0.8, 2.0);
    QVERIFY(std::abs(values[3] - std::tanh(0.8 * std::tanh(0.8 * std::tanh(1.6)))) < 1e-14);
    QVERIFY(!lineCoversChain(m_nonlinear->state()));
    const QString remark = m_nonlinear->chainPanel()->findChild<MathText*>()->text();
    QVERIFY(remark.contains(QString::number(values[3], 'f', 4)));
    QVERIFY(remark.contains(QString::number(chainValues(ChainKind::Tanh, 0.8, 4.0)[3], 'f', 4)));
    kinds->setCurrentIndex(2);
    QCOMPARE(chainValues(ChainKind::Relu, 0.8, -2.0)[3], 0.0);
    QVERIFY(std::abs(chainValues(ChainKind::Relu, 0.8, 2.0)[3] - 1.024) < 1e-12);
    QVERIFY(!lineCoversChain(m_nonlinear->state()));
    // A negative factor lets nothing through, which is a line again.
    QCOMPARE(*chainSlope(ChainKind::Relu, -0.5), 0.0);
    for (const double x : {-2.0, -0.5, 0.0, 1.0, 3.0})
        QCOMPARE(chainValues(ChainKind::Relu, -0.5, x)[3], 0.0);
    m_undo->undo();
    m_undo->undo();
    QCOMPARE(m_nonlinear->state().kind, ChainKind::Linear);
}

void TestDepthTabs::xIsDraggedInTheFirstPlot()
{
    ChainView* view = m_nonlinear->chainPanel()->view();
    const auto at = [view](double x) { return view->geometryOfChain().plots.front().toPixel({x, 0.3}).toPoint(); };
    QTest::mousePress(view, Qt::LeftButton, {}, at(1.0));
    QTest::mouseMove(view, at(-1.0));
    QTest::mouseMove(view, at(-2.5));
    QTest::mouseRelease(view, Qt::LeftButton, {}, at(-2.5));
    QVERIFY(std::abs(m_nonlinear->state().x + 2.5) < 0.06);
    QCOMPARE(m_undo->count(), 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(m_nonlinear->state().x + 1.5) < 0.06);
    QCOMPARE(m_undo->count(), 2);
}

void TestDepthTabs::measuredNumbersAreNotCut()
{
    m_gradient->resize(952, 760); // beside the drawer
    QTRY_VERIFY(!m_gradient->measuredPanel()->bars()->gradients(1).empty());
    QCoreApplication::processEvents();
    for (const QLabel* label : m_gradient->measuredPanel()->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("first / last")))
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

void TestDepthTabs::tabGoesAsOneReads()
{
    const auto before = [](QWidget* first, QWidget* second, QWidget* root) {
        for (QWidget* widget = root;; widget = widget->nextInFocusChain()) {
            if (widget == first)
                return true;
            if (widget == second)
                return false;
        }
    };
    auto* kind = m_nonlinear->chainPanel()->findChild<QRadioButton*>();
    QVERIFY(before(kind, slider(*m_nonlinear, QStringLiteral("Factor c")), m_nonlinear.get()));
    QWidget* bars = m_gradient->findChild<GradientBars*>();
    QVERIFY(before(m_gradient->findChild<QComboBox*>(), bars, m_gradient.get()));
}

void TestDepthTabs::findingTheSlopeByHandIsTheTask()
{
    const QSignalSpy reached(m_nonlinear.get(), &NonlinearTab::taskReached);
    auto* follow = m_nonlinear->chainPanel()->findChild<QCheckBox*>();
    QVERIFY(follow->isChecked());
    follow->click();
    QSlider* factor = slider(*m_nonlinear, QStringLiteral("Factor c"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(factor, Qt::Key_Left);
    QCOMPARE(m_nonlinear->state().c, 0.5);
    QVERIFY(!lineCoversChain(m_nonlinear->state())); // a stayed 0.512
    QCOMPARE(reached.count(), 0);
    QSlider* slope = slider(*m_nonlinear, QStringLiteral("Slope a"));
    int keys = 0;
    while (m_nonlinear->state().a > 0.1255 && ++keys < 100)
        QTest::keyClick(slope, Qt::Key_Left);
    QVERIFY2(keys < 50, "few enough key presses");
    QVERIFY(std::abs(m_nonlinear->state().a - 0.125) < 1e-12); // drawn in: 0.125 is no step of the slider
    QCOMPARE(reached.count(), 1);
    // It lets go.
    QTest::keyClick(slope, Qt::Key_Left);
    QVERIFY(m_nonlinear->state().a < 0.1245);
    QTest::keyClick(slope, Qt::Key_Left);
    QVERIFY(m_nonlinear->state().a < 0.1145);
    QTest::keyClick(slope, Qt::Key_Right);
    QCOMPARE(m_nonlinear->state().a, 0.125);
    QCOMPARE(reached.count(), 2);
    // One pixel of a narrow slider is 0.065: a drag still hits.
    NonlinearState narrow;
    narrow.a = 0.47;
    QCOMPARE(attractedSlope(narrow, 0.535), 0.8 * 0.8 * 0.8);
    QCOMPARE(attractedSlope(narrow, 0.405), 0.405);
    QCOMPARE(reached.first().first().toString(), QStringLiteral("collapse"));
    // Sweeping past it with the mouse is not finding it; letting go there is.
    slope->setSliderDown(true);
    slope->setValue(slope->value() + 60);
    m_nonlinear->chainPanel()->slopeEdited(0.125);
    QCOMPARE(m_nonlinear->state().a, 0.125);
    QCOMPARE(reached.count(), 2);
    slope->setSliderDown(false);
    QCOMPARE(reached.count(), 3);
    // Shown to the student it is no solution.
    follow->click();
    factor->setFocus();
    QTest::keyClick(factor, Qt::Key_Right);
    QVERIFY(lineCoversChain(m_nonlinear->state()));
    QCOMPARE(reached.count(), 3);
}

void TestDepthTabs::theCollapsedLayerEqualsTheNetwork_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("width");
    for (int depth = 1; depth <= kDeepestTwin; ++depth)
        QTest::addRow("%d layers", depth) << depth << 2 + depth;
}

void TestDepthTabs::theCollapsedLayerEqualsTheNetwork()
{
    QFETCH(const int, depth);
    QFETCH(const int, width);
    m_nonlinear->restoreState(
        {{QStringLiteral("depth"), depth}, {QStringLiteral("width"), width}, {QStringLiteral("seed"), QStringLiteral("12")}});
    const TwinSettings settings = twinSettings(m_nonlinear->state());
    const TwinPicture& picture = *m_nonlinear->training().picture();
    const AffineMap layer = picture.collapsed();
    QCOMPARE(layer.weights.size(), std::size_t(2));
    const auto identity = [](double z) { return z; };
    for (const auto& [x1, x2] : {std::pair{0.0, 0.0}, {1.0, -0.5}, {-0.7, 0.9}, {1.2, 1.2}}) {
        const double deep = outputSum(settings, picture.linear.parameters, x1, x2, identity);
        const double one = layer.weights[0] * x1 + layer.weights[1] * x2 + layer.biases[0];
        QVERIFY(std::abs(deep - one) < 1e-10 * (1 + std::abs(deep)));
    }
    // Map and boundary that are painted belong to it: the boundary is straight and lies on the drawn line.
    BoundaryPlane* plane = m_nonlinear->twinPanel()->linearPlane();
    for (const QPolygonF& polygon : plane->boundary())
        for (const QPointF& point : polygon) {
            const QPointF value((2 * point.x() - 1) * kTwinRange, (1 - 2 * point.y()) * kTwinRange);
            const double distance = std::abs(layer.weights[0] * value.x() + layer.weights[1] * value.y() + layer.biases[0])
                / std::hypot(layer.weights[0], layer.weights[1]);
            QVERIFY2(distance < 0.02, qPrintable(QString::number(distance)));
        }
    QCOMPARE(plane->collapsedLine().has_value(), !plane->boundary().empty());
    // The map of the other network is that of tanh.
    const std::span<const float> map = picture.map(picture.bent);
    const auto place = [](int pixel) { return ((2.0 * pixel + 1) / kTwinMapResolution - 1) * kTwinRange; };
    for (const auto& [row, column] : {std::pair{3, 5}, {60, 20}, {100, 109}}) {
        const double z
            = outputSum(settings, picture.bent.parameters, place(column), -place(row), [](double s) { return std::tanh(s); });
        const float painted = map[static_cast<std::size_t>(row * kTwinMapResolution + column)];
        QVERIFY(std::abs(painted - sigmoidOf(z)) < 1e-4);
    }
}

void TestDepthTabs::bothNetworksBeginWithTheSameWeights()
{
    const TwinPicture& picture = *m_nonlinear->training().picture();
    QCOMPARE(picture.epoch(), std::uint64_t(0));
    QCOMPARE(picture.linear.parameters, picture.bent.parameters);
    QVERIFY(bend(m_nonlinear->twinPanel()->linearPlane()->boundary()) < 0.02);
    QVERIFY(bend(m_nonlinear->twinPanel()->bentPlane()->boundary()) > 0.2);
}

void TestDepthTabs::trainingBendsOnlyTheTanhBoundary()
{
    const QSignalSpy reached(m_nonlinear.get(), &NonlinearTab::taskReached);
    auto* transport = m_nonlinear->twinPanel()->transport();
    const double before = m_nonlinear->training().picture()->bent.train.loss;
    emit transport->playToggled(true);
    QVERIFY(m_nonlinear->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!reached.isEmpty(), kTrainingTimeout);
    emit transport->playToggled(false);
    QVERIFY(!m_nonlinear->isPlaying());
    QCOMPARE(reached.first().first().toString(), QStringLiteral("collapse"));
    const TwinPicture& picture = *m_nonlinear->training().picture();
    QVERIFY(picture.epoch() >= 50);
    QVERIFY(picture.bent.train.accuracy > 0.9);
    QVERIFY(picture.linear.train.accuracy < 0.75); // no line does better on a disc in a ring
    QVERIFY(picture.bent.train.loss < before);
    QVERIFY(bend(m_nonlinear->twinPanel()->linearPlane()->boundary()) < 0.02);
    QVERIFY(bend(m_nonlinear->twinPanel()->bentPlane()->boundary()) > 0.2);
    emit transport->resetRequested();
    QCOMPARE(m_nonlinear->training().picture()->epoch(), std::uint64_t(0));
    QCOMPARE(m_nonlinear->training().picture()->bent.train.loss, before);
    // One step more is one epoch.
    emit transport->stepRequested();
    QTRY_COMPARE(m_nonlinear->training().picture()->epoch(), std::uint64_t(1));
}

void TestDepthTabs::anotherNetworkStartsAgain()
{
    emit m_nonlinear->twinPanel()->transport()->stepRequested();
    QTRY_COMPARE(m_nonlinear->training().picture()->epoch(), std::uint64_t(1));
    auto* data = m_nonlinear->twinPanel()->findChild<QComboBox*>();
    data->setCurrentIndex(2);
    emit data->activated(2);
    QCOMPARE(m_nonlinear->state().data, TwinData::Spiral);
    QCOMPARE(m_nonlinear->training().picture()->epoch(), std::uint64_t(0));
    const Parameters first = m_nonlinear->training().picture()->linear.parameters;
    for (QPushButton* button : m_nonlinear->twinPanel()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("New weights"))
            button->click();
    QVERIFY(!(m_nonlinear->training().picture()->linear.parameters == first));
    m_undo->undo();
    QCOMPARE(m_nonlinear->training().picture()->linear.parameters, first);
}

void TestDepthTabs::nonlinearEditsAreUndone()
{
    const NonlinearState before = m_nonlinear->state();
    QSlider* factor = slider(*m_nonlinear, QStringLiteral("Factor c"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(factor, Qt::Key_Left);
    QCOMPARE(m_undo->count(), 1);
    for (Stepper* stepper : m_nonlinear->findChildren<Stepper*>())
        QTest::mouseClick(stepper->increaseButton(), Qt::LeftButton);
    QCOMPARE(m_nonlinear->state().depth, before.depth + 1);
    QCOMPARE(m_nonlinear->state().width, before.width + 1);
    QCOMPARE(m_nonlinear->training().picture()->linear.spec->layers.size(), std::size_t(before.depth + 2));
    while (m_undo->canUndo())
        m_undo->undo();
    QCOMPARE(m_nonlinear->state(), before);
    while (m_undo->canRedo())
        m_undo->redo();
    QVERIFY(std::abs(m_nonlinear->state().c - 0.4) < 1e-12);
    QCOMPARE(m_nonlinear->state().depth, before.depth + 1);
}

void TestDepthTabs::nonlinearStateIsKeptAndDamageIsRepaired()
{
    m_nonlinear->restoreState({{QStringLiteral("kind"), 1}, {QStringLiteral("c"), -0.7}, {QStringLiteral("x"), 1.3},
        {QStringLiteral("follows"), false}, {QStringLiteral("a"), 1.234}, {QStringLiteral("depth"), 2},
        {QStringLiteral("width"), 3}, {QStringLiteral("seed"), QStringLiteral("99")}, {QStringLiteral("data"), 1}});
    QUndoStack undo;
    NonlinearTab other(undo, nullptr);
    other.restoreState(m_nonlinear->saveState());
    QCOMPARE(other.state(), m_nonlinear->state());
    QCOMPARE(other.state().a, 1.234);
    QCOMPARE(undo.count(), 0);
    other.restoreState({{QStringLiteral("kind"), -4}, {QStringLiteral("c"), 1e308}, {QStringLiteral("x"), QStringLiteral("?")},
        {QStringLiteral("depth"), 1000000}, {QStringLiteral("width"), -5}, {QStringLiteral("seed"), QStringLiteral("x")},
        {QStringLiteral("data"), 17}});
    QCOMPARE(other.state().kind, ChainKind::Linear);
    QCOMPARE(other.state().c, 1.5);
    QCOMPARE(other.state().depth, kDeepestTwin);
    QCOMPARE(other.state().width, kNarrowestTwin);
    QCOMPARE(other.state().data, TwinData::Spiral);
}

void TestDepthTabs::trainedTwinsComeBack()
{
    TwinTraining& training = m_nonlinear->training();
    const auto epoch = [](NonlinearTab& tab) { return tab.training().picture()->epoch(); };
    for (std::uint64_t wanted = 1; wanted <= 3; ++wanted) {
        training.step(1);
        QTRY_COMPARE_WITH_TIMEOUT(epoch(*m_nonlinear), wanted, kTrainingTimeout);
    }
    const QJsonObject kept = m_nonlinear->saveState();
    QUndoStack undo;
    NonlinearTab other(undo, nullptr);
    other.restoreState(kept);
    QCOMPARE(other.saveState(), kept); // also while it is on its way
    QTRY_COMPARE_WITH_TIMEOUT(epoch(other), std::uint64_t(3), kTrainingTimeout);
    QCOMPARE(other.training().picture()->bent.train.loss, training.picture()->bent.train.loss);
    QCOMPARE(other.training().picture()->linear.train.loss, training.picture()->linear.train.loss);
    QVERIFY(!other.isPlaying());
    // Another depth begins anew, and so does a state without epochs.
    emit other.twinPanel()->depthChosen(2);
    QCOMPARE(epoch(other), std::uint64_t(0));
    QCOMPARE(other.saveState().value(QStringLiteral("epochs")).toInt(), 0);
    other.restoreState({{QStringLiteral("epochs"), -1e30}});
    QCOMPARE(epoch(other), std::uint64_t(0));
}

void TestDepthTabs::presentingAddsLayersAndTrains()
{
    m_nonlinear->setPresenting(true);
    const int depth = m_nonlinear->state().depth;
    m_nonlinear->present(1);
    QCOMPARE(m_nonlinear->state().depth, depth + 1);
    m_nonlinear->present(-1);
    m_nonlinear->present(-1);
    QCOMPARE(m_nonlinear->state().depth, depth - 1);
    m_nonlinear->present(0);
    QVERIFY(m_nonlinear->isPlaying());
    QTRY_VERIFY(m_nonlinear->training().picture()->epoch() > 2);
    m_nonlinear->hide();
    QVERIFY(!m_nonlinear->isPlaying());
}

void TestDepthTabs::theChainMultipliesItsFactors_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("input");
    for (const ActivationType type : chainActivations())
        for (const double weight : {0.35, 1.0, 2.6})
            for (const double input : {-1.7, 0.4, 2.0})
                QTest::addRow("%s, %g, %g", qPrintable(label(type)), weight, input) << static_cast<int>(type) << weight << input;
}

void TestDepthTabs::theChainMultipliesItsFactors()
{
    QFETCH(const int, type);
    QFETCH(const double, weight);
    QFETCH(const double, input);
    const auto chosen = static_cast<ActivationType>(type);
    constexpr int kDepth = 6;
    m_gradient->restoreState({{QStringLiteral("first"), label(chosen)}, {QStringLiteral("second"), QString()},
        {QStringLiteral("depth"), kDepth}, {QStringLiteral("weight"), weight}, {QStringLiteral("input"), input}});
    QCOMPARE(m_gradient->state().first, chosen);
    const std::vector<ChainLayer> chain = chainOf(m_gradient->state(), chosen);
    QCOMPARE(chain.size(), std::size_t(kDepth));
    const Function f = functionOf(chosen);
    double a = input;
    double product = 1.0;
    for (const ChainLayer& layer : chain) {
        const double z = weight * a;
        QVERIFY(std::abs(layer.weightedSum - z) <= 1e-12 * (1 + std::abs(z)));
        a = f.value(z);
        product *= weight * f.derivative(z);
        QVERIFY(std::abs(layer.activation - a) <= 1e-12 * (1 + std::abs(a)));
        QVERIFY(std::abs(layer.derivative - f.derivative(z)) <= 1e-10);
        QVERIFY(std::abs(layer.productFromStart - product) <= 1e-9 * std::abs(product) + 1e-300);
    }
    // And it is what its name says: the derivative of the whole chain by x (no kink lies near these inputs).
    const auto whole = [&](double x) {
        for (int layer = 0; layer < kDepth; ++layer)
            x = f.value(weight * x);
        return x;
    };
    constexpr double kStep = 1e-5;
    const double difference = (whole(input + kStep) - whole(input - kStep)) / (2 * kStep);
    QVERIFY(std::abs(difference - product) <= 1e-5 * std::abs(product) + 1e-9);
}

void TestDepthTabs::writtenFactorsAgree()
{
    const std::vector<ChainLayer> chain = gradientChain(ActivationType::Sigmoid, 0.0, 1.0, 0.0, 10);
    const QString product = productTex(chain, 3);
    QVERIFY(product.contains(QStringLiteral("(\\num{1}\\cdot \\num{0.250})")) || product.contains(QStringLiteral("0.250")));
    QVERIFY(product.contains(QStringLiteral("\\cdots")));
    const double exact = chain.back().productFromStart;
    const int power = static_cast<int>(std::floor(std::log10(exact)));
    QVERIFY(product.contains(QString::number(exact / std::pow(10.0, power), 'f', 2)));
    QVERIFY(product.contains(QString::number(power)));
    // 0.25^10 is the bound that the lesson names.
    QVERIFY(exact < 9.6e-7);
    QVERIFY(std::abs(std::pow(*derivativeBound(ActivationType::Sigmoid), 10) - 9.5367431640625e-7) < 1e-20);
    QVERIFY(layerTex(chain, 0).contains(QStringLiteral("0.2500")));
}

void TestDepthTabs::aDeadReluSaysSo()
{
    m_gradient->restoreState(
        {{QStringLiteral("first"), QStringLiteral("relu")}, {QStringLiteral("depth"), 3}, {QStringLiteral("input"), -1.0}});
    QCOMPARE(chainProduct(chainOf(m_gradient->state(), ActivationType::Relu)), 0.0);
    bool said = false;
    for (MathText* text : m_gradient->findChildren<MathText*>())
        said = said || text->text().contains(QStringLiteral("Dead"));
    QVERIFY(said);
}

void TestDepthTabs::aLargeWeightExplodes()
{
    m_gradient->restoreState(
        {{QStringLiteral("first"), QStringLiteral("identity")}, {QStringLiteral("depth"), 20}, {QStringLiteral("weight"), 4.0}});
    QCOMPARE(chainProduct(chainOf(m_gradient->state(), ActivationType::Identity)), std::pow(4.0, 20));
    bool said = false;
    for (MathText* text : m_gradient->findChildren<MathText*>())
        said = said || text->text().contains(QStringLiteral("Exploding"));
    QVERIFY(said);
    QVERIFY(m_gradient->bars()->axis().high == LogAxis::kHighest);
}

void TestDepthTabs::vanishAndReviveIsTheTask()
{
    const QSignalSpy reached(m_gradient.get(), &GradientTab::taskReached);
    auto* first = m_gradient->findChildren<QComboBox*>().first();
    QCOMPARE(first->accessibleName(), QStringLiteral("Activation of A"));
    const auto choose = [first](ActivationType type) {
        const auto& all = chainActivations();
        emit first->activated(static_cast<int>(std::find(all.begin(), all.end(), type) - all.begin()));
    };
    choose(ActivationType::Relu); // alive, but nothing vanished before
    QSlider* depth = slider(*m_gradient, QStringLiteral("Layers L"));
    QTest::keyClick(depth, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_gradient->state().depth, 15);
    QCOMPARE(reached.count(), 0);
    choose(ActivationType::Sigmoid);
    QVERIFY(chainProduct(chainOf(m_gradient->state(), ActivationType::Sigmoid)) < 1e-6);
    QVERIFY(m_gradient->hasVanished());
    QCOMPARE(reached.count(), 0);
    QTest::keyClick(depth, Qt::Key_Left, Qt::ShiftModifier);
    choose(ActivationType::Relu);
    QCOMPARE(reached.count(), 0); // 5 layers are not deep enough
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(depth, Qt::Key_Right);
    QCOMPARE(m_gradient->state().depth, 8);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.first().first().toString(), QStringLiteral("vanish"));
}

void TestDepthTabs::barsAreReadLayerByLayer()
{
    GradientBars* bars = m_gradient->bars();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);
    QCOMPARE(bars->layer(), 1);
    const double z = sigmoidOf(1.0);
    const double a = sigmoidOf(z);
    const QString text = bars->accessibleText();
    QVERIFY(text.contains(QString::number(z, 'f', 4)));
    QVERIFY(text.contains(QString::number(a, 'f', 4)));
    QVERIFY(text.contains(QString::number(a * (1 - a), 'f', 4)));
    QTest::keyClick(bars, Qt::Key_End);
    QCOMPARE(bars->layer(), m_gradient->state().depth - 1);
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->geometryOfBars().product.column(2).center().toPoint());
    QCOMPARE(bars->layer(), 2);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(bars);
    interface->valueInterface()->setCurrentValue(1);
    QCOMPARE(bars->layer(), 0);
}

void TestDepthTabs::theLogAxisStatesItsFloor()
{
    const LogAxis usual = LogAxis::around({0.5, 0.02});
    QCOMPARE(usual.low, -3);
    QCOMPARE(usual.high, 0);
    const LogAxis deep = LogAxis::around({1e-40, 3e5, 0.0});
    QCOMPARE(deep.low, LogAxis::kDeepest);
    QVERIFY(deep.high >= 6);
    QVERIFY(deep.isBelowFloor(1e-40) && deep.isBelowFloor(0.0) && !deep.isBelowFloor(1e-11));
    QCOMPARE(deep.share(1e-40), 0.0);
    // Ten times as much is always the same way up.
    QVERIFY(std::abs((usual.share(0.1) - usual.share(0.01)) - (usual.share(0.01) - usual.share(0.001))) < 1e-12);
    QCOMPARE(usual.share(-0.1), usual.share(0.1));
}

void TestDepthTabs::measuredGradientsFollowTheChoice()
{
    MeasuredPanel* panel = m_gradient->measuredPanel();
    m_gradient->restoreState({{QStringLiteral("depth"), 12}});
    QTRY_COMPARE(panel->bars()->gradients(0).size(), std::size_t(12));
    const std::vector<double> sigmoid = panel->bars()->gradients(0);
    QVERIFY(sigmoid.front() < 1e-4 * sigmoid.back()); // vanishes
    const std::vector<double> relu = panel->bars()->gradients(1);
    QVERIFY(relu.front() > 0.05 * relu.back()); // does not, with He
    QSignalSpy measured(panel, &MeasuredPanel::measured);
    auto* start = panel->findChildren<QComboBox*>().first();
    emit start->activated(4); // He, uniform: larger weights for A
    QCOMPARE(m_gradient->state().firstStart, InitializerType::HeUniform);
    QTRY_VERIFY(!measured.isEmpty());
    QVERIFY(panel->bars()->gradients(0).front() > sigmoid.front());
    QCOMPARE(panel->bars()->gradients(1), relu);
}

void TestDepthTabs::gradientEditsAreUndone()
{
    const GradientState before = m_gradient->state();
    QSlider* weight = slider(*m_gradient, QStringLiteral("Weight w"));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(weight, Qt::Key_Right);
    QVERIFY(std::abs(m_gradient->state().weight - 1.3) < 1e-12);
    QCOMPARE(m_undo->count(), 1);
    m_gradient->present(1);
    QCOMPARE(m_gradient->state().depth, before.depth + 1);
    while (m_undo->canUndo())
        m_undo->undo();
    QCOMPARE(m_gradient->state(), before);
}

void TestDepthTabs::gradientStateIsKeptAndDamageIsRepaired()
{
    m_gradient->restoreState({{QStringLiteral("first"), QStringLiteral("gelu")}, {QStringLiteral("second"), QString()},
        {QStringLiteral("depth"), 17}, {QStringLiteral("weight"), 2.35}, {QStringLiteral("input"), -0.4},
        {QStringLiteral("firstStart"), QStringLiteral("lecun-normal")}, {QStringLiteral("vanished"), true},
        {QStringLiteral("layer"), 9}});
    QUndoStack undo;
    GradientTab other(undo, nullptr);
    other.restoreState(m_gradient->saveState());
    QCOMPARE(other.state(), m_gradient->state());
    QVERIFY(!other.state().second);
    QVERIFY(other.hasVanished());
    QCOMPARE(other.bars()->layer(), 9);
    other.restoreState({{QStringLiteral("first"), QStringLiteral("softmax")}, {QStringLiteral("second"), 4},
        {QStringLiteral("depth"), -8}, {QStringLiteral("weight"), 1e200}, {QStringLiteral("input"), QStringLiteral("x")},
        {QStringLiteral("firstStart"), QStringLiteral("zeros")}, {QStringLiteral("layer"), 4000}});
    QCOMPARE(other.state().first, ActivationType::Sigmoid);
    QCOMPARE(other.state().depth, 1);
    QCOMPARE(other.state().weight, kLargestChainWeight);
    QCOMPARE(other.state().firstStart, InitializerType::GlorotUniform);
    QCOMPARE(other.bars()->layer(), 0);
    QCOMPARE(undo.count(), 0);
}

void TestDepthTabs::languageChangeReachesBothTabs()
{
    BracketTranslator translator;
    QApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    for (QWidget* tab : std::initializer_list<QWidget*>{m_nonlinear.get(), m_gradient.get()}) {
        for (ValueSlider* found : tab->findChildren<ValueSlider*>())
            QVERIFY2(found->label().startsWith(QLatin1Char('[')), qPrintable(found->label()));
        for (MathText* text : tab->findChildren<MathText*>())
            QVERIFY2(text->text().startsWith(QLatin1Char('[')), qPrintable(text->text()));
        for (QComboBox* box : tab->findChildren<QComboBox*>())
            QVERIFY2(box->accessibleName().startsWith(QLatin1Char('[')) || box->itemText(0).startsWith(QLatin1Char('[')),
                qPrintable(box->accessibleName()));
    }
    QApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestDepthTabs)
#include "tst_depth_tabs.moc"
