// The lab's rules: which edit begins a new run, what playing means, and what is asked of the session.
#include "ui/lessons/lab/LabController.h"

#include "ui/AppContext.h"
#include "ui/ProblemText.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kOutputResolution = 256;
constexpr int kUnitResolution = 40;
constexpr qint64 kMergeMilliseconds = 1500;

} // namespace

/// One edit: the document before and after it.
class LabEditCommand : public QUndoCommand {
public:
    LabEditCommand(
        LabController& controller, LabDocument before, LabDocument after, const QString& text, LabController::EditKind kind)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_kind(kind)
    {
        m_age.start();
    }

    // What a run had learned comes back with its settings. Dropout is a manner of training: the numbers stay, both ways.
    void undo() override
    {
        if (changesDropoutOnly(m_before, m_after))
            m_numbers = m_controller.ownNumbers();
        m_controller.apply(m_before, m_numbers);
    }
    void redo() override
    {
        m_numbers = beginsNewRun(m_before, m_after) ? m_controller.ownNumbers() : std::nullopt;
        m_controller.apply(m_after, changesDropoutOnly(m_before, m_after) ? m_numbers : std::nullopt);
    }
    int id() const override { return m_kind == LabController::EditKind::Single ? -1 : static_cast<int>(m_kind); }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const LabEditCommand*>(other);
        if (next->m_kind != m_kind || m_age.elapsed() > kMergeMilliseconds)
            return false;
        m_after = next->m_after;
        m_age.restart();
        setObsolete(m_after == m_before);
        return true;
    }

private:
    LabController& m_controller;
    LabDocument m_before;
    LabDocument m_after;
    LabController::EditKind m_kind;
    std::optional<LabNumbers> m_numbers; ///< before the edit, if they were not those of the start
    QElapsedTimer m_age;
};

LabController::LabController(AppContext& context, QObject* parent)
    : TrainedNetwork(parent)
    , m_context(context)
    , m_document(defaultLabDocument())
    , m_split(makeSplit(m_document.data))
{
    connect(&m_session, &TrainingSession::snapshotReady, this, &LabController::onSnapshot);
    connect(&m_session, &TrainingSession::stateChanged, this, &LabController::onState);
    connect(&m_session, &TrainingSession::notice, this, &LabController::onNotice);
    connect(&m_session, &TrainingSession::deviceChanged, this, &LabController::stateChanged);
    connect(&m_session, &TrainingSession::historyChanged, this, &LabController::onHistory);
    connect(&m_session, &TrainingSession::finished, this, [this](StopReason reason) {
        m_playing = false;
        emit stateChanged();
        emit finished(reason);
    });
    connect(&m_session, &TrainingSession::failed, this, [this](const Problem& problem) {
        m_playing = false;
        emit failed(problem);
        emit stateChanged();
    });
    connect(&m_context, &AppContext::deviceChoiceChanged, this, [this] { beginRun(m_playing); });
    m_session.setRecording(true);
    requestSnapshots();
    beginRun(false);
    m_context.setLabLink(this);
}

LabController::~LabController()
{
    if (m_context.labLink() == this)
        m_context.setLabLink(nullptr);
}

LabNetwork LabController::network() const
{
    const SnapshotPointer present = snapshot();
    const bool isUsable = present && !present->diverged && present->parameters.allFinite();
    return {m_document.spec, isUsable ? present->parameters : m_begun, m_split.train};
}

void LabController::edit(const LabDocument& next, const QString& text, EditKind kind)
{
    LabDocument fitting = next;
    fitting.fixed = fittingParameters(std::move(fitting.fixed), fitting.spec);
    if (fitting == m_document || isRefused(fitting))
        return;
    m_undoStack.push(new LabEditCommand(*this, m_document, fitting, text, kind));
}

void LabController::replace(const LabDocument& document)
{
    m_undoStack.clear();
    m_ownWork = false;
    m_trainedSeconds = 0.0;
    apply(document);
}

void LabController::apply(const LabDocument& document, const std::optional<LabNumbers>& numbers)
{
    m_carried = numbers;
    apply(document);
    m_carried.reset();
}

void LabController::apply(const LabDocument& document)
{
    if (document == m_document)
        return;
    const LabDocument before = std::exchange(m_document, document);
    const bool newData = before.data != m_document.data || before.view != m_document.view;
    if (newData) {
        m_split = makeSplit(m_document.data);
        requestSnapshots();
    }
    if (beginsNewRun(before, m_document)) {
        beginRun(m_playing);
    } else {
        m_session.setConfig(m_document.config);
        if (before.fixed != m_document.fixed)
            m_session.setFrozen(frozenMask(m_document.fixed, m_document.spec));
        m_runs.setSettings(m_document);
    }
    limitSpeed();
    applyStop();
    if (newData)
        emit dataChanged();
    emit documentChanged();
    emit runsChanged();
}

