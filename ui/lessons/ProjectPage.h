// ProjectPage: what the shell needs of a page whose content can be kept in a file of its own.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace chalknet::ui {

/// A project that was read but not taken over yet. A problem is one translated sentence; without one, take() makes the project
/// the content of its page.
struct ProjectReading {
    QString problem;
    std::function<void()> take;
};

/// Implemented by a LessonPage (the shell asks with dynamic_cast). The shell reads and writes the files.
class ProjectPage {
public:
    virtual ~ProjectPage() = default;

    /// Writes what the page holds now; may be called on any thread, at any later time.
    virtual std::function<QByteArray()> projectWriter() const = 0;
    QByteArray projectBytes() const { return projectWriter()(); }
    /// Nothing changes yet. `name` stands for the file in the sentence that says what is wrong.
    virtual ProjectReading readProject(const QByteArray& bytes, const QString& name) = 0;
    virtual void startNewProject() = 0;

    /// The same for the same content, however it is shown; cheap enough to be asked many times a second.
    virtual QByteArray projectMark() const = 0;
    /// A person has made something since the project was begun or opened that playing again would not bring back.
    virtual bool hasOwnWork() const = 0;

    /// Opens a project without a file; asks first if something would be lost. False: nothing has changed.
    using CopyOpener = std::function<bool(const QByteArray& bytes, const QString& title)>;
    /// The shell tells the page how.
    virtual void setCopyOpener(CopyOpener opener) = 0;
    /// Shows the ready-made examples.
    virtual void chooseExample() = 0;
    /// What a teacher adds to a project.
    virtual void editWorksheet() = 0;
};

/// The end of the name of project files.
inline QString projectSuffix()
{
    return QStringLiteral(".chalknet");
}
/// The id of the lesson that opens project files.
inline QString projectLesson()
{
    return QStringLiteral("lab");
}

} // namespace chalknet::ui
