// PlotLabels: the names of dots, curves and guides of a plot, where nothing else stands.
#pragma once

#include "ui/theme/Theme.h"
#include "ui/views/LabelRoom.h"
#include "ui/views/PlotViewPainting.h"

#include <QPolygonF>

namespace chalknet::ui {

class PlotLabels {
public:
    /// `lines`: of each curve, in pixels.
    PlotLabels(const PlotViewPicture& picture, const std::vector<std::vector<QPolygonF>>& lines);

    /// `taken`: where something else stands already. Returns where names stand now.
    std::vector<QRectF> paint(QPainter& painter, const std::vector<QRectF>& taken);

private:
    void markRoom();
    void paintTexAt(QPainter& painter, const std::optional<QRectF>& box, const QString& tex, ColorToken color);
    QSizeF texSize(const QString& tex) const;
    std::optional<QRectF> placeLabel(QSizeF size, const std::vector<QPointF>& wishes);
    void labelDot(QPainter& painter, const PlotDot& dot);
    void labelGuide(QPainter& painter, const PlotGuide& guide);
    std::vector<QPointF> labelWishes(const std::vector<QPolygonF>& lines, QSizeF size, bool marksEnd) const;
    void labelCurve(QPainter& painter, const PlotCurve& curve, const std::vector<QPolygonF>& lines);

    const PlotViewPicture& m_picture;
    const PlotContent& m_content;
    const PlotGeometry& m_geometry;
    const std::vector<std::vector<QPolygonF>>& m_lines;
    const Colors& m_colors;
    QRectF m_plot;
    double m_scale;
    LabelRoom m_room;
    std::vector<QRectF> m_labels; ///< those that were placed
};

} // namespace chalknet::ui
