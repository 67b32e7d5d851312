// Gestures over the plane, and the picture of what they are about to do.
#include "ui/lessons/lab/PointTools.h"

#include "engine/base/Random.h"
#include "ui/controls/NumberFormat.h"
#include "ui/picture/PictureContent.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kGrabReach = 14.0; // pixels around a point in which it is taken
constexpr double kEraseReach = 16.0;
constexpr double kSprayRadius = 26.0;
constexpr double kSprayStep = 12.0; // pixels of the pointer's way between two bursts
constexpr int kSprayBurst = 3;
constexpr double kKeySteps = 40.0; // arrow keys cross the plane in so many steps
constexpr std::uint64_t kSprayStream = 0x73707279;

} // namespace

PointTools::PointTools(PlaneView* plane)
    : QWidget(plane)
    , m_plane(plane)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setGeometry(plane->rect());
    setPictureRole(this, PictureRole::LeftOut);
    plane->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

// Over the plane they are its stop for the Tab key.
void PointTools::showEvent(QShowEvent* event)
{
    m_plane->setFocusPolicy(Qt::NoFocus);
    QWidget::showEvent(event);
}

void PointTools::hideEvent(QHideEvent* event)
{
    m_plane->setFocusPolicy(Qt::StrongFocus);
    QWidget::hideEvent(event);
}

void PointTools::setPoints(std::vector<LabPoint> points)
{
    m_points = std::move(points);
    m_isActive = false;
    m_held.reset();
    announceChange(this);
    update();
}

void PointTools::setTool(PointTool tool)
{
    m_tool = tool;
    m_isActive = false;
    m_held.reset();
    setCursor(tool == PointTool::Move ? Qt::OpenHandCursor : Qt::CrossCursor);
    announceChange(this);
    update();
}

void PointTools::setLabel(int label)
{
    m_label = std::clamp(label, 0, static_cast<int>(kMostLabClasses) - 1);
    update();
}

QPointF PointTools::toPixel(const LabPoint& point) const
{
    return m_plane->geometryOfPlane().toPixel({point.x1, point.x2});
}

// Points outside of the plot could not be seen.
LabPoint PointTools::pointAt(QPointF pixel) const
{
    const QRectF plot = m_plane->geometryOfPlane().plot();
    const QPointF inside(std::clamp(pixel.x(), plot.left(), plot.right()), std::clamp(pixel.y(), plot.top(), plot.bottom()));
    const QPointF value = m_plane->geometryOfPlane().toValue(inside);
    return {value.x(), value.y(), m_label};
}

std::optional<std::size_t> PointTools::nearest(QPointF pixel, double reach) const
{
    const std::vector<LabPoint>& points = m_isActive ? m_draft : m_points;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF way = toPixel(points[i]) - pixel;
        const double distance = std::hypot(way.x(), way.y());
        if (distance <= reach) {
            reach = distance;
            found = i;
        }
    }
    return found;
}

void PointTools::begin(QPointF pixel)
{
    m_plane->clearProbe(); // it would lie on what is being changed
    m_draft = m_points;
    m_held = nearest(pixel, kGrabReach);
    m_isActive = m_tool != PointTool::Move || m_held;
    if (m_tool == PointTool::Click && m_draft.size() < kMostLabPoints)
        m_draft.push_back(pointAt(pixel));
    else if (m_tool == PointTool::Spray)
        spray(pixel);
    else if (m_tool == PointTool::Erase)
        erase(pixel);
    update();
}

void PointTools::goOn(QPointF pixel)
{
    if (m_tool == PointTool::Click && m_draft.size() > m_points.size()) {
        m_draft.back() = pointAt(pixel);
    } else if (m_tool == PointTool::Spray) {
        const QPointF way = pixel - m_lastSpray;
        if (std::hypot(way.x(), way.y()) >= kSprayStep)
            spray(pixel);
    } else if (m_tool == PointTool::Erase) {
        erase(pixel);
    } else if (m_tool == PointTool::Move && m_held) {
        const int label = m_draft[*m_held].label;
        m_draft[*m_held] = pointAt(pixel);
        m_draft[*m_held].label = label;
    }
    update();
}

void PointTools::finish()
{
    if (!m_isActive)
        return;
    m_isActive = false;
    m_held.reset();
    const std::vector<LabPoint> points = std::move(m_draft);
    update();
    if (points != m_points)
        emit edited(points, m_tool);
}

void PointTools::spray(QPointF pixel)
{
    m_lastSpray = pixel;
    Random random(++m_sprayed, kSprayStream + m_points.size());
    for (int i = 0; i < kSprayBurst && m_draft.size() < kMostLabPoints; ++i) {
        const double radius = kSprayRadius * std::sqrt(random.uniform(0.0, 1.0));
        const double angle = random.uniform(0.0, 6.283185307179586);
        m_draft.push_back(pointAt(pixel + QPointF(radius * std::cos(angle), radius * std::sin(angle))));
    }
}

void PointTools::erase(QPointF pixel)
{
    while (const auto index = nearest(pixel, kEraseReach))
        m_draft.erase(m_draft.begin() + static_cast<std::ptrdiff_t>(*index));
}

void PointTools::mousePressEvent(QMouseEvent* event)
{
    m_cursor.reset();
    if (event->button() == Qt::LeftButton && m_plane->geometryOfPlane().plot().contains(event->position()))
        begin(event->position());
}

