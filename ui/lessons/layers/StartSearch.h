// StartSearch: trains from many starts, one after the other, on a thread of its own, and tells which of them found the gate.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/layers/LayersDocument.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace chalknet::ui {

inline constexpr int kStartsTried = 20;
inline constexpr int kSearchEpochs = 3000;

struct StartResult {
    std::uint64_t start = 0;
    bool solved = false;
    int epochs = 0; ///< until all four answers were sure (a multiple of 10), or all that were allowed
    friend bool operator==(const StartResult&, const StartResult&) = default;
};

/// Trains on the host from training.start; nothing if it was stopped.
std::optional<StartResult> trainFromStart(
    const LayersTraining& training, const TruthColumn& targets, const std::stop_token& stop);

class StartSearch : public QObject {
    Q_OBJECT

public:
    explicit StartSearch(QObject* parent = nullptr);

    /// Begins with training.start; forgets earlier results.
    void begin(const LayersTraining& training, const TruthColumn& targets);
    /// Results so far stay.
    void cancel();
    void clear();
    bool isRunning() const { return m_running; }
    const std::vector<StartResult>& results() const { return m_results; }
    int solvedCount() const;

signals:
    void changed();

private:
    void tryNext();
    void take(const StartResult& result);

    LayersTraining m_training;
    TruthColumn m_targets{};
    std::vector<StartResult> m_results;
    bool m_running = false;
    BackgroundWork m_work;
};

} // namespace chalknet::ui
