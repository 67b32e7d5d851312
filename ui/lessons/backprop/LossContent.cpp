// The loss before and after the update: what every output adds, their sum, and the mean over the examples.
#include "ui/lessons/backprop/LossSides.h"
#include "ui/lessons/backprop/StepContents.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::size_t kMostMeanTerms = 6; // that are written in full

Symbol primed(Symbol symbol, bool isAfter)
{
    symbol.updated = isAfter;
    return symbol;
}

/// (1/m)(E^[1] + … + E^[m]): of many examples the first three and the last.
QString meanTex(const Stage& stage, const QString& count, const std::function<QString(std::size_t)>& text)
{
    QString sum;
    for (std::size_t i = 0; i < stage.terms.size(); ++i) {
        const bool isLeftOut = stage.terms.size() > kMostMeanTerms && i > 2 && i + 1 < stage.terms.size();
        if (isLeftOut && i > 3)
            continue;
        if (!sum.isEmpty())
            sum += QLatin1Char('+');
        sum += isLeftOut ? QStringLiteral("\\cdots") : text(i);
    }
    return QStringLiteral("\\frac{1}{%1}(%2)").arg(count, sum);
}

} // namespace

WorkedLine meanLine(const ContentWriter& writer, const Stage& stage, const QString& symbol)
{
    const Numbered numbered = writer.numbered(stage);
    WorkedLine line = writer.line(numbered, symbol);
    const auto value = [](const auto& term) { return term.back(); };
    line.rule
        = meanTex(stage, QStringLiteral("m"), [&](std::size_t i) { return writer.name(value(stage.terms[i].factors).symbol); });
    line.numbers = meanTex(stage, QStringLiteral("\\num{%1}").arg(stage.terms.size()),
        [&](std::size_t i) { return value(numbered.written.factors[i]).tex(i > 0); });
    return line;
}

