// SlicePath: the moments of a run that a slice shows as a path, thinned when they become many.
#pragma once

#include "engine/training/Snapshot.h"

#include <cstdint>
#include <vector>

namespace chalknet::ui {

class SlicePath {
public:
    struct Moment {
        std::uint64_t step = 0;
        double loss = 0.0; ///< over the training rows
        Parameters parameters;
    };

    static constexpr std::size_t kMostMoments = 2000;
    /// At least so many are kept, however large the network is.
    static constexpr std::size_t kFewestMoments = 40;

    const std::vector<Moment>& moments() const { return m_moments; }
    bool isEmpty() const { return m_moments.empty(); }
    /// Changes when moments that were there before have gone; appending changes nothing.
    std::uint64_t revision() const { return m_revision; }

    /// Moments after it (after a rewind) are forgotten, as is all that was before a new run. Numbers that are not finite are not
    /// kept. Setting a network by hand and taking it back leaves no trace.
    void add(const Snapshot& snapshot);
    void clear();

    /// Evenly over the path, the last one included, at most `count`.
    std::vector<Parameters> spread(std::size_t count) const;

private:
    void thin();

    std::vector<Moment> m_moments;
    std::uint64_t m_generation = 0;
    std::uint64_t m_revision = 0;
};

} // namespace chalknet::ui
