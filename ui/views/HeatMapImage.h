// Turns the values of a grid into a picture with the diverging colours.
#pragma once

#include "engine/data/InputPlane.h"
#include "engine/model/Activation.h"
#include "ui/theme/Theme.h"

#include <QImage>

#include <span>

namespace chalknet::ui {

/// How values become colours: `center` is the neutral colour, center ± halfRange are the ends.
struct ValueScale {
    double center = 0.0;
    double halfRange = 1.0;

    /// In [−1, 1] within the range; NaN stays NaN.
    double normalized(double value) const { return (value - center) / halfRange; }
};

/// The scale of a unit's thumbnail. Functions with a fixed range use all of it; open ones (ReLU, identity …) are divided
/// by the largest absolute value of the map, so that zero stays neutral.
ValueScale thumbnailScale(ActivationType activation, std::span<const float> values);

/// The scale of a network's output for two classes: 0.5 is the boundary.
inline constexpr ValueScale kOutputScale{0.5, 0.5};

/// `values` holds resolution × resolution numbers, row 0 at the top. `range` is the share of the colours that is used.
QImage heatMapImage(
    std::span<const float> values, int resolution, const ValueScale& scale, const ColorMap& colors, double range = 1.0);

/// The map of an input itself: a horizontal (input 0) or vertical (input 1) run through all colours.
QImage inputMapImage(int input, int resolution, const ColorMap& colors);
/// The same for any input of a plane: features run through the colours of their sign.
QImage inputMapImage(const InputPlane& plane, std::size_t input, int resolution, const ColorMap& colors);

} // namespace chalknet::ui
