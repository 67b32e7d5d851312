// The vectors and matrices of a step's layer, with the entries that the step is about in colour.
#include "ui/lessons/backprop/ContentWriter.h"
#include "ui/lessons/backprop/MatrixPanel.h"
#include "ui/lessons/backprop/MatrixTex.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kShorter[]{6, 5, 4, 3}; ///< rows and columns that are written where there is too little room

/// A formula of texts and matrices; how much of the matrices is written comes later.
class MatrixFormula {
public:
    MatrixFormula& add(const QString& text)
    {
        m_pieces.push_back({text, {}, false});
        return *this;
    }
    MatrixFormula& add(const MatrixTex& matrix)
    {
        m_pieces.push_back({{}, matrix, true});
        return *this;
    }
    /// "=", or "≈" if anything in the formula is rounded.
    MatrixFormula& addRelation()
    {
        m_pieces.push_back({{}, {}, false});
        return *this;
    }

    MatrixLine line(const QString& symbols, const NumberStyle& style) const
    {
        MatrixLine line{symbols, tex(style, 0), {}};
        for (const int most : kShorter) {
            const QString shorter = tex(style, most);
            if (shorter != line.numbers && !line.shorter.contains(shorter))
                line.shorter.append(shorter);
        }
        return line;
    }

private:
    struct Piece {
        QString text;
        MatrixTex matrix;
        bool isMatrix = false;
    };

    QString tex(const NumberStyle& style, int most) const
    {
        Written relation = Written::Equal;
        for (const Piece& piece : m_pieces)
            relation = piece.isMatrix ? both(relation, piece.matrix.exactness(style)) : relation;
        QString tex;
        for (const Piece& piece : m_pieces) {
            const QString text = piece.text.isEmpty() ? relationTex(relation) + QLatin1Char(' ') : piece.text;
            tex += piece.isMatrix ? piece.matrix.tex(style, most) : text;
        }
        return tex;
    }

    std::vector<Piece> m_pieces;
};

class MatrixWriter {
public:
    MatrixWriter(const ContentWriter& writer, std::size_t shown, const TraceStep& step, const std::optional<UpdateRule>& rule)
        : m_writer(writer)
        , m_spec(writer.spec())
        , m_names(writer.style().names)
        , m_trace(writer.trace().examples[std::min(shown, writer.trace().examples.size() - 1)])
        , m_shown(shown)
        , m_step(step)
        , m_rule(rule)
        , m_layer(layerOfStep())
    {
    }

    MatrixContent write();

private:
    std::size_t layerOfStep() const;
    bool isXwB() const { return m_writer.isXwB(); }
    bool isOutput() const { return m_layer + 1 == m_spec.layers.size(); }
    const LayerLayout& layout() const { return m_writer.parameters().layout().layer(m_layer); }
    const Activation& activation() const { return m_spec.layers[m_layer].activation; }
    int unit() const { return m_step.target.unit - 1; }
    int index() const { return static_cast<int>(m_layer); }

    // a column, or a row with xW + b
    MatrixTex vector(std::vector<double> values) const;
    MatrixTex oriented(const MatrixTex& matrix) const { return isXwB() ? matrix.transposed() : matrix; }
    MatrixTex weights(const Parameters& parameters, std::size_t layer) const;
    std::vector<double> biases(const Parameters& parameters) const;
    std::vector<double> inputs() const;
    std::vector<double> targets() const;
    std::vector<double> slopes() const;
    /// Of a vector of units (or rows): what comes after the step's unit is not known yet.
    MatrixTex partly(std::vector<double> values, const QString& tone, bool isResult) const;
    void hideAfter(MatrixTex& matrix, int row) const;

    void writeForward();
    void writeLoss();
    void writeAfter();
    void writeErrors();
    void writeSums();
    void writeGradient();
    void writeNext();
    void writeUpdate();
    QString activationName() const;
    QString transposedTex(const QString& matrix) const { return matrix + QStringLiteral("{}^{\\mathrm{T}}"); }
    QString byVector(const QString& vector) const { return QStringLiteral("\\partial E/\\partial ") + vector; }
    void add(const QString& symbols, const MatrixFormula& numbers)
    {
        m_content.lines.push_back(numbers.line(symbols, m_writer.style().numbers));
    }

    const ContentWriter& m_writer;
    const NetworkSpec& m_spec;
    const TraceNames& m_names;
    const BackpropTrace& m_trace;
    std::size_t m_shown;
    const TraceStep& m_step;
    const std::optional<UpdateRule>& m_rule;
    std::size_t m_layer; ///< index in NetworkSpec::layers
    MatrixContent m_content;
};

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
    Symbol parameter = symbols::as(Quantity::Parameter, m_step.target);
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

} // namespace

MatrixContent matrixContent(const TraceNetwork& network, const BatchTrace& trace, std::size_t shown, const TraceStep& step,
    const std::optional<UpdateRule>& rule, const ContentStyle& style)
{
    const ContentWriter writer(network, trace, style);
    return MatrixWriter(writer, shown, step, rule).write();
}

} // namespace chalknet::ui
