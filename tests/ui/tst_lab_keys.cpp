// The lab for somebody who cannot use a mouse or does not see it: the Tab key goes where the eye goes, and what is covered or
// locked is said.
#include "LabPageTools.h"

#include "ui/controls/NoteBar.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/PointTools.h"
#include "ui/lessons/lab/RunRow.h"
#include "ui/lessons/lab/RunTable.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/lessons/lab/SideBySide.h"
#include "ui/lessons/lab/Sweep.h"
#include "ui/lessons/lab/TaskCard.h"
#include "ui/lessons/lab/TimeCard.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

class TestLabKeys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theStripIsGoneThroughFromLeftToRight_data();
    void theStripIsGoneThroughFromLeftToRight();
    void theNetworkIsGoneThroughFromAboveToBelow();
    void theRunsComeBeforeTheirButtons();
    void whatIsCoveredIsNoStop();
    void lockedControlsAreListed();
    void aSweepOpensNothingThatIsLocked();
    void ratesThatDifferAreNotOverwrittenUnseen();
    void smallNumbersAreReadable();
    void theWinningOutputIsNamed();
    void whatIsHeldStandsInTheFormula();
    void runsOnOtherPointsSaySo();

private:
    /// Where the Tab key stops within a widget, one after the other.
    QList<QWidget*> stopsIn(const QWidget* area) const
    {
        QList<QWidget*> stops;
        QWidget* widget = m_page.get();
        do {
            if (area->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && widget->window() == m_page.get()
                && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
                stops.append(widget);
            widget = widget->nextInFocusChain();
        } while (widget != m_page.get());
        return stops;
    }
    template <typename T> T* named(const QString& name) const
    {
        for (T* widget : m_page->findChildren<T*>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }
    LabController& controller() const { return m_page->controller(); }
    template <typename Change> void edit(Change change)
    {
        LabDocument next = controller().document();
        change(next);
        controller().edit(next, QStringLiteral("test"));
    }

    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<LabPage> m_page;
};

void TestLabKeys::init()
{
    m_context = hostContext();
    m_page = shownLab(*m_context);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(controller().snapshot() && controller().state() == TrainingSession::State::Paused);
}

void TestLabKeys::cleanup()
{
    m_page.reset();
    m_context.reset();
}

void TestLabKeys::theStripIsGoneThroughFromLeftToRight_data()
{
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("as it starts") << QList<int>{1324};
    QTest::newRow("fields went into the drawer and came back") << QList<int>{900, 1600, 1324};
}

void TestLabKeys::theStripIsGoneThroughFromLeftToRight()
{
    QFETCH(const QList<int>, widths);
    for (const int width : widths)
        m_page->resize(width, 800);
    QTest::qWait(0);
    const QList<QWidget*> stops = stopsIn(m_page->findChild<SettingsStrip*>());
    QVERIFY(stops.size() > 8);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const int before = stops[i - 1]->mapTo(m_page.get(), QPoint(0, 0)).x();
        QVERIFY2(stops[i]->mapTo(m_page.get(), QPoint(0, 0)).x() > before, qPrintable(stops[i]->accessibleName()));
    }
}

// Also where a layer was added later.
void TestLabKeys::theNetworkIsGoneThroughFromAboveToBelow()
{
    edit([](LabDocument& next) { setHiddenLayers(next.spec, 3); });
    auto* panel = m_page->findChild<NetworkPanel*>();
    const QList<QWidget*> stops = stopsIn(panel);
    const auto place = [&](const QString& name) {
        for (qsizetype i = 0; i < stops.size(); ++i)
            if (stops[i]->accessibleName() == name)
                return i;
        return qsizetype(-1);
    };
    const qsizetype first = place(QStringLiteral("Activation of hidden layer 1"));
    const qsizetype last = place(QStringLiteral("Activation of hidden layer 3"));
    const qsizetype diagram = stops.indexOf(panel->diagram());
    QVERIFY(first > place(QStringLiteral("Add a hidden layer")));
    QVERIFY(last > first);
    QVERIFY(diagram > last);
    const auto isOutput = [](const QWidget* stop) {
        const auto* box = qobject_cast<const QComboBox*>(stop);
        return box != nullptr && box->findText(QStringLiteral("sigmoid")) >= 0 && box->findText(QStringLiteral("GELU")) < 0;
    };
    const auto output = std::find_if(stops.begin(), stops.end(), isOutput) - stops.begin();
    QVERIFY(output > last && output < diagram);
}

