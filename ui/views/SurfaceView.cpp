// Events and state of the contour map; painting stands apart.
#include "ui/views/SurfaceView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/Formula.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/views/ContourLines.h"
#include "ui/views/SurfaceGround.h"
#include "ui/views/SurfaceViewPainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kLevels = 12;
constexpr int kCompactLevels = 8;
constexpr double kHandleReach = 16.0; // pixels from its middle in which the start is taken
constexpr double kZoom = 1.25; // one notch of the wheel
constexpr double kSmallestRange = 1e-6;
constexpr double kLargestRange = 1e6;

double toDecimals(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toDouble();
}

} // namespace

SurfaceView::SurfaceView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &SurfaceView::clearGround);
    layOut();
}

void SurfaceView::setGrid(const SurfaceGrid& grid)
{
    if (grid == m_grid)
        return;
    m_grid = grid;
    m_levels = surfaceLevels(m_grid, m_compact ? kCompactLevels : kLevels);
    m_contours.clear();
    for (const double level : m_levels)
        m_contours.push_back(contourLines(m_grid.values, m_grid.resolution, level));
    layOut();
    refresh();
}

void SurfaceView::setAxisSymbols(const QString& horizontal, const QString& vertical)
{
    if (horizontal == m_horizontal && vertical == m_vertical)
        return;
    m_horizontal = horizontal;
    m_vertical = vertical;
    layOut();
    refresh();
}

void SurfaceView::setTracks(std::vector<SurfaceTrack> tracks)
{
    if (tracks == m_tracks)
        return;
    m_tracks = std::move(tracks);
    refresh();
}

void SurfaceView::setMarks(std::vector<SurfaceMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    refresh();
}

void SurfaceView::setArrows(std::vector<SurfaceArrow> arrows)
{
    if (arrows == m_arrows)
        return;
    m_arrows = std::move(arrows);
    update();
}

void SurfaceView::setRegions(SurfaceRegions regions)
{
    if (regions == m_regions)
        return;
    m_regions = std::move(regions);
    clearGround();
}

void SurfaceView::setStartName(const QString& name)
{
    if (name == m_startName)
        return;
    m_startName = name;
    refresh();
}

void SurfaceView::setStart(std::optional<QPointF> start, double step)
{
    if (start == m_start && step == m_step)
        return;
    m_start = start;
    m_step = step;
    if (!m_start)
        m_isOnHandle = false;
    refresh();
}

void SurfaceView::setEvaluator(Evaluator evaluator)
{
    m_evaluator = std::move(evaluator);
    refresh();
}

void SurfaceView::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    layOut();
    update();
}

void SurfaceView::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    SurfaceGrid grid;
    std::swap(grid, m_grid);
    setGrid(grid); // with as many lines as fit
    layOut();
    update();
}

void SurfaceView::setMessage(const QString& message)
{
    if (message == m_message)
        return;
    m_message = message;
    refresh();
}

void SurfaceView::refresh()
{
    announceChange(this);
    update();
}

void SurfaceView::layOut()
{
    m_geometry = layOutSurfaceView(m_grid.range, m_horizontal, m_vertical, size(), m_scale, m_compact);
    clearGround();
}

void SurfaceView::clearGround()
{
    m_image = {};
    update();
}

void SurfaceView::renderGround()
{
    m_image = surfaceGround(m_grid, m_levels, m_contours, m_regions, m_geometry.plot().width(), devicePixelRatioF(), m_scale);
}

std::optional<double> SurfaceView::heightAt(QPointF place) const
{
    return m_evaluator ? m_evaluator(place) : surfaceHeight(m_grid, place);
}

QString SurfaceView::readOutText() const
{
    if (!m_probe)
        return {};
    QStringList parts;
    for (const QString& tex : surfaceReadOutTex(m_horizontal, m_vertical, m_grid.range, *m_probe, heightAt(*m_probe)))
        parts.append(Formula::fromTex(tex).toPlainText());
    return parts.join(QStringLiteral(", "));
}

QString SurfaceView::accessibleText() const
{
    const auto written = [this](QPointF place) {
        QStringList parts;
        for (const QString& tex : surfaceReadOutTex(m_horizontal, m_vertical, m_grid.range, place, heightAt(place)))
            parts.append(Formula::fromTex(tex).toPlainText());
        return parts.join(QStringLiteral(", "));
    };
    QStringList parts;
    if (!m_message.isEmpty())
        parts.append(m_message);
    if (m_probe)
        parts.append(readOutText());
    if (m_start)
        //: %1 as in "w = 0.52, b = 1.10, E = 0.148"
        parts.append(m_startName.isEmpty() ? tr("Start at %1").arg(written(*m_start))
                                           : tr("%1 at %2").arg(m_startName, written(*m_start)));
    for (const SurfaceMark& mark : m_marks)
        if (!mark.name.isEmpty())
            //: %1 "minimum", %2 where it lies
            parts.append(tr("%1 at %2").arg(mark.name, written(mark.at)));
    int faint = 0;
    for (const SurfaceTrack& track : m_tracks) {
        faint += track.isFaint ? 1 : 0;
        if (track.isFaint || track.name.isEmpty() || track.places.empty())
            continue;
        parts.append(tr("%1: %n update(s), at %2", nullptr, static_cast<int>(track.places.size()) - 1)
                         .arg(track.name, written(track.places.back())));
    }
    if (faint > 0)
        parts.append(tr("%n more path(s)", nullptr, faint));
    return parts.join(QStringLiteral("; "));
}

void SurfaceView::paintEvent(QPaintEvent*)
{
    if (m_image.isNull() || m_image.devicePixelRatio() != devicePixelRatioF())
        renderGround();
    const QStringList readOut
        = m_probe ? surfaceReadOutTex(m_horizontal, m_vertical, m_grid.range, *m_probe, heightAt(*m_probe)) : QStringList();
    QPainter painter(this);
    paintSurfaceView(painter,
        {.ground = m_image,
            .geometry = m_geometry,
            .tracks = m_tracks,
            .marks = m_marks,
            .arrows = m_arrows,
            .horizontal = m_horizontal,
            .vertical = m_vertical,
            .start = m_start,
            .startName = m_startName.isEmpty() ? tr("start") : m_startName,
            .readOutTex = readOut,
            .probe = m_probe,
            .message = m_message,
            .size = size(),
            .scale = m_scale,
            .compact = m_compact,
            .isHandleHot = m_dragging || m_isOnHandle,
            .focused = showsKeyboardFocus(*this)},
        m_nameSides);
}

void SurfaceView::resizeEvent(QResizeEvent*)
{
    layOut();
}

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