void PointTools::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isActive && (event->buttons() & Qt::LeftButton))
        return goOn(event->position());
    update();
    event->ignore(); // the plane's read-out
}

void PointTools::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        finish();
}

void PointTools::moveCursor(QPointF step)
{
    const PlaneGeometry& geometry = m_plane->geometryOfPlane();
    const QRectF plot = geometry.plot();
    const QPointF pixel = (m_cursor ? geometry.toPixel(*m_cursor) : plot.center()) + step * plot.width() / kKeySteps;
    m_cursor
        = geometry.toValue({std::clamp(pixel.x(), plot.left(), plot.right()), std::clamp(pixel.y(), plot.top(), plot.bottom())});
    if (m_isActive)
        goOn(geometry.toPixel(*m_cursor));
    announceChange(this);
    update();
}

// Moving takes two: the first picks the point up, the second sets it down.
void PointTools::useAtCursor()
{
    if (!m_cursor)
        return moveCursor({});
    const QPointF pixel = m_plane->geometryOfPlane().toPixel(*m_cursor);
    if (m_isActive)
        return finish();
    begin(pixel);
    if (m_tool != PointTool::Move)
        finish();
}

void PointTools::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left: return moveCursor({-step, 0});
    case Qt::Key_Right: return moveCursor({step, 0});
    case Qt::Key_Up: return moveCursor({0, -step});
    case Qt::Key_Down: return moveCursor({0, step});
    case Qt::Key_Return:
    case Qt::Key_Enter: return useAtCursor();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_cursor || m_isActive)
            return;
        m_draft = m_points;
        m_isActive = true;
        erase(m_plane->geometryOfPlane().toPixel(*m_cursor));
        return finish();
    case Qt::Key_Escape:
        if (!m_isActive && !m_cursor)
            break;
        m_isActive = false;
        m_held.reset();
        m_cursor.reset();
        return update();
    default: break;
    }
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < static_cast<int>(kMostLabClasses) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        setLabel(digit);
        emit labelChosen(digit);
        return;
    }
    QWidget::keyPressEvent(event);
}

void PointTools::focusOutEvent(QFocusEvent* event)
{
    m_isActive = false;
    m_held.reset();
    m_cursor.reset();
    update();
    QWidget::focusOutEvent(event);
}

bool PointTools::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plane && event->type() == QEvent::Resize)
        setGeometry(m_plane->rect());
    return QWidget::eventFilter(watched, event);
}

void PointTools::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = Theme::instance().colors();
    const double radius = 5.4 * std::clamp(m_plane->geometryOfPlane().plot().width() / 364.0, 0.8, 2.0);
    if (m_isActive && m_tool == PointTool::Erase) {
        painter.setPen(QPen(colors.ink, 2.0));
        for (const LabPoint& point : m_points)
            if (std::find(m_draft.begin(), m_draft.end(), point) == m_draft.end()) {
                const QPointF place = toPixel(point);
                painter.drawLine(place - QPointF(6, 6), place + QPointF(6, 6));
                painter.drawLine(place - QPointF(6, -6), place + QPointF(6, -6));
            }
    } else if (m_isActive) {
        const std::size_t first = m_tool == PointTool::Move ? m_held.value_or(m_draft.size()) : m_points.size();
        const std::size_t last = m_tool == PointTool::Move ? first + 1 : m_draft.size();
        for (std::size_t i = first; i < std::min(last, m_draft.size()); ++i)
            paintClassMark(painter, toPixel(m_draft[i]), m_draft[i].label, MarkStyle::Filled, radius, colors.surface);
    }
    if (m_points.empty() && !m_isActive) {
        painter.setFont(Theme::instance().font(TextRole::Body));
        painter.setPen(colors.ink2);
        painter.drawText(m_plane->geometryOfPlane().plot().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Click, or press Enter, to set points of the chosen class."));
    }
    if (hasFocus() && m_cursor) {
        const QPointF place = m_plane->geometryOfPlane().toPixel(*m_cursor);
        for (const auto& [color, width] : {std::pair{colors.surface, 4.0}, std::pair{colors.ink, 1.6}}) {
            painter.setPen(QPen(color, width));
            painter.drawLine(place - QPointF(9, 0), place + QPointF(9, 0));
            painter.drawLine(place - QPointF(0, 9), place + QPointF(0, 9));
        }
        if (m_tool == PointTool::Click || m_tool == PointTool::Spray) // small: it is no point yet
            paintClassMark(painter, place + QPointF(13, -13), m_label, MarkStyle::Hollow, radius * 0.7, colors.surface);
    } else if (hasFocus()) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_plane->geometryOfPlane().plot().adjusted(-3, -3, 3, 3), 8, 8);
    }
}

QString PointTools::toolName() const
{
    switch (m_tool) {
    case PointTool::Click: return tr("Set points");
    case PointTool::Spray: return tr("Spray points");
    case PointTool::Move: return tr("Move points");
    case PointTool::Erase: return tr("Erase points");
    }
    return {};
}

QString PointTools::accessibleText() const
{
    const QString state = tr("%1, class %2, %3 points").arg(toolName()).arg(m_label).arg(m_points.size());
    return m_cursor ? state + QStringLiteral(", (%1, %2)").arg(fixed(m_cursor->x(), 2), fixed(m_cursor->y(), 2)) : state;
}

void PointTools::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PointTools::retranslate()
{
    setAccessibleName(tr("Own points in the plane"));
    update();
}

} // namespace chalknet::ui
