// ModelFile: a network as JSON text, in both directions.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace chalknet {

inline constexpr std::uint64_t kMaximumModelBytes = 1280ULL * 1024 * 1024; // kMaximumParameters numbers of 25 characters

struct Model {
    NetworkSpec spec;
    /// As in the file, or drawn by spec.initializer from spec.seed when the file has no weights.
    Parameters parameters;
    bool hasWeights = false;
};

/// Reads a valid network: spec passes validate(), every number is finite. Counts are checked before memory is taken for them.
/// Unknown fields of layers and activations are refused (a misspelt "weights" must not silently mean random ones); unknown
/// fields beside "layers" are left to others. Throws the Json… problems and those of validate(), with the place filled in, and
/// FileNotFound, FileUnreadable, FileTooLarge, FileEmpty.
Model readModel(const std::filesystem::path& path);

/// The same for a text; `name` stands for the path in messages.
Model parseModel(std::string_view json, const std::string& name);

/// Every number is written with the fewest digits that read back as the same double. A PReLU whose start value is not the
/// usual 0.25 has it as "initial_alpha" beside the learned "alpha".
std::string modelText(const NetworkSpec& spec, const Parameters& parameters);
/// Without weights: "initializer" and "seed" decide them.
std::string modelText(const NetworkSpec& spec);

/// Throws FileNotWritable.
void writeModel(const std::filesystem::path& path, const NetworkSpec& spec, const Parameters& parameters);

} // namespace chalknet
