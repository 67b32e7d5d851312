// Letter, index and exponent in the formula face.
#include "ui/views/SymbolText.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kScriptScale = 0.66;
constexpr double kPairScale = 0.60; // index and exponent one above the other
constexpr double kIndexDrop = 0.24;
constexpr double kExponentRise = 0.44;

double scriptSize(const Symbol& symbol, double pixelSize)
{
    return pixelSize * (symbol.exponent.isEmpty() || symbol.index.isEmpty() ? kScriptScale : kPairScale);
}

double letterWidth(const Symbol& symbol, double pixelSize)
{
    return QFontMetricsF(Theme::instance().formula(pixelSize)).horizontalAdvance(symbol.letter);
}

} // namespace

double symbolWidth(const Symbol& symbol, double pixelSize)
{
    const QFontMetricsF script(Theme::instance().formula(scriptSize(symbol, pixelSize), false));
    return letterWidth(symbol, pixelSize)
        + std::max(script.horizontalAdvance(symbol.index), script.horizontalAdvance(symbol.exponent));
}

void paintSymbol(QPainter& painter, QPointF baseline, const Symbol& symbol, double pixelSize, const QColor& color)
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setPen(color);
    painter.setFont(theme.formula(pixelSize));
    painter.drawText(baseline, symbol.letter);
    const double after = letterWidth(symbol, pixelSize);
    painter.setFont(theme.formula(scriptSize(symbol, pixelSize), false));
    painter.drawText(baseline + QPointF(after, pixelSize * kIndexDrop), symbol.index);
    painter.drawText(baseline + QPointF(after, -pixelSize * kExponentRise), symbol.exponent);
    painter.restore();
}

} // namespace chalknet::ui
