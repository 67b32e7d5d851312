// The panel in which a network is built, as a person uses it: by mouse, by keyboard, and in another language.
#include "engine/base/Random.h"
#include "ui/controls/WeightField.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/trace/TraceNetworkEditor.h"
#include "ui/trace/TraceRowsTable.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <set>

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

TraceNetwork largestNetwork()
{
    TraceNetwork network = tracePreset(TracePreset::Deep);
    setInputs(network, kMostTraceUnits);
    while (network.spec.layers.size() < kMostTraceLayers)
        insertLayer(network, 0, {kMostTraceUnits, Activation(ActivationType::Maxout), 0.0});
    setUnits(network, network.spec.layers.size() - 1, kMostTraceUnits);
    network.rows.resize(kMostTraceRows, network.rows.front());
    return network;
}

} // namespace

class TestTraceNetworkEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void opensBelowItsButton();
    void staysInTheWindow_data();
    void staysInTheWindow();
    void escapeGivesTheFocusBack();
    void aClickOutsideCloses();
    void theButtonClosesToo();
    void tabGoesRoundInThePanel();
    void keysDoNotReachThePage();

    void anExampleIsChosen();
    void unitsAndInputsByMouseAndKeyboard();
    void layersComeAndGo();
    void anActivationWithItsParameter();
    void piecesOfMaxout();
    void onlyLossesThatCanBeTaken();
    void aReplacedLossIsSaid();
    void weightsAreDrawn();
    void aCellIsEditedByMouse();
    void aCellIsEditedByKeyboard();
    void whatCannotBeMeantIsNotTaken();
    void targetsStayProbabilities();
    void aClickChoosesTheRow();
    void rowsComeAndGo();
    void withoutLossThereAreNoTargets();
    void theLabIsOfferedOrExplained();
    void settingTheNetworkAnnouncesNothing();
    void everyClickGivesOneValidNetwork();
    void anotherLanguageComesAtOnce();
    void everythingHasAName();

