// One case for each activation function; of functions in pieces the piece that holds is written with its condition.
#include "ui/lessons/backprop/ActivationSides.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chalknet::ui {

namespace {

double sigmoid(double z)
{
    return activationValue(ActivationType::Sigmoid, z, 0.0);
}

double normalDistribution(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalDensity(double z)
{
    return std::exp(-0.5 * z * z) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

double mishInner(double z)
{
    return std::tanh(activationValue(ActivationType::Softplus, z, 0.0));
}

/// e^{z} and e^{−z}: without two signs.
QString exponentialTex(const WrittenNumber& z)
{
    return QStringLiteral("e^{%1}").arg(z.tex());
}
QString inverseExponentialTex(const WrittenNumber& z)
{
    return z.isNegative() ? exponentialTex(withoutSign(z)) : QStringLiteral("e^{-%1}").arg(z.tex());
}

QString conditionTex(const QString& value, const QString& condition)
{
    return QStringLiteral("%1\\;\\;(%2)").arg(value, condition);
}

/// With as few decimals as make `result` follow from f of the rounded constant.
WrittenNumber constantFor(double constant, const WrittenNumber& result, const std::function<double(double)>& f)
{
    constexpr int kFirst = 4;
    constexpr int kLast = 12;
    for (int decimals = kFirst; decimals < kLast; ++decimals) {
        const WrittenNumber candidate{writtenUnits(constant, decimals), decimals};
        if (followsFrom(f(candidate.value()), result) != Written::Different)
            return candidate;
    }
    return {writtenUnits(constant, kLast), kLast};
}

Factor plainFactor(double value)
{
    return {{Quantity::WeightedSum}, value};
}

/// A sum of products that is written with numbers only.
Stage numbersStage(const Symbol& symbol, std::vector<std::vector<double>> products)
{
    std::vector<Term> terms;
    for (const std::vector<double>& product : products) {
        Term term;
        for (const double value : product) {
            term.factors.push_back(plainFactor(value));
            term.factors.back().symbol.unit = static_cast<int>(term.factors.size()); // no squares
        }
        terms.push_back(std::move(term));
    }
    return sumStage(Phase::Backward, StageKind::LossBySum, symbol, std::move(terms));
}

/// The value of one unit from its own z.
class ActivationWriter {
public:
    ActivationWriter(const ContentWriter& writer, const Stage& stage)
        : m_writer(writer)
        , m_numbered(writer.numbered(stage))
        , m_activation(writer.layerOf(stage.symbol).activation)
    {
    }

    WorkedSides write() const
    {
        WorkedSides sides;
        sides.rule = rule();
        sides.value = result().tex();
        sides.numbers = numbers();
        sides.numbersRelation = operandsRelation(m_numbered);
        sides.relation = m_numbered.written.relation;
        if (m_activation.type == ActivationType::Gelu)
            addGeluProduct(sides);
        if (m_activation.type == ActivationType::Selu)
            sides.numbersRelation = Written::Rounded; // its constants go on for ever
        return sides;
    }

private:
    const WrittenNumber& operand(std::size_t index) const { return m_numbered.written.factors[index].front(); }
    const WrittenNumber& z() const { return operand(0); }
    const WrittenNumber& result() const { return m_numbered.written.result; }
    double exactZ() const { return m_numbered.stage.terms.front().factors.front().value; }
    QString name(std::size_t index) const { return m_writer.name(m_numbered.stage.terms[index].factors.front().symbol); }
    QString everyOperand(const std::function<QString(std::size_t)>& text, const QString& between) const
    {
        QStringList all;
        for (std::size_t i = 0; i < m_numbered.stage.terms.size(); ++i)
            all.append(text(i));
        return all.join(between);
    }

    QString rule() const;
    QString softmaxRule() const;
    QString numbers() const;
    QString softmaxNumbers() const;
    QString seluNumbers() const;
    void addGeluProduct(WorkedSides& sides) const;

    const ContentWriter& m_writer;
    Numbered m_numbered;
    const Activation& m_activation;
};

QString ActivationWriter::rule() const
{
    switch (m_activation.type) {
    case ActivationType::Maxout:
        return QStringLiteral("\\max(%1)").arg(everyOperand([this](std::size_t i) { return name(i); }, QStringLiteral(",")));
    case ActivationType::Softmax: return softmaxRule();
    case ActivationType::PRelu: return activationTex(m_activation, name(0)).replace(QLatin1String("\\alpha"), name(1));
    default: return activationTex(m_activation, name(0));
    }
}

QString ActivationWriter::softmaxRule() const
{
    constexpr std::size_t kMostInFull = 4;
    const auto unit = static_cast<std::size_t>(m_numbered.stage.symbol.unit - 1);
    const auto power = [this](std::size_t i) { return QStringLiteral("e^{%1}").arg(name(i)); };
    const QString general = m_writer.name(m_numbered.stage.terms.front().factors.front().symbol, QStringLiteral("k"));
    QString below = QStringLiteral("\\sum_{k}e^{%1}").arg(general);
    if (m_numbered.stage.terms.size() <= kMostInFull)
        below = everyOperand(power, QStringLiteral("+"));
    return QStringLiteral("\\frac{%1}{%2}").arg(power(unit), below);
}

QString ActivationWriter::softmaxNumbers() const
{
    const auto unit = static_cast<std::size_t>(m_numbered.stage.symbol.unit - 1);
    const auto power = [this](std::size_t i) { return exponentialTex(operand(i)); };
    return QStringLiteral("\\frac{%1}{%2}").arg(power(unit), everyOperand(power, QStringLiteral("+")));
}

QString ActivationWriter::seluNumbers() const
{
    const double written = z().value();
    if (exactZ() >= 0.0) {
        const WrittenNumber lambda = constantFor(kSeluLambda, result(), [&](double value) { return value * written; });
        return QStringLiteral("%1\\cdot %2").arg(lambda.tex(), z().tex());
    }
    const WrittenNumber product
        = constantFor(kSeluLambda * kSeluAlpha, result(), [&](double value) { return value * std::expm1(written); });
    return QStringLiteral("%1\\cdot(%2-1)").arg(product.tex(), exponentialTex(z()));
}

// Φ is looked up; then its value is put in.
void ActivationWriter::addGeluProduct(WorkedSides& sides) const
{
    const double z = exactZ();
    const Numbered product = m_writer.numbered(numbersStage(m_numbered.stage.symbol, {{z, normalDistribution(z)}}), result());
    const QString tex = m_writer.numbersTex(product);
    sides.numbers += relationTex(Written::Rounded) + QLatin1Char(' ') + tex;
    sides.relation = product.written.relation;
}

QString ActivationWriter::numbers() const
{
    const bool isPositive = exactZ() > 0.0;
    switch (m_activation.type) {
    case ActivationType::Identity:
        if (m_activation.parameter == 1.0)
            return z().tex();
        return QStringLiteral("%1\\cdot %2").arg(m_writer.constantTex(m_activation.parameter), z().tex(true));
    case ActivationType::Step: return result().tex();
    case ActivationType::Sigmoid: return QStringLiteral("\\frac{\\num{1}}{\\num{1}+%1}").arg(inverseExponentialTex(z()));
    case ActivationType::Tanh: return QStringLiteral("\\tanh(%1)").arg(z().tex());
    case ActivationType::Relu: return QStringLiteral("\\max(\\num{0},%1)").arg(z().tex());
    case ActivationType::LeakyRelu:
        if (isPositive)
            return z().tex();
        return QStringLiteral("%1\\cdot %2").arg(m_writer.constantTex(m_activation.parameter), z().tex(true));
    case ActivationType::PRelu:
        return isPositive ? z().tex() : QStringLiteral("%1\\cdot %2").arg(operand(1).tex(), z().tex(true));
    case ActivationType::Elu:
        if (exactZ() >= 0.0)
            return z().tex();
        return QStringLiteral("%1\\cdot(%2-\\num{1})").arg(m_writer.constantTex(m_activation.parameter), exponentialTex(z()));
    case ActivationType::Selu: return seluNumbers();
    case ActivationType::Softplus: return QStringLiteral("\\ln(\\num{1}+%1)").arg(exponentialTex(z()));
    case ActivationType::Gelu: return QStringLiteral("%1\\cdot\\Phi(%2)").arg(z().tex(), z().tex());
    case ActivationType::Silu: return QStringLiteral("\\frac{%1}{\\num{1}+%2}").arg(z().tex(), inverseExponentialTex(z()));
    case ActivationType::Mish: return QStringLiteral("%1\\cdot\\tanh(\\ln(\\num{1}+%2))").arg(z().tex(), exponentialTex(z()));
    case ActivationType::HardSigmoid:
        return std::abs(exactZ()) < 3.0 ? QStringLiteral("\\frac{%1}{\\num{6}}+\\frac{\\num{1}}{\\num{2}}").arg(z().tex())
                                        : result().tex();
    case ActivationType::Maxout:
        return QStringLiteral("\\max(%1)")
            .arg(everyOperand([this](std::size_t i) { return operand(i).tex(); }, QStringLiteral(",")));
    case ActivationType::Softmax: return softmaxNumbers();
    }
    return {};
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
    WorkedSides tanhSides() const;
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
    return {rule, bracketedTex(m_writer.numbersTex(numbered)), {}, operandsRelation(numbered), numbered.written.relation};
}

// The value of a piece with the condition under which it holds.
WorkedSides SlopeWriter::piecewise(bool isFirst, const QString& firstWhere, const QString& secondWhere, const QString& firstRule,
    const QString& secondRule) const
{
    const QString where = zName() + (isFirst ? firstWhere : secondWhere);
    return {conditionTex(isFirst ? firstRule : secondRule, where), m_shown.tex(), {}, exactness(m_shown, m_stage.result),
        Written::Equal};
}

WorkedSides SlopeWriter::tanhSides() const
{
    const double a = std::tanh(m_z);
    Stage stage = numbersStage(m_stage.symbol, {{1.0}, {a, a}});
    stage.terms[1].negative = true;
    stage.terms[1].factors[1].symbol = stage.terms[1].factors[0].symbol; // a square
    stage.result = m_stage.result;
    return calculated(
        QStringLiteral("(%1)").arg(activationDerivativeTex(m_activation, zName(), aName())), m_writer.numbered(stage, m_shown));
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
    case ActivationType::Sigmoid: return calculated(usual, {{s, 1.0 - s}});
    case ActivationType::Tanh: return tanhSides();
    case ActivationType::Relu: return piecewise(m_z > 0.0, above, toZero, QStringLiteral("1"), QStringLiteral("0"));
    case ActivationType::LeakyRelu: return piecewise(m_z > 0.0, above, toZero, QStringLiteral("1"), QStringLiteral("s"));
    case ActivationType::PRelu:
        return piecewise(m_z > 0.0, above, toZero, QStringLiteral("1"), m_writer.name(m_stage.terms[1].factors.front().symbol));
    case ActivationType::Elu:
    case ActivationType::Selu: return eluSides();
    case ActivationType::Softplus: {
        const Numbered numbered = m_writer.numbered(m_stage, m_shown);
        return {usual, QStringLiteral("\\sigma(%1)").arg(numbered.written.factors.front().front().tex()), {},
            operandsRelation(numbered), numbered.written.relation};
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

WorkedSides activationSides(const ContentWriter& writer, const Stage& stage)
{
    return ActivationWriter(writer, stage).write();
}

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
    const auto letter = [&](const QString& left, double value) {
        const WrittenNumber number = writtenAlone(value, style);
        return left + relationTex(exactness(number, value)) + QLatin1Char(' ') + number.tex();
    };
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
