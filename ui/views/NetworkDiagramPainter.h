// The painting of a network diagram, as a list of steps on values (no widget needed).
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/views/HeatMapImage.h"
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
    std::optional<EdgeAddress> edge{}; ///< the weight or bias that is chosen: drawn in full, with a label
    std::optional<double> edgeValue{}; ///< while it is turned: what it becomes
    QString edgeNote{}; ///< a word below its numbers
    bool showsLabel = true; ///< of the chosen edge
    bool showsBiases = true; ///< their dots; too large for a small picture
    const DiagramHolds* holds = nullptr;
    QStringList inputNames{}; ///< TeX, one for each input
    std::vector<DiagramHandle> handles{};
    std::optional<DiagramHandle> hoveredHandle{};
    std::optional<DiagramDrop> drop{};
};

/// The map of every unit, inputs first; empty ones where the snapshot has none. `snapshot` may be null.
std::vector<std::vector<QImage>> unitThumbnails(
    const NetworkSpec& spec, const Snapshot* snapshot, const ValueScale& outputScale = kOutputScale);

/// "w_{21}^{(1)}" to unit 2 from input 1 of layer 1, "b_{2}^{(1)}" its bias.
QString edgeSymbol(EdgeAddress edge, const NetworkDiagramGeometry& geometry);

/// Which piece of a maxout unit is shown for a weight or bias: that of largest magnitude; 0 for all other units.
int shownPiece(const Parameters& parameters, EdgeAddress edge);
double pieceValue(const Parameters& parameters, EdgeAddress edge, int piece);
/// The weight or bias of the shown piece.
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
    void keepReadable(std::vector<DrawnEdge>& edges) const;
    void paintBundles();
    void paintEdges();
    void paintCutEdge(EdgeAddress edge, bool isChosen);
    void paintUnits();
    void paintUnitValue(UnitAddress unit, const QRectF& frame, double largest);
    void paintCounts();
    void paintSymbols();
    void paintEdgeNumbers();
    void paintRings();
    void paintEdgeLabel();
    void paintHolds();
    void paintLock(QPointF center, double size);
    void paintBiases();
    void paintBias(EdgeAddress bias, double strength);
    void paintHandles();
    void paintHandle(const DiagramHandle& handle);
    void paintDrop();
    bool touchesCurrent(EdgeAddress edge) const;
    ParameterHold holdOf(EdgeAddress edge) const { return m_scene.holds ? m_scene.holds->of(edge) : ParameterHold::Free; }

    QPainter& m_painter;
    const NetworkDiagramScene& m_scene;
    const NetworkDiagramGeometry& m_geometry;
};

} // namespace chalknet::ui
