// Worksheets: what a teacher locks is locked and what is hidden is gone, whichever way it is tried; and a goal is ticked when the
// network really reaches it.
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/LabLayout.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LayerHeader.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/lessons/lab/TaskCard.h"
#include "ui/lessons/lab/TaskCardParts.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/lessons/lab/WorksheetDialog.h"
#include "ui/views/DatasetThumbnail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// A change that leads through one control only.
LabDocument changedBy(LabControl control, LabDocument document)
{
    switch (control) {
    case LabControl::Data: {
        const LabData before = document.data;
        document.data.name = "rings-3";
        document.data.noise = usualNoise("rings-3");
        adaptToData(document, before); // outputs and loss come along
        break;
    }
    case LabControl::DataSettings: document.data.noise = 0.33; break;
    case LabControl::Layers: setHiddenLayers(document.spec, 4); break;
    case LabControl::Units: document.spec.layers[1].units = 9; break;
    case LabControl::Activation: document.spec.layers[0].activation = Activation(ActivationType::Relu); break;
    case LabControl::Optimizer: {
        const double rate = document.config.optimizer.learningRate;
        document.config.optimizer = defaultOptimizer(OptimizerType::Sgd);
        document.config.optimizer.learningRate = rate;
        break;
    }
    case LabControl::LearningRate: document.config.optimizer.learningRate = 0.7; break;
    case LabControl::BatchSize: document.config.batchSize = 3; break;
    case LabControl::Loss: document.spec.loss = LossType::Mse; break;
    case LabControl::Initializer: document.spec.seed = document.config.seed = 77; break;
    case LabControl::Regularization: document.config.l2 = 0.01; break;
    }
    return document;
}

Worksheet with(LabControl control, ControlAccess access)
{
    Worksheet worksheet;
    worksheet.setAccess(control, access);
    return worksheet;
}

} // namespace

class TestWorksheet : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyChangeBelongsToOneControl_data();
    void everyChangeBelongsToOneControl();
    void otherDataMayBringTheirOutput();
    void aLockedControlRefuses_data();
    void aLockedControlRefuses();
    void aLockedControlIsDisabledAndSaysWhy_data();
    void aLockedControlIsDisabledAndSaysWhy();
    void aHiddenControlIsGone_data();
    void aHiddenControlIsGone();
    void allHiddenLeavesAnOrderlyPage_data();
    void allHiddenLeavesAnOrderlyPage();
    void theDiagramKeepsToTheLock();
    void theMenuKeepsToTheLock();
    void anotherOptimiserKeepsALockedRate();
    void whatIsFreeAgainIsAsItWas();

    void theGoalIsTickedByTraining();
    void theGoalCountsUnitsAndLayers();
    void aLuckyStartIsNoSolution();
    void theTaskIsShownFoldedAndWhole();

    void theDialogActsAtOnceAndIsOneUndoStep();
    void theDialogFollowsUndo();
    void aWorksheetIsKeptInTheProjectAndTheState();

private:
    LabController& controller() const { return m_page->controller(); }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(controller().snapshot() && controller().state() == TrainingSession::State::Paused, 60000); }
    NetworkDiagram* diagram() const { return m_page->findChild<NetworkDiagram*>(); }
    /// What a person would use for it.
    std::vector<QWidget*> widgetsOf(LabControl control) const;
    template <typename T> T* named(const char* name) const
    {
        for (T* widget : m_page->findChildren<T*>())
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }
    QWidget* field(const char* label) const
    {
        for (QLabel* text : m_page->findChildren<QLabel*>())
            if (text->text() == QString::fromUtf8(label) && text->buddy())
                return text->buddy();
        return nullptr;
    }
    QString noteText() const
    {
        const NoteBar* note = m_page->findChild<NetworkPanel*>()->note();
        return note->isHidden() ? QString() : note->text();
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QWidget> m_window;
    LabPage* m_page = nullptr;
};

void TestWorksheet::init()
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
    wait();
}

void TestWorksheet::cleanup()
{
    m_window.reset();
    m_context.reset();
}

