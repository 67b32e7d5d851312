// Pointer and keys of the matrices, and what they tell.
#include "ui/lessons/forward/ForwardMatrixView.h"

#include "ui/controls/WeightField.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace chalknet::ui {

namespace {

bool beginsNumber(const QString& text)
{
    return text.size() == 1 && (text[0].isDigit() || QStringLiteral("-−+.").contains(text[0]));
}

} // namespace

ForwardMatrixView::ForwardMatrixView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ForwardMatrixView::setRoom(QSize room)
{
    if (room == m_room)
        return;
    m_room = room;
    layOut();
}

void ForwardMatrixView::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    layOut();
}

void ForwardMatrixView::setContent(
    const TraceNetwork& network, const ForwardMatrixContent& content, TraceNotation notation, int present)
{
    const bool hasOtherCells = content.blocks.size() != m_content.blocks.size() || notation != m_notation
        || network.spec != m_network.spec || present != m_present;
    m_network = network;
    m_content = content;
    m_notation = notation;
    m_present = present;
    if (hasOtherCells) {
        closeEditor();
        m_hovered = {};
        m_keyed = {};
        m_turned = -1;
    }
    layOut();
    announceChange(this);
}

void ForwardMatrixView::setLight(const ForwardFocus& light)
{
    if (light == m_light)
        return;
    m_light = light;
    showLit();
    update();
}

// What lights up from elsewhere is scrolled to.
void ForwardMatrixView::showLit()
{
    const bool isLarger
        = m_geometry.contentSize().width() > m_room.width() || m_geometry.contentSize().height() > m_room.height();
    if (!isLarger || !m_hovered.isNone() || m_light.isNone())
        return;
    const MatrixPlace sum = placeOf(MatrixCell::Role::Sum, m_light.layer, m_light.row);
    const MatrixPlace place
        = sum.isNone() ? placeOf(MatrixCell::Role::Activation, m_light.layer, unitOf(m_network.spec, m_light).unit) : sum;
    if (!m_geometry.cellRect(place).isNull())
        emit roomNeeded(m_geometry.cellRect(place).toAlignedRect());
}

void ForwardMatrixView::layOut()
{
    if (m_room.isEmpty() || m_content.blocks.empty())
        return;
    m_geometry = ForwardMatrixGeometry(m_room, m_content, m_scale, m_turned >= 0 ? m_turned : m_present);
    const QSize wanted(qCeil(m_geometry.contentSize().width()), qCeil(m_geometry.contentSize().height()));
    if (wanted != minimumSize())
        setMinimumSize(wanted.boundedTo(QSize(16'000, 16'000)));
    if (m_editor)
        m_editor->setGeometry(m_geometry.cellRect(m_edited).toAlignedRect());
    update();
}

void ForwardMatrixView::resizeEvent(QResizeEvent*)
{
    layOut();
}

const MatrixCell* ForwardMatrixView::cellAt(const MatrixPlace& place) const
{
    if (place.isNone() || place.block >= static_cast<int>(m_content.blocks.size()))
        return nullptr;
    const std::vector<MatrixCell>& cells = m_content.blocks[static_cast<std::size_t>(place.block)].cells;
    return place.cell >= 0 && place.cell < static_cast<int>(cells.size()) ? &cells[static_cast<std::size_t>(place.cell)]
                                                                          : nullptr;
}

MatrixPlace ForwardMatrixView::placeOf(MatrixCell::Role role, int layer, int row, int input) const
{
    for (std::size_t block = 0; block < m_content.blocks.size(); ++block) {
        const std::vector<MatrixCell>& cells = m_content.blocks[block].cells;
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const MatrixCell& cell) {
            const bool hasInput = role == MatrixCell::Role::Weight || role == MatrixCell::Role::Input;
            return cell.role == role && cell.layer == layer && cell.row == row && (!hasInput || cell.input == input);
        });
        if (found != cells.end())
            return {static_cast<int>(block), static_cast<int>(found - cells.begin())};
    }
    return {};
}

TraceTone ForwardMatrixView::tone(const MatrixPlace& place) const
{
    const MatrixCell* cell = cellAt(place);
    return cell != nullptr ? toneOf(m_network.spec, *cell, m_light, m_notation) : TraceTone::None;
}

WeightField* ForwardMatrixView::editor() const
{
    return m_editor;
}

void ForwardMatrixView::hover(const MatrixPlace& place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    const MatrixCell* cell = cellAt(place);
    const bool canEdit = cell != nullptr && cell->state == MatrixCell::State::Editable;
    setCursor(canEdit ? Qt::IBeamCursor : cell != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit cellLookedAt(cell);
    update();
}

bool ForwardMatrixView::event(QEvent* event)
{
    // A digit begins a number here and is no key of the page.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (m_editor || beginsNumber(key->text()))
            event->accept();
    }
    return QWidget::event(event);
}

int ForwardMatrixView::moreAt(QPointF position) const
{
    return m_geometry.moreBefore().contains(position) ? -1 : m_geometry.moreAfter().contains(position) ? 1 : 0;
}

void ForwardMatrixView::turnTo(int way)
{
    const int layer = way < 0 ? m_geometry.firstLayer() - 1 : m_geometry.lastLayer() + 1;
    if (layer < 0 || layer >= m_content.layers)
        return;
    closeEditor();
    m_turned = layer;
    m_keyed = {};
    hover({});
    layOut();
    announceChange(this);
}

