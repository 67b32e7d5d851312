// LabData: the points a student works with in the lab, as a value: a built-in set, own points, or a table.
#pragma once

#include "engine/data/InputPlane.h"

#include <QJsonObject>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet::ui {

inline constexpr double kLargestNoise = 0.5;
inline constexpr double kSmallestTrainShare = 0.1;
inline constexpr double kLargestTrainShare = 0.9;
inline constexpr std::size_t kFewestLabPoints = 20;
inline constexpr std::size_t kMostLabPoints = 2000;
inline constexpr std::size_t kMostLabClasses = 6;
inline constexpr std::size_t kMostLabInputs = 16;

enum class LabDataKind { Generated, Own, Table };

/// A point set by hand.
struct LabPoint {
    double x1 = 0.0;
    double x2 = 0.0;
    int label = 0;

    friend bool operator==(const LabPoint&, const LabPoint&) = default;
};

/// Rows that came from a file, in their own units.
struct LabTable {
    std::string name;
    std::vector<std::string> inputNames; ///< one to kMostLabInputs
    std::vector<double> values; ///< rows × inputs
    std::vector<int> labels; ///< empty for regression
    int classes = 0; ///< 2 … kMostLabClasses, 0 for regression
    std::vector<std::string> classNames; ///< empty: numbers
    std::vector<double> targets; ///< empty with labels
    std::string targetName;
    bool standardise = true; ///< inputs (and a target) get mean 0 and deviation 1

    std::size_t inputs() const { return inputNames.size(); }
    std::size_t rows() const { return inputNames.empty() ? 0 : values.size() / inputNames.size(); }
    friend bool operator==(const LabTable&, const LabTable&) = default;
};

/// Which points there are. Gates without noise are their four corners, all of them for training.
struct LabData {
    LabDataKind kind = LabDataKind::Generated;
    std::string name = "moons"; ///< the built-in set
    double noise = 0.1;
    std::uint64_t seed = 1;
    double trainShare = 0.7;
    std::size_t count = 240;
    bool signedGates = false; ///< gates with inputs −1 and 1 in place of 0 and 1
    std::vector<PlaneTerm> features{PlaneTerm::X1, PlaneTerm::X2}; ///< the network's inputs, in the order of kPlaneFeatures
    std::vector<LabPoint> points; ///< own ones; kept while another kind is chosen
    std::shared_ptr<const LabTable> table; ///< kept, too; never changed in place

    friend bool operator==(const LabData& left, const LabData& right);
};

/// Which two inputs of a table the plane shows, and where the others are held (in the table's units). Does not change what is
/// learned.
struct TableView {
    std::size_t first = 0;
    std::size_t second = 1;
    std::vector<double> held; ///< one an input, or empty: at the means

    friend bool operator==(const TableView&, const TableView&) = default;
};

/// The built-in sets, in the order of the pictures.
std::span<const std::string_view> labDataNames();
/// The noise a newly chosen set starts with.
double usualNoise(std::string_view dataName);
/// A table can be chosen only when there is one.
bool isTable(const LabData& data);
/// True for gates without noise: four points, no test points.
bool isBareGate(const LabData& data);
bool isRegression(const LabData& data);
/// 0 for regression.
int classCount(const LabData& data);
/// Inputs of the network.
std::size_t inputCount(const LabData& data);

/// All points or rows in their own coordinates, not split; empty while there is no own point.
Dataset rawDataset(const LabData& data);
/// The same, split.
Split rawSplit(const LabData& data);
/// As the network gets it: features and standardised inputs.
Split makeSplit(const LabData& data);

/// Mean and deviation of an input; a constant one has deviation 1.
struct Spread {
    double mean = 0.0;
    double deviation = 1.0;
};
Spread inputSpread(const LabTable& table, std::size_t input);
Spread targetSpread(const LabTable& table);
/// Smallest and largest value.
std::pair<double, double> inputRange(const LabTable& table, std::size_t input);

/// The plane as it is shown: where it lies, and the network's inputs there.
InputPlane labPlane(const LabData& data, const TableView& view);

QJsonObject labDataToJson(const LabData& data);
/// Unknown or impossible values become those of `otherwise`; the result is always valid.
LabData labDataFromJson(const QJsonObject& json, const LabData& otherwise);
QJsonObject tableViewToJson(const TableView& view);
TableView tableViewFromJson(const QJsonObject& json, const LabData& data);

} // namespace chalknet::ui
