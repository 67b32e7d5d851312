// WrittenStage: a stage's numbers as they are written on the screen, so that what is written can be calculated with.
#pragma once

#include "engine/explain/Recalculation.h"
#include "ui/controls/WrittenNumber.h"

#include <vector>

namespace chalknet::ui {

/// How the student wants numbers.
struct NumberStyle {
    int decimals = 4; ///< of results, 2 … 6; fewer where they are exact, up to 4 where two digits need them
    bool fractions = false; ///< exact small fractions as p/q

    friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

/// The numbers of a stage. Operands carry as many digits as it takes for the written result to follow from them: the style's,
/// up to ten, and up to fifteen where the result is what little is left of a difference (y − t with y close to t). Operands with
/// up to four decimals are always written in full; 1/m of a mean always is a fraction.
struct WrittenStage {
    std::vector<std::vector<WrittenNumber>> factors; ///< [term][factor], without the term's sign
    /// Of sums of products: every term with its sign. They add up to the result, and each follows from its written factors.
    /// Empty for functions.
    std::vector<WrittenNumber> products;
    std::vector<Written> productRelations; ///< between a term's written factors and its product
    WrittenNumber result;
    /// Between the written operands and the result: "=" or "≈". Different only where no digits are enough: cross-entropies and
    /// their slopes where y is 0 or 1 to the last digit and ln 0 or a division by 0 would be needed.
    Written relation = Written::Equal;
    Written sumRelation = Written::Equal; ///< between the written products and the result; of functions as `relation`
};

WrittenStage writtenStage(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style);
/// The same for a result that is already written so elsewhere, for example as a factor with more digits.
WrittenStage writtenStage(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style, const WrittenNumber& result);
/// Equal if every operand is written exactly.
Written operandsRelation(const Stage& stage, const WrittenStage& written);
/// One number by itself, as writtenStage() writes results: exact with few decimals, else rounded to the style's; in fractions if
/// wanted and exact; as a power of ten from a million on, and where four decimals (or the style's) would show fewer than two
/// digits of it.
WrittenNumber writtenAlone(double value, const NumberStyle& style);

} // namespace chalknet::ui