std::vector<QWidget*> TestWorksheet::widgetsOf(LabControl control) const
{
    switch (control) {
    case LabControl::Data: {
        std::vector<QWidget*> pictures;
        for (auto* thumbnail : m_page->findChild<DataPanel*>()->findChildren<DatasetThumbnail*>(QString(), Qt::FindDirectChildrenOnly))
            pictures.push_back(thumbnail);
        return pictures;
    }
    case LabControl::DataSettings: return {field("Data seed")};
    case LabControl::Layers: return {named<QPushButton>("Add a hidden layer"), named<QPushButton>("Remove a hidden layer")};
    case LabControl::Units: return {named<QPushButton>("Add a unit to hidden layer 1"), named<QPushButton>("Remove a unit from hidden layer 2")};
    case LabControl::Activation: return {named<QComboBox>("Activation of hidden layer 1"), field("Output")};
    case LabControl::Optimizer: return {field("Optimiser")};
    case LabControl::LearningRate: return {field("Learning rate η"), field("Schedule")};
    case LabControl::BatchSize: return {field("Batch size")};
    case LabControl::Loss: return {field("Loss")};
    case LabControl::Initializer: return {field("Initialisation"), field("Start seed")};
    case LabControl::Regularization: return {field("L1"), field("L2"), named<QSpinBox>("Dropout of hidden layer 1")};
    }
    return {};
}

void TestWorksheet::everyChangeBelongsToOneControl_data()
{
    QTest::addColumn<int>("control");
    for (int i = 0; i < kLabControls; ++i)
        QTest::addRow("%d", i) << i;
}

void TestWorksheet::everyChangeBelongsToOneControl()
{
    QFETCH(int, control);
    const auto one = static_cast<LabControl>(control);
    const LabDocument before = defaultLabDocument();
    QCOMPARE(changedControls(before, changedBy(one, before)), std::vector<LabControl>{one});
    QVERIFY(!controlName(one).isEmpty());
    QVERIFY(changedControls(before, before).empty());
}

void TestWorksheet::otherDataMayBringTheirOutput()
{
    // Outputs, loss and activation follow the data although they are locked; by themselves they must not change.
    Worksheet worksheet;
    for (const LabControl control : {LabControl::Activation, LabControl::Loss, LabControl::DataSettings, LabControl::Units})
        worksheet.setAccess(control, ControlAccess::Locked);
    const LabDocument before = defaultLabDocument();
    LabDocument rings = changedBy(LabControl::Data, before);
    QVERIFY(!lockedControl(worksheet, before, rings));
    QVERIFY(rings.spec.loss != before.spec.loss);
    rings.spec.layers.back().activation = Activation(ActivationType::Sigmoid);
    QCOMPARE(lockedControl(worksheet, before, rings), std::optional(LabControl::Activation));
}

void TestWorksheet::aLockedControlRefuses_data()
{
    everyChangeBelongsToOneControl_data();
}

void TestWorksheet::aLockedControlRefuses()
{
    QFETCH(int, control);
    const auto locked = static_cast<LabControl>(control);
    for (const ControlAccess access : {ControlAccess::Locked, ControlAccess::Hidden}) {
        controller().keepWorksheet(with(locked, access));
        const LabDocument before = controller().document();
        controller().edit(changedBy(locked, before), QStringLiteral("change"));
        QCOMPARE(controller().document(), before);
        QCOMPARE(controller().undoStack().count(), 0);
        QVERIFY2(noteText().contains(controlName(locked)), qPrintable(noteText()));
        // Everything else stays free.
        for (int i = 0; i < kLabControls; ++i)
            if (i != control) {
                controller().edit(changedBy(static_cast<LabControl>(i), before), QStringLiteral("change"));
                QVERIFY2(controller().document() != before, qPrintable(controlName(static_cast<LabControl>(i))));
                controller().undoStack().undo();
                QCOMPARE(controller().document(), before);
            }
        controller().undoStack().clear();
        m_page->findChild<NetworkPanel*>()->note()->hideNote();
    }
}

void TestWorksheet::aLockedControlIsDisabledAndSaysWhy_data()
{
    everyChangeBelongsToOneControl_data();
}

