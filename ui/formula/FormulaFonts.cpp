// Measures each text once.
#include "ui/formula/FormulaFonts.h"

#include "ui/theme/Theme.h"

#include <QCache>
#include <QFontMetricsF>

#include <utility>

namespace chalknet::ui {

namespace {

QFont makeFont(FormulaFace face)
{
    const Theme& theme = Theme::instance();
    QFont font;
    switch (face) {
    case FormulaFace::Italic: font = theme.formula(kReferenceSize, true); break;
    case FormulaFace::Upright: font = theme.formula(kReferenceSize, false); break;
    case FormulaFace::Bold: font = theme.formula(kReferenceSize, true, true); break;
    case FormulaFace::Sans:
    case FormulaFace::Number: font = theme.sans(kReferenceSize); break;
    case FormulaFace::BoldNumber: font = theme.sans(kReferenceSize, true); break;
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace

QFont formulaFont(FormulaFace face)
{
    static const QFont fonts[] = {makeFont(FormulaFace::Italic), makeFont(FormulaFace::Upright), makeFont(FormulaFace::Bold),
        makeFont(FormulaFace::Sans), makeFont(FormulaFace::Number), makeFont(FormulaFace::BoldNumber)};
    return fonts[static_cast<std::size_t>(face)];
}

const GlyphMetrics& glyphMetrics(const QString& text, FormulaFace face)
{
    static QCache<std::pair<QString, int>, GlyphMetrics> cache(4000);
    const std::pair<QString, int> key(text, static_cast<int>(face));
    if (const GlyphMetrics* known = cache.object(key))
        return *known;
    const QFontMetricsF metrics(formulaFont(face));
    const QRectF ink = metrics.tightBoundingRect(text);
    auto* measured = new GlyphMetrics{
        metrics.horizontalAdvance(text) / kReferenceSize, QRectF(ink.topLeft() / kReferenceSize, ink.size() / kReferenceSize)};
    cache.insert(key, measured);
    return *measured;
}

double faceScale(FormulaFace face)
{
    switch (face) {
    case FormulaFace::Sans: return 0.88;
    case FormulaFace::Number:
    case FormulaFace::BoldNumber: return 0.94;
    default: return 1.0;
    }
}

} // namespace chalknet::ui
