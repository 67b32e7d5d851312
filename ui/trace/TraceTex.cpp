// Indices, letters and derivatives of symbols; activations and losses as formulas.
#include "ui/trace/TraceTex.h"

namespace chalknet::ui {

namespace {

/// "2", or with maxout "2.1": unit and piece.
QString rowIndex(const Symbol& symbol)
{
    const QString unit = QString::number(symbol.unit);
    return symbol.piece > 0 ? unit + QLatin1Char('.') + QString::number(symbol.piece) : unit;
}

/// θ_ij and w_ji; a comma only where the numbers would run together.
QString pairIndex(const Symbol& symbol, const QString& to, TraceNotation notation)
{
    const QString from = QString::number(symbol.input);
    const bool needsComma = symbol.unit > 9 || symbol.input > 9 || symbol.piece > 0;
    const QString comma = needsComma ? QStringLiteral(",") : QString();
    return notation == TraceNotation::ThetaA ? to + comma + from : from + comma + to;
}

/// Letters of one symbol in one notation, without its derivative.
class SymbolWriter {
public:
    /// `letter` stands for any unit (and piece); empty: the symbol's own.
    SymbolWriter(const Symbol& symbol, const TraceNames& names, const QString& letter)
        : m_symbol(symbol)
        , m_names(names)
        , m_unit(letter.isEmpty() ? QString::number(symbol.unit) : letter)
        , m_row(letter.isEmpty() ? rowIndex(symbol) : letter)
    {
    }

    QString activation() const;
    QString sum() const { return withIndices(QStringLiteral("z"), m_row, unitLayer()); }
    QString parameter() const;
    QString target() const;
    QString loss(bool ofOneOutput) const;
    QString biasInput() const;
    QString alpha() const { return withIndices(QStringLiteral("\\alpha"), m_unit, unitLayer()); }
    QString kept(const QString& letter) const;

private:
    bool isXwB() const { return m_names.notation == TraceNotation::XwB; }
    bool isOutputLayer() const { return m_symbol.layer == m_names.layers + 1; }
    bool showsLayers() const { return !isXwB() || m_names.layers > 2 || m_names.layersAlways; }
    QString unitLayer() const;
    QString weightLayer() const { return showsLayers() ? QString::number(m_symbol.layer) : QString(); }
    QString withIndices(const QString& letter, const QString& below, const QString& layer) const;

