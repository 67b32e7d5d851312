// Questions from the numbers of a step; what is asked depends on the kind of the step.
#include "ui/lessons/backprop/BackpropQuestion.h"

#include "ui/lessons/backprop/NewValueChoices.h"
#include "ui/lessons/backprop/ParameterPlace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class QuestionText {
    Q_DECLARE_TR_FUNCTIONS(BackpropQuestion)
};

QString inText(const QString& tex)
{
    return QLatin1Char('$') + tex + QLatin1Char('$');
}

QString put(double value, const NumberStyle& style)
{
    return inText(writtenAlone(value, style).tex());
}

std::uint64_t seedOf(const Symbol& symbol, std::uint64_t updates)
{
    std::uint64_t seed = 1469598103934665603ULL; // FNV-1a
    for (const std::uint64_t part : {static_cast<std::uint64_t>(symbol.layer), static_cast<std::uint64_t>(symbol.unit),
             static_cast<std::uint64_t>(symbol.input + 1), static_cast<std::uint64_t>(symbol.piece), updates})
        seed = (seed ^ part) * 1099511628211ULL;
    return seed;
}

AnswerKey riseKey()
{
    return {Qt::Key_Up, QStringLiteral("↑"), QStringLiteral("arrow-up")};
}

AnswerKey fallKey()
{
    return {Qt::Key_Down, QStringLiteral("↓"), QStringLiteral("arrow-down")};
}

AnswerKey stayKey()
{
    return {Qt::Key_0, QStringLiteral("0"), QStringLiteral("arrow-right")};
}

class QuestionWriter {
public:
    QuestionWriter(const NetworkSpec& spec, const BatchTrace& trace, const TraceStep& step, const UpdateRule& rule,
        const TraceNames& names, const NumberStyle& style)
        : m_spec(spec)
        , m_trace(trace)
        , m_step(step)
        , m_rule(rule)
        , m_names(names)
        , m_style(style)
        , m_parameter(parameterOf(step.target))
    {
    }

    BackpropQuestion direction() const;
    BackpropQuestion newValue() const;
    BackpropQuestion lossFalls() const;

private:
    QString parameterTex() const { return symbolTex(m_parameter, m_names); }
    QString marked() const { return inText(QStringLiteral("\\tone{c3}{%1}").arg(parameterTex())); }
    bool isPlainUpdate() const;
    QString ruleTex() const;
    QString directionWhy(int right) const;
    double valueBefore() const;
    QString calculationTex(const Stage& stage, const NumberStyle& style, bool withResult) const;

    const NetworkSpec& m_spec;
    const BatchTrace& m_trace;
    const TraceStep& m_step;
    const UpdateRule& m_rule;
    const TraceNames& m_names;
    NumberStyle m_style;
    Symbol m_parameter;
};

/// The update is nothing but θ − η ∂E/∂θ of this example.
bool QuestionWriter::isPlainUpdate() const
{
    return m_rule.optimizer.type == OptimizerType::Sgd && m_rule.l1 == 0.0 && m_rule.l2 == 0.0 && m_trace.examples.size() == 1;
}

QString QuestionWriter::ruleTex() const
{
    const QString letter = m_parameter.input == kAlphaInput ? QStringLiteral("\\alpha")
        : m_names.notation == TraceNotation::ThetaA         ? QStringLiteral("\\theta")
        : m_parameter.input == kBiasInput                   ? QStringLiteral("b")
                                                            : QStringLiteral("w");
    return inText(QStringLiteral("%1 \\leftarrow %1 - \\eta\\,(%2)")
                      .arg(letter, derivativeTex(symbolTex(Symbol{Quantity::Loss}, m_names), letter, true)));
}

BackpropQuestion QuestionWriter::direction() const
{
    BackpropQuestion question;
    question.kind = QuestionKind::Direction;
    const QString text = isPlainUpdate() ? QuestionText::tr("The update is %1. Will %2 rise or fall?")
                                         : QuestionText::tr("A step against this gradient is %1. Would %2 rise or fall?");
    question.text = text.arg(ruleTex(), marked());
    question.answers = {QuestionText::tr("It rises"), QuestionText::tr("It falls"), QuestionText::tr("It stays the same")};
    question.keys = {riseKey(), fallKey(), stayKey()};
    const double gradient = m_step.result;
    question.right = gradient < 0.0 ? 0 : gradient > 0.0 ? 1 : 2;
    question.why = directionWhy(question.right);
    return question;
}

QString QuestionWriter::directionWhy(int right) const
{
    const QString gradient = symbolTex(symbols::as(Quantity::LossByParameter, m_parameter), m_names, true);
    const QString numbers = inText(gradient + equalsTex(writtenAlone(m_step.result, m_style), m_step.result));
    switch (right) {
    case 0: return QuestionText::tr("%1 is negative, so something positive is added: %2 rises.").arg(numbers, marked());
    case 1: return QuestionText::tr("%1 is positive, so something is taken away: %2 falls.").arg(numbers, marked());
    default: return QuestionText::tr("%1: nothing is taken away, so %2 stays the same.").arg(numbers, marked());
    }
}

