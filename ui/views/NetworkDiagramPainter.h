// The painting of a network diagram, as a list of steps on values (no widget needed).
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/views/NetworkDiagram.h"

#include <QPainter>

namespace chalknet::ui {

/// Everything a picture of the diagram depends on; references live as long as the painting.
struct NetworkDiagramScene {
    const NetworkDiagramGeometry& geometry;
    const NetworkSpec& spec;
    const Parameters* weights = nullptr; ///< null: only the units are drawn
    const Parameters* gradient = nullptr; ///< null if not known
    DiagramMode mode = DiagramMode::Activation;
    const std::vector<std::vector<QImage>>& thumbnails;
    std::optional<UnitAddress> current{};
    bool currentByKeys = false; ///< draws the focus ring
    std::optional<EdgeAddress> hoveredEdge{};
};

/// Of the pieces of a maxout unit the weight of largest magnitude.
double edgeValue(const Parameters& parameters, EdgeAddress edge);

class NetworkDiagramPainter {
public:
    NetworkDiagramPainter(QPainter& painter, const NetworkDiagramScene& scene);
    void paint();

private:
    struct DrawnEdge {
        EdgeAddress edge;
        double value = 0.0;
        double strength = 0.0; ///< |value| / largest
    };

    const Parameters* edgeSource() const;
    std::vector<DrawnEdge> sortedEdges() const;
    void paintEdges();
    void paintUnits();
    void paintUnitValue(UnitAddress unit, const QRectF& frame, double largest);
    void paintCounts();
    void paintSymbols();
    void paintEdgeNumbers();
    void paintRings();
    void paintEdgeLabel();
    bool touchesCurrent(EdgeAddress edge) const;

    QPainter& m_painter;
    const NetworkDiagramScene& m_scene;
    const NetworkDiagramGeometry& m_geometry;
};

} // namespace chalknet::ui
