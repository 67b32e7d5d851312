// The pointer in a network diagram: hovering, handles, weights that are turned, units and layers that are dragged, and menus.
#include "ui/views/NetworkDiagram.h"

#include "ui/controls/NumberFormat.h"

#include <QContextMenuEvent>
#include <QLineF>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kDragBegins = 4.0; // pixels
constexpr double kTurnPerPixel = 0.02;
constexpr double kFinely = 0.1;

} // namespace

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

void NetworkDiagram::hoverAt(QPointF position)
{
    std::vector<DiagramHandle> handles;
    if (m_editing == DiagramEditing::All && m_geometry.columns() > 1)
        handles = diagramHandles(m_geometry, position, m_limits);
    const auto hovered = handleAt(handles, position);
    if (handles != m_handles || hovered != m_hoveredHandle)
        update();
    m_handles = std::move(handles);
    m_hoveredHandle = hovered;
    const auto bias = hovered ? std::nullopt : m_geometry.biasAt(position);
    const auto unit
        = bias || (hovered && hovered->kind != DiagramHandle::Kind::RemoveUnit) ? std::nullopt : m_geometry.unitAt(position);
    setHover(unit, bias ? bias : unit || hovered ? std::nullopt : m_geometry.edgeAt(position));
    if (m_hoveredHandle)
        setCursor(Qt::PointingHandCursor);
    else if (m_hoveredEdge && m_editing != DiagramEditing::None)
        setCursor(Qt::SizeVerCursor);
    else
        unsetCursor();
}

void NetworkDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_editing == DiagramEditing::None)
        return QWidget::mousePressEvent(event);
    hoverAt(event->position());
    Press press;
    press.at = press.last = event->position();
    press.handle = m_hoveredHandle;
    press.edge = m_hoveredHandle || !m_snapshot ? std::nullopt : m_hoveredEdge;
    press.unit = m_hoveredHandle ? std::nullopt : m_hoveredUnit;
    if (press.edge)
        press.startValue = press.value = edgeWeight(*press.edge).value_or(0.0);
    m_press = press;
}

void NetworkDiagram::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_press || !(event->buttons() & Qt::LeftButton))
        return hoverAt(event->position());
    if (!m_press->dragging && QLineF(event->position(), m_press->at).length() >= kDragBegins) {
        m_press->dragging = true;
        m_press->last = m_press->at;
        if (m_press->edge)
            m_press->value = m_press->startValue;
    }
    if (m_press->dragging)
        drag(event);
}

void NetworkDiagram::drag(QMouseEvent* event)
{
    if (m_press->edge) {
        const double finely = event->modifiers() & Qt::ShiftModifier ? kFinely : 1.0;
        const double before = m_press->value;
        m_press->value += (m_press->last.y() - event->position().y()) * kTurnPerPixel * finely;
        m_press->last = event->position();
        if (m_press->value != before)
            turnTo(*m_press->edge, m_press->value, before != m_press->startValue);
        return;
    }
    if (!m_press->unit || m_editing != DiagramEditing::All || !isHiddenColumn(m_press->unit->column))
        return;
    // The first direction decides, and it stays with it.
    const QPointF way = event->position() - m_press->at;
    const auto kind = m_drop                    ? m_drop->kind
        : std::abs(way.x()) > std::abs(way.y()) ? DiagramDrop::Kind::Layer
                                                : DiagramDrop::Kind::Unit;
    if (kind == DiagramDrop::Kind::Layer && !mayMoveLayers())
        return;
    m_drop = dropAt(m_geometry, kind, *m_press->unit, event->position());
    m_handles.clear();
    setCursor(Qt::ClosedHandCursor);
    update();
}

void NetworkDiagram::turnTo(EdgeAddress edge, double value, bool continues)
{
    DiagramEdit edit{DiagramEdit::Kind::TurnValue, edge};
    edit.value = value;
    edit.continues = continues;
    request(edit);
    update();
}

