// Slices through a network's loss: what is shown is what the engine computes, it follows the training, and it can be taken back.
#include "engine/compute/host/HostBackend.h"
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/TransportBar.h"
#include "ui/lessons/descent/ParameterRow.h"
#include "ui/lessons/descent/SliceDirectionsCard.h"
#include "ui/lessons/descent/SliceNetworkCard.h"
#include "ui/lessons/descent/SliceNumbersCard.h"
#include "ui/lessons/descent/SliceTab.h"
#include "ui/lessons/descent/SliceTexts.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/views/PlotView.h"
#include "ui/views/SurfaceView.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr std::size_t kRows = 60; // few, so that the host is fast

} // namespace

class TestSliceTab : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    // values
    void reachSteps();
    void parametersHaveNames();
    void pathsStayShort();
    void hostileStatesAreTidied();
    void tooLargeIsRefused();

    // the tab
    void theSliceIsTheLoss();
    void itFollowsTraining();
    void atRestNothingIsComputed();
    void aFixedPlaneIsComputedOnce();
    void randomPlanesAreLaidAnew();
    void thePathNeedsAPath();
    void weightsAreChosen();
    void rangeAndUndo();
    void usingAPlaceAndUndo();
    void anotherNetworkKeepsItsNumbers();
    void aPlaceOfTheTaskCanBeReached();
    void theLabMustBeOpen();
    void theLabIsFollowedAndPlayed();
    void leavingPauses();
    void divergenceIsSaidAndTakenBack();
    void itIsRestored();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void closingWhileAllRuns();

private:
    SliceController& controller() { return m_tab->controller(); }
    void waitForSlice() { QTRY_VERIFY_WITH_TIMEOUT(controller().picture() && controller().picture()->isFinal, 60'000); }
    void change(const std::function<void(SliceState&)>& apply)
    {
        SliceState state = controller().state();
        apply(state);
        m_tab->restoreState(toJson(state));
    }
    TrainedNetwork& network() { return *controller().network(); }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SliceTab> m_tab;
};

void TestSliceTab::init()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    m_context = std::make_unique<AppContext>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_context->setDeviceChoice(host);
    m_undo = std::make_unique<QUndoStack>();
    m_tab = std::make_unique<SliceTab>(*m_context, *m_undo, nullptr, kRows);
    m_tab->resize(1324, 760);
    m_tab->show();
    m_tab->entered();
}

void TestSliceTab::cleanup()
{
    m_tab.reset();
    m_undo.reset();
    m_context.reset();
}

void TestSliceTab::reachSteps()
{
    QCOMPARE(steppedReach(1.0, 1), 2.0);
    QCOMPARE(steppedReach(2.0, 1), 5.0);
    QCOMPARE(steppedReach(5.0, 1), 10.0);
    QCOMPARE(steppedReach(1.0, -1), 0.5);
    QCOMPARE(steppedReach(3.0, -1), 2.0);
    QCOMPARE(steppedReach(3.0, 1), 5.0);
    QCOMPARE(steppedReach(0.3 / 3.0, 1), 0.2);
    QCOMPARE(steppedReach(kLargestSliceReach, 1), kLargestSliceReach);
    QCOMPARE(steppedReach(kSmallestSliceReach, -1), kSmallestSliceReach);
}

void TestSliceTab::parametersHaveNames()
{
    NetworkSpec spec;
    spec.layers = {{3, Activation(ActivationType::PRelu), 0.0}, {2, Activation(ActivationType::Maxout), 0.0},
        {1, Activation(ActivationType::Sigmoid), 0.0}};
    const ParameterLayout layout(spec);
    for (std::size_t index = 0; index < layout.size(); ++index)
        QCOMPARE(parameterIndex(layout, parameterAddress(layout, index)), index);
    // θ_ij^(l): from unit j of layer l to unit i of layer l+1; the bias is θ_i0.
    QCOMPARE(parameterTex(layout, parameterIndex(layout, ParameterAddress{0, 1, 2})), QStringLiteral("\\theta_{22}^{(1)}"));
    QCOMPARE(parameterTex(layout, parameterIndex(layout, ParameterAddress{0, 2, 0})), QStringLiteral("\\theta_{30}^{(1)}"));
    QCOMPARE(parameterTex(layout, parameterIndex(layout, ParameterAddress{2, 0, 1})), QStringLiteral("\\theta_{11}^{(3)}"));
    QVERIFY(parameterTex(layout, layout.layer(0).alphaOffset).contains(QStringLiteral("alpha")));
    // Two different ones, whatever the state says.
    SliceState state;
    state.first = state.second = 4;
    const auto chosen = chosenParameters(state, layout);
    QVERIFY(chosen[0] != chosen[1]);
    state.first = std::numeric_limits<int>::max();
    QVERIFY(chosenParameters(state, layout)[0] < layout.size());
}

