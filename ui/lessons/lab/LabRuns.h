// LabRuns: the loss and accuracy curves of the present run and of earlier ones, for comparison.
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/lessons/lab/LabDocument.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// One run: what it started with, what its settings are now, and its curve (thinned when it grows long).
struct LabRun {
    int number = 1;
    LabDocument start;
    LabDocument present;
    std::vector<CurvePoint> curve;
    bool visible = true;

    bool hasTest() const { return !curve.empty() && curve.back().testLoss == curve.back().testLoss; }
    /// On the test points or on the training points; NaN before the first moment and where there are no such points.
    double finalLoss(bool onTest) const;
    double finalAccuracy(bool onTest) const;
    /// "tanh · Adam · η 0.01"; settings changed on the way are "SGD → Adam".
    QString title() const;
    /// Everything that was set, for a tool tip.
    QString details() const;
};

/// The newest run is the last one. At most two earlier ones are kept.
class LabRuns {
public:
    static constexpr std::size_t kMostRuns = 3;
    static constexpr std::size_t kMostPoints = 6000;

    const std::vector<LabRun>& all() const { return m_runs; }
    const LabRun& present() const { return m_runs.back(); }
    bool isEmpty() const { return m_runs.empty(); }

    /// A new run. The present one is kept for comparison if it has learned for a few epochs, else replaced.
    void begin(const LabDocument& document);
    /// Settings that changed while training.
    void setSettings(const LabDocument& document);
    /// A moment of the present run; moments after it (after a rewind) are forgotten.
    void add(const Snapshot& snapshot);
    void setVisible(int number, bool visible);

private:
    friend QJsonObject labRunsToJson(const LabRuns& runs);
    friend LabRuns labRunsFromJson(const QJsonObject& json);
    void thin(std::vector<CurvePoint>& curve) const;

    std::vector<LabRun> m_runs;
    int m_nextNumber = 1;
};

QJsonObject labRunsToJson(const LabRuns& runs);
/// Whatever is written there, the result can be shown.
LabRuns labRunsFromJson(const QJsonObject& json);

/// The moment of a snapshot as a point of the curves.
CurvePoint curvePoint(const Snapshot& snapshot);

} // namespace chalknet::ui
