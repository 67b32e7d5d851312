// Adding, forgetting and thinning.
#include "ui/lessons/descent/SlicePath.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::size_t kMostNumbers = 4'000'000; // in all moments together: 32 MB

} // namespace

void SlicePath::clear()
{
    m_moments.clear();
    ++m_revision;
}

void SlicePath::add(const Snapshot& snapshot)
{
    if (snapshot.generation != m_generation) {
        m_generation = snapshot.generation;
        clear();
    }
    if (snapshot.diverged || !snapshot.parameters.allFinite() || !std::isfinite(snapshot.train.loss))
        return;
    const std::uint64_t step = snapshot.position.step;
    const auto isSame = [&](const Moment& moment) { return moment.step == step && moment.parameters == snapshot.parameters; };
    while (!m_moments.empty() && m_moments.back().step > step) {
        m_moments.pop_back();
        ++m_revision;
    }
    if (!m_moments.empty() && isSame(m_moments.back()))
        return;
    if (m_moments.size() >= 2 && isSame(m_moments[m_moments.size() - 2])) {
        m_moments.pop_back();
        ++m_revision;
        return;
    }
    m_moments.push_back({step, snapshot.train.loss, snapshot.parameters});
    const std::size_t size = std::max<std::size_t>(1, snapshot.parameters.values().size());
    if (m_moments.size() > std::clamp(kMostNumbers / size, kFewestMoments, kMostMoments))
        thin();
}

// Every second one goes; the first and the last stay.
void SlicePath::thin()
{
    std::vector<Moment> kept;
    kept.reserve(m_moments.size() / 2 + 2);
    for (std::size_t i = 0; i < m_moments.size(); ++i)
        if (i % 2 == 0 || i + 1 == m_moments.size())
            kept.push_back(std::move(m_moments[i]));
    m_moments = std::move(kept);
    ++m_revision;
}

std::vector<Parameters> SlicePath::spread(std::size_t count) const
{
    std::vector<Parameters> chosen;
    if (m_moments.empty() || count == 0)
        return chosen;
    const std::size_t stride = (m_moments.size() + count - 1) / count;
    const std::size_t offset = (m_moments.size() - 1) % stride;
    for (std::size_t i = offset; i < m_moments.size(); i += stride)
        chosen.push_back(m_moments[i].parameters);
    return chosen;
}

} // namespace chalknet::ui
