// PlaneWorker: lives on a thread of its own and computes the loss over planes, on a backend that only it uses.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/compute/LossPlane.h"

#include <QObject>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// The network and the rows whose loss is asked for, and where it is computed.
struct PlaneProblem {
    NetworkSpec spec;
    Dataset data;
    DeviceChoice device;
};

struct PlaneRequest {
    std::uint64_t generation = 0;
    std::shared_ptr<const PlaneProblem> problem;
    LossPlane plane; ///< the worker chooses columns and rows
    bool isMoving = false; ///< another one will follow soon: where pictures are slow, a coarse one is enough
};

struct PlanePicture {
    std::uint64_t generation = 0;
    LossPlane plane; ///< with columns and rows
    std::vector<float> losses; ///< row 0 at the top; not finite where the loss is not
    double milliseconds = 0.0; ///< of the launch
    DeviceInfo device;
    bool isMoving = false; ///< as requested
    bool isFinal = true; ///< false: a finer one follows
};

using PlanePicturePointer = std::shared_ptr<const PlanePicture>;

/// All functions but cut() run on the worker thread. Only values leave it. One request at a time: done() ends it.
class PlaneWorker : public QObject {
    Q_OBJECT

public:
    using BackendMaker = std::function<ChosenBackend(const DeviceChoice&)>;
    /// What a newer request cuts short of the present one.
    enum class Cut {
        None,
        Refinement, ///< the picture that is being computed is finished, finer ones are left out
        AtOnce ///< nobody wants it any more (on OpenCL the running launch is finished)
    };

    explicit PlaneWorker(BackendMaker makeBackend);
    ~PlaneWorker() override;

    /// From any thread; None before the next request.
    void cut(Cut cut) { m_cut.store(cut, std::memory_order_relaxed); }

    void prepareThread();
    void compute(const PlaneRequest& request);
    /// Gives up the backend.
    void release();

signals:
    void pictureReady(const chalknet::ui::PlanePicturePointer& picture);
    /// The device failed or does not exist; the host computes from now on.
    void notice(const chalknet::Problem& problem);
    void failed(const chalknet::Problem& problem, quint64 generation);
    void done();

private:
    void prepareBackend(const PlaneRequest& request);
    void fallBack(const Problem& problem, const PlaneRequest& request);
    void computePictures(const PlaneRequest& request);
    int sideAfter(int side, bool isMoving) const;
    std::optional<std::vector<double>> losses(const LossPlane& plane) const;

    BackendMaker m_makeBackend;
    std::unique_ptr<Backend> m_backend;
    std::shared_ptr<const PlaneProblem> m_problem; ///< what the backend holds
    DeviceChoice m_choice; ///< what the backend was made for
    bool m_choiceFailed = false;
    double m_secondsPerPlace = 0.0; ///< of the last picture; 0: not known
    std::atomic<Cut> m_cut = Cut::None;
};

} // namespace chalknet::ui

Q_DECLARE_METATYPE(chalknet::ui::PlanePicturePointer)
