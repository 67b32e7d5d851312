// Gestures become strokes; finished pieces of ink are painted once into an image, only the growing end on top of it.
#include "ui/views/DigitCanvas.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMargin = 3.0; ///< room for the focus ring around the well
constexpr double kCursorStep = InkStrokes::kSide / 56.0;
constexpr double kTouchPressure = 0.7; ///< the pressure at which a pen writes as thick as the mouse

QPen inkPen(double width)
{
    return {Theme::instance().colors().ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

DigitCanvas::DigitCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        rebuildCache();
        update();
    });
}

QRectF DigitCanvas::drawingArea() const
{
    const double side = std::floor(std::max(1.0, std::min(width(), height()) - 2 * kMargin));
    return {std::floor((width() - side) / 2), std::floor((height() - side) / 2), side, side};
}

QPointF DigitCanvas::toUnits(QPointF widgetPoint) const
{
    return (widgetPoint - drawingArea().topLeft()) / unitScale();
}

QRect DigitCanvas::toWidget(const QRectF& units) const
{
    const double scale = unitScale();
    const QRectF area(units.topLeft() * scale, units.size() * scale);
    return area.translated(drawingArea().topLeft()).toAlignedRect().adjusted(-2, -2, 2, 2);
}

double DigitCanvas::widthFor(double pressure) const
{
    return m_thickness * (0.4 + 0.6 * pressure / kTouchPressure);
}

void DigitCanvas::setStrokes(std::vector<Stroke> strokes)
{
    m_ink.setStrokes(std::move(strokes));
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    endGesture();
    m_tool = tool;
    moveEraser({});
    emit toolChanged(tool);
}

void DigitCanvas::setThickness(double units)
{
    m_thickness = std::clamp(units, kMinimumThickness, kMaximumThickness);
}

void DigitCanvas::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void DigitCanvas::undo()
{
    endGesture();
    m_ink.undo();
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::redo()
{
    endGesture();
    m_ink.redo();
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::clear()
{
    endGesture();
    m_keyboardPen = false;
    setStrokes({});
}

void DigitCanvas::inkChanged()
{
    announceChange(this);
    emit strokesChanged();
}

QString DigitCanvas::accessibleText() const
{
    QString text = isEmpty() ? tr("empty") : tr("%n stroke(s)", nullptr, static_cast<int>(strokes().size()));
    if (m_keyboardPen)
        text += QStringLiteral(", ") + tr("pen down");
    return text;
}

// ---- gestures

void DigitCanvas::beginGesture(QPointF widgetPoint, Gesture gesture, double width)
{
    endGesture();
    m_cursor.reset();
    m_keyboardPen = false;
    m_gesture = gesture;
    const QPointF point = toUnits(widgetPoint);
    if (gesture == Gesture::Erasing) {
        m_ink.beginErase();
        continueGesture(widgetPoint, width);
        return;
    }
    m_ink.beginStroke(point, width);
    update(isEmpty() || m_ink.strokes().size() == 1 ? rect()
                                                    : toWidget(QRectF(point, point).adjusted(-width, -width, width, width)));
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::continueGesture(QPointF widgetPoint, double width)
{
    const QPointF point = toUnits(widgetPoint);
    if (m_gesture == Gesture::Erasing) {
        const QRectF changed = m_ink.eraseAt(point, eraserRadius());
        if (changed.isEmpty())
            return;
        rebuildCache();
        update(isEmpty() ? rect() : toWidget(changed));
        inkChanged();
        return;
    }
    if (m_gesture == Gesture::Drawing || m_keyboardPen) {
        const QRectF oldTail = m_ink.isDrawing() ? inkTail(m_ink.strokes().back()).bounds() : QRectF();
        if (!m_ink.extendStroke(point, width))
            return;
        const Stroke& stroke = m_ink.strokes().back();
        const InkPiece piece = inkPiece(stroke, stroke.size() - 1);
        paintPiece(piece);
        update(toWidget(oldTail | piece.bounds() | inkTail(stroke).bounds()));
        inkChanged();
    }
}

void DigitCanvas::endStroke()
{
    if (!m_ink.isDrawing())
        return;
    paintPiece(inkTail(m_ink.strokes().back()));
    m_ink.endStroke();
}

void DigitCanvas::endGesture()
{
    if (m_gesture == Gesture::Drawing || m_keyboardPen)
        endStroke();
    if (m_gesture == Gesture::Erasing) {
        m_ink.endErase();
        emit historyChanged();
    }
    m_gesture = Gesture::None;
    m_keyboardPen = false;
}

void DigitCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const bool erases = m_tool == Tool::Eraser || event->button() == Qt::RightButton;
    beginGesture(event->position(), erases ? Gesture::Erasing : Gesture::Drawing, m_thickness);
}

void DigitCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Eraser)
        moveEraser(toUnits(event->position()));
    if (m_gesture != Gesture::None)
        continueGesture(event->position(), m_thickness);
}

void DigitCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_gesture != Gesture::None && event->buttons() == Qt::NoButton)
        endGesture();
}

void DigitCanvas::tabletEvent(QTabletEvent* event)
{
    const bool isEraser = m_tool == Tool::Eraser || event->pointerType() == QPointingDevice::PointerType::Eraser;
    switch (event->type()) {
    case QEvent::TabletPress:
        setFocus(Qt::MouseFocusReason);
        beginGesture(event->position(), isEraser ? Gesture::Erasing : Gesture::Drawing, widthFor(event->pressure()));
        break;
    case QEvent::TabletMove:
        if (m_gesture != Gesture::None)
            continueGesture(event->position(), widthFor(event->pressure()));
        break;
    case QEvent::TabletRelease: endGesture(); break;
    default: break;
    }
    // Accepted, so that no mouse event is made from it.
    event->accept();
}

void DigitCanvas::moveEraser(std::optional<QPointF> position)
{
    const double radius = eraserRadius();
    for (const auto& place : {m_eraserPosition, position}) {
        if (place)
            update(toWidget(QRectF(*place, *place).adjusted(-radius, -radius, radius, radius)));
    }
    m_eraserPosition = position;
}

void DigitCanvas::leaveEvent(QEvent* event)
{
    moveEraser({});
    QWidget::leaveEvent(event);
}

// ---- keyboard

bool DigitCanvas::event(QEvent* event)
{
    // These keys belong to the canvas while it has the focus, even where the window has shortcuts on them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->key() == Qt::Key_Space
            || key->key() == Qt::Key_Delete || (key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void DigitCanvas::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * kCursorStep : kCursorStep;
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->matches(QKeySequence::Redo)) {
        redo();
    } else {
        switch (event->key()) {
        case Qt::Key_Left: moveCursor({-step, 0}); break;
        case Qt::Key_Right: moveCursor({step, 0}); break;
        case Qt::Key_Up: moveCursor({0, -step}); break;
        case Qt::Key_Down: moveCursor({0, step}); break;
        case Qt::Key_Space: togglePen(); break;
        case Qt::Key_Delete: clear(); break;
        default: QWidget::keyPressEvent(event);
        }
    }
}

void DigitCanvas::moveCursor(QPointF step)
{
    const QPointF from = m_cursor.value_or(QPointF(InkStrokes::kSide / 2, InkStrokes::kSide / 4));
    const QPointF to(
        std::clamp(from.x() + step.x(), 0.0, InkStrokes::kSide), std::clamp(from.y() + step.y(), 0.0, InkStrokes::kSide));
    m_cursor = to;
    m_showsFocus = true;
    if (m_keyboardPen)
        continueGesture(drawingArea().topLeft() + to * unitScale(), m_thickness);
    update();
}

void DigitCanvas::togglePen()
{
    if (!m_cursor)
        m_cursor = QPointF(InkStrokes::kSide / 2, InkStrokes::kSide / 4);
    const QPointF place = drawingArea().topLeft() + *m_cursor * unitScale();
    if (m_tool == Tool::Eraser) {
        const QPointF kept = *m_cursor;
        beginGesture(place, Gesture::Erasing, m_thickness);
        endGesture();
        m_cursor = kept;
    } else if (m_keyboardPen) {
        endGesture();
        announceChange(this);
    } else {
        endGesture();
        m_ink.beginStroke(*m_cursor, m_thickness);
        m_keyboardPen = m_ink.isDrawing();
        inkChanged();
        emit historyChanged();
    }
    update();
}

void DigitCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void DigitCanvas::focusOutEvent(QFocusEvent* event)
{
    if (m_keyboardPen)
        endGesture();
    QWidget::focusOutEvent(event);
    update();
}

// ---- painting

void DigitCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuildCache();
}

void DigitCanvas::rebuildCache()
{
    const double ratio = devicePixelRatioF();
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
    if (!qFuzzyCompare(m_cache.devicePixelRatio(), devicePixelRatioF()))
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
    if (!m_cursor || !hasFocus())
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
    if (!hasFocus() || !m_showsFocus)
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(drawingArea().adjusted(-2, -2, 2, 2), metrics::kThumbnailRadius + 2, metrics::kThumbnailRadius + 2);
}

} // namespace chalknet::ui
