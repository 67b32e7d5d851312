// FollowingDigits: how many digits a number needs so that a written result follows from it, as with a pocket calculator.
#pragma once

#include "ui/controls/WrittenNumber.h"

#include <QString>

#include <functional>
#include <vector>

namespace chalknet::ui {

/// Exact where five decimals are enough, else rounded to four; as a power of ten where that would show fewer than two digits, or
/// from ten thousand on.
WrittenNumber writtenResult(double value);

enum class Follows { ByArithmetic, ByLogarithm };

struct FollowingDigits {
    WrittenNumber operand;
    WrittenNumber result;
    Written relation = Written::Rounded; ///< between what the operand gives and the result

    /// "=\num{0.5}" or "\approx \num{0.3133}".
    QString tail() const { return relationTex(relation) + QLatin1Char(' ') + result.tex(); }
};

/// The operand with as few digits, from four on, as let calculate(operand) round to the written result.
FollowingDigits followingDigits(double operand, double result, Follows follows, const std::function<double(double)>& calculate);

/// Two factors and their product.
struct FollowingPair {
    WrittenNumber first;
    WrittenNumber second;
    WrittenNumber result;
    Written relation = Written::Rounded;

    QString tail() const { return relationTex(relation) + QLatin1Char(' ') + result.tex(); }
};

FollowingPair followingProduct(double first, double second, double product);

struct FollowingSum {
    std::vector<WrittenNumber> parts;
    WrittenNumber result;
    Written relation = Written::Rounded;

    QString tail() const { return relationTex(relation) + QLatin1Char(' ') + result.tex(); }
};

FollowingSum followingSum(const std::vector<double>& parts, double result);

} // namespace chalknet::ui
