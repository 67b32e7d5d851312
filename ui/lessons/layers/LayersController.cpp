// Which edit begins a new run, and when a run has come to its end.
#include "ui/lessons/layers/LayersController.h"

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kMapResolution = 96;
constexpr std::size_t kMostLosses = 6000;

bool beginsNewRun(const LayersDocument& before, const LayersDocument& after)
{
    LayersTraining sameRate = after.training;
    sameRate.learningRate = before.training.learningRate;
    return before.targets != after.targets || before.training != sameRate;
}

} // namespace

/// One edit: the document before and after it.
class LayersEditCommand : public QUndoCommand {
public:
    LayersEditCommand(LayersController& controller, LayersDocument before, LayersDocument after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    void undo() override { m_controller.apply(m_before); }
    void redo() override { m_controller.apply(m_after); }
    int id() const override { return m_gesture < 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const LayersEditCommand*>(other);
        if (next->m_gesture != m_gesture)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    LayersController& m_controller;
    LayersDocument m_before;
    LayersDocument m_after;
    int m_gesture; ///< −1: stands alone
};

LayersController::LayersController(QObject* parent)
    : QObject(parent)
    , m_document(defaultLayersDocument())
    , m_values(handValues(m_document))
{
    connect(&m_starts, &StartSearch::changed, this, &LayersController::trainingChanged);
    connect(&m_plateau, &PlateauCheck::answered, this, [this] {
        judge();
        emit valuesChanged(); // where it stops, the last numbers are shown
        emit trainingChanged();
    });
}

void LayersController::edit(const LayersDocument& next, const QString& text, bool gesture)
{
    if (next == m_document)
        return;
    m_undoStack.push(new LayersEditCommand(*this, m_document, next, text, gesture ? m_gesture : -1));
    if (!gesture)
        endGesture();
}

void LayersController::replace(const LayersDocument& document)
{
    m_undoStack.clear();
    apply(document);
}

void LayersController::apply(const LayersDocument& document)
{
    if (document == m_document)
        return;
    const LayersDocument before = std::exchange(m_document, document);
    const bool newRun = beginsNewRun(before, m_document);
    LayersTraining otherStart = before.training;
    otherStart.start = m_document.training.start;
    // Another start belongs to the same search; everything else makes its marks untrue.
    if (before.targets != m_document.targets || otherStart != m_document.training)
        m_starts.clear();
    if (!isTraining()) {
        setPlaying(false);
        if (newRun) {
            m_plateau.clear();
            m_session.reset();
        }
    } else if (!m_session || newRun) {
        beginRun(m_playing);
    } else {
        m_plateau.clear(); // at another learning rate it may come out differently
        m_session->setConfig(trainingConfig(m_document.training));
    }
    updateValues();
    emit documentChanged();
    emit valuesChanged();
    emit trainingChanged();
}

void LayersController::updateValues()
{
    const SnapshotPointer present = snapshot();
    if (!isTraining())
        m_values = handValues(m_document);
    else if (present)
        m_values = trainingValues(*present->spec, present->parameters, m_document.targets);
    else
        m_values = trainingValues(
            trainingNetwork(m_document.training), initialParameters(trainingNetwork(m_document.training)), m_document.targets);
}

void LayersController::beginRun(bool play)
{
    // A new session has no picture of the run before.
    m_session = std::make_unique<TrainingSession>();
    connect(m_session.get(), &TrainingSession::snapshotReady, this, &LayersController::takeSnapshot);
    connect(m_session.get(), &TrainingSession::stateChanged, this, [this](TrainingSession::State state) {
        if (state == TrainingSession::State::Diverged || state == TrainingSession::State::Failed)
            m_playing = false;
        emit trainingChanged();
    });
    SnapshotRequest request;
    request.gradient = true;
    request.outputResolution = kMapResolution;
    request.plane = InputPlane::square(-0.5, 1.5);
    m_session->setSnapshotRequest(request);
    m_session->setSpeedLimit(m_speed);
    m_losses.clear();
    m_plateau.clear();
    m_isOnPlateau = false;
    m_verdict = {};
    m_announced = false;
    m_playing = play;
    TrainingProblem problem;
    problem.spec = trainingNetwork(m_document.training);
    problem.config = trainingConfig(m_document.training);
    problem.train = gateRows(m_document.targets);
    DeviceChoice host;
    host.mode = DeviceChoice::Mode::Host;
    m_session->load(std::move(problem), host, play && !m_suspended);
}

double LayersController::epoch() const
{
    const SnapshotPointer present = snapshot();
    return present ? present->position.epochs() : 0.0;
}

void LayersController::takeSnapshot(const SnapshotPointer& snapshot)
{
    if (!isTraining())
        return;
    const double epoch = snapshot->position.epochs();
    while (!m_losses.empty() && m_losses.back().x() >= epoch)
        m_losses.pop_back(); // a reset, or the same moment again
    m_losses.emplace_back(epoch, snapshot->train.loss);
    // A long run keeps every second of its older points.
    if (m_losses.size() > kMostLosses) {
        std::vector<QPointF> fewer;
        for (std::size_t i = 0; i < m_losses.size(); ++i)
            if (i % 2 == 0 || i > m_losses.size() / 2)
                fewer.push_back(m_losses[i]);
        m_losses = std::move(fewer);
    }
    updateValues();
    judge();
    emit valuesChanged();
    emit trainingChanged();
}

void LayersController::judge()
{
    const SnapshotPointer present = snapshot();
    m_verdict = judgeTraining(m_values, m_losses, present && present->gradient ? &*present->gradient : nullptr);
    // A loss that stands still may be a long plateau: stuck is only said when running ahead does not help either.
    const bool standsStill = present && m_verdict.state == TrainingOutcome::Stuck;
    if (standsStill && m_plateau.answer() == PlateauCheck::Answer::None)
        m_plateau.begin(m_document.training, m_document.targets, present->parameters);
    if (standsStill && m_plateau.answer() != PlateauCheck::Answer::Stuck)
        m_verdict.state = TrainingOutcome::Learning;
    m_isOnPlateau = standsStill && m_plateau.answer() == PlateauCheck::Answer::WillFind;
    if (m_verdict.state == TrainingOutcome::Learning || m_announced)
        return;
    m_announced = true;
    setPlaying(false);
    emit trainingEnded();
}

void LayersController::setCurrentRow(int row)
{
    const int wanted = std::clamp(row, 0, 3);
    if (wanted == m_currentRow)
        return;
    m_currentRow = wanted;
    emit rowChanged();
}

void LayersController::setHoveredRow(int row)
{
    const int wanted = row >= 0 && row < 4 ? row : -1;
    if (wanted == m_hoveredRow)
        return;
    m_hoveredRow = wanted;
    emit rowChanged();
}

void LayersController::setPlaying(bool playing)
{
    if (playing == m_playing || (playing && (!isTraining() || !m_session)))
        return;
    m_playing = playing;
    if (m_session && playing)
        m_session->play();
    else if (m_session)
        m_session->pause();
    emit trainingChanged();
}

void LayersController::step()
{
    if (!isTraining() || !m_session)
        return;
    setPlaying(false);
    m_session->step(Advance::Epoch);
}

void LayersController::reset()
{
    if (!isTraining())
        return;
    beginRun(false);
    updateValues();
    emit valuesChanged();
    emit trainingChanged();
}

void LayersController::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.0, 1e6);
    if (m_session)
        m_session->setSpeedLimit(m_speed);
}

void LayersController::tryStarts()
{
    if (m_starts.isRunning())
        m_starts.cancel();
    else
        m_starts.begin(m_document.training, m_document.targets);
}

void LayersController::suspend()
{
    if (std::exchange(m_suspended, true))
        return;
    m_playAgain = m_playing;
    setPlaying(false);
}

void LayersController::resume()
{
    if (std::exchange(m_suspended, false) && m_playAgain)
        setPlaying(true);
}

} // namespace chalknet::ui
