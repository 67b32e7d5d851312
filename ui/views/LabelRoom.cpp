// Counts marked cells under each wished place and takes the cheapest.
#include "ui/views/LabelRoom.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kCell = 6.0;
constexpr double kMarkedCost = 1.0; // each covered cell
constexpr double kLaterCost = 0.12; // each later wish
constexpr double kPreferred = 3.0;
constexpr int kMostCellsOfALine = 4000;

} // namespace

LabelRoom::LabelRoom(const QRectF& bounds)
    : m_bounds(bounds)
    , m_columns(std::clamp(static_cast<int>(std::ceil(bounds.width() / kCell)), 1, 2000))
    , m_rows(std::clamp(static_cast<int>(std::ceil(bounds.height() / kCell)), 1, 2000))
    , m_marked(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0)
{
}

void LabelRoom::markCell(QPointF point)
{
    const double column = std::floor((point.x() - m_bounds.left()) / kCell);
    const double row = std::floor((point.y() - m_bounds.top()) / kCell);
    if (column < 0 || row < 0 || column >= m_columns || row >= m_rows)
        return;
    m_marked[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column)] = 1;
}

void LabelRoom::mark(const std::vector<QPointF>& line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        markCell(line[i]);
        if (i == 0)
            continue;
        const QPointF way = line[i] - line[i - 1];
        const double length = std::max(std::abs(way.x()), std::abs(way.y()));
        if (!std::isfinite(length) || length > kMostCellsOfALine * kCell)
            continue;
        const int steps = static_cast<int>(length / kCell);
        for (int step = 1; step <= steps; ++step)
            markCell(line[i - 1] + way * (static_cast<double>(step) / (steps + 1)));
    }
}

int LabelRoom::markedIn(const QRectF& rect) const
{
    const auto cell = [](double pixel, double origin, int count) {
        return std::clamp(static_cast<int>(std::floor((pixel - origin) / kCell)), 0, count - 1);
    };
    int marked = 0;
    for (int row = cell(rect.top(), m_bounds.top(), m_rows); row <= cell(rect.bottom(), m_bounds.top(), m_rows); ++row)
        for (int column = cell(rect.left(), m_bounds.left(), m_columns); column <= cell(rect.right(), m_bounds.left(), m_columns);
             ++column)
            marked += m_marked[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
                + static_cast<std::size_t>(column)];
    return marked;
}

bool LabelRoom::isFree(const QRectF& rect) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&rect](const QRectF& taken) { return taken.intersects(rect); });
}

std::optional<QRectF> LabelRoom::place(QSizeF size, const std::vector<QPointF>& wishes)
{
    std::optional<QRectF> best;
    double least = std::numeric_limits<double>::infinity();
    m_chosen = -1;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        QRectF box(wishes[i], size);
        box.moveLeft(std::clamp(box.left(), m_bounds.left(), std::max(m_bounds.left(), m_bounds.right() - size.width())));
        box.moveTop(std::clamp(box.top(), m_bounds.top(), std::max(m_bounds.top(), m_bounds.bottom() - size.height())));
        const double moved = (box.topLeft() - wishes[i]).manhattanLength();
        if (!std::isfinite(moved) || !isFree(box))
            continue;
        const double cost = kMarkedCost * markedIn(box) + kLaterCost * static_cast<double>(i) + 0.1 * moved
            - (static_cast<int>(i) == m_preferred ? kPreferred : 0.0);
        if (cost < least) {
            least = cost;
            best = box;
            m_chosen = static_cast<int>(i);
        }
    }
    m_preferred = -1;
    if (best)
        m_taken.push_back(best->adjusted(-3, -1, 3, 1));
    return best;
}

} // namespace chalknet::ui
