// CriticalPlot: critical points by the share of directions in which the loss bends down, and by their loss; one can be chosen.
#pragma once

#include "ui/lessons/descent/CriticalSearch.h"
#include "ui/views/PlotView.h"

namespace chalknet::ui {

/// Click the nearest point, or walk through them from low to high loss with the arrow keys.
class CriticalPlot : public PlotView {
    Q_OBJECT

public:
    explicit CriticalPlot(QWidget* parent);

    void setPoints(const std::vector<CriticalPoint>& points, int chosen);
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    static PlotSeries series(CriticalKind kind);

signals:
    void pointChosen(int index);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showPoints();

    std::vector<CriticalPoint> m_points;
    int m_chosen = -1;
};

} // namespace chalknet::ui
