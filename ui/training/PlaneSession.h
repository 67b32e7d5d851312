// PlaneSession: asks for the loss over planes without waiting; lives on the UI thread and owns the thread that computes.
#pragma once

#include "ui/training/PlaneWorker.h"

#include <QThread>

#include <memory>
#include <optional>

namespace chalknet::ui {

/// The newest request wins: at most one is being computed and at most one waits. Pictures of an older generation are dropped
/// before they are emitted.
class PlaneSession : public QObject {
    Q_OBJECT

public:
    explicit PlaneSession(QObject* parent = nullptr, PlaneWorker::BackendMaker backendMaker = makeBackend);
    /// Stops the worker and waits for it (bounded by a few rows of pixels on the host, one launch on OpenCL).
    ~PlaneSession() override;

    /// With `keepsEarlier` the same view goes on (a slice that moves with the training): a picture that is being computed is
    /// still delivered, so that there is one at all when requests come fast. Else it is dropped.
    void request(std::shared_ptr<const PlaneProblem> problem, LossPlane plane, bool isMoving, bool keepsEarlier);
    /// Nothing is delivered any more until the next request.
    void cancel();
    bool isBusy() const { return m_inFlight; }
    /// Of the last request.
    std::uint64_t generation() const { return m_generation; }

signals:
    void pictureReady(const chalknet::ui::PlanePicturePointer& picture);
    void notice(const chalknet::Problem& problem);
    void failed(const chalknet::Problem& problem);

private:
    void post(PlaneRequest request);
    void onDone();

    QThread m_thread;
    std::unique_ptr<PlaneWorker> m_worker; // lives on m_thread, which has ended when the worker is deleted
    std::optional<PlaneRequest> m_waiting;
    bool m_inFlight = false;
    std::uint64_t m_generation = 0;
    std::uint64_t m_presentGeneration = 0; ///< of the request in flight
};

} // namespace chalknet::ui
