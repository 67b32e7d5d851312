// Fills the cells of the forward pass, in either notation.
#include "ui/lessons/forward/ForwardMatrixContent.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/Formula.h"
#include "ui/lessons/lab/LabNames.h"

#include <cmath>

namespace chalknet::ui {

namespace {

using Block = MatrixBlock;
using Cell = MatrixCell;
using Role = MatrixCell::Role;
using State = MatrixCell::State;

constexpr int kGivenDecimals = 6;
constexpr int kComputedDecimals = 3;
constexpr double kLargestWritten = 1e5; // beyond it a number is written as a power of ten

/// Without zeros at the end where it is exact; 0.540 says that it is rounded.
QString written(double value, int decimals)
{
    if (!std::isfinite(value) || std::abs(value) >= kLargestWritten)
        return measured(value, 2);
    const std::optional<WrittenNumber> exact = writtenExactly(value, decimals);
    return exact ? exact->text() : writtenFixed(value, decimals);
}

/// Makes the blocks of one network; the two notations are two orders of the same cells.
class MatrixWriter {
public:
    MatrixWriter(
        const TraceNetwork& network, const std::vector<double>& inputs, const ForwardValues& values, const MatrixRequest& request)
        : m_network(network)
        , m_spec(network.spec)
        , m_inputs(inputs)
        , m_values(values)
        , m_request(request)
    {
        m_content.layers = static_cast<int>(m_spec.layers.size());
    }

    ForwardMatrixContent write()
    {
        if (m_request.detail == ForwardDetail::Data)
            writeData();
        else if (m_request.names.notation == TraceNotation::XwB)
            writeRows();
        else
            writeColumns();
        return std::move(m_content);
    }

private:
    bool isRow() const { return m_request.names.notation == TraceNotation::XwB; }
    const LayerSpec& layerSpec(int layer) const { return m_spec.layers[static_cast<std::size_t>(layer)]; }
    int rowsOf(int layer) const { return layerSpec(layer).units * layerSpec(layer).activation.pieces; }
    int inputsOf(int layer) const { return m_spec.layerInputs(static_cast<std::size_t>(layer)); }
    TraceTarget unit(int layer, int index) const { return {.kind = TraceTarget::Kind::Unit, .column = layer + 1, .unit = index}; }

    Cell inputCell(int input) const
    {
        return {Role::Input, 0, 0, input, State::Editable, givenNumber(m_inputs[static_cast<std::size_t>(input)]), {},
            unit(-1, input)};
    }

    Cell weightCell(int layer, int row, int input) const
    {
        const int pieces = layerSpec(layer).activation.pieces;
        const TraceTarget target{
            .kind = TraceTarget::Kind::Edge, .column = layer + 1, .unit = row / pieces, .from = input, .piece = row % pieces};
        const double value = m_network.parameters.weight(static_cast<std::size_t>(layer), row, input);
        return {Role::Weight, layer, row, input, State::Editable, givenNumber(value), {}, target};
    }

    Cell biasCell(int layer, int row) const
    {
        const int pieces = layerSpec(layer).activation.pieces;
        const TraceTarget target{
            .kind = TraceTarget::Kind::BiasEdge, .column = layer + 1, .unit = row / pieces, .piece = row % pieces};
        const double value = m_network.parameters.bias(static_cast<std::size_t>(layer), row);
        return {Role::Bias, layer, row, ForwardFocus::kBias, State::Editable, givenNumber(value), {}, target};
    }

    Cell oneCell(int layer) const
    {
        return {Role::One, layer, 0, ForwardFocus::kBias, State::Constant, QStringLiteral("1"), {},
            {.kind = TraceTarget::Kind::Bias, .column = layer}};
    }

    /// What is calculated in a layer stands there as soon as the signal has come so far.
    void fillComputed(Cell& cell, int layer, double value) const
    {
        cell.reserved = computedNumber(value);
        if (layer < m_request.step) {
            cell.state = State::Computed;
            cell.text = cell.reserved;
            return;
        }
        cell.state = cell.target == m_request.asked ? State::Asked : State::Waiting;
    }

