// Loss and backward pass of one example, by loops over layers, units and paths.
#include "engine/explain/BackpropTrace.h"

#include "engine/explain/UpdateTrace.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

// Everything the backward pass needs to know, and the trace it writes to.
class BackpropWriter {
public:
    BackpropWriter(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs,
        std::span<const double> targets, Mistake mistake, BackpropTrace& trace)
        : m_spec(spec)
        , m_parameters(parameters)
        , m_inputs(inputs)
        , m_targets(targets)
        , m_mistake(mistake)
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
    double lossByOutput(int unit, double derivative) const;
    double elementwiseDerivative(std::size_t layer, int row) const;
    double writeDerivative(const Symbol& symbol, const std::vector<Factor>& operands, double derivative, bool isOwn);
    void append(Stage stage) { m_trace.stages.push_back(std::move(stage)); }

    const NetworkSpec& m_spec;
    const Parameters& m_parameters;
    std::span<const double> m_inputs;
    std::span<const double> m_targets;
    Mistake m_mistake;
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
        if (isOutput && hasLossShortcut(m_spec) && m_mistake != Mistake::DroppedDerivative)
            writeShortcut();
        writeParameterDerivatives(layer);
        if (m_spec.layers[layer].activation.type == ActivationType::PRelu)
            writeAlphaDerivatives(layer);
    }
}

// Without what is left of y − t when both are the same number but for rounding; with the wrong sign, if that is the mistake.
double BackpropWriter::lossByOutput(int unit, double derivative) const
{
    const bool isDifference = m_spec.loss != LossType::CrossEntropy && m_spec.loss != LossType::BinaryCrossEntropy;
    const double size = std::abs(output(unit)) + std::abs(target(unit));
    const bool isZero = isDifference && withoutRounding(output(unit) - target(unit), size) == 0.0;
    if (isZero)
        return 0.0;
    return m_mistake == Mistake::WrongSign ? -derivative : derivative;
}

void BackpropWriter::writeOutputDerivatives()
{
    std::vector<double>& derivatives = m_trace.lossByActivation.back();
    lossGradient(m_spec.loss, m_trace.values.outputs(), m_targets, derivatives);
    const int last = static_cast<int>(m_spec.layers.size()) - 1;
    for (int unit = 0; unit < m_spec.outputs(); ++unit) {
        double& derivative = derivatives[static_cast<std::size_t>(unit)];
        derivative = lossByOutput(unit, derivative);
        const Symbol symbol = symbols::as(Quantity::LossByActivation, symbols::activation(last, unit));
        Stage stage = functionStage(Phase::Backward, StageKind::LossByOutput, symbol, lossOperands(unit), derivative);
        for (Term& term : stage.terms)
            term.negative = m_mistake == Mistake::WrongSign;
        append(std::move(stage));
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

// g′(z); of a maxout piece 1 if it is the largest, else 0.
double BackpropWriter::elementwiseDerivative(std::size_t layer, int row) const
{
    const Activation& activation = m_spec.layers[layer].activation;
    const std::vector<double>& sums = m_trace.values.weightedSums[layer];
    const int unit = row / activation.pieces;
    if (activation.type == ActivationType::Maxout)
        return row % activation.pieces == winningPiece(sums, unit, activation.pieces) ? 1.0 : 0.0;
    return activationDerivative(
        activation.type, sums[static_cast<std::size_t>(row)], unitParameter(m_spec, m_parameters, layer, unit));
}

// Writes ∂a/∂z, or what is put in its place: 1 if a is the unit's own (0 between the units of a softmax). Returns the result.
double BackpropWriter::writeDerivative(const Symbol& symbol, const std::vector<Factor>& operands, double derivative, bool isOwn)
{
    if (m_mistake != Mistake::DroppedDerivative) {
        append(functionStage(Phase::Backward, StageKind::ActivationDerivative, symbol, operands, derivative));
    } else {
        const Factor constant = isOwn ? Factor{{Quantity::One}, 1.0} : Factor{{Quantity::Zero}, 0.0};
        append(functionStage(Phase::Backward, StageKind::ActivationDerivative, symbol, {constant}, constant.value));
    }
    return m_trace.stages.back().result;
}

// ∂a/∂z of every row, then ∂E/∂z = ∂E/∂a · ∂a/∂z.
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
        const Symbol derivativeSymbol = activationBySum(layer, unit, sumSymbol);
        const double derivative = writeDerivative(derivativeSymbol, operands, elementwiseDerivative(layer, row), true);

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
            const Symbol symbol = activationBySum(layer, i, sumSymbol);
            const double derivative = writeDerivative(symbol, operands, output(i) * ((i == j ? 1.0 : 0.0) - output(j)), i == j);
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
        std::vector<Term> terms{std::move(first), {{{targetSymbol(unit), target(unit)}}, true}};
        if (m_mistake == Mistake::WrongSign) {
            std::reverse(terms.begin(), terms.end()); // t − y
            for (Term& term : terms)
                term.negative = !term.negative;
        }
        const Symbol symbol = symbols::as(Quantity::LossBySum, symbols::weightedSum(m_spec, layer, unit));
        append(sumStage(Phase::Backward, StageKind::LossBySumShortcut, symbol, std::move(terms)));
        m_trace.lossBySum[layer][static_cast<std::size_t>(unit)] = m_trace.stages.back().result;
    }
}

void BackpropWriter::writeParameterDerivatives(std::size_t layer)
{
    for (int row = 0; row < m_parameters.layout().layer(layer).rows(); ++row) {
        const Factor behind{symbols::as(Quantity::LossBySum, symbols::weightedSum(m_spec, layer, row)),
            m_trace.lossBySum[layer][static_cast<std::size_t>(row)]};
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(m_spec, layer, row));
        const bool isForgotten = m_mistake == Mistake::ForgottenBias;
        const Factor input = isForgotten ? Factor{{Quantity::Zero}, 0.0} : Factor{{Quantity::One}, 1.0};
        append(sumStage(Phase::Backward, StageKind::LossByParameter, bias, {{{behind, input}}}));
        m_trace.gradient.bias(layer, row) = m_trace.stages.back().result;
        for (int j = 0; j < m_spec.layerInputs(layer); ++j) {
            const double value = layer == 0 ? m_inputs[static_cast<std::size_t>(j)]
                                            : m_trace.values.activations[layer - 1][static_cast<std::size_t>(j)];
            const Symbol symbol = symbols::as(Quantity::LossByParameter, symbols::weight(m_spec, layer, row, j));
            append(sumStage(Phase::Backward, StageKind::LossByParameter, symbol,
                {{{behind, {symbols::activation(static_cast<int>(layer) - 1, j), value}}}}));
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
    std::span<const double> targets, const std::optional<UpdateRule>& rule, Mistake mistake)
{
    ForwardTrace forward = traceForward(spec, parameters, inputs);
    BackpropTrace trace;
    trace.stages = std::move(forward.stages);
    trace.values = std::move(forward.values);
    BackpropWriter writer(spec, parameters, inputs, targets, mistake, trace);
    writer.writeLoss();
    writer.writeBackward();
    if (rule)
        appendUpdateStages(trace, spec, parameters, *rule);
    return trace;
}

} // namespace chalknet
