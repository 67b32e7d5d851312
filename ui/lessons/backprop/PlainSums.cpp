// Terms of plain numbers.
#include "ui/lessons/backprop/PlainSums.h"

#include "engine/model/Activation.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace chalknet::ui {

double sigmoid(double z)
{
    return activationValue(ActivationType::Sigmoid, z, 0.0);
}

double normalDistribution(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalDensity(double z)
{
    return std::exp(-0.5 * z * z) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

double mishInner(double z)
{
    return std::tanh(activationValue(ActivationType::Softplus, z, 0.0));
}

Stage numbersStage(const Symbol& symbol, std::vector<std::vector<double>> products)
{
    std::vector<Term> terms;
    for (const std::vector<double>& product : products) {
        Term term;
        for (const double value : product) {
            term.factors.push_back(Factor{{Quantity::WeightedSum}, value, false});
            term.factors.back().symbol.unit = static_cast<int>(term.factors.size()); // no squares
        }
        terms.push_back(std::move(term));
    }
    return sumStage(Phase::Backward, StageKind::LossBySum, symbol, std::move(terms));
}

} // namespace chalknet::ui
