// The window around the lessons: language, theme, presenter mode, drawer, rail, devices, and what is remembered.
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/shell/DeviceMenu.h"
#include "ui/shell/ExplanationDrawer.h"
#include "ui/shell/LessonListModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MoreMenu.h"
#include "ui/picture/Picture.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/PresenterBar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>
#include <QVBoxLayout>

#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// Marks every text that goes through the translation, so that one that does not is seen.
class MarkingTranslator : public QTranslator {
public:
    QString translate(const char*, const char* sourceText, const char*, int) const override
    {
        return u'\u27E6' + QString::fromUtf8(sourceText) + u'\u27E7';
    }
    bool isEmpty() const override { return false; }
};

/// Adds to a number; the simplest thing that can be undone.
class AddCommand : public QUndoCommand {
public:
    AddCommand(int& number, int amount, const QString& text)
        : QUndoCommand(text)
        , m_number(number)
        , m_amount(amount)
    {
    }
    void undo() override { m_number -= m_amount; }
    void redo() override { m_number += m_amount; }

private:
    int& m_number;
    int m_amount;
};

/// A page with one thing to remember and a record of what the shell asked of it.
class FakePage : public LessonPage {
public:
    explicit FakePage(QString id, QWidget* parent)
        : LessonPage(parent)
        , m_id(std::move(id))
        , slider(new QSlider(Qt::Horizontal, this))
        , field(new QSpinBox(this))
    {
        slider->setAccessibleName(QStringLiteral("amount"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(slider);
        field->setAccessibleName(QStringLiteral("field"));
        layout->addWidget(field);
        if (m_id != u"late")
            stack = std::make_unique<QUndoStack>();
    }

    QString subtitle() const override { return QCoreApplication::translate("Fake", "A subtitle"); }
    QString explanationTitle() const override { return QCoreApplication::translate("Fake", "How it works"); }
    QString explanation() const override
    {
        return QStringLiteral("<p>%1</p><p class=\"formula\"><i>z</i> = 2</p>")
            .arg(QCoreApplication::translate("Fake", "It works."));
    }
    QString statusText() const override { return QStringLiteral("status of ") + m_id; }
    QString speedText() const override { return QStringLiteral("12,480/s"); }
    std::vector<LessonTask> tasks() const override { return given; }
    QUndoStack* undoStack() override { return stack.get(); }
    void receive(const QJsonObject& handover) override { received.append(handover); }
    void setPresenting(bool on) override { presenting = on; }
    void presentNext() override { keys += u'n'; }
    void presentBack() override { keys += u'b'; }
    void presentPlay() override { keys += u'p'; }
    QJsonObject saveState() const override { return {{QStringLiteral("amount"), slider->value()}}; }
    void restoreState(const QJsonObject& state) override { slider->setValue(state.value(QStringLiteral("amount")).toInt()); }
    void entered() override { visits += u'>'; }
    void left() override { visits += u'<'; }

private:
    QString m_id;

public:
    QSlider* slider = nullptr;
    QSpinBox* field = nullptr;
    std::unique_ptr<QUndoStack> stack; ///< not in "late"
    int number = 0;
    QList<QJsonObject> received;
    std::vector<LessonTask> given;
    bool presenting = false;
    QString keys;
    QString visits;
};

Lesson fakeLesson(const QString& id, int number, CoursePart part)
{
    return {id, number, part, QStringLiteral("lab"), [id] { return QCoreApplication::translate("Fake", qPrintable(id)); },
        [id] { return QCoreApplication::translate("Fake", qPrintable(QStringLiteral("Lesson ") + id)); },
        [id](AppContext&, QWidget* parent) -> LessonPage* { return new FakePage(id, parent); }};
}

DeviceInfo fakeDevice(DeviceKind kind, int index, const char* name)
{
    DeviceInfo device;
    device.kind = kind;
    device.index = index;
    device.name = name;
    return device;
}

std::vector<DeviceInfo> fakeDevices()
{
    return {fakeDevice(DeviceKind::OpenClCpu, 0, "Slow processor"), fakeDevice(DeviceKind::OpenClGpu, 1, "Fast graphics")};
}

/// The button of the top bar whose name begins so; null if it cannot be seen.
QPushButton* topButton(const MainWindow& window, const char* name)
{
    for (QPushButton* button : window.findChild<TopBar*>()->findChildren<QPushButton*>())
        if (button->isVisible() && (button->accessibleName() + button->text()).startsWith(QLatin1String(name)))
            return button;
    return nullptr;
}

/// An entry of the menu behind "more".
QAction* moreAction(const MainWindow& window, const char* text)
{
    auto* menu = window.findChild<MoreMenu*>();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == QLatin1String(text))
            return action;
    return nullptr;
}

/// Every text that is to be read in the window now, with the widget that shows it.
QList<QPair<QString, QString>> visibleTexts(const QWidget& window)
{
    QList<QPair<QString, QString>> texts;
    const auto add = [&texts](const QWidget* widget, const QString& text) {
        if (!text.trimmed().isEmpty())
            texts.append({QString::fromLatin1(widget->metaObject()->className()), text});
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(widget, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(widget, button->text().isEmpty() ? button->accessibleName() : button->text());
        add(widget, widget->toolTip());
    }
    return texts;
}

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void railListsTheCourseInOrder();
    void railMovesByKeyboard();
    void pagesKeepTheirStateAndHearOfVisits();
    void everyVisibleTextIsTranslatedLive();
    void languageButtonsAndKeys();
    void firstStartFollowsTheSystem();
    void themeSwitches();
    void explanationIsRememberedByLesson();
    void explanationTextsAreDivided();
    void drawerTakesWidthFromThePage();
    void presenterModeShowsOnlyTheStage();
    void presenterKeysGoToThePageFirst();
    void fullScreenAndBack();
    void everythingIsRemembered();
    void damagedSettingsAreHarmless();
    void deviceMenuListsAndChooses();
    void devicesAreListedInTheBackground();
    void vanishedDeviceIsReported();
    void noDeviceMeansHost();
    void failingListMeansHost();
    void noticesAppearAndCanBeClosed();
    void smallWindowIsCompact();
    void largeWindowHasLargeChrome();
    void tabGoesThroughTheWindowInOrder();
    void namesForAScreenReader();
    void undoButtonsFollowThePage();
    void undoKeysReachThePageFromAField();
    void theWindowClosesWithStepsToUndo();
    void pictureGoesToTheClipboard();
    void pictureIsSaved();
    void formulasAreCopiedInReadingOrder();
    void reducedMotionIsRemembered();
    void lessonsOpenOneAnother();
    void aFirstStartOpensTheFirstLesson();
    void thirteenLessonsFitIntoTheRail();
    void topBarGivesUpTheTitleLast();
    void closesWhileDevicesAreListed();

private:
    std::unique_ptr<MainWindow> makeWindow(
        DeviceCatalog::Lister lister = fakeDevices, const QStringList& system = {QStringLiteral("en")});
    FakePage* page(MainWindow& window, const char* id) { return static_cast<FakePage*>(window.page(QString::fromLatin1(id))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ShellTest::initTestCase()
{
    installStyle(*qApp);
}

void ShellTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    setReducedMotion(false);
    Theme::instance().setName(ThemeName::Paper);
}

std::unique_ptr<MainWindow> ShellTest::makeWindow(DeviceCatalog::Lister lister, const QStringList& system)
{
    ShellSetup setup;
    setup.lessons = {fakeLesson(QStringLiteral("late"), 9, CoursePart::Practice),
        fakeLesson(QStringLiteral("first"), 0, CoursePart::Basics), fakeLesson(QStringLiteral("second"), 1, CoursePart::Basics)};
    setup.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    setup.listDevices = std::move(lister);
    setup.systemLanguages = system;
    auto window = std::make_unique<MainWindow>(std::move(setup));
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window did not become active");
    return window;
}

void ShellTest::railListsTheCourseInOrder()
{
    const auto window = makeWindow();
    auto* rail = window->findChild<NavigationRail*>();
    QCOMPARE(rail->model()->rowCount(), 3);
    QCOMPARE(rail->model()->index(0, 0).data().toString(), QStringLiteral("first"));
    QCOMPARE(rail->model()->index(2, 0).data().toString(), QStringLiteral("late"));
    QVERIFY(!rail->model()->index(1, 0).data(LessonListModel::StartsPartRole).toBool());
    QVERIFY(rail->model()->index(2, 0).data(LessonListModel::StartsPartRole).toBool());
    QCOMPARE(window->currentLesson(), QStringLiteral("first"));
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(rail->model()->index(2, 0)).center());
    QCOMPARE(window->currentLesson(), QStringLiteral("late"));
    QVERIFY(window->windowTitle().contains(QStringLiteral("Lesson late")));
    QVERIFY(!window->openLesson(QStringLiteral("no such lesson")));
    QCOMPARE(window->currentLesson(), QStringLiteral("late"));
}

void ShellTest::railMovesByKeyboard()
{
    const auto window = makeWindow();
    auto* rail = window->findChild<NavigationRail*>();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QCOMPARE(window->currentLesson(), QStringLiteral("second"));
    QTest::keyClick(rail, Qt::Key_End);
    QCOMPARE(window->currentLesson(), QStringLiteral("late"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window->currentLesson(), QStringLiteral("second"));
    QTest::keyClick(window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window->currentLesson(), QStringLiteral("first"));
    QTest::keyClick(window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window->currentLesson(), QStringLiteral("first"));
}

void ShellTest::pagesKeepTheirStateAndHearOfVisits()
{
    const auto window = makeWindow();
    FakePage* first = page(*window, "first");
    QVERIFY(first);
    QVERIFY(!page(*window, "late")); // made when it is opened
    first->slider->setValue(42);
    window->openLesson(QStringLiteral("late"));
    QVERIFY(!first->isVisible());
    QVERIFY(page(*window, "late")->isVisible());
    window->openLesson(QStringLiteral("first"));
    QCOMPARE(page(*window, "first"), first);
    QCOMPARE(first->slider->value(), 42);
    QCOMPARE(first->visits, QStringLiteral("><>"));
}

void ShellTest::everyVisibleTextIsTranslatedLive()
{
    const auto window = makeWindow();
    QTRY_VERIFY(window->devices().hasList());
    window->setDrawerOpen(true);
    page(*window, "first")->slider->setValue(17);
    MarkingTranslator marking;
    for (const bool presenting : {false, true}) {
        window->setPresenting(presenting);
        QCoreApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        // Names, numbers and key names are the same in all languages.
        const QStringList untranslated{QStringLiteral("한국어"), QStringLiteral("English"), QStringLiteral("Esc"),
            QStringLiteral("status of first"), QStringLiteral("12,480/s"), QStringLiteral("OpenCL · Fast graphics")};
        const auto texts = visibleTexts(*window);
        QVERIFY(texts.size() > 6);
        for (const auto& [where, text] : texts) {
            const bool isName = std::any_of(untranslated.begin(), untranslated.end(), [&t = text](const QString& name) {
                return t.startsWith(name);
            }) || text.contains(QStringLiteral("font-family")); // a formula
            QVERIFY2(isName || text.contains(u'\u27E6'), qPrintable(where + QStringLiteral(": ") + text));
        }
        QVERIFY(window->windowTitle().contains(u'\u27E6'));
        QCoreApplication::removeTranslator(&marking);
        QCoreApplication::processEvents();
        for (const auto& [where, text] : visibleTexts(*window))
            QVERIFY2(!text.contains(u'\u27E6'), qPrintable(where + QStringLiteral(" kept ") + text));
    }
    QCOMPARE(page(*window, "first")->slider->value(), 17);
}

void ShellTest::languageButtonsAndKeys()
{
    const auto window = makeWindow();
    QCOMPARE(window->language(), QStringLiteral("en"));
    FakePage* first = page(*window, "first");
    first->slider->setValue(5);
    for (QAbstractButton* button : window->findChildren<QAbstractButton*>())
        if (button->text() == u"한국어")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(window->language(), QStringLiteral("ko"));
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(window->language(), QStringLiteral("en"));
    QCoreApplication::processEvents();
    for (QAbstractButton* button : window->findChildren<QAbstractButton*>())
        if (button->text() == u"English")
            QVERIFY(button->isChecked());
    QCOMPARE(page(*window, "first"), first);
    QCOMPARE(first->slider->value(), 5);
    window->useLanguage(QStringLiteral("tlh"));
    QCOMPARE(window->language(), QStringLiteral("en"));
}

void ShellTest::firstStartFollowsTheSystem()
{
    QCOMPARE(LanguageController::bestFor({QStringLiteral("ko-KR"), QStringLiteral("en")}), QStringLiteral("ko"));
    QCOMPARE(LanguageController::bestFor({QStringLiteral("fr-FR"), QStringLiteral("ko_KR")}), QStringLiteral("ko"));
    QCOMPARE(LanguageController::bestFor({QStringLiteral("fr-FR")}), QStringLiteral("en"));
    QCOMPARE(LanguageController::bestFor({}), QStringLiteral("en"));
    const auto window = makeWindow(fakeDevices, {QStringLiteral("ko-KR")});
    QCOMPARE(window->language(), QStringLiteral("ko"));
}

void ShellTest::themeSwitches()
{
    const auto window = makeWindow();
    const auto corner = [&window] { return window->grab().toImage().pixelColor(700, 40); };
    QCOMPARE(corner(), QColor(0xF5F3ED));
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(corner(), QColor(0x121A18));
    QCOMPARE(window->palette().color(QPalette::WindowText), QColor(0xF1F4EC));
    for (QAbstractButton* button : window->findChildren<QAbstractButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Paper")))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!Theme::instance().isDark());
}

void ShellTest::explanationIsRememberedByLesson()
{
    const auto window = makeWindow();
    auto* drawer = window->findChild<ExplanationDrawer*>();
    QVERIFY(!drawer->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F1);
    QVERIFY(drawer->isVisible());
    const auto labels = drawer->findChildren<MathText*>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](MathText* label) { return label->text().contains(QStringLiteral("It works.")); }));
    window->openLesson(QStringLiteral("second"));
    QVERIFY(!drawer->isVisible());
    window->openLesson(QStringLiteral("first"));
    QVERIFY(drawer->isVisible());
    for (QPushButton* button : drawer->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Close the explanation")
            button->click();
    QVERIFY(!drawer->isVisible());
    window->openLesson(QStringLiteral("second"));
    window->openLesson(QStringLiteral("first"));
    QVERIFY(!drawer->isVisible());
}

void ShellTest::explanationTextsAreDivided()
{
    using Kind = ExplanationBlock::Kind;
    const auto blocks = explanationBlocks(QStringLiteral(
        "before<p>one\ntwo</p><p class=\"formula\"><i>z</i> = 1</p><h3>Head</h3><ul><li>a</li><li>b</li></ul>after"));
    const std::vector<ExplanationBlock> expected{{Kind::Paragraph, QStringLiteral("before")},
        {Kind::Paragraph, QStringLiteral("one\ntwo")}, {Kind::Formula, QStringLiteral("<i>z</i> = 1")},
        {Kind::Heading, QStringLiteral("Head")}, {Kind::Paragraph, QStringLiteral("•\u00A0a")},
        {Kind::Paragraph, QStringLiteral("•\u00A0b")}, {Kind::Paragraph, QStringLiteral("after")}};
    QVERIFY(blocks == expected);
    QVERIFY(explanationBlocks({}).empty());
}

void ShellTest::drawerTakesWidthFromThePage()
{
    const auto window = makeWindow();
    QCOMPARE(window->findChild<PageArea*>()->width(), 1324);
    window->setDrawerOpen(true);
    QTRY_COMPARE(window->findChild<PageArea*>()->width(), 952);
    window->setDrawerOpen(false);
    QTRY_COMPARE(window->findChild<PageArea*>()->size(), QSize(1324, 800));
}

void ShellTest::presenterModeShowsOnlyTheStage()
{
    const auto window = makeWindow();
    page(*window, "first")->given.resize(2);
    emit page(*window, "first")->tasksChanged();
    window->setDrawerOpen(true);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QVERIFY(window->isPresenting());
    QVERIFY(page(*window, "first")->presenting);
    QStringList barTexts;
    for (const QLabel* label : window->findChild<PresenterBar*>()->findChildren<QLabel*>())
        barTexts += label->text();
    QVERIFY(barTexts.contains(QStringLiteral("status of first"))); // the tasks are not for the wall
    QVERIFY(!window->findChild<NavigationRail*>()->isVisible());
    QVERIFY(!window->findChild<TopBar*>()->isVisible());
    QVERIFY(!window->findChild<StatusLine*>()->isVisible());
    QVERIFY(!window->findChild<ExplanationDrawer*>()->isVisible());
    QVERIFY(window->findChild<PresenterBar*>()->isVisible());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_Left, Qt::Key_P, Qt::Key_PageDown})
        QTest::keyClick(window.get(), key);
    QCOMPARE(page(*window, "first")->keys, QStringLiteral("nnbpn"));
    for (QPushButton* button : window->findChild<PresenterBar*>()->findChildren<QPushButton*>())
        if (button->text() == u"Next")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(page(*window, "first")->keys, QStringLiteral("nnbpnn"));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(!window->isPresenting());
    QVERIFY(!page(*window, "first")->presenting);
    QVERIFY(window->findChild<NavigationRail*>()->isVisible());
    QVERIFY(window->findChild<ExplanationDrawer*>()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_P);
    QCOMPARE(page(*window, "first")->keys, QStringLiteral("nnbpnn")); // only while presenting
}

