// Following a network, choosing its plane, and asking for slices no more often than there is time for.
#include "ui/lessons/descent/SliceController.h"

#include "ui/lessons/descent/ExampleNetwork.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kInterval = 200.0; // milliseconds between two slices while the network trains
constexpr double kLongestInterval = 2000.0;
constexpr double kRest = 2.0; // times as long as the last slice took, so that training gets its share
constexpr int kStale = 250; // milliseconds for which the picture of the former plane stays
constexpr double kPathGrowth = 1.5; // a path that has grown so much gets new directions

/// In a range whose top() is the lower end; QRectF::contains() does the same.
bool isInside(const QRectF& range, QPointF place)
{
    return place.x() >= range.left() && place.x() <= range.right() && place.y() >= range.top() && place.y() <= range.bottom();
}

bool isFinite(QPointF place)
{
    return std::isfinite(place.x()) && std::isfinite(place.y());
}

/// The same places; the resolution may be another.
bool isSamePlane(const LossPlane& a, const LossPlane& b)
{
    return a.firstLow == b.firstLow && a.firstHigh == b.firstHigh && a.secondLow == b.secondLow && a.secondHigh == b.secondHigh
        && a.origin == b.origin && a.first == b.first && a.second == b.second;
}

} // namespace

SliceController::SliceController(AppContext& context, QObject* parent, std::unique_ptr<ExampleNetwork> example)
    : QObject(parent)
    , m_context(context)
    , m_example(std::move(example))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SliceController::ask);
    m_stale.setSingleShot(true);
    m_stale.setInterval(kStale);
    connect(&m_stale, &QTimer::timeout, this, [this] {
        dropPicture();
        emit pictureChanged();
    });
    connect(&m_context, &AppContext::labLinkChanged, this, &SliceController::chooseNetwork);
    connect(m_example.get(), &ExampleNetwork::failed, this, &SliceController::noticed);
}

SliceController::~SliceController()
{
    if (m_network) {
        m_network->disconnect(this);
        m_network->setWatched(false);
    }
}

void SliceController::setState(const SliceState& wished)
{
    const SliceState before = m_state;
    m_state = tidied(wished);
    if (!m_seen)
        return;
    chooseNetwork();
    const bool isOtherPlane = before.directions != m_state.directions || before.first != m_state.first
        || before.second != m_state.second || before.randomSeed != m_state.randomSeed;
    if (isOtherPlane)
        makeFrame();
    else if (before.reach != m_state.reach || before.shift != m_state.shift)
        askAnew();
    emit changed();
}

void SliceController::setSeen(bool seen)
{
    if (m_seen == seen)
        return;
    m_seen = seen;
    if (seen)
        return chooseNetwork();
    m_later.stop();
    m_stale.stop();
    if (m_planes)
        m_planes->cancel();
    if (m_network) {
        m_network->disconnect(this);
        m_network->setWatched(false);
        m_network = nullptr;
    }
}

bool SliceController::isRunning() const
{
    return m_network && m_network->isPlaying();
}

// ---- which network

void SliceController::chooseNetwork()
{
    if (!m_seen)
        return;
    if (m_state.source == SliceSource::Example) {
        // Followed before it is loaded, so that its being replaced is seen.
        follow(m_example.get());
        m_example->load(m_state.data, m_state.seed);
    } else {
        follow(m_context.labLink());
    }
}

void SliceController::follow(TrainedNetwork* network)
{
    if (m_network == network && network != nullptr)
        return;
    if (m_network) {
        m_network->disconnect(this);
        m_network->setWatched(false);
    }
    m_network = network;
    if (network == nullptr) {
        drop();
        m_problem.reset();
        m_number = 0;
        m_path.clear();
        m_obstacle = SliceObstacle::NoLab;
        emit changed();
        return;
    }
    connect(network, &TrainedNetwork::replaced, this, &SliceController::onReplaced);
    connect(network, &TrainedNetwork::snapshotChanged, this, &SliceController::onSnapshot);
    connect(network, &TrainedNetwork::stateChanged, this, &SliceController::onRunState);
    network->setWatched(true);
    onReplaced();
}

void SliceController::onReplaced()
{
    const LabNetwork present = m_network->network();
    const bool isKnown = m_problem && m_known == m_network && m_number == m_network->number();
    if (!isKnown) {
        drop();
        m_known = m_network;
        m_path.clear();
        m_number = m_network->number();
        m_problem = std::make_shared<const PlaneProblem>(PlaneProblem{present.spec, present.data, m_context.deviceChoice()});
        m_truth.reset();
        m_failed = false;
    }
    if (isKnown && m_frame) {
        onSnapshot();
        ask();
        emit changed();
        return;
    }
    if (const SnapshotPointer snapshot = m_network->snapshot())
        m_path.add(*snapshot);
    makeFrame();
    emit changed();
}

SliceObstacle SliceController::presentObstacle() const
{
    if (!m_network || !m_problem || m_problem->spec.layers.empty())
        return SliceObstacle::NoLab;
    if (isTooLargeForSlices(m_problem->spec, m_problem->data.rows()))
        return SliceObstacle::TooLarge;
    if (m_failed)
        return SliceObstacle::Failed;
    const SnapshotPointer snapshot = m_network->snapshot();
    if (snapshot && snapshot->diverged)
        return SliceObstacle::NotFinite;
    return SliceObstacle::None;
}

// ---- which plane

