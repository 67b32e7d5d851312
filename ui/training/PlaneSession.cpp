// Posts requests to the worker, one after the other.
#include "ui/training/PlaneSession.h"

#include <utility>

namespace chalknet::ui {

PlaneSession::PlaneSession(QObject* parent, PlaneWorker::BackendMaker backendMaker)
    : QObject(parent)
    , m_worker(std::make_unique<PlaneWorker>(std::move(backendMaker)))
{
    qRegisterMetaType<PlanePicturePointer>("chalknet::ui::PlanePicturePointer");
    qRegisterMetaType<Problem>("chalknet::Problem");
    PlaneWorker* worker = m_worker.get();
    worker->moveToThread(&m_thread);
    connect(worker, &PlaneWorker::pictureReady, this, [this](const PlanePicturePointer& picture) {
        if (picture->generation == m_generation)
            emit pictureReady(picture);
    });
    connect(worker, &PlaneWorker::notice, this, &PlaneSession::notice);
    connect(worker, &PlaneWorker::failed, this, [this](const Problem& problem, quint64 generation) {
        if (generation == m_generation)
            emit failed(problem);
    });
    connect(worker, &PlaneWorker::done, this, &PlaneSession::onDone);
    m_thread.setObjectName(QStringLiteral("planes"));
    m_thread.start();
    QMetaObject::invokeMethod(
        worker, [worker] { worker->prepareThread(); }, Qt::QueuedConnection);
}

PlaneSession::~PlaneSession()
{
    PlaneWorker* worker = m_worker.get();
    worker->disconnect(this);
    worker->cut(PlaneWorker::Cut::AtOnce);
    // The backend is given up on the thread that used it.
    QMetaObject::invokeMethod(
        worker, [worker] { worker->release(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void PlaneSession::request(std::shared_ptr<const PlaneProblem> problem, LossPlane plane, bool isMoving, bool keepsEarlier)
{
    if (!keepsEarlier)
        ++m_generation;
    PlaneRequest request{m_generation, std::move(problem), std::move(plane), isMoving};
    if (!m_inFlight)
        return post(std::move(request));
    m_waiting = std::move(request);
    m_worker->cut(m_presentGeneration == m_generation ? PlaneWorker::Cut::Refinement : PlaneWorker::Cut::AtOnce);
}

void PlaneSession::cancel()
{
    ++m_generation;
    m_waiting.reset();
    if (m_inFlight)
        m_worker->cut(PlaneWorker::Cut::AtOnce);
}

void PlaneSession::post(PlaneRequest request)
{
    m_inFlight = true;
    m_presentGeneration = request.generation;
    PlaneWorker* worker = m_worker.get();
    worker->cut(PlaneWorker::Cut::None);
    QMetaObject::invokeMethod(
        worker, [worker, request = std::move(request)] { worker->compute(request); }, Qt::QueuedConnection);
}

void PlaneSession::onDone()
{
    m_inFlight = false;
    if (m_waiting)
        post(*std::exchange(m_waiting, std::nullopt));
}

} // namespace chalknet::ui