    Cell sumCell(int layer, int row) const
    {
        Cell cell{Role::Sum, layer, row, 0, State::Waiting, {}, {}, unit(layer, row / layerSpec(layer).activation.pieces)};
        fillComputed(cell, layer, m_values.weightedSums[static_cast<std::size_t>(layer)][static_cast<std::size_t>(row)]);
        return cell;
    }

    Cell activationCell(int layer, int index) const
    {
        Cell cell{Role::Activation, layer, index, index, State::Waiting, {}, {}, unit(layer, index)};
        fillComputed(cell, layer, m_values.activations[static_cast<std::size_t>(layer)][static_cast<std::size_t>(index)]);
        return cell;
    }

    /// The activation of the layer before, as an input of `layer`.
    Cell operandCell(int layer, int input) const
    {
        if (layer == 0)
            return inputCell(input);
        Cell cell = activationCell(layer - 1, input);
        cell.role = Role::Operand;
        cell.layer = layer;
        return cell;
    }

    template <typename Make> Block vector(int layer, const QString& name, int count, Make make) const
    {
        Block block{.kind = Block::Kind::Matrix, .layer = layer, .name = name};
        (isRow() ? block.columns : block.rows) = count;
        for (int i = 0; i < count; ++i)
            block.cells.push_back(make(i));
        return block;
    }

    void add(Block block) { m_content.blocks.push_back(std::move(block)); }
    void sign(int layer, const QString& tex, bool mayBreak = false)
    {
        add({.kind = Block::Kind::Sign, .layer = layer, .name = tex, .mayBreak = mayBreak});
    }
    void arrow(int layer, const QString& words)
    {
        add({.kind = Block::Kind::Arrow, .layer = layer, .name = words, .mayBreak = true});
    }

    void addInputs()
    {
        Block block = vector(0, activationVectorTex(-1, m_request.names), m_spec.inputs, [this](int i) { return inputCell(i); });
        block.isResult = true;
        block.layer = -1;
        add(std::move(block));
    }

    /// z, arrow, a; or a alone where it is z.
    void addResults(int layer, bool withSums = true)
    {
        if (withSums) {
            sign(layer, QStringLiteral("="), true);
            if (!isPlainSum(layerSpec(layer).activation)) {
                add(vector(layer, sumVectorTex(layer, m_request.names), rowsOf(layer),
                    [this, layer](int row) { return sumCell(layer, row); }));
                arrow(layer, activationLabel(layerSpec(layer).activation.type));
            }
        }
        Block block = vector(layer, activationVectorTex(layer, m_request.names), layerSpec(layer).units,
            [this, layer](int index) { return activationCell(layer, index); });
        block.isResult = true;
        add(std::move(block));
    }

    void writeData()
    {
        addInputs();
        for (int layer = 0; layer < m_content.layers; ++layer) {
            arrow(layer, m_request.layerNames.value(layer));
            addResults(layer, false);
        }
    }

    void writeRows()
    {
        addInputs();
        for (int layer = 0; layer < m_content.layers; ++layer) {
            sign(layer, QStringLiteral("\\cdot"));
            Block weights{.layer = layer,
                .name = weightMatrixTex(layer, m_request.names),
                .rows = inputsOf(layer),
                .columns = rowsOf(layer)};
            for (int input = 0; input < weights.rows; ++input)
                for (int row = 0; row < weights.columns; ++row)
                    weights.cells.push_back(weightCell(layer, row, input));
            add(std::move(weights));
            sign(layer, QStringLiteral("+"));
            add(vector(layer, biasVectorTex(layer, m_request.names), rowsOf(layer),
                [this, layer](int row) { return biasCell(layer, row); }));
            addResults(layer);
        }
    }

