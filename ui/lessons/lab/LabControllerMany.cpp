// Opening one of many starts: a new run from its first numbers or from what it has learned; the run before stays in the list.
#include "ui/AppContext.h"
#include "ui/lessons/lab/LabController.h"

#include <QUndoCommand>

namespace chalknet::ui {

/// What there was before comes back with its numbers and its place in training.
class LabOpenCommand : public QUndoCommand {
public:
    LabOpenCommand(LabController& controller, LabDocument after, std::optional<Parameters> trained, TrainingPosition position,
        const QString& text)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.document())
        , m_after(std::move(after))
        , m_trained(std::move(trained))
        , m_position(position)
    {
    }

    void redo() override
    {
        m_numbers = m_controller.ownNumbers();
        m_controller.begin(m_after, m_trained, m_position);
    }
    void undo() override
    {
        m_controller.begin(m_before, m_numbers ? std::optional(m_numbers->parameters) : std::nullopt,
            m_numbers ? m_numbers->position : TrainingPosition{});
    }

private:
    LabController& m_controller;
    LabDocument m_before;
    LabDocument m_after;
    std::optional<Parameters> m_trained;
    TrainingPosition m_position;
    std::optional<LabNumbers> m_numbers; ///< of the network before, if they were not those of its start
};

bool LabController::openStart(
    const LabDocument& next, const std::optional<Parameters>& trained, std::uint64_t epochs, const QString& text)
{
    if (isRefused(next))
        return false;
    const std::size_t rows = makeSplit(next.data).train.rows();
    const std::size_t batch = next.config.batchSize;
    TrainingPosition position;
    position.epoch = epochs;
    position.step = epochs * ((rows + batch - 1) / batch);
    position.rowsPerEpoch = rows;
    m_undoStack.push(new LabOpenCommand(*this, next, trained, position, text));
    return true;
}

void LabController::begin(const LabDocument& document, const std::optional<Parameters>& numbers, TrainingPosition position)
{
    const LabDocument before = std::exchange(m_document, document);
    const bool newData = before.data != m_document.data || before.view != m_document.view;
    if (newData) {
        m_split = makeSplit(m_document.data);
        requestSnapshots();
    }
    m_runs.begin(m_document, m_session.history());
    m_playing = false;
    if (numbers && !m_split.train.isEmpty())
        loadMoment(*numbers, position);
    else
        startProblem(false);
    applyStop();
    if (newData)
        emit dataChanged();
    emit documentChanged();
    emit runsChanged();
    emit stateChanged();
}

void LabController::loadMoment(const Parameters& numbers, TrainingPosition position)
{
    m_cutValues.clear();
    TrainingProblem problem;
    problem.spec = m_document.spec;
    problem.config = m_document.config;
    problem.train = m_split.train;
    problem.test = m_split.test;
    problem.start = startParameters();
    problem.frozen = frozenMask(m_document.fixed, m_document.spec);
    position.rowsPerEpoch = m_split.train.rows();
    position.rowInEpoch = std::min(position.rowInEpoch, position.rowsPerEpoch);
    m_session.load(std::move(problem), m_context.deviceChoice(), false, TrainingState{numbers, {}, position});
    m_begun = numbers;
    m_begunAt = position;
    m_edited = true;
    limitSpeed();
    ++m_number;
    emit replaced();
}

} // namespace chalknet::ui
