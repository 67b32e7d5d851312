// Projects in the window: saved and opened again, asked about before they are lost, and refused without harm.
#include "ui/lessons/digits/DigitsLesson.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProjectFiles.h"
#include "ui/shell/SaveQuestion.h"

#include "ProjectTestTools.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace chalknet;
using namespace chalknet::ui;

class TestProjectWindow : public ProjectTest {
    Q_OBJECT

private slots:
    void init() { begin(); }

    void whatWasLearnedComesBack();
    void branchesAndNamesComeBack();
    void theTitleNamesTheProjectAndMarksChanges();
    void whatIsUnsavedIsAskedAbout_data();
    void whatIsUnsavedIsAskedAbout();
    void trainingAloneIsAskedAboutOnlyInAFile();
    void discardedWorkDoesNotComeBackWithTheNextStart();
    void badFilesChangeNothing_data();
    void badFilesChangeNothing();
    void whatCannotBeWrittenIsNotLost();
    void aFileIsDroppedAnywhere();
    void recentFilesAreListed();
    void savingFromAnotherLesson();
    void aCopyHasNoFile();
    void aNewNameGetsTheEndingOfProjects();
    void closingWhileThingsRun();
};

void TestProjectWindow::whatWasLearnedComesBack()
{
    LabController& controller = lab().controller();
    trainTo(6);
    const Parameters learned = controller.snapshot()->parameters;
    const double loss = controller.snapshot()->train.loss;
    const std::size_t points = controller.runs().present().curve.size();
    const QByteArray bytes = lab().projectBytes();
    const QString file = write(bytes, "learned.chalknet");
    controller.reset();
    QTRY_COMPARE(controller.snapshot()->position.step, std::uint64_t(0));

    QVERIFY(window().openFile(file));
    QCOMPARE(lab().projectBytes(), bytes); // at once: it could be saved again now
    QTRY_COMPARE(controller.state(), TrainingSession::State::Paused);
    QTRY_VERIFY(controller.snapshot() && controller.snapshot()->position.epoch == 6);
    QVERIFY(controller.snapshot()->parameters == learned);
    QCOMPARE(controller.snapshot()->train.loss, loss);
    QCOMPARE(controller.runs().present().curve.size(), points);
    QCOMPARE(lab().projectBytes(), bytes);
    QVERIFY(!window().isWindowModified());
    // It goes on from there, and a reset leads to the same start as before.
    controller.step(Advance::Epoch);
    QTRY_COMPARE(controller.snapshot()->position.epoch, std::uint64_t(7));
    QVERIFY(window().isWindowModified());
    controller.reset();
    QTRY_COMPARE(controller.snapshot()->position.step, std::uint64_t(0));
    QVERIFY(controller.snapshot()->parameters == initialParameters(controller.document().spec));
}

void TestProjectWindow::branchesAndNamesComeBack()
{
    LabController& controller = lab().controller();
    trainTo(5);
    controller.renameRun(controller.runs().present().number, QStringLiteral("first try"));
    const std::uint64_t middle = controller.snapshot()->position.step / 2;
    controller.branchFrom(controller.runs().present().number, middle);
    QTRY_COMPARE(controller.snapshot()->position.step, middle);
    trainTo(4);
    const QJsonObject runs = labRunsToJson(controller.runs());
    QCOMPARE(controller.runs().all().size(), std::size_t(2));
    const Parameters learned = controller.snapshot()->parameters;
    const QString file = m_folder->filePath(QStringLiteral("branch.chalknet"));
    QVERIFY(window().files().write(file));
    QVERIFY(window().files().startNew());
    QCOMPARE(controller.runs().all().size(), std::size_t(1));

    QVERIFY(window().openFile(file));
    QTRY_VERIFY(controller.snapshot() && controller.snapshot()->position.epoch == 4);
    QCOMPARE(labRunsToJson(controller.runs()), runs);
    QCOMPARE(controller.runs().present().label(), QStringLiteral("A"));
    QCOMPARE(controller.runs().all().front().label(), QStringLiteral("first try"));
    QVERIFY(controller.snapshot()->parameters == learned);
}

void TestProjectWindow::theTitleNamesTheProjectAndMarksChanges()
{
    QVERIFY(!window().windowTitle().contains(QStringLiteral("untitled")));
    edit(0.4);
    QVERIFY(window().windowTitle().startsWith(QStringLiteral("untitled[*]")));
    QVERIFY(window().isWindowModified());
    lab().undoStack()->undo();
    QVERIFY(!window().isWindowModified());

    QVERIFY(window().openFile(write(lab().projectBytes(), "rings.chalknet")));
    QVERIFY(window().windowTitle().startsWith(QStringLiteral("rings[*]")));
    QVERIFY(!window().isWindowModified());
    edit(0.5);
    QVERIFY(window().isWindowModified());
    lab().undoStack()->undo();
    QVERIFY(!window().isWindowModified());
    // Only how it is looked at.
    lab().setPresenting(true);
    lab().setPresenting(false);
    QVERIFY(!window().isWindowModified());
}

