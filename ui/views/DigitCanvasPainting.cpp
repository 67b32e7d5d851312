// The painted side of DigitCanvas: well, guides, ink from the cache, hint, cursor, focus ring.
#include "ui/views/DigitCanvas.h"

#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

QPen inkPen(double width)
{
    return {Theme::instance().colors().ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void DigitCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuildCache();
}

void DigitCanvas::rebuildCache()
{
    const double ratio = paintedPixelRatio(*this);
    const QSize size = (drawingArea().size() * ratio).toSize();
    if (m_cache.size() != size)
        m_cache = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(Qt::transparent);
    for (std::size_t s = 0; s < m_ink.strokes().size(); ++s) {
        const Stroke& stroke = m_ink.strokes()[s];
        for (std::size_t i = 1; i < stroke.size(); ++i)
            paintPiece(inkPiece(stroke, i));
        const bool isGrowing = m_ink.isDrawing() && s + 1 == m_ink.strokes().size();
        if (!isGrowing)
            paintPiece(inkTail(stroke));
    }
}

void DigitCanvas::paintPiece(const InkPiece& piece)
{
    QPainter painter(&m_cache);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unitScale(), unitScale());
    painter.strokePath(piece.path, inkPen(piece.width));
}

void DigitCanvas::paintEvent(QPaintEvent* event)
{
    if (!qFuzzyCompare(m_cache.devicePixelRatio(), paintedPixelRatio(*this)))
        rebuildCache();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWell(painter);
    paintGuides(painter);
    paintInk(painter, event->rect());
    paintHint(painter);
    paintEraser(painter);
    paintCursor(painter);
    paintFocus(painter);
}

void DigitCanvas::paintWell(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.setBrush(colors.inset);
    painter.drawRoundedRect(drawingArea().adjusted(0.5, 0.5, -0.5, -0.5), metrics::kThumbnailRadius, metrics::kThumbnailRadius);
}

void DigitCanvas::paintGuides(QPainter& painter) const
{
    QPen pen(Theme::instance().colors().line, 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    const QRectF area = drawingArea().adjusted(10, 10, -10, -10);
    const QPointF centre(std::floor(area.center().x()) + 0.5, std::floor(area.center().y()) + 0.5);
    painter.drawLine(QPointF(area.left(), centre.y()), QPointF(area.right(), centre.y()));
    painter.drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()));
}

void DigitCanvas::paintInk(QPainter& painter, const QRect& exposed) const
{
    const QRectF area = drawingArea();
    painter.save();
    QPainterPath well;
    well.addRoundedRect(area.adjusted(1, 1, -1, -1), metrics::kThumbnailRadius, metrics::kThumbnailRadius);
    painter.setClipPath(well, Qt::IntersectClip);
    const QRectF target = area & QRectF(exposed);
    const double ratio = m_cache.devicePixelRatio();
    const QRectF source((target.topLeft() - area.topLeft()) * ratio, target.size() * ratio);
    painter.drawImage(target, m_cache, source);
    if (m_ink.isDrawing()) {
        const InkPiece tail = inkTail(m_ink.strokes().back());
        painter.translate(area.topLeft());
        painter.scale(unitScale(), unitScale());
        painter.strokePath(tail.path, inkPen(tail.width));
    }
    painter.restore();
}

void DigitCanvas::paintHint(QPainter& painter) const
{
    if (!isEmpty() || m_hint.isEmpty())
        return;
    const double side = drawingArea().width();
    painter.setFont(Theme::instance().sans(std::clamp(side / 19.0, 13.0, 26.0)));
    painter.setPen(Theme::instance().colors().ink3);
    // A little above the middle line, so that the line does not run through the words.
    painter.drawText(drawingArea().adjusted(16, 0, -16, -side * 0.14), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

void DigitCanvas::paintEraser(QPainter& painter) const
{
    if (m_tool != Tool::Eraser || !m_eraserPosition)
        return;
    painter.setPen(QPen(Theme::instance().colors().ink2, 1.6));
    painter.setBrush(Qt::NoBrush);
    const double radius = eraserRadius() * unitScale();
    painter.drawEllipse(drawingArea().topLeft() + *m_eraserPosition * unitScale(), radius, radius);
}

void DigitCanvas::paintCursor(QPainter& painter) const
{
    if (!m_cursor || !showsFocus(*this))
        return;
    const QPointF place = drawingArea().topLeft() + *m_cursor * unitScale();
    const double radius = m_thickness / 2 * unitScale();
    const Colors& colors = Theme::instance().colors();
    painter.setPen(QPen(m_keyboardPen ? colors.ink : colors.ink2, m_keyboardPen ? 2.4 : 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, radius + 3, radius + 3);
    for (const QPointF& direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawLine(place + direction * (radius + 3), place + direction * (radius + 9));
}

void DigitCanvas::paintFocus(QPainter& painter) const
{
    if (!showsFocus(*this) || !m_showsFocus)
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(drawingArea().adjusted(-2, -2, 2, 2), metrics::kThumbnailRadius + 2, metrics::kThumbnailRadius + 2);
}

} // namespace chalknet::ui
