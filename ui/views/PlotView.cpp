// Events and state of the plot; painting stands apart.
#include "ui/views/PlotView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/Formula.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/PictureScope.h"
#include "ui/views/PlotReadOut.h"
#include "ui/views/PlotViewPainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kFewPixels = 12.0; // around the plot that still belong to it

bool isLogarithmic(const PlotAxis& axis)
{
    return axis.scale == PlotScale::Logarithmic && axis.low > 0;
}

/// To so many significant digits.
double rounded(double value, int digits)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    return QString::number(value, 'e', digits - 1).toDouble();
}

/// What remains when 0.1 is added three times is no digit of the student's.
double withoutNoise(double value)
{
    return rounded(value, 12);
}

} // namespace

PlotView::PlotView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    layOut();
}

void PlotView::setContent(const PlotContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    layOut();
    if (m_probe)
        m_probe = snapped(std::clamp(*m_probe, m_content.horizontal.low, m_content.horizontal.high));
    refresh();
}

void PlotView::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    layOut();
    update();
}

void PlotView::setAxisRoom(double room)
{
    m_axisRoom = room;
    layOut();
    update();
}

void PlotView::setCursor(std::optional<double> x, double step, const QString& symbol)
{
    if (x == m_cursor && step == m_cursorStep && symbol == m_cursorSymbol)
        return;
    m_cursor = x;
    m_cursorStep = step;
    m_cursorSymbol = symbol;
    if (m_cursor)
        m_probe.reset();
    QWidget::setCursor(m_cursor ? Qt::SplitHCursor : Qt::ArrowCursor);
    layOut();
    refresh();
}

void PlotView::setReadOut(ReadOut readOut)
{
    m_readOut = std::move(readOut);
    refresh();
}

void PlotView::refresh()
{
    announceChange(this);
    update();
}

void PlotView::layOut()
{
    m_geometry
        = layOutPlotView(m_content, size(), m_scale, m_axisRoom, m_cursor.has_value(), m_cursor && !m_cursorSymbol.isEmpty());
}

std::optional<double> PlotView::readAt() const
{
    const std::optional<double> x = m_cursor ? m_cursor : m_probe;
    return x && std::isfinite(*x) ? x : std::nullopt;
}

QStringList PlotView::readOutTex() const
{
    const std::optional<double> x = readAt();
    return x && m_readOut ? m_readOut(*x) : QStringList();
}

QString PlotView::readOutText() const
{
    const std::optional<double> x = readAt();
    if (!x)
        return {};
    QStringList parts;
    if (m_readOut) {
        for (const QString& tex : m_readOut(*x))
            parts.append(Formula::fromTex(tex).toPlainText());
        return parts.join(QStringLiteral(", "));
    }
    const std::vector<PlotReading> readings = plotReadings(m_content, m_geometry, *x);
    if (readings.empty())
        return {};
    parts.append(Formula::fromTex(plotHeadTex(m_content, m_cursorSymbol, *x)).toPlainText());
    for (const PlotReading& reading : readings)
        parts.append(reading.name + QStringLiteral(": ") + reading.value);
    return parts.join(QStringLiteral(", "));
}

QString PlotView::accessibleText() const
{
    QStringList parts;
    if (const QString readOut = readOutText(); !readOut.isEmpty())
        parts.append(readOut);
    bool isEmpty = m_content.dots.empty();
    for (const PlotCurve& curve : m_content.curves) {
        isEmpty = isEmpty && curve.points.empty();
        const auto last = std::find_if(curve.points.rbegin(), curve.points.rend(),
            [](const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); });
        if (curve.name.isEmpty() || last == curve.points.rend())
            continue;
        //: %1 a curve, %2 its last value, %3 the place where that is
        parts.append(
            tr("%1: last value %2 at %3").arg(curve.name, plotNumber(m_content.vertical, last->y()), compact(last->x(), 4)));
    }
    if (isEmpty && !m_content.emptyText.isEmpty())
        parts.append(m_content.emptyText);
    return parts.join(QStringLiteral("; "));
}

QAccessible::Role PlotView::accessibleRole() const
{
    return m_cursor ? QAccessible::Slider : QAccessible::Chart;
}

std::optional<AccessibleValue> PlotView::accessibleValue() const
{
    if (!m_cursor)
        return std::nullopt;
    return AccessibleValue{
        *m_cursor, m_content.horizontal.low, m_content.horizontal.high, isLogarithmic(m_content.horizontal) ? 0.0 : m_cursorStep};
}

void PlotView::setAccessibleValue(double value)
{
    emitCursor(value);
}

void PlotView::emitCursor(double x)
{
    if (std::isfinite(x))
        emit cursorMoved(std::clamp(x, m_content.horizontal.low, m_content.horizontal.high));
}

void PlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool showsReading = m_cursor || !isPaintingPicture();
    m_panelSide = paintPlotView(painter,
        {.content = m_content,
            .geometry = m_geometry,
            .size = size(),
            .scale = m_scale,
            .cursor = m_cursor,
            .cursorSymbol = m_cursorSymbol,
            .readAt = showsReading ? readAt() : std::nullopt,
            .readOutTex = showsReading ? readOutTex() : QStringList(),
            .ownsReadOut = static_cast<bool>(m_readOut),
            .focused = showsKeyboardFocus(*this),
            .panelSide = m_panelSide});
}

