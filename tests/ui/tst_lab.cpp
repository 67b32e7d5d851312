// The network lab as a person uses it: through its buttons, fields and keys, with training on the worker thread.
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/TransportBar.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LayerHeader.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/plot/LossChart.h"
#include "ui/shell/MainWindow.h"
#include "ui/views/DatasetThumbnail.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <memory>

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

} // namespace

class TestLab : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void xorIsSolvedByPressingPlay();
    void layersAndUnitsAreAddedAndRemoved();
    void theDiagramFollowsTheNetwork();
    void undoAndRedoReturnToTheSameDocument();
    void aDraggedSliderIsOneUndoStep();
    void controlZWorksFromANumberField();
    void oneExampleOneBatchOneEpoch();
    void resetReturnsToTheSameStart();
    void settingsChangeWhileItRunsWithoutReset();
    void anotherNetworkBeginsANewRunAndKeepsPlaying();
    void earlierRunsStayForComparison();
    void aTooLargeLearningRateIsExplainedAndRewound();
    void aMissingDeviceIsExplainedAndTheHostHelps();
    void anOutputThatIsNoProbabilityChangesTheLoss();
    void numbersThatCannotBeMeantAreNotTaken();
    void spacePlaysAndPauses();
    void hoveringAUnitShowsItsMap();
    void languageChangeKeepsTheState();
    void stateIsKeptAndRestored();
    void damagedStateGivesAValidDocument();
    void presentingLeavesTheStage();
    void everyPanelFitsItsPlace_data();
    void everyPanelFitsItsPlace();
    void closingWhileRunning();

private:
    template <typename T> T* child(const char* accessibleName) const
    {
        for (T* widget : m_page->findChildren<T*>())
            if (widget->accessibleName() == QString::fromUtf8(accessibleName))
                return widget;
        return nullptr;
    }
    /// A combo box or spin box by the text of its label.
    template <typename T> T* field(const char* label) const
    {
        for (QLabel* text : m_page->findChildren<QLabel*>())
            if (text->text() == QString::fromUtf8(label) && text->buddy())
                return qobject_cast<T*>(text->buddy());
        return nullptr;
    }
    void press(const char* name)
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(QComboBox* box, const QString& text)
    {
        QVERIFY(box);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void chooseData(const char* name)
    {
        for (DatasetThumbnail* thumbnail : m_page->findChildren<DatasetThumbnail*>())
            if (thumbnail->text() == QString::fromUtf8(name)) {
                QTest::mouseClick(thumbnail, Qt::LeftButton);
                return;
            }
        QFAIL(name);
    }
    void waitForSnapshot() { QTRY_VERIFY(controller().snapshot() && controller().state() == TrainingSession::State::Paused); }
    LabController& controller() const { return m_page->controller(); }
    std::vector<int> hiddenUnits() const
    {
        std::vector<int> units;
        for (std::size_t i = 0; i < controller().document().hiddenLayers(); ++i)
            units.push_back(controller().document().spec.layers[i].units);
        return units;
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QWidget> m_window;
    LabPage* m_page = nullptr;
};

void TestLab::init()
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
    waitForSnapshot();
}

void TestLab::cleanup()
{
    m_window.reset();
    m_context.reset();
}

void TestLab::xorIsSolvedByPressingPlay()
{
    chooseData("XOR");
    QCOMPARE(controller().split().train.rows(), 4U);
    QVERIFY(controller().split().test.isEmpty());
    press("Remove a hidden layer");
    for (int units = 6; units > 4; --units)
        press("Remove a unit from hidden layer 1");
    QCOMPARE(hiddenUnits(), std::vector<int>{4});
    choose(field<QComboBox>("Speed"), QStringLiteral("Fast"));
    waitForSnapshot();
    press("Play");
    QVERIFY(child<QPushButton>("Pause"));
    QTRY_COMPARE_WITH_TIMEOUT(controller().snapshot()->train.accuracy, 1.0, 10000);
    press("Pause");
    waitForSnapshot();
    // The boundary separates the corners: the plane's read-out says so.
    const auto plane = m_page->findChild<PlaneView*>();
    QTRY_VERIFY(!plane->boundary().empty());
    plane->setFocus();
    QTest::mouseMove(plane, plane->geometryOfPlane().toPixel({1.0, 0.0}).toPoint());
    QTRY_VERIFY2(plane->readOut().contains(QStringLiteral("class 1")), qPrintable(plane->readOut()));
    QTest::mouseMove(plane, plane->geometryOfPlane().toPixel({1.0, 1.0}).toPoint());
    QTRY_VERIFY2(plane->readOut().contains(QStringLiteral("class 0")), qPrintable(plane->readOut()));
}