void ForwardMatrixView::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_geometry.cellAt(event->position()));
    const int more = moreAt(event->position());
    if (more != std::exchange(m_hoveredMore, more)) {
        setCursor(more != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setToolTip(more < 0 ? tr("Earlier layers") : more > 0 ? tr("Later layers") : QString());
        update();
    }
}

void ForwardMatrixView::leaveEvent(QEvent*)
{
    m_hoveredMore = 0;
    hover({});
}

void ForwardMatrixView::mousePressEvent(QMouseEvent* event)
{
    m_byKeyboard = false;
    const int more = moreAt(event->position());
    if (event->button() == Qt::LeftButton && more != 0)
        return turnTo(more);
    const MatrixPlace place = m_geometry.cellAt(event->position());
    if (event->button() != Qt::LeftButton || place.isNone())
        return event->ignore();
    m_keyed = place;
    act(place);
}

void ForwardMatrixView::act(const MatrixPlace& place)
{
    const MatrixCell* cell = cellAt(place);
    if (cell == nullptr)
        return;
    if (cell->state == MatrixCell::State::Editable)
        openEditor(place);
    else if (cell->state == MatrixCell::State::Computed)
        emit cellChosen(*cell);
}

void ForwardMatrixView::moveTo(const MatrixPlace& place)
{
    m_keyed = place;
    emit cellLookedAt(cellAt(place));
    emit roomNeeded(m_geometry.cellRect(place).toAlignedRect());
    announceChange(this);
    update();
}

void ForwardMatrixView::keyPressEvent(QKeyEvent* event)
{
    m_byKeyboard = true;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain && event->modifiers() != Qt::ShiftModifier)
        return QWidget::keyPressEvent(event);
    if (m_keyed.isNone())
        m_keyed = m_geometry.firstCell();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return moveTo(m_geometry.neighbour(m_keyed, event->key()));
    case Qt::Key_Home: return moveTo(m_geometry.firstCell());
    case Qt::Key_End: return moveTo(m_geometry.lastCell());
    case Qt::Key_PageUp: return turnTo(-1);
    case Qt::Key_PageDown: return turnTo(1);
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: return act(m_keyed);
    default: break;
    }
    const MatrixCell* cell = cellAt(m_keyed);
    if (beginsNumber(event->text()) && cell != nullptr && cell->state == MatrixCell::State::Editable) {
        openEditor(m_keyed);
        QCoreApplication::sendEvent(m_editor, event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ForwardMatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as LaTeX"), this, &ForwardMatrixView::copyLatex);
    menu->popup(event->globalPos());
}

void ForwardMatrixView::copyLatex() const
{
    QGuiApplication::clipboard()->setText(latexOf(m_content));
}

void ForwardMatrixView::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || m_byKeyboard;
    if (m_byKeyboard && m_keyed.isNone())
        m_keyed = m_geometry.firstCell();
    if (m_byKeyboard)
        emit cellLookedAt(cellAt(m_keyed));
    QWidget::focusInEvent(event);
    update();
}

void ForwardMatrixView::focusOutEvent(QFocusEvent* event)
{
    if (!m_editor)
        emit cellLookedAt(cellAt(m_hovered));
    QWidget::focusOutEvent(event);
    update();
}

void ForwardMatrixView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ForwardMatrixView::retranslate()
{
    setAccessibleName(tr("The forward pass as matrices"));
    update();
}

QString ForwardMatrixView::cellText(const MatrixCell& cell) const
{
    const int pieces = m_network.spec.layers.empty()
        ? 1
        : m_network.spec.layers[static_cast<std::size_t>(std::max(0, cell.layer))].activation.pieces;
    const int unit = cell.row / pieces + 1;
    const QString value = cell.state == MatrixCell::State::Asked ? QStringLiteral("?")
        : cell.state == MatrixCell::State::Waiting               ? tr("not calculated yet")
                                                                 : cell.text;
    switch (cell.role) {
    case MatrixCell::Role::Input: return tr("input %1: %2").arg(cell.input + 1).arg(value);
    case MatrixCell::Role::Weight:
        return tr("layer %1, weight from %2 to %3: %4").arg(cell.layer + 1).arg(cell.input + 1).arg(unit).arg(value);
    case MatrixCell::Role::Bias: return tr("layer %1, bias of unit %2: %3").arg(cell.layer + 1).arg(unit).arg(value);
    case MatrixCell::Role::One: return tr("constant input of the biases: 1");
    case MatrixCell::Role::Operand: return tr("layer %1, input %2: %3").arg(cell.layer + 1).arg(cell.input + 1).arg(value);
    case MatrixCell::Role::Sum: return tr("layer %1, sum of unit %2: %3").arg(cell.layer + 1).arg(unit).arg(value);
    case MatrixCell::Role::Activation: break;
    }
    return tr("layer %1, output of unit %2: %3").arg(cell.layer + 1).arg(cell.row + 1).arg(value);
}

QString ForwardMatrixView::accessibleText() const
{
    QStringList cells;
    if (const MatrixCell* cell = cellAt(m_keyed))
        cells += tr("Present cell: %1.").arg(cellText(*cell));
    for (std::size_t block = 0; block < m_content.blocks.size(); ++block)
        if (m_geometry.shows(static_cast<int>(block)))
            for (const MatrixCell& cell : m_content.blocks[block].cells)
                cells += cellText(cell);
    return cells.join(QStringLiteral("; "));
}

} // namespace chalknet::ui