void NetworkDiagram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return QWidget::mouseReleaseEvent(event);
    const Press press = *std::exchange(m_press, std::nullopt);
    const auto drop = std::exchange(m_drop, std::nullopt);
    if (drop) {
        const bool isUnit = drop->kind == DiagramDrop::Kind::Unit;
        if (drop->to != (isUnit ? drop->source.unit : drop->source.column)) {
            DiagramEdit edit{isUnit ? DiagramEdit::Kind::MoveUnit : DiagramEdit::Kind::MoveLayer};
            edit.unit = drop->source;
            edit.to = drop->to;
            request(edit);
        }
    } else if (!press.dragging && press.handle) {
        this->press(*press.handle);
    } else if (!press.dragging && press.edge) {
        request({DiagramEdit::Kind::TypeValue, *press.edge});
    } else if (!press.dragging) {
        pin(press.unit);
    }
    update();
    hoverAt(event->position());
}

// A click keeps what the pointer shows; the next one on the same unit, or beside all of them, lets go.
void NetworkDiagram::pin(std::optional<UnitAddress> unit)
{
    m_pinnedUnit = unit == m_pinnedUnit ? std::nullopt : unit;
    m_keyUnit.reset();
    announceChange(this);
    emit currentUnitChanged();
}

void NetworkDiagram::cancelDrag()
{
    if (m_press && m_press->dragging && m_press->edge)
        turnTo(*m_press->edge, m_press->startValue, true);
    m_press.reset();
    m_drop.reset();
    unsetCursor();
    update();
}

void NetworkDiagram::press(const DiagramHandle& handle)
{
    using Kind = DiagramEdit::Kind;
    DiagramEdit edit;
    edit.unit = {handle.column, handle.unit};
    switch (handle.kind) {
    case DiagramHandle::Kind::NextUnits: return pageUnits(handle.column);
    case DiagramHandle::Kind::AddUnit: edit.kind = Kind::AddUnit; break;
    case DiagramHandle::Kind::RemoveUnit: edit.kind = Kind::RemoveUnit; break;
    case DiagramHandle::Kind::AddLayer: edit.kind = Kind::AddLayer; break;
    case DiagramHandle::Kind::RemoveLayer: edit.kind = Kind::RemoveLayer; break;
    }
    request(edit);
}

// The next units of a column that does not show all of them; behind the last ones the first.
void NetworkDiagram::pageUnits(int column)
{
    const int next = m_geometry.endUnit(column) < m_geometry.units(column) ? m_geometry.endUnit(column) : 0;
    showUnit({column, next});
}

void NetworkDiagram::showUnit(UnitAddress unit)
{
    if (m_geometry.isShown(unit) || unit.column < 0 || unit.column >= m_geometry.columns())
        return;
    const auto column = static_cast<std::size_t>(unit.column);
    m_firstUnits.resize(std::max(m_firstUnits.size(), column + 1), 0);
    const int shown = m_geometry.shownUnits(unit.column);
    m_firstUnits[column] = unit.unit < m_geometry.firstUnit(unit.column) ? unit.unit / shown * shown : unit.unit;
    updateGeometryOfDiagram();
}

void NetworkDiagram::leaveEvent(QEvent*)
{
    m_handles.clear();
    m_hoveredHandle.reset();
    unsetCursor();
    update();
    setHover(std::nullopt, std::nullopt);
}

void NetworkDiagram::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_editing == DiagramEditing::None || m_geometry.columns() < 2)
        return QWidget::contextMenuEvent(event);
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Mouse) {
        if (const auto edge = currentEdge(); edge && m_geometry.isShown(*edge))
            at = mapToGlobal(m_geometry.labelPoint(*edge).toPoint());
        else if (const auto unit = currentUnit(); unit && m_geometry.isShown(*unit))
            at = mapToGlobal(m_geometry.unitRect(*unit).center().toPoint());
    } else {
        hoverAt(event->pos());
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto edge = currentEdge())
        addEdgeActions(menu, *edge);
    else if (const auto unit = currentUnit())
        addUnitActions(menu, *unit);
    if (menu->isEmpty()) {
        delete menu;
        return QWidget::contextMenuEvent(event); // of the card
    }
    addPictureActions(menu, this);
    menu->popup(at);
}

void NetworkDiagram::addEdgeActions(QMenu* menu, EdgeAddress edge)
{
    using Kind = DiagramEdit::Kind;
    const auto add = [&](const QString& text, const QString& key, Kind kind) {
        QAction* action = menu->addAction(text + QLatin1Char('\t') + key);
        connect(action, &QAction::triggered, this, [this, kind, edge] { request({kind, edge}); });
    };
    const ParameterHold hold = m_holds.of(edge);
    add(tr("Type a value"), tr("Enter"), Kind::TypeValue);
    add(hold == ParameterHold::Frozen ? tr("Release") : tr("Freeze"), QStringLiteral("F"), Kind::Freeze);
    add(hold == ParameterHold::Cut ? tr("Connect again") : tr("Cut"), QStringLiteral("X"), Kind::Cut);
}

