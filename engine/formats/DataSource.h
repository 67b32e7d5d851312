// DataSource: the one text that names data on the command line and in lessons, opened.
#pragma once

#include "engine/data/Dataset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

struct DataOptions {
    /// Rows of a built-in set; without it as many as defaultGeneratorCount() says. Of no effect on files.
    std::optional<std::size_t> count = {};
    double noise = 0.0; ///< see GeneratorConfig
    std::uint64_t seed = 1; ///< of the built-in set and of the split
    /// Share of the rows for training, in (0, 1]. Without it 0.8 of a built-in set and all rows of a CSV file.
    std::optional<double> trainShare = {};
    /// Class names in their order, for a CSV file that must agree with an earlier one (see readCsv).
    std::vector<std::string> classNames = {};
};

/// Opens "xor" (any built-in name), "mnist:FOLDER" or "FILE.csv".
/// - A gate without noise is its truth table: all four rows are training rows and there is no test set.
/// - mnist: gives the training and the t10k files; the options do not apply.
/// Throws UnknownDataName, BadTrainingSetting (count, noise, train share) and what the readers throw.
Split openData(std::string_view source, const DataOptions& options = {});

} // namespace chalknet
