// Operands carry as many digits as it takes for the written result to follow from them.
#include "ui/lessons/loss/LossFormulas.h"

#include "ui/controls/WrittenNumber.h"
#include "ui/lessons/loss/FollowingDigits.h"

#include <cmath>

namespace chalknet::ui {

namespace {

std::size_t chosenIndex(const LossFunctionsState& state)
{
    return static_cast<std::size_t>(state.chosen);
}

/// Two decimals at most: in full.
QString exactTex(double value, bool bracketNegative = false)
{
    return writtenExactly(value, 2).value_or(WrittenNumber{}).tex(bracketNegative);
}

QString indexed(const char* symbol, int output)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(symbol), QString::number(output + 1));
}

/// "(0.8-1)^2+(-0.4-0.5)^2"
QString squaresTex(const LossNumbersNow& now)
{
    QStringList terms;
    for (std::size_t k = 0; k < now.outputs.size(); ++k)
        terms += QStringLiteral("(%1-%2)^2").arg(exactTex(now.outputs[k]), exactTex(now.targets[k], true));
    return terms.join(QLatin1Char('+'));
}

QString clampedTex()
{
    return QStringLiteral("\\ln \\num{2}^{\\num{−126}}");
}

/// "-\ln\num{0.2689}" with the sign, the factor t and y or 1 − y.
QString logarithmTex(double factor, bool ofRest, bool clamped, const WrittenNumber& y)
{
    const QString before = factor == 1.0 ? QString() : exactTex(factor) + QStringLiteral("\\,");
    if (clamped)
        return before + clampedTex();
    if (ofRest)
        return before + QStringLiteral("\\ln(\\num{1}-%1)").arg(y.tex());
    return before + (y.exponent == 0 ? QStringLiteral("\\ln %1") : QStringLiteral("\\ln(%1)")).arg(y.tex());
}

/// −(t ln y + (1 − t) ln(1 − y)) of one output; `binary` false leaves the second half out.
QString entropyTex(double y, double t, double value, bool binary)
{
    const bool lowClamped = t != 0.0 && y < kSmallestProbability;
    const bool highClamped = binary && t != 1.0 && 1.0 - y < kSmallestProbability;
    const auto calculate = [=](double written) {
        const double low = lowClamped ? kSmallestProbability : written;
        const double high = highClamped ? kSmallestProbability : 1.0 - written;
        return -((t == 0.0 ? 0.0 : t * std::log(low)) + (binary && t != 1.0 ? (1.0 - t) * std::log(high) : 0.0));
    };
    const FollowingDigits digits = followingDigits(y, value, Follows::ByLogarithm, calculate);
    QString inside;
    if (t != 0.0)
        inside = logarithmTex(t, false, lowClamped, digits.operand);
    if (binary && t != 1.0)
        inside += (inside.isEmpty() ? QString() : QStringLiteral("+")) + logarithmTex(1.0 - t, true, highClamped, digits.operand);
    const bool isOne = !binary || t == 0.0 || t == 1.0;
    return (isOne ? QStringLiteral("-%1") : QStringLiteral("-(%1)")).arg(inside) + digits.tail();
}

/// "0.3133+1.2-…≈": parts with as many digits as let their sum round to the result.
QString partsTex(const LossFunctionsState& state, const LossNumbersNow& now)
{
    std::vector<double> parts;
    for (int k = 0; k < static_cast<int>(now.outputs.size()); ++k)
        parts.push_back(lossPart(state.loss, now, k));
    const FollowingSum sum = followingSum(parts, now.loss);
    QStringList terms;
    for (const WrittenNumber& part : sum.parts)
        terms += part.tex();
    return terms.join(QLatin1Char('+')) + sum.tail();
}

} // namespace

QString resultText(double value)
{
    return writtenResult(value).text();
}

QString lossTex(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse: return QStringLiteral("E=\\frac{1}{2}\\sum_k(y_k-t_k)^2");
    case LossType::Mse: return QStringLiteral("E=\\frac{1}{n}\\sum_k(y_k-t_k)^2");
    case LossType::SquaredError: return QStringLiteral("E=(t-a)^2\\quad a=y");
    case LossType::CrossEntropy: return QStringLiteral("E=-\\sum_k t_k\\ln y_k");
    case LossType::BinaryCrossEntropy:
        return QStringLiteral("E=\\sum_k E_k\\quad E_k=-\\left(t_k\\ln y_k+(1-t_k)\\ln(1-y_k)\\right)");
    }
    return {};
}

QStringList lossLinesTex(LossType loss)
{
    if (loss == LossType::BinaryCrossEntropy)
        return {QStringLiteral("E=\\sum_k E_k"), QStringLiteral("E_k=-t_k\\ln y_k-(1-t_k)\\ln(1-y_k)")};
    if (loss == LossType::SquaredError)
        return {QStringLiteral("E=(t-a)^2")};
    return {lossTex(loss)};
}

QString slopeRuleTex(LossType loss)
{
    const QString derivative = QStringLiteral("\\frac{\\partial E}{\\partial y_k}=");
    switch (loss) {
    case LossType::HalfSse: return derivative + QStringLiteral("y_k-t_k");
    case LossType::Mse: return derivative + QStringLiteral("\\frac{2}{n}(y_k-t_k)");
    case LossType::SquaredError: return QStringLiteral("\\frac{dE}{da}=-2(t-a)");
    case LossType::CrossEntropy: return derivative + QStringLiteral("-\\frac{t_k}{y_k}");
    case LossType::BinaryCrossEntropy: return derivative + QStringLiteral("-\\frac{t_k}{y_k}+\\frac{1-t_k}{1-y_k}");
    }
    return {};
}

