// The three forms of an epoch's report.
#include "app/cli/EpochReport.h"

#include "app/cli/Output.h"
#include "engine/formats/NumberText.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <limits>

namespace chalknet::cli {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<int, 6> kWidths{7, 12, 12, 10, 10, 9};

void printRow(const std::array<std::string, 6>& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto width = static_cast<std::size_t>(kWidths[i]);
        line += std::string(cells[i].size() < width ? width - cells[i].size() : 0, ' ') + cells[i] + "  ";
    }
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

EpochReport makeReport(double epoch, const Evaluation& train, const std::optional<Evaluation>& test, double seconds)
{
    EpochReport report;
    report.epoch = epoch;
    report.trainLoss = train.loss;
    report.trainAccuracy = train.accuracy;
    report.testLoss = test ? test->loss : kNone;
    report.testAccuracy = test ? test->accuracy : kNone;
    report.seconds = seconds;
    return report;
}

EpochPrinter::EpochPrinter(bool json, std::string device)
    : m_json(json)
    , m_device(std::move(device))
{
}

void EpochPrinter::printHeading() const
{
    if (!m_json)
        printRow({"epoch", "train loss", "test loss", "train acc.", "test acc.", "seconds"});
}

void EpochPrinter::print(const EpochReport& report) const
{
    if (!m_json) {
        printRow({shortNumber(report.epoch), shortNumber(report.trainLoss), shortNumber(report.testLoss),
            percent(report.trainAccuracy), percent(report.testAccuracy), secondsText(report.seconds)});
        return;
    }
    Json json{{"epoch", epochNumber(report.epoch)}, {"train_loss", jsonNumber(report.trainLoss)},
        {"test_loss", jsonNumber(report.testLoss)}, {"train_accuracy", jsonNumber(report.trainAccuracy)},
        {"test_accuracy", jsonNumber(report.testAccuracy)}, {"seconds", report.seconds}, {"device", m_device}};
    if (report.interrupted)
        json["interrupted"] = true;
    printJson(json);
}

MetricsLog::MetricsLog(const std::filesystem::path& path)
    : m_path(path)
    , m_file(path, std::ios::binary | std::ios::trunc)
{
    m_file << "epoch,train_loss,test_loss,train_accuracy,test_accuracy,seconds\n" << std::flush;
    if (!m_file)
        throw Error(ProblemCode::FileNotWritable, {path.string(), "it cannot be opened"});
}

void MetricsLog::write(const EpochReport& report)
{
    if (m_path.empty())
        return;
    m_file << epochNumber(report.epoch).dump() << ',' << cell(report.trainLoss) << ',' << cell(report.testLoss) << ','
           << cell(report.trainAccuracy) << ',' << cell(report.testAccuracy) << ',' << cell(report.seconds) << '\n'
           << std::flush;
    if (!m_file)
        throw Error(ProblemCode::FileNotWritable, {m_path.string(), "is the disk full?"});
}

} // namespace chalknet::cli
