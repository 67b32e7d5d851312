// InkStrokes: the drawing as vectors: strokes with widths, eraser, undo; knows nothing of windows.
#pragma once

#include "engine/data/DigitPreprocessor.h"

#include <QJsonArray>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace chalknet::ui {

/// Strokes lie in a square of side kSide, whatever the size on screen, y downwards.
class InkStrokes {
public:
    static constexpr double kSide = 280.0;
    static constexpr std::size_t kMaximumPoints = 20'000; ///< of all strokes together; more is not taken

    const std::vector<Stroke>& strokes() const { return m_strokes; }
    bool isEmpty() const { return m_strokes.empty(); }
    std::size_t pointCount() const;

    /// One gesture = one step of undo. Points outside the square are moved to its border.
    void beginStroke(QPointF point, double width);
    /// Points closer than half a unit to the last one are left out. Returns true if the point was taken.
    bool extendStroke(QPointF point, double width);
    void endStroke();
    bool isDrawing() const { return m_drawing; }

    void beginErase();
    /// Removes the ink within `radius`; a stroke that is cut falls into two. Returns the changed area, empty if none.
    QRectF eraseAt(QPointF centre, double radius);
    void endErase();

    void clear();
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// Replaces everything as one step of undo.
    void setStrokes(std::vector<Stroke> strokes);

    /// [[x, y, width, x, y, width, …], …] with one decimal.
    QJsonArray toJson() const;
    /// Ignores what is not finite or not a stroke; takes no more than kMaximumPoints.
    static std::vector<Stroke> fromJson(const QJsonArray& array);

private:
    void remember();

    std::vector<Stroke> m_strokes;
    std::vector<std::vector<Stroke>> m_undo;
    std::vector<std::vector<Stroke>> m_redo;
    bool m_drawing = false;
    bool m_erased = false; ///< the present erase gesture has changed something
    std::vector<Stroke> m_beforeErase;
};

/// A piece of a smoothed stroke: a quadratic curve between the middles of two neighbouring segments, so that a stroke can
/// be painted while it grows without ever repainting its older part.
struct InkPiece {
    QPainterPath path;
    double width = 0.0;
    QRectF bounds() const { return path.boundingRect().adjusted(-width, -width, width, width); }
};

/// The piece that becomes final when point `index` (≥ 1) of a stroke is known; the last half segment is not part of it.
InkPiece inkPiece(const Stroke& stroke, std::size_t index);
/// From the last final piece to the stroke's end (a dot for one point).
InkPiece inkTail(const Stroke& stroke);

} // namespace chalknet::ui