void ShellTest::presenterKeysGoToThePageFirst()
{
    const auto window = makeWindow();
    window->setPresenting(true);
    FakePage* first = page(*window, "first");
    first->slider->setValue(10);
    first->slider->setFocus();
    QTest::keyClick(first->slider, Qt::Key_Right);
    QCOMPARE(first->slider->value(), 11);
    QVERIFY(first->keys.isEmpty());
    QTest::keyClick(first->slider, Qt::Key_P);
    QCOMPARE(first->keys, QStringLiteral("p"));
}

void ShellTest::fullScreenAndBack()
{
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_F11);
    QTRY_VERIFY(!window->isFullScreen());
}

void ShellTest::everythingIsRemembered()
{
    {
        const auto window = makeWindow();
        QTRY_VERIFY(window->devices().hasList());
        window->resize(1100, 680);
        page(*window, "first")->slider->setValue(33);
        window->openLesson(QStringLiteral("late"));
        page(*window, "late")->slider->setValue(44);
        window->setDrawerOpen(true);
        window->chooseLanguage(QStringLiteral("ko"));
        window->chooseTheme(ThemeName::Chalkboard);
        window->chooseDevice({DeviceChoice::Mode::Name, 0, "Slow processor"});
        QVERIFY(window->close());
    }
    Theme::instance().setName(ThemeName::Paper);
    ShellSetup setup;
    setup.lessons = {
        fakeLesson(QStringLiteral("first"), 0, CoursePart::Basics), fakeLesson(QStringLiteral("late"), 9, CoursePart::Practice)};
    setup.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    setup.listDevices = fakeDevices;
    setup.systemLanguages = {QStringLiteral("en")};
    MainWindow window(std::move(setup));
    window.show();
    QCOMPARE(window.size(), QSize(1100, 680));
    QCOMPARE(window.language(), QStringLiteral("ko"));
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(window.currentLesson(), QStringLiteral("late"));
    QVERIFY(window.isDrawerOpen());
    QCOMPARE(page(window, "late")->slider->value(), 44);
    const DeviceChoice wanted{DeviceChoice::Mode::Name, 0, "Slow processor"};
    QVERIFY(window.context().deviceChoice() == wanted);
    QTRY_VERIFY(window.devices().hasList());
    QVERIFY(window.context().deviceChoice() == wanted);
    window.openLesson(QStringLiteral("first"));
    QCOMPARE(page(window, "first")->slider->value(), 33);
    QVERIFY(!window.isDrawerOpen());
}

