// One worker thread with a queue of one; stale results are recognised by their ticket.
#include "ui/lessons/digits/BackgroundWork.h"

#include <exception>
#include <utility>

namespace chalknet::ui {

BackgroundWork::BackgroundWork(QObject* parent)
    : QObject(parent)
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

BackgroundWork::~BackgroundWork()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void BackgroundWork::run(Work work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    const std::uint64_t ticket = ++m_ticket;
    const auto task = [this, ticket, token = m_stop.get_token(), work = std::move(work)] {
        // A newer request may already have replaced this one while it waited in the queue.
        Deliver result;
        try {
            if (!token.stop_requested())
                result = work(token);
        } catch (const std::exception&) {
            result = {}; // most likely no memory; thrown on, it would end the program
        }
        QMetaObject::invokeMethod(
            this, [this, ticket, result = std::move(result)] { deliver(ticket, result); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_context, task, Qt::QueuedConnection);
}

void BackgroundWork::cancel()
{
    m_stop.request_stop();
    ++m_ticket;
    m_busy = false;
}

void BackgroundWork::deliver(std::uint64_t ticket, const Deliver& result)
{
    if (ticket != m_ticket)
        return;
    m_busy = false;
    if (result)
        result();
}

} // namespace chalknet::ui
