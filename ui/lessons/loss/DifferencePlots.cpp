// Points of the curves; errors of exactly 0 stand on the floor of their axis.
#include "ui/lessons/loss/DifferencePlots.h"

#include "ui/lessons/loss/DifferenceFormulas.h"
#include "ui/lessons/loss/NiceAxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPoints = 241;
constexpr double kZoomHalf = 3.0; ///< steps to each side
constexpr double kRoundingEnd = 2e-3; ///< of its line: the formula stands right of it, below the other one
constexpr double kLabelledStep = 0.15; ///< of the whole curve: the points stand as far apart as they are wide
constexpr int kFewNumbers = 60; ///< that the computer has in the zoomed part: each is marked

class DifferencePlotsTexts {
    Q_DECLARE_TR_FUNCTIONS(DifferencePlots)
};

/// From values to what the plot's axes show.
struct Frame {
    bool isZoomed = false;
    double x = 0.0;
    double y = 0.0;
    double step = 1.0;

    QPointF operator()(double atX, double atY) const
    {
        return isZoomed ? QPointF((atX - x) / step, (atY - y) / step) : QPointF(atX, atY);
    }
};

bool showsCentral(SecantKind kind)
{
    return kind != SecantKind::Forward;
}

bool showsForward(SecantKind kind)
{
    return kind != SecantKind::Central;
}

/// Only numbers that a double can be: as h shrinks, fewer and fewer of them lie in the window.
std::vector<QPointF> zoomedCurve(const DifferenceModel& model, const Frame& frame)
{
    std::vector<QPointF> points;
    for (int i = 0; i < kPoints; ++i) {
        const double x = frame.x + kZoomHalf * frame.step * (2.0 * i / (kPoints - 1) - 1.0);
        const QPointF point = frame(x, model.value(x));
        if (points.empty() || point.x() > points.back().x())
            points.push_back(point);
    }
    return points;
}

/// How many different values a curve takes before it takes another.
int levelsOf(const std::vector<QPointF>& points)
{
    int levels = 1;
    for (std::size_t i = 1; i < points.size(); ++i)
        levels += points[i].y() != points[i - 1].y() ? 1 : 0;
    return levels;
}

PlotCurve straight(const QString& name, QPointF through, double slope, double low, double high, const PlotSeries& series)
{
    PlotCurve line;
    line.name = name;
    line.points = {{low, through.y() + (low - through.x()) * slope}, {high, through.y() + (high - through.x()) * slope}};
    line.series = series;
    line.isPath = true;
    return line;
}

void addLines(PlotContent& content, const DifferenceState& state, const DifferencePlace& place, const DifferenceMoment& moment,
    const Frame& frame)
{
    const double low = content.horizontal.low;
    const double high = content.horizontal.high;
    const DifferenceQuotient& q = moment.quotient;
    content.curves.push_back(
        straight(DifferencePlotsTexts::tr("Tangent"), frame(q.at, q.here), place.slope, low, high, tangentSeries()));
    if (showsForward(state.secant))
        content.curves.push_back(
            straight(DifferencePlotsTexts::tr("Forward"), frame(q.at, q.here), q.forward(), low, high, forwardSeries()));
    if (showsCentral(state.secant))
        content.curves.push_back(straight(
            DifferencePlotsTexts::tr("Central"), frame(q.at + q.step, q.above), q.central(), low, high, centralSeries()));
}

void addPoints(PlotContent& content, const DifferenceState& state, const DifferenceMoment& moment, const Frame& frame)
{
    const DifferenceQuotient& q = moment.quotient;
    const QString variable = differenceNames(state.function).variable;
    // Where the points stand on each other their labels would stand at the wrong sides.
    const bool isApart = state.isZoomed || q.step > kLabelledStep;
    const auto ofStep
        = [&](const char* sign) { return isApart ? variable + QLatin1StringView(sign) + QStringLiteral("h") : QString(); };
    const auto dot = [](QPointF at, ColorToken color, PlotMarker marker, double radius, const QString& label) {
        return PlotDot{at, {color, 2.0, PlotDash::Solid, marker}, radius, label};
    };
    if (showsCentral(state.secant))
        content.dots.push_back(dot(frame(q.at - q.step, q.below), &Colors::c1, PlotMarker::Circle, 6.0, ofStep("-")));
    content.dots.push_back(dot(frame(q.at + q.step, q.above), showsCentral(state.secant) ? &Colors::c1 : &Colors::c3,
        showsCentral(state.secant) ? PlotMarker::Circle : PlotMarker::Square, 6.0, ofStep("+")));
    content.dots.push_back(dot(frame(q.at, q.here), &Colors::ink, PlotMarker::Circle, 6.0, variable));
}

double floored(double error)
{
    return std::clamp(error, kErrorFloor, kErrorCeiling);
}

/// The errors with that of the present step among them, by ascending h.
std::vector<DifferenceError> allErrors(const DifferencePlace& place, const DifferenceMoment& moment, bool onlyDown)
{
    std::vector<DifferenceError> errors;
    for (const DifferenceError& error : place.errors)
        if (error.step != moment.error.step && (!onlyDown || error.step > moment.error.step))
            errors.push_back(error);
    errors.push_back(moment.error);
    std::ranges::sort(errors, {}, &DifferenceError::step);
    return errors;
}

PlotCurve errorCurve(
    const QString& name, const std::vector<DifferenceError>& errors, double DifferenceError::*which, const PlotSeries& series)
{
    PlotCurve curve;
    curve.name = name;
    for (const DifferenceError& error : errors)
        curve.points.emplace_back(error.step, floored(error.*which));
    curve.series = series;
    return curve;
}

