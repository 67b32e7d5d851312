// Projects in the window: saved, opened again, named in the title, and refused without harm.
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/shell/MainWindow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

class TestProjectWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatWasLearnedComesBack();
    void aDamagedFileChangesNothing();
    void theTitleNamesTheProjectAndMarksChanges();

private:
    LabPage& lab() const { return *qobject_cast<LabPage*>(m_window->page(QStringLiteral("lab"))); }
    QString write(const QByteArray& bytes, const char* name)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return isOpen ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestProjectWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_window = std::make_unique<MainWindow>(
        ShellSetup{{labLesson()}, m_folder->filePath(QStringLiteral("s.ini")), [] { return std::vector<DeviceInfo>(); }, host,
            {QStringLiteral("en")}});
    m_window->show();
    QTRY_VERIFY(lab().controller().snapshot());
}

void TestProjectWindow::whatWasLearnedComesBack()
{
    LabController& controller = lab().controller();
    for (int epoch = 1; epoch <= 6; ++epoch) {
        controller.step(Advance::Epoch);
        QTRY_COMPARE(controller.snapshot()->position.epoch, static_cast<std::uint64_t>(epoch));
    }
    const Parameters learned = controller.snapshot()->parameters;
    const double loss = controller.snapshot()->train.loss;
    const std::size_t points = controller.runs().present().curve.size();
    const QByteArray bytes = lab().projectBytes();
    const QString file = write(bytes, "learned.chalknet");
    controller.reset();
    QTRY_COMPARE(controller.snapshot()->position.step, std::uint64_t(0));

    QVERIFY(m_window->openFile(file));
    QTRY_COMPARE(controller.state(), TrainingSession::State::Paused);
    QTRY_COMPARE(controller.snapshot()->position.epoch, std::uint64_t(6));
    QVERIFY(controller.snapshot()->parameters == learned);
    QCOMPARE(controller.snapshot()->train.loss, loss);
    QCOMPARE(controller.runs().present().curve.size(), points);
    QCOMPARE(lab().projectBytes(), bytes);
    // It goes on from there, and a reset leads to the same start as before.
    controller.step(Advance::Epoch);
    QTRY_COMPARE(controller.snapshot()->position.epoch, std::uint64_t(7));
    controller.reset();
    QTRY_COMPARE(controller.snapshot()->position.step, std::uint64_t(0));
    QVERIFY(controller.snapshot()->parameters == initialParameters(controller.document().spec));
}

void TestProjectWindow::aDamagedFileChangesNothing()
{
    const QByteArray before = lab().projectBytes();
    QVERIFY(!m_window->openFile(write(before.left(before.size() / 2), "half.chalknet")));
    QVERIFY(!m_window->openFile(m_folder->filePath(QStringLiteral("missing.chalknet"))));
    QCOMPARE(lab().projectBytes(), before);
    QVERIFY(m_window->projectFile().isEmpty());
}

void TestProjectWindow::theTitleNamesTheProjectAndMarksChanges()
{
    QVERIFY(m_window->openFile(write(lab().projectBytes(), "rings.chalknet")));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("rings")));
    QVERIFY(!m_window->isWindowModified());
    LabDocument next = lab().controller().document();
    next.config.optimizer.learningRate = 0.5;
    lab().controller().edit(next, QStringLiteral("rate"));
    QVERIFY(m_window->isWindowModified());
    lab().undoStack()->undo();
    QVERIFY(!m_window->isWindowModified());
}

QTEST_MAIN(TestProjectWindow)
#include "tst_project_window.moc"