void TestLab::layersAndUnitsAreAddedAndRemoved()
{
    QCOMPARE(hiddenUnits(), (std::vector<int>{6, 4}));
    press("Add a hidden layer");
    QCOMPARE(hiddenUnits(), (std::vector<int>{6, 4, 4}));
    press("Add a unit to hidden layer 2");
    QCOMPARE(hiddenUnits(), (std::vector<int>{6, 5, 4}));
    choose(child<QComboBox>("Activation of hidden layer 3"), QStringLiteral("ReLU"));
    QCOMPARE(controller().document().spec.layers[2].activation.type, ActivationType::Relu);
    for (int i = 0; i < 3; ++i)
        press("Remove a hidden layer");
    QCOMPARE(hiddenUnits(), std::vector<int>());
    QVERIFY(!child<QPushButton>("Remove a hidden layer")->isEnabled());
    waitForSnapshot();
    QCOMPARE(controller().snapshot()->parameters.values().size(), 3U);
    QVERIFY(m_page->statusText().contains(QStringLiteral("1-layer / 0-hidden-layer")));
    QVERIFY(m_page->statusText().contains(QStringLiteral("Parameters 3")));
}

void TestLab::theDiagramFollowsTheNetwork()
{
    const auto diagram = m_page->findChild<NetworkDiagram*>();
    for (int layers = 2; layers < kMostHiddenLayers; ++layers)
        press("Add a hidden layer");
    QVERIFY(!child<QPushButton>("Add a hidden layer")->isEnabled());
    QCOMPARE(diagram->geometryOfDiagram().columns(), kMostHiddenLayers + 2);
    // The controls of narrow columns unfold from a button that says how many units there are.
    const auto header = m_page->findChild<LayerHeader*>();
    for (int column = 1; column <= kMostHiddenLayers; ++column) {
        const auto* control = header->findChildren<LayerControl*>().at(column - 1);
        const int center = control->mapTo(header, control->rect().center()).x();
        QVERIFY(std::abs(center - diagram->geometryOfDiagram().columnCenter(column)) <= 2.0);
    }
    waitForSnapshot();
    QVERIFY(!m_page->grab().isNull());
}

void TestLab::undoAndRedoReturnToTheSameDocument()
{
    std::vector<LabDocument> states{controller().document()};
    const auto remember = [&] {
        QVERIFY(states.back() != controller().document());
        states.push_back(controller().document());
    };
    press("Add a hidden layer"), remember();
    press("Add a unit to hidden layer 1"), remember();
    chooseData("Spiral"), remember();
    choose(field<QComboBox>("Optimiser"), QStringLiteral("SGD")), remember();
    choose(field<QComboBox>("Loss"), QStringLiteral("Mean squared error")), remember();
    field<QSpinBox>("Batch size")->setValue(25), remember();
    press("New start: other initial weights"), remember();
    field<QSpinBox>("Dropout")->setValue(20), remember();
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
    QCOMPARE(field<QSpinBox>("Batch size")->value(), 25);
    QCOMPARE(field<QComboBox>("Optimiser")->currentText(), QStringLiteral("SGD"));
}

void TestLab::aDraggedSliderIsOneUndoStep()
{
    const double before = controller().document().data.noise;
    const auto panel = m_page->findChild<DataPanel*>();
    for (int i = 1; i <= 10; ++i)
        emit panel->noiseChosen(before + 0.01 * i);
    QCOMPARE(controller().undoStack().count(), 1);
    QVERIFY(std::abs(controller().document().data.noise - before - 0.1) < 1e-12);
    controller().undoStack().undo();
    QCOMPARE(controller().document().data.noise, before);
}

