// DigitPreprocessor: a drawing becomes the 28×28 picture that MNIST would have made of it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace chalknet {

inline constexpr int kDigitSize = 28; ///< rows and columns of the final picture
inline constexpr int kFittedSize = 20; ///< rows and columns of the box the ink is fitted into
inline constexpr int kDigitPixels = kDigitSize * kDigitSize;

/// One position of the pen; `width` is the diameter of the ink there. The unit is the canvas's; y points down.
struct StrokePoint {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;

    friend bool operator==(const StrokePoint&, const StrokePoint&) = default;
};

/// The path of the pen from touching down to lifting. One point alone is a dot.
using Stroke = std::vector<StrokePoint>;

/// A rectangle of the picture that was given, in its unit.
struct InkRectangle {
    double left = 0.0;
    double top = 0.0;
    double width = 0.0;
    double height = 0.0;

    friend bool operator==(const InkRectangle&, const InkRectangle&) = default;
};

/// A point of a picture, in pixels; pixel (0, 0) covers 0 … 1, so its centre is at 0.5.
struct PixelPoint {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const PixelPoint&, const PixelPoint&) = default;
};

/// Every stage from ink to network, so that a lesson can show them one after another. Bytes: 0 paper … 255 ink, row by row.
struct DigitStages {
    bool isEmpty = true; ///< no ink at all: the pictures are all 0 and the rest is meaningless
    InkRectangle crop; ///< smallest rectangle around the ink
    /// The crop, scaled so that its longer side fills 20 pixels (the shorter one is centred to whole
    /// pixels), row by row.
    std::array<std::uint8_t, kFittedSize * kFittedSize> fitted{};
    PixelPoint centreOfMass; ///< of `fitted`
    /// How far `fitted` is moved into `final` (so that the centre of mass comes into pixel (14, 14), counted from 0), in whole
    /// pixels: its top left corner comes to (shiftX, shiftY).
    int shiftX = 0;
    int shiftY = 0;
    std::array<std::uint8_t, kDigitPixels> final{}; ///< what the network sees
};

/// LeCun, Cortes, Burges (MNIST): "size normalized to fit in a 20×20 pixel box while preserving their aspect ratio …
/// anti-aliasing … centered in a 28×28 image by computing the center of mass of the pixels, and translating the image so as to
/// position this point at the center". Strokes are drawn anti-aliased straight at that size. Numbers that are not finite and
/// points far outside the canvas (beyond one canvas size around it) are left out. `canvasSize` > 0 is the side of the square
/// canvas.
DigitStages preprocessStrokes(std::span<const Stroke> strokes, double canvasSize);

/// The same for a grey picture: `ink` has width × height bytes, 0 paper … 255 ink. Scaling averages over areas.
/// Ink fainter than 1/8 of the darkest does not count for the crop, so that the noise of a scanner does not widen it.
DigitStages preprocessImage(std::span<const std::uint8_t> ink, int width, int height);

/// The ink of a grey picture: how far each pixel differs from the paper, whose brightness is the middle one (median) of the
/// border. Dark ink on bright paper and bright ink on dark paper (as in MNIST) both come out as 0 paper … 255 ink, and the
/// grey of a photographed sheet goes away.
std::vector<std::uint8_t> inkFromGrey(std::span<const std::uint8_t> grey, int width, int height);

} // namespace chalknet