void TestSliceTab::pathsStayShort()
{
    NetworkSpec spec;
    spec.layers = {{1, Activation(ActivationType::Sigmoid), 0.0}};
    Snapshot snapshot;
    snapshot.generation = 1;
    snapshot.parameters = Parameters(spec);
    snapshot.train.loss = 0.5;
    SlicePath path;
    for (std::uint64_t step = 0; step < 9000; ++step) {
        snapshot.position.step = step;
        snapshot.parameters.values()[0] = static_cast<double>(step);
        path.add(snapshot);
    }
    QVERIFY(path.moments().size() <= SlicePath::kMostMoments);
    QVERIFY(path.moments().size() > SlicePath::kMostMoments / 3);
    QCOMPARE(path.moments().front().step, 0U);
    QCOMPARE(path.moments().back().step, 8999U);
    QVERIFY(path.spread(100).size() <= 100);
    QCOMPARE(path.spread(100).back().values()[0], 8999.0);
    // Taken back to an earlier moment, set by hand, and taken back: no trace.
    snapshot.position.step = 100;
    snapshot.parameters.values()[0] = 100.0;
    path.add(snapshot);
    QCOMPARE(path.moments().back().step, 100U);
    const std::size_t size = path.moments().size();
    snapshot.parameters.values()[0] = -7.0;
    path.add(snapshot);
    QCOMPARE(path.moments().size(), size + 1);
    snapshot.parameters.values()[0] = 100.0;
    path.add(snapshot);
    QCOMPARE(path.moments().size(), size);
    // A number that is not finite is no place.
    snapshot.position.step = 101;
    snapshot.parameters.values()[1] = std::numeric_limits<double>::infinity();
    path.add(snapshot);
    QCOMPARE(path.moments().back().step, 100U);
    snapshot.parameters.values()[1] = 0.0;
    snapshot.generation = 2;
    path.add(snapshot);
    QCOMPARE(path.moments().size(), 1U);
}

void TestSliceTab::hostileStatesAreTidied()
{
    SliceState state;
    state.source = SliceSource::Lab;
    state.directions = SliceDirections::Path;
    state.first = 17;
    state.randomSeed = 4;
    state.reach = {0.5, 3.0};
    state.shift = {-1.0, 2.0};
    QVERIFY(sliceFromJson(toJson(state)) == state);
    const QJsonObject hostile{{QStringLiteral("source"), 7}, {QStringLiteral("data"), QStringLiteral("x")},
        {QStringLiteral("seed"), -5}, {QStringLiteral("directions"), -1}, {QStringLiteral("first"), 1e300},
        {QStringLiteral("second"), QJsonArray()}, {QStringLiteral("reachAlpha"), -3.0}, {QStringLiteral("reachBeta"), 1e18},
        {QStringLiteral("shiftAlpha"), 1e99}};
    QVERIFY(sliceFromJson(hostile) == SliceState());
    m_tab->restoreState(hostile);
    waitForSlice();
    m_tab->restoreState({{QStringLiteral("first"), 2147483647}, {QStringLiteral("second"), 2147483647}});
    waitForSlice();
}

