// RaceDataView: the rows of the regression as points that can be dragged, with the line that the parameters make of them.
#pragma once

#include "engine/explain/LossSurface.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/PlotGeometry.h"
#include "ui/views/PlotSeries.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// What is shown at one moment.
struct RaceData {
    std::vector<RegressionRow> rows;
    std::vector<std::uint32_t> batch; ///< rows of the present batch, filled in the series' colour
    std::optional<SurfacePoint> line; ///< w and b of the chosen optimiser
    std::optional<SurfacePoint> best; ///< of the minimum
    PlotSeries series;
    QString lineName; ///< "SGD"
    QString emptyText; ///< instead of everything

    friend bool operator==(const RaceData&, const RaceData&) = default;
};

/// Drag a point with the mouse; with keys Page Up and Page Down choose one (ordered by x), the arrow keys move it (Shift: ten
/// steps).
class RaceDataView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit RaceDataView(QWidget* parent = nullptr);

    void setContent(const RaceData& content);
    const RaceData& content() const { return m_content; }
    void setStageScale(double scale);
    const PlotGeometry& plotGeometry() const { return m_geometry; }
    int chosenRow() const { return m_chosen; }

    QString accessibleText() const override;
    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

signals:
    /// By the student's hand; the owner answers with setContent().
    void rowMoved(int row, RegressionRow to);
    void draggingChanged(bool dragging);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    int rowAt(QPointF pixel) const;
    void chooseNext(int direction);
    void moveTo(QPointF value);
    bool isInBatch(std::size_t row) const;
    void paintAxes(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintLine(QPainter& painter, const SurfacePoint& line, const PlotSeries& series) const;
    void paintRows(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    RaceData m_content;
    PlotGeometry m_geometry;
    double m_scale = 1.0;
    int m_chosen = -1; ///< by key or while dragged
    int m_hovered = -1;
    bool m_dragging = false;
    QPointF m_grip; ///< from the pointer to the middle of the point
};

} // namespace chalknet::ui
