// Placing labels: candidates along each edge, then a few rounds in which every label looks for its cheapest place.
#include "ui/trace/TraceLabels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr auto kPlaces = std::to_array<double>(
    {0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.27, 0.73, 0.24, 0.76, 0.21, 0.79, 0.18, 0.82});
constexpr auto kColumnPlaces = std::to_array<double>({0.27, 0.25, 0.22, 0.2, 0.18, 0.16, 0.73, 0.78, 0.82});
constexpr int kRounds = 4;

// Costs are compared with each other only.
constexpr double kPerLabel = 12.0; // fully covering another label
constexpr double kPerCrossing = 0.7; // another edge through its whole width
constexpr double kOffMiddle = 0.42; // at the end of the edge
constexpr double kPleasantSpace = 11.0; // pixels around a label that others keep free if they can
constexpr double kObstacle = 100.0;
constexpr double kStub = 1.0; // almost nothing is seen of the edge on one side
constexpr double kPleasantStub = 44.0; // pixels of an edge that show on both sides of its label
constexpr double kPerCrossedLabel = 0.12; // of a column, against one more label that is shown
constexpr double kWorthMoving = 0.3; // labels more that a column must gain to leave its place
constexpr double kShortestPart = 5.0; // pixels of a line between two labels

/// The shares of a line where it enters and leaves a rectangle.
std::optional<std::pair<double, double>> crossing(const QLineF& line, const QRectF& rect)
{
    double from = 0.0;
    double to = 1.0;
    const auto clip = [&from, &to](double start, double way, double low, double high) {
        if (std::abs(way) < 1e-9)
            return start > low && start < high;
        const double a = (low - start) / way;
        const double b = (high - start) / way;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
        return from < to;
    };
    if (!clip(line.x1(), line.dx(), rect.left(), rect.right()) || !clip(line.y1(), line.dy(), rect.top(), rect.bottom()))
        return std::nullopt;
    return std::pair(from, to);
}

QRectF rectAt(const TraceLabelWish& wish, double share)
{
    QRectF rect(QPointF(0, 0), wish.size);
    rect.moveCenter(wish.line.pointAt(share));
    return rect;
}

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = a & b;
    return common.isEmpty() ? 0.0 : common.width() * common.height();
}

/// What two labels cost that cover each other or stand close together.
double closeness(const QRectF& a, const QRectF& b)
{
    const double area = a.width() * a.height();
    if (const double common = overlap(a, b); common > 0.0)
        return kPerLabel * (0.3 + common / area);
    return overlap(a.adjusted(-kPleasantSpace, -kPleasantSpace, kPleasantSpace, kPleasantSpace), b) / area;
}

bool touchesAny(const QRectF& rect, const std::vector<QRectF>& obstacles)
{
    return std::any_of(obstacles.begin(), obstacles.end(), [&rect](const QRectF& other) { return rect.intersects(other); });
}

/// Hides labels until no two that are shown collide: first those in the way of forced ones, then those with most collisions.
void hideCollisions(
    const std::vector<TraceLabelWish>& wishes, std::vector<LabelPlace>& places, const std::vector<QRectF>& obstacles)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].isShown = wishes[i].isForced || !touchesAny(places[i].rect, obstacles);
    const auto collisions = [&](std::size_t i, bool withForced) {
        int count = 0;
        for (std::size_t k = 0; k < places.size(); ++k)
            if (k != i && places[k].isShown && places[k].rect.intersects(places[i].rect))
                count += wishes[k].isForced ? (withForced ? 1000 : 0) : 1;
        return count;
    };
    while (true) {
        int most = 0;
        std::size_t worst = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i].isShown || wishes[i].isForced)
                continue;
            if (const int count = collisions(i, true); count >= most && count > 0) {
                most = count;
                worst = i;
            }
        }
        if (most == 0)
            return;
        places[worst].isShown = false;
    }
}

double stubCost(const QLineF& line, const QRectF& rect)
{
    const auto shares = crossing(line, rect);
    if (!shares)
        return 0.0;
    const double shorter = std::min(shares->first, 1.0 - shares->second) * line.length();
    return kStub * std::clamp(1.0 - shorter / kPleasantStub, 0.0, 1.0);
}

