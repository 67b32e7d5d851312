// DigitsTraining: one run of learning as the digits lesson sees it: start, pause, time left, curves, the newest network.
#pragma once

#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/lessons/digits/DigitsData.h"
#include "ui/lessons/digits/DigitsSettings.h"
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
        Preparing, ///< the device is being made ready
        Running,
        Paused,
        Finished, ///< all epochs are done
        Diverged,
        Failed,
    };
    Phase phase = Phase::Idle;
    double epochsDone = 0.0;
    int epochs = 0; ///< of this run
    double secondsLeft = kNotEvaluated;
    double examplesPerSecond = 0.0;
    double trainLoss = kNotEvaluated;
    double trainAccuracy = kNotEvaluated;
    double testLoss = kNotEvaluated;
    double testAccuracy = kNotEvaluated;

    bool isActive() const { return phase == Phase::Preparing || phase == Phase::Running; }
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
    void pause();
    /// After a pause: goes on; after the last epoch: as many epochs again.
    void resume();
    /// Ends the run and frees the device; what was learned stays in network().
    void stop();
    /// Optimiser, learning rate, batch size, L2 and number of epochs take effect at once; the rest at the next start().
    void applySettings(const DigitsSettings& settings);

    /// Small data would be learned before anybody can look: a run on them takes at least so long. 0: as fast as it goes.
    void setShortestRun(double seconds) { m_shortestRun = seconds; }

    const TrainingStatus& status() const { return m_status; }
    const DigitNetwork& network() const { return m_network; }
    /// The network that is learning, null while idle.
    std::shared_ptr<const NetworkSpec> runningSpec() const;
    /// Points in order of time; train values are NaN between the ends of epochs.
    const std::vector<CurvePoint>& curve() const { return m_curve; }
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
    void load(const DigitsSettings& settings, const DigitsData& data, const std::optional<DigitNetwork>& from);
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
    TrainingStatus m_status;
    DigitNetwork m_network;
    std::vector<CurvePoint> m_curve;
    std::uint64_t m_stepsBefore = 0; ///< of earlier runs that this one goes on from
    double m_epochsBefore = 0.0;
    std::uint64_t m_epochLimit = 0;
    double m_shortestRun = 4.0;
    bool m_restPending = false; ///< a last snapshot is on its way, after which the network is worth keeping
};

} // namespace chalknet::ui
