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
/// How thick the line of MNIST's pens is once a digit is fitted, in pixels (measured on 1,500 test images as 2 · ink / length of
/// the outline: the middle 2.6, nine tenths between 1.75 and 4.2). Lines of strokes are brought between these two.
inline constexpr double kThinnestLine = 1.8;
inline constexpr double kThickestLine = 3.6;

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

/// Which stages are done; all of them is what MNIST does. A lesson leaves some out to show what they are good for.
struct PreprocessOptions {
    bool crop = true; ///< off: the whole canvas goes on, empty paper included
    bool fit = true; ///< off: the piece keeps its size on the canvas, whose side becomes 28 pixels
    bool centre = true; ///< off: the piece stays where it was on the canvas, as near as the 28 pixels allow

    bool isMnist() const { return crop && fit && centre; }
    friend bool operator==(const PreprocessOptions&, const PreprocessOptions&) = default;
};

/// Every stage from ink to network, so that a lesson can show them one after another. Bytes: 0 paper … 255 ink, row by row.
struct DigitStages {
    bool isEmpty = true; ///< no ink at all: the pictures are all 0 and the rest is meaningless
    InkRectangle crop; ///< smallest rectangle around the ink; without cropping the canvas
    int fittedSide = kFittedSize; ///< rows and columns of `fitted`: 20, without fitting 28
    /// The crop, scaled so that its longer side fills 20 pixels (the shorter one is centred to whole
    /// pixels), row by row: the first fittedSide² bytes, the rest is 0.
    std::array<std::uint8_t, kDigitPixels> fitted{};
    PixelPoint centreOfMass; ///< of `fitted`
    /// How far `fitted` is moved into `final` (so that the centre of mass comes into pixel (14, 14), counted from 0), in whole
    /// pixels: its top left corner comes to (shiftX, shiftY).
    int shiftX = 0;
    int shiftY = 0;
    std::array<std::uint8_t, kDigitPixels> final{}; ///< what the network sees
};

/// LeCun, Cortes, Burges (MNIST): "size normalized to fit in a 20×20 pixel box while preserving their aspect ratio …
/// anti-aliasing … centered in a 28×28 image by computing the center of mass of the pixels, and translating the image so as to
/// position this point at the center". Strokes are drawn anti-aliased straight at that size; fitting also brings a pen that is
/// far too thin or too thick for the digit's size to what MNIST's pens leave (kThinnestLine … kThickestLine). Numbers that are
/// not finite and points far outside the canvas (beyond one canvas size around it) are left out. `canvasSize` > 0 is the side of
/// the square canvas.
DigitStages preprocessStrokes(std::span<const Stroke> strokes, double canvasSize, const PreprocessOptions& options = {});

/// The same for a grey picture: `ink` has width × height bytes, 0 paper … 255 ink. Scaling averages over areas.
/// Ink fainter than 1/8 of the darkest does not count for the crop, so that the noise of a scanner does not widen it. The canvas
/// of the options is the smallest square around the picture, with the picture in its middle.
DigitStages preprocessImage(std::span<const std::uint8_t> ink, int width, int height, const PreprocessOptions& options = {});

/// The ink of a grey picture: how far each pixel differs from the paper, whose brightness is the middle one (median) of the
/// border. Dark ink on bright paper and bright ink on dark paper (as in MNIST) both come out as 0 paper … 255 ink, and the
/// grey of a photographed sheet goes away.
std::vector<std::uint8_t> inkFromGrey(std::span<const std::uint8_t> grey, int width, int height);

} // namespace chalknet
