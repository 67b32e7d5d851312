// Looks at losses, hidden points, derivatives and gradient.
#include "ui/lessons/layers/TrainingVerdict.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

/// The gap between the classes along one direction, divided by its length.
double gapAlong(QPointF direction, std::span<const QPointF> ones, std::span<const QPointF> zeros)
{
    const double length = std::hypot(direction.x(), direction.y());
    if (length < 1e-12)
        return -std::numeric_limits<double>::infinity();
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const QPointF& one : ones)
        lowest = std::min(lowest, QPointF::dotProduct(direction, one));
    for (const QPointF& zero : zeros)
        highest = std::max(highest, QPointF::dotProduct(direction, zero));
    return (lowest - highest) / length;
}

ClosePair closestPair(const LayersValues& values, bool& found)
{
    ClosePair closest;
    closest.distance = std::numeric_limits<double>::infinity();
    found = false;
    for (int i = 0; i < 4; ++i) {
        for (int j = i + 1; j < 4; ++j) {
            const RowValues& a = values.rows[static_cast<std::size_t>(i)];
            const RowValues& b = values.rows[static_cast<std::size_t>(j)];
            const QPointF way = a.hiddenPoint() - b.hiddenPoint();
            const double distance = std::max(std::abs(way.x()), std::abs(way.y()));
            if (a.target == b.target || distance >= closest.distance)
                continue;
            closest = {i, j, distance};
            found = true;
        }
    }
    return closest;
}

int saturatedCount(const LayersValues& values)
{
    const Activation& hidden = values.spec.layers.front().activation;
    int count = 0;
    for (const RowValues& row : values.rows)
        for (std::size_t unit = 0; unit < 2; ++unit)
            if (activationDerivative(hidden.type, row.sums[unit], hidden.parameter) < kSaturatedDerivative)
                ++count;
    return count;
}

/// What the loss fell by since kStillEpochs ago; nothing while training is younger.
std::optional<double> recentFall(std::span<const QPointF> losses)
{
    if (losses.empty())
        return std::nullopt;
    const double since = losses.back().x() - kStillEpochs;
    const auto later = std::upper_bound(
        losses.begin(), losses.end(), since, [](double epoch, const QPointF& point) { return epoch < point.x(); });
    if (later == losses.begin())
        return std::nullopt;
    return std::prev(later)->y() - losses.back().y();
}

} // namespace

double separationMargin(std::span<const QPointF> ones, std::span<const QPointF> zeros)
{
    if (ones.empty() || zeros.empty())
        return std::numeric_limits<double>::infinity();
    // The widest strip touches either one point of each class, or two of one class and one of the other.
    double best = -std::numeric_limits<double>::infinity();
    for (const QPointF& one : ones)
        for (const QPointF& zero : zeros)
            best = std::max(best, gapAlong(one - zero, ones, zeros));
    for (const std::span<const QPointF> same : {ones, zeros}) {
        for (const QPointF& a : same) {
            for (const QPointF& b : same) {
                const QPointF way = a - b;
                best = std::max(best, gapAlong({-way.y(), way.x()}, ones, zeros));
            }
        }
    }
    return best / 2.0;
}

TrainingVerdict judgeTraining(const LayersValues& values, std::span<const QPointF> losses, const Parameters* gradient)
{
    TrainingVerdict verdict;
    std::vector<QPointF> ones;
    std::vector<QPointF> zeros;
    for (const RowValues& row : values.rows) {
        (row.target == 1 ? ones : zeros).push_back(row.hiddenPoint());
        verdict.uncertainRows += row.isSure() ? 0 : 1;
    }
    verdict.closest = closestPair(values, verdict.hasPair);
    verdict.margin = separationMargin(ones, zeros);
    verdict.isSeparable = verdict.margin > 0.0;
    verdict.saturated = saturatedCount(values);
    if (gradient != nullptr)
        for (const double slope : gradient->values())
            verdict.largestGradient = std::max(verdict.largestGradient, std::abs(slope));
    const std::optional<double> fall = recentFall(losses);
    verdict.lossFall = fall.value_or(0.0);
    if (verdict.uncertainRows == 0)
        verdict.state = TrainingOutcome::Solved;
    else if (fall && *fall < kStillShare * (losses.back().y() + *fall))
        verdict.state = TrainingOutcome::Stuck;
    return verdict;
}

} // namespace chalknet::ui
