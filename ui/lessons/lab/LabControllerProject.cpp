// The controller's part of a project file: what it is now, going on from what was saved, and telling the two apart.
#include "ui/lessons/lab/LabController.h"

#include "engine/formats/ConfigFile.h"
#include "ui/AppContext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace chalknet::ui {

namespace {

constexpr double kLongTraining = 60.0; // seconds that nobody wants to wait for again

/// With data of another number of rows (another version of a generator) the present epoch begins again.
TrainingPosition fitting(TrainingPosition position, std::size_t rows)
{
    if (position.rowsPerEpoch != rows)
        position.rowInEpoch = 0;
    position.rowsPerEpoch = rows;
    return position;
}

QByteArrayView bytesOf(const auto& value)
{
    return {reinterpret_cast<const char*>(&value), static_cast<qsizetype>(sizeof(value))};
}

} // namespace

TrainingState LabController::presentState() const
{
    // Right after a change the newest snapshot may still be of the run before; after divergence the last good one counts.
    const ParameterLayout layout(m_document.spec);
    if (m_lastFinite && m_lastFinite->generation == m_session.generation() && m_lastFinite->parameters.layout() == layout)
        return {m_lastFinite->parameters, {}, m_lastFinite->position};
    if (m_begun.layout() != layout)
        return {};
    return {m_begun, {}, m_begunAt};
}

LabProject LabController::project() const
{
    LabProject project;
    project.document = m_document;
    project.runs = m_runs;
    project.worksheet = m_worksheet;
    const TrainingState state = presentState();
    project.parameters = state.parameters;
    project.position = state.position;
    return project;
}

void LabController::restore(const LabProject& project)
{
    m_undoStack.clear();
    m_document = project.document;
    m_worksheet = project.worksheet;
    m_split = makeSplit(m_document.data);
    m_runs = project.runs;
    if (m_runs.isEmpty())
        m_runs.begin(m_document);
    m_carried.reset();
    m_ownWork = false;
    m_trainedSeconds = 0.0;
    if (project.hasParameters())
        m_restored = TrainingState{project.parameters, {}, fitting(project.position, m_split.train.rows())};
    requestSnapshots();
    startProblem(false);
    m_restored.reset();
    applyStop();
    emit worksheetChanged();
    emit dataChanged();
    emit documentChanged();
    emit runsChanged();
    emit stateChanged();
}

QByteArray LabController::mark() const
{
    if (m_documentKey.isEmpty() || m_keyedDocument != m_document) {
        m_keyedDocument = m_document;
        const QByteArray text = QJsonDocument(labDocumentToJson(m_document)).toJson(QJsonDocument::Compact)
            + QByteArray::fromStdString(configText(m_document.config));
        m_documentKey = QCryptographicHash::hash(text, QCryptographicHash::Sha1);
    }
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(m_documentKey);
    for (const LabRun& run : m_runs.all()) {
        hash.addData(bytesOf(run.number));
        hash.addData(run.name.toUtf8());
    }
    const TrainingState state = presentState();
    if (state.position.step > 0 || m_edited) {
        hash.addData(bytesOf(state.position.step));
        hash.addData(bytesOf(state.position.epoch));
        hash.addData(bytesOf(state.position.rowInEpoch));
        // As a device that calculates with floats gives them back.
        const std::vector<float> values(state.parameters.values().begin(), state.parameters.values().end());
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(float))));
    }
    return hash.result();
}

bool LabController::hasOwnWork() const
{
    const qint64 running = m_runningSince.isValid() ? m_runningSince.elapsed() : 0;
    return !m_undoStack.isClean() || m_ownWork || m_trainedSeconds + static_cast<double>(running) / 1000.0 >= kLongTraining;
}

} // namespace chalknet::ui