void TestLab::controlZWorksFromANumberField()
{
    // In the program's window, which has the keys; the lab itself has none of its own.
    const QTemporaryDir folder;
    ShellSetup setup;
    setup.lessons = {labLesson()};
    setup.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    setup.listDevices = [] { return std::vector<DeviceInfo>(); };
    setup.device = DeviceChoice{DeviceChoice::Mode::Host, 0, {}};
    setup.systemLanguages = {QStringLiteral("en")};
    MainWindow window(std::move(setup));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_page = static_cast<LabPage*>(window.page(QStringLiteral("lab")));
    auto* batch = field<QSpinBox>("Batch size");
    batch->setFocus();
    QTest::keyClick(batch, Qt::Key_Up);
    QCOMPARE(controller().document().config.batchSize, 11U);
    QTest::keyClick(batch, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(controller().document().config.batchSize, 10U);
    QCOMPARE(batch->value(), 10);
}

void TestLab::oneExampleOneBatchOneEpoch()
{
    const auto strip = m_page->findChild<SettingsStrip*>();
    const auto stepBy = [&](Advance amount) {
        const TrainingPosition before = controller().snapshot()->position;
        strip->setStepAmount(amount);
        press(amount == Advance::Example ? "One example" : amount == Advance::Batch ? "One batch" : "One epoch");
        [&] { QTRY_VERIFY(!(controller().snapshot()->position == before)); }();
        return controller().snapshot()->position;
    };
    const std::size_t rows = controller().split().train.rows();
    QCOMPARE(rows, 168U);
    QCOMPARE(stepBy(Advance::Example).rowInEpoch, 1U);
    QCOMPARE(stepBy(Advance::Batch).rowInEpoch, 11U);
    QCOMPARE(controller().snapshot()->position.step, 2U);
    const TrainingPosition end = stepBy(Advance::Epoch);
    QCOMPARE(end.epoch, 1U);
    QCOMPARE(end.rowInEpoch, 0U);
    QCOMPARE(stepBy(Advance::Epoch).epoch, 2U);
    QVERIFY(!controller().isPlaying());
}

void TestLab::resetReturnsToTheSameStart()
{
    const auto start = controller().snapshot()->parameters;
    m_page->findChild<SettingsStrip*>()->setStepAmount(Advance::Epoch);
    press("One epoch");
    QTRY_COMPARE(controller().snapshot()->position.epoch, 1U);
    const auto after = controller().snapshot()->parameters;
    QVERIFY(!(after == start));
    press("Reset");
    QTRY_COMPARE(controller().snapshot()->position.step, 0U);
    QVERIFY(controller().snapshot()->parameters == start);
    press("One epoch");
    QTRY_COMPARE(controller().snapshot()->position.epoch, 1U);
    QVERIFY(controller().snapshot()->parameters == after);
    // Another optimiser from the same start begins with an empty memory.
    choose(field<QComboBox>("Optimiser"), QStringLiteral("Momentum"));
    press("Reset");
    QTRY_COMPARE(controller().snapshot()->position.step, 0U);
    press("One epoch");
    QTRY_COMPARE(controller().snapshot()->position.epoch, 1U);
    QCOMPARE(controller().snapshot()->config.optimizer.type, OptimizerType::Momentum);
    // A new start is another one.
    press("New start: other initial weights");
    waitForSnapshot();
    QVERIFY(!(controller().snapshot()->parameters == start));
}

void TestLab::settingsChangeWhileItRunsWithoutReset()
{
    press("Play");
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.epoch >= 2);
    const auto epoch = controller().snapshot()->position.epoch;
    choose(field<QComboBox>("Learning rate η"), QStringLiteral("0.003"));
    QTRY_COMPARE(controller().snapshot()->config.optimizer.learningRate, 0.003);
    QVERIFY(controller().snapshot()->position.epoch >= epoch);
    QVERIFY(controller().isPlaying());
    QCOMPARE(controller().runs().all().size(), 1U);
    QVERIFY2(controller().runs().present().title().contains(QStringLiteral("0.03 → 0.003")),
        qPrintable(controller().runs().present().title()));
}

void TestLab::anotherNetworkBeginsANewRunAndKeepsPlaying()
{
    press("Play");
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.epoch >= 4);
    press("Add a unit to hidden layer 1");
    QVERIFY(controller().isPlaying());
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->layers[0].units == 7
        && controller().snapshot()->position.step > 0);
    QCOMPARE(controller().state(), TrainingSession::State::Running);
    QCOMPARE(controller().runs().all().size(), 2U);
    press("Pause");
    press("Remove a unit from hidden layer 1");
    waitForSnapshot();
    QVERIFY(!controller().isPlaying());
    QCOMPARE(controller().snapshot()->position.step, 0U);
}

