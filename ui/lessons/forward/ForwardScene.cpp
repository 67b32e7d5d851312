// Lights the sum that is looked at, writes its products on the edges, and leaves out what the level of detail does not show.
#include "ui/lessons/forward/ForwardScene.h"

#include "ui/lessons/forward/ForwardMatrixContent.h"
#include "ui/trace/WrittenStage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kDecimals = 3;
constexpr NumberStyle kProductStyle{3, false};

class ForwardSceneTexts {
    Q_DECLARE_TR_FUNCTIONS(ForwardScene)
};

class SceneLighter {
public:
    SceneLighter(TraceScene& scene, const ForwardDocument& document, const ForwardTrace& trace, const ForwardFocus& focus)
        : m_scene(scene)
        , m_spec(document.network.spec)
        , m_notation(document.notation)
        , m_trace(trace)
        , m_focus(focus)
    {
    }

    void light(bool withProducts)
    {
        const TraceTarget target = unitOf(m_spec, m_focus);
        if (TraceUnitMark* unit = m_scene.unit(target))
            unit->isActive = true;
        for (int input = 0; input < m_spec.layerInputs(static_cast<std::size_t>(m_focus.layer)); ++input)
            if (m_focus.takes(input))
                lightInput(target, input, withProducts);
        if (m_focus.takes(ForwardFocus::kBias))
            lightBias(target, withProducts);
    }

private:
    int piece() const { return m_focus.row % m_spec.layers[static_cast<std::size_t>(m_focus.layer)].activation.pieces; }

    void lightInput(const TraceTarget& unit, int input, bool withProducts)
    {
        const TraceTarget from{.kind = TraceTarget::Kind::Unit, .column = unit.column - 1, .unit = input};
        if (TraceUnitMark* mark = m_scene.unit(from)) {
            mark->tone = TraceTone::C1;
            mark->toneOnActivationOnly = mark->isPill;
        }
        const TraceTarget along{
            .kind = TraceTarget::Kind::Edge, .column = unit.column, .unit = unit.unit, .from = input, .piece = piece()};
        if (TraceEdgeMark* edge = m_scene.edge(along)) {
            edge->tone = TraceTone::C2;
            edge->isActive = true;
            if (withProducts)
                edge->product = productTex(static_cast<std::size_t>(input) + 1);
        }
    }

    void lightBias(const TraceTarget& unit, bool withProducts)
    {
        TraceUnitMark* mark = m_scene.unit(unit);
        if (mark != nullptr && !mark->sideNote.isEmpty())
            mark->sideNoteTone = TraceTone::C3;
        const TraceTarget along{.kind = TraceTarget::Kind::BiasEdge, .column = unit.column, .unit = unit.unit, .piece = piece()};
        if (TraceEdgeMark* edge = m_scene.edge(along)) {
            edge->tone = TraceTone::C3;
            edge->isActive = true;
            if (withProducts && m_notation == TraceNotation::ThetaA)
                edge->product = productTex(0);
        }
    }

    /// "4·0.5 = 2", in the order of the notation; on an edge there is room for few digits.
    QString productTex(std::size_t term) const
    {
        const Stage& stage = sumStageOf(m_spec, m_trace, m_focus);
        const Factor& weight = stage.terms[term].factors[0];
        const Factor& input = stage.terms[term].factors[1];
        const WrittenNumber w = writtenAlone(weight.value, kProductStyle);
        const WrittenNumber a = writtenAlone(input.value, kProductStyle);
        const WrittenNumber product = writtenAlone(stage.terms[term].value(), kProductStyle);
        const bool isEqual
            = std::abs(w.value() * a.value() - product.value()) <= 1e-12 * std::max(1.0, std::abs(product.value()));
        const bool isRow = m_notation == TraceNotation::XwB;
        const QString first = QStringLiteral("\\tone{%1}{%2}").arg(isRow ? "c1" : term == 0 ? "c3" : "c2", (isRow ? a : w).tex());
        const QString second = QStringLiteral("\\tone{%1}{%2}").arg(isRow ? "c2" : "c1", (isRow ? w : a).tex(true));
        return QStringLiteral("%1\\cdot %2 %3 %4").arg(first, second, isEqual ? "=" : "\\approx", product.tex());
    }

