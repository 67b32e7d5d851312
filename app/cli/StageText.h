// StageText: the rule of a stage as a formula in text, with symbols and with numbers.
#pragma once

#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"

#include <string>

namespace chalknet::cli {

enum class Show { Symbols, Numbers };

/// The right side of the stage's formula: "θ_10^(1)·1 + θ_11^(1)·a_1^(1)".
std::string ruleText(const NetworkSpec& spec, const Stage& stage, Show show);
/// "  symbol = rule = numbers = result", on three lines if it is long.
std::string stageText(const NetworkSpec& spec, const Stage& stage);

} // namespace chalknet::cli
