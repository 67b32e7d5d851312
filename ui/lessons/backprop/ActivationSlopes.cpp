// The slope of every activation function; of functions in pieces the piece that holds is written with its condition.
#include "ui/lessons/backprop/ActivationSides.h"

#include "ui/lessons/backprop/PlainSums.h"

#include <cmath>

namespace chalknet::ui {

namespace {

QString conditionTex(const QString& value, const QString& condition)
{
    return QStringLiteral("%1\\;\\;(%2)").arg(value, condition);
}

/// The slope of one unit at its z; `shown` is its value as written.
class SlopeWriter {
public:
    SlopeWriter(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
        : m_writer(writer)
        , m_stage(stage)
        , m_shown(shown)
        , m_activation(writer.layerOf(stage.symbol).activation)
        , m_z(stage.terms.front().factors.front().value)
    {
    }

    WorkedSides write() const
    {
        WorkedSides sides = inTermsOfItsRule();
        sides.value = m_shown.tex();
        return sides;
    }

private:
    QString zName() const { return m_writer.name(m_stage.terms.front().factors.front().symbol); }
    QString aName() const
    {
        Symbol symbol = symbols::as(Quantity::Activation, m_stage.symbol);
        symbol.input = 0;
        symbol.piece = 0;
        return m_writer.name(symbol);
    }

    WorkedSides inTermsOfItsRule() const;
    WorkedSides softmaxSides() const;
    WorkedSides piecewise(bool isFirst, const QString& firstWhere, const QString& secondWhere, const QString& firstRule,
        const QString& secondRule) const;
    WorkedSides calculated(const QString& rule, const Numbered& numbered) const;
    WorkedSides calculated(const QString& rule, std::vector<std::vector<double>> products) const
    {
        return calculated(rule, m_writer.numbered(numbersStage(m_stage.symbol, std::move(products)), m_shown));
    }
    WorkedSides fromActivation(const QString& rule) const;
    WorkedSides eluSides() const;
    WorkedSides constant(const QString& rule, double value) const
    {
        return {rule, m_shown.tex(), {}, exactness(m_shown, value), Written::Equal};
    }

    const ContentWriter& m_writer;
    const Stage& m_stage;
    const WrittenNumber& m_shown;
    const Activation& m_activation;
    double m_z;
};

WorkedSides SlopeWriter::calculated(const QString& rule, const Numbered& numbered) const
{
    return {rule, bracketedTex(m_writer.numbersTex(numbered)), {}, operandsRelation(numbered.stage, numbered.written),
        numbered.written.relation};
}

// The value of a piece with the condition under which it holds.
WorkedSides SlopeWriter::piecewise(bool isFirst, const QString& firstWhere, const QString& secondWhere, const QString& firstRule,
    const QString& secondRule) const
{
    const QString where = zName() + (isFirst ? firstWhere : secondWhere);
    return {conditionTex(isFirst ? firstRule : secondRule, where), m_shown.tex(), {}, exactness(m_shown, m_stage.result),
        Written::Equal};
}

// Sigmoid and tanh: from a, which is known already.
WorkedSides SlopeWriter::fromActivation(const QString& rule) const
{
    const Stage stage = derivativeByActivation(m_writer.spec(), m_stage, activationValue(m_activation.type, m_z, 0.0)).value();
    return calculated(rule, m_writer.numbered(stage, m_shown));
}

WorkedSides SlopeWriter::eluSides() const
{
    const bool isSelu = m_activation.type == ActivationType::Selu;
    const QString lambda = isSelu ? QStringLiteral("\\lambda") : QStringLiteral("1");
    if (m_z >= 0.0) {
        return piecewise(true, QStringLiteral("\\ge 0"), {}, lambda, {});
    }
    const double constant = isSelu ? kSeluLambda * kSeluAlpha : m_activation.parameter;
    const double a = activationValue(m_activation.type, m_z, m_activation.parameter);
    const QString letters = isSelu ? QStringLiteral("\\lambda\\alpha") : QStringLiteral("\\alpha");
    return calculated(QStringLiteral("(%1+%2)").arg(aName(), letters), {{a}, {constant}});
}

WorkedSides SlopeWriter::softmaxSides() const
{
    const std::vector<Term>& operands = m_stage.terms;
    const double first = operands.front().factors.front().value;
    const QString name = m_writer.name(operands.front().factors.front().symbol);
    if (operands.size() == 1)
        return calculated(QStringLiteral("%1(1-%1)").arg(name), {{first, 1.0 - first}});
    Stage stage = numbersStage(m_stage.symbol, {{first, operands.back().factors.front().value}});
    stage.terms.front().negative = true;
    stage.result = m_stage.result;
    const QString other = m_writer.name(operands.back().factors.front().symbol);
    return calculated(QStringLiteral("-%1\\cdot %2").arg(name, other), m_writer.numbered(stage, m_shown));
}

WorkedSides SlopeWriter::inTermsOfItsRule() const
{
    const double s = sigmoid(m_z);
    const QString above = QStringLiteral(">0");
    const QString toZero = QStringLiteral("\\le 0");
    const QString usual = activationDerivativeTex(m_activation, zName(), aName());
    switch (m_activation.type) {
    case ActivationType::Identity: return constant(usual, m_activation.parameter);
    case ActivationType::Step: return constant(usual, 0.0);
    case ActivationType::Sigmoid: return fromActivation(usual);
    case ActivationType::Tanh: return fromActivation(QStringLiteral("(%1)").arg(usual));
    case ActivationType::Relu: return piecewise(m_z > 0.0, above, toZero, QStringLiteral("1"), QStringLiteral("0"));
    case ActivationType::LeakyRelu: return piecewise(m_z > 0.0, above, toZero, QStringLiteral("1"), QStringLiteral("s"));
    case ActivationType::PRelu:
        return piecewise(m_z > 0.0, above, toZero, QStringLiteral("1"), m_writer.name(m_stage.terms[1].factors.front().symbol));
    case ActivationType::Elu:
    case ActivationType::Selu: return eluSides();
    case ActivationType::Softplus: {
        const Numbered numbered = m_writer.numbered(m_stage, m_shown);
        return {usual, QStringLiteral("\\sigma(%1)").arg(numbered.written.factors.front().front().tex()), {},
            operandsRelation(numbered.stage, numbered.written), numbered.written.relation};
    }
    case ActivationType::Gelu:
        return calculated(QStringLiteral("(%1)").arg(usual), {{normalDistribution(m_z)}, {m_z, normalDensity(m_z)}});
    case ActivationType::Silu:
        return calculated(QStringLiteral("(\\sigma(%1)+%1\\,\\sigma(%1)(1-\\sigma(%1)))").arg(zName()), {{s}, {m_z, s, 1.0 - s}});
    case ActivationType::Mish: {
        const double u = mishInner(m_z);
        return calculated(QStringLiteral("(u+%1\\,\\sigma(%1)(1-u^{2}))").arg(zName()), {{u}, {m_z, s, 1.0 - u * u}});
    }
    case ActivationType::HardSigmoid:
        if (std::abs(m_z) < 3.0) {
            return {conditionTex(QStringLiteral("\\frac{1}{6}"), QStringLiteral("-3<%1<3").arg(zName())),
                QStringLiteral("\\frac{\\num{1}}{\\num{6}}"), {}, Written::Equal, exactness(m_shown, m_stage.result)};
        }
        return constant(conditionTex(QStringLiteral("0"), QStringLiteral("|%1|\\ge 3").arg(zName())), 0.0);
    case ActivationType::Maxout:
        return piecewise(m_stage.result > 0.0, QLatin1Char('=') + aName(), QStringLiteral("\\le ") + aName(), QStringLiteral("1"),
            QStringLiteral("0"));
    case ActivationType::Softmax: return softmaxSides();
    }
    return {};
}

} // namespace

WorkedSides slopeSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown)
{
    const Quantity operand = stage.terms.front().factors.front().symbol.quantity;
    if (operand == Quantity::One || operand == Quantity::Zero) // put there by a mistake
        return {operand == Quantity::One ? QStringLiteral("1") : QStringLiteral("0"), shown.tex(), shown.tex(), Written::Equal,
            Written::Equal};
    return SlopeWriter(writer, stage, shown).write();
}

QString slopeLettersTex(const ContentWriter& writer, const Stage& stage)
{
    const Factor& z = stage.terms.front().factors.front();
    if (z.symbol.quantity != Quantity::WeightedSum)
        return {};
    const NumberStyle& style = writer.style().numbers;
    const QString name = writer.name(z.symbol);
    const auto letter = [&](const QString& left, double value) { return left + equalsTex(writtenAlone(value, style), value); };
    switch (writer.layerOf(stage.symbol).activation.type) {
    case ActivationType::Gelu:
        return letter(QStringLiteral("\\Phi(%1)").arg(name), normalDistribution(z.value)) + QStringLiteral(",\\;")
            + letter(QStringLiteral("\\phi(%1)").arg(name), normalDensity(z.value));
    case ActivationType::Silu: return letter(QStringLiteral("\\sigma(%1)").arg(name), sigmoid(z.value));
    case ActivationType::Mish:
        return letter(QStringLiteral("u=\\tanh(\\ln(1+e^{%1}))").arg(name), mishInner(z.value)) + QStringLiteral(",\\;")
            + letter(QStringLiteral("\\sigma(%1)").arg(name), sigmoid(z.value));
    default: return {};
    }
}

} // namespace chalknet::ui
