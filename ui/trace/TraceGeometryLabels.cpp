// Which numbers of a layer's edges are shown, in what form, and where.
#include "ui/trace/TraceGeometry.h"

#include "ui/formula/FormulaLayout.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr std::size_t kMostFreeLabels = 8; // of a layer; more are easier to read in a column
constexpr std::size_t kMostPlacedLabels = 48; // more never have room
constexpr double kEnoughInColumn = 0.88; // share of the labels of a column that must find a place
constexpr double kWidestLabel = 0.92; // of the gap between two columns

// Multiples of a label's letters.
constexpr double kLabelPadding = 0.6;
constexpr double kNumberHeight = 1.08;
constexpr double kSymbolHeight = 1.62;

constexpr double kProductPlace = 0.6;

QRectF centered(QPointF center, const QSizeF& size)
{
    return {center.x() - size.width() / 2, center.y() - size.height() / 2, size.width(), size.height()};
}

std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

void TraceGeometry::measureLabels(const TraceScene& scene, Gap& gap, double letters) const
{
    const bool isAligned = scene.labelsAlignInColumns;
    const double number = std::max(std::min(kLeastTraceLetters, labelSize()), letters * labelSize());
    const double emphasis = isAligned ? 1.0 : traceLetters::kActive;
    gap.labelSize = number;
    for (Edge& edge : gap.edges) {
        const TraceEdgeMark& mark = *scene.edge(edge.target);
        const double wide = traceNumberWidth(mark.text, isAligned) * number * emphasis + kLabelPadding * number;
        const double symbol = mark.symbol.isEmpty()
            ? 0.0
            : formulaWidth(mark.symbol, traceLetters::kLabelSymbol * number * emphasis) + 0.3 * number;
        edge.plainSize = QSizeF(wide, kNumberHeight * number * emphasis);
        edge.fullSize = QSizeF(wide + symbol, (symbol > 0.0 ? kSymbolHeight : kNumberHeight) * number * emphasis);
    }
}

bool TraceGeometry::placeAllLabels(const TraceScene& scene, int columnIndex, const LabelStyle& style)
{
    Gap& gap = m_gaps[index(columnIndex - 1)];
    measureLabels(scene, gap, style.letters);
    std::vector<std::size_t> chosen;
    std::vector<TraceLabelWish> wishes;
    for (std::size_t i = 0; i < gap.edges.size(); ++i) {
        const TraceEdgeMark& mark = *scene.edge(gap.edges[i].target);
        if (mark.text.isEmpty() || !mark.isReached)
            continue;
        chosen.push_back(i);
        wishes.push_back({gap.edges[i].line, style.hasSymbols ? gap.edges[i].fullSize : gap.edges[i].plainSize, false});
    }
    const std::vector<QRectF> blocked = obstacles(scene, columnIndex);
    const auto place = [&] { return style.isFree ? placeLabelsFreely(wishes, blocked) : placeLabelsInColumn(wishes, blocked); };
    // Whether labels are shown does not depend on which edges are active, so that nothing jumps from step to step.
    std::vector<LabelPlace> places = place();
    if (shownShare(places) < style.enough)
        return false;
    bool isActiveHidden = false;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        wishes[i].isForced = gap.edges[chosen[i]].isActive;
        isActiveHidden = isActiveHidden || (wishes[i].isForced && !places[i].isShown);
    }
    if (isActiveHidden)
        places = place();
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        gap.edges[chosen[i]].label = places[i];
        gap.edges[chosen[i]].hasSymbol = style.hasSymbols;
    }
    return true;
}

void TraceGeometry::placeActiveLabels(const TraceScene& scene, int columnIndex)
{
    Gap& gap = m_gaps[index(columnIndex - 1)];
    measureLabels(scene, gap, 1.0);
    std::vector<Edge*> active;
    bool withSymbols = !scene.labelsAlignInColumns;
    for (Edge& edge : gap.edges)
        if (edge.isActive && scene.edge(edge.target)->isReached && !scene.edge(edge.target)->text.isEmpty()) {
            active.push_back(&edge);
            withSymbols = withSymbols && edge.fullSize.width() <= kWidestLabel * m_sizes.gap;
        }
    std::vector<TraceLabelWish> wishes;
    for (const Edge* edge : active)
        wishes.push_back({edge->line, withSymbols ? edge->fullSize : edge->plainSize, true});
    const std::vector<LabelPlace> places = scene.labelsAlignInColumns ? placeLabelsInColumn(wishes, obstacles(scene, columnIndex))
                                                                      : placeLabelsFreely(wishes, obstacles(scene, columnIndex));
    for (std::size_t i = 0; i < active.size(); ++i) {
        active[i]->label = places[i];
        active[i]->hasSymbol = withSymbols;
    }
}

