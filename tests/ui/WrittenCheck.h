// WrittenCheck: a written stage calculated once more from what is written, as by a student; what is wrong is thrown.
#pragma once

#include "tests/ui/PaperNumber.h"
#include "ui/trace/WrittenStage.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <stdexcept>

namespace chalknet::ui {

using Reader = long double; // a pocket calculator with more digits than the screen

inline Reader readerSigmoid(Reader z)
{
    return 1 / (1 + std::exp(-z));
}

/// The functions once more, as they stand in a textbook.
inline Reader readerActivation(const Activation& activation, Reader z, Reader alpha)
{
    const Reader parameter = activation.type == ActivationType::PRelu ? alpha : static_cast<Reader>(activation.parameter);
    switch (activation.type) {
    case ActivationType::Identity: return parameter * z;
    case ActivationType::Step: return z >= 0 ? 1 : 0;
    case ActivationType::Sigmoid: return readerSigmoid(z);
    case ActivationType::Tanh: return (std::exp(z) - std::exp(-z)) / (std::exp(z) + std::exp(-z));
    case ActivationType::Relu: return std::max<Reader>(0, z);
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return z > 0 ? z : parameter * z;
    case ActivationType::Elu: return z >= 0 ? z : parameter * (std::exp(z) - 1);
    case ActivationType::Selu:
        return z >= 0 ? 1.0507009873554805L * z : 1.0507009873554805L * 1.6732632423543772L * (std::exp(z) - 1);
    case ActivationType::Softplus: return std::log(1 + std::exp(z));
    case ActivationType::Gelu: return z / 2 * (1 + std::erf(z / std::sqrt(2.0L)));
    case ActivationType::Silu: return z * readerSigmoid(z);
    case ActivationType::Mish: return z * std::tanh(std::log(1 + std::exp(z)));
    case ActivationType::HardSigmoid: return std::clamp<Reader>(z / 6 + 0.5L, 0, 1);
    default: return 0;
    }
}

inline Reader readerDerivative(const Activation& activation, Reader z, Reader alpha)
{
    const Reader parameter = activation.type == ActivationType::PRelu ? alpha : static_cast<Reader>(activation.parameter);
    const Reader s = readerSigmoid(z);
    switch (activation.type) {
    case ActivationType::Identity: return parameter;
    case ActivationType::Step: return 0;
    case ActivationType::Sigmoid: return s * (1 - s);
    case ActivationType::Tanh: return 1 - std::tanh(z) * std::tanh(z);
    case ActivationType::Relu: return z > 0 ? 1 : 0;
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return z > 0 ? 1 : parameter;
    case ActivationType::Elu: return z >= 0 ? 1 : parameter * std::exp(z);
    case ActivationType::Selu: return 1.0507009873554805L * (z >= 0 ? 1 : 1.6732632423543772L * std::exp(z));
    case ActivationType::Softplus: return s;
    case ActivationType::Gelu:
        return (1 + std::erf(z / std::sqrt(2.0L))) / 2 + z * std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi_v<Reader>);
    case ActivationType::Silu: return s + z * s * (1 - s);
    case ActivationType::Mish: {
        const Reader t = std::tanh(std::log(1 + std::exp(z)));
        return t + z * (1 - t * t) * s;
    }
    case ActivationType::HardSigmoid: return z > -3 && z < 3 ? 1 / Reader(6) : 0;
    default: return 0;
    }
}

inline Reader readerLoss(LossType loss, Reader y, Reader t, Reader n)
{
    switch (loss) {
    case LossType::HalfSse: return (y - t) * (y - t) / 2;
    case LossType::SquaredError: return (y - t) * (y - t);
    case LossType::Mse: return (y - t) * (y - t) / n;
    case LossType::CrossEntropy: return t == 0 ? 0 : -t * std::log(y);
    case LossType::BinaryCrossEntropy: return (t == 0 ? 0 : -t * std::log(y)) - (t == 1 ? 0 : (1 - t) * std::log(1 - y));
    }
    return 0;
}

inline Reader readerLossSlope(LossType loss, Reader y, Reader t, Reader n)
{
    switch (loss) {
    case LossType::HalfSse: return y - t;
    case LossType::SquaredError: return 2 * (y - t);
    case LossType::Mse: return 2 * (y - t) / n;
    case LossType::CrossEntropy: return t == 0 ? 0 : -t / y;
    case LossType::BinaryCrossEntropy: return (t == 0 ? 0 : -t / y) + (t == 1 ? 0 : (1 - t) / (1 - y));
    }
    return 0;
}

