// Errors, gradients and updates as matrices.
#include "ui/lessons/backprop/MatrixWriter.h"
#include "ui/lessons/backprop/ParameterPlace.h"

#include <algorithm>

namespace chalknet::ui {

// ∂E/∂a of a hidden layer from the layer behind it.
void MatrixWriter::writeErrors()
{
    const QString values = activationVectorTex(index(), m_names);
    const QString behindName = byVector(sumVectorTex(index() + 1, m_names));
    const QString matrixName = transposedTex(weightMatrixTex(index() + 1, m_names));
    MatrixTex matrix = weights(m_writer.parameters(), m_layer + 1); // paths × units
    matrix.setColumnTone(unit(), QStringLiteral("c1"));
    matrix.setFocus(0, unit());
    const MatrixTex behind = vector(m_trace.lossBySum[m_layer + 1]);
    const MatrixTex result = partly(m_trace.lossByActivation[m_layer], QStringLiteral("c1"), false);
    MatrixFormula numbers;
    if (isXwB())
        numbers.add(behind).add(matrix);
    else
        numbers.add(matrix.transposed()).add(behind);
    add(byVector(values) + QLatin1Char('=')
            + (isXwB() ? behindName + QStringLiteral("\\,") + matrixName : matrixName + QStringLiteral("\\,") + behindName),
        numbers.addRelation().add(result));
}

// ∂E/∂z of the layer from its ∂E/∂a, or by the shortcut.
void MatrixWriter::writeSums()
{
    const QString left = byVector(sumVectorTex(index(), m_names)) + QLatin1Char('=');
    const QString values = activationVectorTex(index(), m_names);
    const bool usesShortcut
        = isOutput() && hasLossShortcut(m_spec) && m_writer.style().usesShortcut && m_writer.style().mistake == Mistake::None;
    const MatrixTex result = partly(m_trace.lossBySum[m_layer], {}, true);
    MatrixFormula numbers;
    if (usesShortcut) {
        numbers.add(vector(m_trace.values.outputs())).add(QStringLiteral("-")).add(vector(targets()));
        return add(left + values + QStringLiteral("-t"), numbers.addRelation().add(result));
    }
    const MatrixTex errors = vector(m_trace.lossByActivation[m_layer]);
    if (activation().type == ActivationType::Softmax) {
        const MatrixTex jacobian(m_spec.outputs(), m_spec.outputs(), slopes()); // symmetric
        const bool isFirst = isXwB();
        numbers.add(isFirst ? errors : jacobian).add(isFirst ? jacobian : errors).addRelation().add(result);
        const QString error = byVector(values);
        return add(left + (isFirst ? error + QStringLiteral("\\,J") : QStringLiteral("J\\,") + error)
                + QStringLiteral(",\\quad J_{ij}=\\partial y_{i}/\\partial z_{j}"),
            numbers);
    }
    if (activation().type == ActivationType::Maxout) {
        add({}, numbers.add(left.chopped(1)).addRelation().add(result));
        return;
    }
    const MatrixTex known = partly(m_trace.lossByActivation[m_layer], QStringLiteral("c1"), false);
    numbers.add(known).add(QStringLiteral("\\odot ")).add(partly(slopes(), QStringLiteral("c2"), false));
    add(left + byVector(values) + QStringLiteral("\\odot g′(%1)").arg(sumVectorTex(index(), m_names)),
        numbers.addRelation().add(result));
}

// ∂E/∂Θ = ∂E/∂z · aᵀ, or the column for the biases.
void MatrixWriter::writeGradient()
{
    const Symbol& target = m_step.target;
    const int row = unit() * layout().pieces + std::max(0, target.piece - 1);
    const MatrixTex errors = partly(m_trace.lossBySum[m_layer], QStringLiteral("c2"), false);
    const QString errorName = byVector(sumVectorTex(index(), m_names));
    if (target.input == kAlphaInput) {
        std::vector<double> alphas(m_trace.gradient.alphas(m_layer).begin(), m_trace.gradient.alphas(m_layer).end());
        MatrixFormula numbers;
        add({}, numbers.add(byVector(QStringLiteral("\\alpha"))).addRelation().add(partly(std::move(alphas), {}, true)));
        return;
    }
    MatrixFormula numbers;
    if (target.input == kBiasInput) {
        MatrixTex result(layout().rows(), 1, biases(m_trace.gradient));
        hideAfter(result, row);
        result.setResult(row, 0);
        result.setFocus(row, 0);
        const QString name = byVector(biasVectorTex(index(), m_names));
        if (m_writer.style().mistake == Mistake::ForgottenBias)
            return add({}, numbers.add(name).addRelation().add(oriented(result)));
        return add({}, numbers.add(name + QLatin1Char('=') + errorName).addRelation().add(oriented(result)));
    }
    const int column = target.input - 1;
    MatrixTex result = weights(m_trace.gradient, m_layer);
    hideAfter(result, row);
    for (int j = column + 1; j < result.columns(); ++j)
        result.setMissing(row, j);
    result.setResult(row, column);
    result.setFocus(row, column);
    const int count = layout().inputs;
    MatrixTex input(1, count, inputs());
    input.setTone(0, column, QStringLiteral("c3"));
    input.setFocus(0, column);
    const QString in = transposedTex(activationVectorTex(index() - 1, m_names));
    const QString left = byVector(weightMatrixTex(index(), m_names)) + QLatin1Char('=');
    if (isXwB())
        add(left + in + QStringLiteral("\\,") + errorName,
            numbers.add(input.transposed()).add(errors).addRelation().add(result.transposed()));
    else
        add(left + errorName + QStringLiteral("\\,") + in, numbers.add(errors).add(input).addRelation().add(result));
}

// What the update will make of this gradient, where it is known already.
void MatrixWriter::writeNext()
{
    const bool isPlain = m_rule && m_rule->optimizer.type == OptimizerType::Sgd && m_rule->l1 == 0.0 && m_rule->l2 == 0.0
        && m_writer.trace().examples.size() == 1;
    if (!isPlain)
        return;
    const Symbol parameter = parameterOf(m_step.target);
    Symbol updated = parameter;
    updated.updated = true;
    for (const Stage& stage : m_writer.trace().updateStages) {
        if (stage.kind != StageKind::NewValue || !(stage.symbol == updated))
            continue;
        const Numbered numbered = m_writer.numbered(stage);
        m_content.next = ChainRuleText::tr("What the update will make of it ($\\eta=%1$)")
                             .arg(m_writer.constantTex(m_rule->optimizer.learningRate));
        m_content.nextLine = QStringLiteral("\\tone{c3}{%1}\\leftarrow %2%3 %4")
                                 .arg(m_writer.name(parameter), m_writer.numbersTex(numbered),
                                     relationTex(numbered.written.relation), numbered.written.result.tex());
    }
}

// Θ′ = Θ − η ∂E/∂Θ; of other optimisers the step as it came out.
void MatrixWriter::writeUpdate()
{
    const Symbol& target = m_step.target;
    const int row = unit() * layout().pieces + std::max(0, target.piece - 1);
    const bool isBias = target.input == kBiasInput;
    const bool isAlpha = target.input == kAlphaInput;
    const auto matrixOf = [&](const Parameters& parameters) {
        if (isAlpha)
            return MatrixTex(layout().alphas, 1, {parameters.alphas(m_layer).begin(), parameters.alphas(m_layer).end()});
        return isBias ? MatrixTex(layout().rows(), 1, biases(parameters)) : weights(parameters, m_layer);
    };
    const QString name = isAlpha ? QStringLiteral("\\alpha")
        : isBias                 ? biasVectorTex(index(), m_names)
                                 : weightMatrixTex(index(), m_names);
    const bool isPlain = m_rule && m_rule->optimizer.type == OptimizerType::Sgd && m_rule->l1 == 0.0 && m_rule->l2 == 0.0;
    const int column = isBias || isAlpha ? 0 : target.input - 1;
    const int present = isAlpha ? unit() : row;
    Parameters step(m_writer.parameters().layout());
    const Parameters& updated = *m_writer.trace().updated;
    for (std::size_t i = 0; i < step.layout().size(); ++i)
        step.values()[i] = updated.values()[i] - m_writer.parameters().values()[i];
    MatrixTex before = matrixOf(m_writer.parameters());
    MatrixTex change = matrixOf(isPlain ? m_writer.trace().gradient : step);
    MatrixTex after = matrixOf(updated);
    hideAfter(after, present);
    for (int j = column + 1; j < after.columns(); ++j)
        after.setMissing(present, j);
    before.setTone(present, column, QStringLiteral("c3"));
    after.setTone(present, column, QStringLiteral("c3"));
    after.setResult(present, column);
    for (MatrixTex* matrix : {&before, &change, &after})
        matrix->setFocus(present, column);
    MatrixFormula numbers;
    numbers.add(oriented(before));
    const QString prime = QStringLiteral("{}^{\\prime}=");
    if (isPlain) {
        numbers.add(QStringLiteral("-%1\\cdot ").arg(m_writer.constantTex(m_rule->optimizer.learningRate)));
        add(name + prime + name + QStringLiteral("-\\eta\\,") + byVector(name),
            numbers.add(oriented(change)).addRelation().add(oriented(after)));
    } else {
        numbers.add(QStringLiteral("+"));
        add(name + prime + name + QStringLiteral("+\\Delta ") + name,
            numbers.add(oriented(change)).addRelation().add(oriented(after)));
    }
}

} // namespace chalknet::ui
