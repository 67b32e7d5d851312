// What the plane of straight boundaries holds, and how the pointer moves its first line.
#include "ui/views/LinePlane.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kHandleReach = 14.0; // pixels from its middle in which a handle is taken
constexpr double kLineReach = 9.0;
constexpr double kHandleInset = 0.08; // of the visible line, from its ends

double distanceTo(const QLineF& line, QPointF point)
{
    const QPointF way = line.p2() - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / square, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + way * share).length();
}

} // namespace

LinePlane::LinePlane(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &LinePlane::renderGround);
    updateGeometryOfPlane();
}

void LinePlane::setStageScale(double scale)
{
    m_stageScale = scale;
    updateGeometryOfPlane();
}

void LinePlane::setRange(double low, double high)
{
    m_low = low;
    m_high = std::max(high, low + 1e-6);
    updateGeometryOfPlane();
}

void LinePlane::setSymbols(const QString& horizontal, const QString& vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    announceChange(this);
    update();
}

void LinePlane::setPoints(std::vector<Point> points)
{
    if (points == m_points)
        return;
    m_points = std::move(points);
    if (m_hovered >= static_cast<int>(m_points.size()))
        m_hovered = -1;
    announceChange(this);
    update();
}

void LinePlane::setLines(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    announceChange(this);
    update();
}

void LinePlane::setClassifier(std::function<int(QPointF)> classifier)
{
    m_classifier = std::move(classifier);
    m_shadeFirstLine = false;
    m_map.clear();
    renderGround();
}

void LinePlane::setShadeFirstLine()
{
    m_classifier = nullptr;
    m_shadeFirstLine = true;
    m_map.clear();
    renderGround();
}

void LinePlane::setMap(std::vector<float> values, int resolution)
{
    const bool fits
        = resolution > 0 && values.size() == static_cast<std::size_t>(resolution) * static_cast<std::size_t>(resolution);
    m_classifier = nullptr;
    m_shadeFirstLine = false;
    m_map.clear();
    m_mapResolution = fits ? resolution : 0;
    for (int row = m_mapResolution - 1; row >= 0; --row)
        m_map.insert(m_map.end(), values.begin() + row * m_mapResolution, values.begin() + (row + 1) * m_mapResolution);
    renderGround();
}

void LinePlane::setCurrentPoint(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    announceChange(this);
    update();
}

