// One loop for curves and surfaces; batches are cut as the trainer cuts them.
#include "engine/explain/DescentPath.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace chalknet {

namespace {

/// What a path goes down on: a loss, its gradient over a batch, and which of its parameters are weights.
template <typename Values> struct Ground {
    std::size_t rows = 0;
    double (*loss)(const void* ground, const Values& place) = nullptr;
    Values (*gradient)(const void* ground, const Values& place, std::span<const std::uint32_t> batch) = nullptr;
    const void* data = nullptr;
    std::array<bool, std::tuple_size_v<Values>> isWeight{};
};

template <typename Values> bool isTooFar(const DescentMoment<Values>& moment)
{
    const auto tooFar = [](double number) { return !(std::abs(number) <= kDivergedSize); };
    return tooFar(moment.loss) || std::ranges::any_of(moment.place, tooFar);
}

template <typename Values>
DescentSteps<Values> walk(const Ground<Values>& ground, const Values& start, const DescentSettings& settings)
{
    DescentSteps<Values> path;
    const std::size_t size = settings.batchSize == 0 ? ground.rows : std::min(settings.batchSize, ground.rows);
    if (ground.rows > 0)
        path.updatesPerEpoch = (ground.rows + size - 1) / size;
    path.moments.reserve(settings.updates + 1);
    DescentMoment<Values> moment;
    moment.place = start;
    moment.loss = ground.loss(ground.data, start);
    path.moments.push_back(moment);
    std::vector<std::uint32_t> order;
    for (std::size_t update = 1; update <= settings.updates; ++update) {
        const std::size_t inEpoch = (update - 1) % path.updatesPerEpoch;
        moment.epoch = (update - 1) / path.updatesPerEpoch;
        if (ground.rows > 0) {
            if (inEpoch == 0)
                order = epochOrder(ground.rows, settings.shuffle, settings.seed, moment.epoch);
            moment.batchFirst = inEpoch * size;
            moment.batchCount = std::min(size, ground.rows - moment.batchFirst);
        }
        moment.gradient
            = ground.gradient(ground.data, moment.place, std::span(order).subspan(moment.batchFirst, moment.batchCount));
        const UpdateFactors factors = updateFactors(settings.optimizer, update);
        for (std::size_t i = 0; i < moment.place.size(); ++i)
            moment.place[i] = updatedParameter(
                factors, moment.place[i], moment.gradient[i], ground.isWeight[i], moment.first[i], moment.second[i]);
        moment.loss = ground.loss(ground.data, moment.place);
        path.moments.push_back(moment);
        if (isTooFar(moment)) {
            path.diverged = true;
            break;
        }
    }
    return path;
}

double distanceBetween(SurfacePoint a, SurfacePoint b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1]);
}

} // namespace

SurfacePath descend(const LossSurface& surface, SurfacePoint start, const DescentSettings& settings)
{
    Ground<SurfacePoint> ground;
    ground.rows = surface.rows().size();
    ground.data = &surface;
    ground.loss = [](const void* data, const SurfacePoint& place) { return static_cast<const LossSurface*>(data)->value(place); };
    ground.gradient = [](const void* data, const SurfacePoint& place, std::span<const std::uint32_t> batch) {
        return static_cast<const LossSurface*>(data)->batchGradient(place, batch);
    };
    ground.isWeight = {true, !surface.isRegression()};
    return walk(ground, start, settings);
}

CurvePath descend(CurveType curve, double start, const DescentSettings& settings)
{
    using Values = std::array<double, 1>;
    Ground<Values> ground;
    ground.data = &curve;
    ground.loss
        = [](const void* data, const Values& place) { return curveValue(*static_cast<const CurveType*>(data), place[0]); };
    ground.gradient = [](const void* data, const Values& place, std::span<const std::uint32_t>) {
        return Values{curveSlope(*static_cast<const CurveType*>(data), place[0])};
    };
    ground.isWeight = {true};
    return walk(ground, {start}, settings);
}

std::vector<std::uint32_t> descentOrder(const LossSurface& surface, const DescentSettings& settings, std::size_t epoch)
{
    return epochOrder(surface.rows().size(), settings.shuffle, settings.seed, epoch);
}

std::optional<std::size_t> arrivedAt(const LossSurface& surface, const SurfacePath& path, double distance)
{
    if (path.diverged || surface.minima().empty())
        return std::nullopt;
    const auto& minima = surface.minima();
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < minima.size(); ++i)
        if (distanceBetween(path.last().place, minima[i]) < distanceBetween(path.last().place, minima[nearest]))
            nearest = i;
    return distanceBetween(path.last().place, minima[nearest]) <= distance ? std::optional(nearest) : std::nullopt;
}

std::optional<std::size_t> arrivalUpdate(const SurfacePath& path, SurfacePoint minimum, double distance)
{
    std::optional<std::size_t> since;
    for (std::size_t k = 0; k < path.moments.size(); ++k) {
        const bool isNear = distanceBetween(path.moments[k].place, minimum) <= distance;
        if (!isNear)
            since.reset();
        else if (!since)
            since = k;
    }
    return since;
}

} // namespace chalknet
