// Forward pass and loss as matrices, and what all steps need.
#include "ui/lessons/backprop/MatrixWriter.h"

#include <algorithm>

namespace chalknet::ui {

// Gradients and updates name the layer that their weight comes from.
std::size_t MatrixWriter::layerOfStep() const
{
    const Symbol& target = m_step.target;
    const int last = static_cast<int>(m_spec.layers.size()) - 1;
    const bool isParameter = target.quantity == Quantity::LossByParameter || target.quantity == Quantity::Parameter;
    int layer = target.layer - 2;
    if (isParameter && target.input != kAlphaInput)
        layer = target.layer - 1;
    if (m_step.kind == StepKind::Loss || m_step.kind == StepKind::After)
        layer = last;
    return static_cast<std::size_t>(std::clamp(layer, 0, last));
}

MatrixTex MatrixWriter::vector(std::vector<double> values) const
{
    const int count = static_cast<int>(values.size());
    return oriented(MatrixTex(count, 1, std::move(values)));
}

MatrixTex MatrixWriter::weights(const Parameters& parameters, std::size_t layer) const
{
    const LayerLayout& shape = parameters.layout().layer(layer);
    const std::span<const double> values = parameters.weights(layer);
    return MatrixTex(shape.rows(), shape.inputs, {values.begin(), values.end()});
}

std::vector<double> MatrixWriter::biases(const Parameters& parameters) const
{
    const std::span<const double> values = parameters.biases(m_layer);
    return {values.begin(), values.end()};
}

// Those of the network stand in its first weighted sum.
std::vector<double> MatrixWriter::inputs() const
{
    if (m_layer > 0)
        return m_trace.values.activations[m_layer - 1];
    std::vector<double> inputs;
    const std::vector<Term>& terms = m_trace.stages.front().terms;
    for (std::size_t j = 1; j < terms.size(); ++j)
        inputs.push_back(terms[j].factors.back().value);
    return inputs;
}

std::vector<double> MatrixWriter::targets() const
{
    std::vector<double> targets;
    for (const Stage& stage : m_trace.stages)
        if (stage.kind == StageKind::LossTerm)
            targets.push_back(stage.terms[1].factors.front().value);
    return targets;
}

/// ∂a/∂z as it is calculated, of every row; of softmax the whole Jacobian.
std::vector<double> MatrixWriter::slopes() const
{
    std::vector<double> slopes;
    for (const Stage& stage : m_trace.stages)
        if (stage.kind == StageKind::ActivationDerivative && stage.symbol.layer == index() + 2)
            slopes.push_back(stage.result);
    return slopes;
}

void MatrixWriter::hideAfter(MatrixTex& matrix, int row) const
{
    for (int i = row + 1; i < matrix.rows(); ++i)
        for (int j = 0; j < matrix.columns(); ++j)
            matrix.setMissing(i, j);
}

MatrixTex MatrixWriter::partly(std::vector<double> values, const QString& tone, bool isResult) const
{
    const int count = static_cast<int>(values.size());
    const int pieces = count / m_spec.layers[m_layer].units;
    MatrixTex column(count, 1, std::move(values));
    const int first = unit() * std::max(1, pieces);
    const int last = first + std::max(1, pieces) - 1;
    hideAfter(column, last);
    for (int row = first; row <= last && row < count; ++row) {
        column.setTone(row, 0, tone);
        if (isResult)
            column.setResult(row, 0);
    }
    column.setFocus(first, 0);
    return oriented(column);
}

QString MatrixWriter::activationName() const
{
    const QString sums = sumVectorTex(index(), m_names);
    switch (activation().type) {
    case ActivationType::Identity:
    case ActivationType::Sigmoid:
    case ActivationType::Tanh:
    case ActivationType::Relu:
    case ActivationType::Softplus: return activationTex(activation(), sums);
    case ActivationType::Softmax: return QStringLiteral("\\operatorname{softmax}(%1)").arg(sums);
    case ActivationType::Maxout: return QStringLiteral("\\max(%1)").arg(sums);
    default: return QStringLiteral("g(%1)").arg(sums);
    }
}

// z = Θa + θ_0, and a = g(z) as far as it is known.
void MatrixWriter::writeForward()
{
    const Parameters& parameters = m_writer.parameters();
    const bool isSum = m_step.target.quantity == Quantity::WeightedSum; // of softmax
    const bool isSoftmaxValue = activation().type == ActivationType::Softmax && !isSum;
    MatrixTex matrix = weights(parameters, m_layer);
    MatrixTex bias(layout().rows(), 1, biases(parameters));
    for (int row = unit() * layout().pieces; row < (unit() + 1) * layout().pieces && !isSoftmaxValue; ++row) {
        matrix.setRowTone(row, QStringLiteral("c2"));
        bias.setTone(row, 0, QStringLiteral("c3"));
    }
    matrix.setFocus(unit() * layout().pieces, 0);
    bias.setFocus(unit() * layout().pieces, 0);
    MatrixTex input = vector(inputs());
    if (!isSoftmaxValue) {
        for (int i = 0; i < input.rows(); ++i)
            input.setRowTone(i, QStringLiteral("c1"));
    }
    std::vector<double> sums = m_trace.values.weightedSums[m_layer];
    const MatrixTex result = isSoftmaxValue ? vector(sums) : partly(sums, {}, true);
    const QString in = activationVectorTex(index() - 1, m_names);
    const QString weightName = weightMatrixTex(index(), m_names);
    const QString left = sumVectorTex(index(), m_names) + QLatin1Char('=');
    MatrixFormula numbers;
    if (isXwB())
        numbers.add(input).add(matrix.transposed());
    else
        numbers.add(matrix).add(input);
    numbers.add(QStringLiteral("+")).add(oriented(bias)).addRelation().add(result);
    add(left + (isXwB() ? in + QStringLiteral("\\,") + weightName : weightName + QStringLiteral("\\,") + in) + QLatin1Char('+')
            + biasVectorTex(index(), m_names),
        numbers);
    if (isSum)
        return;
    MatrixFormula values;
    values.add(activationVectorTex(index(), m_names) + QLatin1Char('=') + activationName()).addRelation();
    add({}, values.add(partly(m_trace.values.activations[m_layer], {}, true)));
}

void MatrixWriter::writeLoss()
{
    MatrixFormula outputs;
    outputs.add(activationVectorTex(index(), m_names)).addRelation().add(vector(m_trace.values.outputs()));
    add({}, outputs);
    MatrixFormula wanted;
    add({}, wanted.add(QStringLiteral("t")).addRelation().add(vector(targets())));
    const WrittenNumber loss = writtenAlone(m_trace.loss, m_writer.style().numbers);
    Symbol symbol{Quantity::Loss};
    if (m_writer.trace().examples.size() > 1)
        symbol.example = static_cast<int>(m_shown) + 1;
    m_content.lines.push_back({{},
        QStringLiteral("%1=%2%3 %4")
            .arg(m_writer.name(symbol), lossTex(m_spec.loss, m_names), relationTex(exactness(loss, m_trace.loss)), loss.tex()),
        {}});
}

// The outputs with the new parameters beside their targets.
void MatrixWriter::writeAfter()
{
    const int wanted = m_writer.trace().examples.size() > 1 ? static_cast<int>(m_shown) + 1 : 0;
    std::vector<double> outputs;
    for (const Stage& stage : m_writer.trace().afterStages)
        if (stage.kind == StageKind::LossTerm && stage.symbol.example == wanted)
            outputs.push_back(stage.terms[0].factors.front().value);
    if (outputs.empty())
        return;
    MatrixFormula before;
    add({}, before.add(activationVectorTex(index(), m_names)).addRelation().add(vector(m_trace.values.outputs())));
    MatrixFormula after;
    add({}, after.add(activationVectorTex(index(), m_names) + QStringLiteral("{}^{\\prime}")).addRelation().add(vector(outputs)));
    MatrixFormula target;
    add({}, target.add(QStringLiteral("t")).addRelation().add(vector(targets())));
}

MatrixContent MatrixWriter::write()
{
    m_content.title = ChainRuleText::tr("Layer %1 as matrices").arg(index() + 2);
    m_content.caption = isXwB() ? QStringLiteral("[X][W]+[B]") : QStringLiteral("[\\Theta][a]+[\\theta_{0}]");
    switch (m_step.kind) {
    case StepKind::Forward: writeForward(); break;
    case StepKind::Loss: writeLoss(); break;
    case StepKind::Delta:
        if (!isOutput())
            writeErrors();
        writeSums();
        break;
    case StepKind::Gradient:
        writeGradient();
        writeNext();
        break;
    case StepKind::Update: writeUpdate(); break;
    case StepKind::After: writeAfter(); break;
    }
    return std::move(m_content);
}

MatrixContent matrixContent(const TraceNetwork& network, const BatchTrace& trace, std::size_t shown, const TraceStep& step,
    const std::optional<UpdateRule>& rule, const ContentStyle& style)
{
    const ContentWriter writer(network, trace, style);
    return MatrixWriter(writer, shown, step, rule).write();
}

} // namespace chalknet::ui