/// A straight line in the plot, cut off at its edges.
PlotCurve theoryCurve(const QString& tex, double atOne, int power, double largest)
{
    PlotCurve curve;
    curve.name = DifferencePlotsTexts::tr("Theory");
    curve.series = {&Colors::ctl, 1.4, PlotDash::Short, PlotMarker::None};
    curve.label = tex;
    curve.labelIsTex = true;
    for (const double step : stepsByDecade(0, kSmallestDecade, 4))
        if (const double error = atOne * std::pow(step, power); step <= largest && error >= kErrorFloor && error <= kErrorCeiling)
            curve.points.insert(curve.points.begin(), {step, error});
    return curve;
}

} // namespace

PlotSeries centralSeries()
{
    return {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
}

PlotSeries forwardSeries()
{
    return {&Colors::c3, 2.6, PlotDash::Long, PlotMarker::Square};
}

PlotSeries tangentSeries()
{
    return {&Colors::c2, 3.0, PlotDash::Dots, PlotMarker::None};
}

std::vector<QPointF> wholeCurve(const DifferenceModel& model)
{
    const double half = DifferenceModel::shownHalf();
    std::vector<QPointF> points;
    for (int i = 0; i < kPoints; ++i) {
        const double x = half * (2.0 * i / (kPoints - 1) - 1.0);
        points.emplace_back(x, model.value(x));
    }
    return points;
}

PlotContent secantPlot(const DifferenceState& state, const DifferenceModel& model, const std::vector<QPointF>& whole,
    const DifferencePlace& place, const DifferenceMoment& moment)
{
    const DifferenceNames names = differenceNames(state.function);
    const Frame frame{state.isZoomed, place.at, moment.quotient.here, state.step};
    const double half = state.isZoomed ? kZoomHalf : DifferenceModel::shownHalf();
    PlotContent content;
    content.horizontal = {state.isZoomed ? QStringLiteral("(%1-%1_{0})/h").arg(names.variable) : names.variable, -half, half,
        PlotScale::Linear, false};
    PlotCurve curve;
    curve.name = DifferencePlotsTexts::tr("Function");
    curve.points = state.isZoomed ? zoomedCurve(model, frame) : whole;
    curve.series = {&Colors::ink, 3.2, PlotDash::Solid, PlotMarker::Circle};
    curve.marksPoints = static_cast<int>(curve.points.size()) < kFewNumbers;
    curve.isStaircase = state.isZoomed && !curve.marksPoints && levelsOf(curve.points) < kFewNumbers;
    const auto [low, high] = std::ranges::minmax_element(curve.points, {}, [](QPointF point) { return point.y(); });
    const auto [bottom, top] = niceAxis(low->y(), high->y(), state.isZoomed ? 0.2 : 0.5);
    content.vertical = {state.isZoomed ? QStringLiteral("(%1-%1_{0})/h").arg(names.function)
                                       : QStringLiteral("%1(%2)").arg(names.function, names.variable),
        bottom, top, PlotScale::Linear, false};
    content.curves.push_back(std::move(curve));
    addLines(content, state, place, moment, frame);
    addPoints(content, state, moment, frame);
    return content;
}

PlotContent errorPlot(const DifferenceState& state, const DifferencePlace& place, const DifferenceMoment& moment, bool onlyDown)
{
    PlotContent content;
    content.horizontal = {QStringLiteral("h"), kSmallestStep, kLargestStep, PlotScale::Logarithmic, false};
    content.vertical = {{}, kErrorFloor, kErrorCeiling, PlotScale::Logarithmic, false};
    const DifferenceTheory atOne = centralTheory(place.third, place.size, 1.0);
    const QString f = differenceNames(state.function).function;
    if (!onlyDown) {
        for (PlotCurve& curve : std::vector<PlotCurve>{
                 theoryCurve(QStringLiteral("\\frac{h^{2}}{\\num{6}}|%1'''|").arg(f), atOne.truncation, 2, kLargestStep),
                 theoryCurve(QStringLiteral("\\num{2}^{\\num{−53}}\\frac{|%1|}{h}").arg(f), atOne.rounding, -1,
                     place.third == 0.0 ? 10.0 * kRoundingEnd : kRoundingEnd)})
            if (curve.points.size() > 1)
                content.curves.push_back(std::move(curve));
        content.guides.push_back(
            {place.bestStep, Qt::Vertical, QStringLiteral("\\text{%1}").arg(DifferencePlotsTexts::tr("best"))});
    }
    const std::vector<DifferenceError> errors = allErrors(place, moment, onlyDown);
    if (showsForward(state.secant))
        content.curves.push_back(
            errorCurve(DifferencePlotsTexts::tr("Forward"), errors, &DifferenceError::forward, forwardSeries()));
    if (showsCentral(state.secant))
        content.curves.push_back(
            errorCurve(DifferencePlotsTexts::tr("Central"), errors, &DifferenceError::central, centralSeries()));
    if (showsForward(state.secant))
        content.dots.push_back(
            {{state.step, floored(moment.error.forward)}, {&Colors::c3, 2.0, PlotDash::Solid, PlotMarker::Square}, 7.0, {}});
    if (showsCentral(state.secant))
        content.dots.push_back(
            {{state.step, floored(moment.error.central)}, {&Colors::c1, 2.0, PlotDash::Solid, PlotMarker::Circle}, 7.0, {}});
    return content;
}

} // namespace chalknet::ui
