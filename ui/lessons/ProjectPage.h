// ProjectPage: what the shell needs of a page whose content can be kept in a file of its own.
#pragma once

#include <QByteArray>
#include <QString>

namespace chalknet::ui {

/// Implemented by a LessonPage (the shell asks with dynamic_cast). The shell reads and writes the files.
class ProjectPage {
public:
    virtual ~ProjectPage() = default;

    virtual QByteArray projectBytes() const = 0;
    /// Takes the project over. If it cannot be, everything stays as it was and the answer is a sentence that says why; else it
    /// is empty. `name` stands for the file in the sentence.
    virtual QString openProject(const QByteArray& bytes, const QString& name) = 0;
    virtual void startNewProject() = 0;
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
