// Facts from the curve, and the sentences that say them.
#include "ui/lessons/backprop/WeightCurveState.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class CurveText {
    Q_DECLARE_TR_FUNCTIONS(WeightCurvePanel)
};

constexpr double kSlopeTolerance = 1e-5; // of a difference quotient, relative
constexpr double kSameLoss = 1e-14; // relative: less is rounding

QString inText(const QString& tex)
{
    return QLatin1Char('$') + tex + QLatin1Char('$');
}

QString put(double value, const NumberStyle& style)
{
    return inText(writtenAlone(value, style).tex());
}

QString name(const WeightCurveState& state)
{
    return inText(symbolTex(state.parameter, state.names));
}

bool isSame(double loss, double other)
{
    return std::abs(loss - other) <= kSameLoss * std::max(1.0, std::abs(loss));
}

QString flatText(const WeightCurveState& state)
{
    if (state.hasNoInput)
        return CurveText::tr("The curve is flat: what comes in over %1 is 0, so whatever it is, $E$ stays at %2.")
            .arg(name(state), put(state.loss, state.style));
    return CurveText::tr("The curve is flat: nothing passes on behind %1, so whatever it is, $E$ stays at %2.")
        .arg(name(state), put(state.loss, state.style));
}

QString triedText(const WeightCurveState& state)
{
    const double change = state.triedLoss - state.loss;
    const QString amount = put(std::abs(change), state.style);
    if (isSame(state.triedLoss, state.loss))
        return CurveText::tr("With %1 at %2, $E$ is as large as now. Esc goes back.")
            .arg(name(state), put(*state.tried, state.style));
    return (change < 0.0 ? CurveText::tr("With %1 at %2, $E$ is smaller by %3. Esc goes back.")
                         : CurveText::tr("With %1 at %2, $E$ is larger by %3. Esc goes back."))
        .arg(name(state), put(*state.tried, state.style), amount);
}

/// What a small rise of θ does.
QString raiseText(const WeightCurveState& state)
{
    const QString step = inText(QStringLiteral("\\num{0.01}"));
    if (state.isAtCorner())
        return CurveText::tr("A corner: the slope is %1 on the left and %2 on the right. The rule takes %3.")
            .arg(put(state.left, state.style), put(state.right, state.style), put(state.slope, state.style));
    if (!state.agrees())
        return CurveText::tr("By the rule the slope is %1, but the curve has %2 here: the line is no tangent.")
            .arg(put(state.slope, state.style), put(state.measured, state.style));
    if (isSame(state.raised, state.loss) && state.hasJumps)
        return CurveText::tr("Raise %1 by %2 and $E$ stays the same: the curve is flat, and jumps where a unit switches.")
            .arg(name(state), step);
    if (isSame(state.raised, state.loss))
        return CurveText::tr("Raise %1 by %2 and $E$ stays the same: here the curve is flat.").arg(name(state), step);
    const QString amount = put(std::abs(state.raised - state.loss), {.decimals = state.style.decimals});
    return (state.raised < state.loss ? CurveText::tr("Raise %1 by %2 and $E$ falls by about %3.")
                                      : CurveText::tr("Raise %1 by %2 and $E$ rises by about %3."))
        .arg(name(state), step, amount);
}

/// Where the update goes.
QString nextText(const WeightCurveState& state)
{
    if (!state.next)
        return {};
    if (*state.next == state.value)
        return CurveText::tr("The update leaves it as it is.");
    const QString place = put(*state.next, state.style);
    const QString amount = put(std::abs(state.nextLoss - state.loss), state.style);
    if (isSame(state.nextLoss, state.loss))
        return CurveText::tr("The update goes to %1; by itself, this does not change $E$.").arg(place);
    if (state.nextLoss > state.loss)
        return CurveText::tr("The update goes to %1, too far: by itself, this raises $E$ by %2.").arg(place, amount);
    return CurveText::tr("The update goes to %1; by itself, this lowers $E$ by %2.").arg(place, amount);
}

} // namespace

bool WeightCurveState::isAtCorner() const
{
    const double larger = std::max(std::abs(left), std::abs(right));
    return std::abs(left - right) > 1e-3 * larger + 1e-6;
}

bool WeightCurveState::agrees() const
{
    const double scale = std::max({1.0, std::abs(slope), std::abs(measured)});
    return isAtCorner() || std::abs(slope - measured) <= kSlopeTolerance * scale;
}

WeightCurveState weightCurveState(const LossCurve& curve, double rule, std::optional<double> next)
{
    WeightCurveState state;
    state.value = curve.present();
    state.loss = curve.loss(state.value);
    state.slope = rule;
    state.measured = curve.slope(state.value);
    state.left = curve.slopeBeside(state.value, -1);
    state.right = curve.slopeBeside(state.value, 1);
    state.raised = curve.loss(state.value + WeightCurveState::kRaise);
    state.next = next;
    state.nextLoss = next ? curve.loss(*next) : state.loss;
    state.hasNoInput = curve.largestOperand() == 0.0;
    return state;
}

QString weightCurveText(const WeightCurveState& state)
{
    if (state.tried)
        return triedText(state);
    if (state.isAsked)
        return CurveText::tr("Drag the point to try other values of %1. The slope is shown after your answer.").arg(name(state));
    const QString first = state.isFlat && state.agrees() ? flatText(state) : raiseText(state);
    const QString next = state.agrees() ? nextText(state) : QString();
    return next.isEmpty() ? first : first + QLatin1Char(' ') + next;
}

QString weightCurveReadOut(const WeightCurveState& state, bool isShort)
{
    const double value = state.tried.value_or(state.value);
    const double shownLoss = state.tried ? state.triedLoss : state.loss;
    const QString loss = QStringLiteral("E") + equalsTex(writtenAlone(shownLoss, state.style), shownLoss);
    if (isShort)
        return loss;
    return symbolTex(state.parameter, state.names) + equalsTex(writtenAlone(value, state.style), value)
        + QStringLiteral(",\\quad ") + loss;
}

QString weightCurveSlope(const WeightCurveState& state)
{
    if (state.hidesSlope())
        return {};
    return QStringLiteral("\\text{%1}\\,%2").arg(CurveText::tr("slope"), writtenAlone(state.slope, state.style).tex());
}

} // namespace chalknet::ui
