// Numbers as text, independent of the language.
#include "ui/controls/NumberFormat.h"

#include "ui/controls/WrittenNumber.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kDash(0x2013);
constexpr QChar kInfinity(0x221E);

/// The text of something that is no finite number.
QString notFinite(double value)
{
    if (std::isnan(value))
        return QString(kDash);
    return value > 0 ? QString(kInfinity) : QString(kMinus) + kInfinity;
}

bool isAllZeros(const QString& digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0' || c == u'.'; });
}

} // namespace

QString fixed(double value, int decimals, bool withSign)
{
    if (!std::isfinite(value))
        return notFinite(value);
    const QString digits = QString::number(std::abs(value), 'f', std::clamp(decimals, 0, 17));
    if (isAllZeros(digits))
        return digits;
    if (value < 0)
        return kMinus + digits;
    return withSign ? u'+' + digits : digits;
}

QString measured(double value, int decimals)
{
    constexpr double kLargestPlain = 1e4;
    if (!std::isfinite(value) || std::abs(value) < kLargestPlain)
        return fixed(value, decimals);
    static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const QString text = QString::number(std::abs(value), 'e', 1); // "2.8e+14"
    const qsizetype split = text.indexOf(u'e');
    QString power;
    for (const QChar digit : QString::number(text.mid(split + 1).toInt()))
        power += superscripts[digit.digitValue()];
    return (value < 0 ? QString(kMinus) : QString()) + text.left(split) + QStringLiteral("·10") + power;
}

QString percent(double fraction, int decimals)
{
    if (!std::isfinite(fraction))
        return notFinite(fraction);
    // 102 of 160 are 63.75 %, whatever a double makes of it.
    return writtenFixed(fraction * 100.0, decimals) + QStringLiteral(" %");
}

QString grouped(qint64 value)
{
    // The magnitude is taken as unsigned, because the smallest qint64 has no positive twin.
    const quint64 magnitude = value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    QString digits = QString::number(magnitude);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return value < 0 ? kMinus + digits : digits;
}

QString readValue(double value)
{
    constexpr int kDigits = 6;
    const double size = std::abs(value);
    const int before = size >= 1.0 && std::isfinite(size) ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    return fixed(value, std::clamp(kDigits - before, 0, 3));
}

QString compact(double value, int significant)
{
    if (!std::isfinite(value))
        return notFinite(value);
    if (value == 0.0)
        return QStringLiteral("0");
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    QString text = fixed(value, std::clamp(significant - 1 - exponent, 0, 17));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace chalknet::ui
