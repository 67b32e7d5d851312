// Counting, ordering and gathering.
#include "ui/lessons/lab/ManyStartsGroups.h"

#include "ui/plot/NiceScale.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace chalknet::ui {

namespace {

constexpr double kOnAxis = 0.98; // of the losses, where the rest lies far away
constexpr double kFarAway = 2.5; // times as large

bool isWaiting(const TrainedStart& result)
{
    return result.fate == StartFate::Waiting;
}

std::vector<double> finiteLosses(std::span<const TrainedStart> results)
{
    std::vector<double> losses;
    for (const TrainedStart& result : results)
        if (!isWaiting(result) && result.fate != StartFate::Diverged)
            losses.push_back(result.loss);
    std::ranges::sort(losses);
    return losses;
}

double axisEnd(const std::vector<double>& losses)
{
    if (losses.empty() || losses.back() <= 0.0)
        return 1.0;
    const double usual = losses[static_cast<std::size_t>(kOnAxis * static_cast<double>(losses.size() - 1))];
    const double last = usual > 0.0 && losses.back() > kFarAway * usual ? usual : losses.back();
    return niceCeiling(last);
}

void describe(LossBin& bar, std::span<const TrainedStart> results)
{
    std::map<std::tuple<bool, int, int>, int> kinds;
    for (const std::size_t start : bar.starts) {
        bar.solved += results[start].isSolved() ? 1 : 0;
        ++kinds[{results[start].isSolved(), results[start].wrong, results[start].undecided}];
    }
    if (kinds.empty())
        return;
    const auto most = std::ranges::max_element(kinds, {}, [](const auto& kind) { return kind.second; });
    std::tie(bar.isSolved, bar.wrong, bar.undecided) = most->first;
}

} // namespace

StartsCount countStarts(std::span<const TrainedStart> results)
{
    StartsCount count;
    for (const TrainedStart& result : results) {
        count.all += isWaiting(result) ? 0 : 1;
        count.solved += result.isSolved() ? 1 : 0;
        count.diverged += result.fate == StartFate::Diverged ? 1 : 0;
    }
    return count;
}

double medianLoss(std::span<const TrainedStart> results)
{
    std::vector<double> losses = finiteLosses(results);
    losses.resize(losses.size() + static_cast<std::size_t>(countStarts(results).diverged), INFINITY);
    if (losses.empty())
        return std::nan("");
    const std::size_t middle = losses.size() / 2;
    return losses.size() % 2 == 1 ? losses[middle] : (losses[middle - 1] + losses[middle]) / 2.0;
}

int LossHistogram::total() const
{
    return std::accumulate(bars.begin(), bars.end(), beyond.count() + diverged.count(),
        [](int sum, const LossBin& bar) { return sum + bar.count(); });
}

int LossHistogram::largest() const
{
    int largest = std::max(beyond.count(), diverged.count());
    for (const LossBin& bar : bars)
        largest = std::max(largest, bar.count());
    return largest;
}

LossHistogram lossHistogram(std::span<const TrainedStart> results, int bars)
{
    LossHistogram histogram;
    histogram.end = axisEnd(finiteLosses(results));
    for (int i = 0; i < bars; ++i)
        histogram.bars.push_back({histogram.end * i / bars, histogram.end * (i + 1) / bars, {}});
    histogram.beyond = {histogram.end, INFINITY, {}};
    for (std::size_t start = 0; start < results.size(); ++start) {
        const TrainedStart& result = results[start];
        if (isWaiting(result))
            continue;
        if (result.fate == StartFate::Diverged) {
            histogram.diverged.starts.push_back(start);
        } else if (result.loss > histogram.end) {
            histogram.beyond.starts.push_back(start);
        } else {
            const int bar = static_cast<int>(result.loss / histogram.end * bars);
            histogram.bars[static_cast<std::size_t>(std::clamp(bar, 0, bars - 1))].starts.push_back(start);
        }
    }
    for (LossBin& bar : histogram.bars)
        describe(bar, results);
    describe(histogram.beyond, results);
    return histogram;
}

std::vector<std::size_t> arrangedStarts(
    std::span<const TrainedStart> results, StartsOrder order, StartsFilter filter, const LossBin* bar)
{
    std::vector<std::size_t> starts;
    if (bar) {
        starts = bar->starts;
    } else {
        starts.resize(results.size());
        std::iota(starts.begin(), starts.end(), std::size_t{0});
    }
    std::erase_if(starts, [&](std::size_t start) {
        const TrainedStart& result = results[start];
        return (filter == StartsFilter::Solved && !result.isSolved())
            || (filter == StartsFilter::Unsolved && (result.isSolved() || isWaiting(result)));
    });
    if (order == StartsOrder::Loss)
        std::ranges::stable_sort(starts, {}, [&](std::size_t start) { // NaN last
            return std::isfinite(results[start].loss) ? results[start].loss : INFINITY;
        });
    return starts;
}

} // namespace chalknet::ui