void TestLabKeys::theRunsComeBeforeTheirButtons()
{
    for (int i = 0; i < 12; ++i)
        controller().step(Advance::Batch);
    QTRY_COMPARE(controller().snapshot()->position.step, std::uint64_t(12));
    controller().branchFrom(1, 6);
    QTRY_COMPARE(controller().snapshot()->position.step, std::uint64_t(6));
    m_page->time().open(6);
    const RunTable* table = m_page->findChild<TimeCard*>()->table();
    const QList<QWidget*> stops = stopsIn(table);
    QCOMPARE(table->rowCount(), 2U);
    QCOMPARE(stops.indexOf(table->row(0)), 0);
    QVERIFY(stops.indexOf(table->row(1)) > 0);
    QVERIFY(stops.indexOf(named<QPushButton>(QStringLiteral("Rename the run"))) > stops.indexOf(table->row(1)));
    // The heads end where their columns end.
    QTest::qWait(0);
    const auto rightEdge = [&](const QWidget* widget) { return widget->mapTo(table, QPoint(widget->width(), 0)).x(); };
    int end = 0;
    for (const QLabel* number : table->row(0)->findChildren<QLabel*>())
        end = std::max(end, rightEdge(number));
    for (const QLabel* head : table->findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
        if (head->text() == QStringLiteral("end"))
            QCOMPARE(rightEdge(head), end);
}

void TestLabKeys::whatIsCoveredIsNoStop()
{
    for (int i = 0; i < 12; ++i)
        controller().step(Advance::Batch);
    QTRY_COMPARE(controller().snapshot()->position.step, std::uint64_t(12));
    controller().branchFrom(1, 6);
    QTRY_COMPARE(controller().snapshot()->position.step, std::uint64_t(6));
    m_page->time().open(6);
    const NetworkPanel* network = m_page->findChild<NetworkPanel*>();
    QVERIFY(!stopsIn(network).isEmpty());
    emit m_page->findChild<TimeCard*>()->table()->sideBySideRequested();
    QVERIFY(m_page->findChild<SideBySide*>()->isVisible());
    QVERIFY(stopsIn(network).isEmpty());
    QTest::keyClick(m_page->findChild<SideBySide*>(), Qt::Key_Escape);
    QVERIFY(!stopsIn(network).isEmpty());
    QVERIFY(m_page->time().isOpen());
}

void TestLabKeys::lockedControlsAreListed()
{
    QVERIFY(m_page->taskCard()->isHidden());
    Worksheet worksheet;
    worksheet.setAccess(LabControl::LearningRate, ControlAccess::Locked);
    worksheet.setAccess(LabControl::Layers, ControlAccess::Locked);
    worksheet.setAccess(LabControl::Loss, ControlAccess::Hidden); // cannot be seen: nothing to explain
    controller().setWorksheet(worksheet, 1);
    QVERIFY(m_page->taskCard()->isVisible());
    QPushButton* locked = nullptr;
    for (auto* button : m_page->taskCard()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("2 locked"))
            locked = button;
    QVERIFY(locked != nullptr && locked->isVisible());
    QVERIFY(stopsIn(m_page->taskCard()).contains(locked));
    QVERIFY(locked->accessibleDescription().contains(QStringLiteral("Learning rate and schedule")));
    QVERIFY(locked->accessibleDescription().contains(QStringLiteral("Number of hidden layers")));
    QVERIFY(!locked->accessibleDescription().contains(QStringLiteral("Loss")));
    controller().setWorksheet({}, 2);
    QVERIFY(m_page->taskCard()->isHidden());
}

void TestLabKeys::aSweepOpensNothingThatIsLocked()
{
    Worksheet worksheet;
    worksheet.setAccess(LabControl::Units, ControlAccess::Locked);
    controller().setWorksheet(worksheet, 1);
    const LabDocument before = controller().document();
    controller().openStart(withSweepValue(before, SweepSetting::HiddenUnits, 9), std::nullopt, 0, QStringLiteral("open"));
    QCOMPARE(controller().document(), before);
    QVERIFY(m_page->findChild<NetworkPanel*>()->note()->text().contains(QStringLiteral("Units of each layer")));
    controller().openStart(withSweepValue(before, SweepSetting::LearningRate, 0.3), std::nullopt, 0, QStringLiteral("open"));
    QCOMPARE(controller().document().config.optimizer.learningRate, 0.3);
}

void TestLabKeys::ratesThatDifferAreNotOverwrittenUnseen()
{
    edit([](LabDocument& next) {
        next.spec.layers[0].dropout = 0.3;
        next.spec.layers[1].dropout = 0.1;
    });
    QSpinBox* common = nullptr;
    for (auto* box : m_page->findChild<SettingsStrip*>()->findChildren<QSpinBox*>())
        if (box->text() == QStringLiteral("mixed"))
            common = box;
    QVERIFY(common != nullptr);
    QVERIFY(common->toolTip().contains(QStringLiteral("30%, 10%")) || common->toolTip().contains(QStringLiteral("30 %, 10 %")));
    QCOMPARE(controller().document().spec.layers[1].dropout, 0.1);
    common->stepUp();
    QCOMPARE(controller().document().spec.layers[0].dropout, 0.0);
    QCOMPARE(controller().document().spec.layers[1].dropout, 0.0);
    QVERIFY(common->text().startsWith(QLatin1Char('0')));
    m_page->undoStack()->undo();
    QCOMPARE(controller().document().spec.layers[0].dropout, 0.3);
    QCOMPARE(common->text(), QStringLiteral("mixed"));
}

void TestLabKeys::smallNumbersAreReadable()
{
    auto* strip = m_page->findChild<SettingsStrip*>();
    QDoubleSpinBox* epsilon = nullptr;
    for (auto* box : strip->findChildren<QDoubleSpinBox*>())
        if (box->accessibleName() == QStringLiteral("ε"))
            epsilon = box;
    QVERIFY(epsilon != nullptr);
    QCOMPARE(epsilon->text(), QStringLiteral("1e-8"));
    epsilon->findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(epsilon, QStringLiteral("2.5e-6"));
    QTest::keyClick(epsilon, Qt::Key_Return);
    QCOMPARE(controller().document().config.optimizer.epsilon, 2.5e-6);
    epsilon->stepUp();
    QVERIFY(std::abs(controller().document().config.optimizer.epsilon - 2.5e-5) < 1e-12);
    epsilon->findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(epsilon, QStringLiteral("x"));
    QCOMPARE(epsilon->text(), QStringLiteral("2.5e-5"));
}

void TestLabKeys::theWinningOutputIsNamed()
{
    edit([](LabDocument& next) {
        const LabData before = next.data;
        next.data.name = "rings-3";
        adaptToData(next, before);
    });
    QTRY_VERIFY(controller().snapshot() && controller().snapshot()->spec->outputs() == 3);
    auto* plane = m_page->findChild<OutputPanel*>()->plane();
    QTRY_VERIFY(!plane->boundary().empty());
    plane->setFocus();
    QTest::keyClick(plane, Qt::Key_Right);
    static const QRegularExpression kValue(QStringLiteral("largest y = ([0-9.]+), class ([0-2])"));
    const QRegularExpressionMatch match = kValue.match(plane->readOut());
    QVERIFY2(match.hasMatch(), qPrintable(plane->readOut()));
    QVERIFY(match.captured(1).toDouble() > 1.0 / 3.0); // of three shares
    plane->setClassNames({QStringLiteral("ant"), QStringLiteral("bee"), QStringLiteral("cat")});
    const QStringList names{QStringLiteral("ant"), QStringLiteral("bee"), QStringLiteral("cat")};
    QVERIFY(plane->readOut().endsWith(names.at(match.captured(2).toInt())));
}

void TestLabKeys::whatIsHeldStandsInTheFormula()
{
    auto table = std::make_shared<LabTable>();
    table->name = "flowers";
    table->inputNames = {"length", "width", "depth"};
    table->classes = 2;
    for (int row = 0; row < 40; ++row) {
        table->values.insert(table->values.end(), {row * 0.1, 7.0 - row * 0.05, row % 4 * 1.0});
        table->labels.push_back(row % 2);
    }
    edit([&](LabDocument& next) {
        const LabData before = next.data;
        next.data.kind = LabDataKind::Table;
        next.data.table = table;
        adaptToData(next, before);
        next.view = {0, 2, {0.0, 6.25, 0.0}};
    });
    const auto* output = m_page->findChild<OutputPanel*>();
    QCOMPARE(output->formulaTex(), QStringLiteral("y(x_{1}, \\num{6.25}, x_{3})"));
}

void TestLabKeys::runsOnOtherPointsSaySo()
{
    const LabData present = controller().document().data;
    LabData other = present;
    QVERIFY(dataRemark(other, present).isEmpty());
    other.noise = 0.25;
    other.count = 120;
    QVERIFY(dataRemark(other, present).contains(QStringLiteral("noise 0.25")));
    QVERIFY(dataRemark(other, present).contains(QStringLiteral("120 points")));
    QVERIFY(!dataRemark(other, present).contains(dataLabel(present)));
    other.name = "xor";
    QCOMPARE(dataRemark(other, present), QStringLiteral("XOR"));
}

QTEST_MAIN(TestLabKeys)
#include "tst_lab_keys.moc"
