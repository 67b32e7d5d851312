// A folder with the four files of MNIST (or of a set in the same format, such as Fashion-MNIST), or one pair of such files.
#pragma once

#include "engine/data/Dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace chalknet {

struct MnistData {
    Dataset train; ///< 60,000 images in the original
    Dataset test; ///< 10,000
};

/// The four usual names, without .gz: training images, training labels, test images, test labels.
std::vector<std::string> mnistFileNames();

/// True if all four files are there under a usual name: '-' or '.' before "idx", with or without ".gz".
bool looksLikeMnist(const std::filesystem::path& folder);

/// Reads all four. Throws MnistFolderIncomplete (also when there is no such folder), IdxCountMismatch, IdxLabelOutOfRange,
/// IdxWrongDimensions and what the IDX reader throws.
MnistData readMnist(const std::filesystem::path& folder);

/// One file of images and one of their labels 0 to 9. Throws IdxCountMismatch, IdxLabelOutOfRange, TooFewRows and what the IDX
/// reader throws (IdxWrongDimensions if the two are swapped).
Dataset readIdxPair(const std::filesystem::path& images, const std::filesystem::path& labels);

} // namespace chalknet
