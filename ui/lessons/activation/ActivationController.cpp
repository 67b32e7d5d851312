// What becomes one undo step, and what is no step at all.
#include "ui/lessons/activation/ActivationController.h"

#include <QUndoCommand>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr qint64 kMergeMilliseconds = 1200;

} // namespace

/// One edit: the document before and after it.
class ActivationEditCommand : public QUndoCommand {
public:
    ActivationEditCommand(ActivationController& controller, ActivationDocument after, const QString& text,
        ActivationController::EditKind kind, int gesture)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.document())
        , m_after(std::move(after))
        , m_kind(kind)
        , m_gesture(gesture)
    {
    }

    void undo() override { m_controller.apply(m_before); }
    void redo() override { m_controller.apply(m_after); }
    int id() const override { return m_kind == ActivationController::EditKind::Single ? -1 : static_cast<int>(m_kind); }
    bool mergeWith(const QUndoCommand* other) override
    {
        // Others put their own steps on the same stack.
        const auto* next = dynamic_cast<const ActivationEditCommand*>(other);
        if (next == nullptr || next->m_kind != m_kind || next->m_gesture != m_gesture)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ActivationController& m_controller;
    ActivationDocument m_before;
    ActivationDocument m_after;
    ActivationController::EditKind m_kind;
    int m_gesture;
};

ActivationController::ActivationController(QObject* parent)
    : QObject(parent)
{
}

void ActivationController::edit(const ActivationDocument& next, const QString& text, EditKind kind)
{
    if (next == m_document)
        return;
    if (!m_dragging && (!m_sinceEdit.isValid() || m_sinceEdit.elapsed() > kMergeMilliseconds))
        ++m_gesture;
    m_sinceEdit.start();
    m_undoStack.push(new ActivationEditCommand(*this, next, text, kind, m_gesture));
}

void ActivationController::replace(const ActivationDocument& document)
{
    m_undoStack.clear();
    apply(document);
}

void ActivationController::apply(const ActivationDocument& document)
{
    if (document == m_document)
        return;
    m_document = document;
    emit documentChanged();
}

void ActivationController::select(ActivationType type)
{
    ActivationDocument next = m_document;
    next.selected = type;
    edit(next, tr("function"), EditKind::Selection);
}

void ActivationController::toggleOverlay(ActivationType type)
{
    ActivationDocument next = m_document;
    if (next.isOverlaid(type))
        next.removeOverlay(type);
    else
        next.addOverlay(type);
    edit(next, tr("overlay"));
}

void ActivationController::moveCursor(double x)
{
    if (!std::isfinite(x))
        return;
    ActivationDocument next = m_document;
    next.x = std::clamp(x, -kLargestCursor, kLargestCursor);
    if (next.x == 0.0)
        next.x = 0.0; // no negative zero
    edit(next, tr("cursor"), EditKind::Cursor);
}

void ActivationController::setParameter(double value)
{
    ActivationDocument next = m_document;
    next.setParameter(next.selected, value);
    edit(next, tr("parameter"), EditKind::Parameter);
}

void ActivationController::setPieces(const std::vector<MaxoutPiece>& pieces)
{
    ActivationDocument next = m_document;
    next.pieces = pieces;
    for (MaxoutPiece& piece : next.pieces) {
        piece.weight = std::clamp(piece.weight, -kLargestPieceNumber, kLargestPieceNumber);
        piece.bias = std::clamp(piece.bias, -kLargestPieceNumber, kLargestPieceNumber);
    }
    edit(next, tr("pieces"), EditKind::Pieces);
}

void ActivationController::setPieceCount(std::size_t count)
{
    ActivationDocument next = m_document;
    next.setPieceCount(count);
    edit(next, tr("number of pieces"));
}

void ActivationController::setLayers(const ChartLayers& layers)
{
    ActivationDocument next = m_document;
    next.layers = layers;
    edit(next, tr("what is shown"));
}

void ActivationController::setDragging(bool dragging)
{
    if (m_dragging == dragging)
        return;
    m_dragging = dragging;
    ++m_gesture;
    m_sinceEdit.invalidate();
}

void ActivationController::setView(const QRectF& view)
{
    // At the limits it simply stops.
    if (view == m_view || validChartView(view) != view)
        return;
    m_view = view;
    emit viewChanged();
}

void ActivationController::setShowsNumbers(bool numbers)
{
    if (m_numbers == numbers)
        return;
    m_numbers = numbers;
    emit numbersChanged();
}

} // namespace chalknet::ui
