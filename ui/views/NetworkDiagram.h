// NetworkDiagram: a network as units with their maps and edges drawn by weight.
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/picture/PictureRequest.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/HeatMapImage.h"
#include "ui/views/NetworkDiagramGeometry.h"
#include "ui/views/NetworkDiagramHandles.h"
#include "ui/views/NetworkDiagramHolds.h"

#include <QImage>
#include <QStringList>
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

/// What may be changed by pointing at the diagram.
enum class DiagramEditing {
    None,
    Values, ///< weights and biases
    All, ///< layers and units, too
};

/// What somebody wants changed. Nothing changes by itself: the listener answers with a new spec, snapshot or holds.
struct DiagramEdit {
    enum class Kind {
        TypeValue, ///< of `edge`, in an editor
        TurnValue, ///< `edge` becomes `value`
        Freeze, ///< `edge`, or releases it
        Cut, ///< `edge`, or connects it again
        FreezeUnit, ///< everything that arrives at `unit`, or releases it
        CutUnit, ///< everything that leaves `unit`, or connects it again
        AddUnit, ///< to unit.column, as number unit.unit
        RemoveUnit, ///< `unit`
        MoveUnit, ///< `unit` to number `to` of its column
        AddLayer, ///< before column unit.column
        RemoveLayer, ///< unit.column
        MoveLayer, ///< unit.column to column `to`
        SetDropout, ///< of unit.column to the rate `value`
    };
    Kind kind = Kind::TypeValue;
    EdgeAddress edge{};
    UnitAddress unit{};
    int to = 0;
    double value = 0.0;
    bool continues = false; ///< the same gesture as the edit before
};

/// Draws one snapshot. The pointer or the arrow keys choose a unit or an edge; clicks, drags and keys ask for edits.
///
/// Keys: arrows choose a unit, E and Shift+E go through its bias and the weights that arrive there. Enter types a value, Page Up
/// and Page Down turn it (Shift: finely), F freezes, X cuts. Insert and Delete add and remove units, with Ctrl layers; Ctrl with
/// an arrow moves a unit in its layer, or the layer.
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
    /// Of the maps of the outputs, where they are values; none: probabilities from 0 to 1.
    void setOutputScale(const std::optional<ValueScale>& scale);
    void setEditing(DiagramEditing editing);
    void setLimits(const DiagramLimits& limits);
    /// The label of the chosen weight or bias; hidden while its value is typed in the same place.
    void setLabelVisible(bool visible);
    /// Which numbers are frozen or cut.
    void setHolds(const DiagramHolds& holds);
    /// The symbols beside the inputs; x_1, x_2 … where there are too few.
    void setInputNames(const QStringList& tex);
    QString inputName(int input) const;

    DiagramMode mode() const { return m_mode; }
    const NetworkDiagramGeometry& geometryOfDiagram() const { return m_geometry; }
    std::optional<UnitAddress> currentUnit() const
    {
        return m_hoveredUnit ? m_hoveredUnit : m_keyUnit ? m_keyUnit : m_pinnedUnit;
    }
    std::optional<EdgeAddress> hoveredEdge() const { return m_hoveredEdge; }

    /// The edge or bias that is turned, under the pointer, or chosen by keys.
    std::optional<EdgeAddress> currentEdge() const;
    std::vector<DiagramHandle> handles() const { return m_handles; }

    /// The weight of an edge or the bias (the piece of largest magnitude for maxout) or its gradient.
    std::optional<double> edgeWeight(EdgeAddress edge) const;
    std::optional<double> edgeGradient(EdgeAddress edge) const;
    QString accessibleText() const override;
    /// One line on a unit: its name, activation, bias and weights.
    QString unitText(UnitAddress unit) const;
    /// One line on a weight or a bias: where it leads, its value and gradient, and whether it is held.
    QString edgeText(EdgeAddress edge) const;
    QString unitName(UnitAddress unit) const;

    QSize sizeHint() const override { return {628, 520}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    /// The unit under the pointer or chosen by keys has changed (see currentUnit()).
    void currentUnitChanged();
    /// Columns have moved (new network or size): controls above them follow.
    void geometryChanged();
    void editRequested(const chalknet::ui::DiagramEdit& edit);
    /// A picture of the map of a unit; offered if somebody listens.
    void mapPictureRequested(chalknet::ui::UnitAddress unit, chalknet::ui::PictureRequest::Kind kind);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// What the left button went down on.
    struct Press {
        QPointF at;
        QPointF last;
        std::optional<DiagramHandle> handle{};
        std::optional<EdgeAddress> edge{};
        std::optional<UnitAddress> unit{};
        double startValue = 0.0;
        double value = 0.0;
        bool dragging = false;
    };

    double inputNameWidth() const;
    void updateGeometryOfDiagram();
    void renderThumbnails();
    void setHover(std::optional<UnitAddress> unit, std::optional<EdgeAddress> edge);
    void hoverAt(QPointF position);
    bool moveCurrent(int key);
    bool isOwnKey(const QKeyEvent& event) const;
    bool editByKey(const QKeyEvent& event);
    bool editStructureByKey(const QKeyEvent& event);
    void chooseNextEdge(int direction);
    void showUnit(UnitAddress unit);
    void pageUnits(int column);
    void press(const DiagramHandle& handle);
    void drag(QMouseEvent* event);
    void turnTo(EdgeAddress edge, double value, bool continues);
    void pin(std::optional<UnitAddress> unit);
    void cancelDrag();
    bool mayMoveLayers() const { return m_limits.mayChangeLayers && m_limits.mayChangeUnits; }
    bool mayRequest(DiagramEdit::Kind kind) const;
    bool isHiddenColumn(int column) const { return column > 0 && column + 1 < m_geometry.columns(); }
    void request(DiagramEdit edit) { emit editRequested(edit); }
    void addEdgeActions(class QMenu* menu, EdgeAddress edge);
    void addUnitActions(class QMenu* menu, UnitAddress unit);
    void addMapActions(class QMenu* menu, UnitAddress unit);
    void addDropoutActions(class QMenu* menu, int column);

    NetworkDiagramGeometry m_geometry;
    double m_stageScale = 1.0;
    DiagramMode m_mode = DiagramMode::Activation;
    NetworkSpec m_spec;
    SnapshotPointer m_snapshot;
    std::vector<std::vector<QImage>> m_thumbnails; ///< [column][unit]
    std::optional<UnitAddress> m_hoveredUnit;
    std::optional<EdgeAddress> m_hoveredEdge;
    std::optional<UnitAddress> m_pinnedUnit; ///< by a click, until the next one
    std::optional<UnitAddress> m_keyUnit;
    std::optional<EdgeAddress> m_keyEdge;
    bool m_showsLabel = true;
    DiagramEditing m_editing = DiagramEditing::None;
    DiagramLimits m_limits;
    DiagramHolds m_holds;
    QStringList m_inputNames;
    std::optional<ValueScale> m_outputScale;
    std::vector<int> m_firstUnits; ///< of the columns that do not show all units
    std::vector<DiagramHandle> m_handles;
    std::optional<DiagramHandle> m_hoveredHandle;
    std::optional<Press> m_press;
    std::optional<DiagramDrop> m_drop;
};

} // namespace chalknet::ui