void TestSliceTab::tooLargeIsRefused()
{
    NetworkSpec spec;
    spec.layers = {{16, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    for (int i = 0; i < 7; ++i) // the largest network of the lab
        spec.layers.insert(spec.layers.begin(), {16, Activation(ActivationType::Tanh), 0.0});
    QVERIFY(!isTooLargeForSlices(spec, 240));
    spec.layers[0].units = 400;
    spec.layers[1].units = 400;
    QVERIFY(isTooLargeForSlices(spec, 240));
    const QString text = sliceObstacleText(SliceObstacle::TooLarge);
    QVERIFY2(text.contains(QStringLiteral("100,000")), qPrintable(text));
}

void TestSliceTab::theSliceIsTheLoss()
{
    waitForSlice();
    const PlanePicturePointer picture = controller().picture();
    const LabNetwork present = network().network();
    const auto chosen = chosenParameters(controller().state(), present.parameters.layout());
    // α and β are the two weights themselves.
    const std::optional<PlanePlace> position = controller().position();
    QVERIFY(position.has_value());
    QCOMPARE(position->alpha, present.parameters.values()[chosen[0]]);
    QCOMPARE(position->beta, present.parameters.values()[chosen[1]]);
    QVERIFY(position->distance < 1e-9);
    // A pixel of the picture: the network with these two numbers.
    HostBackend direct;
    direct.initialise(present.spec, present.parameters);
    direct.bind(DataRole::Train, present.data);
    const int side = picture->plane.columns;
    Parameters other = present.parameters;
    other.values()[chosen[0]] = picture->plane.alpha(11);
    other.values()[chosen[1]] = picture->plane.beta(side - 5);
    direct.setParameters(other);
    const double wanted = direct.evaluate(DataRole::Train).loss;
    QVERIFY(std::abs(picture->losses[static_cast<std::size_t>((side - 5) * side + 11)] - wanted) < 1e-5 * (1.0 + wanted));
    const std::optional<double> read = controller().lossAt({picture->plane.alpha(11), picture->plane.beta(side - 5)});
    QVERIFY(std::abs(read.value() - wanted) < 1e-12);
    // Where the network lies, both losses agree, and the arrow is the gradient of these two weights.
    QVERIFY(std::abs(controller().lossAt({position->alpha, position->beta}).value() - controller().networkLoss().value()) < 1e-6);
    const QPointF down = controller().downhill().value();
    constexpr double h = 1e-5;
    const auto at = [&](double a, double b) { return controller().lossAt({position->alpha + a, position->beta + b}).value(); };
    QVERIFY(std::abs(down.x() + (at(h, 0) - at(-h, 0)) / (2 * h)) < 1e-6);
    QVERIFY(std::abs(down.y() + (at(0, h) - at(0, -h)) / (2 * h)) < 1e-6);
    QCOMPARE(m_tab->surface()->grid().resolution, side);
    QVERIFY(m_tab->surface()->start().has_value());
    QVERIFY(m_tab->statusText().contains(QStringLiteral("%1 × %1").arg(side)));
}

void TestSliceTab::itFollowsTraining()
{
    waitForSlice();
    QSignalSpy pictures(&controller(), &SliceController::pictureChanged);
    const Parameters before = controller().picture()->plane.origin;
    QTest::mouseClick(m_tab->networkCard()->transport()->findChildren<QPushButton*>().at(1), Qt::LeftButton);
    QVERIFY(network().isPlaying());
    QVERIFY(m_tab->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(controller().picture() && controller().picture()->plane.origin != before, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(pictures.size() >= 3, 60'000);
    QTRY_VERIFY(controller().path().moments().size() > 10);
    // The path ends at the network; nothing can be dragged while it moves.
    QVERIFY(!m_tab->surface()->start().has_value());
    QTRY_COMPARE(m_tab->surface()->tracks().size(), 1U);
    QCOMPARE(controller().places().size(), controller().path().moments().size());
    QTest::keyClick(m_tab.get(), Qt::Key_Space);
    QVERIFY(!network().isPlaying());
    // At rest the slice becomes fine and goes through the network.
    QTRY_VERIFY_WITH_TIMEOUT(
        controller().picture() && controller().picture()->isFinal && !controller().picture()->isMoving, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(controller().position() && controller().position()->distance < 1e-9, 60'000);
    QVERIFY(m_tab->surface()->start().has_value());
    const PlanePlace here = *controller().position();
    QVERIFY(std::abs(controller().places().back().x() - here.alpha) < 1e-12);
}

void TestSliceTab::atRestNothingIsComputed()
{
    waitForSlice();
    QSignalSpy pictures(&controller(), &SliceController::pictureChanged);
    QVERIFY(!pictures.wait(500));
    // One update moves the other weights: one new slice, in its resolutions, and rest again.
    network().step(Advance::Batch);
    QTRY_VERIFY_WITH_TIMEOUT(pictures.size() >= 1 && controller().picture() && controller().picture()->isFinal, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(controller().position() && controller().position()->distance < 1e-9, 60'000);
    pictures.clear();
    QVERIFY(!pictures.wait(700));
}

void TestSliceTab::aFixedPlaneIsComputedOnce()
{
    change([](SliceState& state) {
        state.directions = SliceDirections::Random;
        state.reach = {50.0, 50.0}; // it stays in the picture
    });
    waitForSlice();
    QVERIFY(std::abs(controller().position()->alpha) < 1e-9);
    QSignalSpy pictures(&controller(), &SliceController::pictureChanged);
    for (std::uint64_t step = 1; step <= 5; ++step) {
        network().step(Advance::Batch);
        QTRY_COMPARE(network().snapshot()->position.step, step);
    }
    QVERIFY(!pictures.wait(400));
    // It has moved out of the plane: that is said, with both losses where they differ.
    QVERIFY(controller().position()->distance > 0.01);
    QTRY_VERIFY2(m_tab->numbersCard()->remark().contains(fixed(controller().position()->distance, 2)),
        qPrintable(m_tab->numbersCard()->remark()));
    QCOMPARE(m_tab->numbersCard()->value(SliceNumbersCard::Distance), fixed(controller().position()->distance, 2));
}

void TestSliceTab::randomPlanesAreLaidAnew()
{
    change([](SliceState& state) { state.directions = SliceDirections::Random; });
    waitForSlice();
    const LossPlane before = controller().picture()->plane;
    QTest::mouseClick(m_tab->directionsCard()->dice(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(controller().picture() && controller().picture()->plane.first != before.first, 60'000);
    QCOMPARE(m_undo->count(), 1);
    waitForSlice();
    // Centring lays the plane through the network.
    network().step(Advance::Epoch);
    QTRY_COMPARE(network().snapshot()->position.epoch, 1U);
    QTRY_VERIFY_WITH_TIMEOUT(controller().position() && controller().position()->distance > 0.01, 60'000);
    QTest::mouseClick(m_tab->directionsCard()->centreButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(controller().position() && controller().position()->distance < 1e-9, 60'000);
    QVERIFY(std::abs(controller().position()->alpha) < 1e-9);
    // A network that leaves the picture takes the plane with it.
    waitForSlice();
    Parameters far = network().network().parameters;
    for (std::size_t i = 0; i < far.values().size(); ++i)
        far.values()[i] += 1.5 * controller().picture()->plane.first.values()[i];
    network().setParameters(far);
    QTRY_VERIFY_WITH_TIMEOUT(controller().picture() && controller().picture()->plane.origin == far, 60'000);
    QVERIFY(std::abs(controller().position()->alpha) < 1e-9);
}

void TestSliceTab::thePathNeedsAPath()
{
    waitForSlice();
    m_tab->directionsCard()->directions()->setCurrentIndex(static_cast<int>(SliceDirections::Path));
    QCOMPARE(controller().obstacle(), SliceObstacle::NoPath);
    QVERIFY(!controller().picture());
    for (std::uint64_t step = 1; step <= 6; ++step) {
        network().step(Advance::Batch);
        QTRY_COMPARE(network().snapshot()->position.step, step);
    }
    waitForSlice();
    QCOMPARE(controller().obstacle(), SliceObstacle::None);
    const SliceFrame& frame = *controller().shownFrame();
    QVERIFY(frame.share > 0.5 && frame.share <= 1.0 + 1e-12);
    // All of the path is in sight.
    for (const QPointF& place : controller().places())
        QVERIFY(controller().shownRange().contains(place));
    m_undo->undo();
    QCOMPARE(controller().state().directions, SliceDirections::Weights);
    waitForSlice();
}

void TestSliceTab::weightsAreChosen()
{
    waitForSlice();
    ParameterRow* row = m_tab->directionsCard()->parameterRow(0);
    const std::size_t before = row->parameter();
    row->fields()[0]->setValue(1);
    QTRY_VERIFY(row->parameter() != before);
    QCOMPARE(controller().state().first, static_cast<int>(row->parameter()));
    QCOMPARE(m_tab->directionsCard()->parameterRow(1)->parameter(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(
        controller().picture() && controller().picture()->plane.first.values()[row->parameter()] == 1.0, 60'000);
    QCOMPARE(controller().position()->alpha, network().network().parameters.values()[row->parameter()]);
    QCOMPARE(row->fields()[2]->maximum(), 2); // two inputs
    // The other one's place: they change places.
    ParameterRow* other = m_tab->directionsCard()->parameterRow(1);
    const std::size_t first = row->parameter();
    const std::size_t second = other->parameter();
    emit other->chosen(first);
    QCOMPARE(other->parameter(), first);
    QCOMPARE(row->parameter(), second);
    while (m_undo->canUndo())
        m_undo->undo();
    QCOMPARE(row->parameter(), before);
}

void TestSliceTab::rangeAndUndo()
{
    waitForSlice();
    const QRectF usual = controller().shownRange();
    QTest::mouseClick(m_tab->directionsCard()->reachButton(0, false), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(controller().shownRange().width(), 4.0, 60'000); // ± 4 becomes ± 2
    QCOMPARE(controller().shownRange().height(), usual.height());
    QCOMPARE(controller().shownRange().center(), usual.center());
    emit m_tab->surface()->rangeRequested(QRectF(usual.left() + 1.0, usual.top() + 2.0, 3.0, 4.0));
    QTRY_COMPARE_WITH_TIMEOUT(controller().shownRange(), QRectF(usual.left() + 1.0, usual.top() + 2.0, 3.0, 4.0), 60'000);
    emit m_tab->surface()->rangeRequested(QRectF());
    QTRY_COMPARE_WITH_TIMEOUT(controller().shownRange(), usual, 60'000);
    m_undo->undo();
    QTRY_COMPARE_WITH_TIMEOUT(controller().shownRange().width(), 3.0, 60'000);
    while (m_undo->canUndo())
        m_undo->undo();
    QTRY_COMPARE_WITH_TIMEOUT(controller().shownRange(), usual, 60'000);
}

void TestSliceTab::usingAPlaceAndUndo()
{
    waitForSlice();
    const Parameters before = network().network().parameters;
    const PlanePlace here = *controller().position();
    const QPointF wanted(here.alpha + 0.75, here.beta - 0.5);
    QPushButton* use = m_tab->numbersCard()->useButton();
    QVERIFY(use->isVisible() && !use->isEnabled());
    emit m_tab->surface()->startMoved(wanted);
    QVERIFY(use->isEnabled());
    QCOMPARE(m_tab->surface()->start().value(), wanted);
    QVERIFY(network().network().parameters == before); // looking changes nothing
    const double promised = controller().lossAt(wanted).value();
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY(network().network().parameters != before);
    const auto chosen = chosenParameters(controller().state(), before.layout());
    Parameters after = before;
    after.values()[chosen[0]] = wanted.x();
    after.values()[chosen[1]] = wanted.y();
    for (std::size_t i = 0; i < after.values().size(); ++i)
        QVERIFY(std::abs(network().network().parameters.values()[i] - after.values()[i]) < 1e-12);
    QVERIFY(std::abs(controller().networkLoss().value() - promised) < 1e-6);
    // Training goes on from there.
    network().step(Advance::Batch);
    QTRY_COMPARE(network().snapshot()->position.step, 1U);
    m_undo->undo();
    QTRY_VERIFY(network().network().parameters == before);
    m_undo->redo();
    QTRY_VERIFY(network().network().parameters != before);
}

void TestSliceTab::anotherNetworkKeepsItsNumbers()
{
    waitForSlice();
    const PlanePlace here = *controller().position();
    emit m_tab->surface()->startMoved({here.alpha + 1.0, here.beta});
    QTest::mouseClick(m_tab->numbersCard()->useButton(), Qt::LeftButton);
    change([](SliceState& state) { state.seed = 2; });
    waitForSlice();
    QTRY_VERIFY(network().snapshot());
    const Parameters present = network().network().parameters;
    QSignalSpy notices(m_context.get(), &AppContext::noticeShown);
    m_undo->undo();
    QCOMPARE(notices.size(), 1);
    QVERIFY(network().network().parameters == present);
}

void TestSliceTab::aPlaceOfTheTaskCanBeReached()
{
    waitForSlice();
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    // The first one by training alone.
    network().setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(!reached.isEmpty(), 60'000);
    QCOMPARE(reached[0][0].toString(), QStringLiteral("slice-downhill"));
    network().setPlaying(false);
    // The other one as its hint says.
    m_tab->directionsCard()->directions()->setCurrentIndex(static_cast<int>(SliceDirections::Path));
    QTRY_VERIFY_WITH_TIMEOUT(controller().picture() && controller().shownFrame()->directions == SliceDirections::Path
            && controller().picture()->isFinal,
        60'000);
    network().reset();
    QTRY_COMPARE(network().snapshot()->position.step, 0U);
    QTRY_VERIFY(controller().path().moments().size() == 1);
    waitForSlice();
    const PlanePicturePointer picture = controller().picture();
    const auto lowest = std::min_element(picture->losses.begin(), picture->losses.end());
    QVERIFY2(*lowest < 0.75 * controller().networkLoss().value(),
        qPrintable(QStringLiteral("%1 of %2").arg(*lowest).arg(controller().networkLoss().value())));
    const auto index = static_cast<int>(lowest - picture->losses.begin());
    reached.clear();
    emit m_tab->surface()->startMoved(
        {picture->plane.alpha(index % picture->plane.columns), picture->plane.beta(index / picture->plane.columns)});
    QVERIFY(reached.isEmpty());
    QTest::mouseClick(m_tab->numbersCard()->useButton(), Qt::LeftButton);
    QCOMPARE(reached.size(), 1);
    QCOMPARE(reached[0][0].toString(), QStringLiteral("slice-place"));
}

void TestSliceTab::theLabMustBeOpen()
{
    m_tab->networkCard()->source()->setCurrentIndex(0);
    QVERIFY(controller().network() == nullptr);
    QCOMPARE(controller().obstacle(), SliceObstacle::NoLab);
    QSignalSpy requested(m_tab.get(), &LessonTab::lessonRequested);
    for (QPushButton* button : m_tab->networkCard()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Open the lab"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), QStringLiteral("lab"));
    m_undo->undo();
    waitForSlice();
}

void TestSliceTab::theLabIsFollowedAndPlayed()
{
    m_tab->networkCard()->source()->setCurrentIndex(0);
    {
        LabPage lab(*m_context);
        lab.entered();
        lab.left();
        QTRY_VERIFY(controller().network() == &lab.controller());
        waitForSlice();
        QCOMPARE(controller().picture()->plane.origin.layout(), lab.controller().network().parameters.layout());
        QTest::mouseClick(m_tab->networkCard()->transport()->findChildren<QPushButton*>().at(1), Qt::LeftButton);
        QTRY_VERIFY(lab.controller().snapshot()->position.step > 20);
        QVERIFY(lab.controller().isPlaying());
        QTRY_VERIFY(controller().path().moments().size() > 5);
        // Another network in the lab is seen at once.
        LabDocument next = lab.controller().document();
        next.spec.layers[0].units = 3;
        lab.controller().edit(next, QStringLiteral("units"));
        QTRY_VERIFY_WITH_TIMEOUT(controller().picture()
                && controller().picture()->plane.origin.layout() == ParameterLayout(lab.controller().document().spec),
            60'000);
        m_tab->left();
        QTRY_COMPARE(lab.controller().state(), TrainingSession::State::Paused);
        m_tab->entered();
        QTRY_COMPARE(lab.controller().state(), TrainingSession::State::Running);
    }
    // The lab is gone, in the middle of it all.
    QVERIFY(controller().network() == nullptr);
    QCOMPARE(controller().obstacle(), SliceObstacle::NoLab);
}

void TestSliceTab::leavingPauses()
{
    waitForSlice();
    TrainedNetwork* example = controller().network();
    example->setPlaying(true);
    QTRY_VERIFY(example->snapshot()->position.step > 5);
    m_tab->left();
    QVERIFY(!example->isPlaying());
    QVERIFY(controller().network() == nullptr);
    QSignalSpy pictures(&controller(), &SliceController::pictureChanged);
    QVERIFY(!pictures.wait(400));
    m_tab->entered();
    QVERIFY(controller().network() == example);
    QVERIFY(controller().path().moments().size() > 1); // it is still the same run
    waitForSlice();
}

void TestSliceTab::divergenceIsSaidAndTakenBack()
{
    waitForSlice();
    network().step(Advance::Batch);
    QTRY_COMPARE(network().snapshot()->position.step, 1U);
    Parameters broken = network().network().parameters;
    broken.values()[0] = std::numeric_limits<double>::quiet_NaN();
    network().setParameters(broken);
    QTRY_COMPARE(network().state(), TrainingSession::State::Diverged);
    QTRY_VERIFY(m_tab->note()->isVisible());
    QVERIFY(!controller().position());
    QVERIFY(!m_tab->surface()->start());
    network().rewindToLastGood();
    QTRY_VERIFY(!m_tab->note()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(controller().position(), 60'000);
    QCOMPARE(controller().obstacle(), SliceObstacle::None);
}

void TestSliceTab::itIsRestored()
{
    change([](SliceState& state) {
        state.directions = SliceDirections::Random;
        state.randomSeed = 12;
        state.data = SliceData::Spiral;
        state.reach = {0.5, 2.0};
    });
    waitForSlice();
    const QJsonObject kept = m_tab->saveState();
    SliceTab other(*m_context, *m_undo, nullptr, kRows);
    other.restoreState(kept);
    QVERIFY(other.controller().state() == controller().state());
    QVERIFY(other.controller().network() == nullptr); // nothing happens before it is seen
    other.entered();
    QTRY_VERIFY_WITH_TIMEOUT(other.controller().picture() && other.controller().picture()->isFinal, 60'000);
    QCOMPARE(other.controller().shownRange(), controller().shownRange());
    QVERIFY(other.controller().network()->network().parameters == network().network().parameters);
    // A busy device may be given fewer places the second time.
    if (other.controller().picture()->losses.size() == controller().picture()->losses.size())
        QVERIFY(other.controller().picture()->losses == controller().picture()->losses);
}

void TestSliceTab::nothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("reference") << QSize(1324, 760);
    QTest::newRow("drawer") << QSize(952, 760);
    QTest::newRow("small") << QSize(1172, 580);
    QTest::newRow("small with drawer") << QSize(856, 580);
}

void TestSliceTab::nothingOverlaps()
{
    QFETCH(QSize, size);
    m_tab->resize(size);
    waitForSlice();
    for (int directions = 0; directions < 3; ++directions) {
        change([directions](SliceState& state) { state.directions = static_cast<SliceDirections>(directions); });
        QTest::qWait(1);
        const QRect network = m_tab->networkCard()->geometry();
        const QRect cut = m_tab->directionsCard()->geometry();
        const QRect numbers = m_tab->numbersCard()->geometry();
        QVERIFY(m_tab->rect().contains(network) && m_tab->rect().contains(cut) && m_tab->rect().contains(numbers));
        QVERIFY(!network.intersects(cut) && !cut.intersects(numbers));
        QVERIFY2(network.width() >= m_tab->networkCard()->minimumSizeHint().width(),
            qPrintable(QString::number(m_tab->networkCard()->minimumSizeHint().width())));
        QVERIFY2(cut.width() >= m_tab->directionsCard()->minimumSizeHint().width(),
            qPrintable(QString::number(m_tab->directionsCard()->minimumSizeHint().width())));
        QVERIFY2(
            m_tab->numbersCard()->curve()->height() >= 60, qPrintable(QString::number(m_tab->numbersCard()->curve()->height())));
    }
}

void TestSliceTab::closingWhileAllRuns()
{
    waitForSlice();
    network().setPlaying(true);
    QTRY_VERIFY(network().snapshot()->position.step > 3);
    m_tab.reset(); // no crash, no hanging
    QVERIFY(!m_tab);
}

QTEST_MAIN(TestSliceTab)
#include "tst_slice_tab.moc"
