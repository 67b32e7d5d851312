// Building the scene of one example, and finding marks by their target.
#include "ui/trace/TraceScene.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace chalknet::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("TraceScene", text);
}

/// Takes zeros from the end of a decimal fraction: "0.50" is "0.5", "4.000" is "4".
QString withoutZeros(QString text)
{
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

bool isExact(double value, int decimals)
{
    const double scaled = value * std::pow(10.0, decimals);
    return std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, std::abs(scaled));
}

/// The fewest decimals, up to `most`, that give every value exactly; `otherwise` if there are none.
int commonDecimals(std::span<const double> values, int most, int otherwise)
{
    for (int decimals = 0; decimals <= most; ++decimals)
        if (std::all_of(values.begin(), values.end(), [decimals](double value) { return isExact(value, decimals); }))
            return decimals;
    return otherwise;
}

/// A number for a unit or an edge, where six or seven characters have room.
QString sceneNumber(double value, int decimals, bool isShort)
{
    const double magnitude = std::abs(value);
    if (!std::isfinite(value) || magnitude >= 9999.5)
        return measured(value, 1);
    if (magnitude >= 99.95)
        decimals = std::min(decimals, magnitude >= 999.5 ? 1 : 2);
    const QString text = writtenFixed(value, decimals);
    return isShort && isExact(value, decimals) ? withoutZeros(text) : text;
}

/// Fills one scene; the steps stand in build().
class SceneBuilder {
public:
    SceneBuilder(const TraceNetwork& network, const ForwardValues& values, const TraceExample& example, const SceneStyle& style)
        : m_network(network)
        , m_spec(network.spec)
        , m_values(values)
        , m_example(example)
        , m_style(style)
        , m_weightDecimals(commonDecimals(network.parameters.values(), 2, std::max(2, style.decimals)))
    {
        if (m_weightDecimals < 2 && !m_style.isCalculation)
            m_weightDecimals = 2;
    }

    TraceScene build(double loss)
    {
        m_scene.labelsAlignInColumns = m_style.isCalculation;
        addInputs();
        for (std::size_t layer = 0; layer < m_spec.layers.size(); ++layer) {
            addUnits(layer);
            addEdges(layer);
        }
        if (m_style.hasBiasUnits)
            addBiasUnits();
        if (m_style.isCalculation)
            addCaptions();
        if (m_style.hasLoss)
            addLoss(loss);
        return std::move(m_scene);
    }

private:
    QString tex(const Symbol& symbol) const { return symbolTex(symbol, m_style.names); }

    TraceValue valueOf(double value, const Symbol& symbol) const
    {
        return {TraceValue::State::Known, sceneNumber(value, m_style.decimals, m_style.isCalculation), tex(symbol)};
    }

    void addInputs()
    {
        // At least one decimal beside weighted sums with three: 1.0.
        const int decimals = std::max(commonDecimals(m_example.inputs, 3, 3), m_style.isCalculation ? 0 : 1);
        TraceColumnMark column;
        for (std::size_t i = 0; i < m_example.inputs.size(); ++i) {
            TraceUnitMark unit;
            unit.isPill = false;
            unit.activation.text = sceneNumber(m_example.inputs[i], decimals, m_style.isCalculation);
            unit.activation.symbol = tex(symbols::activation(-1, static_cast<int>(i)));
            column.units.push_back(std::move(unit));
        }
        m_scene.columns.push_back(std::move(column));
    }

