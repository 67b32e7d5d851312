// SliceFrame: the plane through a network's parameters that is looked at, and what its axes are called.
#pragma once

#include "engine/compute/LossPlane.h"
#include "ui/lessons/descent/SlicePath.h"
#include "ui/lessons/descent/SliceState.h"

#include <QRectF>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace chalknet::ui {

/// Beyond these a slice would take too long and is refused.
inline constexpr std::uint64_t kMostSliceParameters = 100'000;
inline constexpr std::uint64_t kMostSliceWork = 50'000'000; ///< parameters × rows

bool isTooLargeForSlices(const NetworkSpec& spec, std::size_t rows);

/// Where a parameter stands: of layer l (from 0: the first after the input), row i, and input j from 1; kBiasInput or
/// kAlphaInput.
struct ParameterAddress {
    int layer = 0;
    int row = 0;
    int input = 0;
    friend bool operator==(const ParameterAddress&, const ParameterAddress&) = default;
};

ParameterAddress parameterAddress(const ParameterLayout& layout, std::size_t index);
/// Clamped to what the layout has.
std::size_t parameterIndex(const ParameterLayout& layout, ParameterAddress address);
/// "\theta_{12}^{(1)}"
QString parameterTex(const ParameterLayout& layout, std::size_t index);

/// The two parameters of a state in this network, always different ones. Usually the first two weights of the last layer.
std::array<std::size_t, 2> chosenParameters(const SliceState& state, const ParameterLayout& layout);

struct SliceFrame {
    SliceDirections directions = SliceDirections::Weights;
    LossPlane plane; ///< without range: origin and directions count. Of two weights: α and β are these weights themselves
    QPointF middle; ///< of the picture while nothing is shifted
    QSizeF reach{1, 1}; ///< half its width and height while nothing else is chosen
    double share = 0.0; ///< of a path: how much of its spread the plane shows, 0 … 1
    std::array<QString, 2> symbols; ///< LaTeX

    /// What the state's reach and shift make of it: left, lower end, width, height.
    QRectF range(const SliceState& state) const;
    LossPlane planeOver(const QRectF& range) const;
};

/// α and β are the two parameters, all others are those of the network. Needs two parameters.
std::optional<SliceFrame> weightsFrame(const SliceState& state, const Parameters& parameters);
/// The same plane for a network that has moved on.
void moveWeightsFrame(SliceFrame& frame, const Parameters& parameters);
/// Nothing if the network is so small, or so many of its numbers are 0, that two random directions are the same line.
std::optional<SliceFrame> randomFrame(const SliceState& state, const NetworkSpec& spec, const Parameters& parameters);
/// Nothing without three moments that do not lie on a line.
std::optional<SliceFrame> pathFrame(const SlicePath& path);

} // namespace chalknet::ui
