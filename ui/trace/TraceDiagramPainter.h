// TraceDiagramPainter: the painting of a traced network, as a list of steps on values (no widget needed).
#pragma once

#include "ui/trace/TraceGeometry.h"

#include <QPainter>

#include <optional>

namespace chalknet::ui {

/// Dots on their way along the edges into `column` (or the lines to the loss).
struct TraceSignal {
    int column = 0;
    bool isBackward = false;
    double share = 0.0; ///< of the way, 0 … 1
};

/// Everything that a picture depends on; references live as long as the painting.
struct TracePicture {
    const TraceScene& scene;
    const TraceGeometry& geometry;
    TraceTarget current{}; ///< under the pointer or chosen by keys
    bool hasFocusRing = false;
    TraceTarget edited{}; ///< its number is covered by an editor
    std::optional<TraceSignal> signal{};
};

class TraceDiagramPainter {
public:
    TraceDiagramPainter(QPainter& painter, const TracePicture& picture);
    void paint();

private:
    void paintLossLines();
    void paintEdges();
    void paintArrows();
    void paintLabels();
    void paintProducts();
    void paintUnits();
    void paintSymbols();
    void paintNotes();
    void paintCaptions();
    void paintLoss();
    void paintSignal();
    void paintFocusRing();

    void paintArrow(const QLineF& arrow, bool forward, const QColor& color);
    void paintLabel(const TraceTarget& target, const QRectF& rect, bool withSymbol);
    void paintUnit(const TraceTarget& target);
    void paintFrame(const TraceTarget& target, const TraceUnitMark& mark, const QRectF& rect);
    void paintValue(const TraceValue& value, const QRectF& area, TraceTone tone, const QFont& font, const QColor& color);
    void paintCondition(const TraceTarget& target, const TraceUnitMark& mark);
    void paintConditionMark(UnitCondition condition, QPointF center, double size);
    void paintFormulaIn(const QRectF& area, Qt::Alignment alignment, const QString& tex, double size, const QColor& color);

    bool isSpotlit(const TraceTarget& edge) const;
    QPen edgePen(const TraceTarget& target, const TraceEdgeMark& mark, bool isCrowded) const;
    /// The parts of an edge that lie below the labels of others.
    std::vector<QLineF> partsBelow(const TraceTarget& target, const QLineF& line, const std::vector<QRectF>& labels) const;
    std::vector<QRectF> gapsInto(int column) const;
    std::vector<TraceTarget> unitTargets() const;

    QPainter& m_painter;
    const TracePicture& m_picture;
    const TraceScene& m_scene;
    const TraceGeometry& m_geometry;
    double m_scale; ///< of line widths
    std::vector<TraceLabel> m_spotlight;
};

/// The colour of a tone, and its tint; of None `otherwise` and nothing.
QColor traceToneColor(TraceTone tone, const QColor& otherwise);
QColor traceToneGround(TraceTone tone);

/// Words for a unit that hardly learns; empty for others.
QString traceConditionText(UnitCondition condition);

} // namespace chalknet::ui
