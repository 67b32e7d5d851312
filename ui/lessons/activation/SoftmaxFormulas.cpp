// Writes the formulas of the softmax panel as TeX.
#include "ui/lessons/activation/SoftmaxFormulas.h"

#include "engine/explain/ActivationFacts.h"
#include "ui/controls/NumberFormat.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kUsualDecimals = 4;
constexpr int kMostDecimals = 9;
constexpr double kLargestPlain = 1e5;
constexpr double kSmallestPlain = 1e-3;

double rounded(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

QString number(const QString& digits)
{
    return QStringLiteral("\\num{%1}").arg(digits);
}

/// x − m is shown as its own number, so that exponents stay short.
QString exponentTex(const SoftmaxState& state, double shift, std::size_t index)
{
    const QString above = number(exactNumber(state.logits[index] - shift));
    if (state.temperature == 1.0)
        return QStringLiteral("e^{%1}").arg(above);
    return QStringLiteral("e^{%1/%2}").arg(above, number(exactNumber(state.temperature)));
}

/// How a power is written: mantissa · 10^exponent, the exponent 0 while the number is readable so.
struct Scientific {
    double mantissa = 0.0;
    int exponent = 0;
    double value() const { return mantissa * std::pow(10.0, exponent); }
};

Scientific written(double value, int decimals)
{
    if (value == 0.0 || !std::isfinite(value) || (value >= kSmallestPlain && value < kLargestPlain))
        return {rounded(value, decimals), 0};
    int exponent = static_cast<int>(std::floor(std::log10(value)));
    if (rounded(value / std::pow(10.0, exponent), decimals) >= 10.0)
        ++exponent;
    return {rounded(value / std::pow(10.0, exponent), decimals), exponent};
}

/// The fewest decimals (four at least) with which the shown terms give the shown sum and the shown quotient.
int agreeingDecimals(const SoftmaxWorking& working, std::size_t index)
{
    for (int decimals = kUsualDecimals; decimals < kMostDecimals; ++decimals) {
        double sum = 0.0;
        for (const double power : working.powers)
            sum += written(power, decimals).value();
        const Scientific shownSum = written(working.sum, decimals);
        const double unit = std::pow(10.0, shownSum.exponent - decimals);
        const double quotient = written(working.powers[index], decimals).value() / shownSum.value();
        if (std::abs(sum - shownSum.value()) < 0.5 * unit
            && rounded(quotient, kUsualDecimals) == rounded(working.quotients[index], kUsualDecimals))
            return decimals;
    }
    return kMostDecimals;
}

QString joined(const QStringList& terms)
{
    return terms.join(QLatin1Char('+'));
}

} // namespace

QString exactNumber(double value)
{
    constexpr int kEnough = 8; // 1000.00 with room for the rounding of a difference
    return compact(value, kEnough);
}

QString powerTex(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("\\text{?}");
    if (std::isinf(value))
        return QStringLiteral("\\infty");
    if (value == 0.0)
        return number(QStringLiteral("0"));
    const Scientific shown = written(value, decimals);
    const QString mantissa = number(fixed(shown.mantissa, decimals));
    if (shown.exponent == 0)
        return mantissa;
    return QStringLiteral("%1\\cdot\\num{10}^{%2}").arg(mantissa, number(QString::number(shown.exponent)));
}

QString softmaxTex(bool subtractMaximum)
{
    if (!subtractMaximum)
        return QStringLiteral("y_i = \\frac{e^{x_i/T}}{\\sum_j e^{x_j/T}}");
    return QStringLiteral("y_i = \\frac{e^{(x_i-m)/T}}{\\sum_j e^{(x_j-m)/T}}\\quad m = \\max_j x_j");
}

QString softmaxWorkingTex(const SoftmaxState& state, bool subtractMaximum, int index, bool brief)
{
    const SoftmaxWorking working = softmaxWorking(state, subtractMaximum);
    const auto chosen = static_cast<std::size_t>(index);
    const int decimals = working.overflows() ? kUsualDecimals : agreeingDecimals(working, chosen);
    QStringList symbols;
    QStringList numbers;
    for (std::size_t i = 0; i < state.logits.size(); ++i) {
        const QString tone = i == chosen ? QStringLiteral("\\tone{c1}{%1}") : QStringLiteral("%1");
        symbols += tone.arg(exponentTex(state, working.shift, i));
        numbers += tone.arg(powerTex(working.powers[i], decimals));
    }
    const auto fraction
        = [](const QString& above, const QString& below) { return QStringLiteral("\\frac{%1}{%2}").arg(above, below); };
    const QString first = fraction(symbols[index], joined(symbols));
    const QString middle = QStringLiteral("\\approx %1").arg(fraction(numbers[index], joined(numbers)));
    const QString last = QStringLiteral("\\approx %1").arg(fraction(numbers[index], powerTex(working.sum, decimals)));
    const QString result = std::isnan(working.quotients[chosen])
        ? QStringLiteral("= \\text{?}")
        : QStringLiteral("\\approx \\chip{sel}{\\num{%1}}").arg(fixed(working.quotients[chosen], kUsualDecimals));
    return QStringLiteral("\\begin{aligned} y_{%1} &= %2 \\\\ & %3 %4 %5 \\end{aligned}")
        .arg(QString::number(index + 1), first, brief ? QString() : middle, last, result);
}

QString jacobianTex()
{
    return QStringLiteral("\\frac{\\partial y_i}{\\partial x_j} = \\frac{y_i(\\delta_{ij} - y_j)}{T}");
}

QString jacobianEntryTex(const SoftmaxState& state, int row, int column)
{
    const std::vector<double> y = softmaxWithTemperature(state.logits, state.temperature);
    const std::vector<double> jacobian = softmaxJacobian(y, state.temperature);
    const double first = y[static_cast<std::size_t>(row)];
    const double second = y[static_cast<std::size_t>(column)];
    const double entry = jacobian[static_cast<std::size_t>(row) * y.size() + static_cast<std::size_t>(column)];
    int decimals = kUsualDecimals;
    for (; decimals < kMostDecimals; ++decimals) {
        const double a = rounded(first, decimals);
        const double b = rounded(second, decimals);
        const double shown = (row == column ? a * (1.0 - a) : -a * b) / state.temperature;
        if (rounded(shown, kUsualDecimals) == rounded(entry, kUsualDecimals))
            break;
    }
    const QString yi = QStringLiteral("\\tone{c1}{%1}").arg(number(fixed(first, decimals)));
    const QString yj = QStringLiteral("\\tone{c2}{%1}").arg(number(fixed(second, decimals)));
    const QString above
        = row == column ? QStringLiteral("%1(\\num{1}-%2)").arg(yi, yj) : QStringLiteral("-%1\\cdot %2").arg(yi, yj);
    const QString value
        = state.temperature == 1.0 ? above : QStringLiteral("\\frac{%1}{%2}").arg(above, number(exactNumber(state.temperature)));
    return QStringLiteral("\\frac{\\partial y_%1}{\\partial x_%2} \\approx %3 \\approx \\num{%4}")
        .arg(QString::number(row + 1), QString::number(column + 1), value, fixed(entry, kUsualDecimals));
}

} // namespace chalknet::ui
