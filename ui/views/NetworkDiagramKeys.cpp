// The keyboard in a network diagram: choosing units, weights and biases, and editing them.
#include "ui/views/NetworkDiagram.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTurn = 0.1;
constexpr double kFineTurn = 0.01;

} // namespace

// Keys of the diagram belong to it while it has the focus, also when a dialog, a shortcut or a button group around it wants them.
bool NetworkDiagram::isOwnKey(const QKeyEvent& event) const
{
    const int key = event.key();
    if (key >= Qt::Key_Left && key <= Qt::Key_Down)
        return true;
    if (m_editing == DiagramEditing::None)
        return false;
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Insert:
    case Qt::Key_Delete: return true;
    case Qt::Key_E:
    case Qt::Key_F:
    case Qt::Key_X:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: return !hasControl;
    case Qt::Key_Escape: return m_press || m_keyEdge || m_keyUnit || m_pinnedUnit;
    default: return false;
    }
}

bool NetworkDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus() && isOwnKey(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return QWidget::event(event);
}

bool NetworkDiagram::moveCurrent(int key)
{
    if (m_geometry.columns() < 2)
        return false;
    UnitAddress unit = m_keyUnit.value_or(UnitAddress{1, m_geometry.firstUnit(1)});
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
    if (unit.column != before.column && m_geometry.isShown(before)) {
        const double height = m_geometry.unitRect(before).center().y();
        int nearest = m_geometry.firstUnit(unit.column);
        for (int i = nearest; i < m_geometry.endUnit(unit.column); ++i)
            if (std::abs(m_geometry.unitRect({unit.column, i}).center().y() - height)
                < std::abs(m_geometry.unitRect({unit.column, nearest}).center().y() - height))
                nearest = i;
        unit.unit = nearest;
    }
    unit.unit = std::clamp(unit.unit, 0, m_geometry.units(unit.column) - 1);
    m_keyUnit = m_keyUnit ? unit : before;
    m_keyEdge.reset();
    showUnit(*m_keyUnit);
    return true;
}

// The bias of the current unit, then the weights that arrive there, and round again.
void NetworkDiagram::chooseNextEdge(int direction)
{
    const auto unit = m_keyUnit ? m_keyUnit : currentUnit();
    if (!unit || unit->column == 0)
        return;
    const int count = m_geometry.units(unit->column - 1) + 1;
    const bool isHere = m_keyEdge && m_keyEdge->target() == *unit;
    const int present = isHere ? m_keyEdge->from + 1 : direction > 0 ? count - 1 : 0;
    m_keyEdge = EdgeAddress{unit->column, (present + direction + count) % count - 1, unit->unit};
    if (!m_keyEdge->isBias())
        showUnit({unit->column - 1, m_keyEdge->from});
    m_hoveredEdge.reset();
    m_hoveredUnit.reset();
}

bool NetworkDiagram::editByKey(const QKeyEvent& event)
{
    using Kind = DiagramEdit::Kind;
    if (m_editing == DiagramEditing::None || !isOwnKey(event))
        return false;
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    auto edge = currentEdge();
    const auto unit = currentUnit();
    const auto requestUnit = [&](Kind kind) {
        DiagramEdit edit{kind};
        edit.unit = *unit;
        request(edit);
    };
    switch (event.key()) {
    case Qt::Key_E: chooseNextEdge(isShift ? -1 : 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!edge && unit && unit->column > 0)
            edge = m_keyEdge = EdgeAddress{unit->column, EdgeAddress::kBias, unit->unit};
        if (edge)
            request({Kind::TypeValue, *edge});
        return edge.has_value();
    case Qt::Key_F:
        if (edge)
            request({Kind::Freeze, *edge});
        else if (unit && unit->column > 0)
            requestUnit(Kind::FreezeUnit);
        return true;
    case Qt::Key_X:
        if (edge)
            request({Kind::Cut, *edge});
        else if (unit && unit->column + 1 < m_geometry.columns())
            requestUnit(Kind::CutUnit);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (edge && edgeWeight(*edge)) {
            const double turn = (event.key() == Qt::Key_PageUp ? 1.0 : -1.0) * (isShift ? kFineTurn : kTurn);
            turnTo(*edge, *edgeWeight(*edge) + turn, event.isAutoRepeat());
        }
        return true;
    default: return m_editing == DiagramEditing::All && editStructureByKey(event);
    }
}

