// The tasks of the lesson, and what is kept between starts.
#include "ui/AppContext.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/perceptron/PerceptronPage.h"
#include "ui/lessons/perceptron/PlanePanel.h"
#include "ui/lessons/perceptron/RulePanel.h"

#include <QCheckBox>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kPredictionsWanted = 3;
constexpr int kNoLineAnswer = 1; // of the question why XOR never rests

} // namespace

void PerceptronPage::checkTasks()
{
    const PerceptronDocument& document = m_controller.document();
    const PerceptronWeights& weights = m_controller.weights();
    const bool allRight = m_controller.rightRows() == 4;
    if (document.gate == Gate::And && allRight && !document.trained)
        m_tasks.complete(QStringLiteral("and"));

    if (document.gate == Gate::And && allRight)
        m_andWeights = weights;
    else if (m_andWeights && (document.steps > 0 || weights[1] != (*m_andWeights)[1] || weights[2] != (*m_andWeights)[2]))
        m_andWeights.reset();
    if (m_andWeights && document.gate == Gate::Or && allRight)
        m_tasks.complete(QStringLiteral("bias"));

    if (document.gate == Gate::Nand && allRight && document.steps > 0)
        m_tasks.complete(QStringLiteral("nand"));
    m_cycleFound = m_cycleFound || (document.gate == Gate::Xor && m_controller.run().cycle());
    if (m_rightPredictions >= kPredictionsWanted)
        m_tasks.complete(QStringLiteral("predict"));
}

std::vector<LessonTask> PerceptronPage::tasks() const
{
    const auto make = [this](const char* id, const QString& text, const QString& hint) {
        LessonTask task;
        task.id = QString::fromLatin1(id);
        task.text = text;
        task.hint = hint;
        task.done = m_tasks.isDone(task.id);
        return task;
    };
    const Gate gate = m_controller.document().gate;
    const int right = m_controller.rightRows();
    std::vector<LessonTask> tasks{
        make("and", tr("Set the weights so that AND is right."),
            tr("Both inputs together must reach the threshold, one alone must not: $w_1$ and $w_2$ alike, and a negative bias "
               "between one and two of them.")),
        make("bias", tr("Turn AND into OR. Move only the bias."),
            tr("First make AND right. Then choose OR: the line has to move in parallel until one input alone is enough.")),
        make("nand", tr("Train NAND. Stop when all four rows are right."),
            tr("Press “Run” and watch how each wrong example pulls the line.")),
        make("xor", tr("Choose XOR and run the training. Why do the weights never come to rest?"),
            tr("Run until the program finds that everything repeats. Then look at the plane: where would the line have to be?")),
        make("predict", tr("Predict correctly three times which way a weight moves."),
            tr("Switch on “Predict first”. The sign of $e = t - y$ decides, and whether the input is 0 or 1."))};
    tasks[0].progress = gate == Gate::And ? right : 0;
    tasks[1].progress = gate == Gate::Or ? right : 0;
    tasks[2].progress = gate == Gate::Nand ? right : 0;
    for (std::size_t i = 0; i < 3; ++i) {
        tasks[i].progressOf = 4;
        tasks[i].progressText = tr("%1 of %2 rows").arg(tasks[i].progress).arg(4);
    }
    tasks[2].action = tr("Train");
    if (m_cycleFound)
        tasks[3].answers = {
            tr("The learning rate is too large."), tr("No straight line divides ● from ▲."), tr("The initial weights are bad.")};
    tasks[4].progress = m_tasks.isDone(QStringLiteral("predict")) ? kPredictionsWanted : m_rightPredictions;
    tasks[4].progressOf = kPredictionsWanted;
    tasks[4].progressText = tr("%1 of %2 weights right").arg(tasks[4].progress).arg(kPredictionsWanted);
    // Where nothing changes any more there is nothing to predict either.
    if (!m_rule->predictBox()->isChecked())
        tasks[4].action = tr("Predict first");
    else if (!isPredicting() && !m_presenting)
        tasks[4].action = tr("From the start");
    return tasks;
}

void PerceptronPage::runTask(const QString& id)
{
    if (id == QLatin1StringView("nand")) {
        // First the gate, then one example with each press.
        if (m_controller.document().gate != Gate::Nand)
            m_controller.setGate(Gate::Nand);
        else if (!m_prediction->isAsking())
            m_controller.trainOne();
    } else if (id == QLatin1StringView("predict")) {
        m_rule->predictBox()->setChecked(true);
        beginToLearn();
        emit tasksChanged();
    }
}

void PerceptronPage::beginToLearn()
{
    using Verdict = PerceptronController::Verdict;
    if (m_controller.verdict() != Verdict::Learning)
        m_controller.reset();
    constexpr int kMostTries = 8;
    for (int i = 0; i < kMostTries && m_controller.verdict() != Verdict::Learning; ++i)
        m_controller.setStartWeights(StartWeights::Random); // those before are right already
}

void PerceptronPage::answerTask(const QString& id, int answer)
{
    if (id != QLatin1StringView("xor") || !m_cycleFound)
        return;
    if (answer == kNoLineAnswer)
        m_tasks.complete(id);
    else if (answer == 0)
        m_context.showNotice(tr("Not quite. Try a smaller learning rate: the weights still go round."));
    else
        m_context.showNotice(tr("Not quite. Try other initial weights: they still go round in the end."));
}

QJsonObject PerceptronPage::saveState() const
{
    return {{QStringLiteral("document"), perceptronDocumentToJson(m_controller.document())},
        {QStringLiteral("speed"), m_controller.speed()}, {QStringLiteral("cell"), m_plane->showsNeuron()},
        {QStringLiteral("predict"), m_rule->predictBox()->isChecked()}, {QStringLiteral("tasks"), m_tasks.toJson()},
        {QStringLiteral("cycle_found"), m_cycleFound}, {QStringLiteral("right_predictions"), m_rightPredictions},
        {QStringLiteral("predicted_right"), m_prediction->rightCount()},
        {QStringLiteral("predicted"), m_prediction->askedCount()}};
}

void PerceptronPage::restoreState(const QJsonObject& state)
{
    const auto whole = [&state](QLatin1StringView key, int low, int high, int otherwise) {
        const double value = state.value(key).toDouble(otherwise);
        return value >= low && value <= high ? static_cast<int>(value) : otherwise;
    };
    m_rule->predictBox()->setChecked(false);
    m_cycleFound = state.value(QLatin1StringView("cycle_found")).toBool();
    m_rightPredictions = whole(QLatin1StringView("right_predictions"), 0, kPredictionsWanted, 0);
    m_tasks.fromJson(state.value(QLatin1StringView("tasks")).toObject());
    m_controller.setSpeed(whole(QLatin1StringView("speed"), 0, 60, m_controller.speed()));
    m_controller.replace(perceptronDocumentFromJson(state.value(QLatin1StringView("document")).toObject()));
    m_plane->setShowsNeuron(state.value(QLatin1StringView("cell")).toBool());
    const int asked = whole(QLatin1StringView("predicted"), 0, 1'000'000, 0);
    m_prediction->setCounts(std::min(asked, whole(QLatin1StringView("predicted_right"), 0, 1'000'000, 0)), asked);
    m_rule->predictBox()->setChecked(state.value(QLatin1StringView("predict")).toBool());
}

} // namespace chalknet::ui
