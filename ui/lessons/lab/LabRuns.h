// LabRuns: the present run of the lab and earlier ones: their curves, their kept moments, and what they branched from.
#pragma once

#include "engine/training/History.h"
#include "engine/training/Snapshot.h"
#include "ui/lessons/lab/LabDocument.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// Where a branch begins.
struct LabBranch {
    int parent = 0; ///< number of the run; it may be gone by now
    std::uint64_t step = 0;
    int letter = 0; ///< 0: A, 1: B …
};

/// One run: what it started with, what its settings are now, and its curve (thinned when it grows long).
struct LabRun {
    int number = 1;
    LabDocument start;
    LabDocument present;
    std::vector<CurvePoint> curve;
    bool visible = true;
    History history{}; ///< of earlier runs; that of the present one grows in the training session
    std::optional<LabBranch> branch{};
    QString name{}; ///< given by a person; empty: none
    int color = 0; ///< see runColor()
    double seconds = 0.0; ///< of training

    bool hasTest() const { return !curve.empty() && curve.back().testLoss == curve.back().testLoss; }
    /// On the test points or on the training points; NaN before the first moment and where there are no such points.
    double finalLoss(bool onTest) const;
    double finalAccuracy(bool onTest) const;
    /// Of the last point of the curve up to that step; NaN before the first one and after the end.
    double lossAt(std::uint64_t step, bool onTest) const;
    /// The given name, the letter of a branch, or "run 3".
    QString label() const;
    /// "A", "B" …, empty for a run that is no branch.
    QString letter() const;
    /// "tanh · Adam · η 0.01"; settings changed on the way are "SGD → Adam".
    QString title() const;
    /// Everything that was set, for a tool tip.
    QString details() const;
};

/// The colour of a run: the first is ink, the others have the series colours; from the sixth on they come again, dashed.
QColor runColor(int color);
bool isRunDashed(int color);
/// "SGD · η 0.1 · batch 10 · L2 0.0001"; without batch and penalties if `isShort`.
QString settingsText(const TrainingConfig& config, bool isShort);
/// "20 %", or "20 %, 0 %" where layers differ.
QString dropoutText(const NetworkSpec& spec);
/// What distinguishes these data from other ones: "Moons", "noise 0.2 · 120 points"; empty where they are the same.
QString dataRemark(const LabData& data, const LabData& other);
/// "12 s", "3 min 5 s".
QString runDurationText(double seconds);

/// The present run is the last one.
class LabRuns {
public:
    static constexpr std::size_t kMostRuns = 12;
    static constexpr std::size_t kMostPoints = 6000;

    const std::vector<LabRun>& all() const { return m_runs; }
    const LabRun& present() const { return m_runs.back(); }
    bool isEmpty() const { return m_runs.empty(); }
    const LabRun* find(int number) const;

    /// A new run. The present one is kept for comparison if it has learned for a few epochs, else replaced; `history` is its.
    void begin(const LabDocument& document, const History& history = {});
    /// A new run that shares the past of another up to a step.
    void beginBranch(int parent, std::uint64_t step, const LabDocument& document, const History& history);
    /// Settings that changed while training.
    void setSettings(const LabDocument& document);
    /// A moment of the present run; moments after it (after a rewind) are forgotten.
    void add(const Snapshot& snapshot);
    void addSeconds(double seconds);
    void setVisible(int number, bool visible);
    void setName(int number, const QString& name);
    /// Not the present one: nothing comes back then.
    std::optional<LabRun> remove(int number);
    void putBack(const LabRun& run);
    void thin(int number);

private:
    friend QJsonObject labRunsToJson(const LabRuns& runs);
    friend LabRuns labRunsFromJson(const QJsonObject& json);
    void keepPresent(const History& history);
    void push(LabRun run);
    int freeColor() const;

    std::vector<LabRun> m_runs;
    int m_nextNumber = 1;
    int m_nextLetter = 0;
};

QJsonObject labRunsToJson(const LabRuns& runs);
/// Whatever is written there, the result can be shown.
LabRuns labRunsFromJson(const QJsonObject& json);

/// The moment of a snapshot as a point of the curves.
CurvePoint curvePoint(const Snapshot& snapshot);

} // namespace chalknet::ui