void ShellTest::damagedSettingsAreHarmless()
{
    QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\nlanguage=klingon\ntheme=42\nlesson=../../etc\ngeometry=@ByteArray(nonsense)\ndevice=opencl:99\n"
               "[lesson-first]\nstate=\"{broken\"\ndrawer=perhaps\n");
    file.close();
    const auto window = makeWindow();
    QCOMPARE(window->language(), QStringLiteral("en"));
    QVERIFY(!Theme::instance().isDark());
    QCOMPARE(window->currentLesson(), QStringLiteral("first"));
    QCOMPARE(page(*window, "first")->slider->value(), 0);
    QTRY_VERIFY(window->devices().hasList());
    QVERIFY(window->context().deviceChoice() == DeviceChoice{});
}

void ShellTest::deviceMenuListsAndChooses()
{
    const auto window = makeWindow();
    QTRY_VERIFY(window->devices().hasList());
    auto* menu = window->findChild<DeviceMenu*>();
    const auto texts = [menu] {
        QStringList list;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                list.append((action->isChecked() ? QStringLiteral("*") : QString()) + action->text());
        return list;
    };
    QCOMPARE(texts().size(), 4);
    QVERIFY(texts()[0].startsWith(u'*')); // automatic
    QVERIFY(texts()[2].endsWith(QStringLiteral("Slow processor")));
    auto* button = window->findChild<StatusLine*>()->findChild<QPushButton*>();
    QCOMPARE(button->text(), QStringLiteral("OpenCL · Fast graphics")); // what automatic takes

    QSignalSpy changed(&window->context(), &AppContext::deviceChoiceChanged);
    for (QAction* action : menu->actions()) {
        if (action->text().endsWith(QStringLiteral("Slow processor"))) {
            action->trigger();
            break; // choosing fills the menu anew
        }
    }
    QCOMPARE(changed.count(), 1);
    QVERIFY((window->context().deviceChoice() == DeviceChoice{DeviceChoice::Mode::Name, 0, "Slow processor"}));
    QCOMPARE(button->text(), QStringLiteral("OpenCL · Slow processor"));
    QVERIFY(texts()[2].startsWith(u'*'));
    window->chooseDevice({DeviceChoice::Mode::Host, 0, {}});
    QVERIFY(button->text().startsWith(QStringLiteral("Host")));
    QVERIFY(texts()[1].startsWith(u'*'));
    // The same device chosen by its index.
    window->chooseDevice({DeviceChoice::Mode::Index, 1, {}});
    QVERIFY(texts()[3].startsWith(u'*'));
}

