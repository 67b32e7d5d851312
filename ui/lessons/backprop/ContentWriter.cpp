// Terms, signs and brackets of stages.
#include "ui/lessons/backprop/ContentWriter.h"

#include "ui/formula/FormulaBreaks.h"

#include <QStringList>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMostConstantDecimals = 10;
constexpr int kMostOperandDecimals = 15;

bool isProduct(const QString& tex)
{
    return formulaTerms(tex, true).size() > 1;
}

/// The factors of one term above and below the bar; neighbours of one symbol become a square.
struct TermParts {
    QStringList above;
    QStringList below;
};

TermParts termParts(const Term& term, std::size_t index, bool isFirst, const FactorTex& text)
{
    TermParts parts;
    for (std::size_t i = 0; i < term.factors.size(); ++i) {
        const Factor& factor = term.factors[i];
        QStringList& side = factor.divides ? parts.below : parts.above;
        const bool isTwice = i + 1 < term.factors.size() && term.factors[i + 1].symbol == factor.symbol
            && term.factors[i + 1].divides == factor.divides && factor.symbol.quantity != Quantity::One;
        if (isTwice) {
            side.append(text(index, i, FactorPlace::Squared) + QStringLiteral("^{2}"));
            ++i;
            continue;
        }
        const bool isLeading = side.isEmpty() && (isFirst || factor.divides);
        side.append(text(index, i, isLeading ? FactorPlace::Leading : FactorPlace::Inner));
    }
    return parts;
}

QString joined(const QStringList& factors)
{
    return factors.join(QLatin1String("\\cdot "));
}

} // namespace

QString termsTex(const Stage& stage, const FactorTex& factor)
{
    QString tex;
    for (std::size_t i = 0; i < stage.terms.size(); ++i) {
        const Term& term = stage.terms[i];
        const TermParts parts = termParts(term, i, i == 0 && !term.negative, factor);
        if (term.negative)
            tex += QLatin1Char('-');
        else if (i > 0)
            tex += QLatin1Char('+');
        tex += parts.below.isEmpty()
            ? joined(parts.above)
            : QStringLiteral("\\frac{%1}{%2}").arg(withoutBrackets(joined(parts.above)), withoutBrackets(joined(parts.below)));
    }
    return tex;
}

QString bracketedTex(const QString& tex)
{
    if (!isFormulaSum(tex) && !isProduct(tex) && !tex.startsWith(QLatin1Char('-')))
        return tex;
    return tex.contains(QLatin1String("\\frac")) ? QStringLiteral("\\left(%1\\right)").arg(tex) : QStringLiteral("(%1)").arg(tex);
}

QString withoutBrackets(const QString& tex)
{
    const bool isTall = tex.startsWith(QLatin1String("\\left("));
    const qsizetype before = isTall ? 6 : 1;
    const qsizetype after = isTall ? 7 : 1;
    if (!isTall && !tex.startsWith(QLatin1Char('(')))
        return tex;
    const QString inner = tex.mid(before, tex.size() - before - after);
    return bracketedTex(inner) == tex ? inner : tex; // else the first bracket and the last are no pair
}

QString ContentWriter::delta(const Symbol& lossBySum, const QString& letter) const
{
    Symbol weightedSum = symbols::as(Quantity::WeightedSum, lossBySum);
    if (weightedSum.example == 0)
        weightedSum.example = m_style.names.example; // δ is a derivative of that example's loss
    const QString sum = symbolTex(weightedSum, m_style.names, true, letter);
    return QStringLiteral("\\delta") + sum.mid(1); // the indices of z
}

// More and more digits of the operands, until what is shown follows from them, and from their products.
Numbered ContentWriter::numbered(const Stage& stage, const WrittenNumber& shown) const
{
    NumberStyle style = m_style.numbers;
    Numbered candidate{stage, writtenStage(spec(), stage, style)};
    while (candidate.written.result != shown && style.decimals < kMostOperandDecimals) {
        rejudge(candidate, shown);
        if (candidate.written.relation != Written::Different && candidate.written.sumRelation != Written::Different)
            return candidate;
        ++style.decimals;
        candidate.written = writtenStage(spec(), stage, style);
    }
    if (candidate.written.result != shown)
        rejudge(candidate, shown);
    return candidate;
}

