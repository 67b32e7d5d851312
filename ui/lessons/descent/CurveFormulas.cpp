// Digits are added until the written operands give the written results.
#include "ui/lessons/descent/CurveFormulas.h"

#include "ui/controls/ExactNumber.h"
#include "ui/lessons/descent/DescentNames.h"

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kDecimals = 4;
constexpr int kMostDecimals = 9;
constexpr double kLargestPlain = 1e6;

/// How a result follows from a function of a written number that has no exact value.
Written relationOf(double calculated, const WrittenNumber& result)
{
    const double half = 0.5 * std::pow(10.0, result.exponent - result.decimals);
    const bool isClose = std::abs(calculated - result.value()) <= half * (1.0 + 1e-6);
    return isClose ? Written::Rounded : Written::Different;
}

ExactNumber magnitude(const ExactNumber& number)
{
    return number.isNegative() ? -number : number;
}

Written lossRelation(CurveType curve, const WrittenNumber& place, const WrittenNumber& loss)
{
    const ExactNumber t(place);
    switch (curve) {
    case CurveType::Parabola: return (t * t / ExactNumber(2)).relationTo(loss);
    case CurveType::TwoValleys: {
        const ExactNumber sum = t * t * t * t - ExactNumber(8) * t * t + ExactNumber(3) * t;
        return (sum / ExactNumber(10) + ExactNumber(5) / ExactNumber(2)).relationTo(loss);
    }
    case CurveType::Plateau: return t.isZero() ? t.relationTo(loss) : relationOf(curveValue(curve, place.value()), loss);
    case CurveType::Kink: return magnitude(t).relationTo(loss);
    }
    return Written::Different;
}

Written slopeRelation(CurveType curve, const WrittenNumber& place, const WrittenNumber& slope)
{
    const ExactNumber t(place);
    switch (curve) {
    case CurveType::Parabola: return t.relationTo(slope);
    case CurveType::TwoValleys:
        return ((ExactNumber(4) * t * t * t - ExactNumber(16) * t + ExactNumber(3)) / ExactNumber(10)).relationTo(slope);
    case CurveType::Plateau: return t.isZero() ? t.relationTo(slope) : relationOf(curveSlope(curve, place.value()), slope);
    case CurveType::Kink: return ExactNumber(t.isZero() ? 0 : t.isNegative() ? -1 : 1).relationTo(slope);
    }
    return Written::Different;
}

Written updateRelation(const WrittenUpdate& written)
{
    if (!written.next)
        return Written::Equal;
    return (ExactNumber(written.place) - ExactNumber(written.rate) * ExactNumber(written.slope)).relationTo(*written.next);
}

/// As many decimals for every number: what is too small for them is written as 0.0000, and the sums stay true.
WrittenNumber plain(double value, int decimals)
{
    if (std::abs(value) >= kLargestPlain)
        return writtenPower(value, decimals, true);
    if (const std::optional<WrittenNumber> exact = writtenExactly(value, decimals))
        return *exact;
    return {writtenUnits(value, decimals), decimals};
}

QString bracketed(const WrittenNumber& number)
{
    return number.isNegative() || number.exponent != 0 ? QStringLiteral("(%1)").arg(number.tex()) : number.tex();
}

QString resultTex(Written relation, const WrittenNumber& result)
{
    return relationTex(relation) + QLatin1Char(' ') + result.tex();
}

} // namespace

WrittenNumber writtenValue(double value, int decimals)
{
    if (!std::isfinite(value))
        return writtenNotFinite(value);
    if (std::abs(value) >= kLargestPlain)
        return writtenPower(value, decimals, true);
    if (const std::optional<WrittenNumber> exact = writtenExactly(value, decimals))
        return *exact;
    const double smallest = std::pow(10.0, -decimals);
    return std::abs(value) < smallest && value != 0.0 ? writtenPower(value, 2, true)
                                                      : WrittenNumber{writtenUnits(value, decimals), decimals};
}

WrittenUpdate writtenUpdate(const CurveState& state, double place, std::optional<double> next)
{
    WrittenUpdate written;
    const double slope = curveSlope(state.curve, place);
    written.rate = writtenValue(state.rate, 6);
    written.loss = plain(curveValue(state.curve, place), kDecimals);
    if (next)
        written.next = plain(*next, kDecimals);
    for (int slopeDigits = kDecimals; slopeDigits <= kMostDecimals; ++slopeDigits) {
        written.slope = plain(slope, slopeDigits);
        for (int placeDigits = slopeDigits; placeDigits <= kMostDecimals + 2; ++placeDigits) {
            // At the kink it matters on which side even the smallest number lies.
            written.place = state.curve == CurveType::Kink ? writtenValue(place, placeDigits) : plain(place, placeDigits);
            written.lossRelation = lossRelation(state.curve, written.place, written.loss);
            written.slopeRelation = slopeRelation(state.curve, written.place, written.slope);
            written.nextRelation = updateRelation(written);
            if (written.lossRelation != Written::Different && written.slopeRelation != Written::Different
                && written.nextRelation != Written::Different)
                return written;
        }
    }
    return written;
}

QString lossLineTex(CurveType curve, const WrittenUpdate& written)
{
    const QString t = bracketed(written.place);
    QString numbers;
    switch (curve) {
    case CurveType::Parabola: numbers = QStringLiteral("\\frac{\\num{1}}{\\num{2}}\\cdot %1^2").arg(t); break;
    case CurveType::TwoValleys:
        numbers = QStringLiteral("\\frac{%1^4 - \\num{8}\\cdot %1^2 + \\num{3}\\cdot %1}{\\num{10}} + \\num{2.5}").arg(t);
        break;
    case CurveType::Plateau: numbers = QStringLiteral("\\num{1} - e^{-%1^2 / 2}").arg(t); break;
    case CurveType::Kink: numbers = QStringLiteral("|%1|").arg(written.place.tex()); break;
    }
    return curveTex(curve) + QStringLiteral(" = ") + numbers + resultTex(written.lossRelation, written.loss);
}

QString slopeLineTex(CurveType curve, const WrittenUpdate& written)
{
    const QString t = bracketed(written.place);
    const QString result = resultTex(written.slopeRelation, written.slope);
    switch (curve) {
    case CurveType::Parabola: return curveSlopeTex(curve) + result;
    case CurveType::TwoValleys:
        return curveSlopeTex(curve)
            + QStringLiteral(" = \\frac{\\num{4}\\cdot %1^3 - \\num{16}\\cdot %1 + \\num{3}}{\\num{10}}").arg(t) + result;
    case CurveType::Plateau: return curveSlopeTex(curve) + QStringLiteral(" = %1\\cdot e^{-%1^2 / 2}").arg(t) + result;
    case CurveType::Kink: return QStringLiteral("\\frac{dE}{d\\theta} ") + result;
    }
    return {};
}

QString updateRuleTex()
{
    return QStringLiteral("\\theta \\leftarrow \\theta - \\eta\\cdot \\frac{dE}{d\\theta}");
}

QString updateLineTex(std::size_t update, const WrittenUpdate& written)
{
    QString tex = QStringLiteral("\\theta_{%1} = \\theta_{%2} - \\eta\\cdot \\frac{dE}{d\\theta}").arg(update + 1).arg(update);
    if (!written.next)
        return tex;
    return tex + QStringLiteral(" = %1 - %2\\cdot %3").arg(written.place.tex(), written.rate.tex(), bracketed(written.slope))
        + resultTex(written.nextRelation, *written.next);
}

} // namespace chalknet::ui
