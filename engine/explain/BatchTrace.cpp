// The mean over examples of their losses and gradients, the update from it, and the loss after it.
#include "engine/explain/BatchTrace.h"

#include "engine/explain/UpdateTrace.h"

#include <utility>

namespace chalknet {

namespace {

Symbol ofExample(Symbol symbol, std::size_t index)
{
    symbol.example = static_cast<int>(index) + 1;
    return symbol;
}

// (1/m)·Σ value^[k], one term for each example.
Stage meanStage(Phase phase, StageKind kind, const Symbol& symbol, const std::vector<double>& values)
{
    std::vector<Term> terms;
    for (std::size_t k = 0; k < values.size(); ++k) {
        terms.push_back(
            {{{{Quantity::InverseCount}, 1.0 / static_cast<double>(values.size())}, {ofExample(symbol, k), values[k]}}});
    }
    return sumStage(phase, kind, symbol, std::move(terms));
}

class BatchWriter {
public:
    BatchWriter(const NetworkSpec& spec, const Parameters& parameters, std::span<const TraceExample> examples)
        : m_spec(spec)
        , m_parameters(parameters)
        , m_examples(examples)
    {
    }

    BatchTrace write(const std::optional<UpdateRule>& rule, Mistake mistake);

private:
    void writeMeans();
    void writeMeanGradient();
    void writeUpdate(const UpdateRule& rule);
    void writeLossAfter();
    double lossAfter(std::size_t index);
    Symbol changed(const Symbol& symbol, std::size_t index) const;

    const NetworkSpec& m_spec;
    const Parameters& m_parameters;
    std::span<const TraceExample> m_examples;
    BatchTrace m_trace;
};

void BatchWriter::writeMeans()
{
    if (m_examples.size() == 1) {
        m_trace.loss = m_trace.examples.front().loss;
        m_trace.gradient = m_trace.examples.front().gradient;
        return;
    }
    std::vector<double> losses;
    for (const BackpropTrace& example : m_trace.examples)
        losses.push_back(example.loss);
    m_trace.meanStages.push_back(meanStage(Phase::Loss, StageKind::MeanLoss, {Quantity::Loss}, losses));
    m_trace.loss = m_trace.meanStages.back().result;
    writeMeanGradient();
}

// In the order of the update: layer by layer, row by row the bias and the weights, then the alphas.
void BatchWriter::writeMeanGradient()
{
    m_trace.gradient = Parameters(m_parameters.layout());
    const auto write = [this](const Symbol& parameter, auto at) {
        std::vector<double> values;
        for (BackpropTrace& example : m_trace.examples)
            values.push_back(at(example.gradient));
        const Symbol symbol = symbols::as(Quantity::LossByParameter, parameter);
        m_trace.meanStages.push_back(meanStage(Phase::Update, StageKind::MeanGradient, symbol, values));
        at(m_trace.gradient) = m_trace.meanStages.back().result;
    };
    for (std::size_t l = 0; l < m_spec.layers.size(); ++l) {
        const LayerLayout& layout = m_parameters.layout().layer(l);
        for (int row = 0; row < layout.rows(); ++row) {
            write(symbols::bias(m_spec, l, row), [=](Parameters& p) -> double& { return p.bias(l, row); });
            for (int j = 0; j < layout.inputs; ++j)
                write(symbols::weight(m_spec, l, row, j), [=](Parameters& p) -> double& { return p.weight(l, row, j); });
        }
        for (int unit = 0; unit < layout.alphas; ++unit)
            write(symbols::alpha(l, unit), [=](Parameters& p) -> double& { return p.alpha(l, unit); });
    }
}

void BatchWriter::writeUpdate(const UpdateRule& rule)
{
    BackpropTrace mean;
    mean.gradient = m_trace.gradient;
    appendUpdateStages(mean, m_spec, m_parameters, rule);
    m_trace.updateStages = std::move(mean.stages);
    m_trace.updated = std::move(mean.updated);
    m_trace.memory = std::move(mean.memory);
}

// The symbol of a number after the update: what has changed gets a prime, and losses the name of their example.
Symbol BatchWriter::changed(const Symbol& symbol, std::size_t index) const
{
    const bool isLoss = symbol.quantity == Quantity::Loss || symbol.quantity == Quantity::LossTerm;
    Symbol after = isLoss && m_examples.size() > 1 ? ofExample(symbol, index) : symbol;
    after.updated = isLoss || symbol.quantity == Quantity::Activation;
    return after;
}

// The loss of one example with the new parameters.
double BatchWriter::lossAfter(std::size_t index)
{
    const TraceExample& example = m_examples[index];
    BackpropTrace after = traceBackprop(m_spec, *m_trace.updated, example.inputs, example.targets);
    for (Stage& stage : after.stages) {
        if (stage.phase != Phase::Loss)
            continue;
        stage.phase = Phase::Update;
        stage.symbol = changed(stage.symbol, index);
        for (Term& term : stage.terms)
            term.factors.front().symbol = changed(term.factors.front().symbol, index);
        m_trace.afterStages.push_back(std::move(stage));
    }
    return after.loss;
}

void BatchWriter::writeLossAfter()
{
    std::vector<double> losses;
    for (std::size_t k = 0; k < m_examples.size(); ++k)
        losses.push_back(lossAfter(k));
    m_trace.lossAfter = losses.front();
    if (losses.size() == 1)
        return;
    Symbol symbol{Quantity::Loss};
    symbol.updated = true;
    m_trace.afterStages.push_back(meanStage(Phase::Update, StageKind::MeanLoss, symbol, losses));
    m_trace.lossAfter = m_trace.afterStages.back().result;
}

BatchTrace BatchWriter::write(const std::optional<UpdateRule>& rule, Mistake mistake)
{
    for (const TraceExample& example : m_examples)
        m_trace.examples.push_back(traceBackprop(m_spec, m_parameters, example.inputs, example.targets, std::nullopt, mistake));
    writeMeans();
    m_trace.lossAfter = m_trace.loss;
    if (rule) {
        writeUpdate(*rule);
        writeLossAfter();
    }
    return std::move(m_trace);
}

} // namespace

BatchTrace traceBatch(const NetworkSpec& spec, const Parameters& parameters, std::span<const TraceExample> examples,
    const std::optional<UpdateRule>& rule, Mistake mistake)
{
    return BatchWriter(spec, parameters, examples).write(rule, mistake);
}

} // namespace chalknet
