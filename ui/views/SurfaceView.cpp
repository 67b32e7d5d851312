// Events and state of the contour map; painting stands apart.
#include "ui/views/SurfaceView.h"

namespace chalknet::ui {

SurfaceView::SurfaceView(QWidget* parent)
    : QWidget(parent)
{
}
void SurfaceView::setGrid(const SurfaceGrid& grid)
{
    m_grid = grid;
    update();
}
void SurfaceView::setAxisSymbols(const QString& horizontal, const QString& vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
}
void SurfaceView::setTracks(std::vector<SurfaceTrack> tracks)
{
    m_tracks = std::move(tracks);
    update();
}
void SurfaceView::setMarks(std::vector<SurfaceMark> marks)
{
    m_marks = std::move(marks);
    update();
}
void SurfaceView::setArrows(std::vector<SurfaceArrow> arrows)
{
    m_arrows = std::move(arrows);
    update();
}
void SurfaceView::setRegions(SurfaceRegions regions)
{
    m_regions = std::move(regions);
    update();
}
void SurfaceView::setStart(std::optional<QPointF> start, double step)
{
    m_start = start;
    m_step = step;
    update();
}
void SurfaceView::setEvaluator(Evaluator evaluator)
{
    m_evaluator = std::move(evaluator);
}
void SurfaceView::setStageScale(double scale)
{
    m_scale = scale;
}
void SurfaceView::setCompact(bool compact)
{
    m_compact = compact;
}
void SurfaceView::setMessage(const QString& message)
{
    m_message = message;
}
QString SurfaceView::readOutText() const
{
    return {};
}
QString SurfaceView::accessibleText() const
{
    return {};
}
void SurfaceView::paintEvent(QPaintEvent*)
{
}
void SurfaceView::resizeEvent(QResizeEvent*)
{
}
void SurfaceView::mousePressEvent(QMouseEvent*)
{
}
void SurfaceView::mouseMoveEvent(QMouseEvent*)
{
}
void SurfaceView::mouseReleaseEvent(QMouseEvent*)
{
}
void SurfaceView::wheelEvent(QWheelEvent*)
{
}
void SurfaceView::leaveEvent(QEvent*)
{
}
void SurfaceView::keyPressEvent(QKeyEvent*)
{
}
void SurfaceView::focusInEvent(QFocusEvent*)
{
}
void SurfaceView::focusOutEvent(QFocusEvent*)
{
}
std::vector<double> logLevels(double, double, double, int)
{
    return {};
}

} // namespace chalknet::ui