void ShellTest::devicesAreListedInTheBackground()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto window = makeWindow([gate] {
        gate->acquire();
        return fakeDevices();
    });
    QVERIFY(window->devices().isListing());
    auto* button = window->findChild<StatusLine*>()->findChild<QPushButton*>();
    QCOMPARE(button->text(), QStringLiteral("Looking for devices…"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier); // the window works meanwhile
    QCOMPARE(window->currentLesson(), QStringLiteral("second"));
    gate->release();
    QTRY_VERIFY(window->devices().hasList());
    QCOMPARE(button->text(), QStringLiteral("OpenCL · Fast graphics"));
}

void ShellTest::vanishedDeviceIsReported()
{
    {
        const auto window = makeWindow();
        QTRY_VERIFY(window->devices().hasList());
        window->chooseDevice({DeviceChoice::Mode::Name, 0, "Fast graphics"});
        window->close();
    }
    const auto window = makeWindow([] { return std::vector<DeviceInfo>{fakeDevices().front()}; });
    QTRY_VERIFY(window->devices().hasList());
    QVERIFY(window->context().deviceChoice() == DeviceChoice{});
    auto* note = window->findChild<NoteBar*>(QStringLiteral("notice"));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("Fast graphics")));
    QVERIFY(window->findChild<StatusLine*>()->findChild<QPushButton*>()->text().endsWith(QStringLiteral("Slow processor")));
}

