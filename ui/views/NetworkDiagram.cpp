// The widget around the diagram: values in, hover and keys out.
#include "ui/views/NetworkDiagram.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/PictureScope.h"
#include "ui/views/HeatMapImage.h"
#include "ui/views/NetworkDiagramPainter.h"

#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kInputMapResolution = 32;
constexpr double kReadableName = 17.0; // of an input, in pixels of height

std::vector<int> columnUnits(const NetworkSpec& spec)
{
    std::vector<int> units{spec.inputs};
    for (const LayerSpec& layer : spec.layers)
        units.push_back(layer.units);
    return units;
}

} // namespace

std::vector<std::vector<QImage>> unitThumbnails(const NetworkSpec& spec, const Snapshot* snapshot, const ValueScale& outputScale)
{
    const ColorMap& colors = Theme::instance().diverging();
    std::vector<std::vector<QImage>> thumbnails(spec.layers.size() + 1);
    const UnitMaps* maps = snapshot != nullptr ? snapshot->unitMaps.get() : nullptr;
    const InputPlane plane = maps != nullptr ? maps->plane : InputPlane();
    for (int input = 0; input < spec.inputs && input < static_cast<int>(plane.inputs.size()); ++input)
        thumbnails[0].push_back(inputMapImage(plane, static_cast<std::size_t>(input), kInputMapResolution, colors));
    for (std::size_t layer = 0; maps != nullptr && layer < maps->maps.size() && layer < spec.layers.size(); ++layer) {
        const bool output = layer + 1 == spec.layers.size();
        for (const std::span<const float> map : maps->maps[layer]) {
            const ValueScale scale = output ? outputScale : thumbnailScale(spec.layers[layer].activation.type, map);
            thumbnails[layer + 1].push_back(heatMapImage(map, maps->resolution, scale, colors));
        }
    }
    return thumbnails;
}

NetworkDiagram::NetworkDiagram(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] { renderThumbnails(); });
}

void NetworkDiagram::setStageScale(double scale)
{
    m_stageScale = scale;
    updateGeometryOfDiagram();
}

void NetworkDiagram::setMode(DiagramMode mode)
{
    m_mode = mode;
    update();
}

void NetworkDiagram::setSpec(const NetworkSpec& spec)
{
    const auto before = currentUnit();
    if (columnUnits(spec) != columnUnits(m_spec))
        m_pinnedUnit.reset();
    if (columnUnits(spec) != columnUnits(m_spec) || (m_snapshot && *m_snapshot->spec != spec)) {
        m_snapshot.reset();
        m_hoveredEdge.reset();
        m_hoveredUnit.reset();
        m_keyUnit.reset();
        m_keyEdge.reset();
        m_press.reset();
        m_drop.reset();
    }
    m_spec = spec;
    updateGeometryOfDiagram();
    renderThumbnails();
    if (currentUnit() != before)
        emit currentUnitChanged();
}

void NetworkDiagram::setSnapshot(const SnapshotPointer& snapshot)
{
    if (snapshot && columnUnits(*snapshot->spec) != columnUnits(m_spec))
        setSpec(*snapshot->spec);
    m_snapshot = snapshot;
    if (snapshot)
        m_spec = *snapshot->spec;
    renderThumbnails();
}

// Of the names as they can still be read from the last row; short ones are written larger.
double NetworkDiagram::inputNameWidth() const
{
    double widest = 0.0;
    for (const QString& name : m_inputNames)
        widest = std::max(widest, formulaWidth(name, kReadableName * m_stageScale));
    return widest;
}

void NetworkDiagram::updateGeometryOfDiagram()
{
    m_geometry = m_spec.layers.empty()
        ? NetworkDiagramGeometry()
        : NetworkDiagramGeometry(size(), columnUnits(m_spec), m_stageScale, m_firstUnits, inputNameWidth());
    m_handles.clear();
    m_hoveredHandle.reset();
    emit geometryChanged();
    update();
}

void NetworkDiagram::renderThumbnails()
{
    m_thumbnails = unitThumbnails(m_spec, m_snapshot.get(), m_outputScale.value_or(kOutputScale));
    update();
}

void NetworkDiagram::setOutputScale(const std::optional<ValueScale>& scale)
{
    m_outputScale = scale;
    renderThumbnails();
}

void NetworkDiagram::setEditing(DiagramEditing editing)
{
    m_editing = editing;
    m_handles.clear();
    m_hoveredHandle.reset();
    update();
}

void NetworkDiagram::setLimits(const DiagramLimits& limits)
{
    m_limits = limits;
    m_handles.clear();
    m_hoveredHandle.reset();
    update();
}

void NetworkDiagram::setLabelVisible(bool visible)
{
    m_showsLabel = visible;
    update();
}

void NetworkDiagram::setHolds(const DiagramHolds& holds)
{
    if (m_holds == holds)
        return;
    m_holds = holds;
    update();
}

void NetworkDiagram::setInputNames(const QStringList& tex)
{
    if (m_inputNames == tex)
        return;
    m_inputNames = tex;
    updateGeometryOfDiagram();
}

