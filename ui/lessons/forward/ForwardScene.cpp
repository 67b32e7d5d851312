// Lights the sum that is looked at, writes its products on the edges, and leaves out what the level of detail does not show.
#include "ui/lessons/forward/ForwardScene.h"

#include "ui/lessons/forward/ForwardMatrixContent.h"
#include "ui/trace/WrittenStage.h"

#include <QCoreApplication>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kDecimals = 3;
constexpr NumberStyle kProductStyle{3, false};

class ForwardSceneTexts {
    Q_DECLARE_TR_FUNCTIONS(ForwardScene)
};

QString toned(const char* tone, const QString& tex)
{
    return QStringLiteral("\\tone{%1}{%2}").arg(QLatin1StringView(tone), tex);
}

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

    /// "4·0.5 = 2", in the order of the notation, with as many digits as the product needs.
    QString productTex(std::size_t term) const
    {
        Stage product = sumStageOf(m_spec, m_trace, m_focus);
        product.terms = {product.terms[term]};
        product.result = product.terms.front().value();
        const WrittenStage written = writtenStage(m_spec, product, kProductStyle);
        const WrittenNumber& w = written.factors.front()[0];
        const WrittenNumber& a = written.factors.front()[1];
        const bool isRow = m_notation == TraceNotation::XwB;
        const QString first = toned(isRow ? "c1" : term == 0 ? "c3" : "c2", (isRow ? a : w).tex());
        const QString second = toned(isRow ? "c2" : "c1", (isRow ? w : a).tex(true));
        return QStringLiteral("%1\\cdot %2 %3 %4").arg(first, second, relationTex(written.relation), written.result.tex());
    }

    TraceScene& m_scene;
    const NetworkSpec& m_spec;
    TraceNotation m_notation;
    const ForwardTrace& m_trace;
    const ForwardFocus& m_focus;
};

/// Under hidden units a bias of 0 in a whole layer of zeros says nothing.
void leaveOutZeroBiases(TraceScene& scene, const ForwardDocument& document)
{
    const NetworkSpec& spec = document.network.spec;
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer) {
        const auto biases = document.network.parameters.biases(layer);
        if (std::all_of(biases.begin(), biases.end(), [](double bias) { return bias == 0.0; }))
            for (TraceUnitMark& unit : scene.columns[layer + 1].units)
                unit.sideNote.clear();
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

} // namespace

TraceScene forwardScene(
    const ForwardDocument& document, const ForwardTrace& trace, int step, const ForwardFocus& focus, const TraceTarget& asked)
{
    const NetworkSpec& spec = document.network.spec;
    const SceneStyle style{.names = TraceNames(spec, document.notation),
        .decimals = kDecimals,
        .hasBiasUnits = document.notation == TraceNotation::ThetaA,
        .hasLoss = false,
        .isCalculation = true};
    TraceScene scene = traceScene(document.network, trace.values, document.network.row(document.row), 0.0, style);
    for (TraceColumnMark& column : scene.columns)
        column.caption.clear(); // the page writes names and activations above the columns itself
    hideFrom(scene, step + 1);
    if (document.detail == ForwardDetail::Data) {
        scene.showsEdgeLabels = false;
        for (TraceColumnMark& column : scene.columns)
            for (TraceUnitMark& unit : column.units)
                unit.sideNote.clear();
        return scene;
    }
    leaveOutZeroBiases(scene, document);
    noteSilence(scene, document, trace, step);
    // Products would give away what is asked.
    if (!focus.isNone())
        SceneLighter(scene, document, trace, focus).light(document.detail == ForwardDetail::Products && focus.layer < step);
    if (TraceUnitMark* unit = scene.unit(asked))
        unit->activation.state = TraceValue::State::Asked;
    return scene;
}

} // namespace chalknet::ui