    void addUnits(std::size_t layer)
    {
        const Activation& activation = m_spec.layers[layer].activation;
        const bool isLast = layer + 1 == m_spec.layers.size();
        const bool isOwnSum = activation.type == ActivationType::Identity && activation.parameter == 1.0;
        TraceColumnMark column;
        for (int i = 0; i < m_spec.layers[layer].units; ++i) {
            TraceUnitMark unit;
            const std::vector<double>& sums = m_values.weightedSums[layer];
            const int row = i * activation.pieces + winningPiece(sums, i, activation.pieces);
            unit.isPill = !(m_style.isCalculation && isLast && isOwnSum);
            unit.sum = valueOf(sums[static_cast<std::size_t>(row)], symbols::weightedSum(m_spec, layer, row));
            unit.activation = valueOf(
                m_values.activations[layer][static_cast<std::size_t>(i)], symbols::activation(static_cast<int>(layer), i));
            if (activation.pieces > 1)
                unit.note = maximumNote(layer, i);
            if (!m_style.hasBiasUnits)
                unit.sideNote = biasNote(layer, i);
            column.units.push_back(std::move(unit));
        }
        m_scene.columns.push_back(std::move(column));
        m_scene.pieces.push_back(activation.pieces);
    }

    /// "max(0.30, −0.20)": the weighted sums of the pieces.
    QString maximumNote(std::size_t layer, int unit) const
    {
        const int pieces = m_spec.layers[layer].activation.pieces;
        QStringList sums;
        for (int piece = 0; piece < pieces; ++piece) {
            const double sum = m_values.weightedSums[layer][static_cast<std::size_t>(unit * pieces + piece)];
            sums.append(QStringLiteral("\\num{%1}").arg(sceneNumber(sum, m_style.decimals, m_style.isCalculation)));
        }
        return QStringLiteral("$\\max(%1)$").arg(sums.join(QStringLiteral(",\\,")));
    }

    QString biasNote(std::size_t layer, int unit) const
    {
        const int pieces = m_spec.layers[layer].activation.pieces;
        QStringList notes;
        for (int row = unit * pieces; row < (unit + 1) * pieces; ++row)
            notes.append(QStringLiteral("%1 = \\num{%2}")
                             .arg(tex(symbols::bias(m_spec, layer, row)),
                                 sceneNumber(m_network.parameters.bias(layer, row), m_weightDecimals, m_style.isCalculation)));
        return notes.join(QStringLiteral(",\\;"));
    }

    TraceEdgeMark edgeMark(double weight, const Symbol& symbol) const
    {
        TraceEdgeMark edge;
        edge.weight = weight;
        edge.symbol = tex(symbol);
        edge.text = sceneNumber(weight, m_weightDecimals, m_style.isCalculation);
        return edge;
    }

    void addEdges(std::size_t layer)
    {
        const int rows = m_network.parameters.layout().layer(layer).rows();
        std::vector<std::vector<TraceEdgeMark>> edges;
        std::vector<TraceEdgeMark> biasEdges;
        for (int row = 0; row < rows; ++row) {
            std::vector<TraceEdgeMark> intoRow;
            for (int from = 0; from < m_spec.layerInputs(layer); ++from)
                intoRow.push_back(
                    edgeMark(m_network.parameters.weight(layer, row, from), symbols::weight(m_spec, layer, row, from)));
            edges.push_back(std::move(intoRow));
            if (m_style.hasBiasUnits)
                biasEdges.push_back(edgeMark(m_network.parameters.bias(layer, row), symbols::bias(m_spec, layer, row)));
        }
        m_scene.edges.push_back(std::move(edges));
        m_scene.biasEdges.push_back(std::move(biasEdges));
    }

    void addBiasUnits()
    {
        for (std::size_t column = 0; column + 1 < m_scene.columns.size(); ++column) {
            TraceColumnMark& mark = m_scene.columns[column];
            mark.hasBias = true;
            mark.bias.isPill = false;
            mark.bias.activation.text = QStringLiteral("1");
            mark.bias.activation.symbol = QStringLiteral("a_{0}^{(%1)}").arg(column + 1);
        }
    }

    void addCaptions()
    {
        const std::size_t hidden = m_spec.layers.size() - 1;
        m_scene.columns.front().caption = translated(QT_TRANSLATE_NOOP("TraceScene", "input layer"));
        m_scene.columns.back().caption = translated(QT_TRANSLATE_NOOP("TraceScene", "output layer"));
        for (std::size_t column = 1; column <= hidden; ++column)
            m_scene.columns[column].caption = hidden == 1
                ? translated(QT_TRANSLATE_NOOP("TraceScene", "hidden layer"))
                : translated(QT_TRANSLATE_NOOP("TraceScene", "hidden layer %1")).arg(column);
    }

