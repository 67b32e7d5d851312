// Numbers to text and back, independent of the system's language settings.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chalknet {

/// The shortest decimal text that reads back as the same number; always with a point or an exponent ("1.0", "-0.0", "1e-09").
/// The number must be finite.
std::string numberText(double value);

/// As numberText, appended to `text`.
void appendNumber(std::string& text, double value);

/// A finite number that fills the whole text; spaces around it, a plus sign and the typographic minus U+2212 are accepted, and
/// with `decimalComma` a comma instead of the point.
std::optional<double> parseNumber(std::string_view text, bool decimalComma = false);

/// At most `limit` characters of a text from a file, without control characters, for messages.
std::string excerpt(std::string_view text, std::size_t limit = 40);

} // namespace chalknet
