// From a snapshot to what of a goal is met.
#include "ui/lessons/lab/WorksheetGoals.h"

#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

class WorksheetGoals {
    Q_DECLARE_TR_FUNCTIONS(WorksheetGoals)
};

int hiddenUnits(const NetworkSpec& spec)
{
    int units = 0;
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer)
        units += spec.layers[layer].units;
    return units;
}

/// 0.96 is "96 %", 0.955 "95.5 %".
QString wantedPercent(double fraction)
{
    const bool isWhole = std::abs(fraction * 100.0 - std::round(fraction * 100.0)) < 1e-9;
    return percent(fraction, isWhole ? 0 : 1);
}

/// Never rounded up to what is not reached yet.
QString measuredPercent(double fraction)
{
    return percent(std::floor(fraction * 1000.0 + 1e-9) / 1000.0, 1);
}

} // namespace

std::vector<GoalPart> goalParts(const WorksheetGoal& goal, const NetworkSpec& spec, const Snapshot* snapshot)
{
    using Kind = GoalPart::Kind;
    std::vector<GoalPart> parts;
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const bool onTest = snapshot != nullptr && snapshot->test.has_value() && snapshot->test->rows > 0;
    const Evaluation measured = snapshot == nullptr ? Evaluation{} : onTest ? *snapshot->test : snapshot->train;
    const bool isUsable = snapshot != nullptr && !snapshot->diverged;
    if (goal.accuracy > 0.0) {
        const double now = isUsable ? measured.accuracy : unknown;
        parts.push_back({Kind::Accuracy, goal.accuracy, now, onTest, now >= goal.accuracy});
    }
    if (goal.loss > 0.0) {
        const double now = isUsable ? measured.loss : unknown;
        parts.push_back({Kind::Loss, goal.loss, now, onTest, now < goal.loss});
    }
    const int units = hiddenUnits(spec);
    if (goal.mostUnits > 0)
        parts.push_back({Kind::Units, static_cast<double>(goal.mostUnits), static_cast<double>(units), false, units <= goal.mostUnits});
    const int layers = static_cast<int>(spec.layers.size()) - 1;
    if (goal.mostLayers > 0)
        parts.push_back(
            {Kind::Layers, static_cast<double>(goal.mostLayers), static_cast<double>(layers), false, layers <= goal.mostLayers});
    return parts;
}

bool isReached(const std::vector<GoalPart>& parts, const Snapshot* snapshot)
{
    const bool isMeasured = std::ranges::any_of(
        parts, [](const GoalPart& part) { return part.kind == GoalPart::Kind::Accuracy || part.kind == GoalPart::Kind::Loss; });
    if (isMeasured && (snapshot == nullptr || snapshot->position.step == 0))
        return false;
    return !parts.empty() && std::ranges::all_of(parts, &GoalPart::isMet);
}

QString goalText(const GoalPart& part)
{
    switch (part.kind) {
    case GoalPart::Kind::Accuracy:
        return (part.onTest ? WorksheetGoals::tr("Test accuracy ≥ %1") : WorksheetGoals::tr("Training accuracy ≥ %1"))
            .arg(wantedPercent(part.wanted));
    case GoalPart::Kind::Loss:
        return (part.onTest ? WorksheetGoals::tr("Test loss < %1") : WorksheetGoals::tr("Training loss < %1"))
            .arg(compact(part.wanted));
    case GoalPart::Kind::Units: return WorksheetGoals::tr("Hidden units ≤ %1").arg(static_cast<int>(part.wanted));
    case GoalPart::Kind::Layers: return WorksheetGoals::tr("Hidden layers ≤ %1").arg(static_cast<int>(part.wanted));
    }
    return {};
}

QString goalNow(const GoalPart& part)
{
    if (!std::isfinite(part.now))
        return QStringLiteral("–");
    switch (part.kind) {
    case GoalPart::Kind::Accuracy: return measuredPercent(part.now);
    case GoalPart::Kind::Loss: return fixed(part.now, part.wanted < 0.05 ? 4 : 3);
    default: return QString::number(static_cast<int>(part.now));
    }
}

} // namespace chalknet::ui