void ShellTest::noDeviceMeansHost()
{
    const auto window = makeWindow([] { return std::vector<DeviceInfo>(); });
    QTRY_VERIFY(window->devices().hasList());
    QVERIFY(window->findChild<StatusLine*>()->findChild<QPushButton*>()->text().startsWith(QStringLiteral("Host")));
    const auto actions = window->findChild<DeviceMenu*>()->actions();
    QCOMPARE(actions.last()->text(), QStringLiteral("No OpenCL device was found"));
    QVERIFY(!actions.last()->isEnabled());
}

void ShellTest::failingListMeansHost()
{
    const auto window = makeWindow([]() -> std::vector<DeviceInfo> { throw std::runtime_error("driver"); });
    QTRY_VERIFY(window->devices().hasList());
    QVERIFY(window->devices().devices().empty());
}

void ShellTest::noticesAppearAndCanBeClosed()
{
    const auto window = makeWindow();
    auto* note = window->findChild<NoteBar*>(QStringLiteral("notice"));
    QVERIFY(!note->isVisible());
    window->context().showNotice(QStringLiteral("Something to know."));
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("Something to know."));
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Close the note")
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!note->isVisible());
}

void ShellTest::smallWindowIsCompact()
{
    const auto window = makeWindow();
    QCOMPARE(window->findChild<TopBar*>()->height(), 56);
    window->resize(1280, 720);
    QTRY_COMPARE(window->findChild<TopBar*>()->height(), 44);
    QTRY_COMPARE(window->findChild<PageArea*>()->size(), QSize(1172, 632));
    window->setDrawerOpen(true);
    QTRY_COMPARE(window->findChild<ExplanationDrawer*>()->width(), 320);
    auto* rail = window->findChild<NavigationRail*>();
    QTRY_COMPARE(rail->visualRect(rail->model()->index(0, 0)).height(), 49);
    window->resize(1440, 900);
    QTRY_COMPARE(window->findChild<TopBar*>()->height(), 56);
}