void LinePlane::setHoveredPoint(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

void LinePlane::setDraggable(bool draggable)
{
    m_draggable = draggable;
    m_grip = Grip::None;
    update();
}

void LinePlane::updateGeometryOfPlane()
{
    m_geometry = PlaneGeometry(size(), m_low, m_high, m_stageScale);
    renderGround();
}

const LinePlane::Line* LinePlane::firstLine() const
{
    return m_lines.empty() ? nullptr : &m_lines.front();
}

std::optional<QLineF> LinePlane::inPixels(const BoundaryLine& line) const
{
    const std::optional<QLineF> visible = clippedLine(line, m_low, m_high);
    if (!visible)
        return std::nullopt;
    return QLineF(m_geometry.toPixel(visible->p1()), m_geometry.toPixel(visible->p2()));
}

std::vector<QPointF> LinePlane::handles() const
{
    const Line* line = firstLine();
    if (!m_draggable || line == nullptr)
        return {};
    const std::optional<QLineF> visible = inPixels(line->line);
    if (!visible || visible->length() < 2 * kHandleReach)
        return {};
    return {visible->pointAt(kHandleInset), visible->pointAt(1.0 - kHandleInset)};
}

LinePlane::Grip LinePlane::gripAt(QPointF pixel) const
{
    const std::vector<QPointF> places = handles();
    if (places.empty())
        return Grip::None;
    if (QLineF(pixel, places[0]).length() <= kHandleReach * m_stageScale)
        return Grip::First;
    if (QLineF(pixel, places[1]).length() <= kHandleReach * m_stageScale)
        return Grip::Second;
    if (pointAt(pixel) < 0 && distanceTo(*inPixels(firstLine()->line), pixel) <= kLineReach * m_stageScale)
        return Grip::Whole;
    return Grip::None;
}

int LinePlane::pointAt(QPointF pixel) const
{
    int nearest = -1;
    double best = std::max(14.0 * m_stageScale, 1.6 * markRadius());
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double distance = QLineF(pixel, m_geometry.toPixel(m_points[i].value)).length();
        if (distance <= best) {
            best = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void LinePlane::hover(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
    announceChange(this);
    emit pointHovered(index);
}

void LinePlane::showCursor(QPointF pixel)
{
    const Grip grip = m_grip != Grip::None ? m_grip : gripAt(pixel);
    if (grip == Grip::Whole)
        setCursor(Qt::SizeAllCursor);
    else if (grip != Grip::None)
        setCursor(m_grip != Grip::None ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else if (pointAt(pixel) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void LinePlane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_byKeyboard = false;
    m_exactIsPresent = false;
    const QPointF pixel = event->position();
    m_grip = gripAt(pixel);
    if (m_grip == Grip::None) {
        const int point = pointAt(pixel);
        if (point >= 0)
            emit pointClicked(point);
        update();
        return;
    }
    const std::vector<QPointF> places = handles();
    const QPointF value = m_geometry.toValue(pixel);
    m_exact = firstLine()->line;
    if (m_grip == Grip::Whole) {
        // The foot of the perpendicular is the point of the line that was taken.
        const double square = m_exact.w1 * m_exact.w1 + m_exact.w2 * m_exact.w2;
        m_gripOffset = QPointF(m_exact.w1, m_exact.w2) * (m_exact.at(value) / square);
    } else {
        m_pivot = m_geometry.toValue(m_grip == Grip::First ? places[1] : places[0]);
        m_gripOffset = value - m_geometry.toValue(m_grip == Grip::First ? places[0] : places[1]);
    }
    hover(-1);
    showCursor(pixel);
    update();
}

void LinePlane::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip != Grip::None)
        dragTo(event->position());
    else
        hover(pointAt(event->position()));
    showCursor(event->position());
}

void LinePlane::dragTo(QPointF pixel)
{
    const QPointF value = m_geometry.toValue(pixel) - m_gripOffset;
    // The line never leaves the plane, so that it can be taken again.
    const double edge = 0.03 * (m_high - m_low);
    const QPointF target(std::clamp(value.x(), m_low + edge, m_high - edge), std::clamp(value.y(), m_low + edge, m_high - edge));
    if (m_grip == Grip::Whole) {
        send(movedLine(m_exact, target));
        return;
    }
    // Close to the other handle the direction would jump.
    if (QLineF(m_geometry.toPixel(target), m_geometry.toPixel(m_pivot)).length() > kHandleReach)
        send(turnedLine(m_exact, m_pivot, target));
}

void LinePlane::send(const BoundaryLine& line)
{
    m_exact = line;
    m_changed = true;
    emit lineDragged(line);
}

void LinePlane::mouseReleaseEvent(QMouseEvent* event)
{
    m_grip = Grip::None;
    finishDrag();
    showCursor(event->position());
    update();
}

void LinePlane::finishDrag()
{
    if (std::exchange(m_changed, false))
        emit dragFinished();
}

void LinePlane::leaveEvent(QEvent*)
{
    if (m_grip == Grip::None)
        hover(-1);
}

void LinePlane::resizeEvent(QResizeEvent*)
{
    updateGeometryOfPlane();
}

QString LinePlane::readOut() const
{
    if (m_hovered < 0 || m_hovered >= static_cast<int>(m_points.size()))
        return {};
    const Point& point = m_points[static_cast<std::size_t>(m_hovered)];
    const QString place
        = point.name.isEmpty() ? QStringLiteral("(%1, %2)").arg(compact(point.value.x()), compact(point.value.y())) : point.name;
    return tr("%1, class %2").arg(place).arg(point.label);
}

} // namespace chalknet::ui
