// NetworkDiagram: a network as units with their maps and edges drawn by weight.
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/NetworkDiagramGeometry.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// What units and edges show.
enum class DiagramMode {
    Activation, ///< each unit's output over the input plane; edges by weight
    Weights, ///< each unit's bias as number and colour; edges by weight, with numbers where there is room
    Gradient, ///< the same for the gradient of the loss
};

/// Draws one snapshot. The pointer or the arrow keys choose a unit or an edge; what to do with it is up to the listener.
class NetworkDiagram : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit NetworkDiagram(QWidget* parent = nullptr);

    void setStageScale(double scale);
    void setMode(DiagramMode mode);
    /// The network that is drawn while there is no snapshot of it yet.
    void setSpec(const NetworkSpec& spec);
    /// A picture with a spec of its own replaces the present one.
    void setSnapshot(const SnapshotPointer& snapshot);
    SnapshotPointer snapshot() const { return m_snapshot; }

    DiagramMode mode() const { return m_mode; }
    const NetworkDiagramGeometry& geometryOfDiagram() const { return m_geometry; }
    std::optional<UnitAddress> currentUnit() const { return m_hoveredUnit ? m_hoveredUnit : m_keyUnit; }
    std::optional<EdgeAddress> hoveredEdge() const { return m_hoveredEdge; }

    /// The weight of an edge (the piece of largest magnitude for maxout) or its gradient.
    std::optional<double> edgeWeight(EdgeAddress edge) const;
    std::optional<double> edgeGradient(EdgeAddress edge) const;
    QString accessibleText() const override;
    /// One line on a unit: its name, activation, bias and weights.
    QString unitText(UnitAddress unit) const;

    QSize sizeHint() const override { return {628, 520}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    /// The unit under the pointer or chosen by keys has changed (see currentUnit()).
    void currentUnitChanged();
    /// Columns have moved (new network or size): controls above them follow.
    void geometryChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateGeometryOfDiagram();
    void renderThumbnails();
    void setHover(std::optional<UnitAddress> unit, std::optional<EdgeAddress> edge);
    bool moveCurrent(int key);

    NetworkDiagramGeometry m_geometry;
    double m_stageScale = 1.0;
    DiagramMode m_mode = DiagramMode::Activation;
    NetworkSpec m_spec;
    SnapshotPointer m_snapshot;
    std::vector<std::vector<QImage>> m_thumbnails; ///< [column][unit]
    std::optional<UnitAddress> m_hoveredUnit;
    std::optional<EdgeAddress> m_hoveredEdge;
    std::optional<UnitAddress> m_keyUnit;
};

} // namespace chalknet::ui