void TestWorksheet::aLockedControlIsDisabledAndSaysWhy()
{
    QFETCH(int, control);
    const auto locked = static_cast<LabControl>(control);
    for (QWidget* widget : widgetsOf(locked))
        QVERIFY2(widget && widget->isEnabled(), qPrintable(controlName(locked)));
    controller().keepWorksheet(with(locked, ControlAccess::Locked));
    for (QWidget* widget : widgetsOf(locked)) {
        QVERIFY(!widget->isEnabled());
        QVERIFY(!widget->isHidden());
        const QWidget* telling = widget->toolTip().isEmpty() ? widget->parentWidget() : widget;
        QVERIFY2(telling->toolTip().contains(controlName(locked)), qPrintable(telling->toolTip()));
    }
    for (int i = 0; i < kLabControls; ++i)
        if (i != control)
            for (QWidget* widget : widgetsOf(static_cast<LabControl>(i)))
                QVERIFY2(widget->isEnabled(), qPrintable(controlName(static_cast<LabControl>(i))));
}

void TestWorksheet::aHiddenControlIsGone_data()
{
    everyChangeBelongsToOneControl_data();
}

void TestWorksheet::aHiddenControlIsGone()
{
    QFETCH(int, control);
    const auto hidden = static_cast<LabControl>(control);
    std::vector<QWidget*> seen; // the strip has some of them in its drawer
    for (QWidget* widget : widgetsOf(hidden))
        if (widget->isVisible())
            seen.push_back(widget);
    QVERIFY(!seen.empty());
    controller().keepWorksheet(with(hidden, ControlAccess::Hidden));
    for (QWidget* widget : widgetsOf(hidden))
        QVERIFY2(!widget->isVisible(), qPrintable(controlName(hidden)));
    controller().keepWorksheet({});
    for (QWidget* widget : seen)
        QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(controlName(hidden)));
}

void TestWorksheet::allHiddenLeavesAnOrderlyPage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440x900") << QSize(1324, 800);
    QTest::newRow("1280x720") << QSize(1172, 632);
    QTest::newRow("beside the explanation") << QSize(952, 800);
}

void TestWorksheet::allHiddenLeavesAnOrderlyPage()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    m_page->resize(size);
    const int before = m_page->findChild<NetworkPanel*>()->width();
    Worksheet worksheet;
    worksheet.access.fill(ControlAccess::Hidden);
    worksheet.title.en = QStringLiteral("Only look");
    worksheet.task.en = QStringLiteral("Press play and describe what the units show.");
    controller().keepWorksheet(worksheet);
    std::vector<QWidget*> cards{m_page->findChild<SettingsStrip*>(), m_page->taskCard(), m_page->findChild<NetworkPanel*>(),
        m_page->findChild<OutputPanel*>()};
    QVERIFY(!m_page->findChild<DataPanel*>()->isVisible());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        QVERIFY(cards[i]->isVisible());
        QVERIFY(m_page->rect().contains(cards[i]->geometry()));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!cards[i]->geometry().intersects(cards[j]->geometry()));
    }
    QVERIFY(m_page->findChild<NetworkPanel*>()->width() >= before);
    controller().keepWorksheet({});
    QVERIFY(m_page->findChild<DataPanel*>()->isVisible());
    QVERIFY(!m_page->taskCard()->isVisible());
}

void TestWorksheet::theDiagramKeepsToTheLock()
{
    Worksheet worksheet;
    worksheet.setAccess(LabControl::Units, ControlAccess::Locked);
    controller().keepWorksheet(worksheet);
    const NetworkSpec before = controller().document().spec;
    NetworkDiagram* view = diagram();
    const QPointF unit = view->geometryOfDiagram().unitRect({1, 0}).center();
    QTest::mouseMove(view, unit.toPoint());
    const auto has = [&](DiagramHandle::Kind kind) {
        return std::ranges::any_of(view->handles(), [&](const DiagramHandle& handle) { return handle.kind == kind; });
    };
    QTRY_VERIFY(has(DiagramHandle::Kind::RemoveLayer));
    QVERIFY(!has(DiagramHandle::Kind::AddUnit));
    QVERIFY(!has(DiagramHandle::Kind::RemoveUnit));
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Insert);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(controller().document().spec, before);
    QVERIFY(noteText().contains(controlName(LabControl::Units)));

    worksheet.setAccess(LabControl::Units, ControlAccess::Free);
    worksheet.setAccess(LabControl::Layers, ControlAccess::Hidden);
    controller().keepWorksheet(worksheet);
    QTest::keyClick(view, Qt::Key_Insert, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier); // moves the layer
    QCOMPARE(controller().document().spec, before);
    QTest::keyClick(view, Qt::Key_Insert);
    QCOMPARE(controller().document().spec.layers.front().units, before.layers.front().units + 1);
}