bool NetworkDiagram::editStructureByKey(const QKeyEvent& event)
{
    using Kind = DiagramEdit::Kind;
    const auto unit = currentUnit();
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (!unit)
        return false;
    DiagramEdit edit;
    edit.unit = *unit;
    const bool isHidden = isHiddenColumn(unit->column);
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int step = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up ? -1 : 1;
    if (event.key() == Qt::Key_Insert && hasControl && unit->column > 0) {
        edit.kind = Kind::AddLayer;
    } else if (event.key() == Qt::Key_Insert && isHidden) {
        edit.kind = Kind::AddUnit;
        edit.unit.unit += 1;
    } else if (event.key() == Qt::Key_Delete && isHidden) {
        edit.kind = hasControl ? Kind::RemoveLayer : Kind::RemoveUnit;
    } else if (hasControl && isHidden && event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down) {
        edit.kind = isSideways ? Kind::MoveLayer : Kind::MoveUnit;
        edit.to = (isSideways ? unit->column : unit->unit) + step;
        const bool isPossible = isSideways ? isHiddenColumn(edit.to) : edit.to >= 0 && edit.to < m_geometry.units(unit->column);
        if (!isPossible)
            return true;
    } else {
        return false;
    }
    if (edit.kind == Kind::MoveLayer && !mayMoveLayers())
        return true;
    request(edit);
    // The choice follows what has moved, or stays near what has gone.
    if (edit.kind == Kind::MoveLayer)
        m_keyUnit = UnitAddress{edit.to, std::min(unit->unit, m_geometry.units(edit.to) - 1)};
    else if (m_geometry.columns() > 1) {
        const int column = std::clamp(unit->column, 0, m_geometry.columns() - 1);
        const int wanted = edit.kind == Kind::MoveUnit ? edit.to : edit.kind == Kind::AddUnit ? edit.unit.unit : unit->unit;
        m_keyUnit = UnitAddress{column, std::clamp(wanted, 0, m_geometry.units(column) - 1)};
    }
    if (m_keyUnit)
        showUnit(*m_keyUnit);
    return true;
}

void NetworkDiagram::keyPressEvent(QKeyEvent* event)
{
    const auto before = currentUnit();
    if (event->key() == Qt::Key_Escape && m_press) {
        cancelDrag();
    } else if (event->key() == Qt::Key_Escape && m_keyEdge) {
        m_keyEdge.reset();
    } else if (event->key() == Qt::Key_Escape && (m_keyUnit || m_pinnedUnit)) {
        m_keyUnit.reset();
        m_pinnedUnit.reset();
    } else if (!editByKey(*event) && !moveCurrent(event->key())) {
        return QWidget::keyPressEvent(event);
    }
    event->accept();
    update();
    announceChange(this);
    if (currentUnit() != before)
        emit currentUnitChanged();
}

void NetworkDiagram::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason && m_geometry.columns() > 1
        && !m_keyUnit)
        m_keyUnit = UnitAddress{1, m_geometry.firstUnit(1)};
    update();
    emit currentUnitChanged();
    QWidget::focusInEvent(event);
}

void NetworkDiagram::focusOutEvent(QFocusEvent* event)
{
    // A menu or the editor of a value comes back to what was chosen.
    const bool returns = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!returns) {
        m_keyUnit.reset();
        m_keyEdge.reset();
    }
    update();
    emit currentUnitChanged();
    QWidget::focusOutEvent(event);
}

} // namespace chalknet::ui
