// Makes everything of the plot that does not depend on the cursor, so that moving the cursor moves nothing else.
#include "ui/lessons/activation/FunctionPlotPainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/PlotLabels.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

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

/// How many points of the drawn curves lie in `box`.
int coveredPoints(const PlotPicture& picture, const QRectF& box)
{
    int covered = 0;
    const auto count = [&](const std::vector<QPolygonF>& curve) {
        for (const QPolygonF& line : curve)
            covered
                += static_cast<int>(std::count_if(line.begin(), line.end(), [&](const QPointF& p) { return box.contains(p); }));
    };
    if (picture.layers.function)
        count(picture.curve);
    if (picture.layers.derivative)
        count(picture.derivative);
    for (const PlotOverlay& overlay : picture.overlays)
        count(overlay.curve);
    return covered;
}

/// The words stand at the top of the widest zone, if one is wide enough; where a curve runs through them, in the other zone or
/// at the bottom.
std::optional<QRectF> zoneLabelPlace(const PlotPicture& picture)
{
    const QRectF plot = picture.axes.plot();
    const QSizeF size(kZoneWidth * picture.scale, kZoneHeight * picture.scale);
    const double margin = 10 * picture.scale;
    std::optional<QRectF> best;
    double least = std::numeric_limits<double>::infinity();
    for (const Interval& zone : picture.zones) {
        const double left = std::max(plot.left(), picture.axes.xToPixel(zone.low));
        const double right = std::min(plot.right(), picture.axes.xToPixel(zone.high));
        if (right - left < size.width())
            continue;
        // Where everything is saturated the words keep clear of the middle.
        const double middle = right - left > plot.width() * 0.75 ? left + size.width() * 0.6 : (left + right) / 2;
        for (const double top : {plot.top() + margin, plot.bottom() - margin - size.height()}) {
            const QRectF box(QPointF(middle - size.width() / 2, top), size);
            const double cost
                = coveredPoints(picture, box) + (top > plot.center().y() ? 0.6 : 0.0) - (right - left) / (4 * plot.width());
            if (cost >= least)
                continue;
            least = cost;
            best = box;
        }
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
    picture.overlays.clear();
    for (std::size_t slot = 0; slot < document.overlays.size(); ++slot) {
        if (document.overlays[slot] == document.selected)
            continue;
        const BoundFunction other(document, document.overlays[slot]);
        picture.overlays.push_back({other, static_cast<int>(slot), functionCurve(other, picture.axes), std::nullopt});
    }
    picture.zoneLabel = picture.layers.saturation ? zoneLabelPlace(picture) : std::nullopt;
    placeNames(picture);
}

PieceHandles pieceHandles(const MaxoutPiece& piece, const AxesGeometry& axes, double scale)
{
    constexpr double kTurnDistance = 105.0;
    const QPointF hold = axes.toPixel({0.0, piece.bias});
    const double length = std::hypot(1.0, piece.weight);
    return {hold, hold + QPointF(1.0 / length, -piece.weight / length) * kTurnDistance * scale};
}

QRectF tangentNamePlace(const PlotPicture& picture, QPointF left, QPointF right, QSizeF size)
{
    const double gap = 8 * picture.scale;
    const double rise = 12 * picture.scale;
    // A rising tangent has its curve above its right end, so the word stands below it, and the other way round.
    const double side = right.y() <= left.y() ? 1.0 : -1.0;
    std::vector<QRectF> places;
    for (const double way : {side, -side, 2.2 * side, -2.2 * side}) {
        const double shift = way * rise - size.height() / 2;
        places.emplace_back(QPointF(right.x() + gap, right.y() + shift), size);
        places.emplace_back(QPointF(right.x() - gap - size.width(), right.y() + shift + 0.8 * way * rise), size);
        places.emplace_back(QPointF(left.x() - gap - size.width(), left.y() - shift - size.height()), size);
    }
    QRectF best = places.front();
    double least = std::numeric_limits<double>::infinity();
    for (const QRectF& place : places) {
        double cost = coveredPoints(picture, place.adjusted(-2, -2, 2, 2));
        for (const auto& other : {picture.curveLabel, picture.derivativeLabel, picture.zoneLabel})
            cost += other && other->intersects(place) ? 100.0 : 0.0;
        for (const PlotOverlay& overlay : picture.overlays)
            cost += overlay.label && overlay.label->intersects(place) ? 100.0 : 0.0;
        cost += picture.axes.plot().contains(place) ? 0.0 : 1000.0;
        const double axisX = picture.axes.xToPixel(0);
        const double axisY = picture.axes.yToPixel(0);
        cost += axisX > place.left() - 2 && axisX < place.right() + 2 ? 4.0 : 0.0;
        cost += axisY > place.top() - 2 && axisY < place.bottom() + 2 ? 4.0 : 0.0;
        if (cost < least) {
            least = cost;
            best = place;
        }
    }
    return best;
}

QRectF cursorHandle(const PlotPicture& picture)
{
    const QRectF plot = picture.axes.plot();
    const QSizeF size(18 * picture.scale, 26 * picture.scale);
    const double x = std::clamp(picture.axes.xToPixel(picture.x), plot.left(), plot.right());
    return {QPointF(x - size.width() / 2, plot.bottom() + 3), size};
}

} // namespace chalknet::ui
