// SliceState: what the student chose in "A network's loss": whose loss, along which directions, and how far.
#pragma once

#include <QJsonObject>
#include <QPointF>
#include <QSizeF>

#include <cstdint>

namespace chalknet::ui {

enum class SliceSource { Lab, Example };
enum class SliceData { Moons, Spiral };
enum class SliceDirections { Weights, Random, Path };

inline constexpr int kLargestSliceSeed = 9999;
inline constexpr double kSmallestSliceReach = 1e-3;
inline constexpr double kLargestSliceReach = 1e3;

/// A value; nothing in it depends on the network at hand.
struct SliceState {
    SliceSource source = SliceSource::Example;
    SliceData data = SliceData::Moons; ///< of the example
    int seed = 1; ///< of the example: its data and its start
    SliceDirections directions = SliceDirections::Weights;
    int first = -1; ///< index of a parameter; −1, or beyond the network's last one: the usual one
    int second = -1;
    int randomSeed = 1;
    QSizeF reach{0, 0}; ///< half the width and height of the picture, in α and β; 0: as it suits the plane
    QPointF shift; ///< of its middle, against the plane's own

    friend bool operator==(const SliceState&, const SliceState&) = default;
};

/// Everything within its limits.
SliceState tidied(SliceState state);
QJsonObject toJson(const SliceState& state);
/// The JSON may be anything.
SliceState sliceFromJson(const QJsonObject& json);

/// The next of 1, 2, 5, 10, 20 … above (direction 1) or below (−1) a reach.
double steppedReach(double reach, int direction);

} // namespace chalknet::ui
