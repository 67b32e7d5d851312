// Commands go to the worker as queued calls; answers of an older generation are dropped here.
#include "ui/training/TrainingSession.h"

#include "ui/training/TrainingWorker.h"

namespace chalknet::ui {

using Cut = CommandCut;

TrainingSession::TrainingSession(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<TrainingWorker>())
{
    m_worker->moveToThread(&m_thread);
    TrainingWorker* worker = m_worker.get();
    connect(worker, &TrainingWorker::loaded, this, [this](const DeviceInfo& device, quint64 generation) {
        if (generation != m_generation)
            return;
        m_device = device;
        emit deviceChanged(device);
        if (m_state == State::Loading)
            setState(m_playWhenLoaded ? State::Running : State::Paused);
    });
    connect(worker, &TrainingWorker::snapshotReady, this, &TrainingSession::onWorkerSnapshot);
    connect(worker, &TrainingWorker::notice, this, &TrainingSession::notice);
    connect(worker, &TrainingWorker::failed, this, [this](const Problem& problem, quint64 generation) {
        if (generation != m_generation)
            return;
        setState(State::Failed);
        emit failed(problem);
    });
    connect(worker, &TrainingWorker::diverged, this, [this](quint64 generation) {
        if (generation == m_generation)
            setState(State::Diverged);
    });
    connect(worker, &TrainingWorker::limitReached, this, [this](quint64 generation, StopReason reason) {
        if (generation != m_generation)
            return;
        setState(State::Paused);
        emit finished(reason);
    });
    connect(worker, &TrainingWorker::bestChanged, this, [this](quint64 generation, double loss, double epoch) {
        if (generation == m_generation)
            emit bestChanged(loss, epoch);
    });
    connect(worker, &TrainingWorker::recorded, this,
        [this](quint64 generation, const std::shared_ptr<const HistoryPiece>& piece) {
            if (generation != m_generation)
                return;
            m_history.add(*piece);
            emit historyChanged();
        });
    m_thread.setObjectName(QStringLiteral("training"));
    m_thread.start();
    post([worker] { worker->prepareThread(); }, Cut::Slice);
}

TrainingSession::~TrainingSession()
{
    // The trainer and its device objects are given up on the thread that used them.
    TrainingWorker* worker = m_worker.get();
    worker->disconnect(this);
    post([worker] { worker->unload(); }, Cut::Step);
    QMetaObject::invokeMethod(
        worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename Command> void TrainingSession::post(Command command, CommandCut cut)
{
    TrainingWorker* worker = m_worker.get();
    worker->announceCommand(cut);
    auto run = [worker, cut, command = std::move(command)]() mutable {
        worker->beginCommand(cut);
        command();
    };
    QMetaObject::invokeMethod(worker, std::move(run), Qt::QueuedConnection);
}

void TrainingSession::load(TrainingProblem problem, DeviceChoice device, bool play, std::optional<TrainingState> moment)
{
    const std::uint64_t generation = ++m_generation;
    m_snapshot.reset();
    m_history = {};
    m_playWhenLoaded = play;
    setState(State::Loading);
    TrainingWorker* worker = m_worker.get();
    post(
        [worker, problem = std::move(problem), device = std::move(device), generation, play,
            moment = std::move(moment)]() mutable {
            worker->load(std::move(problem), device, generation, moment);
            if (play)
                worker->play();
        },
        Cut::Step);
}

void TrainingSession::unload()
{
    ++m_generation;
    m_snapshot.reset();
    m_history = {};
    m_device.reset();
    TrainingWorker* worker = m_worker.get();
    post([worker] { worker->unload(); }, Cut::Step);
    setState(State::Empty);
}

void TrainingSession::setConfig(const TrainingConfig& config)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, config] { worker->setConfig(config); }, Cut::Slice);
}

void TrainingSession::setParameters(const Parameters& parameters)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, parameters] { worker->setParameters(parameters); }, Cut::Slice);
}