/// How many shown labels have another edge running through them.
int crossedLabels(const std::vector<TraceLabelWish>& wishes, const std::vector<LabelPlace>& places)
{
    int count = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t k = 0; k < wishes.size(); ++k)
            if (k != i && places[i].isShown && lengthInside(wishes[k].line, places[i].rect) > 0.4 * places[i].rect.height()) {
                ++count;
                break;
            }
    return count;
}

/// What every candidate of every label costs by itself.
std::vector<std::array<double, kPlaces.size()>> ownCosts(
    const std::vector<TraceLabelWish>& wishes, const std::vector<QRectF>& obstacles)
{
    std::vector<std::array<double, kPlaces.size()>> costs(wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i)
        for (std::size_t place = 0; place < kPlaces.size(); ++place) {
            const QRectF rect = rectAt(wishes[i], kPlaces[place]);
            double cost = kOffMiddle * 2.0 * std::abs(kPlaces[place] - 0.5);
            for (std::size_t k = 0; k < wishes.size(); ++k)
                if (k != i)
                    cost += kPerCrossing * lengthInside(wishes[k].line, rect) / std::max(1.0, rect.width());
            if (touchesAny(rect, obstacles))
                cost += kObstacle;
            costs[i][place] = cost + stubCost(wishes[i].line, rect);
        }
    return costs;
}

} // namespace

std::vector<LabelPlace> placeLabelsFreely(const std::vector<TraceLabelWish>& wishes, const std::vector<QRectF>& obstacles)
{
    const auto costs = ownCosts(wishes, obstacles);
    std::vector<LabelPlace> places(wishes.size());
    for (int round = 0; round < kRounds; ++round)
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            double best = 0.0;
            QRectF bestRect;
            for (std::size_t place = 0; place < kPlaces.size(); ++place) {
                const QRectF rect = rectAt(wishes[i], kPlaces[place]);
                double cost = costs[i][place];
                for (std::size_t k = 0; k < places.size(); ++k)
                    if (k != i && (round > 0 || k < i))
                        cost += closeness(rect, places[k].rect);
                if (bestRect.isNull() || cost < best) {
                    best = cost;
                    bestRect = rect;
                }
            }
            places[i].rect = bestRect;
        }
    hideCollisions(wishes, places, obstacles);
    return places;
}

std::vector<LabelPlace> placeLabelsInColumn(const std::vector<TraceLabelWish>& wishes, const std::vector<QRectF>& obstacles)
{
    std::vector<LabelPlace> best;
    double bestScore = 0.0;
    for (const double share : kColumnPlaces) {
        std::vector<LabelPlace> places(wishes.size());
        for (std::size_t i = 0; i < wishes.size(); ++i)
            places[i].rect = rectAt(wishes[i], share);
        hideCollisions(wishes, places, obstacles);
        const double score
            = shownShare(places) * static_cast<double>(places.size()) - kPerCrossedLabel * crossedLabels(wishes, places);
        if (best.empty() || score > bestScore + kWorthMoving) {
            best = std::move(places);
            bestScore = score;
        }
    }
    return best;
}

double shownShare(const std::vector<LabelPlace>& places)
{
    if (places.empty())
        return 1.0;
    const auto shown = std::count_if(places.begin(), places.end(), [](const LabelPlace& place) { return place.isShown; });
    return static_cast<double>(shown) / static_cast<double>(places.size());
}

double lengthInside(const QLineF& line, const QRectF& rect)
{
    const auto shares = crossing(line, rect);
    return shares ? (shares->second - shares->first) * line.length() : 0.0;
}

QLineF insideOf(const QLineF& line, const QRectF& rect)
{
    const auto shares = crossing(line, rect);
    return shares ? QLineF(line.pointAt(shares->first), line.pointAt(shares->second)) : QLineF();
}

std::vector<QLineF> withoutRects(const QLineF& line, const std::vector<QRectF>& rects)
{
    std::vector<std::pair<double, double>> gaps;
    for (const QRectF& rect : rects)
        if (const auto shares = crossing(line, rect))
            gaps.push_back(*shares);
    if (gaps.empty())
        return {line};
    std::sort(gaps.begin(), gaps.end());
    std::vector<QLineF> parts;
    const auto add = [&](double from, double to) {
        if ((to - from) * line.length() >= kShortestPart)
            parts.emplace_back(line.pointAt(from), line.pointAt(to));
    };
    double from = 0.0;
    for (const auto& [start, end] : gaps) {
        add(from, start);
        from = std::max(from, end);
    }
    add(from, 1.0);
    return parts;
}

} // namespace chalknet::ui
