// PlotReadOut: the panel of numbers beside the cursor or the pointer of a plot.
#pragma once

#include "ui/views/PlotViewPainting.h"

#include <QPolygonF>

namespace chalknet::ui {

class PlotReadOut {
public:
    PlotReadOut(
        const PlotViewPicture& picture, const std::vector<std::vector<QPolygonF>>& lines, const std::vector<QRectF>& labels);

    /// Inside the widget, beside the line of the cursor, away from the points that are read and, if possible, from labels.
    /// Returns the place it took.
    int paint(QPainter& painter) const;

private:
    QSizeF size() const;
    void paintTexLines(QPainter& painter, const QRectF& panel) const;
    void paintReadings(QPainter& painter, const QRectF& panel) const;

    const PlotViewPicture& m_picture;
    const std::vector<std::vector<QPolygonF>>& m_lines;
    const std::vector<QRectF>& m_labels;
    std::vector<PlotReading> m_readings;
    QString m_head; ///< LaTeX: the x that is read, above the curves' values
};

/// "\theta = \num{0.5}", with ≈ where the written digits are not the whole number.
QString plotHeadTex(const PlotContent& content, const QString& cursorSymbol, double x);

} // namespace chalknet::ui
