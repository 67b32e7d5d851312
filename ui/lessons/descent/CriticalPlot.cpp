// Points as dots of a plot; saddles are crosses, minima plusses as on the maps.
#include "ui/lessons/descent/CriticalPlot.h"

#include "ui/controls/NumberFormat.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr double kReach = 18.0; // pixels in which a point is taken

/// The smallest of 0.1, 0.2, 0.5, 1, 2 … that is at least `value`.
double niceAbove(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-3))));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= value)
            return factor * decade;
    return 10 * decade;
}

QPointF placeOf(const CriticalPoint& point)
{
    return {point.negativeShare(), point.loss};
}

} // namespace

CriticalPlot::CriticalPlot(QWidget* parent)
    : PlotView(parent)
{
    showPoints();
}

PlotSeries CriticalPlot::series(CriticalKind kind)
{
    switch (kind) {
    case CriticalKind::Minimum: return {&Colors::c2, 2.6, PlotDash::Solid, PlotMarker::Plus};
    case CriticalKind::Flat: return {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Ring};
    case CriticalKind::Saddle: return {&Colors::c3, 2.6, PlotDash::Solid, PlotMarker::Cross};
    }
    return {};
}

void CriticalPlot::setPoints(const std::vector<CriticalPoint>& points, int chosen)
{
    m_points = points;
    m_chosen = chosen;
    showPoints();
}

void CriticalPlot::showPoints()
{
    double most = 0.0;
    double share = 0.0;
    for (const CriticalPoint& point : m_points) {
        most = std::max(most, point.loss);
        share = std::max(share, point.negativeShare());
    }
    PlotContent content;
    // A little room left of 0, so that minima do not lie on the axis.
    content.horizontal = {tr("\\text{bends down}"), -0.02, std::max(0.5, niceAbove(share)), PlotScale::Linear, true};
    content.vertical
        = {QStringLiteral("E"), 0.0, m_points.empty() ? 1.0 : niceAbove(std::max(0.1, 1.02 * most)), PlotScale::Linear, false};
    for (std::size_t i = 0; i < m_points.size(); ++i)
        content.dots.push_back({placeOf(m_points[i]), series(kindOf(m_points[i])), 5.5, {}});
    if (m_chosen >= 0 && m_chosen < static_cast<int>(m_points.size())) {
        const CriticalPoint& point = m_points[static_cast<std::size_t>(m_chosen)];
        content.dots.push_back({placeOf(point), {&Colors::ink, 2.6, PlotDash::Solid, PlotMarker::Ring}, 11, {}});
        content.dots.push_back({placeOf(point), series(kindOf(point)), 6.5, {}});
    }
    content.emptyText = tr("Here stand the places where the gradient is zero, once they have been looked for.");
    setContent(content);
}

QString CriticalPlot::accessibleText() const
{
    if (m_points.empty())
        return PlotView::accessibleText();
    QString text = tr("%n critical point(s)", nullptr, static_cast<int>(m_points.size()));
    if (m_chosen >= 0 && m_chosen < static_cast<int>(m_points.size())) {
        const CriticalPoint& point = m_points[static_cast<std::size_t>(m_chosen)];
        text += QStringLiteral("; ")
            + tr("chosen: loss %1, %2 of the directions bend down").arg(fixed(point.loss, 4), percent(point.negativeShare()));
    }
    return text;
}

void CriticalPlot::mousePressEvent(QMouseEvent* event)
{
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF way = plotGeometry().toPixel(placeOf(m_points[i])) - event->position();
        const double distance = std::hypot(way.x(), way.y());
        // Of points on each other another click takes the next one.
        if (distance < least - 1e-6 || (distance <= least + 1e-6 && nearest == m_chosen && distance < kReach)) {
            least = std::min(least, distance);
            nearest = static_cast<int>(i);
        }
    }
    if (event->button() == Qt::LeftButton && nearest >= 0)
        emit pointChosen(nearest);
    else
        event->ignore();
}

void CriticalPlot::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Down;
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Up;
    if (m_points.empty() || !(isBack || isOn || key == Qt::Key_Home || key == Qt::Key_End)) {
        QWidget::keyPressEvent(event);
        return;
    }
    std::vector<int> order(m_points.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [this](int a, int b) { return m_points[static_cast<std::size_t>(a)].loss < m_points[static_cast<std::size_t>(b)].loss; });
    const auto at = std::find(order.begin(), order.end(), m_chosen);
    const int last = static_cast<int>(order.size()) - 1;
    int next = at == order.end() ? 0 : static_cast<int>(at - order.begin()) + (isOn ? 1 : isBack ? -1 : 0);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        next = key == Qt::Key_Home ? 0 : last;
    emit pointChosen(order[static_cast<std::size_t>(std::clamp(next, 0, last))]);
}

void CriticalPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showPoints();
    PlotView::changeEvent(event);
}

} // namespace chalknet::ui
