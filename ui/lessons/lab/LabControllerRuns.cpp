// The lab's runs: their kept moments within the memory there is for them, branches, names and removal.
#include "ui/lessons/lab/LabController.h"

#include <algorithm>
#include <vector>

namespace chalknet::ui {

namespace {

constexpr std::size_t kHistoryBytes = 64 * 1024 * 1024; // of all runs

std::vector<const History*> histories(const LabController& controller)
{
    std::vector<const History*> all;
    for (const LabRun& run : controller.runs().all())
        all.push_back(&controller.historyOf(run.number));
    return all;
}

} // namespace

/// A name given to a run.
class LabRunNameCommand : public QUndoCommand {
public:
    LabRunNameCommand(LabController& controller, int number, QString before, QString after, const QString& text)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_number(number)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { give(m_before); }
    void redo() override { give(m_after); }

private:
    void give(const QString& name)
    {
        m_controller.m_runs.setName(m_number, name);
        emit m_controller.runsChanged();
    }

    LabController& m_controller;
    int m_number;
    QString m_before;
    QString m_after;
};

/// A run taken out of the list.
class LabRunRemoval : public QUndoCommand {
public:
    LabRunRemoval(LabController& controller, int number, const QString& text)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_number(number)
    {
    }

    void undo() override
    {
        if (m_run)
            m_controller.m_runs.putBack(*m_run);
        m_run.reset();
        m_controller.onHistory();
        emit m_controller.runsChanged();
    }
    void redo() override
    {
        m_run = m_controller.m_runs.remove(m_number);
        emit m_controller.runsChanged();
    }

private:
    LabController& m_controller;
    int m_number;
    std::optional<LabRun> m_run;
};

const History& LabController::historyOf(int number) const
{
    static const History none;
    if (!m_runs.isEmpty() && m_runs.present().number == number)
        return m_session.history();
    const LabRun* run = m_runs.find(number);
    return run ? run->history : none;
}

std::size_t LabController::momentCount() const
{
    std::size_t count = 0;
    for (const LabRun& run : m_runs.all())
        count += historyOf(run.number).size();
    return count;
}

std::size_t LabController::historyBytes() const
{
    return History::bytesOfAll(histories(*this));
}

// The run with the most moments gives up every second one until there is room.
void LabController::onHistory()
{
    while (historyBytes() > kHistoryBytes) {
        const LabRun& largest = *std::ranges::max_element(m_runs.all(), {}, [this](const LabRun& run) {
            return historyOf(run.number).bytes();
        });
        if (historyOf(largest.number).size() < 4)
            break;
        if (largest.number == m_runs.present().number)
            m_session.thinHistory();
        else
            m_runs.thin(largest.number);
    }
    emit historyChanged();
}

bool LabController::canBranch(int number) const
{
    const LabRun* run = m_runs.find(number);
    return run && run->present.data == m_document.data && !historyOf(number).isEmpty()
        && state() != TrainingSession::State::Failed && state() != TrainingSession::State::Empty;
}

void LabController::branchFrom(int number, std::uint64_t step)
{
    if (!canBranch(number) || !historyOf(number).wayTo(step))
        return;
    const History past = historyOf(number);
    LabDocument next = m_runs.find(number)->present;
    const HistorySettings& settings = past.settingsAt(step);
    next.config = settings.config;
    const ParameterLayout layout(next.spec);
    std::erase_if(next.fixed, [&](const FixedParameter& fixed) { // frozen later only
        const auto index = parameterIndex(layout, fixed.at);
        return !index || *index >= settings.frozen.size() || settings.frozen[*index] == 0;
    });
    if (isRefused(next))
        return;
    const LabDocument before = m_document;
    m_runs.beginBranch(number, step, next, m_session.history());
    m_document = next;
    if (beginsNewRun(before, next))
        startProblem(false);
    m_playing = false;
    m_ownWork = true;
    const std::size_t index = past.indexAt(step);
    m_begunAt = past.moment(index).position;
    std::ranges::copy(past.parameters(index), m_begun.values().begin()); // until the exact ones are there
    m_session.returnTo(past, step, next.config);
    m_session.setFrozen(frozenMask(next.fixed, next.spec));
    limitSpeed();
    applyStop();
    emit documentChanged();
    emit runsChanged();
    emit stateChanged();
}

void LabController::renameRun(int number, const QString& name)
{
    const LabRun* run = m_runs.find(number);
    if (run && run->label() != name && run->name != name)
        m_undoStack.push(new LabRunNameCommand(*this, number, run->name, name, tr("name of a run")));
}

void LabController::removeRun(int number)
{
    if (m_runs.find(number) && m_runs.present().number != number)
        m_undoStack.push(new LabRunRemoval(*this, number, tr("remove a run")));
}

} // namespace chalknet::ui