void ShellTest::largeWindowHasLargeChrome()
{
    const auto window = makeWindow();
    window->setDrawerOpen(true);
    window->resize(2560, 1440);
    QTRY_COMPARE(window->findChild<TopBar*>()->height(), 67);
    QCOMPARE(window->findChild<ExplanationDrawer*>()->width(), 451);
    QCOMPARE(window->findChild<NavigationRail*>()->width(), 100); // and the line
    window->resize(1920, 1080);
    QTRY_COMPARE(window->findChild<TopBar*>()->height(), 56);
    QCOMPARE(window->findChild<ExplanationDrawer*>()->width(), 376);
}

void ShellTest::tabGoesThroughTheWindowInOrder()
{
    const auto window = makeWindow();
    window->openLesson(QStringLiteral("late")); // made after everything else
    window->setDrawerOpen(true);
    window->findChild<NavigationRail*>()->setFocus();
    const QList<QWidget*> regions{window->findChild<NavigationRail*>(), window->findChild<TopBar*>(),
        window->findChild<PageArea*>(), window->findChild<ExplanationDrawer*>(), window->findChild<StatusLine*>()};
    const auto regionOf = [&regions](const QWidget* widget) {
        for (qsizetype i = 0; i < regions.size(); ++i)
            if (regions[i] == widget || regions[i]->isAncestorOf(widget))
                return i;
        return qsizetype(-1);
    };
    QList<qsizetype> visited{regionOf(QApplication::focusWidget())};
    for (int step = 0; step < 30; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const qsizetype region = regionOf(QApplication::focusWidget());
        if (region != visited.last())
            visited.append(region);
        if (region == 0)
            break;
    }
    QCOMPARE(visited, (QList<qsizetype>{0, 1, 2, 3, 4, 0}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(regionOf(QApplication::focusWidget()), 4);
}

void ShellTest::namesForAScreenReader()
{
    const auto window = makeWindow();
    window->setDrawerOpen(true);
    auto* rail = window->findChild<NavigationRail*>();
    QCOMPARE(QAccessible::queryAccessibleInterface(rail)->text(QAccessible::Name), QStringLiteral("Lessons"));
    QCOMPARE(QAccessible::queryAccessibleInterface(rail)->child(2)->text(QAccessible::Name), QStringLiteral("late"));
    for (QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), button->metaObject()->className());
    }
}