    void writeColumns()
    {
        for (int layer = 0; layer < m_content.layers; ++layer) {
            if (layer > 0)
                add({.kind = Block::Kind::Gap, .layer = layer, .mayBreak = true});
            Block weights{.layer = layer,
                .name = weightMatrixTex(layer, m_request.names),
                .rows = rowsOf(layer),
                .columns = inputsOf(layer) + 1};
            for (int row = 0; row < weights.rows; ++row) {
                weights.cells.push_back(biasCell(layer, row));
                for (int input = 0; input < inputsOf(layer); ++input)
                    weights.cells.push_back(weightCell(layer, row, input));
            }
            add(std::move(weights));
            sign(layer, QStringLiteral("\\cdot"));
            add(vector(layer, activationVectorTex(layer - 1, m_request.names), inputsOf(layer) + 1,
                [this, layer](int i) { return i == 0 ? oneCell(layer) : operandCell(layer, i - 1); }));
            addResults(layer);
        }
    }

    const TraceNetwork& m_network;
    const NetworkSpec& m_spec;
    const std::vector<double>& m_inputs;
    const ForwardValues& m_values;
    const MatrixRequest& m_request;
    ForwardMatrixContent m_content;
};

} // namespace

ForwardMatrixContent forwardMatrices(
    const TraceNetwork& network, const std::vector<double>& inputs, const ForwardValues& values, const MatrixRequest& request)
{
    return MatrixWriter(network, inputs, values, request).write();
}

QString latexOf(const ForwardMatrixContent& content)
{
    QStringList pieces;
    for (const Block& block : content.blocks) {
        switch (block.kind) {
        case Block::Kind::Sign: pieces += block.name; continue;
        case Block::Kind::Arrow: pieces += QStringLiteral("\\xrightarrow{\\text{%1}}").arg(block.name); continue;
        case Block::Kind::Gap: pieces += QStringLiteral("\\qquad"); continue;
        case Block::Kind::Matrix: break;
        }
        QStringList rows;
        for (int row = 0; row < block.rows; ++row) {
            QStringList cells;
            for (int column = 0; column < block.columns; ++column) {
                const QString& text = block.cell(row, column).text;
                cells += text.isEmpty() ? QStringLiteral("?") : QString(text).replace(QChar(0x2212), u'-');
            }
            rows += cells.join(QStringLiteral(" & "));
        }
        pieces += QStringLiteral("\\underset{%1}{\\begin{bmatrix} %2 \\end{bmatrix}}")
                      .arg(Formula::fromTex(block.name).toLatex(), rows.join(QStringLiteral(" \\\\ ")));
    }
    return pieces.join(u' ');
}

TraceTone toneOf(const NetworkSpec& spec, const MatrixCell& cell, const ForwardFocus& focus, TraceNotation notation)
{
    if (focus.isNone())
        return TraceTone::None;
    const bool isOfLayer = cell.layer == focus.layer;
    const bool isBefore = notation == TraceNotation::XwB && cell.layer == focus.layer - 1;
    switch (cell.role) {
    case Role::Weight: return isOfLayer && cell.row == focus.row && focus.takes(cell.input) ? TraceTone::C2 : TraceTone::None;
    case Role::Bias:
        return isOfLayer && cell.row == focus.row && focus.takes(ForwardFocus::kBias) ? TraceTone::C3 : TraceTone::None;
    case Role::Input: return focus.layer == 0 && focus.takes(cell.input) ? TraceTone::C1 : TraceTone::None;
    case Role::One:
    case Role::Operand: return isOfLayer && focus.takes(cell.input) ? TraceTone::C1 : TraceTone::None;
    case Role::Sum: return isOfLayer && cell.row == focus.row ? TraceTone::Ink : TraceTone::None;
    case Role::Activation:
        if (isOfLayer && unitOf(spec, focus).unit == cell.row)
            return TraceTone::Ink;
        return isBefore && focus.takes(cell.input) ? TraceTone::C1 : TraceTone::None;
    }
    return TraceTone::None;
}

ForwardFocus focusOfCell(const NetworkSpec& spec, const ForwardValues& values, const MatrixCell& cell)
{
    if (cell.role == Role::Sum)
        return {cell.layer, cell.row, ForwardFocus::kAll};
    return focusOf(spec, values, cell.target);
}

QString givenNumber(double value)
{
    return written(value, kGivenDecimals);
}

QString computedNumber(double value)
{
    return written(value, kComputedDecimals);
}

} // namespace chalknet::ui
