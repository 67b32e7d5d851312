// The rules of all activations with their numbers.
#include "ui/lessons/forward/ForwardActivationTex.h"

#include "engine/explain/Stage.h"

#include <QStringList>

#include <algorithm>

namespace chalknet::ui {

namespace {

/// e^{z}; with a number a minus before a minus is a plus.
QString minusExponent(const WrittenNumber& z)
{
    WrittenNumber opposite = z;
    opposite.units = -opposite.units;
    return QStringLiteral("e^{%1}").arg(opposite.tex());
}

QString plain(double value)
{
    return writtenNumber(value, 6).tex(true);
}

class RuleWriter {
public:
    RuleWriter(const Activation& activation, const Stage& stage, const WrittenStage& written, const TraceNames& names)
        : m_type(activation.type)
        , m_parameter(activation.parameter)
        , m_stage(stage)
        , m_written(written)
        , m_names(names)
    {
    }

    ActivationRule write() const
    {
        switch (m_type) {
        case ActivationType::Maxout: return maxout();
        case ActivationType::Softmax: return softmax();
        case ActivationType::Step:
        case ActivationType::LeakyRelu:
        case ActivationType::PRelu:
        case ActivationType::Elu:
        case ActivationType::Selu:
        case ActivationType::HardSigmoid: return branch();
        default: return {formula(z(), QStringLiteral("e^{-%1}").arg(z())), formula(number(), minusExponent(writtenZ())), {}};
        }
    }

private:
    QString z(std::size_t index = 0) const { return symbolTex(m_stage.terms[index].factors.front().symbol, m_names); }
    double value() const { return m_stage.terms.front().factors.front().value; }
    const WrittenNumber& writtenZ(std::size_t index = 0) const { return m_written.factors[index].front(); }
    QString number(std::size_t index = 0) const { return writtenZ(index).tex(); }
    /// Beside another factor.
    QString bracketed(std::size_t index = 0) const { return writtenZ(index).tex(true); }

    /// Functions of one piece; `minus` is e to the power −z.
    QString formula(const QString& z, const QString& minus) const
    {
        const bool isNumber = z.startsWith(QStringLiteral("\\num"));
        const QString between = z.startsWith(QStringLiteral("\\num{-")) || z.startsWith(QStringLiteral("\\num{−"))
            ? QStringLiteral("(%1)").arg(z)
            : z;
        switch (m_type) {
        case ActivationType::Identity: return QStringLiteral("%1\\cdot %2").arg(plain(m_parameter), between);
        case ActivationType::Sigmoid: return QStringLiteral("\\frac{1}{1+%1}").arg(minus);
        case ActivationType::Tanh: return QStringLiteral("\\tanh(%1)").arg(z);
        case ActivationType::Relu:
            return QStringLiteral("\\max(%1,\\,%2)").arg(isNumber ? QStringLiteral("\\num{0}") : QStringLiteral("0"), z);
        case ActivationType::Softplus: return QStringLiteral("\\ln(1+e^{%1})").arg(z);
        case ActivationType::Gelu: return QStringLiteral("%1\\cdot\\Phi(%2)").arg(between, z);
        case ActivationType::Silu: return QStringLiteral("%1\\cdot\\sigma(%2)").arg(between, z);
        case ActivationType::Mish: return QStringLiteral("%1\\cdot\\tanh(\\ln(1+e^{%2}))").arg(between, z);
        default: return z;
        }
    }

    ActivationRule branch() const
    {
        const double slope = m_type == ActivationType::Selu ? kSeluLambda : m_parameter;
        const QString below = z() + QStringLiteral("<0");
        const QString notAbove = z() + QStringLiteral("\\le 0");
        const QString exponential = QStringLiteral("(e^{%1}-1)");
        switch (m_type) {
        case ActivationType::Step:
            return value() >= 0.0
                ? ActivationRule{QStringLiteral("1"), QStringLiteral("\\num{1}"), z() + QStringLiteral("\\ge 0")}
                : ActivationRule{QStringLiteral("0"), QStringLiteral("\\num{0}"), below};
        case ActivationType::LeakyRelu:
            if (value() > 0.0)
                break;
            return {QStringLiteral("s\\cdot ") + z(), QStringLiteral("%1\\cdot %2").arg(plain(slope), bracketed()), notAbove};
        case ActivationType::PRelu:
            if (value() > 0.0)
                break;
            return {QStringLiteral("%1\\cdot %2").arg(z(1), z()), QStringLiteral("%1\\cdot %2").arg(bracketed(1), bracketed()),
                notAbove};
        case ActivationType::Elu:
            if (value() >= 0.0)
                break;
            return {QStringLiteral("\\alpha") + exponential.arg(z()),
                QStringLiteral("%1\\cdot ").arg(plain(slope)) + exponential.arg(number()), below};
        case ActivationType::Selu:
            if (value() >= 0.0)
                return {QStringLiteral("\\lambda\\,") + z(), QStringLiteral("%1\\cdot %2").arg(plain(slope), bracketed()),
                    z() + QStringLiteral("\\ge 0")};
            return {QStringLiteral("\\lambda\\alpha") + exponential.arg(z()),
                QStringLiteral("%1\\cdot %2").arg(plain(kSeluLambda), plain(kSeluAlpha)) + exponential.arg(number()), below};
        default: return hardSigmoid();
        }
        return {z(), number(), z() + (m_type == ActivationType::Elu ? QStringLiteral("\\ge 0") : QStringLiteral(">0"))};
    }

    ActivationRule hardSigmoid() const
    {
        if (value() <= -3.0)
            return {QStringLiteral("0"), QStringLiteral("\\num{0}"), z() + QStringLiteral("\\le -3")};
        if (value() >= 3.0)
            return {QStringLiteral("1"), QStringLiteral("\\num{1}"), z() + QStringLiteral("\\ge 3")};
        return {QStringLiteral("\\frac{%1}{6}+\\frac{1}{2}").arg(z()), QStringLiteral("\\frac{%1}{6}+\\frac{1}{2}").arg(number()),
            QStringLiteral("-3<%1<3").arg(z())};
    }

    ActivationRule maxout() const
    {
        QStringList symbols;
        QStringList numbers;
        for (std::size_t i = 0; i < m_stage.terms.size(); ++i) {
            symbols += z(i);
            numbers += number(i);
        }
        const QString all = QStringLiteral("\\max(%1)");
        return {all.arg(symbols.join(QStringLiteral(",\\,"))), all.arg(numbers.join(QStringLiteral(",\\,"))), {}};
    }

    ActivationRule softmax() const
    {
        const int count = static_cast<int>(m_stage.terms.size());
        const int own = std::clamp(m_stage.symbol.unit - 1, 0, count - 1);
        QStringList symbols;
        QStringList numbers;
        for (std::size_t i = 0; i < m_stage.terms.size(); ++i) {
            symbols += QStringLiteral("e^{%1}").arg(z(i));
            numbers += QStringLiteral("e^{%1}").arg(number(i));
        }
        const QString fraction = QStringLiteral("\\frac{%1}{%2}");
        return {fraction.arg(symbols[own], symbols.join(u'+')), fraction.arg(numbers[own], numbers.join(u'+')), {}};
    }

    ActivationType m_type;
    double m_parameter;
    const Stage& m_stage;
    const WrittenStage& m_written;
    const TraceNames& m_names;
};

} // namespace

ActivationRule activationRule(
    const Activation& activation, const Stage& stage, const WrittenStage& written, const TraceNames& names)
{
    return RuleWriter(activation, stage, written, names).write();
}

} // namespace chalknet::ui