    const Symbol& m_symbol;
    const TraceNames& m_names;
    QString m_unit;
    QString m_row;
};

// Without layers in the symbols, z of the hidden layer and z of the output would be the same letters.
QString SymbolWriter::unitLayer() const
{
    const bool isSecondSum = m_names.layers == 2 && isOutputLayer();
    return showsLayers() || isSecondSum ? QString::number(m_symbol.layer) : QString();
}

QString SymbolWriter::withIndices(const QString& letter, const QString& below, const QString& layer) const
{
    QString tex = letter;
    if (!below.isEmpty())
        tex += QStringLiteral("_{%1}").arg(below);
    QString above = layer.isEmpty() ? QString() : QStringLiteral("(%1)").arg(layer);
    if (m_symbol.example > 0)
        above += QStringLiteral("[%1]").arg(m_symbol.example);
    if (!above.isEmpty())
        tex += QStringLiteral("^{%1}").arg(above);
    return m_symbol.updated ? tex + QStringLiteral("{}^{\\prime}") : tex;
}

QString SymbolWriter::activation() const
{
    if (m_symbol.layer <= 1 && m_names.namesInputs)
        return withIndices(QStringLiteral("x"), m_unit, {});
    if (isXwB() && isOutputLayer())
        return withIndices(QStringLiteral("y"), m_names.outputs > 1 ? m_unit : QString(), {});
    return withIndices(QStringLiteral("a"), m_unit, unitLayer());
}

QString SymbolWriter::parameter() const
{
    if (m_symbol.input == kAlphaInput)
        return alpha();
    if (!isXwB())
        return withIndices(QStringLiteral("\\theta"), pairIndex(m_symbol, m_row, m_names.notation), weightLayer());
    if (m_symbol.input == kBiasInput)
        return withIndices(QStringLiteral("b"), m_row, weightLayer());
    return withIndices(QStringLiteral("w"), pairIndex(m_symbol, m_row, m_names.notation), weightLayer());
}

QString SymbolWriter::target() const
{
    return withIndices(QStringLiteral("t"), m_names.outputs > 1 ? m_unit : QString(), {});
}

QString SymbolWriter::loss(bool ofOneOutput) const
{
    return withIndices(QStringLiteral("E"), ofOneOutput && m_names.outputs > 1 ? m_unit : QString(), {});
}

// With xW + b the bias is added as it is.
QString SymbolWriter::biasInput() const
{
    if (isXwB() || m_symbol.layer == 0)
        return QStringLiteral("1");
    return withIndices(QStringLiteral("a"), QStringLiteral("0"), weightLayer());
}

// What the optimiser keeps for a parameter has the parameter's indices.
QString SymbolWriter::kept(const QString& letter) const
{
    if (m_symbol.input == kAlphaInput)
        return withIndices(letter, QStringLiteral("\\alpha,%1").arg(m_symbol.unit), unitLayer());
    return withIndices(letter, pairIndex(m_symbol, m_row, m_names.notation), weightLayer());
}

Symbol activationOf(Symbol symbol)
{
    symbol.quantity = Quantity::Activation;
    symbol.piece = 0;
    symbol.updated = false;
    return symbol;
}

Symbol lossOf(const Symbol& symbol)
{
    Symbol loss{Quantity::Loss};
    loss.example = symbol.example;
    return loss;
}

Symbol withQuantity(Quantity quantity, Symbol symbol)
{
    symbol.quantity = quantity;
    symbol.example = 0; // of a derivative, E carries it
    return symbol;
}

QString derivativeTexOf(const Symbol& symbol, const TraceNames& names, bool flat, const QString& letter)
{
    const auto byLoss = [&](Quantity below) {
        return derivativeTex(
            symbolTex(lossOf(symbol), names), symbolTex(withQuantity(below, symbol), names, false, letter), flat);
    };
    switch (symbol.quantity) {
    case Quantity::LossByActivation: return byLoss(Quantity::Activation);
    case Quantity::LossBySum: return byLoss(Quantity::WeightedSum);
    case Quantity::LossByParameter: return byLoss(Quantity::Parameter);
    case Quantity::ActivationByAlpha: {
        Symbol alpha = withQuantity(Quantity::Parameter, symbol);
        alpha.input = kAlphaInput;
        return derivativeTex(symbolTex(activationOf(symbol), names, false, letter), symbolTex(alpha, names, false, letter), flat);
    }
    case Quantity::ActivationBySum: {
        Symbol sum = withQuantity(Quantity::WeightedSum, symbol);
        sum.unit = symbol.input;
        return derivativeTex(symbolTex(activationOf(symbol), names, false, letter), symbolTex(sum, names), flat);
    }
    default: return {};
    }
}

bool isOfLoss(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Loss:
    case Quantity::LossTerm:
    case Quantity::LossByActivation:
    case Quantity::LossBySum:
    case Quantity::LossByParameter: return true;
    default: return false;
    }
}

QString settingTex(Quantity quantity)
{
    switch (quantity) {
    case Quantity::OutputCount: return QStringLiteral("n");
    case Quantity::TargetSum: return QStringLiteral("\\sum_{k}t_{k}");
    case Quantity::L1: return QStringLiteral("\\lambda_{1}");
    case Quantity::L2: return QStringLiteral("\\lambda_{2}");
    case Quantity::LearningRate: return QStringLiteral("\\eta");
    case Quantity::WeightDecay: return QStringLiteral("\\lambda");
    case Quantity::Momentum: return QStringLiteral("\\beta");
    case Quantity::Decay: return QStringLiteral("\\rho");
    case Quantity::OneMinusDecay: return QStringLiteral("(1-\\rho)");
    case Quantity::Beta1: return QStringLiteral("\\beta_{1}");
    case Quantity::Beta2: return QStringLiteral("\\beta_{2}");
    case Quantity::OneMinusBeta1: return QStringLiteral("(1-\\beta_{1})");
    case Quantity::OneMinusBeta2: return QStringLiteral("(1-\\beta_{2})");
    case Quantity::Correction1: return QStringLiteral("(1-\\beta_{1}^{k})");
    case Quantity::Correction2: return QStringLiteral("(1-\\beta_{2}^{k})");
    case Quantity::Epsilon: return QStringLiteral("\\epsilon");
    case Quantity::InverseCount: return QStringLiteral("\\frac{1}{m}");
    default: return {};
    }
}

QString layerIndexed(const QString& letter, int layer)
{
    return QStringLiteral("%1^{(%2)}").arg(letter).arg(layer);
}

bool isXwB(const TraceNames& names)
{
    return names.notation == TraceNotation::XwB;
}

// The only hidden layer, or the only layer, needs no index.
QString rowVectorTex(const QString& letter, int layer, const TraceNames& names)
{
    const bool isPlain = names.layers <= 2 && !names.layersAlways && layer == 0;
    return isPlain ? letter : layerIndexed(letter, layer + 2);
}

QString casesTex(const QString& first, const QString& firstWhere, const QString& second, const QString& secondWhere)
{
    return QStringLiteral("\\begin{cases}%1&%2\\\\%3&%4\\end{cases}").arg(first, firstWhere, second, secondWhere);
}

/// Cases that change at 0, where the first holds also at 0 (`firstAtZero`) or the second does.
QString casesAtZero(const QString& argument, const QString& first, const QString& second, bool firstAtZero)
{
    return casesTex(first, argument + (firstAtZero ? QStringLiteral("\\ge 0") : QStringLiteral(">0")), second,
        argument + (firstAtZero ? QStringLiteral("<0") : QStringLiteral("\\le 0")));
}

QString insideTex(const QString& argument)
{
    return QStringLiteral("-3<%1<3").arg(argument);
}

} // namespace

