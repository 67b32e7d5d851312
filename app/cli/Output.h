// Output: numbers and columns of the text reports, JSON values, messages and the progress bar.
#pragma once

#include "engine/base/Problem.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace chalknet::cli {

using Json = nlohmann::ordered_json;

/// One JSON object on one line of standard output, at once. Bytes that are no UTF-8 are replaced.
void printJson(const Json& value);

/// null for what is not finite.
Json jsonNumber(double value);

/// Six significant digits; "-" for what is not finite.
std::string shortNumber(double value);
/// Twelve significant digits, for traces.
std::string longNumber(double value);
/// "98.92 %"; "-" for NaN.
std::string percent(double fraction);
/// "60,000"
std::string grouped(std::uint64_t value);

/// Columns two spaces apart, right-aligned; the first `leftColumns` ones left-aligned. Every row has as many cells as the first.
std::string alignedTable(const std::vector<std::vector<std::string>>& rows, std::size_t leftColumns = 0);

/// Characters of a UTF-8 text, not bytes.
std::size_t shownWidth(const std::string& text);

/// A message on standard error: "chalknet-cli: …".
void printMessage(const std::string& text);
void printNotice(const std::optional<Problem>& notice);

/// A bar on standard error, drawn at most ten times a second, and only if that is a terminal.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `share` in 0 … 1.
    void show(double share, const std::string& text);
    /// Wipes the bar, so that other output can follow.
    void clear();

private:
    bool m_isTerminal;
    bool m_isShown = false;
    std::chrono::steady_clock::time_point m_drawn{};
};

} // namespace chalknet::cli
