// The drawing of a LossChart: Qt Charts draws the lines, everything else is painted here. Only LossChart includes this.
#pragma once

#include "ui/plot/LossChart.h"

#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// The chart without frame and background. Grid and tick labels are painted here: Qt Charts would give them uneven room, and
/// moves them late when the plot area changes.
class LossChart::View : public QChartView {
public:
    explicit View(LossChart* owner);

    QRectF plot() const { return chart()->plotArea(); }
    void placePlot();
    QLineSeries* series(std::size_t index);
    void hideSeriesFrom(std::size_t count);
    void setProbe(std::optional<double> epoch)
    {
        m_probe = epoch;
        viewport()->update();
    }
    std::optional<double> probe() const { return m_probe; }

    QValueAxis* epochAxis = nullptr;
    QValueAxis* valueAxis = nullptr;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override { setProbe(std::nullopt); }

private:
    std::vector<double> valueTicks() const;
    QString tickText(double value) const;
    void paintTicks(QPainter& painter) const;
    void paintLastValues(QPainter& painter) const;
    void paintProbe(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    double epochAt(double x) const;
    QPointF toPixel(QPointF value) const;

    LossChart* m_owner;
    std::vector<QLineSeries*> m_series; // owned by the chart
    std::optional<double> m_probe;
    bool m_dragging = false;
};

} // namespace chalknet::ui
