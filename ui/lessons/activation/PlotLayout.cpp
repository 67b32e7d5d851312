// Makes everything of the plot that does not depend on the cursor, so that moving the cursor moves nothing else.
#include "ui/lessons/activation/FunctionPlotPainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/PlotLabels.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kCurveSymbol = 25.0;
constexpr double kZoneWidth = 108.0; // room for the words in a saturated zone
constexpr double kZoneHeight = 46.0;
constexpr int kThinning = 3; // every third point is obstacle enough

std::vector<QPolygonF> thinned(const std::vector<QPolygonF>& curve)
{
    std::vector<QPolygonF> few;
    for (const QPolygonF& line : curve) {
        QPolygonF part;
        for (qsizetype i = 0; i < line.size(); i += kThinning)
            part.append(line[i]);
        few.push_back(part);
    }
    return few;
}

/// The words stand at the top of the widest zone, if one is wide enough.
std::optional<QRectF> zoneLabelPlace(const PlotPicture& picture)
{
    const QRectF plot = picture.axes.plot();
    std::optional<QRectF> best;
    double widest = kZoneWidth * picture.scale;
    for (const Interval& zone : picture.zones) {
        const double left = std::max(plot.left(), picture.axes.xToPixel(zone.low));
        const double right = std::min(plot.right(), picture.axes.xToPixel(zone.high));
        if (right - left < widest)
            continue;
        widest = right - left;
        const double width = kZoneWidth * picture.scale;
        // Where everything is saturated the words keep clear of the middle.
        const double middle = right - left > plot.width() * 0.75 ? left + width * 0.6 : (left + right) / 2;
        best = QRectF(middle - width / 2, plot.top() + 10 * picture.scale, width, kZoneHeight * picture.scale);
    }
    return best;
}

QSizeF symbolSize(const QString& tex, double size)
{
    return {formulaWidth(tex, size) + 2, size * 1.25};
}

void placeNames(PlotPicture& picture)
{
    const double symbol = kCurveSymbol * picture.scale;
    const QFontMetricsF names(Theme::instance().sans(15.5 * picture.scale));
    std::vector<LabelWish> wishes;
    wishes.push_back({symbolSize(QStringLiteral("f(x)"), symbol),
        picture.layers.function ? thinned(picture.curve) : std::vector<QPolygonF>()});
    wishes.push_back({symbolSize(QStringLiteral("f′(x)"), symbol),
        picture.layers.derivative ? thinned(picture.derivative) : std::vector<QPolygonF>()});
    for (const PlotOverlay& overlay : picture.overlays) {
        const double width = names.horizontalAdvance(functionName(overlay.function.type()));
        wishes.push_back({{width + 2, 20 * picture.scale}, thinned(overlay.curve)});
    }
    std::vector<QRectF> reserved;
    if (picture.zoneLabel)
        reserved.push_back(*picture.zoneLabel);
    for (const MaxoutPiece& piece : picture.function.pieces()) {
        const PieceHandles handles = pieceHandles(piece, picture.axes, picture.scale);
        for (const QPointF& handle : {handles.hold, handles.turn})
            reserved.push_back(QRectF(handle, QSizeF()).marginsAdded(QMarginsF(12, 12, 12, 12)));
    }
    const std::vector<double> avoidX{picture.axes.xToPixel(0)};
    const std::vector<double> avoidY{picture.axes.yToPixel(0)};
    const auto places = placeLabels(picture.axes.plot(), wishes, reserved, avoidX, avoidY);
    picture.curveLabel = places[0];
    picture.derivativeLabel = places[1];
    for (std::size_t i = 0; i < picture.overlays.size(); ++i)
        picture.overlays[i].label = places[i + 2];
}

} // namespace

void layOutPlot(PlotPicture& picture, const ActivationDocument& document)
{
    picture.function = BoundFunction(document, document.selected);
    picture.layers = document.layers;
    picture.curve = functionCurve(picture.function, picture.axes);
    picture.derivative = derivativeCurve(picture.function, picture.axes);
    picture.jumps = jumpDots(picture.function, picture.axes);
    picture.gaps = gapDots(picture.function, picture.axes);
    picture.zones = picture.function.saturatedZones(picture.axes.left(), picture.axes.right());
    picture.zoneLabel = picture.layers.saturation ? zoneLabelPlace(picture) : std::nullopt;
    picture.overlays.clear();
    for (std::size_t slot = 0; slot < document.overlays.size(); ++slot) {
        if (document.overlays[slot] == document.selected)
            continue;
        const BoundFunction other(document, document.overlays[slot]);
        picture.overlays.push_back({other, static_cast<int>(slot), functionCurve(other, picture.axes), std::nullopt});
    }
    placeNames(picture);
}

PieceHandles pieceHandles(const MaxoutPiece& piece, const AxesGeometry& axes, double scale)
{
    constexpr double kTurnDistance = 105.0;
    const QPointF hold = axes.toPixel({0.0, piece.bias});
    const double length = std::hypot(1.0, piece.weight);
    return {hold, hold + QPointF(1.0 / length, -piece.weight / length) * kTurnDistance * scale};
}

QRectF cursorHandle(const PlotPicture& picture)
{
    const QRectF plot = picture.axes.plot();
    const QSizeF size(18 * picture.scale, 26 * picture.scale);
    const double x = std::clamp(picture.axes.xToPixel(picture.x), plot.left(), plot.right());
    return {QPointF(x - size.width() / 2, plot.bottom() + 3), size};
}

} // namespace chalknet::ui