void TrainingSession::editParameters(std::vector<ParameterEdit> edits)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, edits = std::move(edits)] { worker->editParameters(edits); }, Cut::Slice);
}

void TrainingSession::setFrozen(std::vector<std::uint8_t> frozen)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, frozen = std::move(frozen)]() mutable { worker->setFrozen(std::move(frozen)); }, Cut::Slice);
}

void TrainingSession::setSnapshotRequest(const SnapshotRequest& request)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, request] { worker->setSnapshotRequest(request); }, Cut::Slice);
}

void TrainingSession::setSpeedLimit(double stepsPerSecond)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, stepsPerSecond] { worker->setSpeedLimit(stepsPerSecond); }, Cut::Slice);
}

void TrainingSession::setEpochLimit(std::uint64_t epochs)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, epochs] { worker->setEpochLimit(epochs); }, Cut::Slice);
}

void TrainingSession::setStopRules(const StopRules& rules)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, rules] { worker->setStopRules(rules); }, Cut::Slice);
}

void TrainingSession::play()
{
    if (m_state == State::Loading) {
        m_playWhenLoaded = true;
    } else if (m_state != State::Paused) {
        return;
    } else {
        setState(State::Running);
    }
    TrainingWorker* worker = m_worker.get();
    post([worker] { worker->play(); }, Cut::Slice);
}

void TrainingSession::pause()
{
    if (m_state == State::Loading)
        m_playWhenLoaded = false;
    else if (m_state == State::Running)
        setState(State::Paused);
    else
        return;
    TrainingWorker* worker = m_worker.get();
    post([worker] { worker->pause(); }, Cut::Batch);
}

void TrainingSession::step(Advance amount)
{
    if (m_state != State::Paused && m_state != State::Running)
        return;
    setState(State::Paused);
    TrainingWorker* worker = m_worker.get();
    post([worker, amount] { worker->step(amount); }, Cut::Batch);
}

void TrainingSession::reset()
{
    if (m_state != State::Paused && m_state != State::Running && m_state != State::Diverged)
        return;
    const std::uint64_t generation = ++m_generation;
    m_history = {};
    setState(State::Paused);
    TrainingWorker* worker = m_worker.get();
    post([worker, generation] { worker->reset(generation); }, Cut::Step);
}

void TrainingSession::rewindToLastGood()
{
    if (m_state != State::Diverged)
        return;
    setState(State::Paused);
    TrainingWorker* worker = m_worker.get();
    post([worker] { worker->rewindToLastGood(); }, Cut::Batch);
}

void TrainingSession::returnToBest()
{
    if (m_state != State::Paused && m_state != State::Running && m_state != State::Diverged)
        return;
    setState(State::Paused);
    TrainingWorker* worker = m_worker.get();
    post([worker] { worker->returnToBest(); }, Cut::Batch);
}

void TrainingSession::setRecording(bool recording)
{
    TrainingWorker* worker = m_worker.get();
    post([worker, recording] { worker->setRecording(recording); }, Cut::Slice);
}

void TrainingSession::thinHistory()
{
    m_history.thin();
}

void TrainingSession::returnTo(const History& past, std::uint64_t step, const TrainingConfig& config)
{
    const std::optional<HistoryReplay> way = past.wayTo(step);
    if (!way || m_state == State::Empty || m_state == State::Failed)
        return;
    const std::uint64_t generation = ++m_generation;
    m_history = past.upTo(step);
    m_playWhenLoaded = false;
    if (m_state != State::Loading)
        setState(State::Paused);
    TrainingWorker* worker = m_worker.get();
    post([worker, way = *way, config, generation] { worker->returnTo(way, config, generation); }, Cut::Step);
    emit historyChanged();
}

void TrainingSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void TrainingSession::onWorkerSnapshot(const SnapshotPointer& snapshot)
{
    m_worker->snapshotTaken();
    if (snapshot->generation != m_generation)
        return;
    m_snapshot = snapshot;
    emit snapshotReady(snapshot);
}

} // namespace chalknet::ui
