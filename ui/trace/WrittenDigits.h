// WrittenDigits: one number with so many digits, in the style that the student wants.
#pragma once

#include "engine/explain/Stage.h"
#include "ui/trace/WrittenStage.h"

#include <optional>
#include <span>

namespace chalknet::ui {

/// Rounded, with `extra` more digits than a result has; at least two digits, as a power of ten if that takes too many decimals.
WrittenNumber writtenRounded(double value, const NumberStyle& style, int extra);
/// Exactly, if that takes no more than so many decimals (or is a small fraction, if those are wanted).
std::optional<WrittenNumber> writtenInFull(double value, const NumberStyle& style, int decimals);
/// A number that others are calculated from: in full up to four decimals, else rounded.
WrittenNumber writtenOperand(double value, const NumberStyle& style, int extra);
/// The same; 1/m of a mean is a fraction.
WrittenNumber writtenOperand(const Factor& factor, const NumberStyle& style, int extra);
/// p/q of a term whose factors are written as fractions and whole numbers.
std::optional<WrittenNumber> writtenFractionProduct(const Term& term, std::span<const WrittenNumber> factors);

} // namespace chalknet::ui
