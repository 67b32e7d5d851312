// ManyStartsSession: trains many starts without waiting; lives on the UI thread and owns the thread that trains.
#pragma once

#include "ui/lessons/lab/ManyStarts.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace chalknet::ui {

class ManyStartsWorker;

/// One job at a time; a new one ends the one before. Pictures of an older job are dropped before they are emitted.
class ManyStartsSession : public QObject {
    Q_OBJECT

public:
    explicit ManyStartsSession(QObject* parent = nullptr);
    /// Stops the worker and waits for it (bounded by some launches).
    ~ManyStartsSession() override;

    void start(std::shared_ptr<const StartsJob> job);
    void setPaused(bool paused);
    /// Nothing is delivered any more until the next start.
    void cancel();

    bool isBusy() const { return m_busy; }
    bool isPaused() const { return m_busy && m_paused; }

signals:
    /// The newest wins; the one that is complete is always the last.
    void pictureReady(const chalknet::ui::StartsPicturePointer& picture);
    void failed(const chalknet::Problem& problem);

private:
    template <typename Command> void post(Command command);
    void onPicture(const StartsPicturePointer& picture);

    QThread m_thread;
    std::unique_ptr<ManyStartsWorker> m_worker; // lives on m_thread, which has ended when the worker is deleted
    std::uint64_t m_generation = 0;
    bool m_busy = false;
    bool m_paused = false;
};

} // namespace chalknet::ui