void TestProjectWindow::whatIsUnsavedIsAskedAbout_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("answer");
    for (const char* act : {"new", "open", "close"})
        for (const char* answer : {"Save", "Discard", "Cancel"})
            QTest::addRow("%s %s", act, answer) << QString::fromLatin1(act) << QString::fromLatin1(answer);
}

void TestProjectWindow::whatIsUnsavedIsAskedAbout()
{
    QFETCH(QString, act);
    QFETCH(QString, answer);
    const QString other = write(lab().projectBytes(), "other.chalknet");
    QVERIFY(window().openFile(write(lab().projectBytes(), "mine.chalknet")));
    const QByteArray before = read("mine.chalknet");
    edit(0.5);
    const QByteArray edited = lab().projectBytes();

    const Answering answering(answer);
    const bool isDone = act == u"new" ? window().files().startNew() : act == u"open" ? window().openFile(other) : window().close();
    QCOMPARE(answering.asked(), QStringLiteral("Save the changes to mine.chalknet?"));
    QCOMPARE(isDone, answer != u"Cancel");
    QCOMPARE(read("mine.chalknet"), answer == u"Save" ? edited : before);
    QCOMPARE(window().isVisible(), act != u"close" || answer == u"Cancel");
    if (answer == u"Cancel") {
        QCOMPARE(lab().projectBytes(), edited);
        QVERIFY(window().isWindowModified());
    } else if (act != u"close") {
        QCOMPARE(lab().controller().document().config.optimizer.learningRate, defaultLabDocument().config.optimizer.learningRate);
        QCOMPARE(window().projectFile(), act == u"open" ? other : QString());
        QVERIFY(!window().isWindowModified());
    }
}

void TestProjectWindow::trainingAloneIsAskedAboutOnlyInAFile()
{
    trainTo(4);
    QVERIFY(!window().isWindowModified()); // pressing play again brings it back
    QVERIFY(window().files().startNew());
    QVERIFY(window().openFile(write(lab().projectBytes(), "mine.chalknet")));
    trainTo(1);
    const Answering answering(QStringLiteral("Discard"));
    QVERIFY(window().files().startNew());
    QVERIFY(!answering.asked().isEmpty());
}

void TestProjectWindow::discardedWorkDoesNotComeBackWithTheNextStart()
{
    const LabDocument before = lab().controller().document();
    edit(0.5);
    {
        const Answering answering(QStringLiteral("Discard"));
        QVERIFY(window().close());
        QVERIFY(!answering.asked().isEmpty());
    }
    restart();
    QVERIFY(lab().controller().document() == before);
    QVERIFY(offer().isEmpty());
}

void TestProjectWindow::badFilesChangeNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("is not there");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
    QTest::newRow("half") << QStringLiteral("half") << QStringLiteral("bad.chalknet");
    QTest::newRow("other") << QStringLiteral("other") << QStringLiteral("no Chalknet project");
    QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("newer Chalknet");
}

void TestProjectWindow::badFilesChangeNothing()
{
    QFETCH(QString, kind);
    QFETCH(QString, part);
    edit(0.5); // and nobody is asked about it
    const QByteArray before = lab().projectBytes();
    QByteArray bytes = before;
    if (kind == u"half")
        bytes.truncate(bytes.size() / 2);
    else if (kind == u"other")
        bytes.replace("chalknet-project", "chalknet-model");
    else if (kind == u"newer")
        bytes.replace("\"version\": 1,\n\"document\"", "\"version\": 2,\n\"document\"");
    const QString file = m_folder->filePath(QStringLiteral("bad.chalknet"));
    if (kind == u"folder")
        QVERIFY(QDir().mkdir(file));
    else if (kind != u"missing")
        write(bytes, "bad.chalknet");
    QVERIFY(!window().openFile(file));
    QVERIFY2(notice().contains(part), qPrintable(notice()));
    QCOMPARE(lab().projectBytes(), before);
    QVERIFY(window().projectFile().isEmpty());
    QVERIFY(window().isWindowModified());
    QVERIFY(lab().undoStack()->canUndo());
}

void TestProjectWindow::whatCannotBeWrittenIsNotLost()
{
    QVERIFY(window().openFile(write(lab().projectBytes(), "mine.chalknet")));
    const QByteArray before = read("mine.chalknet");
    edit(0.5);
    QVERIFY(!window().files().write(m_folder->filePath(QStringLiteral("gone/mine.chalknet"))));
    QVERIFY2(notice().contains(QStringLiteral("is not there")), qPrintable(notice()));
    QVERIFY(!window().files().write(m_folder->path()));
    QVERIFY2(notice().contains(QStringLiteral("is a folder")), qPrintable(notice()));
#ifdef Q_OS_UNIX
    // Writing stops in the middle, as on a disk that is full.
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit small = limit;
    small.rlim_cur = 512;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool isSaved = window().files().save();
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!isSaved);
    QVERIFY2(notice().contains(QStringLiteral("could not be written")), qPrintable(notice()));
