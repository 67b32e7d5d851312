// TraceGeometry: where units, edges, numbers and the loss lie in a TraceDiagram, and what is under a point; without a window.
#pragma once

#include "ui/trace/TraceScene.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// The reference is 1324 × 400 for 2-2-1 with bias units and loss, 1324 × 404 for 3-3-2 without (mockups). Up to six layers of
/// eight units keep readable numbers at 1280 × 720; labels of edges that would cover each other are left out (see showsLabel),
/// those of active edges never.
class TraceGeometry {
public:
    TraceGeometry() = default;
    TraceGeometry(QSizeF size, const TraceScene& scene, double scale);

    double scale() const { return m_scale; }
    double textSize() const; ///< of numbers in units, in pixels
    double labelSize() const; ///< of numbers on edges
    QRectF unitRect(const TraceTarget& unit) const; ///< also of a bias unit; the pill or the circle's square
    QRectF lossRect() const;
    QLineF edgeLine(const TraceTarget& edge) const; ///< from border to border
    QLineF lossLine(int output) const;
    QPointF labelCenter(const TraceTarget& edge) const;
    QPointF productCenter(const TraceTarget& edge) const;
    bool showsLabel(const TraceTarget& edge) const;
    QRectF captionRect(int column) const;
    QRectF noteRect(const TraceTarget& unit) const;

    /// Units before edges; edges within 8 px, the nearest.
    TraceTarget targetAt(QPointF position) const;
    /// The neighbour in a direction (Qt::Key_Left …) for the arrow keys; itself if there is none.
    TraceTarget neighbour(const TraceTarget& from, int key) const;

private:
    struct Column {
        double center = 0.0;
        std::vector<QRectF> units;
        QRectF bias; ///< empty: none
        QRectF caption;
    };
    double m_scale = 1.0;
    double m_textSize = 16.0;
    std::vector<Column> m_columns;
    std::vector<int> m_pieces;
    QRectF m_loss;
};

} // namespace chalknet::ui
