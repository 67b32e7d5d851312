// The contour map under the pointer and the keys: the start is dragged, places are read, the range is zoomed.
#include "ui/views/SurfaceView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/views/SurfaceViewPainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kHandleReach = 16.0; // pixels from its middle in which the start is taken
constexpr double kZoom = 1.25; // one notch of the wheel
constexpr double kSmallestRange = 1e-6;
constexpr double kLargestRange = 1e6;

double toDecimals(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toDouble();
}

} // namespace

bool SurfaceView::isOnHandle(QPointF pixel) const
{
    if (!m_start)
        return false;
    const QPointF way = pixel - m_geometry.toPixel(*m_start);
    return std::hypot(way.x(), way.y()) <= std::max(kHandleReach, kHandleReach * m_scale);
}

QPointF SurfaceView::placeAt(QPointF pixel) const
{
    const QRectF& range = m_grid.range;
    const QPointF place = m_geometry.toValue(pixel);
    return {std::clamp(toDecimals(place.x(), surfaceDecimals(range.width())), range.left(), range.right()),
        std::clamp(toDecimals(place.y(), surfaceDecimals(range.height())), range.top(), range.bottom())};
}

void SurfaceView::moveStart(QPointF place)
{
    const QRectF& range = m_grid.range;
    const QPointF inside(std::clamp(place.x(), range.left(), range.right()), std::clamp(place.y(), range.top(), range.bottom()));
    if (!m_start || inside != *m_start)
        emit startMoved(inside);
}

void SurfaceView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_geometry.plot().adjusted(-16, -16, 16, 16).contains(event->position())) {
        event->ignore();
        return;
    }
    const bool wantsPlace = !m_start || event->modifiers().testFlag(Qt::ControlModifier);
    if (wantsPlace) {
        if (m_geometry.plot().contains(event->position()))
            emit placeClicked(placeAt(event->position()));
        return;
    }
    if (!isOnHandle(event->position()))
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    probeAt(std::nullopt);
    emit draggingChanged(true);
    update();
}

void SurfaceView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        moveStart(placeAt(event->position()));
        return;
    }
    const bool isOn = isOnHandle(event->position());
    if (isOn != m_isOnHandle) {
        m_isOnHandle = isOn;
        update();
    }
    setCursor(isOn ? Qt::OpenHandCursor : Qt::CrossCursor);
    const bool isInside = m_geometry.plot().contains(event->position());
    if (!isInside)
        unsetCursor();
    probeAt(isInside && !isOn && m_grid.resolution > 0 ? std::optional(placeAt(event->position())) : std::nullopt);
}

void SurfaceView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    emit draggingChanged(false);
    update();
}

void SurfaceView::probeAt(std::optional<QPointF> place)
{
    if (place == m_probe)
        return;
    m_probe = place;
    refresh();
}

void SurfaceView::leaveEvent(QEvent*)
{
    m_isOnHandle = false;
    probeAt(std::nullopt);
    update();
}

void SurfaceView::zoom(double factor, QPointF around)
{
    const QRectF& range = m_grid.range;
    if (range.isEmpty())
        return;
    const QPointF fixedPlace = m_geometry.toValue(around);
    const double least = kSmallestRange / std::min(range.width(), range.height());
    const double most = kLargestRange / std::max(range.width(), range.height());
    const double growth = std::clamp(factor, std::min(1.0, least), std::max(1.0, most));
    if (growth != 1.0)
        emit rangeRequested(QRectF(fixedPlace + (range.topLeft() - fixedPlace) * growth, range.size() * growth));
}

void SurfaceView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0.0 || !m_geometry.plot().contains(event->position()) || receivers(SIGNAL(rangeRequested(QRectF))) == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(kZoom, -notches), event->position());
    event->accept();
}

QPoint SurfaceView::arrowKey(int key) const
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, 1};
    case Qt::Key_Down: return {0, -1};
    default: return {};
    }
}

void SurfaceView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const QPoint arrow = arrowKey(key);
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !arrow.isNull() && m_start) {
        const double step = m_step * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1);
        // What remains when 0.05 is added often is no digit of the student's.
        const auto moved = [](double value, double by) { return toDecimals(value + by, 10); };
        moveStart({moved(m_start->x(), arrow.x() * step), moved(m_start->y(), arrow.y() * step)});
        return;
    }
    const QPointF around = m_probe ? m_geometry.toPixel(*m_probe) : m_geometry.plot().center();
    if (isPlain && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        zoom(1 / kZoom, around);
    else if (isPlain && (key == Qt::Key_Minus || key == Qt::Key_Underscore))
        zoom(kZoom, around);
    else if (isPlain && key == Qt::Key_Home)
        emit rangeRequested({});
    else
        QWidget::keyPressEvent(event);
}

void SurfaceView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SurfaceView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SurfaceView::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    return QWidget::event(event);
}

} // namespace chalknet::ui