void LabController::beginRun(bool play)
{
    m_runs.begin(m_document, m_session.history());
    startProblem(play);
    emit runsChanged();
    emit stateChanged();
}

void LabController::startProblem(bool play)
{
    m_playing = play;
    // Own points that are not there yet: nothing can be learned.
    if (m_split.train.isEmpty()) {
        m_playing = false;
        m_session.unload();
        ++m_number;
        emit replaced();
        emit snapshotChanged();
        emit runsChanged();
        emit stateChanged();
        return;
    }
    TrainingProblem problem;
    problem.spec = m_document.spec;
    problem.config = m_document.config;
    problem.train = m_split.train;
    problem.test = m_split.test;
    loadProblem(std::move(problem), play && !isHeld());
    limitSpeed();
    ++m_number;
    emit replaced();
}

void LabController::setPlaying(bool playing)
{
    if (playing
        && (m_split.train.isEmpty() || state() == TrainingSession::State::Diverged || state() == TrainingSession::State::Failed))
        return;
    m_playing = playing;
    holdOrGoOn();
    emit stateChanged();
}

void LabController::step(Advance amount)
{
    m_playing = false;
    m_session.step(amount);
    emit stateChanged();
}

void LabController::reset()
{
    // After a failure the device is gone; everywhere else the start is still there.
    if (state() == TrainingSession::State::Failed || state() == TrainingSession::State::Empty)
        return beginRun(false);
    m_runs.begin(m_document, m_session.history());
    m_playing = false;
    m_edited = false;
    m_cutValues.clear();
    m_begun = startParameters();
    m_begunAt = {};
    m_session.reset();
    emit runsChanged();
    emit stateChanged();
}

void LabController::useHost()
{
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    if (m_context.deviceChoice() == host)
        beginRun(false);
    else
        m_context.setDeviceChoice(host);
}

void LabController::setRunVisible(int number, bool visible)
{
    m_runs.setVisible(number, visible);
    emit runsChanged();
}

void LabController::setSpeed(double speed)
{
    m_speed = speed;
    limitSpeed();
}

void LabController::limitSpeed()
{
    const double rows = static_cast<double>(std::max<std::size_t>(1, m_split.train.rows()));
    const double stepsPerEpoch = std::ceil(rows / static_cast<double>(m_document.config.batchSize));
    m_session.setSpeedLimit(m_speed < 0.0 ? -m_speed : m_speed * stepsPerEpoch);
}

void LabController::applyStop()
{
    m_session.setStopRules(m_document.stop);
    m_session.setEpochLimit(static_cast<std::uint64_t>(m_document.epochLimit));
}

void LabController::setParameters(const Parameters& parameters)
{
    if (state() != TrainingSession::State::Paused && state() != TrainingSession::State::Running)
        return;
    m_edited = true;
    m_ownWork = true;
    m_session.setParameters(parameters);
}

SnapshotRequest LabController::snapshotRequest() const
{
    SnapshotRequest request;
    request.gradient = true; // data sets are small here
    request.outputResolution = kOutputResolution;
    request.unitResolution = kUnitResolution;
    request.plane = labPlane(m_document);
    return request;
}

// The maps are for the page: nobody sees them while it is hidden.
void LabController::requestSnapshots()
{
    SnapshotRequest request = snapshotRequest();
    if (m_suspended && m_watched)
        request.outputResolution = request.unitResolution = 0;
    m_session.setSnapshotRequest(request);
}

void LabController::suspend()
{
    if (m_suspended)
        return;
    m_suspended = true;
    holdOrGoOn();
    requestSnapshots();
}

void LabController::resume()
{
    if (!m_suspended)
        return;
    m_suspended = false;
    requestSnapshots();
    holdOrGoOn();
}

void LabController::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    requestSnapshots();
    holdOrGoOn();
}

void LabController::holdOrGoOn()
{
    if (m_playing && !isHeld())
        m_session.play();
    else
        m_session.pause();
}

void LabController::onSnapshot(const SnapshotPointer& snapshot)
{
    if (!snapshot->diverged && snapshot->parameters.allFinite())
        m_lastFinite = snapshot;
    m_runs.add(*snapshot);
    emit snapshotChanged();
}

void LabController::onState(TrainingSession::State newState)
{
    if (newState == TrainingSession::State::Diverged)
        m_playing = false;
    if (newState == TrainingSession::State::Running) {
        m_runningSince.start();
    } else if (m_runningSince.isValid()) {
        const double seconds = static_cast<double>(m_runningSince.elapsed()) / 1000.0;
        m_runs.addSeconds(seconds);
        m_trainedSeconds += seconds;
        m_runningSince.invalidate();
    }
    emit stateChanged();
}

void LabController::onNotice(const Problem& problem)
{
    // Every new run finds the same device; once is enough.
    if (!std::exchange(m_noticeShown, true))
        m_context.showNotice(problemText(problem));
}

} // namespace chalknet::ui
