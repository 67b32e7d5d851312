// Places far outside are drawn at a far edge, so that a diverging path leaves the picture in the right direction.
#include "ui/lessons/descent/CurvePicture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class CurvePictureText {
    Q_DECLARE_TR_FUNCTIONS(CurvePicture)
};

constexpr int kSamples = 320;
constexpr double kTangentShare = 0.11; ///< half the tangent's length, of the plot's width
constexpr double kFarAway = 6.0; ///< half widths
constexpr double kSmallestArrow = 4.0; ///< pixels
constexpr double kSmallestLabelled = 26.0;

PlotAxis placeAxis(CurveType curve)
{
    const double half = curveHalfWidth(curve);
    return {QStringLiteral("\\theta"), -half, half};
}

PlotAxis heightAxis(CurveType curve)
{
    const CurveHeights heights = curveHeights(curve);
    return {QStringLiteral("E"), heights.low, heights.high};
}

/// A place of the path on the curve.
QPointF pointAt(CurveType curve, double place)
{
    const double far = kFarAway * curveHalfWidth(curve);
    const double shown = std::clamp(place, -far, far);
    return {shown, std::min(curveValue(curve, shown), 40.0 * curveHeights(curve).high)};
}

PlotCurve lossCurve(CurveType curve)
{
    PlotCurve line;
    line.name = CurvePictureText::tr("loss E(θ)");
    line.series = {&Colors::ink, 3.2, PlotDash::Solid, PlotMarker::None};
    const double half = curveHalfWidth(curve);
    for (int i = 0; i <= kSamples; ++i) {
        const double place = -half + 2.0 * half * i / kSamples;
        line.points.push_back({place, curveValue(curve, place)});
    }
    return line;
}

PlotCurve pathPiece(const CurveState& state, const CurvePath& path, std::size_t from, std::size_t to)
{
    PlotCurve piece;
    piece.isPath = true;
    piece.marksPoints = true;
    for (std::size_t k = from; k <= to; ++k)
        piece.points.push_back(pointAt(state.curve, placeOf(path, k)));
    return piece;
}

PlotCurve stroke(std::vector<QPointF> points, const PlotSeries& series)
{
    PlotCurve line;
    line.isPath = true;
    line.points = std::move(points);
    line.series = series;
    return line;
}

PlotCurve tangentAt(CurveType curve, QPointF at, double slope, const PlotGeometry& geometry)
{
    // As long in pixels wherever it is: a steep one must not cross the whole picture.
    const double half = curveHalfWidth(curve);
    const CurveHeights heights = curveHeights(curve);
    const double wide = geometry.plot().width() > 0 ? geometry.plot().width() : 800.0;
    const double high = geometry.plot().height() > 0 ? geometry.plot().height() : 400.0;
    const double rise = slope * (high / (heights.high - heights.low)) / (wide / (2.0 * half));
    const double reach = 2.0 * half * kTangentShare / std::hypot(1.0, rise);
    return stroke({{at.x() - reach, at.y() - reach * slope}, {at.x() + reach, at.y() + reach * slope}},
        {&Colors::c3, 3.0, PlotDash::Solid, PlotMarker::None});
}

/// Two short lines at the end of a horizontal arrow.
std::vector<QPointF> arrowHead(QPointF tip, bool pointsRight, const PlotGeometry& geometry, double scale)
{
    const QPointF pixel = geometry.toPixel(tip);
    const double back = (pointsRight ? -9.0 : 9.0) * scale;
    const double side = 5.5 * scale;
    return {geometry.toValue(pixel + QPointF(back, -side)), tip, geometry.toValue(pixel + QPointF(back, side))};
}

void addStep(PlotContent& content, const CurveState& state, const CurvePath& path, std::size_t update,
    const PlotGeometry& geometry, double scale)
{
    const QPointF from = pointAt(state.curve, placeOf(path, update));
    const QPointF to = pointAt(state.curve, placeOf(path, update + 1));
    const QPointF tip(to.x(), from.y());
    const PlotSeries series{&Colors::c2, 3.0, PlotDash::Solid, PlotMarker::None};
    PlotCurve drop = stroke({tip, to}, {&Colors::ctl, 1.4, PlotDash::Short, PlotMarker::None});
    drop.name = CurvePictureText::tr("down to the curve");
    content.curves.push_back(drop);
    PlotCurve arrow = stroke({from, tip}, series);
    arrow.name = CurvePictureText::tr("step −η · slope");
    const double length = geometry.plot().width() > 0 ? std::abs(geometry.xToPixel(tip.x()) - geometry.xToPixel(from.x())) : 0.0;
    if (length > kSmallestLabelled * scale) {
        arrow.label = QStringLiteral("-\\eta\\cdot \\frac{dE}{d\\theta}");
        arrow.labelIsTex = true;
    }
    content.curves.push_back(arrow);
    const bool hasRoom = length > kSmallestArrow;
    if (hasRoom && std::abs(tip.x()) <= curveHalfWidth(state.curve))
        content.curves.push_back(stroke(arrowHead(tip, tip.x() > from.x(), geometry, scale), series));
}

