// Loss and backward pass of one example, by loops over layers, units and paths.
#include "engine/explain/BackpropTrace.h"

#include "engine/explain/UpdateTrace.h"

#include <algorithm>

namespace chalknet {

namespace {

// Everything the backward pass needs to know, and the trace it writes to.
class BackpropWriter {
public:
    BackpropWriter(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs,
        std::span<const double> targets, BackpropTrace& trace)
        : m_spec(spec)
        , m_parameters(parameters)
        , m_inputs(inputs)
        , m_targets(targets)
        , m_trace(trace)
    {
    }

    void writeLoss();
    void writeBackward();

private:
    void writeOutputDerivatives();
    void writeHiddenDerivatives(std::size_t layer);
    void writeElementwiseSums(std::size_t layer);
    void writeSoftmaxSums();
    void writeShortcut();
    void writeParameterDerivatives(std::size_t layer);
    void writeAlphaDerivatives(std::size_t layer);

    double output(int unit) const { return m_trace.values.outputs()[static_cast<std::size_t>(unit)]; }
    double target(int unit) const { return m_targets[static_cast<std::size_t>(unit)]; }
    std::vector<Factor> lossOperands(int unit) const;
    void append(Stage stage) { m_trace.stages.push_back(std::move(stage)); }

    const NetworkSpec& m_spec;
    const Parameters& m_parameters;
    std::span<const double> m_inputs;
    std::span<const double> m_targets;
    BackpropTrace& m_trace;
};

Symbol targetSymbol(int unit)
{
    return {Quantity::Target, 0, unit + 1};
}

Symbol activationBySum(std::size_t layer, int unit, const Symbol& weightedSum)
{
    Symbol symbol = symbols::as(Quantity::ActivationBySum, symbols::activation(static_cast<int>(layer), unit));
    symbol.input = weightedSum.unit;
    symbol.piece = weightedSum.piece;
    return symbol;
}

std::vector<Factor> BackpropWriter::lossOperands(int unit) const
{
    const int last = static_cast<int>(m_spec.layers.size()) - 1;
    std::vector<Factor> operands{{symbols::activation(last, unit), output(unit)}, {targetSymbol(unit), target(unit)}};
    if (m_spec.loss == LossType::Mse)
        operands.push_back({{Quantity::OutputCount}, static_cast<double>(m_spec.outputs())});
    return operands;
}

void BackpropWriter::writeLoss()
{
    const std::vector<double> terms = lossTerms(m_spec, m_trace.values, m_targets);
    std::vector<Term> sum;
    for (int unit = 0; unit < m_spec.outputs(); ++unit) {
        const double term = terms[static_cast<std::size_t>(unit)];
        const Symbol symbol{Quantity::LossTerm, 0, unit + 1};
        append(functionStage(Phase::Loss, StageKind::LossTerm, symbol, lossOperands(unit), term));
        sum.push_back({{{symbol, term}}});
    }
    append(sumStage(Phase::Loss, StageKind::LossSum, {Quantity::Loss}, std::move(sum)));
    m_trace.loss = m_trace.stages.back().result;
}

void BackpropWriter::writeBackward()
{
    for (std::size_t l = 0; l < m_spec.layers.size(); ++l) {
        m_trace.lossByActivation.emplace_back(static_cast<std::size_t>(m_spec.layers[l].units), 0.0);
        m_trace.lossBySum.emplace_back(static_cast<std::size_t>(m_parameters.layout().layer(l).rows()), 0.0);
    }
    m_trace.gradient = Parameters(m_parameters.layout());
    for (std::size_t layer = m_spec.layers.size(); layer-- > 0;) {
        const bool isOutput = layer + 1 == m_spec.layers.size();
        if (isOutput)
            writeOutputDerivatives();
        else
            writeHiddenDerivatives(layer);
        if (m_spec.layers[layer].activation.type == ActivationType::Softmax)
            writeSoftmaxSums();
        else
            writeElementwiseSums(layer);
        if (isOutput && hasLossShortcut(m_spec))
            writeShortcut();
        writeParameterDerivatives(layer);
        if (m_spec.layers[layer].activation.type == ActivationType::PRelu)
            writeAlphaDerivatives(layer);
    }
}

void BackpropWriter::writeOutputDerivatives()
{
    std::vector<double>& derivatives = m_trace.lossByActivation.back();
    lossGradient(m_spec.loss, m_trace.values.outputs(), m_targets, derivatives);
    const int last = static_cast<int>(m_spec.layers.size()) - 1;
    for (int unit = 0; unit < m_spec.outputs(); ++unit) {
        const Symbol symbol = symbols::as(Quantity::LossByActivation, symbols::activation(last, unit));
        append(functionStage(
            Phase::Backward, StageKind::LossByOutput, symbol, lossOperands(unit), derivatives[static_cast<std::size_t>(unit)]));
    }
}

// Every path from the unit to the next layer's weighted sums adds one term.
void BackpropWriter::writeHiddenDerivatives(std::size_t layer)
{
    const std::size_t next = layer + 1;
    for (int unit = 0; unit < m_spec.layers[layer].units; ++unit) {
        std::vector<Term> paths;
        for (int row = 0; row < m_parameters.layout().layer(next).rows(); ++row) {
            const Symbol behind = symbols::as(Quantity::LossBySum, symbols::weightedSum(m_spec, next, row));
            paths.push_back({{{symbols::weight(m_spec, next, row, unit), m_parameters.weight(next, row, unit)},
                {behind, m_trace.lossBySum[next][static_cast<std::size_t>(row)]}}});
        }
        const Symbol symbol = symbols::as(Quantity::LossByActivation, symbols::activation(static_cast<int>(layer), unit));
        append(sumStage(Phase::Backward, StageKind::LossByActivation, symbol, std::move(paths)));
        m_trace.lossByActivation[layer][static_cast<std::size_t>(unit)] = m_trace.stages.back().result;
    }
}

// ∂a/∂z of one row: g′(z); of a maxout piece 1 if it is the largest, else 0. Then ∂E/∂z = ∂E/∂a · ∂a/∂z.
void BackpropWriter::writeElementwiseSums(std::size_t layer)
{
    const Activation& activation = m_spec.layers[layer].activation;
    const std::vector<double>& sums = m_trace.values.weightedSums[layer];
    std::vector<Stage> products;
    for (int row = 0; row < static_cast<int>(sums.size()); ++row) {
        const int unit = row / activation.pieces;
        const auto at = static_cast<std::size_t>(row);
        const Symbol sumSymbol = symbols::weightedSum(m_spec, layer, row);
        std::vector<Factor> operands{{sumSymbol, sums[at]}};
        if (activation.type == ActivationType::PRelu)
            operands.push_back({symbols::alpha(layer, unit), m_parameters.alpha(layer, unit)});
        double derivative = activationDerivative(activation.type, sums[at], unitParameter(m_spec, m_parameters, layer, unit));
        if (activation.type == ActivationType::Maxout)
            derivative = row % activation.pieces == winningPiece(sums, unit, activation.pieces) ? 1.0 : 0.0;
        const Symbol derivativeSymbol = activationBySum(layer, unit, sumSymbol);
        append(functionStage(Phase::Backward, StageKind::ActivationDerivative, derivativeSymbol, operands, derivative));

        const Symbol before = symbols::as(Quantity::LossByActivation, symbols::activation(static_cast<int>(layer), unit));
        products.push_back(sumStage(Phase::Backward, StageKind::LossBySum, symbols::as(Quantity::LossBySum, sumSymbol),
            {{{{before, m_trace.lossByActivation[layer][static_cast<std::size_t>(unit)]}, {derivativeSymbol, derivative}}}}));
        m_trace.lossBySum[layer][at] = products.back().result;
    }
    for (Stage& product : products)
        append(std::move(product));
}

// The Jacobian ∂a_i/∂z_j = y_i (δ_ij − y_j), then ∂E/∂z_j = Σ_i ∂E/∂a_i · ∂a_i/∂z_j.
void BackpropWriter::writeSoftmaxSums()
{
    const std::size_t layer = m_spec.layers.size() - 1;
    const int units = m_spec.outputs();
    std::vector<Stage> sums;
    for (int j = 0; j < units; ++j) {
        const Symbol sumSymbol = symbols::weightedSum(m_spec, layer, j);
        std::vector<Term> terms;
        for (int i = 0; i < units; ++i) {
            const Symbol activation = symbols::activation(static_cast<int>(layer), i);
            std::vector<Factor> operands{{activation, output(i)}};
            if (i != j)
                operands.push_back({symbols::activation(static_cast<int>(layer), j), output(j)});
            const double derivative = output(i) * ((i == j ? 1.0 : 0.0) - output(j));
            const Symbol symbol = activationBySum(layer, i, sumSymbol);
            append(functionStage(Phase::Backward, StageKind::ActivationDerivative, symbol, operands, derivative));
            terms.push_back({{{symbols::as(Quantity::LossByActivation, activation),
                                  m_trace.lossByActivation[layer][static_cast<std::size_t>(i)]},
                {symbol, derivative}}});
        }
        sums.push_back(
            sumStage(Phase::Backward, StageKind::LossBySum, symbols::as(Quantity::LossBySum, sumSymbol), std::move(terms)));
        m_trace.lossBySum[layer][static_cast<std::size_t>(j)] = sums.back().result;
    }
    for (Stage& sum : sums)
        append(std::move(sum));
}

void BackpropWriter::writeShortcut()
{
    const std::size_t layer = m_spec.layers.size() - 1;
    double targetSum = 0.0;
    for (const double t : m_targets)
        targetSum += t;
    // Σ_i −t_i/y_i · y_i (δ_ij − y_j) = y_j Σt − t_j; with one-hot targets Σt = 1.
    const bool isScaled = m_spec.loss == LossType::CrossEntropy && targetSum != 1.0;
    for (int unit = 0; unit < m_spec.outputs(); ++unit) {
        Term first{{{symbols::activation(static_cast<int>(layer), unit), output(unit)}}};
        if (isScaled)
            first.factors.push_back({{Quantity::TargetSum}, targetSum});
        const Symbol symbol = symbols::as(Quantity::LossBySum, symbols::weightedSum(m_spec, layer, unit));
        append(sumStage(
            Phase::Backward, StageKind::LossBySumShortcut, symbol, {first, {{{targetSymbol(unit), target(unit)}}, true}}));
        m_trace.lossBySum[layer][static_cast<std::size_t>(unit)] = m_trace.stages.back().result;
    }
}

void BackpropWriter::writeParameterDerivatives(std::size_t layer)
{
    for (int row = 0; row < m_parameters.layout().layer(layer).rows(); ++row) {
        const Factor behind{symbols::as(Quantity::LossBySum, symbols::weightedSum(m_spec, layer, row)),
            m_trace.lossBySum[layer][static_cast<std::size_t>(row)]};
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(m_spec, layer, row));
        append(sumStage(Phase::Backward, StageKind::LossByParameter, bias, {{{behind, {{Quantity::One}, 1.0}}}}));
        m_trace.gradient.bias(layer, row) = m_trace.stages.back().result;
        for (int j = 0; j < m_spec.layerInputs(layer); ++j) {
            const double input = layer == 0 ? m_inputs[static_cast<std::size_t>(j)]
                                            : m_trace.values.activations[layer - 1][static_cast<std::size_t>(j)];
            const Symbol symbol = symbols::as(Quantity::LossByParameter, symbols::weight(m_spec, layer, row, j));
            append(sumStage(Phase::Backward, StageKind::LossByParameter, symbol,
                {{{behind, {symbols::activation(static_cast<int>(layer) - 1, j), input}}}}));
            m_trace.gradient.weight(layer, row, j) = m_trace.stages.back().result;
        }
    }
}

// PReLU learns its slope: ∂E/∂α = ∂E/∂a · min(0, z).
void BackpropWriter::writeAlphaDerivatives(std::size_t layer)
{
    for (int unit = 0; unit < m_spec.layers[layer].units; ++unit) {
        const double z = m_trace.values.weightedSums[layer][static_cast<std::size_t>(unit)];
        const Symbol activation = symbols::activation(static_cast<int>(layer), unit);
        const Symbol derivative = symbols::as(Quantity::ActivationByAlpha, activation);
        const Factor operand{symbols::weightedSum(m_spec, layer, unit), z};
        append(functionStage(Phase::Backward, StageKind::AlphaDerivative, derivative, {operand}, std::min(0.0, z)));
        append(sumStage(Phase::Backward, StageKind::LossByParameter,
            symbols::as(Quantity::LossByParameter, symbols::alpha(layer, unit)),
            {{{{symbols::as(Quantity::LossByActivation, activation),
                   m_trace.lossByActivation[layer][static_cast<std::size_t>(unit)]},
                {derivative, std::min(0.0, z)}}}}));
        m_trace.gradient.alpha(layer, unit) = m_trace.stages.back().result;
    }
}

} // namespace

BackpropTrace traceBackprop(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs,
    std::span<const double> targets, const std::optional<UpdateRule>& rule)
{
    ForwardTrace forward = traceForward(spec, parameters, inputs);
    BackpropTrace trace;
    trace.stages = std::move(forward.stages);
    trace.values = std::move(forward.values);
    BackpropWriter writer(spec, parameters, inputs, targets, trace);
    writer.writeLoss();
    writer.writeBackward();
    if (rule)
        appendUpdateStages(trace, spec, parameters, *rule);
    return trace;
}

} // namespace chalknet
