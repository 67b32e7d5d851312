// The three forms of an epoch's report.
#include "app/cli/EpochReport.h"

#include "app/cli/Output.h"
#include "engine/formats/NumberText.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <limits>
#include <vector>

namespace chalknet::cli {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

constexpr std::size_t kEpochWidth = 7;
constexpr std::size_t kLossWidth = 12;
constexpr std::size_t kAccuracyWidth = 10;
constexpr std::size_t kSecondsWidth = 9;

struct Cell {
    std::size_t width;
    std::string text;
};

void printRow(const std::vector<Cell>& cells)
{
    std::string line;
    for (const Cell& cell : cells)
        line += std::string(cell.text.size() < cell.width ? cell.width - cell.text.size() : 0, ' ') + cell.text + "  ";
    line.erase(line.find_last_not_of(' ') + 1);
    std::cout << line << std::endl;
}

std::string secondsText(double seconds)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.3g", seconds);
    return buffer.data();
}

// Whole epochs as an integer, so that scripts can use them as such.
Json epochNumber(double epoch)
{
    return epoch == std::floor(epoch) ? Json(static_cast<std::uint64_t>(epoch)) : Json(epoch);
}

std::string cell(double value)
{
    return std::isfinite(value) ? numberText(value) : std::string();
}

} // namespace

EpochReport makeReport(double epoch, const Evaluation& train, const std::optional<Evaluation>& test,
    const std::optional<Evaluation>& validation, double seconds)
{
    EpochReport report;
    report.epoch = epoch;
    report.trainLoss = train.loss;
    report.trainAccuracy = train.accuracy;
    report.testLoss = test ? test->loss : kNone;
    report.testAccuracy = test ? test->accuracy : kNone;
    report.validationLoss = validation ? validation->loss : kNone;
    report.validationAccuracy = validation ? validation->accuracy : kNone;
    report.seconds = seconds;
    return report;
}

EpochPrinter::EpochPrinter(bool json, std::string device, bool hasValidation)
    : m_json(json)
    , m_device(std::move(device))
    , m_hasValidation(hasValidation)
{
}

void EpochPrinter::printHeading() const
{
    if (m_json)
        return;
    std::vector<Cell> cells{{kEpochWidth, "epoch"}, {kLossWidth, "train loss"}};
    if (m_hasValidation)
        cells.push_back({kLossWidth, "val. loss"});
    cells.push_back({kLossWidth, "test loss"});
    cells.push_back({kAccuracyWidth, "train acc."});
    if (m_hasValidation)
        cells.push_back({kAccuracyWidth, "val. acc."});
    cells.push_back({kAccuracyWidth, "test acc."});
    cells.push_back({kSecondsWidth, "seconds"});
    printRow(cells);
}

void EpochPrinter::printCells(const EpochReport& report) const
{
    std::vector<Cell> cells{{kEpochWidth, shortNumber(report.epoch)}, {kLossWidth, shortNumber(report.trainLoss)}};
    if (m_hasValidation)
        cells.push_back({kLossWidth, shortNumber(report.validationLoss)});
    cells.push_back({kLossWidth, shortNumber(report.testLoss)});
    cells.push_back({kAccuracyWidth, percent(report.trainAccuracy)});
    if (m_hasValidation)
        cells.push_back({kAccuracyWidth, percent(report.validationAccuracy)});
    cells.push_back({kAccuracyWidth, percent(report.testAccuracy)});
    cells.push_back({kSecondsWidth, secondsText(report.seconds)});
    printRow(cells);
}

void EpochPrinter::print(const EpochReport& report) const
{
    if (!m_json) {
        printCells(report);
        return;
    }
    Json json{{"epoch", epochNumber(report.epoch)}, {"train_loss", jsonNumber(report.trainLoss)},
        {"test_loss", jsonNumber(report.testLoss)}, {"train_accuracy", jsonNumber(report.trainAccuracy)},
        {"test_accuracy", jsonNumber(report.testAccuracy)}, {"seconds", report.seconds}, {"device", m_device}};
    if (m_hasValidation) {
        json["validation_loss"] = jsonNumber(report.validationLoss);
        json["validation_accuracy"] = jsonNumber(report.validationAccuracy);
    }
    if (report.interrupted)
        json["interrupted"] = true;
    printJson(json);
}

MetricsLog::MetricsLog(const std::filesystem::path& path, bool hasValidation)
    : m_path(path)
    , m_file(path, std::ios::binary | std::ios::trunc)
    , m_hasValidation(hasValidation)
{
    m_file << "epoch,train_loss,test_loss,train_accuracy,test_accuracy,seconds"
           << (m_hasValidation ? ",validation_loss,validation_accuracy\n" : "\n") << std::flush;
    if (!m_file)
        throw Error(ProblemCode::FileNotWritable, {path.string(), "it cannot be opened"});
}

void MetricsLog::write(const EpochReport& report)
{
    if (m_path.empty())
        return;
    m_file << epochNumber(report.epoch).dump() << ',' << cell(report.trainLoss) << ',' << cell(report.testLoss) << ','
           << cell(report.trainAccuracy) << ',' << cell(report.testAccuracy) << ',' << cell(report.seconds);
    if (m_hasValidation)
        m_file << ',' << cell(report.validationLoss) << ',' << cell(report.validationAccuracy);
    m_file << '\n' << std::flush;
    if (!m_file)
        throw Error(ProblemCode::FileNotWritable, {m_path.string(), "is the disk full?"});
}

} // namespace chalknet::cli
