// EpochTiming: how long an epoch of a real small network takes on the present device for several batch sizes, measured.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/digits/BackgroundWork.h"

#include <QObject>

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace chalknet::ui {

inline constexpr std::size_t kTimedRows = 1000;
inline constexpr std::array<std::size_t, 4> kTimedBatches{1, 10, 100, 1000};

/// One batch size.
struct TimedEpoch {
    std::size_t batchSize = 1;
    double seconds = 0.0; ///< of one epoch: the median of `repeats`, after a first update that does not count
    int repeats = 0;
    /// Standard deviation of the batch gradients around the gradient of all rows, over the batches of one epoch, with the
    /// initial weights.
    double noise = 0.0;

    friend bool operator==(const TimedEpoch&, const TimedEpoch&) = default;
};

/// 2-16-16-1 with tanh on a smooth surface of 1,000 rows.
TrainingProblem timedProblem(std::size_t batchSize);
/// Nothing if it was stopped. Throws what the engine throws.
std::optional<TimedEpoch> timeEpoch(const DeviceChoice& device, std::size_t batchSize, const std::stop_token& stop);

class EpochTiming : public QObject {
    Q_OBJECT

public:
    explicit EpochTiming(QObject* parent = nullptr);

    /// One batch size after the other on a thread of its own; earlier results are forgotten.
    void begin(const DeviceChoice& device);
    /// Results so far stay.
    void cancel();
    bool isRunning() const { return m_running; }
    const std::vector<TimedEpoch>& results() const { return m_results; }
    /// That the results belong to; empty before the first.
    const QString& deviceName() const { return m_deviceName; }
    /// What stopped the measurement, translated; empty if nothing did.
    const QString& failure() const { return m_failure; }

signals:
    void changed();

private:
    void measureNext();
    void take(const TimedEpoch& result, const QString& deviceName);
    void fail(const Problem& problem);

    DeviceChoice m_device;
    std::vector<TimedEpoch> m_results;
    QString m_deviceName;
    QString m_failure;
    bool m_running = false;
    BackgroundWork m_work;
};

} // namespace chalknet::ui
