// MainWindow: the frame around the lessons: rail, top bar, page, explanation drawer, status line and presenter mode.
#pragma once

#include "ui/AppContext.h"
#include "ui/lessons/Lesson.h"
#include "ui/shell/DeviceCatalog.h"
#include "ui/shell/LanguageController.h"
#include "ui/shell/ShellSettings.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace chalknet::ui {

class DeviceMenu;
class ExplanationDrawer;
class HairLine;
class LessonListModel;
class MoreMenu;
class NavigationRail;
class NoteBar;
class PageArea;
class PictureDesk;
class PresenterBar;
class ProjectFiles;
class StatusLine;
class TopBar;

/// What the window is built from; a test brings its own.
struct ShellSetup {
    std::vector<Lesson> lessons;
    QString settingsFile; ///< empty: the user's own
    DeviceCatalog::Lister listDevices; ///< openClDevices in the program
    std::optional<DeviceChoice> device; ///< instead of the remembered one, before the first page is made
    QStringList systemLanguages; ///< wishes of the system, for the first start
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ShellSetup setup, QWidget* parent = nullptr);
    ~MainWindow() override;

    AppContext& context() { return m_context; }
    DeviceCatalog& devices() { return m_devices; }

    QString currentLesson() const { return m_currentId; }
    /// False if there is no such lesson. Pages are made when they are first opened.
    bool openLesson(const QString& id);
    /// Null until it was opened.
    LessonPage* page(const QString& id) const { return m_pages.value(id); }

    QString language() const { return m_language.language(); }
    bool isPresenting() const { return m_presenting; }
    bool isDrawerOpen() const;

    /// Not remembered: for command line options. What a person chooses goes through the choose… slots.
    void useLanguage(const QString& code);
    void useTheme(ThemeName theme);
    void useDevice(const DeviceChoice& choice);

    /// Opens a project file in its lesson; false (with a note in the window) if it cannot be, or if the person kept the present one.
    bool openFile(const QString& name);
    /// Opens a project as an untitled copy called `title`; the same answers.
    bool openProjectCopy(const QByteArray& bytes, const QString& title);
    QString projectFile() const;
    ProjectFiles& files() { return *m_files; }

    /// Writes down window, lesson and page states (also done when the window closes).
    void remember();

public slots:
    /// Of the page that is shown.
    void undo();
    void redo();
    void copyPicture();
    void copyFormulas();
    /// In the format that the name ends with, otherwise as PNG; says what became of it.
    void savePictureAs(const QString& file);
    void chooseLanguage(const QString& code);
    void chooseTheme(chalknet::ui::ThemeName theme);
    void chooseDevice(const chalknet::DeviceChoice& choice);
    void setPresenting(bool presenting);
    void setDrawerOpen(bool open);
    void setFullScreen(bool fullScreen);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Tab goes through rail, top bar, page, explanation and status line in this order.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // MainWindow.cpp
    void buildLayout();
    void connectParts();
    void restore();
    LessonPage* makePage(int row);
    void showPage(int row);
    void adaptToSize();
    void showNotice(const QString& sentence);
    void placeNotice();
    // MainWindowActions.cpp
    void buildActions();
    QAction* addWindowAction(const QKeySequence& keys, const std::function<void()>& run);
    std::vector<QWidget*> tabStops() const;
    int regionOf(const QWidget* widget) const;
    /// F6: to the next part of the window, to the control where it was left.
    void moveToRegion(int by);
    /// The keyboard to the first control of the page.
    void focusPage();
    void retranslate();
    void updateTitle();
    void updateStatus();
    void updateExplanation();
    void updateTasks();
    void connectTasks();
    void updateDevice();
    // MainWindowFiles.cpp
    void buildFiles(const QString& settingsFile);
    void buildFileActions();
    void showFileActions();
    void listRecentProjects();
    /// Of the project, for the window's title; empty for a fresh one without a file, and in other lessons.
    QString projectTitle() const;
    void showOffer();
    /// A project file is dragged over the window, or dropped: true.
    bool takesDrop(QEvent* event);
    // MainWindowMore.cpp
    void connectMore();
    QUndoStack* undoStack() const;
    void followUndoStack();
    void updateUndo();
    void savePicture();
    void openRequested(const QString& id, const QJsonObject& handover);

    AppContext m_context;
    ShellSettings m_settings;
    LanguageController m_language;
    DeviceCatalog m_devices;
    std::unique_ptr<ProjectFiles> m_files;

    LessonListModel* m_lessons = nullptr;
    NavigationRail* m_rail = nullptr;
    HairLine* m_railLine = nullptr;
    TopBar* m_topBar = nullptr;
    NoteBar* m_offer = nullptr; ///< of what a crash left behind
    NoteBar* m_note = nullptr;
    QWidget* m_pagePlace = nullptr;
    PageArea* m_pageArea = nullptr;
    ExplanationDrawer* m_drawer = nullptr;
    HairLine* m_statusRule = nullptr;
    StatusLine* m_status = nullptr;
    PresenterBar* m_presenterBar = nullptr;
    DeviceMenu* m_deviceMenu = nullptr;
    MoreMenu* m_more = nullptr;
    PictureDesk* m_pictures = nullptr;
    QMenu* m_recentProjects = nullptr;
    QAction* m_newProject = nullptr;
    QAction* m_openProject = nullptr;
    QAction* m_saveProject = nullptr;
    QAction* m_saveProjectAs = nullptr;
    QAction* m_examples = nullptr;
    QAction* m_worksheet = nullptr;
    QMetaObject::Connection m_undoFollowed;
    QMetaObject::Connection m_undoTextFollowed;
    QTimer m_noteTimer;

    QHash<QString, LessonPage*> m_pages;
    QHash<QString, int> m_tasksDone; ///< of each lesson, when last looked at
    QHash<int, QPointer<QWidget>> m_leftAt; ///< of each region
    QString m_currentId;
    bool m_presenting = false;
    QPointer<QWidget> m_focusBeforePresenting;
    std::optional<Density> m_density; ///< nothing before the first size
    bool m_railIsLow = false;
    Qt::WindowStates m_stateBeforeFullScreen = Qt::WindowNoState;
};

} // namespace chalknet::ui
