// Editing the lab's network by hand: weights, biases, units and layers in the diagram, with undo, and what of it a document
// keeps.
#include "ui/AppContext.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LayerHeader.h"
#include "ui/lessons/lab/NetworkEdits.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/WeightEditor.h"
#include "ui/views/NetworkDiagramPainter.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

class TestLabNetwork : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aHoveredEdgeAndBiasTellValueAndGradient();
    void aClickTypesAWeight();
    void escapeLeavesTheWeight();
    void aDragTurnsAWeightAndIsOneUndoStep();
    void escapeTakesADragBack();
    void theKeyboardReachesEveryNumber();
    void aFrozenWeightStaysWhileItTrains();
    void aCutEdgeIsZeroUntilItIsConnected();
    void aCutUnitCutsWhatLeavesIt();
    void aFrozenUnitIsReleasedAgain();
    void handlesAddAndRemoveUnitsAndLayers();
    void aDraggedUnitChangesItsPlace();
    void aDraggedLayerChangesItsPlace();
    void menusOfferTheSame();
    void whatStaysKeepsItsNumbers();
    void noPlainStartIsSeenBetween();
    void heldNumbersFollowTheirUnits();
    void dropoutOfOneLayer();
    void bothNamesAreSaid();
    void manyUnitsArePaged();
    void sevenInputsHaveTheirNames();
    void undoingOneNumberLeavesTheOthersTrained();
    void twoHundredRandomEditsComeBack();
    void heldNumbersSurviveJson();
    void hostileJsonFits();