    void addLoss(double loss)
    {
        m_scene.hasLoss = true;
        m_scene.loss.symbol = QStringLiteral("E");
        m_scene.loss.text = sceneNumber(loss, m_style.decimals + 1, m_style.isCalculation);
        m_scene.lossNote = targetNote();
    }

    /// "target t = 1"; "target t_2 = 1, others 0" of classes; else every number, four in a line.
    QString targetNote() const
    {
        const std::vector<double>& targets = m_example.targets;
        const auto ones = std::count(targets.begin(), targets.end(), 1.0);
        const auto zeros = std::count(targets.begin(), targets.end(), 0.0);
        const auto count = static_cast<std::ptrdiff_t>(targets.size());
        if (count > 2 && ones == 1 && zeros == count - 1) {
            const auto position = std::find(targets.begin(), targets.end(), 1.0) - targets.begin();
            return translated(QT_TRANSLATE_NOOP("TraceScene", "target $t_{%1} = \\num{1}$\nothers $\\num{0}$")).arg(position + 1);
        }
        const int decimals = commonDecimals(targets, 3, 3);
        QString all;
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (i > 0)
                all += i % 4 == 0 ? QStringLiteral(",$\n$") : QStringLiteral(",\\,");
            all += QStringLiteral("\\num{%1}").arg(sceneNumber(targets[i], decimals, true));
        }
        const QString equation = count == 1 ? QStringLiteral("$t = %1$").arg(all) : QStringLiteral("$t = (%1)$").arg(all);
        const QString note = translated(QT_TRANSLATE_NOOP("TraceScene", "target %1"));
        return count <= 2 ? note.arg(equation) : note.arg(QLatin1Char('\n') + equation);
    }

    const TraceNetwork& m_network;
    const NetworkSpec& m_spec;
    const ForwardValues& m_values;
    const TraceExample& m_example;
    SceneStyle m_style;
    int m_weightDecimals;
    TraceScene m_scene;
};

template <class Vector> auto* at(Vector& vector, int index)
{
    return index >= 0 && index < static_cast<int>(vector.size()) ? &vector[static_cast<std::size_t>(index)] : nullptr;
}

void hideValue(TraceValue& value)
{
    value.state = TraceValue::State::Waiting;
}

} // namespace

TraceTarget targetOf(const Symbol& symbol)
{
    const auto unitTarget = [&symbol] { return TraceTarget{TraceTarget::Kind::Unit, symbol.layer - 1, symbol.unit - 1, 0, 0}; };
    switch (symbol.quantity) {
    case Quantity::Activation:
    case Quantity::WeightedSum:
    case Quantity::LossByActivation:
    case Quantity::ActivationBySum:
    case Quantity::LossBySum:
    case Quantity::ActivationByAlpha: return unitTarget();
    case Quantity::Target:
    case Quantity::LossTerm:
    case Quantity::Loss: return {TraceTarget::Kind::Loss};
    case Quantity::One: return symbol.layer > 0 ? TraceTarget{TraceTarget::Kind::Bias, symbol.layer - 1, 0, 0, 0} : TraceTarget{};
    default: break;
    }
    // What is left belongs to a parameter, or to the whole update.
    if (symbol.layer <= 0 || symbol.unit <= 0)
        return {};
    if (symbol.input == kAlphaInput)
        return unitTarget();
    const int piece = std::max(0, symbol.piece - 1);
    if (symbol.input == kBiasInput)
        return {TraceTarget::Kind::BiasEdge, symbol.layer, symbol.unit - 1, 0, piece};
    return {TraceTarget::Kind::Edge, symbol.layer, symbol.unit - 1, symbol.input - 1, piece};
}

