// Written results are compared as whole numbers, so that "=" stands only where it is true.
#include "ui/lessons/predictor/WorkedStep.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

constexpr int kUsualDecimals = 4;
constexpr int kExactDecimals = 5; // so many are shown to have "=" instead of "≈"
constexpr int kMostDecimals = 6; // of symbols that have the same digits everywhere
constexpr int kMostOperandDecimals = 10;

double powerOfTen(int exponent)
{
    return std::pow(10.0, exponent);
}

/// Nothing if the product does not fit.
std::optional<std::int64_t> product(std::int64_t a, std::int64_t b)
{
    constexpr double kLimit = 9.0e18;
    if (std::abs(static_cast<double>(a) * static_cast<double>(b)) > kLimit)
        return std::nullopt;
    return a * b;
}

/// Whether left · 10^−leftDecimals = right · 10^−rightDecimals.
bool areEqual(std::optional<std::int64_t> left, int leftDecimals, std::optional<std::int64_t> right, int rightDecimals)
{
    for (; left && leftDecimals < rightDecimals; ++leftDecimals)
        left = product(*left, 10);
    for (; right && rightDecimals < leftDecimals; ++rightDecimals)
        right = product(*right, 10);
    return left && right && *left == *right;
}

Written roundedOrDifferent(double calculated, const WrittenNumber& result)
{
    return writtenUnits(calculated, result.decimals) == result.units ? Written::Rounded : Written::Different;
}

void judge(WorkedStep& worked)
{
    const WorkedStep::Operands& operands = worked.operands;
    worked.predictionIs = writtenQuotient(operands.before, worked.x, {1, 0}, worked.prediction);
    worked.errorIs = writtenSum(worked.t, operands.prediction, true, worked.error);
    if (worked.hasChange) {
        worked.changeIs = writtenQuotient(worked.rate, operands.error, worked.x, worked.change);
        worked.afterIs = writtenSum(operands.slope, operands.change, false, worked.after);
    }
}

WorkedStep written(const LineStep& step, double rate, int slopeDecimals, int outputDecimals)
{
    WorkedStep worked;
    worked.before = writtenNumber(step.before, slopeDecimals);
    worked.after = writtenNumber(step.after, slopeDecimals);
    worked.change = writtenNumber(step.change.value_or(0.0), slopeDecimals);
    worked.hasChange = step.change.has_value();
    worked.x = writtenNumber(step.example.x, kUsualDecimals);
    worked.t = writtenNumber(step.example.t, kUsualDecimals);
    worked.rate = writtenNumber(rate, kUsualDecimals);
    worked.prediction = writtenNumber(step.prediction, outputDecimals);
    worked.error = writtenNumber(step.error, outputDecimals);

    worked.operands = {worked.before, worked.prediction, worked.error, worked.before, worked.change};
    judge(worked);
    return worked;
}

/// Gives the operands of one formula more digits until its result follows.
template <typename Write> void refine(WorkedStep& worked, Written WorkedStep::*verdict, Write write)
{
    for (int decimals = kUsualDecimals; decimals <= kMostOperandDecimals && worked.*verdict == Written::Different; ++decimals) {
        write(worked.operands, decimals);
        judge(worked);
    }
}

/// Results with four decimals, operands with as many as each formula needs.
WorkedStep withLongerOperands(const LineStep& step, double rate)
{
    using Operands = WorkedStep::Operands;
    WorkedStep worked = written(step, rate, kUsualDecimals, kUsualDecimals);
    refine(worked, &WorkedStep::predictionIs,
        [&](Operands& operands, int decimals) { operands.before = writtenNumber(step.before, decimals); });
    refine(worked, &WorkedStep::errorIs,
        [&](Operands& operands, int decimals) { operands.prediction = writtenNumber(step.prediction, decimals); });
    refine(worked, &WorkedStep::changeIs,
        [&](Operands& operands, int decimals) { operands.error = writtenNumber(step.error, decimals); });
    refine(worked, &WorkedStep::afterIs, [&](Operands& operands, int decimals) {
        operands.slope = writtenNumber(step.before, decimals);
        operands.change = writtenNumber(step.change.value_or(0.0), decimals);
    });
    return worked;
}

/// The worst of the four formulas.
Written worst(const WorkedStep& worked)
{
    return std::max({worked.predictionIs, worked.errorIs, worked.changeIs, worked.afterIs});
}

/// The fewest digits with which every formula is at least as good as `wanted`.
std::optional<WorkedStep> shortest(const LineStep& step, double rate, int mostDecimals, Written wanted)
{
    for (int sum = 2 * kUsualDecimals; sum <= 2 * mostDecimals; ++sum) {
        for (int slope = std::max(kUsualDecimals, sum - mostDecimals); slope <= std::min(mostDecimals, sum - kUsualDecimals);
             ++slope) {
            const WorkedStep worked = written(step, rate, slope, sum - slope);
            if (worst(worked) <= wanted)
                return worked;
        }
    }
    return std::nullopt;
}

} // namespace

Written writtenQuotient(const WrittenNumber& a, const WrittenNumber& b, const WrittenNumber& c, const WrittenNumber& result)
{
    const bool exact = areEqual(
        product(a.units, b.units), a.decimals + b.decimals, product(result.units, c.units), result.decimals + c.decimals);
    return exact ? Written::Equal : roundedOrDifferent(a.value() * b.value() / c.value(), result);
}

Written writtenSum(const WrittenNumber& a, const WrittenNumber& b, bool subtract, const WrittenNumber& result)
{
    const int decimals = std::max(a.decimals, b.decimals);
    const auto scaled = [decimals](const WrittenNumber& number) {
        return number.units * static_cast<std::int64_t>(std::llround(powerOfTen(decimals - number.decimals)));
    };
    const std::int64_t sum = scaled(a) + (subtract ? -scaled(b) : scaled(b));
    if (areEqual(sum, decimals, result.units, result.decimals))
        return Written::Equal;
    return roundedOrDifferent(WrittenNumber{sum, decimals}.value(), result);
}

WorkedStep workedStep(const LineStep& step, double rate)
{
    if (const auto exact = shortest(step, rate, kExactDecimals, Written::Equal))
        return *exact;
    if (const auto rounded = shortest(step, rate, kMostDecimals, Written::Rounded))
        return *rounded;
    return withLongerOperands(step, rate);
}

} // namespace chalknet::ui