void TestLab::earlierRunsStayForComparison()
{
    choose(field<QComboBox>("Speed"), QStringLiteral("Full"));
    for (int run = 1; run <= 4; ++run) {
        press("Play");
        QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.epoch >= 5);
        press("Pause");
        waitForSnapshot();
        QTRY_VERIFY(controller().runs().present().curve.back().epoch >= 5.0);
        if (run < 4)
            press("Reset");
        QTRY_VERIFY(run == 4 || controller().snapshot()->position.step == 0);
    }
    QCOMPARE(controller().runs().all().size(), 4U);
    QCOMPARE(controller().runs().present().number, 4);
    QVERIFY(child<QCheckBox>("Show run 4")->isVisible());
    const auto charts = m_page->findChild<ChartsPanel*>();
    const QString before = charts->lossChart()->accessibleText();
    QVERIFY(before.contains(QStringLiteral("run 3")));
    QTest::mouseClick(
        child<QCheckBox>("Show run 3"), Qt::LeftButton, {}, QPoint(8, child<QCheckBox>("Show run 3")->height() / 2));
    QVERIFY(!charts->lossChart()->accessibleText().contains(QStringLiteral("run 3")));
    QVERIFY(charts->lossChart()->accessibleText().contains(QStringLiteral("run 2")));
}

void TestLab::aTooLargeLearningRateIsExplainedAndRewound()
{
    choose(field<QComboBox>("Optimiser"), QStringLiteral("SGD"));
    choose(child<QComboBox>("Activation of hidden layer 1"), QStringLiteral("identity"));
    choose(child<QComboBox>("Activation of hidden layer 2"), QStringLiteral("identity"));
    for (QLabel* label : m_page->findChildren<QLabel*>())
        if (label->text() == QStringLiteral("Output") && label->buddy())
            choose(qobject_cast<QComboBox*>(label->buddy()), QStringLiteral("identity"));
    QCOMPARE(controller().document().spec.loss, LossType::Mse);
    auto* rate = field<QComboBox>("Learning rate η");
    rate->setEditText(QStringLiteral("1000"));
    QTest::keyClick(rate->lineEdit(), Qt::Key_Return);
    QCOMPARE(controller().document().config.optimizer.learningRate, 1000.0);
    waitForSnapshot();
    press("Play");
    QTRY_COMPARE(controller().state(), TrainingSession::State::Diverged);
    NoteBar* note = m_page->findChild<NetworkPanel*>()->note();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("learning rate")));
    QVERIFY(!controller().isPlaying());
    QVERIFY(!child<QPushButton>("Play")->isEnabled());
    // Diagram and epoch show the same moment, the one at which it stopped.
    QVERIFY(m_page->findChild<NetworkDiagram*>()->snapshot() == controller().snapshot());
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Back to the last good step"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(controller().state(), TrainingSession::State::Paused);
    QTRY_VERIFY(controller().snapshot()->parameters.allFinite() && !controller().snapshot()->diverged);
    QVERIFY(!note->isVisible());
    QVERIFY(child<QPushButton>("Play")->isEnabled());
}

void TestLab::aMissingDeviceIsExplainedAndTheHostHelps()
{
    press("Add a unit to hidden layer 1");
    DeviceChoice missing;
    missing.mode = DeviceChoice::Mode::Name;
    missing.name = "no such device";
    m_context->setDeviceChoice(missing);
    QTRY_COMPARE(controller().state(), TrainingSession::State::Failed);
    NoteBar* note = m_page->findChild<NetworkPanel*>()->note();
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("no such device")), qPrintable(note->text()));
    QCOMPARE(hiddenUnits(), (std::vector<int>{7, 4})); // the network is kept
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Compute on the processor"))
            QTest::mouseClick(button, Qt::LeftButton);
    waitForSnapshot();
    QVERIFY(!note->isVisible());
    QCOMPARE(m_context->deviceChoice().mode, DeviceChoice::Mode::Host);
}