private:
    template <typename T> T* child(const QString& name) const
    {
        for (T* widget : m_editor->findChildren<T*>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    QComboBox* combo(const QString& label) const
    {
        for (QLabel* text : m_editor->findChildren<QLabel*>())
            if (text->text() == label && text->buddy())
                return qobject_cast<QComboBox*>(text->buddy());
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* widget : m_editor->findChildren<QPushButton*>())
            if (widget->isVisible() && widget->text() == text)
                return widget;
        return child<QPushButton>(text);
    }
    void press(const char* name)
    {
        QPushButton* found = button(QString::fromUtf8(name));
        QVERIFY2(found, name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// With the arrow keys, as a person without a mouse does.
    void choose(QComboBox* box, const QString& text)
    {
        QVERIFY(box);
        const int wanted = box->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        box->setFocus();
        while (box->currentIndex() != wanted) {
            const int before = box->currentIndex();
            QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(box->currentIndex() != before);
        }
    }
    TraceRowsTable* table() const { return m_editor->findChild<TraceRowsTable*>(); }
    QPoint cell(int row, int column) const { return table()->visualRect(table()->model()->index(row, column)).center(); }
    /// The one before may still wait for its end.
    QLineEdit* cellEditor() const
    {
        for (QLineEdit* edit : table()->viewport()->findChildren<QLineEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
    void doubleClick(int row, int column)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(row, column));
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell(row, column));
    }
    void typeInCell(int row, int column, const QString& text)
    {
        doubleClick(row, column);
        QVERIFY(cellEditor());
        cellEditor()->selectAll();
        if (text.contains(QChar(0x2212)))
            cellEditor()->insert(text); // as from the clipboard; tests can only press keys of ASCII
        else
            QTest::keyClicks(cellEditor(), text);
        QTest::keyClick(cellEditor(), Qt::Key_Return);
        QTRY_VERIFY(!cellEditor());
    }
    bool isVisibleText(const QString& text) const
    {
        const QList<QLabel*> labels = m_editor->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    void open(const TraceNetwork& network)
    {
        m_editor->setNetwork(network);
        m_editor->popUp(m_button);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton* m_button = nullptr;
    TraceNetworkEditor* m_editor = nullptr;
    TraceNetwork m_network; ///< the last one announced
    QString m_text;
    int m_edits = 0;
};

void TestTraceNetworkEditor::initTestCase()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    installStyle(*qApp);
}

void TestTraceNetworkEditor::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    auto* page = new QWidget(m_window.get());
    page->setGeometry(84, 44, 1196, 650);
    page->setFocusPolicy(Qt::StrongFocus);
    m_button = new QPushButton(QStringLiteral("Open"), page);
    m_button->move(300, 16);
    m_editor = new TraceNetworkEditor(page);
    m_edits = 0;
    connect(m_editor, &TraceNetworkEditor::networkEdited, this, [this](const TraceNetwork& network, const QString& text) {
        m_network = network;
        m_text = text;
        ++m_edits;
        m_editor->setNetwork(network); // as a lesson does
    });
    connect(m_button, &QPushButton::clicked, this, [this] { m_editor->popUp(m_button); });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTraceNetworkEditor::cleanup()
{
    m_window.reset();
}

void TestTraceNetworkEditor::opensBelowItsButton()
{
    QVERIFY(!m_editor->isVisible());
    QTest::mouseClick(m_button, Qt::LeftButton);
    QVERIFY(m_editor->isOpen());
    const QPoint corner = m_button->mapTo(m_window.get(), QPoint(0, m_button->height()));
    QCOMPARE(m_editor->x(), corner.x());
    QVERIFY(m_editor->y() >= corner.y() && m_editor->y() <= corner.y() + 12);
    QVERIFY(m_editor->isAncestorOf(QApplication::focusWidget()));
}

void TestTraceNetworkEditor::staysInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("reference") << QSize(1440, 900);
    QTest::newRow("small") << QSize(1280, 720);
    QTest::newRow("smallest") << QSize(960, 600);
}

void TestTraceNetworkEditor::staysInTheWindow()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    for (const int x : {0, 400, size.width() - 200}) {
        m_button->move(x, 16);
        open(largestNetwork());
        QCoreApplication::processEvents(); // the layout of what has appeared
        QVERIFY(m_window->rect().contains(m_editor->geometry()));
        // Nothing is squeezed or sticks out.
        for (const QWidget* part : m_editor->findChildren<QPushButton*>()) {
            if (part->isVisible()) {
                const QRect place(part->mapTo(m_editor, QPoint(0, 0)), part->size());
                QVERIFY(m_editor->rect().contains(place) && place.height() >= 28);
            }
        }
        m_editor->closePanel();
    }
    m_button->move(size.width() - 200, 16);
    open(tracePreset(TracePreset::OneNeuron));
    m_editor->setNetwork(largestNetwork()); // it grows while it is open
    QTRY_VERIFY(m_editor->height() > 400 && m_window->rect().contains(m_editor->geometry()));
}

void TestTraceNetworkEditor::escapeGivesTheFocusBack()
{
    m_button->setFocus();
    QTest::keyClick(m_button, Qt::Key_Space);
    QVERIFY(m_editor->isOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_editor->isOpen());
    QCOMPARE(QApplication::focusWidget(), m_button);

    // In a cell that is being typed in, Escape first takes the number back.
    open(tracePreset(TracePreset::Xor));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(cellEditor());
    QTest::keyClicks(cellEditor(), QStringLiteral("7"));
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QVERIFY(m_editor->isOpen());
    QCOMPARE(m_edits, 0);
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!m_editor->isOpen());
}

void TestTraceNetworkEditor::aClickOutsideCloses()
{
    open(tracePreset(TracePreset::Xor));
    QTest::mouseClick(m_editor, Qt::LeftButton, {}, QPoint(200, 10));
    QVERIFY(m_editor->isOpen());
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(20, 700));
    QVERIFY(!m_editor->isOpen());
    // A number that was being typed is not lost.
    open(tracePreset(TracePreset::Xor));
    doubleClick(0, 1);
    QVERIFY(cellEditor());
    cellEditor()->selectAll();
    QTest::keyClicks(cellEditor(), QStringLiteral("0.5"));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(20, 700));
    QVERIFY(!m_editor->isOpen());
    QCOMPARE(m_edits, 1);
    QCOMPARE(m_network.rows[0].inputs[0], 0.5);
    // It closes when the page with its button goes.
    open(tracePreset(TracePreset::Xor));
    m_button->parentWidget()->hide();
    QVERIFY(!m_editor->isOpen());
}

