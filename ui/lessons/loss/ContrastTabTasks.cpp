// Tasks, texts and the kept state of "Wrong and certain".
#include "ui/AppContext.h"
#include "ui/JsonNumbers.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/loss/ContrastExplanation.h"
#include "ui/lessons/loss/ContrastQuestion.h"
#include "ui/lessons/loss/ContrastTab.h"

#include <QSignalBlocker>

namespace chalknet::ui {

namespace {

const QString kSlowTask = QStringLiteral("contrast-slow");
const QString kWhyTask = QStringLiteral("contrast-why");
constexpr int kFactorAnswer = 1; // σ′(z)

} // namespace

void ContrastTab::checkTasks()
{
    if (!m_predicting && isTenTimesSlower(m_runs))
        emit taskReached(kSlowTask);
}

QStringList ContrastTab::taskIds() const
{
    return {kSlowTask, kWhyTask};
}

LessonTask ContrastTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kSlowTask) {
        task.text = tr("Find a start from which squared error needs more than 10 times as many updates as cross-entropy.");
        task.hint = tr("Make the wrong answer more certain: move the start further away from 0 on the wrong side.");
        if (!isAsking())
            task.progressText = tr("now %1 to %2")
                                    .arg(grouped(static_cast<qint64>(m_runs.squared.updates())),
                                        grouped(static_cast<qint64>(m_runs.entropy.updates())));
        return task;
    }
    const ContrastMoment& moment = m_runs.squared.at(m_update);
    if (isAsking() || !isHeldBack(moment, m_state.target)) {
        task.text
            = tr("Go to a moment where the output is wrong and certain: which factor makes the slope of squared error small?");
        task.hint = tr("$|y-t|$ must be above $\\num{0.5}$ and $\\sigma′(z)$ below $\\num{0.1}$.");
        return task;
    }
    task.text = tr("Which factor makes the slope of squared error small here?");
    task.answers = {QStringLiteral("$(y-t)$"), QStringLiteral("$\\sigma′(z)$"), QStringLiteral("$\\eta$")};
    task.hint = tr("Look at the two numbers of the product at the left.");
    return task;
}

void ContrastTab::answerTask(const QString& id, int answer)
{
    if (id != kWhyTask || isAsking() || !isHeldBack(m_runs.squared.at(m_update), m_state.target))
        return;
    if (answer == kFactorAnswer)
        emit taskReached(kWhyTask);
    else
        m_context.showNotice(
            tr("Not quite. Compare the two numbers of the product at the left: one is near 1, the other near 0."));
}

QString ContrastTab::tabName() const
{
    return tr("Wrong and certain");
}

QString ContrastTab::subtitle() const
{
    return tr("The same wrong answer, two losses: one learns slowly");
}

QString ContrastTab::explanationTitle() const
{
    return tabName();
}

QString ContrastTab::explanation() const
{
    return contrastExplanation(m_state, m_runs, m_update, isAsking());
}

QString ContrastTab::statusText() const
{
    if (isAsking())
        return tr("Predict first");
    return tr("Squared error %1, cross-entropy %2 updates")
        .arg(grouped(static_cast<qint64>(m_runs.squared.updates())), grouped(static_cast<qint64>(m_runs.entropy.updates())));
}

// ---- state

QJsonObject ContrastTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("update")] = static_cast<qint64>(m_update);
    json[QStringLiteral("quantity")] = m_quantity->currentIndex();
    json[QStringLiteral("question")] = m_question;
    json[QStringLiteral("right")] = m_prediction->rightCount();
    json[QStringLiteral("asked")] = m_prediction->askedCount();
    return json;
}

void ContrastTab::restoreState(const QJsonObject& json)
{
    pause();
    setPredicting(false);
    m_state = contrastFromJson(json);
    m_runs = contrastRuns(m_state);
    m_update = static_cast<std::size_t>(wholeIn(json, QLatin1StringView("update"), 0, static_cast<int>(m_runs.updates()), 0));
    m_question = wholeIn(json, QLatin1StringView("question"), 0, kMostContrastQuestions, 0);
    const int asked = wholeIn(json, QLatin1StringView("asked"), 0, kMostContrastQuestions, 0);
    m_prediction->setCounts(wholeIn(json, QLatin1StringView("right"), 0, asked, 0), asked);
    {
        const QSignalBlocker blocker(m_quantity);
        m_quantity->setCurrentIndex(wholeIn(json, QLatin1StringView("quantity"), 0, 1, 0));
    }
    showAll();
    emit changed();
}

} // namespace chalknet::ui
