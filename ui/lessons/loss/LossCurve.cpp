// Samples the engine's losses; axes end at nice numbers, so that they do not creep while a bar is dragged.
#include "ui/lessons/loss/LossCurve.h"

#include "ui/controls/WrittenNumber.h"
#include "ui/lessons/loss/FollowingDigits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chalknet::ui {

namespace {

constexpr int kSamples = 160;
constexpr double kTangentWide = 0.16; // half of it, in parts of the axis
constexpr double kTangentHigh = 0.30;
constexpr double kLowestTop = 4.0; // of a cross-entropy over y, which rises without end
constexpr double kAbovePlot = 1.5; // points further up only make the line longer

class LossCurveText {
    Q_DECLARE_TR_FUNCTIONS(LossCurve)
};

double niceAbove(double value)
{
    for (double decade = 1e-3;; decade *= 10.0)
        for (const double factor : {1.0, 2.0, 5.0})
            if (factor * decade >= value)
                return factor * decade;
}

/// Ascending; close together near 0 and 1, where a cross-entropy is steep.
std::vector<double> places(double low, double high, bool dense)
{
    std::vector<double> xs;
    for (int i = 0; i <= kSamples; ++i) {
        const double share = static_cast<double>(i) / kSamples;
        xs.push_back(low + (high - low) * (dense ? 0.5 - 0.5 * std::cos(std::numbers::pi * share) : share));
    }
    return xs;
}

double lossAt(const LossFunctionsState& state, LossType loss, double x)
{
    return isOverSum(state) ? lossAtSum(state, loss, x) : lossAtOutput(state, loss, x);
}

double slopeAt(const LossFunctionsState& state, double x)
{
    return isOverSum(state) ? slopeAtSum(state, x) : slopeAtOutput(state, x);
}

QString variableTex(const LossFunctionsState& state)
{
    if (state.loss == LossType::SquaredError)
        return QStringLiteral("a");
    return (isOverSum(state) ? QStringLiteral("z_%1") : QStringLiteral("y_%1")).arg(state.chosen + 1);
}

PlotAxis horizontalAxis(const LossFunctionsState& state)
{
    PlotAxis axis;
    axis.symbol = variableTex(state);
    if (isOverSum(state))
        axis.high = sumAxisEnd(state);
    else
        axis.high = isClassification(state.loss) ? 1.0 : kLargestLossOutput;
    axis.low = isClassification(state.loss) && !isOverSum(state) ? 0.0 : -axis.high;
    return axis;
}

/// What the curves reach, or of those without end what the present place needs.
double topOf(const LossFunctionsState& state, const PlotAxis& axis)
{
    std::vector<LossType> losses = state.overlays ? overlaidLosses(state.loss) : std::vector<LossType>();
    losses.push_back(state.loss);
    double most = 0.0;
    for (const LossType loss : losses)
        if (!isClassification(loss) || isOverSum(state))
            most = std::max({most, lossAt(state, loss, axis.low), lossAt(state, loss, axis.high)});
    if (isClassification(state.loss) && !isOverSum(state)) {
        const LossNumbersNow now = lossNumbers(state);
        const double rest = now.loss - lossPart(state.loss, now, state.chosen);
        most = std::max({most, now.loss, rest + kLowestTop});
    }
    return niceAbove(std::max(most, 0.1));
}

PlotCurve curveOf(const LossFunctionsState& state, LossType loss, const PlotAxis& axis, double top)
{
    PlotCurve curve;
    curve.name = lossWords(loss);
    const bool isSteep = isClassification(state.loss) && !isOverSum(state);
    for (const double x : places(axis.low, axis.high, isSteep)) {
        const double value = lossAt(state, loss, x);
        if (value <= top * kAbovePlot)
            curve.points.emplace_back(x, value);
    }
    const bool isFlat = std::ranges::all_of(curve.points, [&](QPointF point) { return point.y() == curve.points.front().y(); });
    if (isFlat)
        curve.points = {curve.points.front(), curve.points.back()};
    return curve;
}

PlotCurve tangentAt(const LossFunctionsState& state, QPointF at, const PlotAxis& axis, double top)
{
    PlotCurve tangent;
    tangent.name = LossCurveText::tr("Tangent");
    tangent.series = {&Colors::c3, 2.2, PlotDash::Solid, PlotMarker::None};
    const double slope = slopeAt(state, at.x());
    double half = kTangentWide * (axis.high - axis.low);
    if (slope != 0.0)
        half = std::min(half, kTangentHigh * top / std::abs(slope));
    tangent.points = {{at.x() - half, at.y() - slope * half}, {at.x() + half, at.y() + slope * half}};
    tangent.isPath = true;
    return tangent;
}

QString valueTex(const QString& symbol, double value)
{
    return symbol + equalsTex(writtenResult(value), value);
}

} // namespace

