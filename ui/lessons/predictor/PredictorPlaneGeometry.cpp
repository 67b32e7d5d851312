// Geometry of lines through the origin, and of labels.
#include "ui/lessons/predictor/PredictorPlaneGeometry.h"

#include "ui/lessons/predictor/PredictorDocument.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLeft = 50.0;
constexpr double kRight = 84.0;
constexpr double kTop = 36.0;
constexpr double kBottom = 40.0;
constexpr double kShortestArrow = 15.0;
constexpr double kArrowPlace = 5.86; // x of the ΔA arrow, if both lines are still inside there
constexpr double kPointSpacing = 6.0; // of the points that stand for a line
constexpr double kNoticeable = 1.0; // square pixels; less is rounding

} // namespace

PredictorPlaneGeometry::PredictorPlaneGeometry(QSizeF size, double scale)
    : m_size(size)
    , m_scale(scale)
{
    QRectF plot = QRectF(QPointF(0, 0), size).adjusted(kLeft * scale, kTop * scale, -kRight * scale, -kBottom * scale);
    plot.setWidth(std::max(1.0, plot.width()));
    plot.setHeight(std::max(1.0, plot.height()));
    m_axes = AxesGeometry(plot, QRectF(0.0, 0.0, kLargestX, kLargestT));
}

bool PredictorPlaneGeometry::leavesAtTop(double slope) const
{
    return slope * m_axes.right() > m_axes.top();
}

QPointF PredictorPlaneGeometry::exitValue(double slope) const
{
    if (leavesAtTop(slope))
        return {m_axes.top() / slope, m_axes.top()};
    return {m_axes.right(), slope * m_axes.right()};
}

QLineF PredictorPlaneGeometry::line(double slope) const
{
    return {m_axes.toPixel({0.0, 0.0}), exit(slope)};
}

QPolygonF PredictorPlaneGeometry::wedge(double from, double to) const
{
    QPolygonF polygon{m_axes.toPixel({0.0, 0.0}), exit(from)};
    if (leavesAtTop(from) != leavesAtTop(to))
        polygon << m_axes.toPixel({m_axes.right(), m_axes.top()});
    polygon << exit(to);
    return polygon;
}

std::optional<QLineF> PredictorPlaneGeometry::changeArrow(double from, double to) const
{
    const double steeper = std::max(from, to);
    const double reach = leavesAtTop(steeper) ? exitValue(steeper).x() * kArrowPlace / kLargestX : kArrowPlace;
    const QLineF arrow(m_axes.toPixel({reach, from * reach}), m_axes.toPixel({reach, to * reach}));
    if (arrow.length() < kShortestArrow * m_scale)
        return std::nullopt;
    return arrow;
}

LabelPlacer::LabelPlacer(const QRectF& room)
    : m_room(room)
{
}

void LabelPlacer::avoid(const QRectF& rect)
{
    m_rects.push_back(rect);
}

void LabelPlacer::avoid(const QLineF& line)
{
    const int count = std::max(1, static_cast<int>(line.length() / kPointSpacing));
    for (int i = 0; i <= count; ++i)
        m_points.push_back(line.pointAt(static_cast<double>(i) / count));
}

double LabelPlacer::cost(const QRectF& candidate) const
{
    const auto area = [](const QRectF& rect) { return std::max(0.0, rect.width()) * std::max(0.0, rect.height()); };
    // Outside nothing can be read; over another label hardly anything; over a line it is only untidy.
    double sum = 40.0 * (area(candidate) - area(candidate & m_room));
    for (const QRectF& rect : m_rects)
        sum += 8.0 * area(candidate & rect);
    for (const QPointF& point : m_points)
        if (candidate.contains(point))
            sum += 60.0;
    return sum;
}

QRectF LabelPlacer::place(const std::vector<QRectF>& candidates)
{
    if (candidates.empty())
        return {};
    double least = cost(candidates.front());
    const QRectF* best = &candidates.front();
    for (const QRectF& candidate : candidates) {
        const double sum = cost(candidate);
        if (sum < least - kNoticeable) {
            least = sum;
            best = &candidate;
        }
    }
    avoid(*best);
    return *best;
}

} // namespace chalknet::ui
