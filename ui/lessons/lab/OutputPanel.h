// OutputPanel: the card with the output plane; while a unit of the diagram is looked at it shows that unit's map instead.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/LabPlaneWords.h"
#include "ui/lessons/lab/OutputOptions.h"
#include "ui/views/NetworkDiagramGeometry.h"
#include "ui/views/PlaneView.h"

#include "engine/training/Snapshot.h"

class QCheckBox;
class QPushButton;

namespace chalknet::ui {

class ClassChips;
class FormulaView;
class PlaneCaption;
class SegmentedControl;
class SurfacePlot3d;

class OutputPanel : public Card {
    Q_OBJECT

public:
    explicit OutputPanel(QWidget* parent = nullptr);

    void setRange(PlaneRange range);
    /// Axes and formula; of a table also its classes, held inputs and units: the plane keeps the units of the table.
    void setWords(const LabPlaneWords& words);
    /// The rows behind the points, training rows first: what the network is measured on. The points are in the same order.
    void setData(const Split& split, std::vector<PlanePoint> points);
    void setSnapshot(const SnapshotPointer& snapshot);
    /// Of the targets, where values are learned; none with classes.
    std::optional<ValueScale> valueScale() const { return m_valueScale; }
    /// The unit whose map is shown; none: the output.
    void setUnit(std::optional<UnitAddress> unit);
    void setScales(double stage, double chrome);
    /// A hidden card of the same size, a child of the same parent, that shows the map of a unit: for a picture of it.
    OutputPanel* copyFor(UnitAddress unit) const;
    OutputView view() const { return m_view; }
    void setView(const OutputView& view);
    bool testPointsVisible() const { return m_view.testPoints; }
    void setTestPointsVisible(bool visible);
    /// Tools and classes of own points, in a line above the plane; hidden at first.
    ClassChips* chips() { return m_chips; }
    void setChipsVisible(bool visible);
    PlaneView* plane() { return m_plane; }
    /// What is shown, as a function of the inputs: "y(x_1, x_2)".
    QString formulaTex() const { return m_formulaTex; }
    SurfacePlot3d* surface() { return m_surface; }
    OutputOptions* options() { return m_options; }
    QPushButton* optionsButton() { return m_optionsButton; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectChoices();
    bool showsOutput() const;
    bool hasClasses() const;
    std::size_t outputs() const;
    const InputPlane& inputPlane() const;
    void showExtent();
    void showMap();
    void showOutput();
    void showInput();
    void showLayerUnit();
    void showMistakes();
    void showSurface(std::span<const float> heights, int resolution, const ValueScale& scale);
    ValueScale outputScale() const;
    /// A standardised output in the units of the table.
    double inUnits(double value) const { return value * m_words.target.deviation + m_words.target.mean; }
    std::optional<PlaneView::Probe> probe(double x1, double x2) const;
    void placeHeader();
    void placePlane();
    void retranslate();

    FormulaView* m_formula = nullptr;
    QCheckBox* m_tests = nullptr;
    SegmentedControl* m_dimensions = nullptr;
    QPushButton* m_optionsButton = nullptr;
    OutputOptions* m_options = nullptr;
    ClassChips* m_chips = nullptr;
    PlaneView* m_plane = nullptr;
    SurfacePlot3d* m_surface = nullptr;
    SnapshotPointer m_snapshot;
    Split m_split;
    std::optional<ValueScale> m_valueScale; ///< of the targets; none with classes
    std::optional<UnitAddress> m_unit;
    OutputView m_view;
    PlaneRange m_range;
    double m_stage = 1.0;
    double m_chrome = 1.0;
    PlaneCaption* m_caption = nullptr;
    LabPlaneWords m_words;
    QString m_formulaTex;
};

} // namespace chalknet::ui
