// Formatting for people and for programs.
#include "app/cli/Output.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace chalknet::cli {

namespace {

constexpr int kBarWidth = 30;

std::string formatted(const char* format, double value)
{
    if (!std::isfinite(value))
        return "-";
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, value);
    return buffer.data();
}

bool isTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void printJson(const Json& value)
{
    std::cout << value.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

Json jsonNumber(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

std::string shortNumber(double value)
{
    return formatted("%.6g", value);
}
std::string longNumber(double value)
{
    return formatted("%.12g", value);
}
std::string percent(double fraction)
{
    return std::isfinite(fraction) ? formatted("%.2f", 100.0 * fraction) + " %" : "-";
}

std::string grouped(std::uint64_t value)
{
    std::string text = std::to_string(value);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

std::string alignedTable(const std::vector<std::vector<std::string>>& rows, std::size_t leftColumns)
{
    std::vector<std::size_t> widths(rows.empty() ? 0 : rows.front().size(), 0);
    for (const auto& row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], shownWidth(row[c]));
    }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string space(widths[c] - shownWidth(row[c]), ' ');
            line += (c > 0 ? "  " : "") + (c < leftColumns ? row[c] + space : space + row[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::size_t shownWidth(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void printMessage(const std::string& text)
{
    std::cout.flush();
    std::cerr << "chalknet-cli: " << text << "\n";
}

void printNotice(const std::optional<Problem>& notice)
{
    if (notice)
        printMessage(describe(*notice));
}

ProgressBar::ProgressBar()
    : m_isTerminal(isTerminal())
{
}

ProgressBar::~ProgressBar()
{
    clear();
}

void ProgressBar::show(double share, const std::string& text)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || now - m_drawn < std::chrono::milliseconds(100))
        return;
    m_drawn = now;
    m_isShown = true;
    const int filled = static_cast<int>(std::clamp(share, 0.0, 1.0) * kBarWidth);
    std::cerr << "\r\x1b[K[" << std::string(static_cast<std::size_t>(filled), '#')
              << std::string(static_cast<std::size_t>(kBarWidth - filled), ' ') << "] " << text << std::flush;
}

void ProgressBar::clear()
{
    if (m_isShown)
        std::cerr << "\r\x1b[K" << std::flush;
    m_isShown = false;
}

} // namespace chalknet::cli
