// OutputPanel: the card with the output plane; while a unit of the diagram is looked at it shows that unit's map instead.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/views/NetworkDiagramGeometry.h"
#include "ui/views/PlaneView.h"

#include "engine/training/Snapshot.h"

class QCheckBox;

namespace chalknet::ui {

class FormulaView;

class OutputPanel : public Card {
    Q_OBJECT

public:
    explicit OutputPanel(QWidget* parent = nullptr);

    void setRange(PlaneRange range);
    void setPoints(std::vector<PlanePoint> points);
    void setSnapshot(const SnapshotPointer& snapshot);
    /// The unit whose map is shown; none: the output.
    void setUnit(std::optional<UnitAddress> unit);
    void setScales(double stage, double chrome);
    bool testPointsVisible() const;
    void setTestPointsVisible(bool visible);
    PlaneView* plane() { return m_plane; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool showsOutput() const;
    void showMap();
    void showOutput();
    void showInput();
    void showHiddenUnit();
    std::optional<PlaneView::Probe> probe(double x1, double x2) const;
    void retranslate();

    FormulaView* m_formula = nullptr;
    QCheckBox* m_tests = nullptr;
    PlaneView* m_plane = nullptr;
    SnapshotPointer m_snapshot;
    std::optional<UnitAddress> m_unit;
    PlaneRange m_range;
};

} // namespace chalknet::ui
