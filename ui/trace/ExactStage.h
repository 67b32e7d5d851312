// ExactStage: the result of a stage without any rounding, where its rule allows that.
#pragma once

#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"
#include "ui/controls/ExactNumber.h"

#include <optional>
#include <span>

namespace chalknet::ui {

/// The rule of the stage applied to its operands as they are written (term by term in order, all finite). Sums of products,
/// squares, the pieces of ReLU and its like, and what functions give at 0. Nothing where the result has no end (e, √, ln).
std::optional<ExactNumber> exactResult(const NetworkSpec& spec, const Stage& stage, std::span<const WrittenNumber> operands);

} // namespace chalknet::ui
