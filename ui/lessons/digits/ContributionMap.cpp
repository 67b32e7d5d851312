// Painting and reading of one map.
#include "ui/lessons/digits/ContributionMap.h"

#include "engine/data/DigitPreprocessor.h"
#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/ContourLines.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kLast = kDigitSize - 1;
constexpr int kFarStep = 10;
constexpr std::size_t kNamed = 3; ///< strongest pixels that are named

QPoint cellOf(std::size_t pixel)
{
    return {static_cast<int>(pixel) % kDigitSize, static_cast<int>(pixel) / kDigitSize};
}

} // namespace

QString cellName(QPoint cell)
{
    return ContributionMap::tr("row %1, column %2").arg(cell.y() + 1).arg(cell.x() + 1);
}

std::vector<QPolygonF> inkOutline(const QByteArray& pixels)
{
    constexpr double kHalf = 127.5;
    std::vector<float> grey(static_cast<std::size_t>(pixels.size()));
    std::transform(pixels.begin(), pixels.end(), grey.begin(), [](char value) { return static_cast<unsigned char>(value); });
    return contourLines(grey, kDigitSize, kHalf);
}

ContributionMap::ContributionMap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContributionMap::setValues(std::span<const double> values, const ContributionScale& scale)
{
    m_values.assign(values.begin(), values.end());
    m_scale = scale;
    announceChange(this);
    update();
}

void ContributionMap::setOutline(const std::vector<QPolygonF>& outline)
{
    m_outline = outline;
    update();
}

void ContributionMap::setMarked(const std::vector<std::size_t>& pixels)
{
    if (pixels == m_marked)
        return;
    m_marked = pixels;
    update();
}

void ContributionMap::setCell(std::optional<QPoint> cell)
{
    if (cell == m_cell)
        return;
    m_cell = cell;
    update();
}

void ContributionMap::setReading(const QString& text)
{
    if (text == m_reading)
        return;
    m_reading = text;
    announceChange(this);
}

void ContributionMap::setStageScale(double scale)
{
    m_stage = scale;
    update();
}

QRectF ContributionMap::area() const
{
    // One pixel around it for the frame, and room for the focus ring.
    const double side = std::max(28.0, std::min(width(), height()) - 6.0);
    return {std::floor((width() - side) / 2), std::floor((height() - side) / 2), side, side};
}

QRectF ContributionMap::cellRect(QPoint cell) const
{
    const QRectF map = area();
    return {map.left() + cell.x() * cellSide(), map.top() + cell.y() * cellSide(), cellSide(), cellSide()};
}

QImage ContributionMap::image() const
{
    const ColorMap& map = Theme::instance().diverging();
    QImage image(kDigitSize, kDigitSize, QImage::Format_RGB32);
    image.fill(QColor(map.diverging(0.0)));
    if (m_values.size() != static_cast<std::size_t>(kDigitPixels))
        return image;
    for (int row = 0; row < kDigitSize; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < kDigitSize; ++column)
            line[column] = map.diverging(m_scale.position(m_values[static_cast<std::size_t>(row * kDigitSize + column)]));
    }
    return image;
}

void ContributionMap::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(area(), image());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.ctl, 1));
    painter.drawRect(area().adjusted(-0.5, -0.5, 0.5, 0.5));
    paintOutline(painter);
    paintMarked(painter);
    paintCell(painter);
    if (showsKeyboardFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2));
        painter.drawRoundedRect(area().adjusted(-2, -2, 2, 2), 3, 3);
    }
}

void ContributionMap::paintOutline(QPainter& painter) const
{
    const QRectF map = area();
    QPen pen(Theme::instance().colors().ink, 1.6 * m_stage);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    for (const QPolygonF& line : m_outline) {
        QPolygonF placed;
        for (const QPointF& point : line)
            placed << QPointF(map.left() + point.x() * map.width(), map.top() + point.y() * map.height());
        painter.drawPolyline(placed);
    }
}

void ContributionMap::paintMarked(QPainter& painter) const
{
    painter.setPen(QPen(Theme::instance().colors().ink, 2.2 * m_stage, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    for (const std::size_t pixel : m_marked)
        painter.drawRect(cellRect(cellOf(pixel)));
}

// A line of the ground around the ring keeps it visible on every colour.
void ContributionMap::paintCell(QPainter& painter) const
{
    if (!m_cell)
        return;
    const Colors& colors = Theme::instance().colors();
    const QRectF ring = cellRect(*m_cell).adjusted(-1.5, -1.5, 1.5, 1.5);
    painter.setPen(QPen(colors.surface, 5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(ring);
    painter.setPen(QPen(colors.c3, 2.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(ring);
}

QString ContributionMap::strongest(bool positive) const
{
    std::vector<std::size_t> order(m_values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t count = std::min(kNamed, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
        [&](std::size_t a, std::size_t b) { return positive ? m_values[a] > m_values[b] : m_values[a] < m_values[b]; });
    QStringList parts;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = m_values[order[i]];
        if (positive ? value > 0.0 : value < 0.0)
            parts << QStringLiteral("%1: %2").arg(cellName(cellOf(order[i])), fixed(value, 3, true));
    }
    return parts.join(QStringLiteral("; "));
}

QString ContributionMap::accessibleText() const
{
    QStringList parts;
    if (!m_reading.isEmpty())
        parts << m_reading;
    if (const QString pro = strongest(true); !pro.isEmpty())
        parts << tr("most for it: %1").arg(pro);
    if (const QString contra = strongest(false); !contra.isEmpty())
        parts << tr("most against it: %1").arg(contra);
    return parts.isEmpty() ? tr("no pixel counts") : parts.join(QStringLiteral(". "));
}

// ---- reading

void ContributionMap::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF map = area();
    if (!map.contains(event->position())) {
        emit cellPointed(std::nullopt);
        return;
    }
    const auto index = [&](double offset) { return std::clamp(static_cast<int>(offset / cellSide()), 0, kLast); };
    emit cellPointed(QPoint(index(event->position().x() - map.left()), index(event->position().y() - map.top())));
}

void ContributionMap::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event); // a finger has no hover
}

void ContributionMap::leaveEvent(QEvent*)
{
    emit cellPointed(std::nullopt);
}

void ContributionMap::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int step = event->modifiers() & Qt::ShiftModifier ? kFarStep : 1;
    // The first press shows the cell in the middle.
    QPoint cell = m_cell.value_or(QPoint(kDigitSize / 2, kDigitSize / 2));
    const bool moves = m_cell.has_value();
    switch (event->key()) {
    case Qt::Key_Left: cell.rx() -= moves ? step : 0; break;
    case Qt::Key_Right: cell.rx() += moves ? step : 0; break;
    case Qt::Key_Up: cell.ry() -= moves ? step : 0; break;
    case Qt::Key_Down: cell.ry() += moves ? step : 0; break;
    case Qt::Key_Home: cell = {0, 0}; break;
    case Qt::Key_End: cell = {kLast, kLast}; break;
    case Qt::Key_Escape:
        if (!m_cell) {
            QWidget::keyPressEvent(event);
            return;
        }
        emit cellPointed(std::nullopt);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    emit cellPointed(QPoint(std::clamp(cell.x(), 0, kLast), std::clamp(cell.y(), 0, kLast)));
}

void ContributionMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ContributionMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace chalknet::ui
