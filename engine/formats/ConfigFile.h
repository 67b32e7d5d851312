// ConfigFile: training settings as JSON text, in both directions.
#pragma once

#include "engine/training/TrainingConfig.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace chalknet {

inline constexpr std::uint64_t kMaximumConfigBytes = 1024 * 1024;

/// Reads valid settings; what is left out keeps its default (defaultOptimizer() of the chosen type). Unknown fields are refused,
/// so that a misspelt setting is not silently ignored. Throws the Json… problems and those of file access.
TrainingConfig readConfig(const std::filesystem::path& path);

/// The same for a text; `name` stands for the path in messages.
TrainingConfig parseConfig(std::string_view json, const std::string& name);

/// All settings; of the optimiser's those that it uses.
std::string configText(const TrainingConfig& config);
/// Throws FileNotWritable.
void writeConfig(const std::filesystem::path& path, const TrainingConfig& config);

} // namespace chalknet
