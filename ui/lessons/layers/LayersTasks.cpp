// The tasks of the lesson: their texts, and how the page sees that they are done.
#include "ui/controls/NoteBar.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/layers/LayersPage.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

const QString& orNandTask()
{
    static const QString id = QStringLiteral("or-nand");
    return id;
}
const QString& placeTask()
{
    static const QString id = QStringLiteral("place");
    return id;
}
const QString& xnorTask()
{
    static const QString id = QStringLiteral("xnor");
    return id;
}
const QString& stuckTask()
{
    static const QString id = QStringLiteral("stuck");
    return id;
}
const QString& predictTask()
{
    static const QString id = QStringLiteral("predict");
    return id;
}

constexpr int kTogether = 0;
constexpr int kSaturated = 1;
constexpr int kTooEarly = 2;
constexpr int kAskedRow = 1; // (0, 1)

} // namespace

std::vector<LessonTask> LayersPage::tasks() const
{
    const LayersValues& values = m_controller.values();
    std::vector<LessonTask> list;

    LessonTask orNand;
    orNand.id = orNandTask();
    orNand.text = tr("Scramble the weights. Then make $h_1$ compute OR and $h_2$ compute NAND.");
    orNand.action = tr("Scramble");
    orNand.hint = tr("The weights $(w_1, w_2)$ of a unit point to the side on which it answers 1. The bias moves the line.");
    if (m_scrambled && values.isByHand()) {
        orNand.progressOf = 2;
        orNand.progress = (values.gates[kHidden1] == kOr ? 1 : 0) + (values.gates[kHidden2] == kNand ? 1 : 0);
        orNand.progressText = tr("%1 of 2 units").arg(orNand.progress);
    }
    list.push_back(orNand);

    LessonTask place;
    place.id = placeTask();
    place.text = tr("Where is the point (0, 1) in the hidden space? Click it there, or answer here.");
    place.hint = tr("Read $h_1$ and $h_2$ of the row (0, 1) in the truth table.");
    place.answers = {QStringLiteral("(0, 0)"), QStringLiteral("(0, 1)"), QStringLiteral("(1, 0)"), QStringLiteral("(1, 1)")};
    list.push_back(place);

    LessonTask xnor;
    xnor.id = xnorTask();
    xnor.text = tr("Solve XNOR by hand. Changing the output unit is enough.");
    xnor.action = tr("Choose XNOR");
    xnor.hint = tr("XNOR is the opposite of XOR. What happens to NAND if all its weights change their sign?");
    if (m_controller.document().targets == kXnor && values.isByHand()) {
        xnor.progressOf = 4;
        xnor.progress = values.rightRows();
        xnor.progressText = tr("%1 of 4 rows").arg(xnor.progress);
    }
    list.push_back(xnor);

    LessonTask stuck;
    stuck.id = stuckTask();
    stuck.text = tr("Find a start from which training gets stuck. Why does it not learn any more?");
    stuck.action = tr("Train");
    stuck.hint = tr("Try 20 starts and open one with a cross. Then play, and look at the hidden space.");
    stuck.answers = {tr("No line divides the classes in the hidden space"),
        tr("A line could divide them, but the units are saturated"), tr("It still learns")};
    list.push_back(stuck);

    LessonTask predict;
    predict.id = predictTask();
    predict.text = tr("Predict how many different points there are in the hidden space.");
    predict.action = tr("Ask");
    predict.hint = tr("Work out $h_1$ and $h_2$ for all four rows.");
    list.push_back(predict);

    for (LessonTask& task : list)
        task.done = m_tasks.isDone(task.id);
    return list;
}

void LayersPage::runTask(const QString& id)
{
    m_tasks.choose(id);
    if (id == orNandTask())
        scramble();
    else if (id == xnorTask())
        receive({{QStringLiteral("gate"), QStringLiteral("xnor")}});
    else if (id == stuckTask())
        chooseMode(LayersMode::ByTraining);
    else if (id == predictTask())
        askPrediction();
}

int LayersPage::stuckAnswer() const
{
    const TrainingVerdict& verdict = m_controller.verdict();
    if (verdict.state != TrainingOutcome::Stuck)
        return kTooEarly;
    return verdict.arePointsTogether() || !verdict.isSeparable ? kTogether : kSaturated;
}

void LayersPage::answerTask(const QString& id, int answer)
{
    if (id == placeTask()) {
        const RowValues& row = m_controller.values().rows[kAskedRow];
        const int right = (row.hidden[0] >= 0.5 ? 2 : 0) + (row.hidden[1] >= 0.5 ? 1 : 0);
        if (m_controller.values().isByHand() && answer == right)
            m_tasks.complete(id);
        else
            m_note->showNote(tr("Not there. Choose the row (0, 1) and read its hidden values."));
    } else if (id == stuckTask()) {
        if (!m_controller.isTraining() || m_controller.verdict().state != TrainingOutcome::Stuck)
            m_note->showNote(tr("Training is not stuck now. Find a start that gets stuck first."));
        else if (answer == stuckAnswer())
            m_tasks.complete(id);
        else
            m_note->showNote(tr("Look at the hidden space again: can a straight line divide the classes?"));
    }
}

void LayersPage::checkHiddenPoint(const std::vector<int>& rows)
{
    if (hidesHidden() || m_controller.isTraining())
        return;
    if (std::find(rows.begin(), rows.end(), kAskedRow) != rows.end())
        m_tasks.complete(placeTask());
}

void LayersPage::checkTasks()
{
    const LayersValues& values = m_controller.values();
    if (!m_controller.isTraining()) {
        // Undo takes the scrambling back; that is no solution.
        const bool isUndone = m_controller.document().weights == m_beforeScramble;
        if (m_scrambled && !isUndone && values.gates[kHidden1] == kOr && values.gates[kHidden2] == kNand)
            m_tasks.complete(orNandTask());
        if (m_controller.document().targets == kXnor && values.rightRows() == 4)
            m_tasks.complete(xnorTask());
    }
    emit tasksChanged();
}

} // namespace chalknet::ui
