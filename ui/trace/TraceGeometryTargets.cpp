// Looking things up in the geometry: rectangles of targets, what is under a point, the neighbours for the arrow keys.
#include "ui/trace/TraceGeometry.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

constexpr double kHitTarget = 28.0;
constexpr double kEdgeReach = 8.0;
constexpr double kArrowLength = 78.0; // at stage scale 1
constexpr double kLeastArrow = 26.0;
constexpr double kArrowShare = 0.72; // of the free part of an edge
constexpr double kArrowOffset = 15.0;

std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

double distanceToLine(QPointF point, const QLineF& line)
{
    const QPointF way = line.p2() - line.p1();
    const double length = QPointF::dotProduct(way, way);
    const double share = length > 0.0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.pointAt(share)).length();
}

QRectF hitRect(const QRectF& rect)
{
    const double wider = std::max(0.0, (kHitTarget - rect.width()) / 2);
    const double higher = std::max(0.0, (kHitTarget - rect.height()) / 2);
    return rect.adjusted(-wider, -higher, wider, higher);
}

bool isUnit(const TraceTarget& target)
{
    return target.kind == Kind::Unit || target.kind == Kind::Bias;
}

bool isEdge(const TraceTarget& target)
{
    return target.kind == Kind::Edge || target.kind == Kind::BiasEdge;
}

TraceTarget sourceOf(const TraceTarget& edge)
{
    return edge.kind == Kind::BiasEdge ? TraceTarget{Kind::Bias, edge.column - 1, 0, 0, 0}
                                       : TraceTarget{Kind::Unit, edge.column - 1, edge.from, 0, 0};
}

} // namespace

const TraceGeometry::Unit* TraceGeometry::unit(const TraceTarget& target) const
{
    if (!isUnit(target) || target.column < 0 || target.column >= columnCount())
        return nullptr;
    const Column& column = m_columns[index(target.column)];
    if (target.kind == Kind::Bias)
        return column.bias.rect.isEmpty() ? nullptr : &column.bias;
    return target.unit >= 0 && target.unit < static_cast<int>(column.units.size()) ? &column.units[index(target.unit)] : nullptr;
}

const TraceGeometry::Edge* TraceGeometry::edge(const TraceTarget& target) const
{
    if (!isEdge(target) || target.column < 1 || target.column >= columnCount())
        return nullptr;
    const Column& column = m_columns[index(target.column)];
    const Gap& gap = m_gaps[index(target.column - 1)];
    const bool hasBias = !gap.edges.empty() && gap.edges.front().target.kind == Kind::BiasEdge;
    const int source = target.kind == Kind::BiasEdge ? 0 : target.from + (hasBias ? 1 : 0);
    const int position = (source * static_cast<int>(column.units.size()) + target.unit) * column.pieces + target.piece;
    if (position < 0 || position >= static_cast<int>(gap.edges.size()))
        return nullptr;
    const Edge& found = gap.edges[index(position)];
    return found.target == target ? &found : nullptr;
}

QRectF TraceGeometry::unitRect(const TraceTarget& target) const
{
    const Unit* found = unit(target);
    return found != nullptr ? found->rect : QRectF();
}

QRectF TraceGeometry::symbolRect(const TraceTarget& target, bool ofSum) const
{
    const Unit* found = unit(target);
    return found == nullptr ? QRectF() : ofSum ? found->sumSymbol : found->symbol;
}

QRectF TraceGeometry::noteRect(const TraceTarget& target) const
{
    const Unit* found = unit(target);
    return found != nullptr ? found->note : QRectF();
}

QRectF TraceGeometry::sideNoteRect(const TraceTarget& target) const
{
    const Unit* found = unit(target);
    return found != nullptr ? found->sideNote : QRectF();
}

QRectF TraceGeometry::captionRect(int column) const
{
    return column >= 0 && column < columnCount() ? m_columns[index(column)].caption : QRectF();
}

QLineF TraceGeometry::edgeLine(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    return found != nullptr ? found->line : QLineF();
}

QLineF TraceGeometry::lossLine(int output) const
{
    const QRectF rect = unitRect({Kind::Unit, columnCount() - 1, output, 0, 0});
    if (m_loss.isEmpty() || rect.isEmpty())
        return {};
    return {QPointF(rect.right(), rect.center().y()), QPointF(m_loss.left(), m_loss.center().y())};
}

QRectF TraceGeometry::labelRect(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    return found != nullptr ? found->label.rect : QRectF();
}

bool TraceGeometry::showsLabel(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    return found != nullptr && found->label.isShown;
}

