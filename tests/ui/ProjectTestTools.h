// What the tests of projects in the window share: a window with a folder of its own, edits, answers to questions.
#pragma once

#include "ui/controls/NoteBar.h"
#include "ui/lessons/digits/DigitsLesson.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

namespace chalknet::ui {

/// Answers the next dialog: the question by the button with this text, a file dialog with this file.
class Answering {
public:
    explicit Answering(QString answer)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, answer] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            if (qobject_cast<QFileDialog*>(dialog) != nullptr) {
                auto* field = dialog->findChild<QLineEdit*>();
                field->setText(answer);
                QTest::keyClick(field, Qt::Key_Return);
                return;
            }
            m_asked = dialog->findChild<QLabel*>()->text();
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == answer)
                    button->click();
        });
        m_timer.start(5);
    }

    /// What the question was; empty: there was none.
    QString asked() const { return m_asked; }

private:
    QTimer m_timer;
    QString m_asked;
};

class ProjectTest : public QObject {
protected:
    void begin()
    {
        m_window.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        restart();
    }
    /// Ends the window in order, whatever is in it, and makes another one with the same settings.
    void restart(const QString& lesson = QStringLiteral("lab"))
    {
        m_window.reset();
        DeviceChoice host;
        host.mode = DeviceChoice::Mode::Host;
        m_window = std::make_unique<MainWindow>(
            ShellSetup{{labLesson(), digitsLesson()}, settings(), [] { return std::vector<DeviceInfo>(); }, host, {QStringLiteral("en")}});
        m_window->show();
        QVERIFY(m_window->openLesson(lesson));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (lesson == u"lab")
            QTRY_VERIFY(lab().controller().snapshot());
    }

    MainWindow& window() const { return *m_window; }
    LabPage& lab() const { return *qobject_cast<LabPage*>(m_window->page(QStringLiteral("lab"))); }
    QString settings() const { return m_folder->filePath(QStringLiteral("s.ini")); }

    QString write(const QByteArray& bytes, const char* name) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QByteArray read(const char* name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Copies of unsaved work on disk.
    QStringList copies() const
    {
        return QDir(m_folder->filePath(QStringLiteral("s-unsaved"))).entryList({QStringLiteral("*.unsaved")}, QDir::Files);
    }

    void edit(double rate) const
    {
        LabDocument next = lab().controller().document();
        next.config.optimizer.learningRate = rate;
        lab().controller().edit(next, QStringLiteral("rate"));
    }
    void trainTo(std::uint64_t epoch) const
    {
        LabController& controller = lab().controller();
        QTRY_VERIFY(controller.state() == TrainingSession::State::Paused && controller.snapshot());
        while (controller.snapshot()->position.epoch < epoch) {
            const std::uint64_t next = controller.snapshot()->position.epoch + 1;
            controller.step(Advance::Epoch);
            QTRY_COMPARE(controller.snapshot()->position.epoch, next);
        }
    }

    /// The window's own notes, not those of its pages.
    NoteBar* note(bool isOffer) const
    {
        for (NoteBar* one : m_window->findChildren<NoteBar*>()) {
            const bool hasAnswers = one->findChildren<QPushButton*>().first()->text() == u"Restore";
            if (!m_window->page(m_window->currentLesson())->isAncestorOf(one) && one->isVisible() && hasAnswers == isOffer)
                return one;
        }
        return nullptr;
    }
    QString notice() const { return note(false) != nullptr ? note(false)->text() : QString(); }
    QString offer() const { return note(true) != nullptr ? note(true)->text() : QString(); }
    void answerOffer(const QString& answer) const
    {
        for (QPushButton* button : note(true)->findChildren<QPushButton*>())
            if (button->text() == answer || button->accessibleName() == answer) {
                button->click();
                return;
            }
        QFAIL("no such answer");
    }

    /// As it is when the menu opens.
    QMenu* recentMenu() const
    {
        for (QMenu* menu : m_window->findChildren<QMenu*>())
            if (menu->title() == u"Recent projects") {
                emit static_cast<QMenu*>(menu->parentWidget())->aboutToShow();
                return menu;
            }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace chalknet::ui
