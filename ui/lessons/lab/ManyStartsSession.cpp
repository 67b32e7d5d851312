// Posts commands to the worker and takes its pictures.
#include "ui/lessons/lab/ManyStartsSession.h"

#include "ui/lessons/lab/ManyStartsWorker.h"

#include <utility>

namespace chalknet::ui {

ManyStartsSession::ManyStartsSession(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<ManyStartsWorker>())
{
    qRegisterMetaType<StartsPicturePointer>("chalknet::ui::StartsPicturePointer");
    qRegisterMetaType<Problem>("chalknet::Problem");
    ManyStartsWorker* worker = m_worker.get();
    worker->moveToThread(&m_thread);
    connect(worker, &ManyStartsWorker::pictureReady, this, &ManyStartsSession::onPicture);
    connect(worker, &ManyStartsWorker::failed, this, [this](const Problem& problem, quint64 generation) {
        if (generation != m_generation)
            return;
        m_busy = false;
        emit failed(problem);
    });
    m_thread.setObjectName(QStringLiteral("many starts"));
    m_thread.start();
    QMetaObject::invokeMethod(
        worker, [worker] { worker->prepareThread(); }, Qt::QueuedConnection);
}

ManyStartsSession::~ManyStartsSession()
{
    m_worker->disconnect(this);
    // The device is given up on the thread that used it.
    post([](ManyStartsWorker& worker) { worker.drop(); });
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename Command> void ManyStartsSession::post(Command command)
{
    ManyStartsWorker* worker = m_worker.get();
    worker->announceCommand();
    QMetaObject::invokeMethod(
        worker,
        [worker, command = std::move(command)] {
            worker->beginCommand();
            command(*worker);
        },
        Qt::QueuedConnection);
}

void ManyStartsSession::start(std::shared_ptr<const StartsJob> job)
{
    m_busy = true;
    m_paused = false;
    post([job = std::move(job), generation = ++m_generation](ManyStartsWorker& worker) { worker.begin(job, generation); });
}

void ManyStartsSession::setPaused(bool paused)
{
    if (!m_busy || m_paused == paused)
        return;
    m_paused = paused;
    post([paused](ManyStartsWorker& worker) { worker.setPaused(paused); });
}

void ManyStartsSession::cancel()
{
    if (!m_busy)
        return;
    m_busy = false;
    ++m_generation;
    post([](ManyStartsWorker& worker) { worker.drop(); });
}

void ManyStartsSession::onPicture(const StartsPicturePointer& picture)
{
    m_worker->pictureTaken();
    if (picture->generation != m_generation)
        return;
    if (picture->isComplete)
        m_busy = false;
    emit pictureReady(picture);
}

} // namespace chalknet::ui
