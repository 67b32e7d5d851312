// Decides what a data text names and opens it.
#include "engine/formats/DataSource.h"

#include "engine/base/Problem.h"
#include "engine/data/Generators.h"
#include "engine/formats/CsvFile.h"
#include "engine/formats/FileAccess.h"
#include "engine/formats/MnistFolder.h"
#include "engine/formats/NumberText.h"

#include <cmath>
#include <filesystem>
#include <utility>

namespace chalknet {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMnistPrefix = "mnist:";
constexpr double kBuiltInTrainShare = 0.8;

fs::path pathFrom(std::string_view utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

void requireTrainShare(const DataOptions& options)
{
    if (!options.trainShare || (*options.trainShare > 0.0 && *options.trainShare <= 1.0))
        return;
    const std::string found = std::isfinite(*options.trainShare) ? numberText(*options.trainShare) : "not a number";
    throw Error(ProblemCode::BadTrainingSetting, {"train share", found, "above 0 and at most 1"});
}

Split openBuiltIn(std::string_view name, const DataOptions& options)
{
    const GeneratorConfig config{options.count.value_or(defaultGeneratorCount(name)), options.noise, options.seed};
    Dataset data = generate(name, config);
    // Whoever learns three corners of a gate cannot be asked for the fourth.
    if (isGate(name) && options.noise == 0.0)
        return {std::move(data), Dataset()};
    return split(data, options.trainShare.value_or(kBuiltInTrainShare), options.seed);
}

Split openMnist(const fs::path& folder)
{
    MnistData data = readMnist(folder);
    return {std::move(data.train), std::move(data.test)};
}

bool looksLikePath(std::string_view source)
{
    return source.find_first_of("./\\") != std::string_view::npos;
}

} // namespace

Split openData(std::string_view source, const DataOptions& options)
{
    requireTrainShare(options);
    if (source.starts_with(kMnistPrefix))
        return openMnist(pathFrom(source.substr(kMnistPrefix.size())));
    if (isGeneratorName(source))
        return openBuiltIn(source, options);
    const fs::path path = pathFrom(source);
    std::error_code error;
    if (!looksLikePath(source) && !fs::exists(path, error))
        generate(source, {}); // throws UnknownDataName with the list of names
    // No other data are a folder: what it lacks is said by name.
    if (fs::is_directory(path, error))
        return openMnist(path);
    return split(readCsv(path, options.classNames), options.trainShare.value_or(1.0), options.seed);
}

} // namespace chalknet
