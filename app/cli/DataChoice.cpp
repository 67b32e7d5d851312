// Opens the data that the options name.
#include "app/cli/DataChoice.h"

#include "app/cli/Output.h"
#include "engine/data/DigitAugmenter.h"
#include "engine/data/Generators.h"
#include "engine/formats/DataSource.h"
#include "engine/formats/MnistFolder.h"

#include <filesystem>

namespace chalknet::cli {

namespace {

constexpr std::string_view kGroup = "Data";
constexpr std::uint64_t kMostAugmentedCopies = 20; // of MNIST's 60,000 pictures: about a gigabyte

std::filesystem::path pathFrom(const std::string& text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

bool isMnist(const std::string& source)
{
    return source.starts_with("mnist:") || looksLikeMnist(pathFrom(source));
}

// An option that has no effect is a misunderstanding that should be cleared up.
void refuseIdleOptions(const Arguments& arguments, const std::string& source)
{
    for (const char* name : {"count", "noise"}) {
        if (arguments.has(name) && !isGeneratorName(source))
            failUsage("--" + std::string(name) + " is for built-in data, but --data is " + source, "leave it out");
    }
    if (arguments.has("train-share") && isMnist(source))
        failUsage("--train-share cannot divide " + source + ", which has test images of its own", "leave it out");
}

DataOptions optionsFrom(const Arguments& arguments)
{
    DataOptions options;
    if (const auto count = arguments.whole("count"))
        options.count = static_cast<std::size_t>(*count);
    options.noise = arguments.number("noise").value_or(0.0);
    options.seed = arguments.whole("data-seed").value_or(1);
    options.trainShare = arguments.number("train-share");
    return options;
}

bool isTruthTable(const std::string& source, const DataOptions& options)
{
    return isGate(source) && options.noise == 0.0;
}

// All rows of a source; of MNIST its test images.
Dataset wholeSource(const std::string& source, DataOptions options)
{
    options.trainShare = 1.0;
    const Split rows = openData(source, options);
    return rows.test.isEmpty() ? rows.train : rows.test;
}

Split splitByShare(const std::string& source, DataOptions options, double testShare)
{
    if (!(testShare > 0.0 && testShare < 1.0))
        failUsage("--test is " + shortNumber(testShare), "give a share between 0 and 1, for example 0.3, or a data source");
    if (isMnist(source))
        failUsage("--test cannot divide " + source + ", which has test images of its own", "leave it out");
    if (isTruthTable(source, options))
        printMessage(source + " without noise is a truth table: all rows are for training, and there is no test set.");
    options.trainShare = 1.0 - testShare;
    return openData(source, options);
}

} // namespace

OptionList dataOptions()
{
    return {
        {"data", ValueKind::Text, "SOURCE", "built-in name (xor, spiral, digits …), mnist:FOLDER or FILE.csv", kGroup},
        {"count", ValueKind::Whole, "N", "rows of built-in data", kGroup},
        {"noise", ValueKind::Number, "X", "noise of built-in data (0)", kGroup},
        {"data-seed", ValueKind::Whole, "N", "seed of built-in data and of the split (1)", kGroup},
        {"train-share", ValueKind::Number, "X", "share of the rows for training (0.8 built-in, 1 CSV)", kGroup},
    };
}

OptionList testDataOptions()
{
    return {{"test", ValueKind::Text, "SOURCE|X", "test data, or the share of the rows for testing, for example 0.3", kGroup}};
}

OptionList augmentOptions()
{
    return {{"augment", ValueKind::Whole, "N", "N further copies of every training picture, turned, moved and bent a little (0)",
        kGroup}};
}

OptionList validationOptions()
{
    return {{"validation", ValueKind::Number, "SHARE",
        "share of the training rows put aside to watch the learning, for example 0.2 (0)", kGroup}};
}

OptionList partOptions()
{
    return {{"part", ValueKind::Text, "all|train|test", "rows to go through (all; test with MNIST)", kGroup}};
}

namespace {

Split openPlainTrainingData(const Arguments& arguments)
{
    const std::string source = arguments.required("data");
    arguments.exclude("test", "train-share", "give one of them");
    refuseIdleOptions(arguments, source);
    DataOptions options = optionsFrom(arguments);
    const std::optional<std::string> test = arguments.text("test");
    if (!test)
        return openData(source, options);
    if (const std::optional<double> share = parseFinite(*test))
        return splitByShare(source, options, *share);
    options.trainShare = 1.0;
    Split data = openData(source, options);
    DataOptions testOptions;
    testOptions.classNames = data.train.classNames();
    // Other rows than those of the training data, where the same built-in source is named.
    testOptions.seed = options.seed + 1;
    testOptions.noise = isGeneratorName(*test) ? options.noise : 0.0;
    data.test = wholeSource(*test, testOptions);
    return data;
}

} // namespace

namespace {

TrainingRows withValidation(const Arguments& arguments, Split data)
{
    const std::optional<double> share = arguments.number("validation");
    if (!share)
        return {data.train, data.test, {}};
    if (!(*share > 0.0 && *share < 1.0))
        failUsage("--validation is " + shortNumber(*share), "give a share between 0 and 1, for example 0.2");
    if (data.train.rows() < 2)
        failUsage("--validation cannot divide a single training row", "leave it out");
    const Split parts = split(data.train, 1.0 - *share, arguments.whole("data-seed").value_or(1));
    return {parts.train, data.test, parts.test};
}

} // namespace

TrainingRows openTrainingData(const Arguments& arguments)
{
    // Copies of validation rows would let the network learn what it is watched with: first put aside, then copied.
    TrainingRows data = withValidation(arguments, openPlainTrainingData(arguments));
    const std::uint64_t copies = arguments.whole("augment").value_or(0);
    if (copies == 0)
        return data;
    if (data.train.pixels().empty() || !data.train.hasLabels())
        failUsage("--augment is for pictures, but " + arguments.required("data") + " has none", "leave it out");
    if (copies > kMostAugmentedCopies)
        failUsage("--augment is " + std::to_string(copies), "give at most " + std::to_string(kMostAugmentedCopies));
    data.train = augmentDigits(data.train, static_cast<std::size_t>(copies), {}, arguments.whole("data-seed").value_or(1));
    return data;
}

Dataset openRows(const Arguments& arguments)
{
    const std::string source = arguments.required("data");
    refuseIdleOptions(arguments, source);
    const DataOptions options = optionsFrom(arguments);
    const std::string part = arguments.text("part").value_or(isMnist(source) ? "test" : "all");
    if (part != "all" && part != "train" && part != "test")
        failUsage("--part is \"" + part + "\"", "give all, train or test");
    if (part == "all" && isMnist(source))
        failUsage("--part all would mix training and test images of " + source, "give train or test");
    if (part == "all")
        return wholeSource(source, options);
    const Split rows = openData(source, options);
    if (part == "test" && rows.test.isEmpty())
        failUsage(source + " has no test rows", "leave out --part, or give --train-share, for example 0.7");
    return part == "train" ? rows.train : rows.test;
}

} // namespace chalknet::cli
