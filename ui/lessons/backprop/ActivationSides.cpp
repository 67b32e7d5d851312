// The value of every activation function with its numbers put in.
#include "ui/lessons/backprop/ActivationSides.h"

#include "ui/lessons/backprop/PlainSums.h"

#include <QStringList>

#include <cmath>

namespace chalknet::ui {

namespace {

/// e^{z} and e^{−z}: without two signs.
QString exponentialTex(const WrittenNumber& z)
{
    return QStringLiteral("e^{%1}").arg(z.tex());
}
QString inverseExponentialTex(const WrittenNumber& z)
{
    return z.isNegative() ? exponentialTex(withoutSign(z)) : QStringLiteral("e^{-%1}").arg(z.tex());
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
        sides.numbersRelation = operandsRelation(m_numbered.stage, m_numbered.written);
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

} // namespace

WorkedSides activationSides(const ContentWriter& writer, const Stage& stage)
{
    return ActivationWriter(writer, stage).write();
}

} // namespace chalknet::ui