void TestTraceNetworkEditor::theButtonClosesToo()
{
    QTest::mouseClick(m_button, Qt::LeftButton);
    QVERIFY(m_editor->isOpen());
    QTest::mouseClick(m_button, Qt::LeftButton);
    QVERIFY(!m_editor->isOpen());
    QTest::mouseClick(m_button, Qt::LeftButton);
    press("Close");
    QVERIFY(!m_editor->isOpen());
    QCOMPARE(QApplication::focusWidget(), m_button);
}

void TestTraceNetworkEditor::tabGoesRoundInThePanel()
{
    open(tracePreset(TracePreset::ThreeClasses));
    QWidget* const first = QApplication::focusWidget();
    std::vector<QWidget*> seen;
    do {
        QWidget* here = QApplication::focusWidget();
        QVERIFY(m_editor->isAncestorOf(here) && here->isVisible() && here->isEnabled());
        QVERIFY(std::ranges::find(seen, here) == seen.end());
        seen.push_back(here);
        QTest::keyClick(here, Qt::Key_Tab);
    } while (QApplication::focusWidget() != first);
    for (QPushButton* each : m_editor->findChildren<QPushButton*>())
        if (each->isVisible() && each->isEnabled())
            QVERIFY2(std::ranges::find(seen, each) != seen.end(), qPrintable(each->accessibleName()));
    for (QComboBox* each : m_editor->findChildren<QComboBox*>())
        if (each->isVisible())
            QVERIFY(std::ranges::find(seen, each) != seen.end());
    QVERIFY(std::ranges::find(seen, table()) != seen.end());
    QTest::keyClick(first, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), seen.back());
}

void TestTraceNetworkEditor::keysDoNotReachThePage()
{
    int pressed = 0;
    auto* action = new QAction(m_window.get());
    action->setShortcut(Qt::Key_Right);
    connect(action, &QAction::triggered, this, [&pressed] { ++pressed; });
    m_window->addAction(action);
    open(tracePreset(TracePreset::Xor));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(pressed, 0);
    QCOMPARE(table()->currentIndex().column(), 2);
    m_editor->closePanel();
    QTest::keyClick(m_button, Qt::Key_Right);
    QCOMPARE(pressed, 1);
}

void TestTraceNetworkEditor::anExampleIsChosen()
{
    open(tracePreset(TracePreset::TwoTwoOne));
    QComboBox* box = combo(QStringLiteral("Ready-made"));
    QVERIFY(box);
    QCOMPARE(box->currentText(), tracePresetName(TracePreset::TwoTwoOne));
    choose(box, tracePresetName(TracePreset::Xor));
    QCOMPARE(m_edits, 1);
    QVERIFY(m_network == tracePreset(TracePreset::Xor));
    QVERIFY(isVisibleText(QStringLiteral("2-2-1")) && isVisibleText(QStringLiteral("Parameters 9")));
    press("Draw new weights");
    QCOMPARE(box->currentIndex(), -1);
    QCOMPARE(box->placeholderText(), QStringLiteral("Your own"));
}

