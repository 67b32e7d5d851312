// BackgroundWork: runs a function on a thread of its own and hands its result back to the thread of the caller.
#pragma once

#include <QObject>
#include <QThread>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace chalknet::ui {

/// For work that would stop the window from answering: reading files, generating data, writing a model.
/// Only values cross: the work owns what it needs (captured by value) and returns a function that owns its result.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    /// Runs on the caller's thread, after the work.
    using Deliver = std::function<void()>;
    /// Runs on the worker thread; what it throws is dropped with its result. Long work asks the token now and then.
    using Work = std::function<Deliver(std::stop_token)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    /// Asks the work to stop and waits for it; nothing is delivered any more.
    ~BackgroundWork() override;

    /// Starts `work` after asking an earlier one to stop; the earlier one's result is dropped.
    void run(Work work);
    /// Asks the present work to stop and drops its result.
    void cancel();
    bool isBusy() const { return m_busy; }

private:
    void deliver(std::uint64_t ticket, const Deliver& result);

    QThread m_thread;
    QObject* m_context = nullptr; // lives on m_thread, deleted when it finishes
    std::stop_source m_stop;
    std::uint64_t m_ticket = 0;
    bool m_busy = false;
};

} // namespace chalknet::ui