bool TraceGeometry::labelHasSymbol(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    return found != nullptr && found->hasSymbol;
}

QRectF TraceGeometry::productRect(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    return found != nullptr ? found->product.rect : QRectF();
}

bool TraceGeometry::showsProduct(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    return found != nullptr && found->product.isShown;
}

std::vector<QRectF> TraceGeometry::labelsInto(int column) const
{
    std::vector<QRectF> rects;
    if (column < 1 || column >= columnCount())
        return rects;
    for (const Edge& edge : m_gaps[index(column - 1)].edges) {
        if (edge.label.isShown)
            rects.push_back(edge.label.rect);
        if (edge.product.isShown)
            rects.push_back(edge.product.rect);
    }
    return rects;
}

std::vector<QLineF> TraceGeometry::arrowsBeside(
    const QLineF& line, const std::vector<QRectF>& own, const std::vector<QRectF>& others) const
{
    const double scale = m_sizes.text / 18.0;
    const QPointF way = line.length() > 0.0 ? (line.p2() - line.p1()) / line.length() : QPointF(1, 0);
    const QPointF above = QPointF(way.y(), -way.x()) * kArrowOffset * scale; // of edges that go to the right
    std::vector<QLineF> arrows;
    for (const QLineF& part : withoutRects(line, own)) {
        const double length = std::min(kArrowLength * scale, kArrowShare * part.length());
        if (length < kLeastArrow * scale)
            continue;
        for (const QPointF& aside : {above, -above}) {
            const QPointF middle = part.center() + aside;
            const QLineF arrow(middle - way * length / 2, middle + way * length / 2);
            if (std::any_of(
                    others.begin(), others.end(), [&arrow](const QRectF& rect) { return lengthInside(arrow, rect) > 0.0; }))
                continue;
            arrows.push_back(arrow);
            break;
        }
    }
    return arrows;
}

std::vector<QLineF> TraceGeometry::arrows(const TraceTarget& target) const
{
    const Edge* found = edge(target);
    if (found == nullptr)
        return {};
    std::vector<QRectF> own;
    if (found->label.isShown)
        own.push_back(found->label.rect);
    if (found->product.isShown)
        own.push_back(found->product.rect);
    return arrowsBeside(found->line, own, labelsInto(target.column));
}

std::vector<QLineF> TraceGeometry::lossArrows(int output) const
{
    const QLineF line = lossLine(output);
    return line.isNull() ? std::vector<QLineF>{} : arrowsBeside(line, {}, {m_loss});
}

std::vector<TraceLabel> TraceGeometry::spotlight(const TraceTarget& target) const
{
    std::vector<const Edge*> edges;
    const bool isOut = target.kind == Kind::Bias || (target.kind == Kind::Unit && target.column == 0);
    const int column = isOut ? target.column + 1 : target.column;
    if (column < 1 || column >= columnCount() || target.kind == Kind::None || target.kind == Kind::Loss)
        return {};
    for (const Edge& edge : m_gaps[index(column - 1)].edges) {
        const bool belongs = isEdge(target) ? edge.target == target
            : isOut                         ? sourceOf(edge.target) == target
                                            : edge.target.unit == target.unit;
        if (belongs)
            edges.push_back(&edge);
    }
    std::vector<TraceLabel> labels;
    const bool allShown = std::all_of(edges.begin(), edges.end(), [](const Edge* edge) { return edge->label.isShown; });
    if (allShown) {
        for (const Edge* edge : edges)
            labels.push_back({edge->target, edge->label.rect, edge->hasSymbol});
        return labels;
    }
    // The fan is widest at its far end.
    std::vector<LabelPlace> best;
    for (const double share : {0.27, 0.34, 0.42, 0.5}) {
        std::vector<LabelPlace> places;
        for (const Edge* edge : edges) {
            QRectF rect(QPointF(0, 0), edge->plainSize);
            const double inside = std::clamp(share, std::min(0.5, (rect.width() / 2 + 3) / m_sizes.gap), 0.5);
            rect.moveCenter(edge->line.pointAt(isOut ? 1.0 - inside : inside));
            const bool isFree = std::none_of(places.begin(), places.end(),
                [&rect](const LabelPlace& other) { return other.isShown && other.rect.intersects(rect); });
            places.push_back({rect, isFree});
        }
        if (best.empty() || shownShare(places) > shownShare(best))
            best = std::move(places);
    }
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (best[i].isShown)
            labels.push_back({edges[i]->target, best[i].rect, false});
    return labels;
}