void TestTraceNetworkEditor::unitsAndInputsByMouseAndKeyboard()
{
    open(tracePreset(TracePreset::TwoTwoOne));
    press("Hidden layer: one unit more");
    QCOMPARE(m_network.spec.layers[0].units, 3);
    QCOMPARE(m_network.parameters.weight(0, 1, 0), 0.60);
    QVERIFY(!m_text.isEmpty());
    QPushButton* more = child<QPushButton>(QStringLiteral("One input more"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(m_network.spec.inputs, 3);
    QCOMPARE(m_network.rows[0].inputs, (std::vector{1.0, 0.5, 0.0}));
    QCOMPARE(table()->model()->columnCount(), 5);
    press("Output layer: one unit more");
    QCOMPARE(m_network.spec.outputs(), 2);
    QCOMPARE(m_edits, 3);
    for (int units = 3; units < kMostTraceUnits; ++units)
        press("Hidden layer: one unit more");
    QVERIFY(!child<QPushButton>(QStringLiteral("Hidden layer: one unit more"))->isEnabled());
    QVERIFY(isVisibleText(QStringLiteral("3-8-2")));
}

void TestTraceNetworkEditor::layersComeAndGo()
{
    open(tracePreset(TracePreset::Xor));
    press("Add a hidden layer");
    QCOMPARE(m_network.spec.layers.size(), std::size_t{3});
    QCOMPARE(m_network.spec.layers[1], m_network.spec.layers[0]);
    QCOMPARE(m_network.parameters.weight(0, 0, 0), 1.10);
    QVERIFY(isVisibleText(QStringLiteral("Hidden layer 2")));
    for (int i = 0; i < 3; ++i)
        press("Add a hidden layer");
    QCOMPARE(m_network.spec.layers.size(), std::size_t{kMostTraceLayers});
    QVERIFY(!button(QStringLiteral("Add a hidden layer"))->isEnabled());
    QVERIFY(button(QStringLiteral("Add a hidden layer"))->toolTip().contains(QStringLiteral("6")));
    for (int i = 0; i < 4; ++i)
        press("Hidden layer 2: remove");
    QVERIFY(m_network == tracePreset(TracePreset::Xor));
    press("Hidden layer: remove");
    QCOMPARE(m_network.spec.layers.size(), std::size_t{1});
    QVERIFY(!child<QPushButton>(QStringLiteral("Output layer: remove")));
}

void TestTraceNetworkEditor::anActivationWithItsParameter()
{
    open(tracePreset(TracePreset::TwoTwoOne));
    QVERIFY(!child<WeightField>(QStringLiteral("Hidden layer: slope")));
    QComboBox* box = child<QComboBox>(QStringLiteral("Hidden layer: activation"));
    QVERIFY(box->findText(activationLabel(ActivationType::Softmax)) < 0);
    QVERIFY(child<QComboBox>(QStringLiteral("Output layer: activation"))->findText(QStringLiteral("softmax")) >= 0);
    box->setFocus();
    box->setCurrentText(QStringLiteral("leaky ReLU"));
    emit box->activated(box->currentIndex());
    QCOMPARE(m_network.spec.layers[0].activation, Activation(ActivationType::LeakyRelu));
    QCOMPARE(m_edits, 1);
    auto* slope = child<WeightField>(QStringLiteral("Hidden layer: slope"));
    QVERIFY(slope);
    QCOMPARE(slope->value(), 0.01);
    slope->setFocus();
    slope->selectAll();
    QTest::keyClicks(slope, QStringLiteral("0,2"));
    QCOMPARE(m_edits, 1);
    QTest::keyClick(slope, Qt::Key_Return);
    QCOMPARE(m_edits, 2);
    QCOMPARE(m_network.spec.layers[0].activation.parameter, 0.2);
    QVERIFY(m_network.parameters == tracePreset(TracePreset::TwoTwoOne).parameters);
}

void TestTraceNetworkEditor::piecesOfMaxout()
{
    open(tracePreset(TracePreset::TwoTwoOne));
    QComboBox* box = child<QComboBox>(QStringLiteral("Hidden layer: activation"));
    box->setCurrentText(QStringLiteral("maxout"));
    emit box->activated(box->currentIndex());
    QCOMPARE(m_network.parameters.layout().layer(0).rows(), 4);
    press("Hidden layer: one piece more");
    QCOMPARE(m_network.spec.layers[0].activation.pieces, 3);
    QVERIFY(!child<QPushButton>(QStringLiteral("Hidden layer: one piece more"))->isEnabled());
    QCOMPARE(m_network.parameters.weight(0, 3, 0), 0.60);
}

void TestTraceNetworkEditor::onlyLossesThatCanBeTaken()
{
    open(tracePreset(TracePreset::Deep));
    QComboBox* box = combo(QStringLiteral("Loss"));
    QCOMPARE(box->count(), static_cast<int>(kAllLosses.size()));
    choose(box, lossLabel(LossType::BinaryCrossEntropy));
    QCOMPARE(m_network.spec.loss, LossType::BinaryCrossEntropy);
    m_editor->setNetwork(tracePreset(TracePreset::ForwardRelu));
    QVERIFY(box->findText(lossLabel(LossType::CrossEntropy)) < 0);
    QVERIFY(box->findText(lossLabel(LossType::BinaryCrossEntropy)) < 0);
    QCOMPARE(box->currentText(), lossLabel(LossType::HalfSse));
}

void TestTraceNetworkEditor::aReplacedLossIsSaid()
{
    open(tracePreset(TracePreset::Xor));
    QVERIFY(!isVisibleText(QStringLiteral("The loss has changed")));
    QComboBox* box = child<QComboBox>(QStringLiteral("Output layer: activation"));
    box->setCurrentText(QStringLiteral("tanh"));
    emit box->activated(box->currentIndex());
    QCOMPARE(m_network.spec.loss, LossType::HalfSse);
    QCOMPARE(combo(QStringLiteral("Loss"))->currentText(), lossLabel(LossType::HalfSse));
    QVERIFY(isVisibleText(QStringLiteral("The loss has changed")));
    press("Hidden layer: one unit more");
    QVERIFY(!isVisibleText(QStringLiteral("The loss has changed")));
}

void TestTraceNetworkEditor::weightsAreDrawn()
{
    open(tracePreset(TracePreset::Xor));
    press("Draw new weights");
    QVERIFY(m_network.parameters != tracePreset(TracePreset::Xor).parameters);
    QCOMPARE(m_network.rows, tracePreset(TracePreset::Xor).rows);
    const TraceNetwork first = m_network;
    press("Draw new weights");
    QVERIFY(m_network.parameters != first.parameters);
}

void TestTraceNetworkEditor::aCellIsEditedByMouse()
{
    open(tracePreset(TracePreset::Xor));
    typeInCell(1, 2, QStringLiteral("\u22120.25"));
    QCOMPARE(m_edits, 1);
    QCOMPARE(m_network.rows[1].inputs, (std::vector{0.0, -0.25}));
    QCOMPARE(table()->model()->index(1, 2).data().toString(), QStringLiteral("\u22120.25"));
    // A click on the row that is chosen already begins to edit.
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(1, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(1, 1));
    QTRY_VERIFY(cellEditor());
    QCOMPARE(m_edits, 1);
}

void TestTraceNetworkEditor::aCellIsEditedByKeyboard()
{
    open(tracePreset(TracePreset::Xor));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClicks(table(), QStringLiteral("3"));
    QVERIFY(cellEditor());
    QTest::keyClicks(cellEditor(), QStringLiteral(",5"));
    QTest::keyClick(cellEditor(), Qt::Key_Tab); // to the next cell, still editing
    QCOMPARE(m_network.rows[0].inputs, (std::vector{3.5, 0.0}));
    QCOMPARE(table()->currentIndex().column(), 2);
    QTRY_VERIFY(cellEditor() && cellEditor()->hasFocus());
    cellEditor()->selectAll();
    QTest::keyClicks(cellEditor(), QStringLiteral("-1"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QTRY_COMPARE(m_network.rows[0].inputs, (std::vector{3.5, -1.0}));
    QCOMPARE(m_edits, 2);
    // Return opens the cell, too.
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(cellEditor());
}

void TestTraceNetworkEditor::whatCannotBeMeantIsNotTaken()
{
    open(tracePreset(TracePreset::Xor));
    typeInCell(1, 1, QStringLiteral("\u2212"));
    typeInCell(1, 1, QStringLiteral("abc"));
    QCOMPARE(m_edits, 0);
    typeInCell(1, 1, QStringLiteral("50000"));
    QCOMPARE(m_network.rows[1].inputs[0], kLargestTraceNumber);
    // The number of a row is no cell to edit.
    doubleClick(1, 0);
    QVERIFY(!cellEditor());
}

void TestTraceNetworkEditor::targetsStayProbabilities()
{
    open(tracePreset(TracePreset::ThreeClasses));
    typeInCell(0, 4, QStringLiteral("1"));
    QCOMPARE(m_network.rows[0].targets, (std::vector{0.0, 1.0, 0.0}));
    typeInCell(0, 3, QStringLiteral("7"));
    QCOMPARE(m_network.rows[0].targets, (std::vector{1.0, 0.0, 0.0}));
    m_editor->setNetwork(tracePreset(TracePreset::TwoTwoOne));
    typeInCell(0, 3, QStringLiteral("7"));
    QCOMPARE(m_network.rows[0].targets, std::vector{7.0});
}

void TestTraceNetworkEditor::aClickChoosesTheRow()
{
    open(tracePreset(TracePreset::Xor));
    QSignalSpy chosen(m_editor, &TraceNetworkEditor::rowChosen);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(2, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{2});
    QVERIFY(table()->model()->index(2, 0).data(TraceRowsModel::ChosenRole).toBool());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].value<std::size_t>(), std::size_t{3});
    // Moving within a row, and being told, chooses nothing.
    QTest::keyClick(table(), Qt::Key_Right);
    m_editor->setRow(0);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(table()->model()->index(0, 1).data(TraceRowsModel::ChosenRole).toBool());
    QCOMPARE(m_edits, 0);
}

void TestTraceNetworkEditor::rowsComeAndGo()
{
    open(tracePreset(TracePreset::Xor));
    QSignalSpy chosen(m_editor, &TraceNetworkEditor::rowChosen);
    m_editor->setRow(1);
    press("Add a row below row 2");
    QCOMPARE(m_network.rows.size(), std::size_t{5});
    QCOMPARE(m_network.rows[2], m_network.rows[1]);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{2});
    QVERIFY(isVisibleText(QStringLiteral("Rows of data  5")));
    press("Remove row 3");
    QVERIFY(m_network == tracePreset(TracePreset::Xor));
    press("Remove row 3");
    press("Remove row 3");
    QCOMPARE(chosen.last()[0].value<std::size_t>(), std::size_t{1});
    press("Remove row 2");
    QCOMPARE(m_network.rows, std::vector{tracePreset(TracePreset::Xor).rows[0]});
    QVERIFY(!child<QPushButton>(QStringLiteral("Remove row 1"))->isEnabled());
    m_editor->setNetwork(largestNetwork());
    QVERIFY(!child<QPushButton>(QStringLiteral("Add a row below row 1"))->isEnabled());
}

void TestTraceNetworkEditor::withoutLossThereAreNoTargets()
{
    open(tracePreset(TracePreset::ForwardRelu));
    QCOMPARE(table()->model()->columnCount(), 6);
    m_editor->setLossVisible(false);
    QCOMPARE(table()->model()->columnCount(), 4);
    QVERIFY(!combo(QStringLiteral("Loss"))->isVisible());
    QVERIFY(!isVisibleText(QStringLiteral("Loss")));
    m_editor->setNetwork(tracePreset(TracePreset::Xor));
    QCOMPARE(table()->model()->columnCount(), 3);
    m_editor->setLossVisible(true);
    QCOMPARE(table()->model()->columnCount(), 4);
}

void TestTraceNetworkEditor::theLabIsOfferedOrExplained()
{
    open(tracePreset(TracePreset::Xor));
    QSignalSpy requested(m_editor, &TraceNetworkEditor::labRequested);
    m_editor->setLabAvailable(false, QStringLiteral("Too many units."));
    QPushButton* lab = button(QStringLiteral("Take the lab's network"));
    QVERIFY(!lab->isEnabled());
    QCOMPARE(lab->toolTip(), QStringLiteral("Too many units."));
    m_editor->setLabAvailable(true, {});
    QVERIFY(lab->isEnabled() && !lab->toolTip().isEmpty());
    press("Take the lab's network");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_edits, 0);
}

