// EpochReport: what `train` says about an epoch, as a table, as JSON lines and as a CSV log.
#pragma once

#include "engine/compute/Backend.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace chalknet::cli {

/// One line of the report. NaN: there is no such number (no test data, regression).
struct EpochReport {
    double epoch = 0.0; ///< finished epochs; with a fraction when training was interrupted within one
    double trainLoss = 0.0;
    double testLoss = 0.0;
    double trainAccuracy = 0.0;
    double testAccuracy = 0.0;
    double validationLoss = kNotEvaluated;
    double validationAccuracy = kNotEvaluated;
    double seconds = 0.0; ///< spent on training this epoch, without evaluation
    bool interrupted = false;
};

EpochReport makeReport(double epoch, const Evaluation& train, const std::optional<Evaluation>& test,
    const std::optional<Evaluation>& validation, double seconds);

/// Writes each report to standard output at once.
class EpochPrinter {
public:
    /// Without validation data there are no columns and no fields for them.
    EpochPrinter(bool json, std::string device, bool hasValidation);

    void printHeading() const; ///< of the table; nothing with JSON
    void print(const EpochReport& report) const;

private:
    void printCells(const EpochReport& report) const;

    bool m_json;
    std::string m_device;
    bool m_hasValidation;
};

/// metrics.csv: a header and one line for each epoch, written through at once; an empty cell where there is no number.
class MetricsLog {
public:
    MetricsLog() = default; ///< no log
    /// Throws FileNotWritable.
    MetricsLog(const std::filesystem::path& path, bool hasValidation);

    /// Throws FileNotWritable when the disk is full.
    void write(const EpochReport& report);

private:
    std::filesystem::path m_path;
    std::ofstream m_file;
    bool m_hasValidation = false;
};

} // namespace chalknet::cli
