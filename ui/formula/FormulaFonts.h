// FormulaFonts: the letters of formulas at any size, measured without hinting.
#pragma once

#include "ui/formula/FormulaNode.h"

#include <QFont>
#include <QRectF>

namespace chalknet::ui {

/// Fonts come in whole pixels; letters are measured and painted at this size and scaled, so that fractional sizes are exact.
inline constexpr double kReferenceSize = 48.0;

QFont formulaFont(FormulaFace face);

/// Of a text at size 1 (em): how far the next letter is, and the ink, relative to the baseline's left end (y down).
struct GlyphMetrics {
    double advance = 0.0;
    QRectF ink;
};
const GlyphMetrics& glyphMetrics(const QString& text, FormulaFace face);

/// The sans serif looks larger than the serif at one size.
double faceScale(FormulaFace face);

} // namespace chalknet::ui