void TestWorksheet::theMenuKeepsToTheLock()
{
    const auto entries = [this] {
        const QPointF unit = diagram()->geometryOfDiagram().unitRect({1, 1}).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, unit.toPoint(), diagram()->mapToGlobal(unit.toPoint()));
        QCoreApplication::sendEvent(diagram(), &event);
        std::vector<bool> enabled;
        auto* menu = diagram()->findChild<QMenu*>();
        if (menu == nullptr)
            return enabled;
        for (const char* text : {"Add a unit here", "Remove this unit", "Insert a hidden layer before", "Remove this hidden layer",
                 "Dropout of this layer", "Freeze this unit"})
            for (QAction* action : menu->actions())
                if (action->text().startsWith(QString::fromUtf8(text)))
                    enabled.push_back(action->menu() != nullptr ? action->menu()->isEnabled() : action->isEnabled());
        delete menu;
        return enabled;
    };
    QCOMPARE(entries(), (std::vector<bool>{true, true, true, true, true, true}));
    Worksheet worksheet;
    for (const LabControl control : {LabControl::Units, LabControl::Layers, LabControl::Regularization})
        worksheet.setAccess(control, ControlAccess::Locked);
    controller().keepWorksheet(worksheet);
    QCOMPARE(entries(), (std::vector<bool>{false, false, false, false, false, true}));
}

void TestWorksheet::anotherOptimiserKeepsALockedRate()
{
    LabDocument document = controller().document();
    document.config.optimizer.learningRate = defaultOptimizer(OptimizerType::Adam).learningRate;
    controller().replace(document);
    controller().keepWorksheet(with(LabControl::LearningRate, ControlAccess::Locked));
    emit m_page->findChild<SettingsStrip*>()->optimizerChosen(OptimizerType::Sgd);
    QCOMPARE(controller().document().config.optimizer.type, OptimizerType::Sgd);
    QCOMPARE(controller().document().config.optimizer.learningRate, document.config.optimizer.learningRate);
}

void TestWorksheet::whatIsFreeAgainIsAsItWas()
{
    QWidget* rate = field("Schedule");
    const QString said = rate->toolTip();
    QVERIFY(!said.isEmpty());
    controller().keepWorksheet(with(LabControl::LearningRate, ControlAccess::Locked));
    QVERIFY(rate->toolTip() != said);
    controller().keepWorksheet({});
    QCOMPARE(rate->toolTip(), said);
    QVERIFY(rate->isEnabled());
    // A control that makes no sense stays off: dropout without a hidden layer.
    LabDocument line = controller().document();
    setHiddenLayers(line.spec, 0);
    controller().edit(line, QStringLiteral("layers"));
    QVERIFY(!field("Dropout")->isEnabled());
    controller().keepWorksheet(with(LabControl::Regularization, ControlAccess::Locked));
    controller().keepWorksheet({});
    QVERIFY(!field("Dropout")->isEnabled());
}

