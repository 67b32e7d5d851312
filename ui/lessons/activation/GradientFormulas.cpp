// Writes the product of the factors as TeX.
#include "ui/lessons/activation/GradientFormulas.h"

#include "ui/controls/NumberFormat.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMostDecimals = 9;

QString number(const QString& digits)
{
    return QStringLiteral("\\num{%1}").arg(digits);
}

double rounded(double value, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

/// w f′ with f′ to so many decimals, rounded as the sum of layers is shown.
bool agrees(const ChainLayer& layer, int decimals)
{
    return rounded(layer.weight * rounded(layer.derivative, decimals), 4) == rounded(layer.factor, 4);
}

} // namespace

QString sizedTex(double value, int decimals)
{
    constexpr double kSmallest = 1e-3;
    constexpr double kLargest = 1e4;
    if (!std::isfinite(value))
        return std::isnan(value) ? QStringLiteral("\\text{?}")
            : value > 0          ? QStringLiteral("\\infty")
                                 : QStringLiteral("-\\infty");
    const double size = std::abs(value);
    if (size == 0.0)
        return number(QStringLiteral("0"));
    if (size >= kSmallest && size < kLargest)
        return number(fixed(value, decimals));
    int power = static_cast<int>(std::floor(std::log10(size)));
    double mantissa = value / std::pow(10.0, power);
    if (std::abs(rounded(mantissa, 2)) >= 10.0) {
        mantissa /= 10.0;
        ++power;
    }
    return QStringLiteral("%1\\cdot\\num{10}^{%2}").arg(number(fixed(mantissa, 2)), number(QString::number(power)));
}

QString productTex(const std::vector<ChainLayer>& chain, int most)
{
    const int depth = static_cast<int>(chain.size());
    const int written = std::min(most, depth);
    QString factors;
    for (int l = 0; l < written; ++l) {
        const ChainLayer& layer = chain[static_cast<std::size_t>(l)];
        factors += QStringLiteral("(%1\\cdot %2)").arg(number(compact(layer.weight, 4)), number(fixed(layer.derivative, 3)));
    }
    if (written < depth)
        factors += QStringLiteral("\\cdots");
    return QStringLiteral(
        "\\frac{\\partial a_{%1}}{\\partial x} = \\prod_{l=1}^{%1} w\\,f'(z_l) \\approx %2 \\approx \\chip{sel}{%3}")
        .arg(QString::number(depth), factors, sizedTex(chain.empty() ? 1.0 : chain.back().productFromStart, 4));
}

QString layerTex(const std::vector<ChainLayer>& chain, int layer)
{
    const ChainLayer& link = chain[static_cast<std::size_t>(layer)];
    int decimals = 4;
    while (decimals < kMostDecimals && !agrees(link, decimals))
        ++decimals;
    const QString l = QString::number(layer + 1);
    return QStringLiteral(
        "z_{%1} \\approx %2 \\quad a_{%1} \\approx %3 \\quad w\\,f'(z_{%1}) \\approx %4\\cdot %5 \\approx %6 \\quad "
        "\\frac{\\partial a_{%1}}{\\partial x} \\approx %7")
        .arg(l, number(fixed(link.weightedSum, 4)), number(fixed(link.activation, 4)), number(compact(link.weight, 4)),
            number(fixed(link.derivative, decimals)), number(fixed(link.factor, 4)), sizedTex(link.productFromStart, 4));
}

} // namespace chalknet::ui