// With AdamW the last stage starts from the decayed weight.
double QuestionWriter::valueBefore() const
{
    for (const Stage& stage : m_step.stages)
        if (stage.kind == StageKind::DecayedWeight)
            return stage.terms.front().value();
    return m_step.stages.back().terms.front().value();
}

/// "0.10 − 0.5 · (−0.0175)", with "≈ 0.1087" if wanted; the operands have the digits that it takes.
QString QuestionWriter::calculationTex(const Stage& stage, const NumberStyle& style, bool withResult) const
{
    const WrittenStage written = writtenStage(m_spec, stage, style);
    QString above;
    QString below;
    const std::vector<WrittenNumber>& numbers = written.factors.back();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        QString& place = stage.terms.back().factors[i].divides ? below : above;
        place += (place.isEmpty() ? QString() : QStringLiteral("\\cdot ")) + numbers[i].tex(true);
    }
    if (!below.isEmpty())
        above = QStringLiteral("\\frac{%1}{%2}").arg(above, below);
    const QString calculation = written.factors.front().front().tex() + QStringLiteral("-") + above;
    if (!withResult)
        return calculation;
    return calculation + relationTex(written.relation) + QLatin1Char(' ') + written.result.tex();
}

BackpropQuestion QuestionWriter::newValue() const
{
    const Stage& stage = m_step.stages.back();
    const NewValueChoices choices = newValueChoices(stage, valueBefore(), seedOf(m_parameter, m_rule.memory.updates));
    BackpropQuestion question;
    question.kind = QuestionKind::NewValue;
    NumberStyle digits = m_style;
    digits.fractions = false;
    digits.decimals = std::max(m_style.decimals, choices.decimals);
    const QString calculation = inText(parameterTex() + QStringLiteral("\\leftarrow ") + calculationTex(stage, digits, false));
    question.text = QuestionText::tr("%1. What is the new value, to %n decimal(s)?", nullptr, choices.decimals).arg(calculation);
    question.answers = choices.texts;
    question.right = choices.right;
    const QString result = inText(calculationTex(stage, digits, true));
    question.why = choices.staysTheSame ? QuestionText::tr("%1: to these decimals %2 stays the same.").arg(result, marked())
                                        : QuestionText::tr("%1, to %n decimal(s) %2.", nullptr, choices.decimals)
                                              .arg(result, inText(QStringLiteral("\\num{%1}").arg(choices.texts[choices.right])));
    return question;
}

BackpropQuestion QuestionWriter::lossFalls() const
{
    BackpropQuestion question;
    question.kind = QuestionKind::LossFalls;
    const QString now = inText(QStringLiteral("E") + equalsTex(writtenAlone(m_trace.loss, m_style), m_trace.loss));
    question.text = QuestionText::tr(
        "Before the update %1. Will the loss be smaller after it, written with %n decimal(s)?", nullptr, m_style.decimals)
                        .arg(now);
    question.answers = {QuestionText::tr("It falls"), QuestionText::tr("It rises"), QuestionText::tr("It stays the same")};
    question.keys = {fallKey(), riseKey(), stayKey()};
    const WrittenNumber before = writtenAlone(m_trace.loss, m_style);
    const WrittenNumber after = writtenAlone(m_trace.lossAfter, m_style);
    const bool isSame = exactness(after, before.value()) == Written::Equal;
    question.right = isSame ? 2 : after.value() < before.value() ? 0 : 1;
    const QString from = put(m_trace.loss, m_style);
    const QString to = put(m_trace.lossAfter, m_style);
    switch (question.right) {
    case 0: question.why = QuestionText::tr("$E$ falls from %1 to %2.").arg(from, to); break;
    case 1: question.why = QuestionText::tr("$E$ rises from %1 to %2: this step made it worse.").arg(from, to); break;
    default: question.why = QuestionText::tr("As it is written, $E$ is %1 before and after.").arg(from); break;
    }
    return question;
}

} // namespace

std::optional<BackpropQuestion> questionOf(const NetworkSpec& spec, const BatchTrace& trace, const TraceStep& step,
    const UpdateRule& rule, const TraceNames& names, const NumberStyle& style)
{
    const QuestionWriter writer(spec, trace, step, rule, names, style);
    if (step.stages.empty())
        return std::nullopt;
    switch (step.kind) {
    case StepKind::Gradient: return writer.direction();
    case StepKind::Update: return std::isfinite(step.result) ? std::optional(writer.newValue()) : std::nullopt;
    case StepKind::After: return writer.lossFalls();
    default: return std::nullopt;
    }
}

} // namespace chalknet::ui