void ShellTest::undoButtonsFollowThePage()
{
    const auto window = makeWindow();
    FakePage* first = page(*window, "first");
    QPushButton* undo = topButton(*window, "Undo");
    QPushButton* redo = topButton(*window, "Redo");
    QVERIFY(undo && redo);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    first->stack->push(new AddCommand(first->number, 5, QStringLiteral("weight w₁")));
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QCOMPARE(undo->toolTip(), QStringLiteral("Undo: weight w₁ (Ctrl+Z)"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(first->number, 0);
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    QCOMPARE(redo->toolTip(), QStringLiteral("Redo: weight w₁ (Ctrl+Shift+Z)"));
    QTest::mouseClick(redo, Qt::LeftButton);
    QCOMPARE(first->number, 5);

    window->openLesson(QStringLiteral("second")); // nothing was done there
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    window->openLesson(QStringLiteral("late")); // nothing can be undone there
    QVERIFY(!undo->isVisible() && !redo->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(first->number, 5);
    window->openLesson(QStringLiteral("first"));
    QVERIFY(undo->isVisible() && undo->isEnabled());
    first->stack->clear();
    QVERIFY(!undo->isEnabled());
}

void ShellTest::undoKeysReachThePageFromAField()
{
    const auto window = makeWindow();
    FakePage* first = page(*window, "first");
    const auto push = [first](int amount) { first->stack->push(new AddCommand(first->number, amount, QStringLiteral("edit"))); };
    push(1);
    push(2);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(first->number, 1);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(first->number, 3);
    first->field->setFocus(); // untouched: the keys are meant for the page
    QTest::keyClick(first->field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(first->number, 1);
    QTest::keyClick(first->field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(first->number, 3);
    QTest::keyClick(first->field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(first->field, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(first->number, 3);
    // While something was typed, the field takes its letters back first.
    first->field->selectAll();
    QTest::keyClicks(first->field, QStringLiteral("7"));
    QTest::keyClick(first->field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(first->number, 3);
    QVERIFY(first->field->text() != u"7");
}

void ShellTest::theWindowClosesWithStepsToUndo()
{
    auto window = makeWindow();
    FakePage* first = page(*window, "first");
    int number = 0; // lives longer than the page
    first->stack->push(new AddCommand(number, 1, QStringLiteral("edit")));
    window->close();
    window.reset();
    QCOMPARE(number, 1);
}

void ShellTest::pictureGoesToTheClipboard()
{
    const auto window = makeWindow();
    FakePage* first = page(*window, "first");
    QGuiApplication::clipboard()->clear();
    const QSize expected = pictureSize(*first, QString()) * 2;
    QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage copied = QGuiApplication::clipboard()->image();
    QCOMPARE(copied.size(), expected);
    QVERIFY(copied.width() >= 2 * first->width()); // twice the screen's resolution
    QCOMPARE(window->findChild<NoteBar*>(QStringLiteral("notice"))->text(), QStringLiteral("The picture is on the clipboard."));
    // The note of the first picture takes no room from the second.
    QCoreApplication::processEvents();
    QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), expected);
    QVERIFY(moreAction(*window, "Copy picture"));
}

void ShellTest::pictureIsSaved()
{
    const auto window = makeWindow();
    auto* note = window->findChild<NoteBar*>(QStringLiteral("notice"));
    const auto actions = window->findChild<MoreMenu*>()->actions();
    QVERIFY(
        std::any_of(actions.begin(), actions.end(), [](const QAction* action) { return action->text() == u"Save picture…"; }));
    const QSize expected = pictureSize(*page(*window, "first"), QString()) * 2;
    window->savePictureAs(m_folder->filePath(QStringLiteral("page")));
    const QString file = m_folder->filePath(QStringLiteral("page.png"));
    QCOMPARE(QImage(file).size(), expected);
    QVERIFY(note->text().contains(QStringLiteral("page.png")));
    window->savePictureAs(m_folder->filePath(QStringLiteral("no such folder/page.png")));
    QVERIFY2(note->text().contains(QStringLiteral("could not be saved")), qPrintable(note->text()));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("no such folder"))));
}

void ShellTest::formulasAreCopiedInReadingOrder()
{
    const auto window = makeWindow();
    FakePage* first = page(*window, "first");
    QVERIFY(!moreAction(*window, "Copy formulas as LaTeX")->isEnabled());
    std::vector<FormulaView*> views;
    for (const char* tex : {"E = t - y", "y = A x", "z = \\num{2}", "hidden"}) {
        views.push_back(new FormulaView(first));
        views.back()->setTex(QString::fromLatin1(tex));
    }
    const QRect places[] = {{0, 300, 200, 40}, {400, 100, 200, 40}, {0, 100, 200, 40}, {0, 0, 200, 40}};
    for (std::size_t i = 0; i < views.size(); ++i) {
        views[i]->setGeometry(places[i]);
        views[i]->setVisible(i < 3);
    }
    QAction* copy = moreAction(*window, "Copy formulas as LaTeX");
    QVERIFY(copy->isEnabled());
    copy->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const FormulaView* view = views[static_cast<std::size_t>(2 - i)]; // left to right, then down
        QCOMPARE(lines[i], QStringLiteral("\\[ %1 \\]").arg(view->formula().toLatex()));
    }
    QVERIFY(!lines.join(u' ').contains(QStringLiteral("num"))); // plain LaTeX
}

void ShellTest::reducedMotionIsRemembered()
{
    {
        const auto window = makeWindow();
        QAction* reduce = moreAction(*window, "Reduce motion");
        QVERIFY(reduce->isCheckable() && !reduce->isChecked());
        QVERIFY(!prefersReducedMotion());
        reduce->trigger();
        QVERIFY(prefersReducedMotion());
        window->close();
    }
    setReducedMotion(false);
    const auto window = makeWindow();
    QVERIFY(prefersReducedMotion());
    QVERIFY(moreAction(*window, "Reduce motion")->isChecked());
}

void ShellTest::lessonsOpenOneAnother()
{
    const auto window = makeWindow();
    const QJsonObject handover{{QStringLiteral("gate"), QStringLiteral("XOR")}};
    emit page(*window, "first")->lessonRequested(QStringLiteral("late"), handover);
    QCOMPARE(window->currentLesson(), QStringLiteral("late"));
    QCOMPARE(page(*window, "late")->received, QList<QJsonObject>{handover});
    emit page(*window, "late")->lessonRequested(QStringLiteral("no such lesson"), handover);
    QCOMPARE(window->currentLesson(), QStringLiteral("late"));
    emit page(*window, "late")->lessonRequested(QStringLiteral("first"), {});
    QCOMPARE(window->currentLesson(), QStringLiteral("first"));
    QCOMPARE(page(*window, "first")->received.size(), 1);
}

void ShellTest::aFirstStartOpensTheFirstLesson()
{
    QCOMPARE(makeWindow()->currentLesson(), QStringLiteral("first"));
    const std::vector<Lesson> lessons = allLessons();
    QVERIFY(!lessons.empty());
    QVERIFY(std::is_sorted(lessons.begin(), lessons.end(), [](const Lesson& a, const Lesson& b) { return a.number < b.number; }));
}

void ShellTest::thirteenLessonsFitIntoTheRail()
{
    using enum CoursePart;
    const CoursePart parts[]
        = {Basics, Basics, Basics, Basics, Networks, Networks, Learning, Learning, Learning, Practice, Practice, Better, Better};
    ShellSetup setup;
    for (int number = 0; number < 13; ++number)
        setup.lessons.push_back(fakeLesson(QStringLiteral("l%1").arg(number), number, parts[number]));
    setup.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    setup.listDevices = fakeDevices;
    setup.systemLanguages = {QStringLiteral("en")};
    MainWindow window(std::move(setup));
    window.resize(1280, 720);
    window.show();
    const auto* rail = window.findChild<NavigationRail*>();
    const auto lastBottom = [rail] { return rail->visualRect(rail->model()->index(12, 0)).bottom(); };
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080), QSize(2560, 1440)}) {
        window.resize(size);
        QCoreApplication::processEvents();
        QTRY_VERIFY2(lastBottom() < rail->viewport()->height(), qPrintable(QString::number(size.height())));
        QVERIFY(lastBottom() > 13 * 45);
    }
    QCOMPARE(window.currentLesson(), QStringLiteral("l0"));
}