void TestTraceNetworkEditor::settingTheNetworkAnnouncesNothing()
{
    QSignalSpy chosen(m_editor, &TraceNetworkEditor::rowChosen);
    open(tracePreset(TracePreset::Deep));
    for (const TracePreset preset : allTracePresets())
        m_editor->setNetwork(tracePreset(preset));
    m_editor->setNetwork(largestNetwork());
    m_editor->setRow(99);
    m_editor->setNetwork(tracePreset(TracePreset::OneNeuron));
    QCOMPARE(table()->row(), 1);
    QCOMPARE(m_edits, 0);
    QCOMPARE(chosen.size(), 0);
}

// Whatever is pressed, in whatever order: one network is announced that is whole, and the panel shows it.
void TestTraceNetworkEditor::everyClickGivesOneValidNetwork()
{
    Random random(11);
    open(tracePreset(TracePreset::TwoTwoOne));
    TraceNetwork before = tracePreset(TracePreset::TwoTwoOne);
    for (int i = 0; i < 400; ++i) {
        std::vector<QWidget*> controls;
        for (QPushButton* each : m_editor->findChildren<QPushButton*>())
            if (each->isVisible() && each->isEnabled() && each->accessibleName() != QStringLiteral("Close"))
                controls.push_back(each);
        for (QComboBox* each : m_editor->findChildren<QComboBox*>())
            if (each->isVisible() && each->count() > 1)
                controls.push_back(each);
        const int edits = m_edits;
        QWidget* control = controls[random.below(controls.size())];
        if (auto* box = qobject_cast<QComboBox*>(control)) {
            box->setCurrentIndex(static_cast<int>(random.below(static_cast<std::uint64_t>(box->count()))));
            emit box->activated(box->currentIndex());
            QVERIFY(m_edits <= edits + 1);
        } else {
            const bool isLab = static_cast<QPushButton*>(control)->text() == QStringLiteral("Take the lab's network");
            QTest::mouseClick(control, Qt::LeftButton);
            QCOMPARE(m_edits, isLab ? edits : edits + 1);
        }
        if (m_edits == edits)
            continue;
        QVERIFY(m_network != before);
        QVERIFY(validate(m_network.spec).empty() && traceObstacle(m_network.spec).isEmpty());
        QVERIFY(m_network.parameters.layout() == ParameterLayout(m_network.spec));
        QVERIFY(isVisibleText(QString::fromStdString(shapeText(m_network.spec))));
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(m_network.rows.size()));
        QCOMPARE(table()->model()->columnCount(), 1 + m_network.spec.inputs + m_network.spec.outputs());
        before = m_network;
    }
}