namespace {

/// Where an output is exactly 0 or 1 (which a softmax or a sigmoid with its cross-entropy never asks for).
QString lnZeroRemark(const ContentWriter& writer, const Stage& stage)
{
    const Numbered numbered = writer.numbered(stage);
    const Symbol& output = stage.terms[0].factors.front().symbol;
    const QString rounded = writer.name(output) + relationTex(operandsRelation(numbered.stage, numbered.written))
        + numbered.written.factors[0].front().tex();
    return ChainRuleText::tr("$%1$, and $\\ln 0$ has no value: at least $2^{-126}$ is taken.").arg(rounded);
}

/// What the loss of one output is as a function of z, for outputs too close to 0 or 1 to be written.
QString fromSumRemark(const ContentWriter& writer, const Stage& stage)
{
    const Factor& output = stage.terms[0].factors.front();
    const Factor& target = stage.terms[1].factors.front();
    const QString z = writer.name(symbols::as(Quantity::WeightedSum, output.symbol));
    const QString t = writer.name(target.symbol);
    const QString name = writer.name(stage.symbol);
    QString rule;
    if (writer.spec().loss == LossType::CrossEntropy)
        rule = QStringLiteral("%1=%2(\\ln\\sum_{i} e^{z_{i}}-%3)").arg(name, target.value == 1.0 ? QString() : t, z);
    else if (target.value == 0.0 || target.value == 1.0)
        rule = QStringLiteral("%1=\\ln(1+e^{%2%3})").arg(name, target.value == 1.0 ? QStringLiteral("-") : QString(), z);
    else
        rule = QStringLiteral("%1=\\ln(1+e^{%2})-%3\\,%2").arg(name, z, t);
    return ChainRuleText::tr(
        "The output is too close to %1 to be written down; the loss is calculated from the weighted sum: %2.")
        .arg(std::round(output.value))
        .arg(QStringLiteral("$%1$").arg(rule));
}

/// Lines of LossTerm and LossSum; with one output the term is the loss.
void addLossLines(const ContentWriter& writer, const std::vector<Stage>& stages, ChainRuleContent& content)
{
    const bool isCrossEntropy = writer.spec().loss == LossType::CrossEntropy;
    bool leavesOut = false;
    for (const Stage& stage : stages) {
        WorkedLine line;
        if (stage.kind == StageKind::LossTerm) {
            const bool isZero = stage.terms[1].factors.front().value == 0.0;
            if (isCrossEntropy && isZero && writer.spec().outputs() > 1) {
                leavesOut = true;
                continue;
            }
            WorkedSides sides = lossTermSides(writer, stage);
            if (sides.relation == Written::Different) { // ln(1 − 1) is not what was calculated
                sides.numbers.clear();
                sides.numbersRelation = sides.relation = Written::Rounded;
                content.remark = hasLossShortcut(writer.spec()) ? fromSumRemark(writer, stage) : lnZeroRemark(writer, stage);
            }
            line = writer.line(writer.name(stage.symbol), sides);
        } else if (stage.kind == StageKind::LossSum) {
            if (writer.spec().outputs() == 1)
                continue;
            line = writer.line(writer.numbered(stage), writer.name(stage.symbol));
        } else {
            line = meanLine(writer, stage, writer.name(stage.symbol));
        }
        line.places.push_back(TraceTarget{TraceTarget::Kind::Loss});
        content.lines.push_back(std::move(line));
    }
    content.lines.back().isResult = true;
    content.result = content.lines.back().value;
    content.relation = content.lines.back().relation;
    if (leavesOut && content.remark.isEmpty())
        content.remark = ChainRuleText::tr("An output with target $t=0$ adds nothing to the cross-entropy.");
}

/// With one output the loss of an example of a batch is E^[k]; its LossTerm has no number of its own.
std::vector<Stage> withExample(std::vector<Stage> stages)
{
    int example = 0;
    for (const Stage& stage : stages)
        if (stage.kind == StageKind::LossSum)
            example = stage.symbol.example;
    for (Stage& stage : stages)
        if (stage.kind == StageKind::LossTerm || stage.kind == StageKind::LossSum)
            stage.symbol.example = example;
    return stages;
}

/// The step went exactly against the gradient, so that only its length can be to blame.
bool isPlainDescent(const ContentWriter& writer)
{
    if (writer.trace().memory.type != OptimizerType::Sgd || writer.style().mistake != Mistake::None)
        return false;
    const std::vector<Stage>& stages = writer.trace().updateStages;
    return std::all_of(stages.begin(), stages.end(),
        [](const Stage& stage) { return stage.kind != StageKind::PenalisedGradient || stage.terms.size() == 1; });
}

QString comparison(const ContentWriter& writer)
{
    const BatchTrace& trace = writer.trace();
    const NumberStyle& style = writer.style().numbers;
    const Symbol loss{Quantity::Loss};
    const auto equation = [&](const Symbol& symbol, double value) {
        const WrittenNumber number = writtenAlone(value, style);
        return QStringLiteral("$%1%2 %3$").arg(writer.name(symbol), relationTex(exactness(number, value)), number.tex());
    };
    const QString before = equation(loss, trace.loss);
    const QString after = equation(primed(loss, true), trace.lossAfter);
    if (trace.lossAfter < trace.loss)
        return ChainRuleText::tr("The loss has fallen: before %1, now %2.").arg(before, after);
    if (trace.lossAfter > trace.loss) {
        const QString risen = ChainRuleText::tr("The loss has risen: before %1, now %2.").arg(before, after);
        return isPlainDescent(writer) ? risen + QLatin1Char(' ') + ChainRuleText::tr("The step was too large.") : risen;
    }
    return ChainRuleText::tr("The loss is the same as before: %1.").arg(before);
}

} // namespace

ChainRuleContent lossContent(const ContentWriter& writer, const TraceStep& step)
{
    ChainRuleContent content;
    content.title = ChainRuleText::tr("Loss");
    content.left = writer.name(step.target);
    addLossLines(writer, withExample(step.stages), content);
    return content;
}

ChainRuleContent afterContent(const ContentWriter& writer, const TraceStep& step)
{
    ChainRuleContent content;
    content.title = ChainRuleText::tr("Loss after the update");
    content.left = writer.name(step.target);
    addLossLines(writer, withExample(step.stages), content);
    for (WorkedLine& line : content.lines)
        line.secret = Secret::NumbersAndValue;
    content.remark = content.remark.isEmpty() ? comparison(writer) : comparison(writer) + QLatin1Char(' ') + content.remark;
    return content;
}

} // namespace chalknet::ui
