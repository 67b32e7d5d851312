// ProjectFiles: the one project of the window and its file: opened, saved, asked about before it is lost, kept for a crash.
#pragma once

#include "ui/lessons/ProjectPage.h"
#include "ui/shell/ProjectRecovery.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace chalknet::ui {

class LessonPage;
class ShellSettings;

class ProjectFiles : public QObject {
    Q_OBJECT

public:
    /// What it needs of the window.
    struct Window {
        std::function<LessonPage*()> page; ///< that holds projects; makes it. Null: there is no such lesson
        std::function<void()> show; ///< brings this page to the front
        std::function<void(const QString& sentence)> tell; ///< empty: what was told is not true any more
        QWidget* widget = nullptr; ///< for dialogs
    };

    ProjectFiles(Window window, ShellSettings& settings, const QString& recoveryFolder, QObject* parent = nullptr);

    /// The page was made: from now on its content is the project.
    void follow(LessonPage* page);
    bool hasPage() const { return m_page != nullptr; }

    QString file() const { return m_file; } ///< empty: never saved
    QString name() const; ///< of the file without its ending, or what the project is called
    bool isModified() const { return m_modified; }
    /// Unsaved work lies on disk, in case of a crash.
    bool isAutosaved() const { return m_modified && m_recovery.hasCopy() && !m_writtenMark.isEmpty(); }

    // Each of these asks first if something would be lost. False: nothing has changed.
    bool startNew();
    bool chooseAndOpen();
    bool open(const QString& name);
    /// As a project without a file, called `title`; a copy that nothing was made of yet is given up without a question.
    bool openCopy(const QByteArray& bytes, const QString& title);

    bool save();
    bool saveAs();
    bool write(const QString& file);
    /// False if the person wants to go on with the present project after all.
    bool mayBeLost();
    /// The window closes, and all that should be kept is kept.
    void end();
    /// What the page should remember if its present content was discarded when the window closed.
    std::optional<QJsonObject> stateAfterDiscard() const { return m_stateAfterDiscard; }

    /// The sentence that offers what a crash left behind; empty: nothing.
    QString offer() const;
    void lookForLost();
    void restoreLost();
    void discardLost();
    void releaseLost();

    /// When unsaved changes are first written down, and how long it is then until the next time.
    void setAutosaveTimes(int first, int interval);

signals:
    /// Name, file, mark of a change, autosave.
    void changed();
    void offerChanged();

private:
    ProjectPage* projectPage() const;
    void look();
    void planAutosave(int milliseconds);
    void autosave();
    void onWritten(const QString& problem);
    void begin(const QString& file, const QString& title, bool isSaved);
    void remember(const QString& file);
    bool refuse(const QString& sentence);
    QString folder() const;
    QString shownName() const;

    Window m_window;
    ShellSettings& m_settings;
    ProjectRecovery m_recovery;
    QPointer<LessonPage> m_page;
    QString m_file;
    QString m_title; ///< of a copy without a file
    QByteArray m_savedMark; ///< empty: nothing of it is saved
    QJsonObject m_savedState; ///< of the page
    QByteArray m_writtenMark; ///< of the recovery copy that is on disk; empty: none
    QByteArray m_writingMark;
    bool m_modified = false;
    bool m_hasTold = false; ///< that nothing can be kept for a crash
    QTimer m_autosave;
    QElapsedTimer m_lastAutosave;
    int m_firstAutosave;
    int m_autosaveInterval;
    std::optional<LostProject> m_lost;
    std::optional<QJsonObject> m_stateAfterDiscard;
};

} // namespace chalknet::ui