void TestWorksheet::theGoalIsTickedByTraining()
{
    LabDocument document = defaultLabDocument();
    document.data.name = "circle";
    document.data.noise = 0.05;
    controller().replace(document);
    wait();
    Worksheet worksheet;
    worksheet.goal.accuracy = 0.95;
    worksheet.goal.mostUnits = 12;
    controller().keepWorksheet(worksheet);
    TaskCard* card = m_page->taskCard();
    QVERIFY(card->isVisible());
    QCOMPARE(card->marks().size(), 2U);
    QVERIFY(card->marks()[0]->accessibleText().startsWith(QStringLiteral("Test accuracy ≥ 95 %: not met yet")));
    QVERIFY(!card->marks()[0]->isMet());
    QVERIFY(card->marks()[1]->isMet()); // ten units
    // Trained until the test points really are classified so well.
    controller().setSpeed(0.0);
    controller().setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(card->marks()[0]->isMet(), 30000);
    controller().setPlaying(false);
    wait();
    QTRY_VERIFY(controller().snapshot()->test->accuracy >= 0.95 || !card->marks()[0]->isMet());
    bool saysWhen = false;
    for (auto* mark : card->findChildren<GoalMark*>())
        saysWhen = saysWhen || (mark->isVisible() && mark->accessibleText().contains(QStringLiteral("Reached: ")));
    QVERIFY(saysWhen);
}

void TestWorksheet::theGoalCountsUnitsAndLayers()
{
    Worksheet worksheet;
    worksheet.goal.mostUnits = 9;
    worksheet.goal.mostLayers = 1;
    controller().keepWorksheet(worksheet);
    TaskCard* card = m_page->taskCard();
    QVERIFY(!card->marks()[0]->isMet()); // 6 and 4
    QVERIFY(!card->marks()[1]->isMet());
    LabDocument smaller = controller().document();
    smaller.spec.layers[0].units = 5;
    controller().edit(smaller, QStringLiteral("units"));
    QVERIFY(card->marks()[0]->isMet());
    setHiddenLayers(smaller.spec, 1);
    controller().edit(smaller, QStringLiteral("layers"));
    QVERIFY(card->marks()[1]->isMet());
}

void TestWorksheet::aLuckyStartIsNoSolution()
{
    const NetworkSpec spec = defaultLabDocument().spec;
    Snapshot snapshot;
    snapshot.train = {100, 0.2, 0.99, {}};
    snapshot.test = Evaluation{40, 0.4, 0.9, {}};
    WorksheetGoal goal;
    goal.accuracy = 0.85;
    goal.loss = 0.3;
    // On the test points: their loss is too large.
    std::vector<GoalPart> parts = goalParts(goal, spec, &snapshot);
    QVERIFY(parts[0].onTest && parts[0].isMet);
    QVERIFY(!parts[1].isMet);
    snapshot.test.reset();
    parts = goalParts(goal, spec, &snapshot);
    QVERIFY(!parts[0].onTest && parts[0].isMet && parts[1].isMet);
    QVERIFY(!isReached(parts, &snapshot));
    snapshot.position.step = 1;
    QVERIFY(isReached(parts, &snapshot));
    snapshot.diverged = true;
    QVERIFY(!isReached(goalParts(goal, spec, &snapshot), &snapshot));
    QVERIFY(!isReached(goalParts(goal, spec, nullptr), nullptr));
    QVERIFY(!isReached({}, &snapshot));
    // 94.96 % is not shown as 95.0 %.
    snapshot.diverged = false;
    snapshot.train.accuracy = 0.9496;
    goal.accuracy = 0.95;
    QCOMPARE(goalNow(goalParts(goal, spec, &snapshot)[0]), QStringLiteral("94.9 %"));
}