void NetworkDiagram::addUnitActions(QMenu* menu, UnitAddress unit)
{
    using Kind = DiagramEdit::Kind;
    const auto add = [&](const QString& text, const QString& key, Kind kind, UnitAddress at, bool enabled = true) {
        QAction* action = menu->addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, kind, at] {
            DiagramEdit edit{kind};
            edit.unit = at;
            request(edit);
        });
    };
    if (unit.column > 0)
        add(m_holds.isFrozen(unit) ? tr("Release this unit") : tr("Freeze this unit"), QStringLiteral("F"), Kind::FreezeUnit,
            unit);
    if (unit.column + 1 < m_geometry.columns())
        add(m_holds.isCut(unit) ? tr("Connect this unit again") : tr("Cut this unit"), QStringLiteral("X"), Kind::CutUnit, unit);
    addMapActions(menu, unit);
    if (m_editing != DiagramEditing::All)
        return;
    const bool mayGrow = m_geometry.columns() - 2 < m_limits.hiddenLayers && mayRequest(Kind::AddLayer);
    menu->addSeparator();
    if (isHiddenColumn(unit.column)) {
        const int units = m_geometry.units(unit.column);
        add(tr("Add a unit here"), tr("Ins"), Kind::AddUnit, {unit.column, unit.unit + 1},
            units < m_limits.units && mayRequest(Kind::AddUnit));
        add(tr("Remove this unit"), tr("Del"), Kind::RemoveUnit, unit, units > 1 && mayRequest(Kind::RemoveUnit));
        menu->addSeparator();
    }
    if (unit.column > 0)
        add(tr("Insert a hidden layer before"), tr("Ctrl+Ins"), Kind::AddLayer, {unit.column, 0}, mayGrow);
    if (unit.column + 1 < m_geometry.columns())
        add(tr("Insert a hidden layer after"), QString(), Kind::AddLayer, {unit.column + 1, 0}, mayGrow);
    if (isHiddenColumn(unit.column))
        addDropoutActions(menu, unit.column);
    if (isHiddenColumn(unit.column))
        add(tr("Remove this hidden layer"), tr("Ctrl+Del"), Kind::RemoveLayer, {unit.column, 0}, mayRequest(Kind::RemoveLayer));
}

bool NetworkDiagram::mayRequest(DiagramEdit::Kind kind) const
{
    using Kind = DiagramEdit::Kind;
    switch (kind) {
    case Kind::AddUnit:
    case Kind::RemoveUnit: return m_limits.mayChangeUnits;
    case Kind::AddLayer:
    case Kind::RemoveLayer: return m_limits.mayChangeLayers;
    case Kind::MoveLayer: return mayMoveLayers();
    case Kind::SetDropout: return m_limits.mayChangeDropout;
    default: return true;
    }
}

void NetworkDiagram::addMapActions(QMenu* menu, UnitAddress unit)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&NetworkDiagram::mapPictureRequested)))
        return;
    menu->addSeparator();
    const auto add = [&](const QString& text, PictureRequest::Kind kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, unit, kind] { emit mapPictureRequested(unit, kind); });
    };
    add(tr("Copy the map of this unit"), PictureRequest::Kind::Copy);
    add(tr("Save the map of this unit…"), PictureRequest::Kind::Save);
}

void NetworkDiagram::addDropoutActions(QMenu* menu, int column)
{
    QMenu* rates = menu->addMenu(tr("Dropout of this layer"));
    rates->setEnabled(mayRequest(DiagramEdit::Kind::SetDropout));
    const double present = m_spec.layers[static_cast<std::size_t>(column - 1)].dropout;
    for (const int rate : {0, 10, 20, 30, 40, 50}) {
        QAction* action = rates->addAction(percent(rate / 100.0, 0));
        action->setCheckable(true);
        action->setChecked(std::abs(present - rate / 100.0) < 0.005);
        connect(action, &QAction::triggered, this, [this, column, rate] {
            DiagramEdit edit{DiagramEdit::Kind::SetDropout};
            edit.unit = {column, 0};
            edit.value = rate / 100.0;
            request(edit);
        });
    }
}

} // namespace chalknet::ui
