// Three grids, each finer than the one before; a newer request drops what is not done.
#include "ui/lessons/descent/BasinSearch.h"

#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::array<int, 3> kSides{32, 64, 144};

/// Only what changes the map.
bool isSameMap(const BasinState& a, const BasinState& b)
{
    return a.surface == b.surface && a.optimizer == b.optimizer && a.rate == b.rate && a.updates == b.updates && a.view == b.view;
}

} // namespace

std::vector<BasinShare> sharesOf(const BasinMap& map, std::size_t minima)
{
    std::vector<BasinShare> shares;
    for (std::size_t i = 0; i < minima; ++i)
        shares.push_back({static_cast<std::int8_t>(i), 0.0, std::nullopt});
    shares.push_back({kBasinOnTheWay, 0.0, std::nullopt});
    shares.push_back({kBasinDiverged, 0.0, std::nullopt});
    for (BasinShare& share : shares) {
        share.share = map.share(share.end);
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t i = 0; i < map.ends.size(); ++i)
            if (map.ends[i] == share.end && std::isfinite(map.updates[i])) {
                sum += static_cast<double>(map.updates[i]);
                count += 1.0;
            }
        if (count > 0)
            share.meanUpdates = sum / count;
    }
    return shares;
}

BasinSearch::BasinSearch(QObject* parent)
    : QObject(parent)
{
}

void BasinSearch::show(const BasinState& state)
{
    if (m_state && isSameMap(*m_state, state))
        return;
    m_state = state;
    m_level = 0;
    refine();
}

void BasinSearch::refine()
{
    const int side = kSides[static_cast<std::size_t>(m_level)];
    m_work.run([this, side, state = *m_state](const std::stop_token& stop) -> BackgroundWork::Deliver {
        const LossSurface surface = surfaceOf(state);
        BasinMap map = basins(surface, descentOf(state), domainOf(state), side, side, arrivalDistance(surface),
            [&stop] { return stop.stop_requested(); });
        if (stop.stop_requested())
            return {};
        return [this, map = std::move(map)] {
            m_map = map;
            ++m_level;
            if (m_level < kLevels)
                refine();
            emit changed();
        };
    });
}

} // namespace chalknet::ui
