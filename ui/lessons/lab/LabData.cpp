// From the settings of the data to points, rows and the plane they lie in.
#include "ui/lessons/lab/LabData.h"

#include "engine/data/Generators.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace chalknet::ui {

namespace {

constexpr auto kDataNames = std::to_array<std::string_view>({"and", "or", "xor", "circle", "spiral", "moons", "nand", "blobs",
    "xor-blobs", "rings-3", "blobs-4", "pinwheel-5", "blobs-6", "plane", "bumps"});
constexpr double kPlaneReach = 1.15; // data within −1 … 1 keep clear of the frame
constexpr double kTableMargin = 0.08;

/// Inputs 0 and 1 become −1 and 1.
Dataset recoded(const Dataset& data)
{
    DatasetContent content;
    content.inputs = data.inputs();
    for (const double value : data.values())
        content.values.push_back(2.0 * value - 1.0);
    content.labels.assign(data.labels().begin(), data.labels().end());
    content.classes = data.classes();
    content.inputNames = data.inputNames();
    content.name = data.name();
    return Dataset(std::move(content));
}

Dataset ownDataset(const LabData& data)
{
    if (data.points.empty())
        return {};
    DatasetContent content;
    content.inputs = 2;
    content.inputNames = {"x1", "x2"};
    content.classes = classCount(data);
    for (const LabPoint& point : data.points) {
        content.values.insert(content.values.end(), {point.x1, point.x2});
        content.labels.push_back(point.label);
    }
    return Dataset(std::move(content));
}

DatasetContent tableContent(const LabTable& table)
{
    DatasetContent content;
    content.name = table.name;
    content.inputs = table.inputs();
    content.inputNames = table.inputNames;
    content.values = table.values;
    content.labels = table.labels;
    content.classes = table.classes;
    content.classNames = table.classNames;
    if (table.classes == 0) {
        content.targets = table.targets;
        content.targetColumns = 1;
        content.targetNames = {table.targetName};
    }
    return content;
}

// A point keeps its side of the split while others are added: a share of every class in the order in which they were set.
// The first of each class is for training.
Split splitInOrder(const Dataset& all, const LabData& data)
{
    std::array<std::size_t, kMostLabClasses> counts{};
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> test;
    const double phase = static_cast<double>(data.seed % 97) / 97.0;
    const double testShare = 1.0 - data.trainShare;
    for (std::uint32_t row = 0; row < all.rows(); ++row) {
        const auto nth = static_cast<double>(counts[static_cast<std::size_t>(all.label(row))]++);
        const bool isTest = nth > 0.0 && std::floor((nth + 1.0) * testShare + phase) > std::floor(nth * testShare + phase);
        (isTest ? test : train).push_back(row);
    }
    return {all.subset(train), test.empty() ? Dataset() : all.subset(test)};
}

Dataset standardised(const Dataset& data, const LabTable& table)
{
    if (data.isEmpty() || !table.standardise)
        return data;
    LabTable shape = table;
    DatasetContent content = tableContent(shape);
    content.values.assign(data.values().begin(), data.values().end());
    content.labels.assign(data.labels().begin(), data.labels().end());
    content.targets.assign(data.targets().begin(), data.targets().end());
    for (std::size_t input = 0; input < table.inputs(); ++input) {
        const Spread spread = inputSpread(table, input);
        for (std::size_t i = input; i < content.values.size(); i += table.inputs())
            content.values[i] = (content.values[i] - spread.mean) / spread.deviation;
    }
    const Spread target = targetSpread(table);
    for (double& value : content.targets)
        value = (value - target.mean) / target.deviation;
    return Dataset(std::move(content));
}

Spread spreadOf(std::span<const double> values, std::size_t first, std::size_t stride)
{
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t i = first; i < values.size(); i += stride, count += 1.0)
        sum += values[i];
    if (count == 0.0)
        return {};
    const double mean = sum / count;
    double squares = 0.0;
    for (std::size_t i = first; i < values.size(); i += stride)
        squares += (values[i] - mean) * (values[i] - mean);
    const double deviation = std::sqrt(squares / count);
    return {mean, deviation > 0.0 && std::isfinite(deviation) ? deviation : 1.0};
}

std::vector<PlaneInput> featureInputs(const LabData& data)
{
    std::vector<PlaneInput> inputs;
    for (const PlaneTerm term : data.features)
        inputs.push_back({term});
    return inputs;
}

