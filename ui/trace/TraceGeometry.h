// TraceGeometry: where units, edges, numbers and the loss lie in a TraceDiagram, and what is under a point; without a window.
#pragma once

#include "ui/trace/TraceLabels.h"
#include "ui/trace/TraceScene.h"
#include "ui/trace/TraceSizes.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// The number of an edge that is shown for a while, because the pointer is on its unit.
struct TraceLabel {
    TraceTarget edge;
    QRectF rect;
    bool hasSymbol = false;
};

/// The reference is 1324 × 400 for 2-2-1 with bias units and loss, 1324 × 404 for 3-3-2 without (mockups). Up to six layers of
/// eight units keep readable numbers at 1280 × 720; labels of edges that would cover each other are left out (see showsLabel),
/// those of active edges never. All rectangles are empty for what is not there or has no room.
class TraceGeometry {
public:
    TraceGeometry() = default;
    TraceGeometry(QSizeF size, const TraceScene& scene, double scale);

    double scale() const { return m_scale; }
    const TraceSizes& sizes() const { return m_sizes; }
    double textSize() const { return m_sizes.text; } ///< of numbers in units, in pixels
    double labelSize() const; ///< of numbers on edges where there is room
    double labelSize(int column) const; ///< of those on edges into a column
    double noteLetters() const; ///< of notes below units
    double lossNoteLetters() const { return m_lossNoteLetters; } ///< fewer where many targets have little room
    int columnCount() const { return static_cast<int>(m_columns.size()); }

    QRectF unitRect(const TraceTarget& unit) const; ///< also of a bias unit; the pill or the circle's square
    QRectF symbolRect(const TraceTarget& unit, bool ofSum) const; ///< above a pill's half, beside or above a circle
    QRectF noteRect(const TraceTarget& unit) const; ///< the line below
    QRectF sideNoteRect(const TraceTarget& unit) const; ///< right of the last column's units, below others
    QRectF captionRect(int column) const;
    QRectF lossRect() const { return m_loss; }
    QRectF lossNoteRect() const { return m_lossNote; }

    QLineF edgeLine(const TraceTarget& edge) const; ///< from border to border
    QLineF lossLine(int output) const;
    QRectF labelRect(const TraceTarget& edge) const; ///< also if it is not shown
    QPointF labelCenter(const TraceTarget& edge) const { return labelRect(edge).center(); }
    bool showsLabel(const TraceTarget& edge) const;
    bool labelHasSymbol(const TraceTarget& edge) const;
    QRectF productRect(const TraceTarget& edge) const;
    bool showsProduct(const TraceTarget& edge) const;
    /// Small arrows beside an edge (or the loss line), where it has no label; they point forward.
    std::vector<QLineF> arrows(const TraceTarget& edge) const;
    std::vector<QLineF> lossArrows(int output) const;
    /// Labels and products that are shown on edges into a column.
    std::vector<QRectF> labelsInto(int column) const;
    /// The numbers of all edges into a unit, out of a bias unit or of one edge, none covering another, for the time it is pointed
    /// at.
    std::vector<TraceLabel> spotlight(const TraceTarget& target) const;

    /// Units before labels before edges; edges within 8 px, the nearest.
    TraceTarget targetAt(QPointF position) const;
    /// Every unit, edge and the loss, column by column from the left, each from the top.
    std::vector<std::vector<TraceTarget>> targets() const;
    /// The neighbour in a direction (Qt::Key_Left …) for the arrow keys; itself if there is none. Between two columns of units
    /// lies one of their edges: up and down go through all of them.
    TraceTarget neighbour(const TraceTarget& from, int key) const;

private:
    struct Unit {
        QRectF rect;
        bool isPill = false;
        QRectF sumSymbol{};
        QRectF symbol{};
        QRectF note{};
        QRectF sideNote{};
    };
    struct Column {
        double center = 0.0;
        std::vector<Unit> units;
        Unit bias; ///< rect is empty: none
        QRectF caption;
        int pieces = 1;
    };
    struct Edge {
        TraceTarget target;
        QLineF line;
        QSizeF plainSize; ///< of the number alone
        QSizeF fullSize; ///< with its symbol
        bool isActive = false;
        LabelPlace label;
        bool hasSymbol = false;
        LabelPlace product;
    };
    /// The edges into a column, in the order of TraceScene::edgesInto.
    struct Gap {
        std::vector<Edge> edges;
        double labelSize = 16.0;
    };
    /// One way to show all labels of a layer.
    struct LabelStyle {
        bool isFree = false; ///< each at its own best place, else in a column
        bool hasSymbols = false;
        double enough = 1.0; ///< the share that must find a place
        double letters = 1.0; ///< of the usual size
    };

    void placeColumns(QSizeF size, const TraceScene& scene);
    void placeUnits(const TraceScene& scene, int column, double height);
    void placeSymbols(const TraceScene& scene);
    QRectF symbolLeft(const QRectF& unit, const QString& tex, double letters) const;
    QRectF symbolRight(int column, const QRectF& unit, const QString& tex) const;
    void placeNotes(const TraceScene& scene, QSizeF size);
    QRectF noteBelow(int column, std::size_t unit, const TraceUnitMark& mark, QSizeF size) const;
    void placeLoss(QSizeF size, const TraceScene& scene);
    void placeEdges(const TraceScene& scene);
    void measureLabels(const TraceScene& scene, Gap& gap, double letters) const;
    bool placeAllLabels(const TraceScene& scene, int column, const LabelStyle& style);
    void placeActiveLabels(const TraceScene& scene, int column);
    void addActiveSymbols(const TraceScene& scene, int column);
    void placeLabels(const TraceScene& scene, int column);
    void placeProducts(const TraceScene& scene, int column);
    /// What labels of edges into a column must not cover.
    std::vector<QRectF> obstacles(const TraceScene& scene, int column) const;
    const Unit* unit(const TraceTarget& target) const;
    const Edge* edge(const TraceTarget& target) const;
    /// One in each part of a line that `own` labels leave; below the line where it would run into `others`, else none.
    std::vector<QLineF> arrowsBeside(const QLineF& line, const std::vector<QRectF>& own, const std::vector<QRectF>& others) const;

    double m_scale = 1.0;
    TraceSizes m_sizes;
    std::vector<Column> m_columns;
    std::vector<Gap> m_gaps; ///< [column − 1]
    QRectF m_loss;
    QRectF m_lossNote;
    double m_lossNoteLetters = 0.0;
};

} // namespace chalknet::ui