void TestLab::anOutputThatIsNoProbabilityChangesTheLoss()
{
    QVERIFY(field<QComboBox>("Loss")->findText(QStringLiteral("Binary cross-entropy")) >= 0);
    emit m_page->findChild<NetworkPanel*>()->outputActivationChosen(ActivationType::Tanh);
    QCOMPARE(controller().document().spec.loss, LossType::Mse);
    QCOMPARE(field<QComboBox>("Loss")->findText(QStringLiteral("Binary cross-entropy")), -1);
    QCOMPARE(field<QComboBox>("Loss")->currentText(), QStringLiteral("Mean squared error"));
    QVERIFY(m_page->findChild<NetworkPanel*>()->note()->isVisible());
    waitForSnapshot();
    controller().undoStack().undo();
    QCOMPARE(field<QComboBox>("Loss")->currentText(), QStringLiteral("Binary cross-entropy"));
    QVERIFY(!m_page->findChild<NetworkPanel*>()->note()->isVisible());
}

void TestLab::numbersThatCannotBeMeantAreNotTaken()
{
    auto* rate = field<QComboBox>("Learning rate η");
    for (const char* text : {"abc", "-1", "0", "1e99", "nan", ""}) {
        rate->setEditText(QString::fromUtf8(text));
        QTest::keyClick(rate->lineEdit(), Qt::Key_Return);
        QCOMPARE(controller().document().config.optimizer.learningRate, 0.03);
        QCOMPARE(rate->currentText(), QStringLiteral("0.03"));
    }
    rate->setEditText(QStringLiteral("0,05"));
    QTest::keyClick(rate->lineEdit(), Qt::Key_Return);
    QCOMPARE(controller().document().config.optimizer.learningRate, 0.05);
}

void TestLab::spacePlaysAndPauses()
{
    m_page->findChild<NetworkDiagram*>()->setFocus();
    QTest::keyClick(m_page->findChild<NetworkDiagram*>(), Qt::Key_Space);
    QVERIFY(controller().isPlaying());
    QTest::keyClick(m_page->findChild<NetworkDiagram*>(), Qt::Key_Space);
    QVERIFY(!controller().isPlaying());
}

void TestLab::hoveringAUnitShowsItsMap()
{
    const auto diagram = m_page->findChild<NetworkDiagram*>();
    const auto output = m_page->findChild<OutputPanel*>();
    QTRY_VERIFY(!output->plane()->boundary().empty());
    QTest::mouseMove(diagram, diagram->geometryOfDiagram().unitRect({2, 1}).center().toPoint());
    QTRY_COMPARE(output->title(), QStringLiteral("Layer 2, unit 2"));
    QVERIFY(output->plane()->boundary().empty());
    QTest::mouseMove(diagram, QPoint(2, 2));
    QTRY_COMPARE(output->title(), QStringLiteral("Output"));
    QVERIFY(!output->plane()->boundary().empty());
}

void TestLab::languageChangeKeepsTheState()
{
    m_page->findChild<SettingsStrip*>()->setStepAmount(Advance::Epoch);
    press("One epoch");
    QTRY_COMPARE(controller().snapshot()->position.epoch, 1U);
    const LabDocument document = controller().document();
    const auto generation = controller().snapshot()->generation;
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(child<QPushButton>("[Reset]"));
    QVERIFY(field<QComboBox>("[Loss]"));
    QCOMPARE(field<QComboBox>("[Loss]")->currentText(), QStringLiteral("[Binary cross-entropy]"));
    QCOMPARE(m_page->findChild<OutputPanel*>()->title(), QStringLiteral("[Output]"));
    QVERIFY(m_page->subtitle().startsWith(QLatin1Char('[')));
    QVERIFY(controller().document() == document);
    QCOMPARE(controller().snapshot()->generation, generation);
    QCOMPARE(controller().snapshot()->position.epoch, 1U);
    QCOMPARE(controller().undoStack().count(), 0);
    QCoreApplication::removeTranslator(&translator);
    QTRY_VERIFY(child<QPushButton>("Reset"));
}

void TestLab::stateIsKeptAndRestored()
{
    chooseData("Spiral");
    press("Add a hidden layer");
    choose(child<QComboBox>("Activation of hidden layer 2"), QStringLiteral("GELU"));
    choose(field<QComboBox>("Optimiser"), QStringLiteral("RMSProp"));
    field<QSpinBox>("Batch size")->setValue(7);
    choose(field<QComboBox>("L2"), QStringLiteral("0.001"));
    m_page->findChild<NetworkPanel*>()->findChild<SegmentedControl*>()->setCurrentIndex(2);
    m_page->findChild<OutputPanel*>()->setTestPointsVisible(false);
    choose(field<QComboBox>("Speed"), QStringLiteral("Slow"));
    const QJsonObject state = m_page->saveState();
    const LabDocument document = controller().document();
    cleanup();
    init();
    m_page->restoreState(state);
    QVERIFY(controller().document() == document);
    QCOMPARE(m_page->findChild<NetworkPanel*>()->mode(), DiagramMode::Gradient);
    QVERIFY(!m_page->findChild<OutputPanel*>()->testPointsVisible());
    QCOMPARE(field<QComboBox>("Speed")->currentText(), QStringLiteral("Slow"));
    QCOMPARE(m_page->saveState(), state);
}

