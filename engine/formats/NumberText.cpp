// Shortest round-trip numbers by std::to_chars and strict parsing by std::from_chars.
#include "engine/formats/NumberText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace chalknet {

namespace {

constexpr std::string_view kTypographicMinus = "\xE2\x88\x92";
constexpr std::size_t kLongestNumber = 400; // 308 digits before the point and some after it

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

} // namespace

void appendNumber(std::string& text, double value)
{
    std::array<char, 32> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    const std::string_view digits(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));
    text += digits;
    // Without a point JSON readers take −0 for the integer 0.
    if (digits.find_first_of(".e") == std::string_view::npos)
        text += ".0";
}

std::string numberText(double value)
{
    std::string text;
    appendNumber(text, value);
    return text;
}

std::optional<double> parseNumber(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    std::array<char, kLongestNumber> buffer;
    std::size_t length = 0;
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    } else if (text.starts_with(kTypographicMinus)) {
        text.remove_prefix(kTypographicMinus.size());
        buffer[length++] = '-';
    }
    if (text.empty() || text.size() + length > buffer.size())
        return std::nullopt;
    for (const char c : text)
        buffer[length++] = decimalComma && c == ',' ? '.' : c;
    const char* const end = buffer.data() + length;
    double value = 0.0;
    const auto result = std::from_chars(buffer.data(), end, value);
    if (result.ptr != end)
        return std::nullopt;
    if (result.ec == std::errc::result_out_of_range) {
        // Too small for a double is zero; too large is no number.
        const auto exponent = std::find_if<const char*>(buffer.data(), end, [](char c) { return c == 'e' || c == 'E'; });
        const bool isTiny = exponent != end && exponent + 1 != end && exponent[1] == '-';
        return isTiny ? std::optional(0.0) : std::nullopt;
    }
    if (result.ec != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string excerpt(std::string_view text, std::size_t limit)
{
    std::string result;
    std::size_t characters = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isContinuation = (byte & 0xC0U) == 0x80U;
        if (!isContinuation && characters++ == limit) {
            result += "…";
            break;
        }
        result += byte < 0x20U || byte == 0x7FU ? ' ' : c;
        // Bytes without end that only continue a character are not text.
        if (result.size() > 4 * limit)
            break;
    }
    return result;
}

} // namespace chalknet
