// DigitsTraining: one run of learning as the digits lesson sees it: start, pause, time left, curves, the newest network.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/lessons/digits/DigitsData.h"
#include "ui/lessons/digits/DigitsSettings.h"
#include "ui/lessons/digits/LearningPictures.h"
#include "ui/training/TrainingSession.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace chalknet::ui {

class AppContext;

/// Where a run stands; a value for labels and progress bars. Numbers that are not known are NaN.
struct TrainingStatus {
    enum class Phase {
        Idle, ///< nothing is loaded
        Making, ///< the pictures are divided and copied
        Preparing, ///< the device is being made ready
        Running,
        Paused,
        Finished, ///< all epochs are done
        Diverged,
        Failed,
    };
    Phase phase = Phase::Idle;
    double made = 0.0; ///< share of the copies, while they are made
    double epochsDone = 0.0; ///< the farthest that the run has gone
    int epochs = 0; ///< of this run
    std::size_t learningRows = 0; ///< with copies
    std::size_t validationRows = 0;
    double secondsLeft = kNotEvaluated;
    double examplesPerSecond = 0.0;
    double trainLoss = kNotEvaluated;
    double trainAccuracy = kNotEvaluated;
    double testLoss = kNotEvaluated;
    double testAccuracy = kNotEvaluated;
    double validationLoss = kNotEvaluated;
    double validationAccuracy = kNotEvaluated;
    double bestEpoch = kNotEvaluated; ///< with the lowest validation loss, if that is watched
    double bestLoss = kNotEvaluated;
    StopReason reason = StopReason::None; ///< why it ended before its last epoch
    int patience = 0; ///< of the run that ended
    bool isAtBest = false; ///< the network is that of the best epoch, not of the last

    bool isActive() const { return phase == Phase::Making || phase == Phase::Preparing || phase == Phase::Running; }
    /// A run is loaded and can go on.
    bool canContinue() const { return phase == Phase::Paused || phase == Phase::Finished; }
    double fraction() const { return epochs > 0 ? std::min(1.0, epochsDone / epochs) : 0.0; }
};

class DigitsTraining : public QObject {
    Q_OBJECT

public:
    explicit DigitsTraining(AppContext& context, QObject* parent = nullptr);
    ~DigitsTraining() override;

    /// Forgets an earlier run. With `from` (same shape as the settings' network) learning goes on from its numbers.
    void start(const DigitsSettings& settings, const DigitsData& data, const std::optional<DigitNetwork>& from = {});
    /// While the pictures are made: gives up.
    void pause();
    /// After a pause: goes on; after the end: as many epochs again.
    void resume();
    /// After divergence: back to the last moment whose numbers were finite, and there a pause. With the settings that caused it
    /// the run diverges again.
    void goBack();
    /// Ends the run and frees the device; what was learned stays in network(), the best epoch's if that is to be kept.
    void stop();
    /// Optimiser, learning rate, batch size, L2, number of epochs, patience and keeping the best take effect at once; the rest at the
    /// next start().
    void applySettings(const DigitsSettings& settings);
    /// How far the copies of the next start() are distorted.
    void setAugmentation(const Augmentation& limits) { m_limits = limits; }

    /// Small data would be learned before anybody can look: a run on them takes at least so long. 0: as fast as it goes.
    void setShortestRun(double seconds) { m_shortestRun = seconds; }

    const TrainingStatus& status() const { return m_status; }
    const DigitNetwork& network() const { return m_network; }
    /// The network that is learning, null while idle.
    std::shared_ptr<const NetworkSpec> runningSpec() const;
    /// Points in order of time; train values are NaN between the ends of epochs.
    const std::vector<CurvePoint>& curve() const { return m_curve; }
    /// The best epoch's place on the curve, NaN while there is none.
    double bestOnCurve() const { return m_epochsBefore + m_status.bestEpoch; }
    /// Whether a start() with these settings would learn from or watch other pictures than the present run.
    bool hasOtherPictures(const DigitsSettings& settings) const;
    std::optional<DeviceInfo> device() const { return m_session.device(); }

signals:
    void statusChanged();
    /// A newer network; up to 30 times a second.
    void networkChanged(const chalknet::ui::DigitNetwork& network);
    /// The run came to rest: worth keeping.
    void rested(const chalknet::ui::DigitNetwork& network);
    void notice(const chalknet::Problem& problem);
    void failed(const chalknet::Problem& problem);

private:
    static constexpr qint64 kShortestTrainInterval = 300; ///< milliseconds

    void makePictures();
    void onMade(LearningPictures pictures);
    void load();
    void onFinished(StopReason reason);
    void onBest(double loss, double epoch);
    void leaveAtBest(const SnapshotPointer& snapshot);
    void takeBack(const Snapshot& snapshot);
    void takeNetwork(const SnapshotPointer& snapshot);
    void onSnapshot(const SnapshotPointer& snapshot);
    void onState(TrainingSession::State state);
    void onDeviceChoice();
    void takeEvaluations(const Snapshot& snapshot);
    bool isSmall() const;
    double speedLimit() const;
    void requestEvaluation();
    void scheduleTest(const Snapshot& snapshot);
    void setPhase(TrainingStatus::Phase phase);

    AppContext& m_context;
    TrainingSession m_session;
    QTimer m_testTimer; ///< the next picture that evaluates the test set
    QElapsedTimer m_sinceTrain; ///< since the training set was last asked to be evaluated in between
    qint64 m_trainInterval = 0; ///< milliseconds to the next time
    bool m_trainAsked = false;
    DigitsSettings m_settings;
    DigitsData m_data;
    Augmentation m_limits;
    PictureUse m_use; ///< of the pictures below
    Dataset m_source; ///< that they were made of
    LearningPictures m_pictures;
    std::optional<DigitNetwork> m_from;
    TrainingStatus m_status;
    DigitNetwork m_network;
    std::vector<CurvePoint> m_curve;
    std::uint64_t m_stepsBefore = 0; ///< of earlier runs that this one goes on from
    double m_epochsBefore = 0.0;
    std::uint64_t m_epochLimit = 0;
    double m_shortestRun = 4.0;
    bool m_restPending = false; ///< a last snapshot is on its way, after which the network is worth keeping
    bool m_isGoingBack = false; ///< diverged; the last good network is on its way
    bool m_leaving = false; ///< stopped, but the best network is still on its way
    BackgroundWork m_maker;
};

} // namespace chalknet::ui
