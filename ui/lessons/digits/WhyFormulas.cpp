// Decimals are added until what is written can be checked by hand.
#include "ui/lessons/digits/WhyFormulas.h"

#include "ui/controls/ExactNumber.h"
#include "ui/lessons/digits/ContributionMap.h"
#include "ui/lessons/digits/WhyAnswer.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class WhyText {
    Q_DECLARE_TR_FUNCTIONS(WhyFormulas)
};

constexpr int kSumDecimals = 2;
constexpr int kReadDecimals = 3;
constexpr int kMostDecimals = 4;
constexpr int kMostReadDecimals = 6;

WrittenNumber rounded(double value, int decimals)
{
    return std::isfinite(value) ? WrittenNumber{writtenUnits(value, decimals), decimals} : writtenNotFinite(value);
}

QString signedNumber(const WrittenNumber& number, bool bold = false)
{
    return QStringLiteral("\\%1{%2}").arg(bold ? QStringLiteral("bnum") : QStringLiteral("num"), number.text(true));
}

QString word(const QString& text)
{
    return QStringLiteral("\\tone{ink2}{\\text{%1}}").arg(text);
}

} // namespace

QString contributionTex(int digit)
{
    return QStringLiteral("x_i \\, \\partial z_%1 / \\partial x_i").arg(digit);
}

QString differenceTex(int digit, int other)
{
    return QStringLiteral("\\partial(z_%1 - z_%2) / \\partial x_i").arg(digit).arg(other);
}

WrittenSum writtenSum(const Contributions& parts)
{
    WrittenSum sum;
    for (int decimals = kSumDecimals; decimals <= kMostDecimals; ++decimals) {
        sum.pixels = rounded(parts.inputSum(), decimals);
        sum.biases = rounded(parts.biases, decimals);
        sum.hasRest = hasRemainder(parts);
        sum.rest = sum.hasRest ? rounded(parts.remainder(), decimals) : WrittenNumber{0, decimals};
        sum.logit = rounded(parts.logit, decimals);
        if (!sum.pixels.isFinite() || !sum.biases.isFinite() || !sum.logit.isFinite() || !sum.rest.isFinite()) {
            sum.relation = Written::Rounded;
            return sum;
        }
        if (sum.pixels.units + sum.biases.units + sum.rest.units == sum.logit.units) {
            sum.relation = Written::Equal;
            return sum;
        }
    }
    // Rare: then the short form, which is only near.
    const double all[] = {parts.inputSum(), parts.biases, parts.remainder(), parts.logit};
    sum.pixels = rounded(all[0], kSumDecimals);
    sum.biases = rounded(all[1], kSumDecimals);
    sum.rest = sum.hasRest ? rounded(all[2], kSumDecimals) : WrittenNumber{0, kSumDecimals};
    sum.logit = rounded(all[3], kSumDecimals);
    sum.relation = Written::Rounded;
    return sum;
}

QString sumTex(const Contributions& parts, int digit, bool narrow)
{
    const WrittenSum sum = writtenSum(parts);
    const auto term
        = [](const QString& name, const WrittenNumber& number) { return word(name + QLatin1Char(' ')) + signedNumber(number); };
    const QString gap = QStringLiteral("\\text{  }");
    QString terms = term(WhyText::tr("pixels"), sum.pixels) + gap + term(WhyText::tr("biases"), sum.biases);
    if (sum.hasRest)
        terms += gap + term(WhyText::tr("rest"), sum.rest);
    const QString total
        = relationTex(sum.relation) + QStringLiteral(" z_%1 \\text{ }").arg(digit) + signedNumber(sum.logit, true);
    if (!narrow)
        return terms + total;
    return QStringLiteral("\\begin{matrix} %1 \\\\ %2 \\end{matrix}").arg(terms, total);
}

QString pixelReading(QPoint cell, double x, double slope, int digit)
{
    // The written product must follow from the written factors.
    const WrittenNumber product = rounded(x * slope, kReadDecimals);
    WrittenNumber factor;
    WrittenNumber other;
    Written relation = Written::Different;
    for (int decimals = kReadDecimals; decimals <= kMostReadDecimals && relation == Written::Different; ++decimals) {
        factor = writtenNumber(x, decimals);
        other = rounded(slope, decimals);
        if (!product.isFinite() || !other.isFinite())
            break;
        relation = (ExactNumber(factor) * ExactNumber(other)).relationTo(product);
    }
    //: a pixel and what it adds to a logit; the formulas are put in
    return WhyText::tr("**%1:** $x%2$, $\\partial z_%3/\\partial x%4$, adds $x \\, \\partial z_%3/\\partial x %5 %6$")
        .arg(cellName(cell), equalsTex(factor, x), QString::number(digit), equalsTex(other, slope),
            relationTex(relation == Written::Equal ? Written::Equal : Written::Rounded), signedNumber(product));
}

QString differenceReading(QPoint cell, double x, double slope, int digit, int other)
{
    return WhyText::tr("**%1:** $x%2$, $\\partial(z_%3 - z_%4)/\\partial x%5$")
        .arg(cellName(cell), equalsTex(writtenNumber(x, kReadDecimals), x), QString::number(digit), QString::number(other),
            equalsTex(rounded(slope, kReadDecimals), slope));
}

} // namespace chalknet::ui
