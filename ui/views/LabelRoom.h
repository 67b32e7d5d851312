// LabelRoom: which parts of a picture are taken, so that a label finds a place where it covers nothing.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// Rectangles that were reserved are never covered; points that were marked are covered only where nothing else is left.
class LabelRoom {
public:
    explicit LabelRoom(const QRectF& bounds);

    void reserve(const QRectF& rect) { m_taken.push_back(rect); }
    /// Marks the line through the points.
    void mark(const std::vector<QPointF>& line);

    /// The best of the wished left top corners: inside the bounds (moved there if it is outside), free, covering as little as
    /// possible, the earlier the better. It is reserved. Nothing if each would cover a reserved place.
    std::optional<QRectF> place(QSizeF size, const std::vector<QPointF>& wishes);
    /// The wish that place() took.
    int chosen() const { return m_chosen; }
    /// One wish costs so much less, so that labels do not jump to and fro.
    void prefer(int wish) { m_preferred = wish; }

    bool isFree(const QRectF& rect) const;

private:
    int markedIn(const QRectF& rect) const;
    void markCell(QPointF point);

    QRectF m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<char> m_marked; ///< cells of kCell pixels
    std::vector<QRectF> m_taken;
    int m_chosen = -1;
    int m_preferred = -1;
};

} // namespace chalknet::ui