int TraceScene::piecesOf(int column) const
{
    const int* count = at(pieces, column - 1);
    return count != nullptr ? std::max(1, *count) : 1;
}

const TraceUnitMark* TraceScene::unit(const TraceTarget& target) const
{
    const TraceColumnMark* column = at(columns, target.column);
    if (column == nullptr)
        return nullptr;
    if (target.kind == TraceTarget::Kind::Bias)
        return column->hasBias ? &column->bias : nullptr;
    return target.kind == TraceTarget::Kind::Unit ? at(column->units, target.unit) : nullptr;
}

TraceUnitMark* TraceScene::unit(const TraceTarget& target)
{
    return const_cast<TraceUnitMark*>(std::as_const(*this).unit(target));
}

const TraceEdgeMark* TraceScene::edge(const TraceTarget& target) const
{
    const int row = target.unit * piecesOf(target.column) + target.piece;
    if (target.piece < 0 || target.piece >= piecesOf(target.column))
        return nullptr;
    if (target.kind == TraceTarget::Kind::BiasEdge) {
        const auto* rows = at(biasEdges, target.column - 1);
        return rows != nullptr ? at(*rows, row) : nullptr;
    }
    if (target.kind != TraceTarget::Kind::Edge)
        return nullptr;
    const auto* rows = at(edges, target.column - 1);
    const auto* intoRow = rows != nullptr ? at(*rows, row) : nullptr;
    return intoRow != nullptr ? at(*intoRow, target.from) : nullptr;
}

TraceEdgeMark* TraceScene::edge(const TraceTarget& target)
{
    return const_cast<TraceEdgeMark*>(std::as_const(*this).edge(target));
}

std::vector<TraceTarget> TraceScene::edgesInto(int column) const
{
    std::vector<TraceTarget> targets;
    if (column < 1 || column >= columnCount())
        return targets;
    const int units = static_cast<int>(columns[static_cast<std::size_t>(column)].units.size());
    const int sources = static_cast<int>(columns[static_cast<std::size_t>(column - 1)].units.size());
    for (int from = -1; from < sources; ++from) {
        const auto kind = from < 0 ? TraceTarget::Kind::BiasEdge : TraceTarget::Kind::Edge;
        for (int unit = 0; unit < units; ++unit)
            for (int piece = 0; piece < piecesOf(column); ++piece) {
                const TraceTarget target{kind, column, unit, std::max(0, from), piece};
                if (edge(target) != nullptr)
                    targets.push_back(target);
            }
    }
    return targets;
}

QString traceTextTex(const QString& mathText)
{
    QString tex;
    const QStringList pieces = mathText.split(u'$');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString piece = pieces[i];
        if (i % 2 == 1) {
            tex += piece;
            continue;
        }
        piece.remove(QLatin1String("**")); // bold is for paragraphs
        if (piece.isEmpty())
            continue;
        for (const QChar special : QStringLiteral("{}%&#_"))
            piece.replace(special, QLatin1Char('\\') + QString(special));
        tex += QStringLiteral("\\text{%1}").arg(piece);
    }
    return tex;
}

TraceScene traceScene(
    const TraceNetwork& network, const ForwardValues& values, const TraceExample& example, double loss, const SceneStyle& style)
{
    return SceneBuilder(network, values, example, style).build(loss);
}

void hideFrom(TraceScene& scene, int column)
{
    for (int i = std::max(1, column); i < scene.columnCount(); ++i)
        for (TraceUnitMark& unit : scene.columns[static_cast<std::size_t>(i)].units) {
            hideValue(unit.sum);
            hideValue(unit.activation);
            unit.note.clear();
            unit.condition = UnitCondition::Learning;
        }
    hideValue(scene.loss);
}

void markConditions(TraceScene& scene, const std::vector<UnitReport>& reports)
{
    for (const UnitReport& report : reports)
        if (TraceUnitMark* unit = scene.unit({TraceTarget::Kind::Unit, report.layer + 1, report.unit, 0, 0}))
            unit->condition = report.condition;
}

} // namespace chalknet::ui