void ShellTest::topBarGivesUpTheTitleLast()
{
    TopBar bar;
    bar.setUndo(UndoState{});
    bar.setTitle(QStringLiteral("Backpropagation, one step at a time"));
    bar.setSubtitle(QStringLiteral("Each weight receives its share of the error"));
    bar.show();
    const auto labelOf = [&bar](const char* start) {
        const auto labels = bar.findChildren<QLabel*>();
        return *std::find_if(labels.begin(), labels.end(),
            [start](const QLabel* label) { return label->text().startsWith(QLatin1String(start)); });
    };
    const QLabel* title = labelOf("Back");
    const QLabel* subtitle = labelOf("Each");
    const int wholeTitle = title->fontMetrics().horizontalAdvance(title->text());
    bar.resize(1200, bar.height()); // the subtitle gives way …
    QTRY_VERIFY(subtitle->width() < subtitle->fontMetrics().horizontalAdvance(subtitle->text()));
    QVERIFY(title->width() >= wholeTitle);
    bar.setDensity(Density::Compact);
    bar.resize(1196, bar.height()); // a window 1280 wide
    QCoreApplication::processEvents();
    QVERIFY(title->width() >= wholeTitle);
    for (const QPushButton* button : bar.findChildren<QPushButton*>())
        QVERIFY(bar.rect().contains(button->geometry()));
}

void ShellTest::closesWhileDevicesAreListed()
{
    const auto gate = std::make_shared<QSemaphore>();
    auto window = makeWindow([gate] {
        gate->tryAcquire(1, 300);
        return fakeDevices();
    });
    QVERIFY(window->close());
    window.reset(); // waits for the list, which must not touch the window any more
    QVERIFY(true);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
