// The controller's part of a project file: what it is now, and going on from what was saved.
#include "ui/lessons/lab/LabController.h"

#include "ui/AppContext.h"

namespace chalknet::ui {

namespace {

/// With data of another number of rows (another version of a generator) the present epoch begins again.
TrainingPosition fitting(TrainingPosition position, std::size_t rows)
{
    if (position.rowsPerEpoch != rows)
        position.rowInEpoch = 0;
    position.rowsPerEpoch = rows;
    return position;
}

} // namespace

LabProject LabController::project() const
{
    LabProject project;
    project.document = m_document;
    project.runs = m_runs;
    const SnapshotPointer present = snapshot();
    if (present && !present->diverged && present->parameters.allFinite()
        && present->parameters.layout() == ParameterLayout(m_document.spec)) {
        project.parameters = present->parameters;
        project.position = present->position;
    }
    return project;
}

void LabController::restore(const LabProject& project)
{
    m_undoStack.clear();
    m_document = project.document;
    m_split = makeSplit(m_document.data);
    m_runs = project.runs;
    if (m_runs.isEmpty())
        m_runs.begin(m_document);
    m_playing = false;
    requestSnapshots();
    std::optional<TrainingState> moment;
    if (project.hasParameters())
        moment = TrainingState{project.parameters, {}, fitting(project.position, m_split.train.rows())};
    TrainingProblem problem;
    problem.spec = m_document.spec;
    problem.config = m_document.config;
    problem.train = m_split.train;
    problem.test = m_split.test;
    m_session.load(std::move(problem), m_context.deviceChoice(), false, std::move(moment));
    limitSpeed();
    ++m_number;
    emit replaced();
    emit dataChanged();
    emit documentChanged();
    emit runsChanged();
    emit stateChanged();
}

} // namespace chalknet::ui