QString derivativeTex(const QString& above, const QString& below, bool flat)
{
    return flat ? QStringLiteral("\\partial %1/\\partial %2").arg(above, below)
                : QStringLiteral("\\frac{\\partial %1}{\\partial %2}").arg(above, below);
}

QString symbolTex(const Symbol& symbol, const TraceNames& names, bool flat, const QString& letter)
{
    if (names.example > 0 && symbol.example == 0 && !symbol.updated && isOfLoss(symbol.quantity)) {
        Symbol named = symbol;
        named.example = names.example;
        return symbolTex(named, names, flat, letter);
    }
    const SymbolWriter writer(symbol, names, letter);
    switch (symbol.quantity) {
    case Quantity::One: return writer.biasInput();
    case Quantity::Zero: return QStringLiteral("0");
    case Quantity::OneMinusActivation: return QStringLiteral("(1-%1)").arg(writer.activation());
    case Quantity::Activation: return writer.activation();
    case Quantity::WeightedSum: return writer.sum();
    case Quantity::Parameter: return writer.parameter();
    case Quantity::Target: return writer.target();
    case Quantity::LossTerm: return writer.loss(true);
    case Quantity::Loss: return writer.loss(false);
    case Quantity::LossByActivation:
    case Quantity::ActivationBySum:
    case Quantity::LossBySum:
    case Quantity::ActivationByAlpha:
    case Quantity::LossByParameter: return derivativeTexOf(symbol, names, flat, letter);
    case Quantity::Gradient: return writer.kept(QStringLiteral("g"));
    case Quantity::Sign: return QStringLiteral("\\sign(%1)").arg(writer.parameter());
    case Quantity::Velocity:
    case Quantity::SecondMoment: return writer.kept(QStringLiteral("v"));
    case Quantity::Direction: return writer.kept(QStringLiteral("d"));
    case Quantity::SquareSum: return writer.kept(QStringLiteral("s"));
    case Quantity::FirstMoment: return writer.kept(QStringLiteral("m"));
    case Quantity::CorrectedFirst: return writer.kept(QStringLiteral("\\hat{m}"));
    case Quantity::CorrectedSecond: return writer.kept(QStringLiteral("\\hat{v}"));
    case Quantity::Denominator: return writer.kept(QStringLiteral("r"));
    default: return settingTex(symbol.quantity);
    }
}