QString lossWords(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse: return QStringLiteral("½Σ(y−t)²");
    case LossType::SquaredError: return QStringLiteral("Σ(y−t)²");
    case LossType::Mse: return LossCurveText::tr("MSE");
    case LossType::CrossEntropy: return LossCurveText::tr("Cross-entropy");
    case LossType::BinaryCrossEntropy: return LossCurveText::tr("Binary cross-entropy");
    }
    return {};
}

bool isOverSum(const LossFunctionsState& state)
{
    return state.overSum && isClassification(state.loss);
}

double curvePlace(const LossFunctionsState& state)
{
    const LossNumbersNow now = lossNumbers(state);
    const auto k = static_cast<std::size_t>(state.chosen);
    return isOverSum(state) ? now.sums[k] : now.outputs[k];
}

PlotContent lossCurve(const LossFunctionsState& state)
{
    PlotContent content;
    content.horizontal = horizontalAxis(state);
    const double top = topOf(state, content.horizontal);
    content.vertical = {QStringLiteral("E"), 0.0, top};
    const LossNumbersNow now = lossNumbers(state);
    if (!isOverSum(state)) {
        PlotGuide target;
        target.value = now.targets[static_cast<std::size_t>(state.chosen)];
        target.orientation = Qt::Vertical;
        target.label = state.loss == LossType::SquaredError ? QStringLiteral("t") : QStringLiteral("t_%1").arg(state.chosen + 1);
        content.guides.push_back(target);
    }
    PlotCurve curve = curveOf(state, state.loss, content.horizontal, top);
    curve.series = {&Colors::ink, 3.4, PlotDash::Solid, PlotMarker::None};
    if (state.loss == LossType::SquaredError) // as it is called where it was chosen
        curve.name = QStringLiteral("(t−a)²");
    if (state.overlays)
        curve.label = curve.name;
    content.curves.push_back(std::move(curve));
    if (state.overlays) {
        const ColorToken colors[] = {&Colors::c2, &Colors::c4};
        const PlotDash dashes[] = {PlotDash::Medium, PlotDash::Dots};
        std::size_t number = 0;
        for (const LossType loss : overlaidLosses(state.loss)) {
            PlotCurve other = curveOf(state, loss, content.horizontal, top);
            other.series = {colors[number], 2.6, dashes[number], PlotMarker::None};
            other.label = other.name;
            content.curves.push_back(std::move(other));
            ++number;
        }
    }
    const QPointF at(curvePlace(state), now.loss);
    content.curves.push_back(tangentAt(state, at, content.horizontal, top));
    content.dots.push_back({at, {&Colors::ink, 2.6, PlotDash::Solid, PlotMarker::Circle}, 7.0, {}});
    return content;
}

QStringList lossReadOut(const LossFunctionsState& state, double x)
{
    const QString variable = variableTex(state);
    const QString derivative = state.loss == LossType::SquaredError
        ? QStringLiteral("\\frac{dE}{da}")
        : QStringLiteral("\\frac{\\partial E}{\\partial %1}").arg(variable);
    return {valueTex(variable, x), valueTex(QStringLiteral("E"), lossAt(state, state.loss, x)),
        valueTex(derivative, slopeAt(state, x))};
}

} // namespace chalknet::ui
