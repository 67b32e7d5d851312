// The ways in which people write the ten digits, as control points of pen strokes.
#pragma once

#include <span>

namespace chalknet {

/// A point on the pen's path in a box of side 1 (y points down). The pen turns smoothly, except at corners.
struct TemplatePoint {
    double x = 0.0;
    double y = 0.0;
    bool isCorner = false;
};

using TemplateStroke = std::span<const TemplatePoint>;

/// One way of writing a digit.
struct DigitStyle {
    int digit = 0;
    double frequency = 1.0; ///< relative to the other styles of the digit
    std::span<const TemplateStroke> strokes;
};

/// All styles, in the order of the digits.
std::span<const DigitStyle> digitStyles();

} // namespace chalknet
