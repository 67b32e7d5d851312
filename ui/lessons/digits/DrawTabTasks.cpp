// The tasks of "Draw": a digit that is misread in a corner, and a drawing that is none.
#include "ui/lessons/digits/DrawTab.h"

#include "ui/views/ProbabilityBars.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kFooled = 0.99; ///< as the task "draw-fool" says

QString cornerTask()
{
    return QStringLiteral("draw-corner");
}

QString foolTask()
{
    return QStringLiteral("draw-fool");
}

} // namespace

QStringList DrawTab::taskIds() const
{
    return {cornerTask(), foolTask()};
}

LessonTask DrawTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    task.progressOf = 2;
    if (id == cornerTask()) {
        task.text
            = tr("Turn “Centre” off and write a 0, 6, 8 or 9 in a corner: it is read as another digit. Then turn “Centre” on "
                 "again.");
        task.hint = tr("Not every digit is misread everywhere: a 1 often stays a 1. The line above the pictures says what would "
                       "be read with all stages on.");
        task.progress = m_wasMisread ? 1 : 0;
        task.progressText = cornerProgress();
    } else {
        task.text = tr("Write something that is no digit and still gets at least 99 %. Then say what it was.");
        task.hint
            = tr("A letter, a face, a scribble: the ten numbers always add up to 100 %, and softmax knows no \"none of them\".");
        task.progress = m_isFooled ? 1 : 0;
        task.progressText = m_isFooled ? tr("What is it?") : tr("Reach 99 %");
        if (m_isFooled)
            task.answers = QStringList{tr("A digit"), tr("No digit")};
    }
    return task;
}

QString DrawTab::cornerProgress() const
{
    if (m_wasMisread)
        return tr("Now turn it on");
    if (m_options.centre)
        return tr("Turn it off");
    if (m_bars->answer() < 0 || m_otherAnswer >= 0)
        return tr("Write in a corner");
    return tr("Still a %1: try another digit").arg(m_bars->answer());
}

void DrawTab::followTasks()
{
    const auto& probabilities = m_bars->probabilities();
    const bool fooled
        = m_options.isMnist() && probabilities && *std::max_element(probabilities->begin(), probabilities->end()) >= kFooled;
    const bool isMisread = !m_options.centre && m_otherAnswer >= 0 && m_bars->answer() >= 0;
    const bool isTurnedOn = m_wasMisread && m_options.centre && m_otherAnswer < 0 && m_bars->answer() >= 0;
    if (isTurnedOn)
        emit taskReached(cornerTask());
    // Another drawing, or centring on: the search begins again.
    const bool isNew = isMisread != m_wasMisread || fooled != m_isFooled;
    m_wasMisread = isMisread;
    m_isFooled = fooled;
    const QString progress = cornerProgress();
    if (isNew || progress != m_cornerProgress) {
        m_cornerProgress = progress;
        emit changed();
    }
}

void DrawTab::answerTask(const QString& id, int answer)
{
    if (id == foolTask() && m_isFooled && answer == 1)
        emit taskReached(foolTask());
}

} // namespace chalknet::ui
