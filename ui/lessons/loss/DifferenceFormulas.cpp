// Digits are taken from a double's exact decimal expansion, since at small steps every one of them counts.
#include "ui/lessons/loss/DifferenceFormulas.h"

#include "ui/controls/ExactNumber.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr int kFewestDecimals = 4;
constexpr int kShortDecimals = 9; ///< up to here trailing zeros of exact numbers are left out
constexpr int kMostDecimals = 17; ///< that int64 holds for values below 92
constexpr int kUsualResult = 6;
constexpr double kSmallestPlainStep = 1e-3;

/// Correctly rounded to so many decimals.
WrittenNumber digitsOf(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    text.remove(QLatin1Char('.'));
    return {text.toLongLong(), decimals};
}

WrittenNumber writtenValue(double value, int decimals)
{
    if (decimals <= kShortDecimals)
        if (const auto exact = writtenExactly(value, decimals))
            return *exact;
    return digitsOf(value, decimals);
}

/// Without zeros at the end.
WrittenNumber trimmed(WrittenNumber number)
{
    while (number.decimals > 0 && number.units % 10 == 0) {
        number.units /= 10;
        --number.decimals;
    }
    return number;
}

ExactNumber exactQuotient(const WrittenNumber& upper, const WrittenNumber& lower, double step, int factor)
{
    return (ExactNumber(upper) - ExactNumber(lower)) / (ExactNumber(factor) * ExactNumber(writtenStep(step)));
}

int resultDecimals(double error, int most)
{
    if (!(error > 0.0))
        return kUsualResult;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(error))) + 1, kFewestDecimals, most);
}

QString quotientTex(const QString& symbols, const WrittenQuotient& written, double step, int factor, const char* tone)
{
    const QString divisor = factor == 1 ? stepTex(step) : QStringLiteral("\\num{%1}\\cdot %2").arg(factor).arg(stepTex(step));
    return QStringLiteral("%1 %2 \\frac{%3-%4}{%5} %6 \\tone{%7}{%8}")
        .arg(symbols, relationTex(written.putIn), written.upper.tex(), written.lower.tex(true), divisor,
            relationTex(written.follows), QLatin1StringView(tone), written.result.tex());
}

int digitCount(std::int64_t units)
{
    return units == 0 ? 0 : static_cast<int>(QString::number(std::abs(units)).size());
}

} // namespace

DifferenceNames differenceNames(DifferenceFunction function)
{
    if (function == DifferenceFunction::Loss)
        return {QStringLiteral("E"), QStringLiteral("\\theta"), QStringLiteral("\\frac{\\partial E}{\\partial \\theta}")};
    return {QStringLiteral("f"), QStringLiteral("x"), QStringLiteral("f'(x)")};
}

WrittenNumber writtenStep(double step)
{
    if (step >= kSmallestPlainStep)
        if (const auto plain = writtenExactly(step, 4))
            return *plain;
    return writtenPower(step, 1, true);
}

QString stepTex(double step)
{
    const WrittenNumber written = writtenStep(step);
    const QString tex = written.tex();
    return written.exponent != 0 && written.units == 1 ? tex.mid(tex.indexOf(QStringLiteral("\\num{10}"))) : tex;
}

QString stepText(double step)
{
    const WrittenNumber written = writtenStep(step);
    const QString text = written.text();
    return written.exponent != 0 && written.units == 1 ? text.mid(text.indexOf(QLatin1Char('1'), 1)) : text;
}

WrittenQuotient writtenQuotient(double upper, double lower, double step, int factor, double quotient, double error, int most)
{
    for (int places = resultDecimals(error, most); places >= 0; --places) {
        const WrittenNumber result{writtenUnits(quotient, places), places};
        for (int decimals = kFewestDecimals; decimals <= kMostDecimals; ++decimals) {
            const WrittenNumber a = writtenValue(upper, decimals);
            const WrittenNumber b = writtenValue(lower, decimals);
            const Written follows = exactQuotient(a, b, step, factor).relationTo(result);
            if (follows == Written::Different)
                continue;
            const Written putIn = both(exactness(a, upper), exactness(b, lower));
            return {a, b, follows == Written::Equal ? trimmed(result) : result,
                decimals > kShortDecimals ? Written::Rounded : putIn, follows};
        }
    }
    // Cannot be followed to a single digit: as it stands.
    return {digitsOf(upper, kMostDecimals), digitsOf(lower, kMostDecimals), {writtenUnits(quotient, 0), 0}, Written::Rounded,
        Written::Rounded};
}

