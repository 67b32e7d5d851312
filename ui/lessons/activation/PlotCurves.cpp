// Samples a little finer than the pixels; corners and ends are hit exactly.
#include "ui/lessons/activation/PlotCurves.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace chalknet::ui {

namespace {

constexpr double kSampleDistance = 1.5; // pixels
constexpr double kOutside = 200.0; // pixels beyond the plot that are still drawn

/// Adds a point, or begins a new line where the curve leaves the neighbourhood of the plot.
void addPoint(std::vector<QPolygonF>& lines, QPointF pixel, const QRectF& plot)
{
    const bool near = pixel.y() > plot.top() - kOutside && pixel.y() < plot.bottom() + kOutside;
    if (!near) {
        if (!lines.back().isEmpty())
            lines.emplace_back();
        return;
    }
    lines.back().append(pixel);
}

/// The abscissas: evenly spaced, and every corner.
std::vector<double> abscissas(const AxesGeometry& axes, const std::vector<double>& corners)
{
    const int steps = std::max(2, static_cast<int>(axes.plot().width() / kSampleDistance));
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(steps) + 1 + corners.size());
    for (int i = 0; i <= steps; ++i)
        all.push_back(axes.left() + (axes.right() - axes.left()) * i / steps);
    for (const double corner : corners)
        if (corner > axes.left() && corner < axes.right())
            all.push_back(corner);
    std::sort(all.begin(), all.end());
    return all;
}

using Function = std::function<double(double)>;
using Ends = std::function<OneSided(double)>;

/// `breaks` are corners where the curve ends at `ends(x).left` and begins again at `ends(x).right`.
std::vector<QPolygonF> sampled(const AxesGeometry& axes, const Function& value, const std::vector<double>& corners,
    const std::vector<double>& breaks, const Ends& ends)
{
    std::vector<double> sharp = corners;
    sharp.insert(sharp.end(), breaks.begin(), breaks.end());
    std::vector<QPolygonF> lines(1);
    for (const double x : abscissas(axes, sharp)) {
        if (std::find(breaks.begin(), breaks.end(), x) == breaks.end()) {
            addPoint(lines, axes.toPixel({x, value(x)}), axes.plot());
            continue;
        }
        const OneSided sides = ends(x);
        addPoint(lines, axes.toPixel({x, sides.left}), axes.plot());
        lines.emplace_back();
        addPoint(lines, axes.toPixel({x, sides.right}), axes.plot());
    }
    std::erase_if(lines, [](const QPolygonF& line) { return line.size() < 2; });
    return lines;
}

bool isVisible(const AxesGeometry& axes, QPointF pixel)
{
    return axes.plot().adjusted(-1, -1, 1, 1).contains(pixel);
}

void addDot(std::vector<EndDot>& dots, const AxesGeometry& axes, QPointF value, bool closed)
{
    const EndDot dot{axes.toPixel(value), closed};
    if (isVisible(axes, dot.place) && std::find(dots.begin(), dots.end(), dot) == dots.end())
        dots.push_back(dot);
}

} // namespace

std::vector<QPolygonF> functionCurve(const BoundFunction& function, const AxesGeometry& axes)
{
    const auto value = [&function](double x) { return function.value(x); };
    const auto ends = [&function](double x) { return OneSided{function.valueBeside(x, -1), function.valueBeside(x, 1)}; };
    std::vector<double> corners;
    std::vector<double> jumps;
    for (const double kink : function.kinks())
        (function.isJump(kink) ? jumps : corners).push_back(kink);
    return sampled(axes, value, corners, jumps, ends);
}

std::vector<QPolygonF> derivativeCurve(const BoundFunction& function, const AxesGeometry& axes)
{
    const auto value = [&function](double x) { return function.derivative(x); };
    const auto ends = [&function](double x) { return function.slopesBeside(x); };
    return sampled(axes, value, {}, function.kinks(), ends);
}

std::vector<EndDot> jumpDots(const BoundFunction& function, const AxesGeometry& axes)
{
    std::vector<EndDot> dots;
    for (const double kink : function.kinks())
        if (function.isJump(kink))
            for (const int side : {-1, 1}) {
                const double end = function.valueBeside(kink, side);
                addDot(dots, axes, {kink, end}, end == function.value(kink));
            }
    return dots;
}

std::vector<EndDot> gapDots(const BoundFunction& function, const AxesGeometry& axes)
{
    std::vector<EndDot> dots;
    for (const double kink : function.kinks()) {
        const OneSided sides = function.slopesBeside(kink);
        addDot(dots, axes, {kink, sides.left}, false);
        addDot(dots, axes, {kink, sides.right}, false);
    }
    return dots;
}

QColor overlayColor(int slot, const Colors& colors)
{
    const std::array<QColor, kMostOverlays> order{colors.c2, colors.c4, colors.c3, colors.ink2, colors.c2, colors.c4};
    return order[static_cast<std::size_t>(std::clamp(slot, 0, static_cast<int>(kMostOverlays) - 1))];
}

QPen overlayPen(int slot, const Colors& colors, double scale)
{
    // Lengths in pixels at stage scale 1; a pen counts in its own width.
    static const std::array<QList<double>, kMostOverlays> kDashes{QList<double>{7, 5}, QList<double>{2, 5}, QList<double>{12, 5},
        QList<double>{8, 4, 2, 4}, QList<double>{12, 4, 2, 4, 2, 4}, QList<double>{11, 5, 2, 5}};
    constexpr double kWidth = 2.6;
    QList<double> dashes = kDashes[static_cast<std::size_t>(std::clamp(slot, 0, static_cast<int>(kMostOverlays) - 1))];
    for (double& length : dashes)
        length /= kWidth;
    QPen pen(overlayColor(slot, colors), kWidth * scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern(dashes);
    return pen;
}

} // namespace chalknet::ui
