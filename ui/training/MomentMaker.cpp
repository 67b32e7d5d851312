// One moment after the other on a thread.
#include "ui/training/MomentMaker.h"

#include "engine/compute/host/HostBackend.h"

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

// Null where it cannot be made: the view then stays as it is.
SnapshotPointer makeMoment(const MomentRequest& wanted)
{
    try {
        TrainingProblem problem = *wanted.problem;
        problem.config = wanted.config;
        problem.start = momentParameters(problem.spec, wanted.parameters);
        Trainer trainer(std::move(problem), std::make_unique<HostBackend>());
        auto snapshot = std::make_shared<Snapshot>(trainer.snapshot(wanted.request));
        snapshot->position = wanted.position;
        return snapshot;
    } catch (const std::exception&) {
        return nullptr;
    }
}

} // namespace

Parameters momentParameters(const NetworkSpec& spec, std::span<const float> values)
{
    Parameters parameters(spec);
    if (parameters.values().size() == values.size())
        std::ranges::copy(values, parameters.values().begin());
    return parameters;
}

MomentMaker::MomentMaker(QObject* parent)
    : QObject(parent)
    , m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("moments"));
    m_thread.start();
}

MomentMaker::~MomentMaker()
{
    m_thread.quit();
    m_thread.wait();
}

void MomentMaker::request(MomentRequest request)
{
    m_cancelled = false;
    if (m_inFlight)
        m_waiting = std::move(request);
    else
        post(std::move(request));
}

void MomentMaker::cancel()
{
    m_waiting.reset();
    m_cancelled = m_inFlight;
}

void MomentMaker::post(MomentRequest request)
{
    m_inFlight = true;
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, request = std::move(request)] {
            SnapshotPointer snapshot = makeMoment(request);
            QMetaObject::invokeMethod(this, [this, snapshot = std::move(snapshot)] { onMade(snapshot); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void MomentMaker::onMade(const SnapshotPointer& snapshot)
{
    m_inFlight = false;
    if (m_waiting)
        post(*std::exchange(m_waiting, std::nullopt));
    if (snapshot && !m_cancelled)
        emit snapshotReady(snapshot);
    m_cancelled = m_cancelled && m_inFlight;
}

} // namespace chalknet::ui