TraceTarget TraceGeometry::targetAt(QPointF position) const
{
    for (int c = 0; c < columnCount(); ++c) {
        const Column& column = m_columns[index(c)];
        if (!column.bias.rect.isEmpty() && hitRect(column.bias.rect).contains(position))
            return {Kind::Bias, c, 0, 0, 0};
        for (int u = 0; u < static_cast<int>(column.units.size()); ++u)
            if (hitRect(column.units[index(u)].rect).contains(position))
                return {Kind::Unit, c, u, 0, 0};
    }
    if (m_loss.contains(position))
        return {Kind::Loss};
    for (int c = 1; c < columnCount(); ++c) {
        const Column& column = m_columns[index(c)];
        for (int u = 0; u < static_cast<int>(column.units.size()); ++u)
            if (column.units[index(u)].sideNote.contains(position))
                return {Kind::BiasEdge, c, u, 0, 0};
    }
    for (const Gap& gap : m_gaps)
        for (const Edge& edge : gap.edges)
            if ((edge.label.isShown && edge.label.rect.contains(position))
                || (edge.product.isShown && edge.product.rect.contains(position)))
                return edge.target;
    TraceTarget nearest;
    double reach = kEdgeReach;
    for (const Gap& gap : m_gaps)
        for (const Edge& edge : gap.edges)
            if (const double distance = distanceToLine(position, edge.line); distance < reach) {
                reach = distance;
                nearest = edge.target;
            }
    return nearest;
}

std::vector<std::vector<TraceTarget>> TraceGeometry::targets() const
{
    std::vector<std::vector<TraceTarget>> lists;
    for (int c = 0; c < columnCount(); ++c) {
        if (c > 0) {
            std::vector<TraceTarget> edges;
            const Gap& gap = m_gaps[index(c - 1)];
            const std::vector<Unit>& goals = m_columns[index(c)].units;
            if (gap.edges.empty() || gap.edges.front().target.kind != Kind::BiasEdge) // biases stand beside the units
                for (int u = 0; u < static_cast<int>(goals.size()); ++u)
                    if (!goals[index(u)].sideNote.isEmpty())
                        edges.push_back({Kind::BiasEdge, c, u, 0, 0});
            for (const Edge& edge : gap.edges)
                edges.push_back(edge.target);
            lists.push_back(std::move(edges));
        }
        std::vector<TraceTarget> units;
        if (!m_columns[index(c)].bias.rect.isEmpty())
            units.push_back({Kind::Bias, c, 0, 0, 0});
        for (int u = 0; u < static_cast<int>(m_columns[index(c)].units.size()); ++u)
            units.push_back({Kind::Unit, c, u, 0, 0});
        lists.push_back(std::move(units));
    }
    if (!m_loss.isEmpty())
        lists.push_back({{Kind::Loss}});
    return lists;
}

TraceTarget TraceGeometry::neighbour(const TraceTarget& from, int key) const
{
    if (m_columns.empty())
        return {};
    const int last = columnCount() - 1;
    if (from.isNone())
        return targets().front().front();
    if (from.kind == Kind::Loss)
        return key == Qt::Key_Left ? TraceTarget{Kind::Unit, last, 0, 0, 0} : from;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        for (const std::vector<TraceTarget>& list : targets())
            if (const auto found = std::find(list.begin(), list.end(), from); found != list.end()) {
                if (key == Qt::Key_Up)
                    return found == list.begin() ? from : *(found - 1);
                return found + 1 == list.end() ? from : *(found + 1);
            }
        return from;
    }
    if (isEdge(from)) {
        const TraceTarget next = key == Qt::Key_Right ? TraceTarget{Kind::Unit, from.column, from.unit, 0, 0} : sourceOf(from);
        return unit(next) != nullptr ? next : from;
    }
    // From a unit to that of its edges which is nearest to level.
    const bool forward = key == Qt::Key_Right;
    const int column = forward ? from.column + 1 : from.column;
    if (column > last)
        return m_loss.isEmpty() ? from : TraceTarget{Kind::Loss};
    if (column < 1 || (!forward && from.kind == Kind::Bias))
        return from;
    TraceTarget nearest = from;
    double least = 0.0;
    for (const Edge& edge : m_gaps[index(column - 1)].edges) {
        if (forward ? sourceOf(edge.target) != from : edge.target.unit != from.unit)
            continue;
        const double rise = std::abs(edge.line.dy());
        if (nearest == from || rise < least) {
            nearest = edge.target;
            least = rise;
        }
    }
    return nearest;
}

} // namespace chalknet::ui
