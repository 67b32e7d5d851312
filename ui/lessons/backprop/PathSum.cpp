// Sum signs, terms and the values of terms.
#include "ui/lessons/backprop/PathSum.h"

#include <utility>

namespace chalknet::ui {

namespace {

constexpr std::size_t kMostPathsInColumn = 2;
constexpr std::size_t kMostValuesInColumn = 3;

/// δ_i θ_ij: the error first.
Stage errorFirst(Stage stage)
{
    for (Term& term : stage.terms)
        std::swap(term.factors[0], term.factors[1]);
    return stage;
}

QString pathsTex(const ContentWriter& writer, const Stage& sum)
{
    return termsTex(sum, [&](std::size_t term, std::size_t factor, FactorPlace) {
        const Symbol& symbol = sum.terms[term].factors[factor].symbol;
        return factor == 0 ? writer.delta(symbol) : writer.name(symbol);
    });
}

/// The values of the terms, of many the first and the last.
QString valuesTex(const ContentWriter& writer, const WrittenStage& written)
{
    if (written.products.size() <= kMostValuesInColumn)
        return QStringLiteral("(%1)").arg(writer.productsTex(written));
    const WrittenNumber& last = written.products.back();
    return QStringLiteral("(%1+\\cdots%2%3)")
        .arg(written.products.front().tex(), last.isNegative() ? QStringLiteral("-") : QStringLiteral("+"),
            withoutSign(last).tex());
}

Written productsRelation(const Numbered& numbered)
{
    Written relation = Written::Equal;
    for (std::size_t i = 0; i < numbered.stage.terms.size(); ++i)
        relation = both(relation, exactness(numbered.written.products[i], numbered.stage.terms[i].value()));
    return relation;
}

WorkedSides inFull(const ContentWriter& writer, const Numbered& numbered, const QString& rule)
{
    return {rule, writer.numbersTex(numbered), numbered.written.result.tex(), operandsRelation(numbered.stage, numbered.written),
        numbered.written.relation};
}

WorkedSides inShort(const ContentWriter& writer, const Numbered& numbered, const QString& general)
{
    return {QStringLiteral("\\sum_{i}") + general, valuesTex(writer, numbered.written), numbered.written.result.tex(),
        productsRelation(numbered), numbered.written.sumRelation};
}

} // namespace

bool needsPathLine(const Stage& stage)
{
    return stage.terms.size() > kMostPathsInColumn;
}

WorkedSides pathSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
{
    const Stage sum = errorFirst(stage);
    const Numbered numbered = writer.numbered(sum, shown);
    if (needsPathLine(stage)) {
        const std::vector<Factor>& first = sum.terms.front().factors;
        const QString letter = QStringLiteral("i");
        return inShort(writer, numbered,
            writer.delta(first[0].symbol, letter) + QStringLiteral("\\,") + writer.name(first[1].symbol, letter));
    }
    WorkedSides sides = inFull(writer, numbered, pathsTex(writer, sum));
    if (sum.terms.size() > 1)
        sides.rule = bracketedTex(sides.rule);
    sides.numbers = bracketedTex(sides.numbers);
    return sides;
}

WorkedSides pathLineSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
{
    const Stage sum = errorFirst(stage);
    return inFull(writer, writer.numbered(sum, shown), pathsTex(writer, sum));
}

WorkedSides outputSumSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
{
    const std::vector<Factor>& first = stage.terms.front().factors;
    const QString letter = QStringLiteral("i");
    return inShort(writer, writer.numbered(stage, shown),
        writer.name(first[0].symbol, letter) + QStringLiteral("\\cdot ") + writer.name(first[1].symbol, letter));
}

WorkedSides outputSumLineSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
{
    return inFull(writer, writer.numbered(stage, shown), writer.symbolsTex(stage));
}

} // namespace chalknet::ui
