// ChainView: three layers h in a chain as small plots, and beside them the one layer a·x that may or may not equal them.
#pragma once

#include "ui/lessons/activation/NonlinearState.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/AxesGeometry.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

/// Where plots and captions lie; geometry without a window.
struct ChainGeometry {
    static constexpr int kPlots = 4; ///< three layers and the comparison

    ChainGeometry() = default;
    /// `range`: both axes run from −range to range.
    ChainGeometry(QSizeF size, double scale, double range);

    std::array<AxesGeometry, kPlots> plots;
    std::array<QRectF, kPlots> titles;
    std::array<QRectF, kPlots> captions;
    std::array<QRectF, kPlots> signs; ///< before each plot: x, arrow, arrow, "="
};

/// Dragging in the first plot, or the arrow keys, move x.
class ChainView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ChainView(QWidget* parent = nullptr);

    void setState(const NonlinearState& state);
    void setStageScale(double scale);
    const ChainGeometry& geometryOfChain() const { return m_geometry; }
    /// End of the axes: 3.2, 5.2 or 10.5, so that every number is on them.
    double range() const { return m_range; }

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize sizeHint() const override { return {900, 220}; }
    QSize minimumSizeHint() const override { return {560, 120}; }

signals:
    void inputEdited(double x);
    void editingDone();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    QString caption(int plot) const;
    void paintAxes(QPainter& painter, const AxesGeometry& axes) const;
    void paintLayer(QPainter& painter, int layer) const;
    void paintComparison(QPainter& painter) const;
    void paintPoint(QPainter& painter, const AxesGeometry& axes, QPointF value, const QColor& color) const;
    void paintWords(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    NonlinearState m_state;
    ChainGeometry m_geometry;
    double m_range = 3.2;
    double m_scale = 1.0;
    bool m_dragging = false;
};

} // namespace chalknet::ui
