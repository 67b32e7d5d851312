// Clipping after Liang and Barsky (1984), and thinning to pixels.
#include "ui/views/PlotLine.h"

#include "ui/views/PlotView.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallestStep = 0.8; // pixels
constexpr qsizetype kPiece = 4; // points of a line that are drawn at once

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// The part of a piece of line inside the bounds, as shares of its length.
struct VisiblePart {
    double from = 0.0;
    double to = 1.0;
};

std::optional<VisiblePart> visiblePart(QPointF from, QPointF to, const QRectF& bounds)
{
    VisiblePart part;
    const QPointF way = to - from;
    const auto cut = [&part](double direction, double distance) {
        if (direction == 0.0)
            return distance >= 0;
        const double share = distance / direction;
        if (direction < 0)
            part.from = std::max(part.from, share);
        else
            part.to = std::min(part.to, share);
        return part.from <= part.to;
    };
    if (cut(-way.x(), from.x() - bounds.left()) && cut(way.x(), bounds.right() - from.x())
        && cut(-way.y(), from.y() - bounds.top()) && cut(way.y(), bounds.bottom() - from.y()))
        return part;
    return std::nullopt;
}

/// What lies in one column of pixels.
class Column {
public:
    void add(QPointF point)
    {
        if (m_isEmpty) {
            m_first = m_lowest = m_highest = m_last = point;
            m_isEmpty = false;
            return;
        }
        if (point.y() < m_highest.y()) {
            m_highest = point;
            m_highestIsLater = true;
        }
        if (point.y() > m_lowest.y()) {
            m_lowest = point;
            m_highestIsLater = false;
        }
        m_last = point;
    }

    void moveTo(std::vector<QPointF>& points)
    {
        if (m_isEmpty)
            return;
        points.push_back(m_first);
        const QPointF before = m_highestIsLater ? m_lowest : m_highest;
        const QPointF after = m_highestIsLater ? m_highest : m_lowest;
        for (const QPointF& point : {before, after, m_last})
            if (point != points.back())
                points.push_back(point);
        m_isEmpty = true;
        m_highestIsLater = false;
    }

private:
    bool m_isEmpty = true;
    bool m_highestIsLater = false;
    QPointF m_first;
    QPointF m_lowest;
    QPointF m_highest;
    QPointF m_last;
};

std::vector<QPointF> thinned(const std::vector<QPointF>& points)
{
    constexpr double kColumn = 2.0; // pixels; every line is wider
    std::vector<QPointF> kept;
    Column column;
    double present = 0.0;
    for (const QPointF& point : points) {
        if (!isFinite(point)) {
            column.moveTo(kept);
            kept.push_back(point);
            continue;
        }
        if (std::floor(point.x() / kColumn) != present) {
            column.moveTo(kept);
            present = std::floor(point.x() / kColumn);
        }
        column.add(point);
    }
    column.moveTo(kept);
    return kept;
}

} // namespace

std::vector<QPolygonF> clippedPolyline(std::span<const QPointF> pixels, const QRectF& bounds)
{
    std::vector<QPolygonF> lines;
    QPolygonF line;
    const auto finish = [&] {
        if (line.size() > 1)
            lines.push_back(line);
        line.clear();
    };
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const QPointF point = pixels[i];
        if (!isFinite(point)) {
            finish();
            before.reset();
            continue;
        }
        if (!before) {
            before = point;
            continue;
        }
        const bool isLast = i + 1 == pixels.size() || !isFinite(pixels[i + 1]);
        const QPointF way = point - *before;
        if (!isLast && std::abs(way.x()) + std::abs(way.y()) < kSmallestStep)
            continue;
        if (const std::optional<VisiblePart> part = visiblePart(*before, point, bounds)) {
            if (part->from > 0)
                finish();
            if (line.isEmpty())
                line.append(*before + way * part->from);
            line.append(*before + way * part->to);
            if (part->to < 1)
                finish();
        } else {
            finish();
        }
        before = point;
    }
    finish();
    return lines;
}

std::vector<QPointF> curvePixels(const PlotCurve& curve, const PlotGeometry& geometry)
{
    std::vector<QPointF> pixels;
    pixels.reserve(curve.points.size() * (curve.isStaircase ? 2 : 1));
    for (const QPointF& value : curve.points) {
        const QPointF pixel = geometry.toPixel(value);
        if (curve.isStaircase && !pixels.empty() && isFinite(pixels.back()) && isFinite(pixel))
            pixels.emplace_back(pixel.x(), pixels.back().y());
        pixels.push_back(pixel);
    }
    const bool isDense = static_cast<double>(pixels.size()) > 2 * geometry.plot().width();
    return curve.isPath || !isDense ? pixels : thinned(pixels);
}

std::vector<QPolygonF> curveLines(const PlotCurve& curve, const PlotGeometry& geometry, double margin)
{
    return clippedPolyline(curvePixels(curve, geometry), geometry.plot().adjusted(-margin, -margin, margin, margin));
}

void paintLine(QPainter& painter, const QPolygonF& line, const QPen& pen)
{
    painter.setBrush(Qt::NoBrush);
    QPen present = pen;
    const bool isDashed = pen.style() == Qt::CustomDashLine;
    double length = 0.0;
    for (qsizetype first = 0; first + 1 < line.size(); first += kPiece) {
        const qsizetype count = std::min(kPiece + 1, line.size() - first);
        if (isDashed)
            present.setDashOffset(length / pen.widthF());
        painter.setPen(present);
        painter.drawPolyline(line.constData() + first, static_cast<int>(count));
        for (qsizetype i = first; isDashed && i + 1 < first + count; ++i)
            length += QLineF(line[i], line[i + 1]).length();
    }
}

std::vector<QPointF> spreadPoints(std::span<const QPointF> pixels, double distance)
{
    std::vector<QPointF> kept;
    for (const QPointF& point : pixels) {
        if (!isFinite(point))
            continue;
        if (kept.empty() || std::hypot(point.x() - kept.back().x(), point.y() - kept.back().y()) >= distance)
            kept.push_back(point);
    }
    return kept;
}

std::optional<double> curveValue(const PlotCurve& curve, const PlotGeometry& geometry, double x)
{
    if (curve.isPath || curve.points.empty())
        return std::nullopt;
    const auto isBefore = [](const QPointF& point, double value) { return point.x() < value; };
    const auto next = std::lower_bound(curve.points.begin(), curve.points.end(), x, isBefore);
    const auto finite = [](double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; };
    if (next == curve.points.end())
        return std::nullopt;
    if (next->x() == x)
        return finite(next->y());
    if (next == curve.points.begin())
        return std::nullopt;
    const QPointF last = *std::prev(next);
    if (curve.isStaircase)
        return finite(last.y());
    if (!isFinite(last) || !isFinite(*next))
        return std::nullopt;
    const double from = geometry.xToPixel(last.x());
    const double to = geometry.xToPixel(next->x());
    if (!(to > from))
        return finite(next->y());
    const double share = (geometry.xToPixel(x) - from) / (to - from);
    const double pixel = geometry.yToPixel(last.y()) + share * (geometry.yToPixel(next->y()) - geometry.yToPixel(last.y()));
    return finite(geometry.yToValue(pixel));
}

} // namespace chalknet::ui