QString NetworkDiagram::inputName(int input) const
{
    return input < m_inputNames.size() ? m_inputNames.at(input) : QStringLiteral("x_{%1}").arg(input + 1);
}

std::optional<EdgeAddress> NetworkDiagram::currentEdge() const
{
    if (m_press && m_press->dragging && m_press->edge)
        return m_press->edge;
    return m_hoveredEdge ? m_hoveredEdge : m_hoveredUnit ? std::nullopt : m_keyEdge;
}

std::optional<double> NetworkDiagram::edgeWeight(EdgeAddress edge) const
{
    return m_snapshot ? std::optional(edgeValue(m_snapshot->parameters, edge)) : std::nullopt;
}

std::optional<double> NetworkDiagram::edgeGradient(EdgeAddress edge) const
{
    return m_snapshot && m_snapshot->gradient
        ? std::optional(pieceValue(*m_snapshot->gradient, edge, shownPiece(m_snapshot->parameters, edge)))
        : std::nullopt;
}

QString NetworkDiagram::unitName(UnitAddress unit) const
{
    if (unit.column == 0)
        return tr("Input %1").arg(unit.unit + 1);
    if (unit.column + 1 == m_geometry.columns())
        return m_geometry.units(unit.column) > 1 ? tr("Output %1").arg(unit.unit + 1) : tr("Output");
    return tr("Hidden layer %1, unit %2").arg(unit.column).arg(unit.unit + 1);
}

QString NetworkDiagram::unitText(UnitAddress unit) const
{
    QString text = unitName(unit);
    if (!m_snapshot || unit.column == 0)
        return text;
    const auto layer = static_cast<std::size_t>(unit.column - 1);
    const int pieces = m_snapshot->parameters.layout().layer(layer).pieces;
    text += tr(", bias %1, weights").arg(fixed(m_snapshot->parameters.bias(layer, unit.unit * pieces), 3, true));
    for (int from = 0; from < m_geometry.units(unit.column - 1); ++from)
        text += QLatin1Char(' ') + fixed(edgeValue(m_snapshot->parameters, {unit.column, from, unit.unit}), 3, true);
    if (m_holds.isFrozen(unit))
        text += QStringLiteral(", ") + tr("frozen");
    if (m_holds.isCut(unit))
        text += QStringLiteral(", ") + tr("cut");
    return text;
}

QString NetworkDiagram::edgeText(EdgeAddress edge) const
{
    QString text = edge.isBias()
        ? tr("Bias of %1").arg(unitName(edge.target()))
        : tr("Weight from %1 to %2").arg(unitName({edge.column - 1, edge.from}), unitName(edge.target()));
    if (const auto value = edgeWeight(edge))
        text += tr(": %1").arg(fixed(*value, 3, true));
    if (const auto gradient = edgeGradient(edge))
        text += tr(", gradient %1").arg(fixed(*gradient, 5, true));
    const ParameterHold hold = m_holds.of(edge);
    return hold == ParameterHold::Free ? text
                                       : text + QStringLiteral(", ") + (hold == ParameterHold::Cut ? tr("cut") : tr("frozen"));
}

QString NetworkDiagram::accessibleText() const
{
    QStringList units;
    for (const int count : columnUnits(m_spec))
        units.append(QString::number(count));
    const QString shape = tr("Network with %1 units from input to output.").arg(units.join(QLatin1Char('-')));
    if (const auto edge = currentEdge())
        return shape + QLatin1Char(' ') + edgeText(*edge);
    return currentUnit() ? shape + QLatin1Char(' ') + unitText(*currentUnit()) : shape;
}

void NetworkDiagram::resizeEvent(QResizeEvent*)
{
    updateGeometryOfDiagram();
}

void NetworkDiagram::paintEvent(QPaintEvent*)
{
    if (m_geometry.columns() < 2)
        return;
    QPainter painter(this);
    NetworkDiagramScene scene{.geometry = m_geometry, .spec = m_spec, .thumbnails = m_thumbnails};
    scene.mode = m_mode;
    if (m_snapshot) {
        scene.weights = &m_snapshot->parameters;
        scene.gradient = m_snapshot->gradient ? &*m_snapshot->gradient : nullptr;
    }
    const bool isPicture = isPaintingPicture();
    scene.current = isPicture ? std::nullopt : currentUnit();
    scene.currentByKeys = !m_hoveredUnit && m_keyUnit && hasFocus();
    scene.edge = isPicture ? std::nullopt : currentEdge();
    scene.showsLabel = m_showsLabel;
    if (scene.edge && m_press && m_press->dragging)
        scene.edgeValue = m_press->value;
    if (scene.edge && m_holds.of(*scene.edge) != ParameterHold::Free)
        scene.edgeNote = m_holds.of(*scene.edge) == ParameterHold::Cut ? tr("cut") : tr("frozen");
    scene.holds = &m_holds;
    for (int input = 0; input < m_spec.inputs; ++input)
        scene.inputNames.append(inputName(input));
    if (m_editing == DiagramEditing::All && !isPicture) {
        scene.handles = m_handles;
        scene.hoveredHandle = m_hoveredHandle;
        scene.drop = m_drop;
    }
    NetworkDiagramPainter(painter, scene).paint();
}

} // namespace chalknet::ui
