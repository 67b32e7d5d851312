// Numbers as text, the same in every language: point decimal, comma thousands, U+2212 minus, space before %.
#pragma once

#include <QString>

namespace chalknet::ui {

/// Fixed decimals. With `withSign` positive numbers carry +; a number that rounds to zero has no sign.
/// NaN gives "–", infinities "∞" and "−∞". `decimals` from 0 to 17.
QString fixed(double value, int decimals, bool withSign = false);

/// Like fixed(), but from 10,000 on as a power of ten, so that diverging losses stay readable: 2.8·10¹⁴.
QString measured(double value, int decimals);

/// 0.989 → "98.9 %".
QString percent(double fraction, int decimals = 1);

/// 12480 → "12,480".
QString grouped(qint64 value);

/// With three decimals, fewer where the number is large: "0.337", "1234.57", "483597".
QString readValue(double value);
/// As few digits as show the number to `significant` digits, without trailing zeros: 0.03, 0.0001, 12.5.
QString compact(double value, int significant = 3);

} // namespace chalknet::ui