#endif
    QCOMPARE(read("mine.chalknet"), before);
    QVERIFY(window().isWindowModified());
    QVERIFY(window().files().save());
    QVERIFY(!window().isWindowModified());
    QVERIFY(read("mine.chalknet") != before);
}

void TestProjectWindow::aFileIsDroppedAnywhere()
{
    trainTo(4);
    const QString file = write(lab().projectBytes(), "dropped.chalknet");
    QVERIFY(window().files().startNew());
    auto* field = window().findChild<QLineEdit*>(); // which would take the name as text
    QVERIFY(field != nullptr);
    const QString text = field->text();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    data.setText(file);
    QDragEnterEvent enter(QPoint(3, 3), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(3, 3), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    QTRY_COMPARE(window().projectFile(), file);
    QCOMPARE(field->text(), text);
    QTRY_VERIFY(lab().controller().snapshot() && lab().controller().snapshot()->position.epoch == 4);
}

void TestProjectWindow::recentFilesAreListed()
{
    QVERIFY(window().openFile(write(lab().projectBytes(), "a & b.chalknet")));
    const QString gone = write(lab().projectBytes(), "gone.chalknet");
    QVERIFY(window().openFile(gone));
    QVERIFY(QFile::remove(gone));
    QMenu* recent = recentMenu();
    QStringList entries;
    for (const QAction* action : recent->actions())
        entries.append(action->text().section(u'\t', 0, 0));
    QCOMPARE(entries, (QStringList{QStringLiteral("gone"), QStringLiteral("a && b"), QString(), QStringLiteral("Clear the list")}));
    QVERIFY(recent->actions().first()->text().endsWith(QStringLiteral("not found")));

    recent->actions().at(0)->trigger();
    QVERIFY2(notice().contains(QStringLiteral("gone.chalknet is not there")), qPrintable(notice()));
    QCOMPARE(recentMenu()->actions().size(), 3); // taken off the list
    recentMenu()->actions().at(0)->trigger();
    QVERIFY(window().projectFile().endsWith(QStringLiteral("a & b.chalknet")));
    recentMenu()->actions().last()->trigger();
    recentMenu();
    QVERIFY(!recentMenu()->isEnabled());
}

void TestProjectWindow::savingFromAnotherLesson()
{
    QVERIFY(window().openFile(write(lab().projectBytes(), "mine.chalknet")));
    edit(0.5);
    QVERIFY(window().openLesson(QStringLiteral("digits")));
    QVERIFY(!window().windowTitle().contains(QStringLiteral("mine")));
    QVERIFY(!window().isWindowModified());
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(notice().contains(QStringLiteral("Saved as mine.chalknet")), qPrintable(notice()));
    QVERIFY(window().openLesson(QStringLiteral("lab")));
    QVERIFY(window().windowTitle().startsWith(QStringLiteral("mine")));
    QVERIFY(!window().isWindowModified());

    QVERIFY(window().openLesson(QStringLiteral("digits")));
    restart(QStringLiteral("digits")); // which is opened again, and no lab was
    QVERIFY(window().page(QStringLiteral("lab")) == nullptr);
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(notice().contains(QStringLiteral("network lab")), qPrintable(notice()));
    QVERIFY(window().openFile(m_folder->filePath(QStringLiteral("mine.chalknet"))));
    QCOMPARE(window().currentLesson(), QStringLiteral("lab"));
}

void TestProjectWindow::aCopyHasNoFile()
{
    trainTo(4);
    const QByteArray bytes = lab().projectBytes();
    QVERIFY(window().files().startNew());
    QVERIFY(window().openProjectCopy(bytes, QStringLiteral("XOR with two units")));
    QVERIFY(window().projectFile().isEmpty());
    QVERIFY(window().windowTitle().startsWith(QStringLiteral("XOR with two units[*]")));
    QVERIFY(!window().isWindowModified());
    QVERIFY(!window().openProjectCopy(bytes.left(100), QStringLiteral("half")));
    QCOMPARE(lab().projectBytes(), bytes);
}

void TestProjectWindow::aNewNameGetsTheEndingOfProjects()
{
    edit(0.5);
    const Answering answering(m_folder->filePath(QStringLiteral("new name")));
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(window().projectFile(), m_folder->filePath(QStringLiteral("new name.chalknet")));
    QCOMPARE(read("new name.chalknet"), lab().projectBytes());
}

void TestProjectWindow::closingWhileThingsRun()
{
    trainTo(4);
    const QString file = write(lab().projectBytes(), "mine.chalknet");
    // While the file is still being loaded, and while it plays and is being kept for a crash.
    QVERIFY(window().openFile(file));
    QVERIFY(window().close());
    restart();
    QVERIFY(window().openFile(file));
    window().files().setAutosaveTimes(0, 0);
    lab().controller().setPlaying(true);
    QTRY_VERIFY(!copies().isEmpty());
    const Answering answering(QStringLiteral("Discard"));
    QVERIFY(window().close());
    QVERIFY(copies().isEmpty());
}

QTEST_MAIN(TestProjectWindow)
#include "tst_project_window.moc"