void TestWorksheet::theTaskIsShownFoldedAndWhole()
{
    Worksheet worksheet;
    worksheet.title = {QStringLiteral("과제"), QStringLiteral("A task")};
    worksheet.task.en = QStringLiteral("Find the smallest network that separates the moons. ").repeated(14);
    controller().keepWorksheet(worksheet);
    TaskCard* card = m_page->taskCard();
    QVERIFY(card->accessibleName().contains(QStringLiteral("A task")));
    const int height = card->height();
    const int top = m_page->findChild<NetworkPanel*>()->y();
    QVERIFY(card->geometry().bottom() < top);
    // Cut, and shown as a whole when asked for.
    for (auto* button : card->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Whole task"))
            QTest::mouseClick(button, Qt::LeftButton);
    TaskPanel* open = nullptr;
    for (auto* panel : m_window->findChildren<TaskPanel*>())
        if (panel->isVisible())
            open = panel;
    QVERIFY(open != nullptr);
    QCOMPARE(open->findChild<QLabel*>()->text(), worksheet.task.en);
    open->closePanel();
    QTest::mouseClick(named<QPushButton>("Fold the task"), Qt::LeftButton);
    QVERIFY(card->height() < height);
    QVERIFY(m_page->findChild<NetworkPanel*>()->y() < top);
    QTest::mouseClick(named<QPushButton>("Unfold the task"), Qt::LeftButton);
    QCOMPARE(card->height(), height);
}

void TestWorksheet::theDialogActsAtOnceAndIsOneUndoStep()
{
    m_page->editWorksheet();
    auto* dialog = m_page->findChild<WorksheetDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal()); // the lab stays in use
    auto* title = dialog->findChildren<QLineEdit*>().value(1);
    for (auto* candidate : dialog->findChildren<QLineEdit*>())
        if (candidate->accessibleName() == QStringLiteral("Title in English"))
            title = candidate;
    QTest::keyClicks(title, QStringLiteral("Few units"));
    QCOMPARE(controller().worksheet().title.en, QStringLiteral("Few units"));
    QVERIFY(m_page->taskCard()->isVisible());
    for (auto* box : dialog->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Hidden units at most"))
            box->click();
    QCOMPARE(controller().worksheet().goal.mostUnits, 4);
    dialog->access(LabControl::Optimizer)->setCurrentIndex(1);
    dialog->access(LabControl::Loss)->setCurrentIndex(2);
    QVERIFY(!field("Optimiser")->isEnabled());
    QVERIFY(!field("Loss")->isVisible());
    QCOMPARE(controller().undoStack().count(), 1);
    controller().undoStack().undo();
    QVERIFY(controller().worksheet().isEmpty());
    QVERIFY(field("Optimiser")->isEnabled());
    controller().undoStack().redo();
    QCOMPARE(controller().worksheet().accessTo(LabControl::Loss), ControlAccess::Hidden);
}

void TestWorksheet::theDialogFollowsUndo()
{
    Worksheet worksheet = with(LabControl::Data, ControlAccess::Locked);
    worksheet.goal.accuracy = 0.9512; // more decimals than its field
    controller().keepWorksheet(worksheet);
    m_page->editWorksheet();
    auto* dialog = m_page->findChild<WorksheetDialog*>();
    QCOMPARE(dialog->access(LabControl::Data)->currentIndex(), 1);
    dialog->access(LabControl::Data)->setCurrentIndex(0);
    QCOMPARE(controller().worksheet().accessTo(LabControl::Data), ControlAccess::Free);
    QCOMPARE(controller().worksheet().goal.accuracy, 0.9512);
    controller().undoStack().undo();
    QCOMPARE(dialog->access(LabControl::Data)->currentIndex(), 1);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Remove the worksheet"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(controller().worksheet().isEmpty());
    QCOMPARE(dialog->access(LabControl::Data)->currentIndex(), 0);
}

void TestWorksheet::aWorksheetIsKeptInTheProjectAndTheState()
{
    Worksheet worksheet = with(LabControl::Units, ControlAccess::Hidden);
    worksheet.task = {QStringLiteral("정확도 95 %에 도달하세요."), QStringLiteral("Reach 95 %.")};
    worksheet.goal.loss = 0.05;
    const QByteArray mark = m_page->projectMark();
    controller().setWorksheet(worksheet);
    QVERIFY(m_page->projectMark() != mark); // there is something to save
    const QByteArray bytes = m_page->projectBytes();
    const QJsonObject state = m_page->saveState();
    m_page->startNewProject();
    QVERIFY(controller().worksheet().isEmpty());
    const ProjectReading reading = m_page->readProject(bytes, QStringLiteral("a"));
    QVERIFY2(reading.problem.isEmpty(), qPrintable(reading.problem));
    reading.take();
    QVERIFY(controller().worksheet() == worksheet);
    QVERIFY(!named<QPushButton>("Add a unit to hidden layer 1")->isVisible());
    m_page->startNewProject();
    m_page->restoreState(state);
    QVERIFY(controller().worksheet() == worksheet);
    m_page->restoreState({});
    QVERIFY(controller().worksheet().isEmpty());
}

QTEST_MAIN(TestWorksheet)
#include "tst_worksheet.moc"