inline Reader readerFunction(const NetworkSpec& spec, const Stage& stage, const std::vector<Reader>& x)
{
    const auto at = [&](std::size_t index) { return index < x.size() ? x[index] : Reader(0); };
    const auto& activation = spec.layers[static_cast<std::size_t>(std::max(stage.symbol.layer, 2) - 2)].activation;
    switch (stage.kind) {
    case StageKind::Activation: {
        if (activation.type == ActivationType::Maxout)
            return *std::max_element(x.begin(), x.end());
        if (activation.type != ActivationType::Softmax)
            return readerActivation(activation, x[0], at(1));
        Reader sum = 0;
        for (const Reader z : x)
            sum += std::exp(z);
        return std::exp(x[static_cast<std::size_t>(stage.symbol.unit - 1)]) / sum;
    }
    case StageKind::ActivationDerivative:
        if (activation.type == ActivationType::Softmax)
            return x.size() == 1 ? x[0] * (1 - x[0]) : -x[0] * x[1];
        if (activation.type == ActivationType::Maxout)
            return static_cast<Reader>(stage.result);
        return readerDerivative(activation, x[0], at(1));
    case StageKind::LossTerm: return readerLoss(spec.loss, x[0], x[1], at(2));
    case StageKind::LossByOutput: return readerLossSlope(spec.loss, x[0], x[1], at(2));
    case StageKind::AlphaDerivative: return std::min<Reader>(0, x[0]);
    case StageKind::Denominator: return std::sqrt(x[0]) + x[1];
    default: return std::numeric_limits<Reader>::quiet_NaN();
    }
}

/// ln 0, or a division by 0.
inline bool needsLogarithmOfZero(const NetworkSpec& spec, const Stage& stage, const std::vector<Reader>& x)
{
    if (stage.kind != StageKind::LossTerm && stage.kind != StageKind::LossByOutput)
        return false;
    const Reader value
        = stage.kind == StageKind::LossTerm ? readerLoss(spec.loss, x[0], x[1], 1) : readerLossSlope(spec.loss, x[0], x[1], 1);
    return !std::isfinite(value);
}

/// Half a unit of the last written digit.
inline PaperNumber halfUnit(const WrittenNumber& number)
{
    WrittenNumber half = number;
    half.units = 5;
    half.decimals = number.decimals + 1;
    return PaperNumber::read(half.text());
}

inline bool isHuge(const WrittenNumber& number)
{
    return !number.isFinite();
}

/// What went by, so that a test knows that it has seen something.
struct Tally {
    int stages = 0;
    int equal = 0;
    int rounded = 0;
    int longOperands = 0; ///< with more digits than the result
    int veryLongOperands = 0; ///< with more than ten decimals
    int powers = 0;
    int fractions = 0;
};

/// Throws what is wrong with a written number as a picture of `value`.
inline void checkPicture(const WrittenNumber& written, double value, const QString& where)
{
    const Reader shown = PaperNumber::read(written.text()).value();
    const Reader half = written.denominator > 1 ? 0 : halfUnit(written).value();
    const Reader rounding = 1e-13L * std::abs(static_cast<Reader>(value)) + 1e-15L;
    if (std::abs(shown - static_cast<Reader>(value)) > half + rounding)
        throw std::runtime_error(
            qPrintable(QStringLiteral("%1: %2 is not %3").arg(where, written.text()).arg(value, 0, 'g', 17)));
}

/// "=" stands where both are the same number and nowhere else; "≈" where the result is rounded right.
inline void checkRelation(Written relation, const PaperNumber& calculated, const WrittenNumber& result, const QString& where)
{
    const PaperNumber shown = PaperNumber::read(result.text());
    const bool isSame = calculated == shown;
    if (isSame != (relation == Written::Equal))
        throw std::runtime_error(qPrintable(where + QStringLiteral(": wrong sign of equality before ") + result.text()));
    if (isSame)
        return;
    const PaperNumber half = halfUnit(result);
    const PaperNumber magnitude = calculated.isNegative() ? -calculated : calculated;
    const PaperNumber shownMagnitude = shown.isNegative() ? -shown : shown;
    const bool isClose = magnitude < shownMagnitude + half && !(magnitude < shownMagnitude - half);
    const bool hasSign = shown.isZero() || calculated.isNegative() == shown.isNegative();
    if (relation != Written::Rounded || result.denominator != 1 || !isClose || !hasSign)
        throw std::runtime_error(qPrintable(where + QStringLiteral(": does not round to ") + result.text()));
}