    TraceScene& m_scene;
    const NetworkSpec& m_spec;
    TraceNotation m_notation;
    const ForwardTrace& m_trace;
    const ForwardFocus& m_focus;
};

/// The biases of the outputs stand beside them where they are no edges.
void noteBiases(TraceScene& scene, const ForwardDocument& document)
{
    const NetworkSpec& spec = document.network.spec;
    const TraceNames names(spec, document.notation);
    const std::size_t layer = spec.layers.size() - 1;
    if (document.notation != TraceNotation::XwB || spec.layers[layer].activation.pieces > 1)
        return;
    for (int unit = 0; unit < spec.layers[layer].units; ++unit) {
        const TraceTarget target{.kind = TraceTarget::Kind::Unit, .column = static_cast<int>(layer) + 1, .unit = unit};
        if (TraceUnitMark* mark = scene.unit(target))
            mark->sideNote = QStringLiteral("%1 = \\num{%2}")
                                 .arg(symbolTex(symbols::bias(spec, layer, unit), names),
                                     givenNumber(document.network.parameters.bias(layer, unit)));
    }
}

/// "z_3 < 0, so a_3 = 0" under hidden units that ReLU silences.
void noteSilence(TraceScene& scene, const ForwardDocument& document, const ForwardTrace& trace, int step)
{
    const NetworkSpec& spec = document.network.spec;
    const TraceNames names(spec, document.notation);
    for (int layer = 0; layer < step; ++layer) {
        const auto index = static_cast<std::size_t>(layer);
        if (spec.layers[index].activation.type != ActivationType::Relu)
            continue;
        for (int unit = 0; unit < spec.layers[index].units; ++unit) {
            const double z = trace.values.weightedSums[index][static_cast<std::size_t>(unit)];
            TraceUnitMark* mark = scene.unit({.kind = TraceTarget::Kind::Unit, .column = layer + 1, .unit = unit});
            if (mark == nullptr || z >= 0.0)
                continue;
            mark->note = ForwardSceneTexts::tr("$%1 < \\num{0}$, so $%2 = \\num{0}$")
                             .arg(symbolTex(symbols::weightedSum(spec, index, unit), names),
                                 symbolTex(symbols::activation(layer, unit), names));
        }
    }
}

/// Units of layers with a = z are circles: there is nothing to tell apart.
void makeCircles(TraceScene& scene, const NetworkSpec& spec)
{
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer)
        if (isPlainSum(spec.layers[layer].activation))
            for (TraceUnitMark& unit : scene.columns[layer + 1].units)
                unit.isPill = false;
}

} // namespace

TraceScene forwardScene(
    const ForwardDocument& document, const ForwardTrace& trace, int step, const ForwardFocus& focus, const TraceTarget& asked)
{
    const NetworkSpec& spec = document.network.spec;
    const SceneStyle style{.names = TraceNames(spec, document.notation),
        .decimals = kDecimals,
        .hasBiasUnits = document.notation == TraceNotation::ThetaA,
        .hasLoss = false};
    TraceScene scene = traceScene(document.network, trace.values, document.network.row(document.row), 0.0, style);
    scene.labelsAlignInColumns = true;
    for (TraceColumnMark& column : scene.columns) {
        column.caption.clear(); // the page writes names and activations above the columns itself
        for (TraceUnitMark& unit : column.units)
            unit.condition = UnitCondition::Learning;
    }
    for (auto& layer : scene.edges)
        for (auto& unit : layer)
            for (TraceEdgeMark& edge : unit)
                edge.symbol.clear(); // the numbers of a layer stand in one column and read as its matrix
    for (auto& layer : scene.biasEdges)
        for (TraceEdgeMark& edge : layer)
            edge.symbol.clear();
    makeCircles(scene, spec);
    hideFrom(scene, step + 1);
    if (document.detail == ForwardDetail::Data) {
        scene.showsEdgeLabels = false;
        return scene;
    }
    noteBiases(scene, document);
    noteSilence(scene, document, trace, step);
    if (!focus.isNone() && focus.layer < step)
        SceneLighter(scene, document, trace, focus).light(document.detail == ForwardDetail::Products);
    if (TraceUnitMark* unit = scene.unit(asked))
        unit->activation.state = TraceValue::State::Asked;
    return scene;
}

} // namespace chalknet::ui
