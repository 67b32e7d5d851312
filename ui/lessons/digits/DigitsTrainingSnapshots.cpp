// What the session's snapshots bring: the newest network, its numbers, the curve; and which snapshots are asked for.
#include "ui/lessons/digits/DigitsTraining.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

/// Evaluating all training rows of a large set may take a tenth of the time at most.
constexpr qint64 kTrainShare = 10;
constexpr std::size_t kMaximumCurvePoints = 4000;

/// Half of the points, so that a long run stays cheap to draw; the ends of epochs (with train values) are kept.
void thinOut(std::vector<CurvePoint>& curve)
{
    std::vector<CurvePoint> kept;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (i % 2 == 0 || std::isfinite(curve[i].trainLoss) || i + 1 == curve.size())
            kept.push_back(curve[i]);
    }
    curve = std::move(kept);
}

} // namespace

// The best network after stop(): pictures that were on their way before are passed over.
void DigitsTraining::leaveAtBest(const SnapshotPointer& snapshot)
{
    if (snapshot->stepsPerSecond > 0.0 || snapshot->position.epochs() != m_status.bestEpoch)
        return;
    m_leaving = false;
    takeNetwork(snapshot);
    m_status.isAtBest = true;
    takeEvaluations(*snapshot);
    m_session.unload();
    emit statusChanged();
    emit networkChanged(m_network);
    emit rested(m_network);
}

void DigitsTraining::takeNetwork(const SnapshotPointer& snapshot)
{
    const std::optional<double> lastAccuracy = m_network.testAccuracy;
    m_network = networkOf(snapshot, m_data.properName());
    if (!m_network.testAccuracy && snapshot->position.step > 0)
        m_network.testAccuracy = lastAccuracy;
    m_network.steps += m_stepsBefore;
    m_network.epochs += m_epochsBefore;
}

void DigitsTraining::onSnapshot(const SnapshotPointer& snapshot)
{
    if (m_leaving) {
        leaveAtBest(snapshot);
        return;
    }
    if (m_isGoingBack && !snapshot->diverged)
        takeBack(*snapshot);
    // The picture of the best epoch comes last; the run has gone farther.
    m_status.epochsDone = std::max(m_status.epochsDone, snapshot->position.epochs());
    // One that was on its way when the run was paused says how fast it was.
    if (snapshot->examplesPerSecond > 0.0 && m_status.phase == TrainingStatus::Phase::Running)
        m_status.examplesPerSecond = snapshot->examplesPerSecond;
    const double rowsLeft = (m_status.epochs - m_status.epochsDone) * static_cast<double>(m_pictures.learning.rows());
    m_status.secondsLeft
        = m_status.examplesPerSecond > 0.0 ? std::max(0.0, rowsLeft / m_status.examplesPerSecond) : kNotEvaluated;
    if (!snapshot->diverged)
        takeNetwork(snapshot);
    takeEvaluations(*snapshot);
    scheduleTest(*snapshot);
    emit statusChanged();
    emit networkChanged(m_network);
    if (m_restPending && snapshot->stepsPerSecond == 0.0) {
        m_restPending = false;
        emit rested(m_network);
    }
}

// After divergence the run stands where its numbers were good: what came later did not happen.
void DigitsTraining::takeBack(const Snapshot& snapshot)
{
    m_isGoingBack = false;
    m_status.epochsDone = snapshot.position.epochs();
    const double here = m_epochsBefore + m_status.epochsDone;
    std::erase_if(m_curve, [here](const CurvePoint& point) { return point.epoch > here; });
}

void DigitsTraining::takeEvaluations(const Snapshot& snapshot)
{
    CurvePoint point;
    // Behind what was learned on another device before.
    point.step = m_stepsBefore + snapshot.position.step;
    point.epoch = m_epochsBefore + snapshot.position.epochs();
    point.trainLoss = snapshot.train.loss;
    point.trainAccuracy = snapshot.train.accuracy;
    point.testLoss = snapshot.test ? snapshot.test->loss : kNotEvaluated;
    point.testAccuracy = snapshot.test ? snapshot.test->accuracy : kNotEvaluated;
    point.validationLoss = snapshot.validation ? snapshot.validation->loss : kNotEvaluated;
    point.validationAccuracy = snapshot.validation ? snapshot.validation->accuracy : kNotEvaluated;
    const auto keepFinite = [](double& target, double value) {
        if (std::isfinite(value))
            target = value;
    };
    keepFinite(m_status.trainLoss, point.trainLoss);
    keepFinite(m_status.trainAccuracy, point.trainAccuracy);
    keepFinite(m_status.testLoss, point.testLoss);
    keepFinite(m_status.testAccuracy, point.testAccuracy);
    keepFinite(m_status.validationLoss, point.validationLoss);
    keepFinite(m_status.validationAccuracy, point.validationAccuracy);
    if (!m_curve.empty() && point.epoch < m_curve.back().epoch) {
        // Back at the best epoch, which may have passed between two pictures: it gets its point.
        const auto place = std::ranges::lower_bound(m_curve, point.epoch, {}, &CurvePoint::epoch);
        if (place->epoch == point.epoch)
            *place = point;
        else
            m_curve.insert(place, point);
        return;
    }
    if (!std::isfinite(point.trainLoss) && !std::isfinite(point.testLoss))
        return;
    if (!m_curve.empty() && m_curve.back().step == point.step && m_curve.back().epoch == point.epoch)
        m_curve.pop_back();
    m_curve.push_back(point);
    if (m_curve.size() > kMaximumCurvePoints)
        thinOut(m_curve);
}

void DigitsTraining::requestEvaluation()
{
    m_trainAsked = m_sinceTrain.hasExpired(m_trainInterval);
    if (m_trainAsked)
        m_sinceTrain.restart();
    m_session.setSnapshotRequest({.evaluateTrain = m_trainAsked});
}

void DigitsTraining::scheduleTest(const Snapshot& snapshot)
{
    if (isSmall() || !snapshot.test || m_session.state() != TrainingSession::State::Running || m_testTimer.isActive())
        return;
    if (m_trainAsked && std::isfinite(snapshot.train.loss)) {
        m_trainInterval = std::max(kShortestTrainInterval, kTrainShare * m_sinceTrain.elapsed());
        m_trainAsked = false;
    }
    m_session.setSnapshotRequest({.evaluateTrain = false, .evaluateTest = false, .evaluateValidation = false});
    m_testTimer.start();
}

} // namespace chalknet::ui
