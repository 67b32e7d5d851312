// Questions, tasks, the lab's network, and what is kept between starts.
#include "ui/AppContext.h"
#include "ui/JsonNumbers.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/forward/ForwardMatrixCard.h"
#include "ui/lessons/forward/ForwardPage.h"

#include <QCheckBox>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kSilentUnitAnswer = 2; // of the question which product adds nothing

} // namespace

bool ForwardPage::isPredicting() const
{
    return m_matrices->predictBox()->isChecked() && !m_presenting;
}

bool ForwardPage::isAsking() const
{
    return isPredicting() && m_prediction->isAsking();
}

TraceTarget ForwardPage::asked() const
{
    return isAsking() && m_question ? unitOf(m_controller.spec(), m_question->focus) : TraceTarget();
}

std::optional<ForwardQuestion> ForwardPage::questionAt(const Moment& moment)
{
    return forwardQuestion(moment.document, moment.trace, moment.document.step, moment.turn);
}

bool ForwardPage::hasAnswerInSight() const
{
    const ForwardDocument& now = m_controller.document();
    return m_prediction->isRevealed() && m_moment && now.step == m_moment->document.step + 1 && now.row == m_moment->document.row;
}

void ForwardPage::tellAgain()
{
    if (!m_moment)
        return;
    m_moment->document.notation = m_controller.document().notation;
    const std::optional<ForwardQuestion> told = questionAt(*m_moment);
    if (isAsking())
        m_question = told;
    if (told)
        m_prediction->retell(told->text, told->answers, told->why);
}

void ForwardPage::askNext()
{
    const std::optional<ForwardQuestion> before = std::exchange(m_question, std::nullopt);
    m_moment.reset();
    if (isPredicting()) {
        m_moment = Moment{m_controller.document(), m_controller.trace(), m_turn};
        m_question = questionAt(*m_moment);
    }
    if (!m_question)
        return m_prediction->clear();
    const bool isSame = before && before->text == m_question->text && before->answers == m_question->answers;
    if (!isSame || !m_prediction->isAsking())
        m_prediction->ask(m_question->text, m_question->answers);
}

void ForwardPage::onAnswer(int answer)
{
    const bool isRight = m_question && answer == m_question->right;
    if (isRight)
        m_progress.rightPredictions = std::min(m_progress.rightPredictions + 1, kForwardPredictions);
    reveal();
    checkTasks();
    emit tasksChanged();
}

// The signal goes on, and the answer stands beside what it gives.
void ForwardPage::reveal()
{
    if (!m_question)
        return;
    const ForwardQuestion question = *m_question;
    m_prediction->reveal(question.right, question.why);
    ++m_turn;
    m_question.reset();
    m_isRevealing = true;
    m_controller.next();
    m_isRevealing = false;
    m_pinned = question.focus;
    showAll();
}

// From the end it begins again, with the next row or with other inputs.
void ForwardPage::askOn()
{
    if (m_controller.isAtEnd()) {
        m_controller.goTo(0);
        const std::size_t rows = m_controller.network().rows.size();
        if (rows > 1)
            m_controller.setRow((m_controller.document().row + 1) % rows);
        else
            m_controller.drawInputs();
        m_wasSilent = isThirdUnitSilent(m_controller.document(), m_controller.trace()); // if not, it is not the student's work
    }
    m_pinned = {};
    askNext();
    arrange();
    showAll();
    emit explanationChanged();
}

void ForwardPage::checkTasks()
{
    const ForwardDocument& document = m_controller.document();
    const ForwardTrace& trace = m_controller.trace();
    if (m_progress.rightPredictions >= kForwardPredictions)
        m_tasks.complete(QStringLiteral("predict"));
    if (makesFirstOutputZero(document, trace))
        m_tasks.complete(QStringLiteral("zero"));
    m_wasSilent = m_wasSilent || isThirdUnitSilent(document, trace);
    if (m_wasSilent && wakesThirdUnit(document, trace))
        m_tasks.complete(QStringLiteral("wake"));
    if (rightMergedEntries(document) == kMergedEntries)
        m_tasks.complete(QStringLiteral("merge"));
}

