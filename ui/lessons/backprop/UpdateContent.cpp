// Update steps: the mean gradient, the gradient with penalties, the optimiser's memory and the new value, each as a line.
#include "ui/lessons/backprop/StepContents.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

bool isPlain(const Stage& gradient)
{
    return gradient.terms.size() == 1;
}

/// Letters of one parameter's update; its indices stand in the first and the last line.
class UpdateWriter {
public:
    UpdateWriter(const ContentWriter& writer, const TraceStep& step)
        : m_writer(writer)
        , m_step(step)
        , m_optimizer(writer.trace().memory.type)
    {
    }

    ChainRuleContent write() const;

private:
    const Stage* find(StageKind kind) const;
    bool skipsGradient() const
    {
        const Stage* gradient = find(StageKind::PenalisedGradient);
        return m_optimizer == OptimizerType::Sgd && gradient != nullptr && isPlain(*gradient);
    }

    QString title() const;
    QString letter(const Symbol& symbol, bool isDecayed) const;
    QString gradientName() const;
    QString stageSymbol(const Stage& stage) const;
    WorkedLine line(const Stage& stage) const;
    Numbered corrected(const Stage& stage) const;
    WorkedLine denominatorLine(const Stage& stage) const;
    QString numberTex(const Factor& factor, const WrittenNumber& number, FactorPlace place) const;
    QString correctionTex(Quantity beta) const;
    double factorValue(Quantity quantity) const;
    QString remark() const;

    const ContentWriter& m_writer;
    const TraceStep& m_step;
    OptimizerType m_optimizer;
};

const Stage* UpdateWriter::find(StageKind kind) const
{
    const auto found
        = std::find_if(m_step.stages.begin(), m_step.stages.end(), [kind](const Stage& stage) { return stage.kind == kind; });
    return found == m_step.stages.end() ? nullptr : &*found;
}

QString UpdateWriter::title() const
{
    switch (m_optimizer) {
    case OptimizerType::Sgd: return ChainRuleText::tr("Update with gradient descent");
    case OptimizerType::Momentum: return ChainRuleText::tr("Update with momentum");
    case OptimizerType::Nesterov: return ChainRuleText::tr("Update with Nesterov momentum");
    case OptimizerType::Adagrad: return ChainRuleText::tr("Update with AdaGrad");
    case OptimizerType::Rmsprop: return ChainRuleText::tr("Update with RMSProp");
    case OptimizerType::Adam: return ChainRuleText::tr("Update with Adam");
    case OptimizerType::Adamw: return ChainRuleText::tr("Update with AdamW");
    }
    return {};
}

QString UpdateWriter::gradientName() const
{
    Symbol parameter = m_step.target;
    parameter.updated = false;
    return m_writer.name(symbols::as(Quantity::LossByParameter, parameter));
}

QString UpdateWriter::letter(const Symbol& symbol, bool isDecayed) const
{
    const QString prime = symbol.updated ? QStringLiteral("{}^{\\prime}") : QString();
    switch (symbol.quantity) {
    case Quantity::Gradient: return skipsGradient() ? gradientName() : QStringLiteral("g");
    case Quantity::Velocity:
    case Quantity::SecondMoment: return QStringLiteral("v") + prime;
    case Quantity::SquareSum: return QStringLiteral("s") + prime;
    case Quantity::FirstMoment: return QStringLiteral("m") + prime;
    case Quantity::Direction: return QStringLiteral("d");
    case Quantity::CorrectedFirst: return QStringLiteral("\\hat{m}");
    case Quantity::CorrectedSecond: return QStringLiteral("\\hat{v}");
    case Quantity::Denominator: return QStringLiteral("r");
    case Quantity::Parameter: return m_writer.name(symbol) + (isDecayed ? QStringLiteral("{}^{*}") : QString());
    default: return m_writer.name(symbol);
    }
}

// The decayed weight has a star, in its own line and where the step starts from it.
QString UpdateWriter::stageSymbol(const Stage& stage) const
{
    return letter(stage.symbol, stage.kind == StageKind::DecayedWeight);
}

double UpdateWriter::factorValue(Quantity quantity) const
{
    for (const Stage& stage : m_step.stages)
        for (const Term& term : stage.terms)
            for (const Factor& factor : term.factors)
                if (factor.symbol.quantity == quantity)
                    return factor.value;
    return 0.0;
}

QString UpdateWriter::correctionTex(Quantity beta) const
{
    return QStringLiteral("\\num{1}-%1^{\\num{%2}}")
        .arg(m_writer.constantTex(factorValue(beta)))
        .arg(m_writer.trace().memory.updates);
}

QString UpdateWriter::numberTex(const Factor& factor, const WrittenNumber& number, FactorPlace place) const
{
    if (factor.symbol.quantity == Quantity::Correction1)
        return correctionTex(Quantity::Beta1);
    if (factor.symbol.quantity == Quantity::Correction2)
        return correctionTex(Quantity::Beta2);
    const bool isOne = number.exponent == 0 && number.denominator == 1 && !number.isNegative();
    if (place == FactorPlace::Squared && !isOne)
        return QStringLiteral("\\left(%1\\right)").arg(number.tex());
    return number.tex(place != FactorPlace::Leading);
}

