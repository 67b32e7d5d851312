// Texts, tasks and kept state of "Mini-batches".
#include "ui/lessons/descent/BatchTab.h"

#include "ui/AppContext.h"
#include "ui/JsonNumbers.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/descent/BatchTexts.h"
#include "ui/lessons/descent/CurveFormulas.h"

#include <QJsonArray>

#include <algorithm>

namespace chalknet::ui {

namespace {

const QString kCountTask = QStringLiteral("batch-count");
const QString kNoiseTask = QStringLiteral("batch-noise");
constexpr std::size_t kTaskUpdates = 20;
constexpr int kHalfAnswer = 1;

} // namespace

QString BatchTab::tabName() const
{
    return tr("Mini-batches");
}

QString BatchTab::subtitle() const
{
    return tr("A few rows for each update: more steps, but noisier ones");
}

QString BatchTab::explanationTitle() const
{
    return tabName();
}

QString BatchTab::explanation() const
{
    return batchExplanation(m_state, m_run, m_moment);
}

QString BatchTab::statusText() const
{
    const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
    return tr("100 rows, batch size %1, η = %2 · update %3 of %4")
        .arg(QString::number(m_state.batchSize), writtenValue(m_state.rate, 6).text(), QString::number(m_moment.update()),
            QString::number(mini.updates()));
}

QStringList BatchTab::taskIds() const
{
    return {kCountTask, kNoiseTask};
}

LessonTask BatchTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kCountTask) {
        const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
        task.text = tr("Choose the batch size so that an epoch has exactly 20 updates, and go through one epoch.");
        task.hint = tr("100 rows divided by the batch size gives the updates of an epoch.");
        if (mini.updatesPerEpoch == kTaskUpdates) {
            task.progressOf = static_cast<int>(kTaskUpdates);
            task.progress = static_cast<int>(std::min(m_moment.done(), kTaskUpdates));
            task.progressText = tr("%1 of %2 updates").arg(task.progress).arg(task.progressOf);
        }
        return task;
    }
    task.text
        = tr("How does the noise change when the batch is four times as large? Compare two such sizes, for example 5 and 20.");
    task.hint = tr("The noise stands under the picture of the mini-batch. Set one size, read it, set the other.");
    if (hasComparedSizes())
        task.answers = {tr("about a quarter"), tr("about half"), tr("it stays the same"), tr("about double")};
    return task;
}

void BatchTab::answerTask(const QString& id, int answer)
{
    if (id != kNoiseTask || !hasComparedSizes())
        return;
    if (answer == kHalfAnswer)
        emit taskReached(id);
    else
        m_context.showNotice(tr("Not quite. Read the noise of both sizes under the mini-batch and divide one by the other."));
}

void BatchTab::checkTasks()
{
    const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
    const bool isEpochOver = m_moment.update() >= kTaskUpdates && m_moment.done() >= kTaskUpdates;
    if (mini.updatesPerEpoch == kTaskUpdates && isEpochOver)
        emit taskReached(kCountTask);
}

// ---- state

QJsonObject BatchTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("moment")] = m_moment.index;
    json[QStringLiteral("chart")] = m_charts->currentIndex();
    QJsonArray seen;
    for (const int size : m_seen)
        seen.append(size);
    json[QStringLiteral("seen")] = seen;
    return json;
}

void BatchTab::restoreState(const QJsonObject& json)
{
    setPlaying(false);
    m_state = batchStateFromJson(json);
    m_seen.clear();
    for (const QJsonValue& value : json.value(QLatin1StringView("seen")).toArray()) {
        const int size = value.toInt();
        const auto place = std::ranges::lower_bound(m_seen, size);
        if (size >= kSmallestBatch && size <= kLargestBatch && (place == m_seen.end() || *place != size))
            m_seen.insert(place, size);
    }
    rememberSize();
    m_run = batchRun(m_state);
    m_moment.index = wholeIn(json, QLatin1StringView("moment"), 0, lastMoment(m_run), 0);
    m_charts->setCurrentIndex(wholeIn(json, QLatin1StringView("chart"), Loss, Timing, Loss));
    showAll();
}

} // namespace chalknet::ui
