// WorkedStep: the numbers of one step as they are written in formulas, so that what is written can be calculated with.
#pragma once

#include "engine/explain/LineRule.h"
#include "ui/controls/WrittenNumber.h"

namespace chalknet::ui {

/// y = A·x, E = t − y, ΔA = L·E/x and A ← A + ΔA with the numbers put in. Symbols have the same digits in every formula
/// wherever that is possible: four decimals, fewer where they are exact, up to six where a written result would not follow
/// from what is written. Where six do not do, only the operands get more digits.
struct WorkedStep {
    WrittenNumber before, x, t, rate, prediction, error, change, after;
    /// The same numbers as they stand in a formula as operands.
    struct Operands {
        WrittenNumber before; ///< in y = A·x
        WrittenNumber prediction; ///< in E = t − y
        WrittenNumber error; ///< in ΔA = L·E/x
        WrittenNumber slope, change; ///< in A + ΔA
    } operands;
    bool hasChange = true; ///< false at x = 0
    Written predictionIs = Written::Equal;
    Written errorIs = Written::Equal;
    Written changeIs = Written::Equal;
    Written afterIs = Written::Equal;
};

WorkedStep workedStep(const LineStep& step, double rate);

/// Whether `result` follows from a·b/c, from a − b or a + b, calculated with the written numbers alone. c ≠ 0.
Written writtenQuotient(const WrittenNumber& a, const WrittenNumber& b, const WrittenNumber& c, const WrittenNumber& result);
Written writtenSum(const WrittenNumber& a, const WrittenNumber& b, bool subtract, const WrittenNumber& result);

} // namespace chalknet::ui
