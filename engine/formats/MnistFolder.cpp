// Finds the four MNIST files and binds images to labels.
#include "engine/formats/MnistFolder.h"

#include "engine/base/Problem.h"
#include "engine/base/Translatable.h"
#include "engine/formats/FileAccess.h"
#include "engine/formats/IdxFile.h"

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>
#include <utility>

namespace chalknet {

namespace {

namespace fs = std::filesystem;

constexpr int kDigitClasses = 10;

constexpr std::array<const char*, 4> kNames{
    "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"};

// Some mirrors write "train-images.idx3-ubyte".
std::optional<fs::path> find(const fs::path& folder, const std::string& name)
{
    std::string dotted = name;
    dotted[dotted.find("-idx")] = '.';
    for (const std::string& variant : {name, dotted, name + ".gz", dotted + ".gz"}) {
        std::error_code error;
        const fs::path path = folder / variant;
        if (fs::is_regular_file(path, error))
            return path;
    }
    return std::nullopt;
}

[[noreturn]] void failIncomplete(const fs::path& folder, const char* why, const std::string& names = {})
{
    throw Error(ProblemCode::MnistFolderIncomplete, {pathText(folder), why, names});
}

/// The four files, or an answer that says which of them are not there.
std::array<fs::path, kNames.size()> requireFiles(const fs::path& folder)
{
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (!fs::exists(status))
        failIncomplete(folder, CHALKNET_TRANSLATABLE("ProblemDetail", "there is no such folder"));
    if (!fs::is_directory(status))
        failIncomplete(folder, CHALKNET_TRANSLATABLE("ProblemDetail", "it is not a folder"));
    std::array<fs::path, kNames.size()> paths;
    std::string missing;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (const std::optional<fs::path> path = find(folder, kNames[i]))
            paths[i] = *path;
        else
            missing += std::string(missing.empty() ? " " : ", ") + kNames[i];
    }
    if (std::all_of(paths.begin(), paths.end(), [](const fs::path& path) { return path.empty(); }))
        failIncomplete(folder, CHALKNET_TRANSLATABLE("ProblemDetail", "none of its files is there"));
    if (!missing.empty())
        failIncomplete(folder, CHALKNET_TRANSLATABLE("ProblemDetail", "not there:"), missing);
    return paths;
}

std::vector<int> checkedLabels(const std::vector<std::uint8_t>& labels, const fs::path& path)
{
    std::vector<int> result;
    result.reserve(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] >= kDigitClasses)
            throw Error(ProblemCode::IdxLabelOutOfRange, {pathText(path), std::to_string(i), std::to_string(labels[i])});
        result.push_back(labels[i]);
    }
    return result;
}

Dataset readPair(const fs::path& imagesPath, const fs::path& labelsPath, const std::string& name)
{
    const std::vector<std::uint8_t> labels = readIdxLabels(labelsPath);
    IdxImages images = readIdxImages(imagesPath);
    if (images.count != labels.size()) {
        throw Error(ProblemCode::IdxCountMismatch,
            {pathText(imagesPath), std::to_string(images.count), pathText(labelsPath), std::to_string(labels.size())});
    }
    if (images.count == 0)
        throw Error(Problem{ProblemCode::TooFewRows, {"0"}, pathText(imagesPath)});
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(images.rows) * static_cast<std::size_t>(images.columns);
    content.pixels = std::move(images.pixels);
    content.labels = checkedLabels(labels, labelsPath);
    content.classes = kDigitClasses;
    content.imageShape = ImageShape{images.rows, images.columns};
    content.name = name;
    return Dataset(std::move(content));
}

std::string sizeText(const Dataset& data)
{
    return std::to_string(data.imageShape()->rows) + "×" + std::to_string(data.imageShape()->columns);
}

} // namespace

std::vector<std::string> mnistFileNames()
{
    return {kNames.begin(), kNames.end()};
}

bool looksLikeMnist(const fs::path& folder)
{
    for (const char* const name : kNames) {
        if (!find(folder, name))
            return false;
    }
    return true;
}

Dataset readIdxPair(const fs::path& images, const fs::path& labels)
{
    return readPair(images, labels, pathText(images));
}

MnistData readMnist(const fs::path& folder)
{
    const std::array<fs::path, kNames.size()> paths = requireFiles(folder);
    MnistData data;
    // The small part first: a wrong folder shows at once.
    data.test = readPair(paths[2], paths[3], pathText(folder));
    data.train = readPair(paths[0], paths[1], pathText(folder));
    if (data.train.imageShape() != data.test.imageShape())
        throw Error(ProblemCode::IdxWrongDimensions,
            {pathText(paths[2]), sizeText(data.test), sizeText(data.train),
                CHALKNET_TRANSLATABLE("ProblemDetail", "choose images of the expected size.")});
    return data;
}

} // namespace chalknet
