// SpacesPanel: the card with the three spaces: inputs with both lines, hidden values with one line, and the output.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/layers/LayersValues.h"
#include "ui/views/LinePlane.h"

#include "engine/training/Snapshot.h"

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QSlider;

namespace chalknet::ui {

class Glide;
class MapBoundary;
class OutputLine;
class SegmentedControl;

class SpacesPanel : public Card {
    Q_OBJECT

public:
    explicit SpacesPanel(QWidget* parent = nullptr);

    void setScales(double stage, double chrome);
    /// Without room for all three the output gives way.
    void setOutputVisible(bool visible);
    /// `map` belongs to the same moment while training; null by hand.
    void setValues(const LayersValues& values, const std::shared_ptr<const UnitMaps>& map, bool hiddenUnknown);
    void setRows(int current, int hovered);
    /// kHidden1, kHidden2; 2: both regions together.
    int shading() const;
    void setShading(int shading);
    /// Which hidden unit's line is dragged while both are shaded.
    void setLineUnit(int unit);
    int lineUnit() const { return m_lineUnit; }
    /// 0: the points stand at their inputs, 1: at their hidden values.
    double movedShare() const { return m_share; }
    void setMovedShare(double share);
    void playMove();

    LinePlane* inputPlane() { return m_input; }
    LinePlane* hiddenPlane() { return m_hidden; }
    OutputLine* outputLine() { return m_output; }
    /// The rows behind a point of the hidden plane.
    std::vector<int> rowsOfHiddenPoint(int index) const;

signals:
    void lineDragged(int unit, const chalknet::ui::BoundaryLine& line);
    void dragFinished();
    void rowHovered(int row);
    void rowChosen(int row);
    void shadingChosen(int shading);
    void hiddenPointClicked(const std::vector<int>& rows);
    void moveChanged(double share);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    void connectPlanes();
    void place();
    void showInput();
    void showHidden();
    void showHovered();
    QPointF displayedHidden(std::size_t place) const;
    LinePlane::Line hiddenLine(int unit) const;
    void makeDraggable(LinePlane* plane, bool draggable);
    void takeOtherLine(QPointF pixel);
    void retranslate();

    LayersValues m_values;
    std::shared_ptr<const UnitMaps> m_map;
    std::vector<HiddenPlace> m_places;
    bool m_hiddenUnknown = false;
    int m_lineUnit = kHidden1;
    int m_current = 0;
    int m_hovered = -1;
    double m_share = 1.0;
    double m_scale = 1.0;
    bool m_outputVisible = true;
    bool m_inputDraggable = false;
    bool m_hiddenDraggable = false;
    LinePlane* m_input = nullptr;
    LinePlane* m_hidden = nullptr;
    OutputLine* m_output = nullptr;
    MapBoundary* m_boundary = nullptr;
    SegmentedControl* m_shading = nullptr;
    QPushButton* m_play = nullptr;
    QSlider* m_move = nullptr;
    Glide* m_glide = nullptr;
    std::array<QRectF, 3> m_captions;
};

} // namespace chalknet::ui
