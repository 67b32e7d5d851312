// SliceController: what "A network's loss" does, without its widgets: which network, which plane, when a slice is computed, and
// where the network and its path lie in it.
#pragma once

#include "ui/lessons/descent/SliceFrame.h"
#include "ui/lessons/descent/SlicePath.h"
#include "ui/lessons/descent/SliceState.h"
#include "ui/lessons/descent/SliceTruth.h"
#include "ui/training/PlaneSession.h"
#include "ui/training/TrainedNetwork.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace chalknet::ui {

class ExampleNetwork;

/// Why there is no slice.
enum class SliceObstacle {
    None,
    NoLab, ///< the lab has not been opened
    TooLarge,
    NoPath, ///< directions of the path: fewer than three moments that do not lie on a line
    NoDirections, ///< the network is too small, or too many of its numbers are 0
    NotFinite, ///< training has diverged
    Failed ///< no device computes it
};

class SliceController : public QObject {
    Q_OBJECT

public:
    SliceController(AppContext& context, QObject* parent, std::unique_ptr<ExampleNetwork> example);
    ~SliceController() override;

    const SliceState& state() const { return m_state; }
    void setState(const SliceState& state);
    /// Only what is seen is followed and computed.
    void setSeen(bool seen);

    /// The one that is followed; null while the lab is not there.
    TrainedNetwork* network() const { return m_network; }
    bool isRunning() const;
    SliceObstacle obstacle() const { return m_obstacle; }
    const SlicePath& path() const { return m_path; }

    /// The slice that is shown: its plane, with range and losses; null while there is none yet.
    PlanePicturePointer picture() const { return m_picture; }
    /// Its directions, symbols and range.
    const SliceFrame* shownFrame() const { return m_picture ? &*m_shown : nullptr; }
    QRectF shownRange() const;
    /// The plane that is wished for (the picture follows).
    const std::optional<SliceFrame>& frame() const { return m_frame; }

    /// Of the network in the shown plane.
    std::optional<PlanePlace> position() const;
    /// Of every moment of the path.
    const std::vector<QPointF>& places();
    /// −∂E/∂α and −∂E/∂β at the network; nothing without a gradient of this very loss (dropout changes it).
    std::optional<QPointF> downhill() const;
    /// Exactly, in double.
    std::optional<double> lossAt(QPointF place) const;
    std::optional<double> networkLoss() const;

    /// A new plane through the network as it is now.
    void centre();
    /// The numbers of a place of the shown plane.
    std::optional<Parameters> parametersAt(QPointF place) const;
    /// Sets the network, if it is still the one of that number. Returns false if not.
    bool moveNetwork(const Parameters& parameters, std::uint64_t number);

signals:
    /// Another network, plane or obstacle.
    void changed();
    /// The network has moved, or plays or pauses.
    void moved();
    void pictureChanged();
    /// A sentence for the person, about the device.
    void noticed(const chalknet::Problem& problem);

private:
    void chooseNetwork();
    void follow(TrainedNetwork* network);
    void onReplaced();
    void onSnapshot();
    void onRunState();
    void onPicture(const PlanePicturePointer& picture);
    SliceObstacle presentObstacle() const;
    void makeFrame();
    void keepInSight();
    void askAnew();
    void askLater();
    void ask();
    bool isMoving() const;
    void drop();
    void dropPicture();
    PlaneSession& planes();

    AppContext& m_context;
    SliceState m_state;
    bool m_seen = false;
    std::unique_ptr<ExampleNetwork> m_example;
    QPointer<TrainedNetwork> m_network;
    QPointer<TrainedNetwork> m_known; ///< the network that problem, path and frame belong to, also while it is not seen …
    std::uint64_t m_number = 0; ///< … and its number
    std::shared_ptr<const PlaneProblem> m_problem;
    mutable std::unique_ptr<SliceTruth> m_truth;
    SlicePath m_path;
    SliceObstacle m_obstacle = SliceObstacle::NoLab;
    std::optional<SliceFrame> m_frame;
    std::size_t m_frameMoments = 0; ///< the path's length when its directions were found

    std::unique_ptr<PlaneSession> m_planes; ///< from the first slice on
    QTimer m_later;
    QTimer m_stale; ///< runs out when the picture of another plane takes long: the former one goes
    QElapsedTimer m_asked;
    double m_lastCost = 0.0; ///< of the last slice while training, in milliseconds
    bool m_failed = false;
    PlanePicturePointer m_picture;
    std::optional<SliceFrame> m_shown;
    std::vector<QPointF> m_places;
    std::uint64_t m_placesRevision = 0;
    PlanePicturePointer m_placesOf;
    std::array<QString, 2> m_placesSymbols;
};

} // namespace chalknet::ui