// The same operands with another result.
void ContentWriter::rejudge(Numbered& numbered, const WrittenNumber& shown) const
{
    std::vector<double> operands;
    for (const auto& term : numbered.written.factors)
        for (const WrittenNumber& number : term)
            operands.push_back(number.value());
    double sum = 0.0;
    for (const WrittenNumber& product : numbered.written.products)
        sum += product.value();
    numbered.written.result = shown;
    numbered.written.relation = followsFrom(recalculated(spec(), numbered.stage, operands), shown);
    numbered.written.sumRelation = numbered.written.products.empty() ? numbered.written.relation : followsFrom(sum, shown);
}

QString ContentWriter::symbolsTex(const Stage& stage) const
{
    return termsTex(stage, [&](std::size_t term, std::size_t factor, FactorPlace place) {
        const Symbol& symbol = stage.terms[term].factors[factor].symbol;
        const QString tex = name(symbol);
        return place == FactorPlace::Squared && tex.contains(u'^') ? QStringLiteral("(%1)").arg(tex) : tex;
    });
}

QString ContentWriter::numbersTex(const Numbered& numbered) const
{
    return termsTex(numbered.stage, [&](std::size_t term, std::size_t factor, FactorPlace place) {
        const WrittenNumber& number = numbered.written.factors[term][factor];
        const bool isOne = number.exponent == 0 && number.denominator == 1 && !number.isNegative();
        if (place == FactorPlace::Squared && !isOne)
            return QStringLiteral("\\left(%1\\right)").arg(number.tex());
        return number.tex(place != FactorPlace::Leading);
    });
}

QString ContentWriter::productsTex(const WrittenStage& written) const
{
    QString tex;
    for (const WrittenNumber& product : written.products) {
        if (tex.isEmpty())
            tex = product.tex();
        else
            tex += (product.isNegative() ? QLatin1Char('-') : QLatin1Char('+')) + withoutSign(product).tex();
    }
    return tex;
}

WorkedLine ContentWriter::line(const Numbered& numbered, const QString& symbol) const
{
    WorkedLine line;
    line.symbol = symbol;
    line.rule = symbolsTex(numbered.stage);
    line.numbers = numbersTex(numbered);
    line.value = numbered.written.result.tex();
    line.numbersRelation = operandsRelation(numbered.stage, numbered.written);
    line.relation = numbered.written.relation;
    if (line.numbers == line.value) { // "g = ∂E/∂θ = −0.02": nothing is left to calculate
        line.numbers.clear();
        line.relation = both(line.numbersRelation, line.relation);
    }
    return line;
}

WorkedLine ContentWriter::line(const QString& symbol, const WorkedSides& sides) const
{
    WorkedLine line;
    line.symbol = symbol;
    line.rule = sides.rule;
    line.value = sides.value;
    line.relation = sides.relation;
    if (sides.numbers.isEmpty() || sides.numbers == sides.value) {
        line.relation = both(sides.numbersRelation, sides.relation);
        return line;
    }
    line.numbers = sides.numbers;
    line.numbersRelation = sides.numbersRelation;
    return line;
}

QString ContentWriter::constantTex(double value, bool bracketNegative) const
{
    const auto exactly = writtenExactly(value, kMostConstantDecimals);
    return exactly.value_or(writtenNumber(value, kMostConstantDecimals)).tex(bracketNegative);
}

Written followsFrom(double calculated, const WrittenNumber& shown)
{
    if (exactness(shown, calculated) == Written::Equal)
        return Written::Equal;
    if (!shown.isFinite() || shown.denominator != 1 || !std::isfinite(calculated))
        return Written::Different;
    const double scaled = calculated * std::pow(10.0, shown.decimals - shown.exponent);
    return writtenUnits(scaled, 0) == shown.units ? Written::Rounded : Written::Different;
}

} // namespace chalknet::ui
