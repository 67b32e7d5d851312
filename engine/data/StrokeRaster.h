// StrokeRaster: draws pen strokes with smooth edges into a small picture.
#pragma once

#include "engine/data/DigitPreprocessor.h"

#include <span>
#include <vector>

namespace chalknet {

/// Coverage 0 … 1 of every pixel. A stroke is the union of its points' discs and of the straight pieces between them; at an edge
/// the coverage falls from 1 to 0 over one pixel around the outline. Overlapping ink does not add up.
class StrokeRaster {
public:
    StrokeRaster(int width, int height);

    /// Positions and widths in pixels.
    void draw(std::span<const StrokePoint> stroke);

    std::span<const float> coverage() const { return m_coverage; }

private:
    void drawPiece(const StrokePoint& from, const StrokePoint& to);

    int m_width;
    int m_height;
    std::vector<float> m_coverage; ///< height × width
};

} // namespace chalknet
