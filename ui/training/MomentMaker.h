// MomentMaker: makes the full picture of a kept moment (losses, gradient, maps) on a thread of its own; the newest request wins.
#pragma once

#include "engine/training/Trainer.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace chalknet::ui {

/// The host computes it: a small network needs a few milliseconds.
struct MomentRequest {
    std::shared_ptr<const TrainingProblem> problem; ///< its start is not used
    std::vector<float> parameters;
    TrainingConfig config;
    TrainingPosition position;
    SnapshotRequest request;
};

/// Lives on the UI thread. At most one request is being computed and at most one waits.
class MomentMaker : public QObject {
    Q_OBJECT

public:
    explicit MomentMaker(QObject* parent = nullptr);
    ~MomentMaker() override;

    void request(MomentRequest request);
    /// Nothing is delivered until the next request.
    void cancel();
    bool isBusy() const { return m_inFlight; }

signals:
    void snapshotReady(const chalknet::SnapshotPointer& snapshot);

private:
    void post(MomentRequest request);
    void onMade(const SnapshotPointer& snapshot);

    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives on m_thread
    std::optional<MomentRequest> m_waiting;
    bool m_inFlight = false;
    bool m_cancelled = false;
};

/// The parameters of a kept moment with the layout of its network.
Parameters momentParameters(const NetworkSpec& spec, std::span<const float> values);

} // namespace chalknet::ui
