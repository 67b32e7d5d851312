// Values, turning and probing of the surface in space.
#include "ui/views/SurfacePlot3d.h"

#include "ui/controls/NumberFormat.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kDegreesPerPixel = 0.5;
constexpr double kDegreesPerKey = 5.0;
constexpr double kPinHeight = 0.1;

} // namespace

SurfacePlot3d::SurfacePlot3d(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&SurfacePlot3d::update));
}

void SurfacePlot3d::setStageScale(double scale)
{
    m_stageScale = scale;
    updateGeometryOfSurface();
}

void SurfacePlot3d::setExtent(const PlaneExtent& extent)
{
    if (m_extent == extent)
        return;
    m_extent = extent;
    m_probe.reset();
    placePins();
    update();
}

void SurfacePlot3d::setAxisNames(const PlaneAxisName& across, const PlaneAxisName& backwards)
{
    m_across = across;
    m_backwards = backwards;
    update();
}

void SurfacePlot3d::setSurface(std::span<const float> values, int resolution, const ValueScale& scale, const QImage& colors)
{
    m_values.assign(values.begin(), values.end());
    m_resolution = resolution;
    m_scale = scale;
    m_colors = colors.isNull() ? QImage()
                               : colors.scaled(SurfacePlot3dGeometry::kQuads, SurfacePlot3dGeometry::kQuads, Qt::IgnoreAspectRatio,
                                     Qt::SmoothTransformation);
    m_geometry.setHeights(m_values, m_resolution, low(), high());
    placePins();
    update();
}

void SurfacePlot3d::clearSurface()
{
    m_values.clear();
    m_resolution = 0;
    m_geometry.setHeights({}, 0, 0, 1);
    placePins();
    update();
}

void SurfacePlot3d::setPoints(std::vector<PlanePoint> points)
{
    m_points = std::move(points);
    placePins();
    update();
}

void SurfacePlot3d::setTestPointsVisible(bool visible)
{
    m_testVisible = visible;
    placePins();
    update();
}

void SurfacePlot3d::setTargetScale(const std::optional<ValueScale>& scale)
{
    m_targetScale = scale;
    update();
}

void SurfacePlot3d::setValueSymbol(const QString& letter)
{
    m_symbol = letter;
    update();
}

void SurfacePlot3d::setEvaluator(PlaneView::Evaluator evaluator)
{
    m_evaluator = std::move(evaluator);
}

void SurfacePlot3d::setTurn(const SurfaceTurn& turn)
{
    if (m_turn == turn)
        return;
    m_turn = turn;
    m_probe.reset();
    updateGeometryOfSurface();
    announceChange(this);
    emit turnChanged();
}

void SurfacePlot3d::updateGeometryOfSurface()
{
    m_geometry = SurfacePlot3dGeometry(size(), m_turn, m_stageScale);
    m_geometry.setHeights(m_values, m_resolution, low(), high());
    update();
}

QPointF SurfacePlot3d::toUnit(QPointF value) const
{
    return {2.0 * (value.x() - m_extent.left) / (m_extent.right - m_extent.left) - 1.0,
        2.0 * (value.y() - m_extent.bottom) / (m_extent.top - m_extent.bottom) - 1.0};
}

QPointF SurfacePlot3d::fromUnit(QPointF place) const
{
    return {m_extent.left + (place.x() + 1.0) / 2.0 * (m_extent.right - m_extent.left),
        m_extent.bottom + (place.y() + 1.0) / 2.0 * (m_extent.top - m_extent.bottom)};
}

void SurfacePlot3d::placePins()
{
    constexpr int kSide = SurfacePlot3dGeometry::kQuads;
    m_pins.assign(static_cast<std::size_t>(kSide) * kSide, {});
    if (!m_geometry.hasHeights())
        return;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF place = toUnit(m_points[i].value);
        if ((m_points[i].test && !m_testVisible) || std::abs(place.x()) > 1.0 || std::abs(place.y()) > 1.0)
            continue;
        const double ground = m_geometry.heightAt(place.x(), place.y());
        const double head = m_points[i].target ? std::clamp((m_targetScale.value_or(m_scale).normalized(*m_points[i].target) + 1.0) / 2.0, 0.0, 1.0)
                                               : ground + kPinHeight;
        const SurfaceQuad quad = m_geometry.quadAt(place.x(), place.y());
        m_pins[static_cast<std::size_t>(quad.row * kSide + quad.column)].push_back(
            {{place.x(), place.y(), ground}, {place.x(), place.y(), head}, i});
    }
}

QString SurfacePlot3d::readOut() const
{
    if (!m_probe || !m_evaluator)
        return {};
    const auto answer = m_evaluator(m_probe->x(), m_probe->y());
    const QString place = QStringLiteral("(%1, %2)").arg(fixed(m_probe->x(), 2), fixed(m_probe->y(), 2));
    return answer ? QStringLiteral("%1 → %2 = %3").arg(place, m_symbol, readValue(answer->value)) : place;
}

QString SurfacePlot3d::accessibleText() const
{
    QString text = tr("Surface over the two inputs, heights from %1 to %2, turned by %3° and seen from %4° above.")
                       .arg(compact(low(), 3), compact(high(), 3), fixed(m_turn.azimuth, 0), fixed(m_turn.elevation, 0));
    const QString present = readOut();
    return present.isEmpty() ? text : text + QLatin1Char(' ') + present;
}

void SurfacePlot3d::resizeEvent(QResizeEvent*)
{
    updateGeometryOfSurface();
}

void SurfacePlot3d::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragged = event->position();
    m_probe.reset();
    setCursor(Qt::ClosedHandCursor);
}

void SurfacePlot3d::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        const QPointF moved = event->position() - *m_dragged;
        m_dragged = event->position();
        setTurn(m_turn.turnedBy(moved.x() * kDegreesPerPixel, moved.y() * kDegreesPerPixel));
        return;
    }
    const auto place = m_geometry.placeAt(event->position());
    m_probe = place ? std::optional(fromUnit(*place)) : std::nullopt;
    announceChange(this);
    update();
}

void SurfacePlot3d::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
    unsetCursor();
}

void SurfacePlot3d::mouseDoubleClickEvent(QMouseEvent*)
{
    setTurn({});
}

void SurfacePlot3d::leaveEvent(QEvent*)
{
    m_probe.reset();
    update();
}

bool SurfacePlot3d::event(QEvent* event)
{
    // Arrow keys turn the surface, also when something around it wants them.
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_Left && key <= Qt::Key_Down)
            event->accept();
    }
    return QWidget::event(event);
}

void SurfacePlot3d::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setTurn(m_turn.turnedBy(-kDegreesPerKey, 0));
    case Qt::Key_Right: return setTurn(m_turn.turnedBy(kDegreesPerKey, 0));
    case Qt::Key_Up: return setTurn(m_turn.turnedBy(0, kDegreesPerKey));
    case Qt::Key_Down: return setTurn(m_turn.turnedBy(0, -kDegreesPerKey));
    case Qt::Key_Home: return setTurn({});
    default: QWidget::keyPressEvent(event);
    }
}

void SurfacePlot3d::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SurfacePlot3d::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace chalknet::ui
