// The widget around the diagram: values in, hover and keys out.
#include "ui/views/NetworkDiagram.h"

#include "ui/controls/NumberFormat.h"
#include "ui/views/HeatMapImage.h"
#include "ui/views/NetworkDiagramPainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kInputMapResolution = 32;

std::vector<int> columnUnits(const NetworkSpec& spec)
{
    std::vector<int> units{spec.inputs};
    for (const LayerSpec& layer : spec.layers)
        units.push_back(layer.units);
    return units;
}

} // namespace

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
    if (columnUnits(spec) != columnUnits(m_spec) || (m_snapshot && *m_snapshot->spec != spec)) {
        m_snapshot.reset();
        m_hoveredEdge.reset();
        m_hoveredUnit.reset();
        m_keyUnit.reset();
    }
    m_spec = spec;
    updateGeometryOfDiagram();
    renderThumbnails();
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

void NetworkDiagram::updateGeometryOfDiagram()
{
    m_geometry
        = m_spec.layers.empty() ? NetworkDiagramGeometry() : NetworkDiagramGeometry(size(), columnUnits(m_spec), m_stageScale);
    emit geometryChanged();
    update();
}

void NetworkDiagram::renderThumbnails()
{
    const ColorMap& colors = Theme::instance().diverging();
    m_thumbnails.assign(m_spec.layers.size() + 1, {});
    for (int input = 0; input < m_spec.inputs && input < 2; ++input)
        m_thumbnails[0].push_back(inputMapImage(input, kInputMapResolution, colors));
    if (m_snapshot && m_snapshot->unitMaps)
        for (std::size_t layer = 0; layer < m_snapshot->unitMaps->maps.size() && layer < m_spec.layers.size(); ++layer) {
            const bool output = layer + 1 == m_spec.layers.size();
            for (const std::span<const float> map : m_snapshot->unitMaps->maps[layer]) {
                const ValueScale scale = output ? kOutputScale : thumbnailScale(m_spec.layers[layer].activation.type, map);
                m_thumbnails[layer + 1].push_back(heatMapImage(map, m_snapshot->unitMaps->resolution, scale, colors));
            }
        }
    update();
}

std::optional<double> NetworkDiagram::edgeWeight(EdgeAddress edge) const
{
    return m_snapshot ? std::optional(edgeValue(m_snapshot->parameters, edge)) : std::nullopt;
}

std::optional<double> NetworkDiagram::edgeGradient(EdgeAddress edge) const
{
    return m_snapshot && m_snapshot->gradient ? std::optional(edgeValue(*m_snapshot->gradient, edge)) : std::nullopt;
}

QString NetworkDiagram::unitText(UnitAddress unit) const
{
    if (unit.column == 0)
        return tr("Input %1").arg(unit.unit + 1);
    const bool output = unit.column + 1 == m_geometry.columns();
    QString text = output ? tr("Output") : tr("Hidden layer %1, unit %2").arg(unit.column).arg(unit.unit + 1);
    if (!m_snapshot)
        return text;
    const auto layer = static_cast<std::size_t>(unit.column - 1);
    const int pieces = m_snapshot->parameters.layout().layer(layer).pieces;
    text += tr(", bias %1, weights").arg(fixed(m_snapshot->parameters.bias(layer, unit.unit * pieces), 3, true));
    for (int from = 0; from < m_geometry.units(unit.column - 1); ++from)
        text += QLatin1Char(' ') + fixed(edgeValue(m_snapshot->parameters, {unit.column, from, unit.unit}), 3, true);
    return text;
}

QString NetworkDiagram::accessibleText() const
{
    QStringList units;
    for (const int count : columnUnits(m_spec))
        units.append(QString::number(count));
    const QString shape = tr("Network with %1 units from input to output.").arg(units.join(QLatin1Char('-')));
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
    scene.current = currentUnit();
    scene.currentByKeys = !m_hoveredUnit && m_keyUnit && hasFocus();
    scene.hoveredEdge = m_hoveredEdge;
    NetworkDiagramPainter(painter, scene).paint();
}

void NetworkDiagram::setHover(std::optional<UnitAddress> unit, std::optional<EdgeAddress> edge)
{
    const bool unitChanged = unit != m_hoveredUnit;
    if (!unitChanged && edge == m_hoveredEdge)
        return;
    m_hoveredUnit = unit;
    m_hoveredEdge = edge;
    update();
    announceChange(this);
    if (unitChanged)
        emit currentUnitChanged();
}

void NetworkDiagram::mouseMoveEvent(QMouseEvent* event)
{
    const auto unit = m_geometry.unitAt(event->position());
    setHover(unit, unit ? std::nullopt : m_geometry.edgeAt(event->position()));
}

void NetworkDiagram::leaveEvent(QEvent*)
{
    setHover(std::nullopt, std::nullopt);
}

bool NetworkDiagram::event(QEvent* event)
{
    // Arrow keys belong to the diagram while it has the focus, also when a dialog or a button group around it wants them.
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_Left && key <= Qt::Key_Down)
            event->accept();
    }
    return QWidget::event(event);
}

bool NetworkDiagram::moveCurrent(int key)
{
    if (m_geometry.columns() < 2)
        return false;
    UnitAddress unit = m_keyUnit.value_or(UnitAddress{1, 0});
    const UnitAddress before = unit;
    switch (key) {
    case Qt::Key_Left: unit.column -= 1; break;
    case Qt::Key_Right: unit.column += 1; break;
    case Qt::Key_Up: unit.unit -= 1; break;
    case Qt::Key_Down: unit.unit += 1; break;
    default: return false;
    }
    unit.column = std::clamp(unit.column, 0, m_geometry.columns() - 1);
    // Sideways the neighbour at the same height is next.
    if (unit.column != before.column) {
        const double height = m_geometry.unitRect(before).center().y();
        int nearest = 0;
        for (int i = 0; i < m_geometry.shownUnits(unit.column); ++i)
            if (std::abs(m_geometry.unitRect({unit.column, i}).center().y() - height)
                < std::abs(m_geometry.unitRect({unit.column, nearest}).center().y() - height))
                nearest = i;
        unit.unit = nearest;
    }
    unit.unit = std::clamp(unit.unit, 0, m_geometry.shownUnits(unit.column) - 1);
    m_keyUnit = m_keyUnit ? unit : before;
    return true;
}

void NetworkDiagram::keyPressEvent(QKeyEvent* event)
{
    const auto before = currentUnit();
    if (event->key() == Qt::Key_Escape && m_keyUnit)
        m_keyUnit.reset();
    else if (!moveCurrent(event->key()))
        return QWidget::keyPressEvent(event);
    update();
    announceChange(this);
    if (currentUnit() != before)
        emit currentUnitChanged();
}

void NetworkDiagram::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason && m_geometry.columns() > 1 && !m_keyUnit)
        m_keyUnit = UnitAddress{1, 0};
    update();
    emit currentUnitChanged();
    QWidget::focusInEvent(event);
}

void NetworkDiagram::focusOutEvent(QFocusEvent* event)
{
    m_keyUnit.reset();
    update();
    emit currentUnitChanged();
    QWidget::focusOutEvent(event);
}

} // namespace chalknet::ui