void TestTraceNetworkEditor::anotherLanguageComesAtOnce()
{
    open(tracePreset(TracePreset::Xor));
    press("Add a hidden layer");
    m_editor->setRow(2);
    BracketTranslator brackets;
    QVERIFY(qApp->installTranslator(&brackets));
    QCoreApplication::processEvents();
    for (QLabel* label : m_editor->findChildren<QLabel*>()) {
        const bool hasLetters = std::ranges::any_of(label->text(), [](QChar c) { return c.isLetter(); });
        if (hasLetters && label->isVisible())
            QVERIFY2(label->text().contains(u'['), qPrintable(label->text()));
    }
    for (QPushButton* each : m_editor->findChildren<QPushButton*>()) {
        if (!each->isVisible())
            continue;
        QVERIFY2(each->toolTip().startsWith(u'[') || each->toolTip().isEmpty(), qPrintable(each->toolTip()));
        QVERIFY2(each->text().startsWith(u'[') || each->text().isEmpty(), qPrintable(each->text()));
        QVERIFY2(each->accessibleName().startsWith(u'[') || !each->text().isEmpty(), qPrintable(each->accessibleName()));
    }
    QVERIFY(m_editor->accessibleName().startsWith(u'['));
    QVERIFY(table()->accessibleName().startsWith(u'['));
    const QAbstractItemModel* rows = table()->model();
    QVERIFY(rows->index(0, 1).data(Qt::AccessibleTextRole).toString().startsWith(u'['));
    QVERIFY(rows->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().startsWith(u'['));
    qApp->removeTranslator(&brackets);
    QCoreApplication::processEvents();
    // Nothing but the words has changed.
    QCOMPARE(table()->row(), 2);
    QCOMPARE(m_edits, 1);
    QVERIFY(isVisibleText(QStringLiteral("Hidden layer 2")));
}

void TestTraceNetworkEditor::everythingHasAName()
{
    open(largestNetwork());
    std::set<QString> names;
    for (QPushButton* each : m_editor->findChildren<QPushButton*>()) {
        if (!each->isVisible())
            continue;
        const QString name = each->accessibleName().isEmpty() ? each->text() : each->accessibleName();
        QVERIFY(!name.isEmpty());
        QVERIFY2(names.insert(name).second, qPrintable(name));
    }
    for (QComboBox* box : m_editor->findChildren<QComboBox*>()) {
        const QList<QLabel*> labels = m_editor->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [box](const QLabel* label) {
            return label->buddy() == box && !label->text().isEmpty();
        }) || !box->isVisible());
    }
    QCOMPARE(table()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("x₁ of row 1: 1"));
    QCOMPARE(table()->model()->headerData(9, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("t₁"));
}

QTEST_MAIN(TestTraceNetworkEditor)
#include "tst_trace_network_editor.moc"
