// CriticalSearch: looks for places where the gradient of a small network's loss is zero, from many starts, one after the other.
#pragma once

#include "engine/explain/CriticalPoints.h"
#include "ui/lessons/descent/BasinState.h"
#include "ui/lessons/digits/BackgroundWork.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace chalknet::ui {

inline constexpr int kCriticalStarts = 100;

/// How the loss bends at a critical point.
enum class CriticalKind {
    Minimum, ///< upwards in every direction
    Flat, ///< downwards in none, but in some so little that it cannot be told
    Saddle, ///< downwards in at least one direction
};
CriticalKind kindOf(const CriticalPoint& point);

/// Weights drawn with deviation 0.5, 1, 2 or 4 in turn, then 0 to 2,000 updates of Adam, so that places high up and far down
/// are both looked at.
Parameters criticalStart(const CriticalProblem& problem, const Dataset& rows, int number, const std::stop_token& stop);

class CriticalSearch : public QObject {
    Q_OBJECT

public:
    explicit CriticalSearch(QObject* parent = nullptr);

    /// Forgets what was found.
    void begin(const CriticalProblem& problem);
    /// What was found stays.
    void cancel();
    void clear();
    bool isRunning() const { return m_running; }
    int tried() const { return m_tried; }
    const std::vector<CriticalPoint>& points() const { return m_points; }
    int count(CriticalKind kind) const;

signals:
    void changed();

private:
    void tryNext();
    void take(const std::optional<CriticalPoint>& point);

    CriticalProblem m_problem;
    std::vector<CriticalPoint> m_points;
    int m_tried = 0;
    bool m_running = false;
    BackgroundWork m_work;
};

} // namespace chalknet::ui
