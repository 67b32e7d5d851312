// Forward steps: z as a sum of products in the colours of its operands, then a.
#include "ui/lessons/backprop/ActivationSides.h"
#include "ui/lessons/backprop/StepContents.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr std::size_t kMostProducts = 6; // that are also written as values

/// The order of the notation: θ_i0 a_0 + Σ θ_ij a_j, or Σ x_j w_ji + b_i.
Stage arranged(const ContentWriter& writer, Stage stage)
{
    Term& bias = stage.terms.front();
    if (!writer.isXwB()) {
        bias.factors.back().symbol.layer = bias.factors.front().symbol.layer; // a_0 of that layer
        return stage;
    }
    bias.factors.resize(1);
    std::rotate(stage.terms.begin(), stage.terms.begin() + 1, stage.terms.end());
    for (Term& term : stage.terms)
        if (term.factors.size() > 1)
            std::swap(term.factors[0], term.factors[1]);
    return stage;
}

/// Values in c1, weights in c2, the bias in c3.
QString toned(const Symbol& symbol, const QString& tex)
{
    if (symbol.quantity == Quantity::One)
        return tex;
    const bool isBias = symbol.quantity == Quantity::Parameter && symbol.input == kBiasInput;
    const QString tone = isBias                  ? QStringLiteral("c3")
        : symbol.quantity == Quantity::Parameter ? QStringLiteral("c2")
                                                 : QStringLiteral("c1");
    return QStringLiteral("\\tone{%1}{%2}").arg(tone, tex);
}

WorkedLine sumLine(const ContentWriter& writer, const Stage& original)
{
    const Stage stage = arranged(writer, original);
    const Numbered numbered = writer.numbered(stage);
    const WrittenStage& written = numbered.written;
    WorkedLine line = writer.line(numbered, writer.name(stage.symbol));
    const auto symbolAt = [&](std::size_t term, std::size_t factor) { return stage.terms[term].factors[factor].symbol; };
    line.rule = termsTex(stage, [&](std::size_t term, std::size_t factor, FactorPlace) {
        return toned(symbolAt(term, factor), writer.name(symbolAt(term, factor)));
    });
    line.numbers = termsTex(stage, [&](std::size_t term, std::size_t factor, FactorPlace place) {
        return toned(symbolAt(term, factor), written.factors[term][factor].tex(place != FactorPlace::Leading));
    });
    if (stage.terms.size() > 1 && stage.terms.size() <= kMostProducts) {
        const bool areExact = std::all_of(written.productRelations.begin(), written.productRelations.end(),
            [](Written relation) { return relation == Written::Equal; });
        line.numbers
            += relationTex(areExact ? Written::Equal : Written::Rounded) + QLatin1Char(' ') + writer.productsTex(written);
        line.relation = written.sumRelation;
    }
    for (const Term& term : stage.terms)
        for (const Factor& factor : term.factors)
            if (factor.symbol.quantity == Quantity::Parameter)
                line.places.push_back(targetOf(factor.symbol));
    return line;
}

WorkedLine activationLine(const ContentWriter& writer, const Stage& stage)
{
    WorkedLine line = writer.line(writer.name(stage.symbol), activationSides(writer, stage));
    line.places.push_back(targetOf(stage.symbol));
    return line;
}

QString forwardTitle(const TraceStep& step)
{
    const bool hasSum = step.stages.front().kind == StageKind::WeightedSum;
    const bool hasActivation = step.stages.back().kind == StageKind::Activation;
    if (hasSum && hasActivation)
        return ChainRuleText::tr("Weighted sum and activation");
    return hasSum ? ChainRuleText::tr("Weighted sum") : ChainRuleText::tr("Activation");
}

/// What cannot be seen from the numbers alone.
QString forwardRemark(const ContentWriter& writer, const TraceStep& step)
{
    const Stage& last = step.stages.back();
    if (last.kind != StageKind::Activation)
        return {};
    switch (writer.layerOf(last.symbol).activation.type) {
    case ActivationType::Gelu: return ChainRuleText::tr("$\\Phi$ is the distribution function of the normal distribution.");
    case ActivationType::Selu: return QStringLiteral("$\\lambda\\approx\\num{1.0507}$, $\\alpha\\approx\\num{1.6733}$");
    default: return {};
    }
}

} // namespace

ChainRuleContent forwardContent(const ContentWriter& writer, const TraceStep& step)
{
    ChainRuleContent content;
    content.title = forwardTitle(step);
    content.left = writer.name(step.target);
    for (const Stage& stage : step.stages)
        content.lines.push_back(stage.kind == StageKind::WeightedSum ? sumLine(writer, stage) : activationLine(writer, stage));
    content.lines.back().isResult = true;
    content.result = content.lines.back().value;
    content.relation = content.lines.back().relation;
    content.remark = forwardRemark(writer, step);
    return content;
}

} // namespace chalknet::ui
