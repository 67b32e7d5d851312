// Margins of the plot, and what the curves' values are at one x.
#include "ui/views/PlotViewMetrics.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/views/PlotLine.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLabelStep = 16.0; // the room for names grows in such steps, so that the plot does not tremble with digits
constexpr double kNearTheEnd = 0.8; // of the plot's width
constexpr double kMostLabelShare = 0.34; // of the widget's width

/// Room right of the plot for the names of curves that end there.
double labelRoom(const PlotContent& content, double scale)
{
    const PlotGeometry unit({0, 0, 1, 1}, content.horizontal, content.vertical);
    double widest = 0.0;
    for (const PlotCurve& curve : content.curves)
        if (!curve.label.isEmpty() && !curve.isPath && !curve.points.empty()
            && unit.xToPixel(curve.points.back().x()) > kNearTheEnd)
            widest = std::max(widest, plotLabelWidth(curve, scale));
    return widest > 0 ? kLabelStep * scale * std::ceil((widest + 10 * scale) / (kLabelStep * scale)) : 0.0;
}

double widestText(const std::vector<PlotTick>& ticks, double scale)
{
    const QFontMetricsF metrics(Theme::instance().font(TextRole::Tick, scale));
    double widest = 0.0;
    for (const PlotTick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

} // namespace

double plotLabelWidth(const PlotCurve& curve, double scale)
{
    if (curve.labelIsTex)
        return formulaWidth(curve.label, plotmetrics::kLabelTex * scale);
    return QFontMetricsF(Theme::instance().sans(plotmetrics::kLabelText * scale, true)).horizontalAdvance(curve.label);
}

double plotTickSpacing(double length, double smallest, double scale)
{
    // At most five ticks on a small plot.
    const bool isSmall = length < plotmetrics::kSmallPlot * scale;
    return std::max(smallest * scale, length / (isSmall ? 4.999 : 8.0));
}

bool isShortSymbol(const QString& symbol, double scale)
{
    return formulaWidth(symbol, plotmetrics::kSymbol * scale) <= plotmetrics::kShortSymbol * scale;
}

double symbolSize(const QString& symbol, double scale)
{
    return (isShortSymbol(symbol, scale) ? plotmetrics::kSymbol : plotmetrics::kWords) * scale;
}

PlotGeometry layOutPlotView(const PlotContent& content, QSizeF size, double scale, double axisRoom, bool hasCursor, bool hasChip)
{
    using namespace plotmetrics;
    double top = 9 * scale;
    if (!content.vertical.symbol.isEmpty())
        top = std::max(top, kSymbolStrip * scale);
    if (hasChip)
        top = std::max(top, (kChipHeight + 5) * scale);
    const double bottom = (kTickGap + kTickHeight + (hasCursor ? kGripRoom : 0)) * scale;
    double right = 14 * scale;
    if (!content.horizontal.symbol.isEmpty() && isShortSymbol(content.horizontal.symbol, scale))
        right = std::max(right, formulaWidth(content.horizontal.symbol, kSymbol * scale) + 11 * scale);
    right = std::max(right, std::min(labelRoom(content, scale), kMostLabelShare * size.width()));
    const double height = std::max(1.0, size.height() - top - bottom);
    double left = axisRoom * scale;
    if (axisRoom <= 0) {
        const PlotGeometry column({0, top, 1, height}, content.horizontal, content.vertical);
        left = std::max(12 * scale, widestText(column.yTicks(plotTickSpacing(height, kYSpacing, scale)), scale) + 11 * scale);
    }
    return {QRectF(left, top, std::max(1.0, size.width() - left - right), height), content.horizontal, content.vertical};
}

QString plotNumber(const PlotAxis& axis, double value)
{
    if (axis.percent)
        return percent(value, 1);
    const double size = std::abs(value);
    if (!std::isfinite(value) || size >= 1e4)
        return measured(value, 1);
    if (value != 0.0 && size < 1e-3)
        return writtenPower(value, 2, false).text();
    return fixed(value, size >= 1000 ? 1 : size >= 100 ? 2 : 4);
}

std::vector<PlotReading> plotReadings(const PlotContent& content, const PlotGeometry& geometry, double x)
{
    std::vector<PlotReading> readings;
    for (const PlotCurve& curve : content.curves) {
        if (curve.name.isEmpty())
            continue;
        if (const std::optional<double> y = curveValue(curve, geometry, x))
            readings.push_back({curve.series, curve.name, plotNumber(content.vertical, *y), *y});
    }
    return readings;
}

std::optional<QLineF> plotGuideLine(const PlotGeometry& geometry, const PlotGuide& guide)
{
    const QRectF plot = geometry.plot();
    if (guide.orientation == Qt::Horizontal) {
        const double y = geometry.yToPixel(guide.value);
        if (!(y >= plot.top() - 1 && y <= plot.bottom() + 1))
            return std::nullopt;
        return QLineF(plot.left(), y, plot.right(), y);
    }
    const double x = geometry.xToPixel(guide.value);
    if (!(x >= plot.left() - 1 && x <= plot.right() + 1))
        return std::nullopt;
    return QLineF(x, plot.bottom(), x, plot.top());
}

bool isInPlot(const PlotGeometry& geometry, QPointF pixel)
{
    return std::isfinite(pixel.x()) && std::isfinite(pixel.y()) && geometry.plot().adjusted(-1, -1, 1, 1).contains(pixel);
}

std::optional<double> plotCursorPixel(const PlotViewPicture& picture)
{
    if (!picture.cursor)
        return std::nullopt;
    const double x = picture.geometry.xToPixel(*picture.cursor);
    if (!std::isfinite(x))
        return std::nullopt;
    return std::clamp(x, picture.geometry.plot().left(), picture.geometry.plot().right());
}

} // namespace chalknet::ui