void TestLab::damagedStateGivesAValidDocument()
{
    QVERIFY(labDocumentFromJson({}) == defaultLabDocument());
    const QJsonObject layer{{QStringLiteral("units"), 1e12}, {QStringLiteral("activation"), QStringLiteral("softmax")}};
    QJsonObject network{{QStringLiteral("loss"), 7}, {QStringLiteral("seed"), -4}};
    network[QStringLiteral("layers")] = QJsonArray({QJsonValue(layer), QJsonValue(layer)});
    const QJsonObject training{{QStringLiteral("learning_rate"), QStringLiteral("much")}, {QStringLiteral("batch_size"), 0}};
    QJsonObject json{{QStringLiteral("data"), 3}};
    json[QStringLiteral("network")] = network;
    json[QStringLiteral("training")] = training;
    const LabDocument document = labDocumentFromJson(json);
    QVERIFY(validate(document.spec).empty());
    QVERIFY(validate(document.config).empty());
    QVERIFY(document.config.optimizer.learningRate > 0.0);
}

void TestLab::presentingLeavesTheStage()
{
    m_page->setPresenting(true);
    QVERIFY(!m_page->findChild<DataPanel*>()->isVisible());
    QVERIFY(!m_page->findChild<ChartsPanel*>()->isVisible());
    QVERIFY(m_page->findChild<NetworkDiagram*>()->isVisible());
    QVERIFY(m_page->findChild<PlaneView*>()->isVisible());
    QVERIFY(child<QPushButton>("Play")->isVisible());
    QVERIFY(!child<QPushButton>("Add a hidden layer")->isVisible());
    m_page->presentPlay();
    QVERIFY(controller().isPlaying());
    m_page->presentPlay();
    m_page->setPresenting(false);
    QVERIFY(m_page->findChild<DataPanel*>()->isVisible());
    QVERIFY(child<QPushButton>("Add a hidden layer")->isVisible());
}

void TestLab::everyPanelFitsItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1172, 632);
    QTest::newRow("1280x720 with drawer") << QSize(852, 632);
    QTest::newRow("1440x900") << QSize(1324, 800);
    QTest::newRow("1440x900 with drawer") << QSize(952, 800);
    QTest::newRow("1920x1080") << QSize(1804, 980);
    QTest::newRow("2560x1440") << QSize(2444, 1340);
}

void TestLab::everyPanelFitsItsPlace()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    m_page->resize(size);
    QCoreApplication::processEvents();
    std::vector<QWidget*> panels;
    for (Card* card : m_page->findChildren<Card*>())
        if (card->isVisible())
            panels.push_back(card);
    QVERIFY(panels.size() == 5);
    for (QWidget* panel : panels) {
        QVERIFY2(m_page->rect().contains(panel->geometry()), panel->metaObject()->className());
        const QSize needed = panel->layout()->minimumSize();
        QVERIFY2(needed.height() <= panel->height() && needed.width() <= panel->width(),
            qPrintable(QStringLiteral("%1 has %2 x %3, needs %4 x %5")
                           .arg(QString::fromUtf8(panel->metaObject()->className()))
                           .arg(panel->width())
                           .arg(panel->height())
                           .arg(needed.width())
                           .arg(needed.height())));
        for (QWidget* other : panels)
            QVERIFY(other == panel || !other->geometry().intersects(panel->geometry()));
    }
    const QRectF plane = m_page->findChild<PlaneView*>()->geometryOfPlane().plot();
    QCOMPARE(plane.width(), plane.height());
    QVERIFY(plane.width() >= 180);
}

void TestLab::closingWhileRunning()
{
    choose(field<QComboBox>("Speed"), QStringLiteral("Full"));
    press("Play");
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->position.step > 0);
    QElapsedTimer timer;
    timer.start();
    m_window.reset();
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_MAIN(TestLab)
#include "tst_lab.moc"
