// ActivationController: the document of the lesson with undo, and what is shown of it without being part of it.
#pragma once

#include "ui/lessons/activation/ActivationDocument.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace chalknet::ui {

/// Every change of the document goes through edit(), which can be undone. Pan and zoom are only a way of looking: setView()
/// is not undone.
class ActivationController : public QObject {
    Q_OBJECT

public:
    /// Edits of one kind in a row (a drag, a key held down) are undone in one go.
    enum class EditKind { Single, Selection, Cursor, Parameter, Pieces };

    explicit ActivationController(QObject* parent = nullptr);

    const ActivationDocument& document() const { return m_document; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// `text` is what the undo action says.
    void edit(const ActivationDocument& next, const QString& text, EditKind kind = EditKind::Single);
    /// Replaces the document and forgets the undo steps (used when a kept state is restored).
    void replace(const ActivationDocument& document);

    void select(ActivationType type);
    /// Beyond six nothing happens.
    void toggleOverlay(ActivationType type);
    void moveCursor(double x);
    void setParameter(double value);
    void setPieces(const std::vector<MaxoutPiece>& pieces);
    void setPieceCount(std::size_t count);
    void setLayers(const ChartLayers& layers);
    /// While the mouse is down all edits of one kind are one step, however long it takes; afterwards a new one begins.
    void setDragging(bool dragging);

    QRectF view() const { return m_view; }
    void setView(const QRectF& view);
    /// Formulas with the numbers put in for c, s, α and λ.
    bool showsNumbers() const { return m_numbers; }
    void setShowsNumbers(bool numbers);

signals:
    void documentChanged();
    void viewChanged();
    void numbersChanged();

private:
    friend class ActivationEditCommand;
    void apply(const ActivationDocument& document);

    ActivationDocument m_document;
    QUndoStack m_undoStack;
    QRectF m_view = defaultChartView();
    bool m_numbers = false;
    bool m_dragging = false;
    int m_gesture = 0; ///< edits of different gestures stay apart
    QElapsedTimer m_sinceEdit;
};

} // namespace chalknet::ui
