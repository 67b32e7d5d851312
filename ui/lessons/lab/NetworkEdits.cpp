// Gestures of the diagram become restructured networks, edited numbers and fixed ones.
#include "ui/lessons/lab/NetworkEdits.h"

#include "ui/lessons/lab/LabController.h"
#include "ui/views/NetworkDiagramPainter.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

ParameterPlace placeOf(EdgeAddress edge, int piece)
{
    return {edge.column - 1, edge.to, edge.isBias() ? ParameterPlace::kBias : edge.from, piece};
}

int piecesOf(const NetworkSpec& spec, EdgeAddress edge)
{
    return spec.layers[static_cast<std::size_t>(edge.column - 1)].activation.pieces;
}

} // namespace

DiagramHolds diagramHolds(const std::vector<FixedParameter>& fixed, const NetworkSpec& spec)
{
    std::vector<int> units{spec.inputs};
    for (const LayerSpec& layer : spec.layers)
        units.push_back(layer.units);
    DiagramHolds holds(units);
    for (const FixedParameter& one : fixed) {
        if (one.at.input == ParameterPlace::kAlpha)
            continue;
        const int from = one.at.input == ParameterPlace::kBias ? EdgeAddress::kBias : one.at.input;
        holds.set({one.at.layer + 1, from, one.at.unit}, one.cut ? ParameterHold::Cut : ParameterHold::Frozen);
    }
    return holds;
}

NetworkEdits::NetworkEdits(LabController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
{
}

void NetworkEdits::apply(const DiagramEdit& edit)
{
    using Kind = DiagramEdit::Kind;
    switch (edit.kind) {
    case Kind::TypeValue: return;
    case Kind::TurnValue: return setValue(edit.edge, edit.value, edit.continues);
    case Kind::Freeze: return toggle({edit.edge}, false, edit.edge.isBias() ? tr("frozen bias") : tr("frozen weight"));
    case Kind::Cut: return toggle({edit.edge}, true, edit.edge.isBias() ? tr("cut bias") : tr("cut weight"));
    case Kind::FreezeUnit: return toggle(arriving(edit.unit), false, tr("frozen unit"));
    case Kind::CutUnit: return toggle(leaving(edit.unit), true, tr("cut unit"));
    case Kind::SetDropout: return setDropout(edit.unit.column - 1, edit.value);
    default: return restructure(edit);
    }
}

void NetworkEdits::setValue(EdgeAddress edge, double value, bool continues)
{
    const Parameters present = m_controller.presentParameters();
    if (!parameterIndex(present.layout(), placeOf(edge, 0)))
        return;
    const auto index = parameterIndex(present.layout(), placeOf(edge, shownPiece(present, edge)));
    m_controller.editParameters({{*index, value}}, edge.isBias() ? tr("bias") : tr("weight"), continues);
}

void NetworkEdits::setHiddenLayers(int count)
{
    Restructured next(m_controller.document().spec);
    next.setHiddenLayers(count);
    m_controller.restructure(next, tr("hidden layers"));
}

void NetworkEdits::setUnits(int layer, int units)
{
    Restructured next(m_controller.document().spec);
    next.setUnits(layer, units);
    m_controller.restructure(next, tr("units"));
}

void NetworkEdits::setDropout(int layer, double rate)
{
    LabDocument next = m_controller.document();
    if (layer < 0 || layer >= static_cast<int>(next.hiddenLayers()))
        return;
    next.spec.layers[static_cast<std::size_t>(layer)].dropout = rate;
    m_controller.edit(next, tr("dropout"), LabController::EditKind::Dropout);
}

void NetworkEdits::restructure(const DiagramEdit& edit)
{
    using Kind = DiagramEdit::Kind;
    Restructured next(m_controller.document().spec);
    const int layer = edit.unit.column - 1;
    switch (edit.kind) {
    case Kind::AddUnit: next.insertUnit(layer, edit.unit.unit); break;
    case Kind::RemoveUnit: next.removeUnit(layer, edit.unit.unit); break;
    case Kind::MoveUnit: next.moveUnit(layer, edit.unit.unit, edit.to); break;
    case Kind::AddLayer: next.insertLayer(layer); break;
    case Kind::RemoveLayer: next.removeLayer(layer); break;
    case Kind::MoveLayer: next.moveLayer(layer, edit.to - 1); break;
    default: return;
    }
    const bool isLayer = edit.kind == Kind::AddLayer || edit.kind == Kind::RemoveLayer || edit.kind == Kind::MoveLayer;
    m_controller.restructure(next, isLayer ? tr("hidden layers") : tr("units"));
}

std::vector<EdgeAddress> NetworkEdits::arriving(UnitAddress unit) const
{
    const NetworkSpec& spec = m_controller.document().spec;
    std::vector<EdgeAddress> edges;
    for (int from = EdgeAddress::kBias; from < spec.layerInputs(static_cast<std::size_t>(unit.column - 1)); ++from)
        edges.push_back({unit.column, from, unit.unit});
    return edges;
}

std::vector<EdgeAddress> NetworkEdits::leaving(UnitAddress unit) const
{
    const NetworkSpec& spec = m_controller.document().spec;
    std::vector<EdgeAddress> edges;
    for (int to = 0; to < spec.layers[static_cast<std::size_t>(unit.column)].units; ++to)
        edges.push_back({unit.column + 1, unit.unit, to});
    return edges;
}

// All of them are held in this way already: they are released; else all become so.
void NetworkEdits::toggle(const std::vector<EdgeAddress>& edges, bool cut, const QString& text)
{
    const LabDocument& document = m_controller.document();
    const Parameters present = m_controller.presentParameters();
    std::vector<FixedParameter> fixed = document.fixed;
    std::vector<FixedParameter> wanted;
    bool wereHeld = true;
    for (const EdgeAddress& edge : edges)
        for (int piece = 0; piece < piecesOf(document.spec, edge); ++piece) {
            const ParameterPlace place = placeOf(edge, piece);
            const auto index = parameterIndex(present.layout(), place);
            if (!index)
                return;
            const FixedParameter* held = findFixed(document.fixed, place);
            wereHeld = wereHeld && held && (held->cut == cut || (!cut && edges.size() > 1));
            // What is cut within a unit that is frozen stays cut.
            const bool staysCut = held && held->cut && !cut && edges.size() > 1;
            wanted.push_back({place, cut || staysCut ? 0.0 : present.values()[*index], cut || staysCut});
        }
    std::erase_if(fixed, [&](const FixedParameter& one) {
        const auto same = std::ranges::find(wanted, one.at, &FixedParameter::at);
        return same != wanted.end() && !(wereHeld && one.cut && !cut);
    });
    if (!wereHeld)
        fixed.insert(fixed.end(), wanted.begin(), wanted.end());
    m_controller.setFixed(std::move(fixed), text);
}

} // namespace chalknet::ui
