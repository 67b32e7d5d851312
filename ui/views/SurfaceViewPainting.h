// SurfaceViewPainting: where the contour map lies in its widget, and how what moves on it is painted.
#pragma once

#include "ui/views/SurfaceView.h"

namespace chalknet::ui {

/// Decimals with which places of the map are read and dragged: about a pixel.
int surfaceDecimals(double range);

/// "w = 0.52" and so on as LaTeX, one entry for each number; the last is the loss if there is one there.
QStringList surfaceReadOutTex(
    const QString& horizontal, const QString& vertical, const QRectF& range, QPointF place, std::optional<double> height);

/// The square with room for numbers left and below.
PlotGeometry layOutSurfaceView(
    const QRectF& range, const QString& horizontal, const QString& vertical, QSizeF size, double scale, bool compact);

struct SurfaceViewPicture {
    const QImage& ground;
    const PlotGeometry& geometry;
    const std::vector<SurfaceTrack>& tracks;
    const std::vector<SurfaceMark>& marks;
    const std::vector<SurfaceArrow>& arrows;
    QString horizontal; ///< LaTeX
    QString vertical;
    std::optional<QPointF> start; ///< as are all places: in parameters
    QString startName;
    QStringList readOutTex; ///< of `probe`
    std::optional<QPointF> probe;
    QString message;
    QSizeF size;
    double scale = 1.0;
    bool compact = false;
    bool isHandleHot = false; ///< dragged, or the pointer is on it
    bool focused = false;
};

/// `nameSides` keeps where the names stood, so that they do not jump while a path moves.
void paintSurfaceView(QPainter& painter, const SurfaceViewPicture& picture, std::vector<int>& nameSides);

} // namespace chalknet::ui