/// Active edges of a layer that has no room for symbols get them all the same, where that covers no unit and no active label.
void TraceGeometry::addActiveSymbols(const TraceScene& scene, int columnIndex)
{
    std::vector<Edge>& edges = m_gaps[index(columnIndex - 1)].edges;
    std::vector<QRectF> blocked = obstacles(scene, columnIndex);
    for (const Edge& edge : edges)
        if (edge.isActive && edge.label.isShown)
            blocked.push_back(edge.label.rect);
    const auto touches = [](const QRectF& rect) { return [&rect](const QRectF& other) { return rect.intersects(other); }; };
    for (Edge& edge : edges) {
        if (!edge.isActive || !edge.label.isShown || edge.hasSymbol)
            continue;
        std::erase(blocked, edge.label.rect);
        for (const double share : {0.27, 0.35, 0.42, 0.5, 0.58, 0.65, 0.73}) {
            const QRectF rect = centered(edge.line.pointAt(share), edge.fullSize);
            if (std::any_of(blocked.begin(), blocked.end(), touches(rect)))
                continue;
            edge.label.rect = rect;
            edge.hasSymbol = true;
            for (Edge& other : edges)
                if (!other.isActive && other.label.rect.intersects(rect))
                    other.label.isShown = false;
            break;
        }
        blocked.push_back(edge.label.rect);
    }
}

void TraceGeometry::placeLabels(const TraceScene& scene, int columnIndex)
{
    const std::size_t count = m_gaps[index(columnIndex - 1)].edges.size();
    constexpr double kSmall = 0.82;
    std::vector<LabelStyle> styles;
    if (!scene.labelsAlignInColumns && count <= kMostFreeLabels)
        styles = {{true, true, 1.0, 1.0}, {true, true, 1.0, kSmall}, {true, false, 1.0, 1.0}};
    else if (!scene.labelsAlignInColumns && count <= kMostPlacedLabels)
        styles = {{false, true, 1.0, 1.0}};
    if (count <= kMostPlacedLabels) {
        styles.push_back({false, false, 1.0, 1.0});
        styles.push_back({false, false, kEnoughInColumn, kSmall});
    }
    if (scene.showsEdgeLabels)
        for (const LabelStyle& style : styles)
            if (placeAllLabels(scene, columnIndex, style)) {
                if (!style.hasSymbols && !scene.labelsAlignInColumns)
                    addActiveSymbols(scene, columnIndex);
                return;
            }
    placeActiveLabels(scene, columnIndex);
}

void TraceGeometry::placeProducts(const TraceScene& scene, int columnIndex)
{
    Gap& gap = m_gaps[index(columnIndex - 1)];
    std::vector<QRectF> blocked = obstacles(scene, columnIndex);
    std::vector<Edge*> edges;
    for (Edge& edge : gap.edges) {
        if (edge.label.isShown && edge.isActive)
            blocked.push_back(edge.label.rect);
        if (!scene.edge(edge.target)->product.isEmpty() && scene.edge(edge.target)->isReached)
            edges.push_back(&edge);
    }
    if (edges.empty())
        return;
    std::vector<LabelPlace> best;
    for (const double share : {kProductPlace, 0.57, 0.63, 0.54, 0.66, 0.5, 0.47, 0.69, 0.72, 0.75}) {
        std::vector<LabelPlace> places;
        for (const Edge* edge : edges) {
            const double width = formulaWidth(scene.edge(edge->target)->product, labelSize()) + 0.8 * labelSize();
            LabelPlace place{centered(edge->line.pointAt(share), QSizeF(width, 1.36 * labelSize())), true};
            const auto collides = [&place](const QRectF& rect) { return rect.intersects(place.rect); };
            place.isShown = std::none_of(blocked.begin(), blocked.end(), collides)
                && std::none_of(
                    places.begin(), places.end(), [&](const LabelPlace& other) { return other.isShown && collides(other.rect); });
            places.push_back(place);
        }
        if (best.empty() || shownShare(places) > shownShare(best))
            best = std::move(places);
    }
    for (std::size_t i = 0; i < edges.size(); ++i)
        edges[i]->product = best[i];
    // Numbers of other edges give way.
    for (Edge& edge : gap.edges)
        if (edge.label.isShown && !edge.isActive)
            edge.label.isShown = std::none_of(best.begin(), best.end(),
                [&edge](const LabelPlace& product) { return product.isShown && product.rect.intersects(edge.label.rect); });
}

} // namespace chalknet::ui