void SliceController::makeFrame()
{
    m_obstacle = presentObstacle();
    if (m_obstacle == SliceObstacle::NotFinite && m_frame)
        return; // the last slice stays
    m_frame.reset();
    if (m_obstacle != SliceObstacle::None) {
        drop();
        return;
    }
    const Parameters present = m_network->network().parameters;
    switch (m_state.directions) {
    case SliceDirections::Weights: m_frame = weightsFrame(m_state, present); break;
    case SliceDirections::Random: m_frame = randomFrame(m_state, m_problem->spec, present); break;
    case SliceDirections::Path:
        m_frame = pathFrame(m_path);
        m_frameMoments = m_path.moments().size();
        break;
    }
    if (m_frame) {
        m_stale.start();
        return askAnew();
    }
    m_obstacle = m_state.directions == SliceDirections::Path ? SliceObstacle::NoPath : SliceObstacle::NoDirections;
    drop();
}

void SliceController::centre()
{
    SliceState next = m_state;
    next.shift = {};
    m_state = next;
    makeFrame();
    emit changed();
}

// The plane goes with the network: a slice through two weights always, the others when the network has left the picture.
void SliceController::keepInSight()
{
    const Parameters present = m_network->network().parameters;
    if (m_frame->directions == SliceDirections::Weights)
        moveWeightsFrame(*m_frame, present);
    const PlanePlace place = nearestPlace(m_frame->plane, present);
    const QPointF at(place.alpha, place.beta);
    const bool isOut = isFinite(at) && !isInside(m_frame->range(m_state), at);
    if (m_frame->directions == SliceDirections::Path) {
        const bool hasGrown = static_cast<double>(m_path.moments().size()) > kPathGrowth * static_cast<double>(m_frameMoments);
        if ((isOut || hasGrown) && m_path.moments().size() > m_frameMoments) {
            const std::optional<SliceFrame> anew = pathFrame(m_path);
            m_frameMoments = m_path.moments().size();
            if (anew) {
                m_frame = anew;
                askAnew();
            }
        }
        return;
    }
    if (!isOut)
        return;
    if (m_frame->directions == SliceDirections::Weights) {
        m_frame->middle = at - m_state.shift;
        return; // the next slice is computed there; one under way is still right
    }
    if (std::optional<SliceFrame> anew = randomFrame(m_state, m_problem->spec, present)) {
        m_frame = std::move(anew);
        m_frame->middle = -m_state.shift;
    }
    askAnew();
}

// ---- the network moves

void SliceController::onSnapshot()
{
    const SnapshotPointer snapshot = m_network ? m_network->snapshot() : nullptr;
    if (!snapshot)
        return;
    m_path.add(*snapshot);
    const SliceObstacle before = m_obstacle;
    if (snapshot->diverged || !m_frame) {
        makeFrame();
    } else {
        m_obstacle = presentObstacle();
        keepInSight();
        if (m_frame->directions == SliceDirections::Weights)
            askLater();
    }
    if (before != m_obstacle)
        emit changed();
    emit moved();
}

void SliceController::onRunState()
{
    // What was coarse while it moved becomes fine at rest.
    if (m_network && m_network->state() == TrainingSession::State::Paused && m_frame)
        askLater();
    emit moved();
}

bool SliceController::moveNetwork(const Parameters& parameters, std::uint64_t number)
{
    if (!m_network || m_network->number() != number || m_problem == nullptr)
        return false;
    if (m_network->network().parameters.layout() != parameters.layout())
        return false;
    m_network->setParameters(parameters);
    return true;
}

// ---- slices

PlaneSession& SliceController::planes()
{
    if (!m_planes) {
        m_planes = std::make_unique<PlaneSession>();
        connect(m_planes.get(), &PlaneSession::pictureReady, this, &SliceController::onPicture);
        connect(m_planes.get(), &PlaneSession::notice, this, &SliceController::noticed);
        connect(m_planes.get(), &PlaneSession::failed, this, [this](const Problem& problem) {
            m_failed = true;
            makeFrame();
            emit noticed(problem);
            emit changed();
        });
    }
    return *m_planes;
}

void SliceController::drop()
{
    m_later.stop();
    m_frame.reset();
    dropPicture();
    if (m_planes)
        m_planes->cancel();
}

void SliceController::dropPicture()
{
    m_stale.stop();
    m_picture.reset();
    m_shown.reset();
    m_places.clear();
    m_placesOf.reset();
}

void SliceController::askAnew()
{
    if (!m_seen || !m_frame)
        return;
    m_later.stop();
    m_asked.start();
    planes().request(m_problem, m_frame->planeOver(m_frame->range(m_state)), isMoving(), false);
}

// A fixed plane is worth a fine picture while the network trains, too.
bool SliceController::isMoving() const
{
    return isRunning() && m_frame && m_frame->directions == SliceDirections::Weights;
}

void SliceController::askLater()
{
    if (!m_seen || m_later.isActive())
        return;
    const double pause = isRunning() ? std::clamp((1.0 + kRest) * m_lastCost, kInterval, kLongestInterval) : 0.0;
    const double passed = m_asked.isValid() ? static_cast<double>(m_asked.elapsed()) : pause;
    m_later.start(static_cast<int>(std::max(0.0, pause - passed)));
}

// The same view of a network that has moved on.
void SliceController::ask()
{
    if (!m_seen || !m_frame)
        return;
    const LossPlane plane = m_frame->planeOver(m_frame->range(m_state));
    const bool isSame = m_picture && isSamePlane(m_picture->plane, plane);
    const bool isFine = m_picture && m_picture->isFinal && (!m_picture->isMoving || isMoving());
    if (isSame && (isFine || planes().isBusy()))
        return;
    m_asked.start();
    planes().request(m_problem, plane, isMoving(), true);
}

} // namespace chalknet::ui