InputPlane tablePlane(const LabTable& table, const TableView& view)
{
    const auto reach = [&](std::size_t input) {
        const auto [low, high] = inputRange(table, input);
        const double margin = std::max((high - low) * kTableMargin, high > low ? 0.0 : 1.0);
        return std::pair{low - margin, high + margin};
    };
    const std::size_t first = std::min(view.first, table.inputs() - 1);
    const std::size_t second = std::min(view.second, table.inputs() - 1);
    InputPlane plane;
    std::tie(plane.left, plane.right) = reach(first);
    // With a single input the second axis means nothing.
    std::tie(plane.bottom, plane.top) = first == second ? std::pair{-1.0, 1.0} : reach(second);
    plane.inputs.clear();
    for (std::size_t input = 0; input < table.inputs(); ++input) {
        const Spread spread = inputSpread(table, input);
        const Spread used = table.standardise ? spread : Spread{};
        const PlaneTerm term = input == first ? PlaneTerm::X1 : input == second ? PlaneTerm::X2 : PlaneTerm::One;
        const double held = view.held.size() == table.inputs() ? view.held[input] : spread.mean;
        plane.inputs.push_back(term == PlaneTerm::One
                ? PlaneInput{term, 0.0, (held - used.mean) / used.deviation}
                : PlaneInput{term, 1.0 / used.deviation, -used.mean / used.deviation});
    }
    return plane;
}

} // namespace

bool operator==(const LabData& left, const LabData& right)
{
    const auto rest = [](const LabData& data) {
        return std::tie(data.kind, data.name, data.noise, data.seed, data.trainShare, data.count, data.signedGates, data.features,
            data.points);
    };
    if (rest(left) != rest(right))
        return false;
    return left.table == right.table || (left.table && right.table && *left.table == *right.table);
}

std::span<const std::string_view> labDataNames()
{
    return kDataNames;
}

double usualNoise(std::string_view dataName)
{
    if (isGate(dataName) || dataName == "plane" || dataName == "bumps")
        return 0.0;
    if (dataName == "moons")
        return 0.1;
    return dataName == "spiral" || dataName == "pinwheel-5" ? 0.03 : 0.05;
}

bool isTable(const LabData& data)
{
    return data.kind == LabDataKind::Table && data.table;
}

bool isBareGate(const LabData& data)
{
    return data.kind == LabDataKind::Generated && isGate(data.name) && data.noise <= 0.0;
}

bool isRegression(const LabData& data)
{
    return classCount(data) == 0;
}

int classCount(const LabData& data)
{
    if (isTable(data))
        return data.table->classes;
    if (data.kind == LabDataKind::Generated) {
        if (data.name == "plane" || data.name == "bumps")
            return 0;
        const auto dash = data.name.rfind('-');
        return dash != std::string::npos && dash + 2 == data.name.size() ? data.name.back() - '0' : 2;
    }
    int largest = 1;
    for (const LabPoint& point : data.points)
        largest = std::max(largest, point.label);
    return largest + 1;
}

std::size_t inputCount(const LabData& data)
{
    return isTable(data) ? data.table->inputs() : data.features.size();
}

Dataset rawDataset(const LabData& data)
{
    if (isTable(data))
        return Dataset(tableContent(*data.table));
    if (data.kind == LabDataKind::Own)
        return ownDataset(data);
    const Dataset all = generate(data.name, {data.count, data.noise, data.seed});
    return data.signedGates && isGate(data.name) ? recoded(all) : all;
}

Split rawSplit(const LabData& data)
{
    const Dataset all = rawDataset(data);
    if (all.isEmpty() || isBareGate(data))
        return {all, {}};
    return data.kind == LabDataKind::Own ? splitInOrder(all, data) : split(all, data.trainShare, data.seed);
}

Split makeSplit(const LabData& data)
{
    Split parts = rawSplit(data);
    if (isTable(data))
        return {standardised(parts.train, *data.table), standardised(parts.test, *data.table)};
    static const std::vector<PlaneTerm> kPlain{PlaneTerm::X1, PlaneTerm::X2};
    if (data.features == kPlain)
        return parts;
    const std::vector<PlaneInput> inputs = featureInputs(data);
    return {withPlaneInputs(parts.train, inputs), withPlaneInputs(parts.test, inputs)};
}

Spread inputSpread(const LabTable& table, std::size_t input)
{
    return spreadOf(table.values, input, table.inputs());
}

Spread targetSpread(const LabTable& table)
{
    return spreadOf(table.targets, 0, 1);
}

std::pair<double, double> inputRange(const LabTable& table, std::size_t input)
{
    double low = table.values[input];
    double high = low;
    for (std::size_t i = input; i < table.values.size(); i += table.inputs()) {
        low = std::min(low, table.values[i]);
        high = std::max(high, table.values[i]);
    }
    return {low, high};
}

InputPlane labPlane(const LabData& data, const TableView& view)
{
    if (isTable(data))
        return tablePlane(*data.table, view);
    const bool isGateSet = data.kind == LabDataKind::Generated && isGate(data.name);
    InputPlane plane = !isGateSet ? InputPlane::square(-kPlaneReach, kPlaneReach)
        : data.signedGates        ? InputPlane::square(-2.0, 2.0)
                                  : InputPlane::square(-0.5, 1.5);
    plane.inputs = featureInputs(data);
    return plane;
}

} // namespace chalknet::ui
