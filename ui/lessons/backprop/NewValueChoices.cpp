// Wrong answers are calculated as they would be by mistake; where they look alike, more decimals are shown.
#include "ui/lessons/backprop/NewValueChoices.h"

#include "engine/base/Random.h"
#include "ui/controls/WrittenNumber.h"

#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr int kChoices = 4;
constexpr int kFewestDecimals = 2;
constexpr int kMostDecimals = 6; // as many as the lesson ever shows

/// What the term that is subtracted would be without the learning rate.
double withoutLearningRate(const Term& term)
{
    double product = 1.0;
    for (const Factor& factor : term.factors) {
        if (factor.symbol.quantity == Quantity::LearningRate)
            continue;
        product = factor.divides ? product / factor.value : product * factor.value;
    }
    return product;
}

double learningRate(const Term& term)
{
    for (const Factor& factor : term.factors)
        if (factor.symbol.quantity == Quantity::LearningRate)
            return factor.value;
    return 1.0;
}

constexpr double kHuge = 1e6; ///< from here on numbers are written as powers of ten

/// Beside an ordinary number a huge one is no plausible answer.
bool isUsable(double value, double right)
{
    constexpr double kLargest = 1e9;
    return std::isfinite(value) && (std::abs(value) < kLargest || std::abs(right) >= kHuge);
}

QString choiceText(double value, int decimals)
{
    const bool isHuge = std::isfinite(value) && std::abs(value) >= kHuge;
    return isHuge ? writtenPower(value, decimals, false).text() : writtenFixed(value, decimals);
}

/// Adds the candidates that look different from all the others, until there are enough.
void choose(const std::vector<double>& candidates, double right, int decimals, QStringList& texts)
{
    for (const double candidate : candidates) {
        const QString text = isUsable(candidate, right) ? choiceText(candidate, decimals) : QString();
        if (texts.size() < kChoices && !text.isEmpty() && !texts.contains(text))
            texts << text;
    }
}

} // namespace

NewValueChoices newValueChoices(const Stage& stage, double before, std::uint64_t seed)
{
    const double right = stage.result;
    const Term& subtracted = stage.terms.back();
    const double start = stage.terms.front().value();
    const double rate = learningRate(subtracted);
    const double wrongSign = start - subtracted.value();
    const double rateForgotten = start - withoutLearningRate(subtracted);
    // Ordered by how likely the mistake is.
    const std::vector<double> mistakes{wrongSign, rateForgotten, before, right - start, start + 2.0 * subtracted.value()};
    const std::vector<double> others{start - rate, start + rate, 0.0, -start, start / 2.0, start + 0.1, start - 0.1, start + 1.0};

    NewValueChoices choices;
    const auto looksLike = [&](double value, int decimals) { return choiceText(value, decimals) == choiceText(right, decimals); };
    const auto isHidden = [&](double value, int decimals) {
        return isUsable(value, right) && std::abs(value - right) > std::numeric_limits<double>::epsilon() * std::abs(right)
            && looksLike(value, decimals);
    };
    choices.decimals = kFewestDecimals;
    while (choices.decimals < kMostDecimals
        && (isHidden(wrongSign, choices.decimals) || isHidden(rateForgotten, choices.decimals)
            || isHidden(before, choices.decimals)))
        ++choices.decimals;
    choices.staysTheSame = looksLike(before, choices.decimals);
    const QString rightText = choiceText(right, choices.decimals);
    choices.texts << rightText;
    choose(mistakes, right, choices.decimals, choices.texts);
    choose(others, right, choices.decimals, choices.texts);
    const double apart = std::abs(right) < kHuge ? std::pow(10.0, -choices.decimals) : -0.1 * right;
    for (int i = 1; choices.texts.size() < kChoices; ++i)
        choose({right + i * apart}, right, choices.decimals, choices.texts);

    std::vector<QString> order(choices.texts.begin(), choices.texts.end());
    Random(seed).shuffle(order);
    choices.texts = QStringList(order.begin(), order.end());
    choices.right = static_cast<int>(choices.texts.indexOf(rightText));
    return choices;
}

} // namespace chalknet::ui