inline void checkRelation(Written relation, Reader calculated, const WrittenNumber& result, const QString& where)
{
    const Reader difference = std::abs(calculated - PaperNumber::read(result.text()).value());
    const Reader size = std::abs(calculated);
    if (relation == Written::Equal && difference > 1e-17L + 1e-16L * size)
        throw std::runtime_error(qPrintable(where + QStringLiteral(": is not exactly ") + result.text()));
    if (relation == Written::Different || difference > halfUnit(result).value() * (1 + 1e-6L))
        throw std::runtime_error(qPrintable(where + QStringLiteral(": does not round to ") + result.text()));
}

inline QString describe(const NetworkSpec& spec, const Stage& stage, const WrittenStage& written)
{
    QString text = QString::fromStdString(symbolText(stage.symbol) + " (" + stageName(stage.kind) + ", " + shapeText(spec) + ")");
    for (const auto& term : written.factors) {
        text += QStringLiteral(" [");
        for (const WrittenNumber& factor : term)
            text += QLatin1Char(' ') + factor.text();
        text += QStringLiteral(" ]");
    }
    return text;
}

inline PaperNumber productOf(const Term& term, const std::vector<WrittenNumber>& factors)
{
    PaperNumber product(term.negative ? -1 : 1);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const PaperNumber factor = PaperNumber::read(factors[i].text());
        product = term.factors[i].divides ? product / factor : product * factor;
    }
    return product;
}

inline void checkSum(const Stage& stage, const WrittenStage& written, const QString& where)
{
    PaperNumber sum;
    PaperNumber ofProducts;
    for (std::size_t i = 0; i < stage.terms.size(); ++i) {
        const PaperNumber product = productOf(stage.terms[i], written.factors[i]);
        sum = sum + product;
        ofProducts = ofProducts + PaperNumber::read(written.products[i].text());
        checkPicture(written.products[i], stage.terms[i].value(), where + QStringLiteral(" product"));
        checkRelation(written.productRelations[i], product, written.products[i], where + QStringLiteral(" product"));
    }
    checkRelation(written.relation, sum, written.result, where);
    checkRelation(written.sumRelation, ofProducts, written.result, where + QStringLiteral(" sum of products"));
}

inline void count(const WrittenStage& written, const NumberStyle& style, Tally& tally)
{
    ++tally.stages;
    tally.equal += written.relation == Written::Equal;
    tally.rounded += written.relation == Written::Rounded;
    tally.powers += written.result.exponent != 0;
    tally.fractions += written.result.denominator > 1;
    int longest = 0;
    for (const auto& term : written.factors) {
        for (const WrittenNumber& factor : term)
            longest = std::max(longest, factor.decimals);
    }
    tally.longOperands += longest > std::max(style.decimals, 4);
    tally.veryLongOperands += longest > 10;
}

inline void checkStage(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style, Tally& tally)
{
    const WrittenStage written = writtenStage(spec, stage, style);
    const QString where = describe(spec, stage, written);
    if (isHuge(written.result))
        throw std::runtime_error(qPrintable(where + QStringLiteral(": not finite")));
    checkPicture(written.result, stage.result, where);
    std::vector<Reader> operands;
    for (std::size_t i = 0; i < stage.terms.size(); ++i) {
        for (std::size_t j = 0; j < stage.terms[i].factors.size(); ++j) {
            checkPicture(written.factors[i][j], stage.terms[i].factors[j].value, where);
            operands.push_back(PaperNumber::read(written.factors[i][j].text()).value());
        }
    }
    count(written, style, tally);
    if (isSumOfProducts(stage.kind)) {
        checkSum(stage, written, where);
        return;
    }
    if (!written.products.empty() || written.sumRelation != written.relation)
        throw std::runtime_error(qPrintable(where + QStringLiteral(": a function has no products")));
    if (needsLogarithmOfZero(spec, stage, operands)) {
        if (written.relation != Written::Different)
            throw std::runtime_error(qPrintable(where + QStringLiteral(": nobody can calculate this")));
        return;
    }
    const Reader calculated = readerFunction(spec, stage, operands);
    checkRelation(written.relation, stage.terms.front().negative ? -calculated : calculated, written.result, where);
}

} // namespace chalknet::ui