void addPath(PlotContent& content, const CurveState& state, const CurvePath& path, std::size_t update)
{
    PlotCurve rest = pathPiece(state, path, update, shownUpdates(path));
    rest.name = CurvePictureText::tr("the rest of the path");
    rest.series = {&Colors::ctl, 1.2, PlotDash::Solid, PlotMarker::Circle};
    if (rest.points.size() > 1)
        content.curves.push_back(rest);
    PlotCurve gone = pathPiece(state, path, 0, update);
    gone.name = CurvePictureText::tr("path");
    gone.series = {&Colors::c1, 2.2, PlotDash::Solid, PlotMarker::Circle};
    if (gone.points.size() > 1)
        content.curves.push_back(gone);
}

} // namespace

PlotContent curvePicture(
    const CurveState& state, const CurvePath& path, const CurveMoment& moment, const PlotGeometry& geometry, double scale)
{
    PlotContent content;
    content.horizontal = placeAxis(state.curve);
    content.vertical = heightAxis(state.curve);
    content.curves.push_back(lossCurve(state.curve));
    for (const double minimum : curveMinima(state.curve))
        content.dots.push_back(
            {{minimum, curveValue(state.curve, minimum)}, {&Colors::ink2, 2.0, PlotDash::Solid, PlotMarker::Plus}, 7.0, {}});
    const PlotSeries here{&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
    if (!moment.showsPath) {
        content.dots.push_back({pointAt(state.curve, state.start), here, 8.0, QStringLiteral("\\theta_0")});
        return content;
    }
    addPath(content, state, path, moment.update);
    double place = placeOf(path, moment.update);
    if (moment.glide < 1.0 && moment.update > 0) {
        const double before = placeOf(path, moment.update - 1);
        place = before + (place - before) * moment.glide;
    } else {
        content.curves.push_back(tangentAt(state.curve, pointAt(state.curve, place), curveSlope(state.curve, place), geometry));
        content.curves.back().name = CurvePictureText::tr("tangent");
        if (moment.update + 1 <= path.updates())
            addStep(content, state, path, moment.update, geometry, scale);
    }
    content.dots.push_back({pointAt(state.curve, place), here, 8.0, QStringLiteral("\\theta_{%1}").arg(moment.update)});
    return content;
}

PlotContent lossPicture(const CurveState& state, const CurvePath& path, const CurveMoment& moment)
{
    PlotContent content;
    content.horizontal = {QStringLiteral("k"), 0.0, static_cast<double>(kCurveUpdates)};
    const double first = path.moments.front().loss;
    double highest = first;
    const std::size_t last = shownUpdates(path);
    for (std::size_t k = 0; k <= last; ++k)
        highest = std::max(highest, path.moments[k].loss);
    // What diverges leaves the picture; the start must stay readable.
    content.vertical = {QStringLiteral("E"), 0.0, std::max(1e-3, 1.1 * std::min(highest, 10.0 * std::max(first, 0.1)))};
    const double lowest = curveValue(state.curve, curveMinima(state.curve).front());
    if (lowest > 0.0)
        content.guides.push_back({lowest, Qt::Horizontal, QStringLiteral("E_{\\text{min}}")});
    const auto piece = [&](std::size_t from, std::size_t to) {
        std::vector<QPointF> points;
        for (std::size_t k = from; k <= to; ++k)
            points.push_back({static_cast<double>(k), std::min(path.moments[k].loss, 50.0 * content.vertical.high)});
        return points;
    };
    if (moment.showsPath && moment.update < last) {
        PlotCurve rest;
        rest.name = CurvePictureText::tr("loss still to come");
        rest.points = piece(moment.update, last);
        rest.series = {&Colors::ctl, 1.2, PlotDash::Solid, PlotMarker::None};
        content.curves.push_back(rest);
    }
    PlotCurve gone;
    gone.name = CurvePictureText::tr("loss");
    gone.points = piece(0, moment.showsPath ? moment.update : 0);
    gone.series = {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
    gone.marksEnd = true;
    content.curves.push_back(gone);
    return content;
}

} // namespace chalknet::ui