QString lossNumbersTex(const LossFunctionsState& state)
{
    const LossNumbersNow now = lossNumbers(state);
    const auto tail = [&] { return equalsTex(writtenResult(now.loss), now.loss); };
    switch (state.loss) {
    case LossType::HalfSse: {
        const QString squares = squaresTex(now);
        const bool isOne = now.outputs.size() == 1;
        return QStringLiteral("E=\\frac{\\num{1}}{\\num{2}}")
            + (isOne ? squares : QStringLiteral("\\left(%1\\right)").arg(squares)) + tail();
    }
    case LossType::Mse: {
        const QString squares = squaresTex(now);
        const bool isOne = now.outputs.size() == 1;
        return QStringLiteral("E=\\frac{\\num{1}}{\\num{%1}}").arg(now.outputs.size())
            + (isOne ? squares : QStringLiteral("\\left(%1\\right)").arg(squares)) + tail();
    }
    case LossType::SquaredError:
        return QStringLiteral("E=(%1-%2)^2").arg(exactTex(now.targets[0]), exactTex(now.outputs[0], true)) + tail();
    case LossType::CrossEntropy: {
        const auto k = static_cast<std::size_t>(state.rightClass);
        return QStringLiteral("E=-\\ln %1=").arg(indexed("y", state.rightClass))
            + entropyTex(now.outputs[k], 1.0, now.loss, false);
    }
    case LossType::BinaryCrossEntropy:
        if (now.outputs.size() == 1)
            return QStringLiteral("E=") + entropyTex(now.outputs[0], now.targets[0], now.loss, true);
        return QStringLiteral("E=") + partsTex(state, now);
    }
    return {};
}

QString lossPartTex(const LossFunctionsState& state)
{
    const LossNumbersNow now = lossNumbers(state);
    if (state.loss != LossType::BinaryCrossEntropy || now.outputs.size() == 1)
        return {};
    const std::size_t k = chosenIndex(state);
    return indexed("E", state.chosen) + QLatin1Char('=')
        + entropyTex(now.outputs[k], now.targets[k], lossPart(state.loss, now, state.chosen), true);
}

QString slopeTex(const LossFunctionsState& state)
{
    const LossNumbersNow now = lossNumbers(state);
    const std::size_t k = chosenIndex(state);
    const double y = now.outputs[k];
    const double t = now.targets[k];
    const double slope = now.byOutput[k];
    const QString derivative = QStringLiteral("\\frac{\\partial E}{\\partial %1}=").arg(indexed("y", state.chosen));
    const QString symbols = indexed("y", state.chosen) + QLatin1Char('-') + indexed("t", state.chosen);
    const QString difference = QStringLiteral("%1-%2").arg(exactTex(y), exactTex(t, true));
    switch (state.loss) {
    case LossType::HalfSse: return derivative + symbols + QLatin1Char('=') + difference + equalsTex(writtenResult(slope), slope);
    case LossType::Mse:
        return derivative
            + QStringLiteral("\\frac{2}{n}(%1)=\\frac{\\num{2}}{\\num{%2}}(%3)")
                  .arg(symbols)
                  .arg(now.outputs.size())
                  .arg(difference)
            + equalsTex(writtenResult(slope), slope);
    case LossType::SquaredError:
        return QStringLiteral("\\frac{dE}{da}=-2(t-a)=-\\num{2}(%1-%2)").arg(exactTex(t), exactTex(y, true))
            + equalsTex(writtenResult(slope), slope);
    case LossType::CrossEntropy:
    case LossType::BinaryCrossEntropy: break;
    }
    const bool binary = state.loss == LossType::BinaryCrossEntropy;
    const QString rule
        = (binary ? QStringLiteral("-\\frac{t_%1}{y_%1}+\\frac{1-t_%1}{1-y_%1}=") : QStringLiteral("-\\frac{t_%1}{y_%1}="))
              .arg(state.chosen + 1);
    const bool lowClamped = t != 0.0 && y < kSmallestProbability;
    const bool highClamped = binary && t != 1.0 && 1.0 - y < kSmallestProbability;
    const auto calculate = [=](double written) {
        return (t == 0.0 ? 0.0 : -t / (lowClamped ? kSmallestProbability : written))
            + (binary && t != 1.0 ? (1.0 - t) / (highClamped ? kSmallestProbability : 1.0 - written) : 0.0);
    };
    const FollowingDigits digits = followingDigits(y, slope, Follows::ByArithmetic, calculate);
    const QString smallest = QStringLiteral("\\num{2}^{\\num{−126}}");
    QString numbers;
    if (t != 0.0 || !binary)
        numbers = QStringLiteral("-\\frac{%1}{%2}").arg(exactTex(t), lowClamped ? smallest : digits.operand.tex());
    if (binary && t != 1.0)
        numbers += (numbers.isEmpty() ? QString() : QStringLiteral("+"))
            + QStringLiteral("\\frac{%1}{%2}")
                  .arg(exactTex(1.0 - t), highClamped ? smallest : QStringLiteral("\\num{1}-%1").arg(digits.operand.tex()));
    return derivative + rule + numbers + digits.tail();
}

QString sumSlopeTex(const LossFunctionsState& state)
{
    if (!isClassification(state.loss))
        return {};
    const LossNumbersNow now = lossNumbers(state);
    const std::size_t k = chosenIndex(state);
    const double t = now.targets[k];
    const FollowingDigits digits
        = followingDigits(now.outputs[k], now.bySum[k], Follows::ByArithmetic, [t](double written) { return written - t; });
    return QStringLiteral("\\frac{\\partial E}{\\partial %1}=%2-%3=")
               .arg(indexed("z", state.chosen), indexed("y", state.chosen), indexed("t", state.chosen))
        + digits.operand.tex() + QLatin1Char('-') + exactTex(t) + digits.tail();
}

} // namespace chalknet::ui