std::vector<LessonTask> ForwardPage::tasks() const
{
    std::vector<LessonTask> tasks = forwardTasks(m_tasks, m_controller.document(), m_progress);
    if (isPredicting())
        tasks.front().action.clear();
    return tasks;
}

void ForwardPage::runTask(const QString& id)
{
    if (id == QLatin1StringView("predict"))
        m_matrices->predictBox()->setChecked(true);
    else if (id == QLatin1StringView("merge"))
        m_controller.setNetwork(networkToMerge(), tr("One layer to fill in"));
    else
        useReadyNetwork();
}

void ForwardPage::useReadyNetwork()
{
    m_matrices->predictBox()->setChecked(false);
    m_controller.setNetwork(tracePreset(TracePreset::ForwardRelu), tr("Ready-made network"));
    m_controller.goTo(m_controller.document().layers());
}

void ForwardPage::answerTask(const QString& id, int answer)
{
    if (id != QLatin1StringView("nothing") || !m_progress.hasLookedAtOutput)
        return;
    if (answer == kSilentUnitAnswer)
        m_tasks.complete(id);
    else
        m_context.showNotice(tr("Not quite. Point at y₂ and read the three products on its edges."));
}

void ForwardPage::takeLabNetwork()
{
    const std::optional<LabNetwork> lab = m_context.labNetwork();
    const QString obstacle = labObstacle(lab);
    if (!obstacle.isEmpty())
        return m_context.showNotice(obstacle);
    m_controller.setNetwork(traceNetwork(lab->spec, lab->parameters, lab->data, kTakenDecimals), tr("Take the lab's network"));
    m_context.showNotice(tr("This is the lab's network, its numbers rounded to two decimals."));
}

void ForwardPage::receive(const QJsonObject& handover)
{
    const auto network = traceNetworkFromJson(handover.value(QLatin1StringView("network")).toObject());
    if (network)
        m_controller.setNetwork(*network, tr("Take over a network"));
    if (handover.contains(QLatin1StringView("row")))
        m_controller.setRow(static_cast<std::size_t>(wholeIn(handover, QLatin1StringView("row"), 0, kMostTraceRows, 0)));
    if (network)
        m_controller.goTo(0);
}

QJsonObject ForwardPage::saveState() const
{
    return {{QStringLiteral("document"), forwardDocumentToJson(m_controller.document())},
        {QStringLiteral("speed"), m_controller.speed()}, {QStringLiteral("predict"), m_matrices->predictBox()->isChecked()},
        {QStringLiteral("tasks"), m_tasks.toJson()}, {QStringLiteral("right_predictions"), m_progress.rightPredictions},
        {QStringLiteral("looked"), m_progress.hasLookedAtOutput}, {QStringLiteral("predicted_right"), m_prediction->rightCount()},
        {QStringLiteral("predicted"), m_prediction->askedCount()}, {QStringLiteral("turn"), static_cast<double>(m_turn)}};
}

void ForwardPage::restoreState(const QJsonObject& state)
{
    m_matrices->predictBox()->setChecked(false);
    m_tasks.fromJson(state.value(QLatin1StringView("tasks")).toObject());
    m_progress.rightPredictions = wholeIn(state, QLatin1StringView("right_predictions"), 0, kForwardPredictions, 0);
    m_progress.hasLookedAtOutput = state.value(QLatin1StringView("looked")).toBool();
    m_turn = static_cast<std::uint64_t>(wholeIn(state, QLatin1StringView("turn"), 0, 1'000'000, 0));
    m_controller.setSpeed(wholeIn(state, QLatin1StringView("speed"), 0, 400, 100));
    const int asked = wholeIn(state, QLatin1StringView("predicted"), 0, 1'000'000, 0);
    m_prediction->setCounts(std::min(asked, wholeIn(state, QLatin1StringView("predicted_right"), 0, 1'000'000, 0)), asked);
    m_wasSilent = false;
    m_controller.replace(forwardDocumentFromJson(state.value(QLatin1StringView("document")).toObject()));
    m_matrices->predictBox()->setChecked(state.value(QLatin1StringView("predict")).toBool());
}

} // namespace chalknet::ui