private:
    LabController& controller() const { return m_page->controller(); }
    NetworkDiagram* diagram() const { return m_page->findChild<NetworkDiagram*>(); }
    const NetworkDiagramGeometry& geometry() const { return diagram()->geometryOfDiagram(); }
    void wait()
    {
        // Every edit before has been carried out by then.
        QTRY_VERIFY_WITH_TIMEOUT(
            controller().snapshot() && controller().state() == TrainingSession::State::Paused, 60000);
        QTRY_VERIFY(diagram()->snapshot() == controller().snapshot());
    }
    double valueOf(EdgeAddress edge) const { return edgeValue(controller().presentParameters(), edge); }
    QPoint pointOf(EdgeAddress edge) const
    {
        return edge.isBias() ? geometry().biasCenter(edge.target()).toPoint() : geometry().edgePoint(edge, 0.5).toPoint();
    }
    void drag(QPoint from, QPoint to, bool release = true)
    {
        QTest::mouseMove(diagram(), from);
        QTest::mousePress(diagram(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i) {
            const QPointF at = QPointF(from) + (QPointF(to) - QPointF(from)) * (i / 8.0);
            QMouseEvent move(QEvent::MouseMove, at, diagram()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(diagram(), &move);
        }
        if (release)
            QTest::mouseRelease(diagram(), Qt::LeftButton, {}, to);
    }
    void pressHandle(DiagramHandle::Kind kind, int column, QPointF pointer, int unit = -1)
    {
        QMouseEvent move(
            QEvent::MouseMove, pointer, diagram()->mapToGlobal(pointer), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(diagram(), &move);
        for (const DiagramHandle& handle : diagram()->handles())
            if (handle.kind == kind && handle.column == column && (unit < 0 || handle.unit == unit)) {
                QTest::mouseClick(diagram(), Qt::LeftButton, {}, handle.rect.center().toPoint());
                return;
            }
        QFAIL("no such handle near the pointer");
    }
    std::vector<int> hidden() const
    {
        std::vector<int> units;
        for (std::size_t i = 0; i < controller().document().hiddenLayers(); ++i)
            units.push_back(controller().document().spec.layers[i].units);
        return units;
    }
    void train(int epochs = 3)
    {
        for (int i = 0; i < epochs; ++i)
            controller().step(Advance::Epoch);
        const auto done = [&] {
            return controller().snapshot() && controller().snapshot()->position.epoch >= static_cast<std::uint64_t>(epochs);
        };
        QTRY_VERIFY(done());
        wait();
    }
    QByteArray bytes() const { return QJsonDocument(labDocumentToJson(controller().document())).toJson(QJsonDocument::Compact); }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QWidget> m_window;
    LabPage* m_page = nullptr;
};

void TestLabNetwork::init()
{
    m_context = std::make_unique<AppContext>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_context->setDeviceChoice(host);
    m_window = std::make_unique<QWidget>();
    m_page = new LabPage(*m_context, m_window.get());
    m_page->resize(1324, 800);
    m_window->resize(1324, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    wait();
}

void TestLabNetwork::cleanup()
{
    m_window.reset();
    m_context.reset();
}

void TestLabNetwork::aHoveredEdgeAndBiasTellValueAndGradient()
{
    const EdgeAddress edge{3, 2, 0};
    QTest::mouseMove(diagram(), pointOf(edge));
    QTRY_VERIFY(diagram()->currentEdge() == edge);
    QVERIFY(diagram()->accessibleText().contains(QStringLiteral("Weight from Hidden layer 2, unit 3 to Output")));
    QVERIFY(diagram()->accessibleText().contains(QStringLiteral("gradient")));
    for (const UnitAddress unit : {UnitAddress{1, 0}, UnitAddress{2, 3}, UnitAddress{3, 0}}) {
        const EdgeAddress bias{unit.column, EdgeAddress::kBias, unit.unit};
        QTest::mouseMove(diagram(), pointOf(bias));
        QTRY_VERIFY(diagram()->currentEdge() == bias);
        QVERIFY(diagram()->accessibleText().contains(QStringLiteral("Bias of")));
    }
}

void TestLabNetwork::aClickTypesAWeight()
{
    const double loss = controller().snapshot()->train.loss;
    for (const EdgeAddress edge : {EdgeAddress{3, 1, 0}, EdgeAddress{3, EdgeAddress::kBias, 0}}) {
        QTest::mouseClick(diagram(), Qt::LeftButton, {}, pointOf(edge));
        const auto editor = m_page->findChild<WeightEditor*>();
        QTRY_VERIFY(editor->isOpen());
        auto* field = editor->findChild<QLineEdit*>();
        QTest::keyClicks(field, edge.isBias() ? QStringLiteral("2.5") : QStringLiteral("-1,75"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!editor->isOpen());
        QTRY_COMPARE(valueOf(edge), edge.isBias() ? 2.5 : -1.75);
    }
    QTRY_VERIFY(controller().snapshot()->train.loss != loss); // everything is computed anew
    QCOMPARE(controller().snapshot()->position.step, 0U);
    QCOMPARE(controller().undoStack().count(), 2);
    controller().undoStack().undo();
    controller().undoStack().undo();
    QTRY_COMPARE(controller().snapshot()->train.loss, loss);
}

void TestLabNetwork::escapeLeavesTheWeight()
{
    const EdgeAddress edge{3, 1, 0};
    const double before = valueOf(edge);
    QTest::mouseClick(diagram(), Qt::LeftButton, {}, pointOf(edge));
    auto* field = m_page->findChild<WeightEditor*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("9"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!m_page->findChild<WeightEditor*>()->isOpen());
    QCOMPARE(valueOf(edge), before);
    QCOMPARE(controller().undoStack().count(), 0);
    QVERIFY(!WeightEditor::numberFrom(QStringLiteral("abc")));
    QVERIFY(!WeightEditor::numberFrom(QStringLiteral("inf")));
    QCOMPARE(*WeightEditor::numberFrom(QStringLiteral(" 2e-3 ")), 0.002);
    QCOMPARE(*WeightEditor::numberFrom(QStringLiteral("−1.5")), -1.5);
}

void TestLabNetwork::aDragTurnsAWeightAndIsOneUndoStep()
{
    const EdgeAddress edge{3, 3, 0};
    const double before = valueOf(edge);
    const QPoint at = pointOf(edge);
    drag(at, at - QPoint(0, 50));
    QTRY_COMPARE(valueOf(edge), before + 1.0); // 0.02 a pixel, upwards is more
    QCOMPARE(controller().undoStack().count(), 1);
    controller().undoStack().undo();
    QTRY_COMPARE(valueOf(edge), before);
    controller().undoStack().redo();
    QTRY_COMPARE(valueOf(edge), before + 1.0);
}

void TestLabNetwork::escapeTakesADragBack()
{
    const EdgeAddress edge{3, 3, 0};
    const double before = valueOf(edge);
    diagram()->setFocus();
    drag(pointOf(edge), pointOf(edge) + QPoint(0, 40), false);
    QTRY_COMPARE(valueOf(edge), before - 0.8);
    QTest::keyClick(diagram(), Qt::Key_Escape);
    QTRY_COMPARE(valueOf(edge), before);
}

void TestLabNetwork::theKeyboardReachesEveryNumber()
{
    diagram()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(diagram()->currentUnit() == (UnitAddress{1, 0}));
    QTest::keyClick(diagram(), Qt::Key_Right);
    const UnitAddress unit = *diagram()->currentUnit();
    QCOMPARE(unit.column, 2);
    for (int from = EdgeAddress::kBias; from < 6; ++from) {
        QTest::keyClick(diagram(), Qt::Key_E);
        QVERIFY(diagram()->currentEdge() == (EdgeAddress{2, from, unit.unit}));
    }
    const EdgeAddress edge = *diagram()->currentEdge();
    const double before = valueOf(edge);
    QTest::keyClick(diagram(), Qt::Key_PageUp);
    QTRY_VERIFY(std::abs(valueOf(edge) - before - 0.1) < 1e-12);
    wait();
    QTest::keyClick(diagram(), Qt::Key_PageDown, Qt::ShiftModifier);
    QTRY_VERIFY(std::abs(valueOf(edge) - before - 0.09) < 1e-12);
    QTest::keyClick(diagram(), Qt::Key_Return);
    auto* field = m_page->findChild<WeightEditor*>()->findChild<QLineEdit*>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("0.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(valueOf(edge), 0.5);
    QTRY_VERIFY(diagram()->hasFocus());
    QVERIFY(diagram()->currentEdge() == edge);
    QTest::keyClick(diagram(), Qt::Key_F);
    QVERIFY(diagram()->accessibleText().contains(QStringLiteral("frozen")));
    QTest::keyClick(diagram(), Qt::Key_X);
    QVERIFY(diagram()->accessibleText().contains(QStringLiteral("cut")));
    QTRY_COMPARE(valueOf(edge), 0.0);
    QTest::keyClick(diagram(), Qt::Key_X);
    QVERIFY(controller().document().fixed.empty());
    QTest::keyClick(diagram(), Qt::Key_Escape);
    QTest::keyClick(diagram(), Qt::Key_Insert);
    QCOMPARE(hidden(), (std::vector<int>{6, 5}));
    QTest::keyClick(diagram(), Qt::Key_Delete);
    QCOMPARE(hidden(), (std::vector<int>{6, 4}));
    QTest::keyClick(diagram(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(hidden(), (std::vector<int>{4, 6}));
    QCOMPARE(diagram()->currentUnit()->column, 1);
    QTest::keyClick(diagram(), Qt::Key_Insert, Qt::ControlModifier);
    QCOMPARE(hidden(), (std::vector<int>{4, 4, 6}));
    QTest::keyClick(diagram(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(hidden(), (std::vector<int>{4, 6}));
}

void TestLabNetwork::aFrozenWeightStaysWhileItTrains()
{
    const EdgeAddress edge{2, 1, 2};
    const EdgeAddress free{2, 1, 3};
    const double before = valueOf(edge);
    const double freeBefore = valueOf(free);
    DiagramEdit freeze{DiagramEdit::Kind::Freeze, edge};
    emit diagram()->editRequested(freeze);
    QCOMPARE(controller().document().fixed.size(), 1U);
    train();
    QCOMPARE(valueOf(edge), before);
    QVERIFY(valueOf(free) != freeBefore);
    controller().reset();
    QTRY_COMPARE(controller().snapshot()->position.step, 0U);
    wait();
    QCOMPARE(valueOf(edge), before);
    emit diagram()->editRequested(freeze);
    QVERIFY(controller().document().fixed.empty());
    train();
    QVERIFY(valueOf(edge) != before);
}

void TestLabNetwork::aCutEdgeIsZeroUntilItIsConnected()
{
    const EdgeAddress edge{1, 0, 1};
    const double before = valueOf(edge);
    const DiagramEdit cut{DiagramEdit::Kind::Cut, edge};
    emit diagram()->editRequested(cut);
    QTRY_COMPARE(valueOf(edge), 0.0);
    train();
    QCOMPARE(valueOf(edge), 0.0);
    emit diagram()->editRequested(cut);
    QTRY_COMPARE(valueOf(edge), before); // begins again where the network started
    controller().undoStack().undo();
    QTRY_COMPARE(valueOf(edge), 0.0);
    QVERIFY(controller().document().fixed.front().cut);
    controller().undoStack().undo();
    QTRY_COMPARE(valueOf(edge), before);
    QVERIFY(controller().document().fixed.empty());
}

void TestLabNetwork::aCutUnitCutsWhatLeavesIt()
{
    DiagramEdit cut{DiagramEdit::Kind::CutUnit};
    cut.unit = {1, 4};
    emit diagram()->editRequested(cut);
    QCOMPARE(controller().document().fixed.size(), 4U);
    for (int to = 0; to < 4; ++to)
        QTRY_COMPARE(valueOf({2, 4, to}), 0.0);
    // The unit says nothing to the next layer: its own bias makes no difference.
    wait();
    const double loss = controller().snapshot()->train.loss;
    controller().editParameters(
        {{*parameterIndex(controller().presentParameters().layout(), {0, 4, ParameterPlace::kBias, 0}), 3.0}}, {});
    QTRY_COMPARE(valueOf({1, EdgeAddress::kBias, 4}), 3.0);
    QCOMPARE(controller().snapshot()->train.loss, loss);
    emit diagram()->editRequested(cut);
    QVERIFY(controller().document().fixed.empty());
}

void TestLabNetwork::aFrozenUnitIsReleasedAgain()
{
    DiagramEdit freeze{DiagramEdit::Kind::FreezeUnit};
    freeze.unit = {2, 1};
    emit diagram()->editRequested(freeze);
    QCOMPARE(controller().document().fixed.size(), 7U); // six weights and the bias
    emit diagram()->editRequested(freeze);
    QVERIFY(controller().document().fixed.empty());
}

void TestLabNetwork::handlesAddAndRemoveUnitsAndLayers()
{
    using Kind = DiagramHandle::Kind;
    const auto column = [&](int c) { return QPointF(geometry().columnCenter(c), 30); };
    pressHandle(Kind::AddUnit, 2, column(2));
    QCOMPARE(hidden(), (std::vector<int>{6, 5}));
    pressHandle(Kind::RemoveUnit, 1, geometry().unitRect({1, 3}).center(), 3);
    QCOMPARE(hidden(), (std::vector<int>{5, 5}));
    pressHandle(Kind::AddLayer, 2, {geometry().columnCenter(1) + geometry().columnPitch() / 2, 30});
    QCOMPARE(hidden(), (std::vector<int>{5, 5, 5}));
    pressHandle(Kind::RemoveLayer, 1, column(1));
    pressHandle(Kind::RemoveLayer, 1, column(1));
    pressHandle(Kind::RemoveLayer, 1, column(1));
    QCOMPARE(hidden(), std::vector<int>());
    pressHandle(Kind::AddLayer, 1, {geometry().columnCenter(0) + geometry().columnPitch() / 2, 30});
    QCOMPARE(hidden(), std::vector<int>{4});
}

void TestLabNetwork::aDraggedUnitChangesItsPlace()
{
    const double loss = controller().snapshot()->train.loss;
    const double weight = valueOf({1, 0, 0});
    const double second = valueOf({1, 0, 1});
    const QPoint from = geometry().unitRect({1, 0}).center().toPoint();
    drag(from, geometry().unitRect({1, 2}).center().toPoint() + QPoint(3, 12));
    QTRY_COMPARE(valueOf({1, 0, 2}), weight);
    QCOMPARE(valueOf({1, 0, 0}), second);
    wait();
    QVERIFY(std::abs(controller().snapshot()->train.loss - loss) < 1e-12); // the same function
    controller().undoStack().undo();
    QTRY_COMPARE(valueOf({1, 0, 0}), weight);
}

void TestLabNetwork::aDraggedLayerChangesItsPlace()
{
    drag(geometry().unitRect({1, 2}).center().toPoint(),
        {static_cast<int>(geometry().columnCenter(2)) + 30, static_cast<int>(geometry().unitRect({1, 2}).center().y()) + 2});
    QCOMPARE(hidden(), (std::vector<int>{4, 6}));
    controller().undoStack().undo();
    QCOMPARE(hidden(), (std::vector<int>{6, 4}));
}

void TestLabNetwork::menusOfferTheSame()
{
    const auto menuAt = [&](QPoint at) {
        QTest::mouseMove(diagram(), at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, diagram()->mapToGlobal(at));
        QApplication::sendEvent(diagram(), &event);
        return diagram()->findChild<QMenu*>();
    };
    const auto choose = [](QMenu* menu, const char* text) {
        for (QAction* action : menu->actions())
            if (action->text().startsWith(QString::fromUtf8(text)))
                action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(menuAt(pointOf({3, 1, 0})), "Freeze");
    QCOMPARE(controller().document().fixed.size(), 1U);
    choose(menuAt(pointOf({3, 1, 0})), "Cut");
    QVERIFY(controller().document().fixed.front().cut);
    choose(menuAt(pointOf({3, 1, 0})), "Connect again");
    QVERIFY(controller().document().fixed.empty());
    choose(menuAt(geometry().unitRect({2, 1}).center().toPoint()), "Remove this unit");
    QCOMPARE(hidden(), (std::vector<int>{6, 3}));
    choose(menuAt(geometry().unitRect({2, 1}).center().toPoint()), "Insert a hidden layer after");
    QCOMPARE(hidden(), (std::vector<int>{6, 3, 3}));
}

void TestLabNetwork::whatStaysKeepsItsNumbers()
{
    train();
    const Parameters before = controller().presentParameters();
    DiagramEdit remove{DiagramEdit::Kind::RemoveUnit};
    remove.unit = {1, 2};
    emit diagram()->editRequested(remove);
    QTRY_VERIFY(controller().snapshot() && valueOf({1, 0, 2}) == before.weight(0, 3, 0));
    wait();
    QTRY_COMPARE(valueOf({2, 2, 1}), before.weight(1, 1, 3));
    QTRY_COMPARE(valueOf({3, 2, 0}), before.weight(2, 0, 2));
    QCOMPARE(controller().snapshot()->position.step, 0U); // a new run, with what was learned
    QVERIFY(controller().runs().all().size() >= 2);
    controller().undoStack().undo();
    wait();
    QTRY_COMPARE(controller().presentParameters(), before); // what had gone is as it was
    controller().reset();
    wait();
    QTRY_COMPARE(controller().presentParameters(), initialParameters(controller().document().spec));
}

void TestLabNetwork::noPlainStartIsSeenBetween()
{
    train();
    const Parameters before = controller().presentParameters();
    std::vector<double> seen; // of a weight that stays, in every picture of the new network
    connect(&controller(), &LabController::snapshotChanged, this, [&] {
        if (const SnapshotPointer snapshot = controller().snapshot(); snapshot && snapshot->spec->layers[0].units == 5)
            seen.push_back(snapshot->parameters.weight(0, 2, 0));
    });
    DiagramEdit remove{DiagramEdit::Kind::RemoveUnit};
    remove.unit = {1, 2};
    emit diagram()->editRequested(remove);
    wait();
    controller().step(Advance::Batch);
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.step == 1);
    disconnect(&controller(), nullptr, this, nullptr);
    QVERIFY(seen.size() >= 2);
    QCOMPARE(seen.front(), before.weight(0, 3, 0));
}

void TestLabNetwork::heldNumbersFollowTheirUnits()
{
    emit diagram()->editRequested({DiagramEdit::Kind::Cut, EdgeAddress{2, 4, 3}});
    emit diagram()->editRequested({DiagramEdit::Kind::Freeze, EdgeAddress{2, EdgeAddress::kBias, 0}});
    DiagramEdit edit{DiagramEdit::Kind::RemoveUnit};
    edit.unit = {1, 1};
    emit diagram()->editRequested(edit);
    QVERIFY(findFixed(controller().document().fixed, {1, 3, 3, 0}));
    edit.unit = {2, 0};
    emit diagram()->editRequested(edit);
    QCOMPARE(controller().document().fixed.size(), 1U); // the bias went with its unit
    QVERIFY(findFixed(controller().document().fixed, {1, 2, 3, 0}));
    QTRY_COMPARE(valueOf({2, 3, 2}), 0.0);
    edit = {DiagramEdit::Kind::AddLayer};
    edit.unit = {2, 0};
    emit diagram()->editRequested(edit);
    QVERIFY(controller().document().fixed.empty()); // the edge is not there any more
    controller().undoStack().undo();
    controller().undoStack().undo();
    controller().undoStack().undo();
    QCOMPARE(controller().document().fixed.size(), 2U);
    wait();
    QTRY_COMPARE(valueOf({2, 4, 3}), 0.0);
}

void TestLabNetwork::dropoutOfOneLayer()
{
    QSpinBox* field = nullptr;
    for (QSpinBox* box : m_page->findChildren<QSpinBox*>())
        if (box->accessibleName() == QStringLiteral("Dropout of hidden layer 2"))
            field = box;
    QVERIFY(field && field->isVisible());
    field->setValue(30);
    QCOMPARE(controller().document().spec.layers[0].dropout, 0.0);
    QCOMPARE(controller().document().spec.layers[1].dropout, 0.3);
    DiagramEdit edit{DiagramEdit::Kind::SetDropout};
    edit.unit = {1, 0};
    edit.value = 0.5;
    emit diagram()->editRequested(edit);
    QCOMPARE(controller().document().spec.layers[0].dropout, 0.5);
}

void TestLabNetwork::bothNamesAreSaid()
{
    const QString names = m_page->findChild<NetworkPanel*>()->titleLabel()->toolTip();
    QVERIFY2(names.contains(QStringLiteral("3-layer")), qPrintable(names));
    QVERIFY2(names.contains(QStringLiteral("2 hidden")), qPrintable(names));
    // In full below the page.
    const QString status = m_page->statusText();
    QVERIFY2(status.contains(QStringLiteral("3-layer / 2-hidden-layer")), qPrintable(status));
}

void TestLabNetwork::manyUnitsArePaged()
{
    m_page->findChild<NetworkPanel*>()->unitsChosen(0, 16);
    QCOMPARE(geometry().shownUnits(1), 8);
    QVERIFY(!geometry().isShown(UnitAddress{1, 12}));
    pressHandle(DiagramHandle::Kind::NextUnits, 1, geometry().countRect(1).center());
    QVERIFY(geometry().isShown(UnitAddress{1, 12}));
    wait();
    const EdgeAddress edge{1, 1, 12};
    QTest::mouseClick(diagram(), Qt::LeftButton, {}, geometry().edgePoint(edge, 0.8).toPoint());
    QTRY_VERIFY(m_page->findChild<WeightEditor*>()->isOpen());
    QTest::keyClick(m_page->findChild<WeightEditor*>()->findChild<QLineEdit*>(), Qt::Key_Escape);
    diagram()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(diagram(), Qt::Key_Escape);
    QTest::keyClick(diagram(), Qt::Key_Down);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(diagram(), Qt::Key_Up);
    QVERIFY(geometry().isShown(UnitAddress{1, 0})); // keys turn the page, too
}

void TestLabNetwork::sevenInputsHaveTheirNames()
{
    NetworkSpec spec = controller().document().spec;
    spec.inputs = 7;
    spec.layers.back() = {6, Activation(ActivationType::Softmax), 0.0};
    NetworkDiagram large;
    large.resize(660, 480);
    large.setInputNames({QStringLiteral("x_1"), QStringLiteral("x_2"), QStringLiteral("x_1^2"), QStringLiteral("x_2^2"),
        QStringLiteral("x_1 x_2"), QStringLiteral("\\sin \\pi x_1"), QStringLiteral("\\sin \\pi x_2")});
    large.setSpec(spec);
    QCOMPARE(large.geometryOfDiagram().shownUnits(0), 7);
    QCOMPARE(large.geometryOfDiagram().shownUnits(3), 6);
    QCOMPARE(large.inputName(4), QStringLiteral("x_1 x_2"));
    QVERIFY(!large.grab().isNull());
}

void TestLabNetwork::undoingOneNumberLeavesTheOthersTrained()
{
    const EdgeAddress edge{1, 0, 0};
    const double before = valueOf(edge);
    controller().editParameters({{0, 1.5}}, {});
    QTRY_COMPARE(valueOf(edge), 1.5);
    train();
    const Parameters trained = controller().presentParameters();
    controller().undoStack().undo();
    QTRY_COMPARE(valueOf(edge), before);
    wait();
    const Parameters now = controller().presentParameters();
    for (std::size_t i = 1; i < now.values().size(); ++i)
        QCOMPARE(now.values()[i], trained.values()[i]);
}

void TestLabNetwork::twoHundredRandomEditsComeBack()
{
    QRandomGenerator random(7);
    NetworkEdits edits(controller());
    std::vector<QByteArray> states{bytes()};
    std::vector<int> counts{controller().undoStack().count()};
    while (states.size() <= 200) {
        DiagramEdit edit{static_cast<DiagramEdit::Kind>(random.bounded(12))};
        const int columns = static_cast<int>(controller().document().spec.layers.size()) + 1;
        edit.unit.column = random.bounded(columns);
        const auto unitsIn = [&](int column) {
            const NetworkSpec& spec = controller().document().spec;
            return column == 0 ? spec.inputs : spec.layers[static_cast<std::size_t>(column - 1)].units;
        };
        edit.unit.unit = random.bounded(unitsIn(edit.unit.column));
        edit.edge.column = 1 + random.bounded(columns - 1);
        edit.edge.to = random.bounded(unitsIn(edit.edge.column));
        edit.edge.from = random.bounded(-1, unitsIn(edit.edge.column - 1));
        edit.to = random.bounded(8);
        edit.value = random.generateDouble();
        if ((edit.kind == DiagramEdit::Kind::FreezeUnit && edit.unit.column == 0)
            || (edit.kind == DiagramEdit::Kind::CutUnit && edit.unit.column + 1 == columns))
            continue;
        edits.apply(edit);
        if (controller().undoStack().count() == counts.back())
            continue; // nothing changed
        states.push_back(bytes());
        counts.push_back(controller().undoStack().count());
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QCOMPARE(bytes(), states[i]);
        controller().undoStack().undo();
    }
    QCOMPARE(bytes(), states.front());
    QVERIFY(!controller().undoStack().canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        controller().undoStack().redo();
        QCOMPARE(bytes(), states[i]);
    }
    wait();
    // What is cut is 0 in the network that trains, as soon as the picture after the last edit is there.
    const auto holds = [this](const FixedParameter& one) {
        const Parameters present = controller().presentParameters();
        return present.values()[*parameterIndex(present.layout(), one.at)] == one.value;
    };
    QTRY_VERIFY(std::ranges::all_of(controller().document().fixed, holds));
}

void TestLabNetwork::heldNumbersSurviveJson()
{
    LabDocument document = defaultLabDocument();
    document.spec.layers[0].activation = Activation(ActivationType::Maxout);
    document.fixed
        = {{{0, 0, ParameterPlace::kBias, 1}, 0.1, false}, {{0, 3, 1, 0}, 0.0, true}, {{2, 0, 3, 0}, -1.0 / 3.0, false}};
    document.fixed = fittingParameters(document.fixed, document.spec);
    QCOMPARE(document.fixed.size(), 3U);
    const QByteArray text = QJsonDocument(labDocumentToJson(document)).toJson();
    QVERIFY(labDocumentFromJson(QJsonDocument::fromJson(text).object()) == document);
}

void TestLabNetwork::hostileJsonFits()
{
    const QByteArray text = R"({"fixed":[{"layer":99,"unit":0,"input":0,"value":1},{"layer":0,"unit":-4,"input":0},5,null,"x",[],
        {"layer":0,"unit":0,"input":1e300,"value":1},{"layer":0,"unit":0,"input":0,"value":1e300},{"layer":0,"unit":0,"input":0,"value":2},
        {"layer":0,"unit":1,"input":-2,"value":1},{"layer":0,"unit":1,"input":0,"piece":7,"value":1},{"layer":1.9,"unit":0,"input":-1,"cut":"yes"}]})";
    const LabDocument document = labDocumentFromJson(QJsonDocument::fromJson(text).object());
    const ParameterLayout layout(document.spec);
    for (const FixedParameter& one : document.fixed)
        QVERIFY(parameterIndex(layout, one.at) && std::isfinite(one.value));
    QVERIFY(document.fixed.size() <= 3);
    QVERIFY(std::ranges::is_sorted(document.fixed, {}, &FixedParameter::at));
    QVERIFY(fittingParameters(document.fixed, document.spec) == document.fixed);
}

QTEST_MAIN(TestLabNetwork)
#include "tst_lab_network.moc"
