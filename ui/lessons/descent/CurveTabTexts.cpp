// Texts, tasks and kept state of "One parameter".
#include "ui/lessons/descent/CurveTab.h"

#include "ui/AppContext.h"
#include "ui/JsonNumbers.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/lessons/descent/CurveTexts.h"
#include "ui/lessons/descent/DescentNames.h"

namespace chalknet::ui {

namespace {

constexpr int kLargestCount = 9999; // of questions
const QString kLimitTask = QStringLiteral("curve-limit");
const QString kEscapeTask = QStringLiteral("curve-escape");
constexpr double kTaskRate = 1.9;
constexpr double kEscapeStart = 3.0; // from here 0.45 … 0.55 lead into the lower valley

} // namespace

QString CurveTab::tabName() const
{
    return tr("One parameter");
}

QString CurveTab::subtitle() const
{
    return tr("A step against the slope, as long as the learning rate says");
}

QString CurveTab::explanationTitle() const
{
    return tabName();
}

QString CurveTab::explanation() const
{
    return curveExplanation(shown(), m_verdict, m_update, hidesPath());
}

QString CurveTab::statusText() const
{
    const CurveState& state = shown();
    const QString start = tr("%1, η = %2, θ₀ = %3")
                              .arg(curveLabel(state.curve), writtenValue(state.rate, 6).text(), writtenValue(state.start).text());
    return hidesPath() ? start : start + QStringLiteral(" · ") + tr("update %1 of %2").arg(m_update).arg(shownUpdates(m_path));
}

QStringList CurveTab::taskIds() const
{
    return {kLimitTask, kEscapeTask};
}

LessonTask CurveTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kLimitTask) {
        task.text = tr("On the parabola, find the largest learning rate (two digits) that still converges, and play it to the "
                       "end.");
        task.action = tr("Parabola");
        task.hint = tr("The distance is multiplied by $1 - \\eta$ in every step. How large may $\\eta$ be before it no longer "
                       "shrinks?");
    } else {
        task.text = tr("Two valleys, start in the right one: reach the lower minimum by the learning rate alone, and play it to "
                       "the end.");
        task.action = tr("Start at θ = 3");
        task.hint = tr("The first step must carry over the hill, and the following ones must still settle: near the lower "
                       "minimum $E'' \\approx \\num{3.6}$.");
    }
    return task;
}

void CurveTab::runTask(const QString& id)
{
    ++m_gesture;
    change(tr("curve"), Single, [&id](CurveState& next) {
        next.curve = id == kLimitTask ? CurveType::Parabola : CurveType::TwoValleys;
        next.start = id == kLimitTask ? curveUsualStart(next.curve) : kEscapeStart;
        next.rate = id == kLimitTask ? 0.5 : 0.1;
    });
    goTo(0);
}

// Only what the student set and played to the end counts, not what a slider passed by.
void CurveTab::checkTasks()
{
    if (m_question || m_update < kCurveUpdates)
        return;
    const bool settles = m_verdict.outcome == CurveOutcome::Zigzag || m_verdict.outcome == CurveOutcome::Straight;
    if (!settles)
        return;
    if (m_state.curve == CurveType::Parabola && m_state.rate >= kTaskRate)
        emit taskReached(kLimitTask);
    const bool startsRight
        = m_state.curve == CurveType::TwoValleys && m_state.start > 0.0 && valleyOf(m_state.curve, m_state.start) > 0.0;
    if (startsRight && !m_verdict.isLocal)
        emit taskReached(kEscapeTask);
}

// ---- state

QJsonObject CurveTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("update")] = static_cast<int>(m_question ? 0 : m_update);
    json[QStringLiteral("right")] = m_prediction->rightCount();
    json[QStringLiteral("asked")] = m_prediction->askedCount();
    json[QStringLiteral("question")] = static_cast<int>(m_questionNumber);
    return json;
}

void CurveTab::restoreState(const QJsonObject& json)
{
    setPlaying(false);
    closeQuestion();
    m_state = curveStateFromJson(json);
    const int asked = wholeIn(json, QLatin1StringView("asked"), 0, kLargestCount, 0);
    m_prediction->setCounts(wholeIn(json, QLatin1StringView("right"), 0, asked, 0), asked);
    m_questionNumber = static_cast<std::uint64_t>(wholeIn(json, QLatin1StringView("question"), 0, kLargestCount, 0));
    m_update = static_cast<std::size_t>(wholeIn(json, QLatin1StringView("update"), 0, static_cast<int>(kCurveUpdates), 0));
    recalculate();
}

} // namespace chalknet::ui
