// ManyStartsWorker: lives on a thread of its own and trains many starts, all in one launch where the device can.
#pragma once

#include "engine/compute/host/HostBackend.h"
#include "engine/training/ManyNetworks.h"
#include "ui/lessons/lab/ManyStarts.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace chalknet::ui {

/// All functions but announceCommand() and pictureTaken() run on the worker thread. Only values leave it. It trains in slices
/// between two looks at its queue; an announced command ends the slice after the running launch.
class ManyStartsWorker : public QObject {
    Q_OBJECT

public:
    ManyStartsWorker();
    ~ManyStartsWorker() override;

    /// From any thread, before a command is put into the queue.
    void announceCommand() { m_waitingCommands.fetch_add(1, std::memory_order_relaxed); }
    void beginCommand() { m_waitingCommands.fetch_sub(1, std::memory_order_relaxed); }
    /// From any thread: the last picture has been received; a further one may be sent.
    void pictureTaken() { m_pictureInFlight.store(false, std::memory_order_relaxed); }

    void prepareThread();
    void begin(std::shared_ptr<const StartsJob> job, std::uint64_t generation);
    void setPaused(bool paused);
    /// Forgets the networks and frees the device.
    void drop();

signals:
    void pictureReady(const chalknet::ui::StartsPicturePointer& picture);
    void failed(const chalknet::Problem& problem, quint64 generation);

private:
    using Clock = std::chrono::steady_clock;

    void tick();
    void train();
    void makeNetworks();
    void finishNetworks();
    void sendPicture(bool isComplete);
    void look();
    double doneShare() const;

    QTimer m_timer;
    std::shared_ptr<const StartsJob> m_job;
    std::uint64_t m_generation = 0;
    std::unique_ptr<ManyNetworks> m_networks; ///< of the starts from m_first on
    std::size_t m_first = 0;
    bool m_together = true;
    bool m_hostOnly = false; ///< the device has failed
    bool m_paused = false;
    std::unique_ptr<StartJudge> m_judge;
    HostBackend m_host; ///< computes the answers that are judged
    StartsPicture m_picture; ///< what is known of all starts
    Clock::duration m_trained{};
    Clock::duration m_lookCost{};
    Clock::time_point m_nextPicture;
    std::atomic<int> m_waitingCommands = 0;
    std::atomic<bool> m_pictureInFlight = false;
};

} // namespace chalknet::ui