QString weightMatrixTex(int layer, const TraceNames& names)
{
    return isXwB(names) ? QStringLiteral("W_{%1}").arg(layer + 1) : layerIndexed(QStringLiteral("\\Theta"), layer + 1);
}

QString biasVectorTex(int layer, const TraceNames& names)
{
    return isXwB(names) ? QStringLiteral("B_{%1}").arg(layer + 1) : layerIndexed(QStringLiteral("\\theta_{0}"), layer + 1);
}

QString sumVectorTex(int layer, const TraceNames& names)
{
    return isXwB(names) ? rowVectorTex(QStringLiteral("Z"), layer, names) : layerIndexed(QStringLiteral("z"), layer + 2);
}

QString activationVectorTex(int layer, const TraceNames& names)
{
    if (layer < 0 && (names.namesInputs || isXwB(names)))
        return isXwB(names) ? QStringLiteral("X") : QStringLiteral("x");
    if (!isXwB(names))
        return layerIndexed(QStringLiteral("a"), layer + 2);
    return layer + 1 == names.layers ? QStringLiteral("Y") : rowVectorTex(QStringLiteral("A"), layer, names);
}

QString activationTex(const Activation& activation, const QString& z)
{
    switch (activation.type) {
    case ActivationType::Identity: return activation.parameter == 1.0 ? z : QStringLiteral("c\\,") + z;
    case ActivationType::Step: return casesAtZero(z, QStringLiteral("1"), QStringLiteral("0"), true);
    case ActivationType::Sigmoid: return QStringLiteral("\\sigma(%1)").arg(z);
    case ActivationType::Tanh: return QStringLiteral("\\tanh(%1)").arg(z);
    case ActivationType::Relu: return QStringLiteral("\\max(0,%1)").arg(z);
    case ActivationType::LeakyRelu: return casesAtZero(z, z, QStringLiteral("s\\,") + z, false);
    case ActivationType::PRelu: return casesAtZero(z, z, QStringLiteral("\\alpha\\,") + z, false);
    case ActivationType::Elu: return casesAtZero(z, z, QStringLiteral("\\alpha(e^{%1}-1)").arg(z), true);
    case ActivationType::Selu:
        return casesAtZero(z, QStringLiteral("\\lambda\\,") + z, QStringLiteral("\\lambda\\alpha(e^{%1}-1)").arg(z), true);
    case ActivationType::Softplus: return QStringLiteral("\\ln(1+e^{%1})").arg(z);
    case ActivationType::Gelu: return QStringLiteral("%1\\,\\Phi(%1)").arg(z);
    case ActivationType::Silu: return QStringLiteral("%1\\,\\sigma(%1)").arg(z);
    case ActivationType::Mish: return QStringLiteral("%1\\,\\tanh(\\ln(1+e^{%1}))").arg(z);
    case ActivationType::HardSigmoid:
        return QStringLiteral("\\begin{cases}0&%1\\le -3\\\\\\frac{%1}{6}+\\frac{1}{2}&-3<%1<3\\\\1&%1\\ge 3\\end{cases}").arg(z);
    case ActivationType::Maxout: return QStringLiteral("\\max_{k}%1").arg(z);
    case ActivationType::Softmax: return QStringLiteral("\\frac{e^{%1}}{\\sum_{k}e^{z_{k}}}").arg(z);
    }
    return {};
}