void PlotView::resizeEvent(QResizeEvent*)
{
    layOut();
}

// Rounded to what a pixel can tell, so that a dragged value is a number one can write down.
void PlotView::moveCursorTo(double pixel)
{
    const PlotAxis& axis = m_content.horizontal;
    const QRectF plot = m_geometry.plot();
    const double x = m_geometry.xToValue(std::clamp(pixel, plot.left(), plot.right()));
    if (isLogarithmic(axis)) {
        emitCursor(rounded(x, 3));
        return;
    }
    const double perPixel = (axis.high - axis.low) / std::max(1.0, plot.width());
    const bool isWhole = m_cursorStep >= 1 && m_cursorStep == std::floor(m_cursorStep);
    const double grid = isWhole ? m_cursorStep : std::min(m_cursorStep, std::pow(10.0, std::floor(std::log10(perPixel))));
    emitCursor(grid > 0 && std::isfinite(grid) ? withoutNoise(std::round(x / grid) * grid) : x);
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    const QRectF reach = m_geometry.plot().adjusted(-kFewPixels, -2 * kFewPixels, kFewPixels, 2 * kFewPixels);
    if (!m_cursor || event->button() != Qt::LeftButton || !reach.contains(event->position())) {
        event->ignore();
        return;
    }
    m_dragging = true;
    emit draggingChanged(true);
    moveCursorTo(event->position().x());
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        moveCursorTo(event->position().x());
        return;
    }
    if (m_cursor)
        return;
    const bool isInside = m_geometry.plot().adjusted(-2, -2, 2, 2).contains(event->position());
    probeAt(isInside ? std::optional(snapped(m_geometry.xToValue(event->position().x()))) : std::nullopt);
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    emit draggingChanged(false);
}

void PlotView::leaveEvent(QEvent*)
{
    probeAt(std::nullopt);
}

void PlotView::probeAt(std::optional<double> x)
{
    if (x == m_probe)
        return;
    m_probe = x;
    refresh();
}

double PlotView::snapped(double x) const
{
    const PlotCurve* densest = nullptr;
    for (const PlotCurve& curve : m_content.curves)
        if (!curve.isPath && curve.points.size() > 2 && (densest == nullptr || curve.points.size() > densest->points.size()))
            densest = &curve;
    if (densest == nullptr)
        return x;
    const auto isBefore = [](const QPointF& point, double value) { return point.x() < value; };
    const auto next = std::lower_bound(densest->points.begin(), densest->points.end(), x, isBefore);
    if (next == densest->points.begin())
        return next->x();
    const QPointF last = *std::prev(next);
    if (next == densest->points.end())
        return last.x();
    const double pixel = m_geometry.xToPixel(x);
    const bool isNext = std::abs(m_geometry.xToPixel(next->x()) - pixel) < std::abs(pixel - m_geometry.xToPixel(last.x()));
    return isNext ? next->x() : last.x();
}

bool PlotView::moveProbe(int key, bool far)
{
    const QRectF plot = m_geometry.plot();
    if (m_content.curves.empty())
        return false;
    const double present = m_probe ? m_geometry.xToPixel(*m_probe) : plot.left();
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        probeAt(snapped(key == Qt::Key_Home ? m_content.horizontal.low : m_content.horizontal.high));
        return true;
    }
    const double way = (key == Qt::Key_Left ? -1.0 : 1.0) * (far ? 10 : 1);
    // Farther and farther until another point of the curve is nearest.
    for (double distance = 2.0; distance < plot.width() + 4; distance += 2.0) {
        const double pixel = std::clamp(present + way * distance, plot.left(), plot.right());
        const double x = snapped(m_geometry.xToValue(pixel));
        if (!m_probe || x != *m_probe) {
            probeAt(x);
            break;
        }
    }
    return true;
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isKnown = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    const bool far = event->modifiers().testFlag(Qt::ShiftModifier);
    if (key == Qt::Key_Escape && !m_cursor && m_probe) {
        probeAt(std::nullopt);
        return;
    }
    if (!isKnown || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_cursor) {
        if (!moveProbe(key, far))
            QWidget::keyPressEvent(event);
        return;
    }
    const PlotAxis& axis = m_content.horizontal;
    const double steps = (key == Qt::Key_Left ? -1 : 1) * (far ? 10 : 1);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        emitCursor(key == Qt::Key_Home ? axis.low : axis.high);
    else if (isLogarithmic(axis))
        emitCursor(rounded(*m_cursor * std::pow(10.0, steps * m_cursorStep), 4));
    else
        emitCursor(withoutNoise(*m_cursor + steps * m_cursorStep));
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        probeAt(std::nullopt);
    update();
}

bool PlotView::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        layOut();
        update();
    }
    return QWidget::event(event);
}

} // namespace chalknet::ui
