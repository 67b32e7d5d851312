// ClassTuning: the network learns the class's digits for some seconds, and is measured on writers it has never seen.
#pragma once

#include "engine/compute/Devices.h"
#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/ClassDigits.h"
#include "ui/lessons/digits/ClassResults.h"
#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/training/TrainingSession.h" // declares Problem as a type of signals

#include <QObject>

#include <optional>

namespace chalknet::ui {

struct TuningSettings {
    int epochs = 30;
    std::size_t copies = 4; ///< changed copies of each digit, others in every epoch; fewer where there are very many digits
    std::size_t mix = 3; ///< pictures of the training data for each of these
    double learningRate = 0.0003; ///< Adam
    std::size_t batchSize = 32;
    std::uint64_t seed = 1;
};

/// Everything a run needs, by value.
struct TuningPlan {
    DigitNetwork network;
    ClassDigits learn;
    ClassDigits leftOut;
    Dataset train; ///< of these pictures many are mixed in, others in every epoch, so that the network does not forget them
    Dataset test;
    bool isOwnTest = true; ///< of the data that the network has learned from: the share after it becomes the network's
    DeviceChoice device;
    TuningSettings settings;

    /// The writers are divided as leftOutWriters() says.
    static TuningPlan of(const ClassDigits& digits);
};

struct TuningProgress {
    int epoch = 0; ///< finished
    int epochs = 0;
    ClassScore before; ///< of the writers who are left out
    ClassScore now;
};

struct TuningResult {
    DigitNetwork network;
    ClassScore leftOutBefore;
    ClassScore leftOutAfter;
    std::optional<double> testBefore; ///< share of the test set, measured on the same device in the same run
    std::optional<double> testAfter;
    std::size_t testRows = 0;
    int epochs = 0;
    int learners = 0; ///< writers
    int strangers = 0;
    std::size_t pictures = 0; ///< in an epoch
    double seconds = 0.0;
};

/// The pictures of one epoch (from 1): digits, changed copies, and `mix` times as many of the training data.
Dataset tuningPictures(const TuningPlan& plan, int epoch);

/// One run at a time, on a thread of its own. The last epoch counts, not the best one: choosing by the writers who are left out
/// would be learning from them.
class ClassTuning : public QObject {
    Q_OBJECT

public:
    explicit ClassTuning(QObject* parent = nullptr);

    bool isRunning() const { return m_work.isBusy(); }
    void start(TuningPlan plan);
    /// Ends after the running batch; nothing of the run remains.
    void cancel();

signals:
    void progressed(const chalknet::ui::TuningProgress& progress);
    void finished(const chalknet::ui::TuningResult& result);
    void notice(const chalknet::Problem& problem);
    void failed(const chalknet::Problem& problem);

private:
    BackgroundWork m_work;
    std::uint64_t m_run = 0; ///< progress of an earlier run is dropped
};

} // namespace chalknet::ui