QString activationDerivativeTex(const Activation& activation, const QString& z, const QString& a)
{
    switch (activation.type) {
    case ActivationType::Identity: return activation.parameter == 1.0 ? QStringLiteral("1") : QStringLiteral("c");
    case ActivationType::Step: return QStringLiteral("0");
    case ActivationType::Sigmoid: return QStringLiteral("%1(1-%1)").arg(a);
    case ActivationType::Tanh: return a.contains(u'^') ? QStringLiteral("1-(%1)^{2}").arg(a) : QStringLiteral("1-%1^{2}").arg(a);
    case ActivationType::Relu: return casesAtZero(z, QStringLiteral("1"), QStringLiteral("0"), false);
    case ActivationType::LeakyRelu: return casesAtZero(z, QStringLiteral("1"), QStringLiteral("s"), false);
    case ActivationType::PRelu: return casesAtZero(z, QStringLiteral("1"), QStringLiteral("\\alpha"), false);
    case ActivationType::Elu: return casesAtZero(z, QStringLiteral("1"), a + QStringLiteral("+\\alpha"), true);
    case ActivationType::Selu: return casesAtZero(z, QStringLiteral("\\lambda"), a + QStringLiteral("+\\lambda\\alpha"), true);
    case ActivationType::Softplus: return QStringLiteral("\\sigma(%1)").arg(z);
    case ActivationType::Gelu: return QStringLiteral("\\Phi(%1)+%1\\,\\phi(%1)").arg(z);
    case ActivationType::Silu: return QStringLiteral("\\sigma(%1)(1+%1(1-\\sigma(%1)))").arg(z);
    case ActivationType::Mish: return QStringLiteral("u+%1\\,\\sigma(%1)(1-u^{2})\\quad u=\\tanh(\\ln(1+e^{%1}))").arg(z);
    case ActivationType::HardSigmoid:
        return casesTex(QStringLiteral("\\frac{1}{6}"), insideTex(z), QStringLiteral("0"), QStringLiteral("|%1|\\ge 3").arg(z));
    case ActivationType::Maxout: return QStringLiteral("1");
    case ActivationType::Softmax: return QStringLiteral("y_{i}(\\delta_{ij}-y_{j})");
    }
    return {};
}

QString lossTermTex(LossType loss, const QString& output, const QString& target, int outputs)
{
    const QString square = QStringLiteral("(%1-%2)^{2}");
    switch (loss) {
    case LossType::HalfSse: return QStringLiteral("\\frac{1}{2}") + square.arg(output, target);
    case LossType::SquaredError: return square.arg(target, output);
    case LossType::Mse: return (outputs > 1 ? QStringLiteral("\\frac{1}{n}") : QString()) + square.arg(output, target);
    case LossType::CrossEntropy: return QStringLiteral("-%2\\ln %1").arg(output, target);
    case LossType::BinaryCrossEntropy: return QStringLiteral("-(%2\\ln %1+(1-%2)\\ln(1-%1))").arg(output, target);
    }
    return {};
}

QString lossDerivativeTex(LossType loss, const QString& output, const QString& target, int outputs)
{
    switch (loss) {
    case LossType::HalfSse: return QStringLiteral("%1-%2").arg(output, target);
    case LossType::SquaredError: return QStringLiteral("-2(%2-%1)").arg(output, target);
    case LossType::Mse:
        return (outputs > 1 ? QStringLiteral("\\frac{2}{n}") : QStringLiteral("2"))
            + QStringLiteral("(%1-%2)").arg(output, target);
    case LossType::CrossEntropy: return QStringLiteral("-\\frac{%2}{%1}").arg(output, target);
    case LossType::BinaryCrossEntropy: return QStringLiteral("-\\frac{%2}{%1}+\\frac{1-%2}{1-%1}").arg(output, target);
    }
    return {};
}

QString lossTex(LossType loss, const TraceNames& names)
{
    const QString letter = QStringLiteral("i");
    const QString output
        = symbolTex({Quantity::Activation, names.layers + 1, 1}, names, false, names.outputs > 1 ? letter : QString());
    const QString target = symbolTex({Quantity::Target, 0, 1}, names, false, letter);
    if (names.outputs == 1)
        return lossTermTex(loss, output, target, 1);
    const QString square = QStringLiteral("(%1-%2)^{2}");
    switch (loss) {
    case LossType::HalfSse: return QStringLiteral("\\frac{1}{2}\\sum_{i}") + square.arg(output, target);
    case LossType::SquaredError: return QStringLiteral("\\sum_{i}") + square.arg(target, output);
    case LossType::Mse: return QStringLiteral("\\frac{1}{n}\\sum_{i}") + square.arg(output, target);
    case LossType::CrossEntropy: return QStringLiteral("-\\sum_{i}%2\\ln %1").arg(output, target);
    case LossType::BinaryCrossEntropy: return QStringLiteral("-\\sum_{i}(%2\\ln %1+(1-%2)\\ln(1-%1))").arg(output, target);
    }
    return {};
}

} // namespace chalknet::ui
