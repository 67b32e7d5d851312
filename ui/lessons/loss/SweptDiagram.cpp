// Takes the usual scene of a network and leaves out what belongs to one row of data.
#include "ui/lessons/loss/SweptDiagram.h"

#include "engine/explain/ForwardTrace.h"

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

QString unitName(int column, int columns)
{
    return column == 0 ? QString() : column + 1 == columns ? QStringLiteral("σ") : QStringLiteral("tanh");
}

} // namespace

TraceScene sweptScene(const SweptNetwork& network, int weight, bool isNarrow)
{
    const NetworkSpec spec = sweptSpec(network.seed);
    const TraceNetwork traced{spec, network.parameters(), {{{0.0, 0.0}, {0.0}}}};
    const SceneStyle style{.names = TraceNames(spec, TraceNotation::ThetaA), .hasBiasUnits = true, .hasLoss = false};
    TraceScene scene
        = traceScene(traced, forwardValues(spec, traced.parameters, traced.rows[0].inputs), traced.rows[0], 0.0, style);
    for (int column = 0; column < scene.columnCount(); ++column) {
        TraceColumnMark& mark = scene.columns[static_cast<std::size_t>(column)];
        mark.bias.activation.symbol.clear();
        for (TraceUnitMark& unit : mark.units) {
            unit.isPill = false;
            unit.activation.text = unitName(column, scene.columnCount());
            if (column > 0)
                unit.activation.symbol = column + 1 < scene.columnCount() ? QString() : QStringLiteral("y");
        }
    }
    scene.labelsAlignInColumns = isNarrow;
    if (TraceEdgeMark* edge = scene.edge(targetOf(sweptSymbol(weight)))) {
        edge->isActive = true;
        edge->tone = TraceTone::C1;
    }
    return scene;
}

int sweptIndexOf(const TraceTarget& target)
{
    if (target.kind != Kind::Edge && target.kind != Kind::BiasEdge)
        return -1;
    for (int index = 0; index < static_cast<int>(kSweptParameters); ++index)
        if (targetOf(sweptSymbol(index)) == target)
            return index;
    return -1;
}

} // namespace chalknet::ui