WorkedLine UpdateWriter::denominatorLine(const Stage& stage) const
{
    const Numbered numbered = m_writer.numbered(stage);
    const WrittenNumber& epsilon = numbered.written.factors[1].front();
    const bool isPower = epsilon.exponent != 0 && epsilon.units == 1 && epsilon.decimals == 0;
    const QString epsilonTex = isPower ? QStringLiteral("\\num{10}^{\\num{%1}}").arg(epsilon.exponent) : epsilon.tex();
    WorkedSides sides;
    sides.rule
        = QStringLiteral("\\sqrt{%1}+%2")
              .arg(letter(stage.terms[0].factors.front().symbol, false), letter(stage.terms[1].factors.front().symbol, false));
    sides.numbers = QStringLiteral("\\sqrt{%1}+%2").arg(numbered.written.factors[0].front().tex(), epsilonTex);
    sides.value = numbered.written.result.tex();
    sides.numbersRelation = operandsRelation(numbered.stage, numbered.written);
    sides.relation = numbered.written.relation;
    return m_writer.line(stageSymbol(stage), sides);
}

// The correction is written as a power, so its own digits do not count.
Numbered UpdateWriter::corrected(const Stage& stage) const
{
    constexpr int kMostDecimals = 15;
    const WrittenNumber shown = writtenAlone(stage.result, m_writer.style().numbers);
    const double correction = stage.terms.front().factors.back().value;
    NumberStyle style = m_writer.style().numbers;
    Numbered numbered{stage, writtenStage(m_writer.spec(), stage, style)};
    for (;;) {
        numbered.written.result = shown;
        numbered.written.relation = followsFrom(numbered.written.factors.front().front().value() / correction, shown);
        if (numbered.written.relation != Written::Different || style.decimals == kMostDecimals)
            return numbered;
        ++style.decimals;
        numbered.written = writtenStage(m_writer.spec(), stage, style);
    }
}

WorkedLine UpdateWriter::line(const Stage& stage) const
{
    if (stage.kind == StageKind::MeanGradient)
        return meanLine(m_writer, stage, m_writer.name(stage.symbol));
    if (stage.kind == StageKind::Denominator)
        return denominatorLine(stage);
    const Numbered numbered = stage.kind == StageKind::CorrectedMemory ? corrected(stage) : m_writer.numbered(stage);
    const bool startsDecayed = stage.kind == StageKind::NewValue && find(StageKind::DecayedWeight) != nullptr;
    const auto factorAt = [&](std::size_t term, std::size_t factor) { return stage.terms[term].factors[factor]; };
    WorkedSides sides;
    sides.rule = termsTex(stage, [&](std::size_t term, std::size_t factor, FactorPlace place) {
        const QString tex = letter(factorAt(term, factor).symbol, startsDecayed);
        return place == FactorPlace::Squared && tex.contains(u'^') ? QStringLiteral("(%1)").arg(tex) : tex;
    });
    sides.numbers = termsTex(stage, [&](std::size_t term, std::size_t factor, FactorPlace place) {
        return numberTex(factorAt(term, factor), numbered.written.factors[term][factor], place);
    });
    sides.value = numbered.written.result.tex();
    sides.numbersRelation = operandsRelation(numbered.stage, numbered.written);
    sides.relation = numbered.written.relation;
    return m_writer.line(stageSymbol(stage), sides);
}

// Which way the parameter goes, and why.
QString UpdateWriter::remark() const
{
    const Stage& last = m_step.stages.back();
    const double gradient = find(StageKind::PenalisedGradient)->result;
    const double change = last.terms.back().value(); // the step, with its minus
    Symbol parameter = m_step.target;
    parameter.updated = false;
    const QString name = m_writer.name(parameter);
    if (skipsGradient()) {
        if (gradient == 0.0)
            return ChainRuleText::tr("The gradient is 0: $%1$ stays as it is.").arg(name);
        return gradient < 0.0 ? ChainRuleText::tr("The gradient is negative: $%1$ rises.").arg(name)
                              : ChainRuleText::tr("The gradient is positive: $%1$ falls.").arg(name);
    }
    const bool hasMemory = m_optimizer == OptimizerType::Momentum || m_optimizer == OptimizerType::Nesterov
        || m_optimizer == OptimizerType::Adam || m_optimizer == OptimizerType::Adamw;
    if (hasMemory && gradient * change > 0.0)
        return ChainRuleText::tr("Earlier gradients weigh more than the present one: $%1$ goes on in the old direction.")
            .arg(name);
    return {};
}

ChainRuleContent UpdateWriter::write() const
{
    ChainRuleContent content;
    content.title = title();
    content.left = m_writer.name(m_step.target);
    for (const Stage& stage : m_step.stages) {
        if (stage.kind == StageKind::PenalisedGradient && skipsGradient())
            continue;
        content.lines.push_back(line(stage));
    }
    WorkedLine& result = content.lines.back();
    result.isResult = true;
    result.tone = TraceTone::C3;
    result.places = {targetOf(m_step.target)};
    content.result = result.value;
    content.relation = result.relation;
    content.remark = remark();
    return content;
}

} // namespace

ChainRuleContent updateContent(const ContentWriter& writer, const TraceStep& step)
{
    return UpdateWriter(writer, step).write();
}

} // namespace chalknet::ui
