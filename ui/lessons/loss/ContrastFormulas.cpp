// Two operands may need more digits than one, so both are tried together.
#include "ui/lessons/loss/ContrastFormulas.h"

#include "ui/lessons/loss/FollowingDigits.h"

#include <cmath>

namespace chalknet::ui {

namespace {

QString numberTex(double exactDecimal)
{
    return writtenExactly(exactDecimal, 4).value_or(writtenResult(exactDecimal)).tex();
}

QString bracketed(double exactDecimal)
{
    return writtenExactly(exactDecimal, 4).value_or(writtenResult(exactDecimal)).tex(true);
}

QString boxed(const QString& tex, bool hidden)
{
    return hidden ? QStringLiteral("\\unknown{ink}{%1}").arg(tex) : tex;
}

} // namespace

QString contrastLossTex(ContrastLoss loss, const ContrastMoment& moment, int target)
{
    if (loss == ContrastLoss::Squared) {
        const FollowingDigits digits = followingDigits(
            moment.output, moment.loss, Follows::ByArithmetic, [target](double y) { return 0.5 * (y - target) * (y - target); });
        return QStringLiteral("E=\\frac{1}{2}(y-t)^2=\\frac{\\num{1}}{\\num{2}}(%1-\\num{%2})^2%3")
            .arg(digits.operand.tex(), QString::number(target), digits.tail());
    }
    const FollowingDigits digits = followingDigits(
        moment.output, moment.loss, Follows::ByLogarithm, [target](double y) { return -std::log(target == 1 ? y : 1.0 - y); });
    if (target == 1)
        return QStringLiteral("E=-\\ln y=-\\ln(%1)%2").arg(digits.operand.tex(), digits.tail());
    return QStringLiteral("E=-\\ln(1-y)=-\\ln(\\num{1}-%1)%2").arg(digits.operand.tex(), digits.tail());
}

QString contrastSlopeTex(ContrastLoss loss, const ContrastMoment& moment, int target, bool hidden)
{
    const QString derivative = QStringLiteral("\\frac{\\partial E}{\\partial z}=");
    if (loss == ContrastLoss::Entropy) {
        const FollowingDigits digits
            = followingDigits(moment.output, moment.slope, Follows::ByArithmetic, [target](double y) { return y - target; });
        return derivative + QStringLiteral("(y-t)=")
            + boxed(QStringLiteral("(%1-\\num{%2})%3").arg(digits.operand.tex(), QString::number(target), digits.tail()), hidden);
    }
    const FollowingPair digits = followingProduct(moment.output - target, moment.sigmoidSlope, moment.slope);
    return derivative + QStringLiteral("(y-t)\\cdot\\tone{c1}{\\sigma′(z)}=")
        + boxed(
            QStringLiteral("%1\\cdot\\tone{c1}{%2}%3").arg(digits.first.tex(true), digits.second.tex(), digits.tail()), hidden);
}

QString contrastStepTex(const ContrastMoment& moment, double rate, bool hidden)
{
    const double step = -2.0 * rate * moment.slope;
    const FollowingDigits digits
        = followingDigits(moment.slope, step, Follows::ByArithmetic, [rate](double slope) { return -2.0 * rate * slope; });
    return QStringLiteral("\\Delta z=\\Delta w+\\Delta b=-2\\eta\\,\\frac{\\partial E}{\\partial z}=")
        + boxed(QStringLiteral("-\\num{2}\\cdot %1\\cdot %2%3").arg(numberTex(rate), digits.operand.tex(true), digits.tail()),
            hidden);
}

QString contrastStartTex(const ContrastState& state)
{
    const double z = state.sum();
    const ContrastMoment moment = contrastMoment(ContrastLoss::Entropy, state.weight, state.bias, state.target);
    const WrittenNumber y = writtenResult(moment.output);
    return QStringLiteral("z=w x+b=%1\\cdot \\num{1}+%2=%3\\quad y=\\sigma(z)%4")
        .arg(numberTex(state.weight), bracketed(state.bias), numberTex(z), equalsTex(y, moment.output));
}

} // namespace chalknet::ui
