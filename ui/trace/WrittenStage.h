// WrittenStage: a stage's numbers as they are written on the screen, so that what is written can be calculated with.
#pragma once

#include "engine/explain/Recalculation.h"
#include "ui/controls/WrittenNumber.h"

#include <vector>

namespace chalknet::ui {

/// How the student wants numbers.
struct NumberStyle {
    int decimals = 4; ///< of results, 2 … 6; fewer where they are exact
    bool fractions = false; ///< exact small fractions as p/q

    friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

/// The numbers of a stage: operands carry as many digits (up to ten) as it takes for the written result to follow from them.
struct WrittenStage {
    std::vector<std::vector<WrittenNumber>> factors; ///< [term][factor], without the term's sign
    std::vector<WrittenNumber> products; ///< of every term, with its sign; they add up to the result in the same sense
    WrittenNumber result;
    Written relation = Written::Equal; ///< between the written operands and the result: "=" or "≈"
    Written sumRelation = Written::Equal; ///< between the written products and the result
};

WrittenStage writtenStage(const NetworkSpec& spec, const Stage& stage, const NumberStyle& style);
/// One number by itself: exact with few decimals, else rounded to the style's; in fractions if wanted and exact; as a power of
/// ten where the style's decimals would show fewer than two digits of it.
WrittenNumber writtenAlone(double value, const NumberStyle& style);

} // namespace chalknet::ui
