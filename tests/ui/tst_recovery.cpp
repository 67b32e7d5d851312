// Unsaved work after a crash: kept while the program runs, offered once it was killed, never after an orderly end.
#include "ProjectTestTools.h"

#include "ui/shell/ProjectFiles.h"
#include "ui/shell/ProjectRecovery.h"

#include <QProcess>

using namespace chalknet;
using namespace chalknet::ui;

class TestRecovery : public ProjectTest {
    Q_OBJECT

private slots:
    void init() { begin(); }

    void aKilledProgramLosesNothing();
    void anOrderlyEndLeavesNothing();
    void aProgramThatRunsKeepsItsCopy();
    void restoredWorkIsNeverWithoutACopy();
    void discardedWorkIsGone();
    void aClosedOfferComesBackWithTheNextStart();
    void twoProgramsWereKilled();
    void aCopyIsMadeAndRemovedAsWorkComesAndGoes();
    void aDamagedCopyIsRefused();

private:
    /// A copy as a crash leaves it: with no process that holds its lock.
    void leave(double rate, const QString& file = {})
    {
        LabProject project = lab().controller().project();
        project.document.config.optimizer.learningRate = rate;
        leave(projectBytes(project), file);
    }
    void leave(const QByteArray& bytes, const QString& file)
    {
        ProjectRecovery recovery(m_folder->filePath(QStringLiteral("s-unsaved")));
        recovery.write(file, {}, [bytes] { return bytes; });
        recovery.finish();
    }
    double rate() const { return lab().controller().document().config.optimizer.learningRate; }
    void startProgram(QProcess& program, const QStringList& more = {}) const
    {
        program.start(QStringLiteral(CHALKNET_PROGRAM),
            QStringList{QStringLiteral("--settings"), settings(), QStringLiteral("--lesson"), QStringLiteral("lab"),
                QStringLiteral("--device"), QStringLiteral("host"), QStringLiteral("--play")}
                + more);
    }
};

void TestRecovery::aKilledProgramLosesNothing()
{
    m_window.reset();
    QProcess program;
    startProgram(program);
    QTRY_VERIFY_WITH_TIMEOUT(!copies().isEmpty(), 60'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    restart();
    QVERIFY2(offer().contains(QStringLiteral("ended unexpectedly")), qPrintable(offer()));
    QCOMPARE(lab().controller().snapshot()->position.step, std::uint64_t(0));
    answerOffer(QStringLiteral("Restore"));
    QVERIFY(offer().isEmpty());
    QTRY_VERIFY(lab().controller().snapshot() && lab().controller().snapshot()->position.step > 0);
    QCOMPARE(lab().controller().state(), TrainingSession::State::Paused);
    QVERIFY(window().isWindowModified());
    QVERIFY(window().projectFile().isEmpty());
}

void TestRecovery::anOrderlyEndLeavesNothing()
{
    m_window.reset();
    QProcess program;
    // Long enough for a copy to be made.
    startProgram(program, {QStringLiteral("--screenshot"), m_folder->filePath(QStringLiteral("a.png")), QStringLiteral("--settle"), QStringLiteral("4500")});
    QTRY_VERIFY_WITH_TIMEOUT(!copies().isEmpty(), 60'000);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(copies().isEmpty());
    restart();
    QVERIFY(offer().isEmpty());
}

void TestRecovery::aProgramThatRunsKeepsItsCopy()
{
    m_window.reset();
    QProcess program;
    startProgram(program);
    QTRY_VERIFY_WITH_TIMEOUT(!copies().isEmpty(), 60'000);
    restart();
    QVERIFY(offer().isEmpty());
    QCOMPARE(copies().size(), 1);
    program.kill();
    QVERIFY(program.waitForFinished());
    restart();
    QVERIFY(!offer().isEmpty());
}

void TestRecovery::restoredWorkIsNeverWithoutACopy()
{
    const QString file = write(lab().projectBytes(), "mine.chalknet");
    leave(0.25, file);
    restart();
    QVERIFY2(offer().contains(QStringLiteral("mine.chalknet")), qPrintable(offer()));
    answerOffer(QStringLiteral("Restore"));
    QCOMPARE(rate(), 0.25);
    QCOMPARE(window().projectFile(), file);
    QVERIFY(window().isWindowModified());
    QCOMPARE(copies().size(), 1);
    QVERIFY(window().files().save());
    QTRY_VERIFY(copies().isEmpty());
    QVERIFY(!window().isWindowModified());
    restart();
    QVERIFY(offer().isEmpty());
}

void TestRecovery::discardedWorkIsGone()
{
    leave(0.25);
    restart();
    const double before = rate();
    answerOffer(QStringLiteral("Discard"));
    QVERIFY(offer().isEmpty());
    QVERIFY(copies().isEmpty());
    QCOMPARE(rate(), before);
    QVERIFY(!window().isWindowModified());
}

void TestRecovery::aClosedOfferComesBackWithTheNextStart()
{
    leave(0.25);
    restart();
    answerOffer(QStringLiteral("Close the note"));
    QVERIFY(offer().isEmpty());
    restart();
    QVERIFY(!offer().isEmpty());
}

void TestRecovery::twoProgramsWereKilled()
{
    leave(0.25);
    leave(0.125);
    restart();
    answerOffer(QStringLiteral("Discard"));
    QCOMPARE(copies().size(), 1);
    answerOffer(QStringLiteral("Restore"));
    QVERIFY(rate() == 0.25 || rate() == 0.125);
    QVERIFY(offer().isEmpty());
}

void TestRecovery::aCopyIsMadeAndRemovedAsWorkComesAndGoes()
{
    window().files().setAutosaveTimes(0, 0);
    const auto isSaid = [this] {
        for (const QLabel* label : window().findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("autosaved")))
                return true;
        return false;
    };
    edit(0.25);
    QTRY_COMPARE(copies().size(), 1);
    QTRY_VERIFY(isSaid());
    lab().undoStack()->undo();
    QTRY_VERIFY(copies().isEmpty());
    QVERIFY(!isSaid());
}

void TestRecovery::aDamagedCopyIsRefused()
{
    leave(lab().projectBytes().left(300), QString());
    restart();
    const QByteArray before = lab().projectBytes();
    answerOffer(QStringLiteral("Restore"));
    QCOMPARE(lab().projectBytes(), before);
    QVERIFY(!notice().isEmpty());
    QVERIFY(!offer().isEmpty()); // it can still be discarded
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