QString centralTex(DifferenceFunction function, const DifferenceMoment& moment, int most)
{
    const DifferenceNames names = differenceNames(function);
    const DifferenceQuotient& q = moment.quotient;
    const WrittenQuotient written = writtenQuotient(q.above, q.below, q.step, 2, q.central(), moment.error.central, most);
    return quotientTex(
        QStringLiteral("\\frac{%1(%2+h)-%1(%2-h)}{\\num{2}h}").arg(names.function, names.variable), written, q.step, 2, "c1");
}

QString forwardTex(DifferenceFunction function, const DifferenceMoment& moment, int most)
{
    const DifferenceNames names = differenceNames(function);
    const DifferenceQuotient& q = moment.quotient;
    const WrittenQuotient written = writtenQuotient(q.above, q.here, q.step, 1, q.forward(), moment.error.forward, most);
    return quotientTex(
        QStringLiteral("\\frac{%1(%2+h)-%1(%2)}{h}").arg(names.function, names.variable), written, q.step, 1, "c3");
}

QString analyticTex(DifferenceFunction function, const DifferencePlace& place)
{
    const QString slope = differenceNames(function).slope;
    const WrittenNumber at = trimmed(digitsOf(place.at, 2));
    switch (function) {
    case DifferenceFunction::Square:
        return QStringLiteral("f'(x) = \\num{2}x = \\num{2}\\cdot %1 = \\tone{c2}{%2}")
            .arg(at.tex(true), trimmed(digitsOf(place.slope, 2)).tex());
    case DifferenceFunction::Exponential: {
        // Powers of e are irrational, but for e to the 0.
        const bool isOne = place.at == 0.0;
        const WrittenNumber value = isOne ? WrittenNumber{1, 0} : digitsOf(place.slope, 10);
        return QStringLiteral("f'(x) = e^{x} = e^{%1} %2 \\tone{c2}{%3}")
            .arg(at.tex(), relationTex(isOne ? Written::Equal : Written::Rounded), value.tex());
    }
    case DifferenceFunction::Loss: break;
    }
    return QStringLiteral("%1 \\approx \\tone{c2}{%2}").arg(slope, digitsOf(place.slope, 10).tex());
}

QString errorTex(double error)
{
    if (!(error > 0.0))
        return QStringLiteral("\\num{0}");
    if (error >= 1.0) {
        const int decimals = error < 9.95 ? 1 : 0;
        return WrittenNumber{writtenUnits(error, decimals), decimals}.tex();
    }
    return writtenPower(error, 1, false).tex();
}

WrittenSubtraction writtenSubtraction(const DifferenceMoment& moment)
{
    const double upper = moment.quotient.above;
    const double lower = moment.quotient.below;
    const double larger = std::max(std::abs(upper), std::abs(lower));
    // Seventeen significant digits tell any double from its neighbours; int64 holds them.
    const int before = larger >= 1.0 ? static_cast<int>(std::floor(std::log10(larger))) + 1 : 0;
    const int decimals = kMostDecimals - before;
    WrittenSubtraction written;
    written.upper = digitsOf(upper, decimals);
    written.lower = digitsOf(lower, decimals);
    written.difference = {written.upper.units - written.lower.units, decimals};
    written.digits = digitCount(std::max(std::abs(written.upper.units), std::abs(written.lower.units)));
    written.left = digitCount(written.difference.units);
    return written;
}

QString subtractionTex(DifferenceFunction function, const DifferenceMoment& moment)
{
    const DifferenceNames names = differenceNames(function);
    const WrittenSubtraction written = writtenSubtraction(moment);
    QString text = withoutSign(written.difference).text();
    // What is pale: everything before the first digit that is left.
    qsizetype pale = 0;
    while (pale < text.size() && (text[pale] == QLatin1Char('0') || text[pale] == QLatin1Char('.')))
        ++pale;
    const QString sign = written.difference.isNegative() ? QStringLiteral("−") : QString();
    QString difference = sign.isEmpty() ? QString() : QStringLiteral("\\num{−}");
    if (pale > 0)
        difference += QStringLiteral("\\tone{ink3}{\\num{%1}}").arg(text.left(pale));
    if (pale < text.size())
        difference += QStringLiteral("\\tone{c1}{\\num{%1}}").arg(text.mid(pale));
    return QStringLiteral(
        "\\begin{aligned} %1(%2+h) &\\approx %3 \\\\ %1(%2-h) &\\approx %4 \\\\ %1(%2+h)-%1(%2-h) &\\approx %5 \\end{aligned}")
        .arg(names.function, names.variable, written.upper.tex(), written.lower.tex(), difference);
}

double numberSpacing(const DifferenceMoment& moment)
{
    const double size = std::max(std::abs(moment.quotient.above), std::abs(moment.quotient.below));
    return std::nextafter(size, std::numeric_limits<double>::infinity()) - size;
}

} // namespace chalknet::ui
