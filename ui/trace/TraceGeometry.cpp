// Placing units, symbols, edges and labels in the room that TraceSizes has measured out.
#include "ui/trace/TraceGeometry.h"

#include "ui/formula/FormulaLayout.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

constexpr double kSparsePitch = 70.0; // below it columns with fewer units spread

QRectF centered(QPointF center, double width, double height)
{
    return {center.x() - width / 2, center.y() - height / 2, width, height};
}

std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

/// Where the line of an edge may not be labelled: a little around it.
QRectF grown(const QRectF& rect, double by)
{
    return rect.isEmpty() ? QRectF() : rect.adjusted(-by, -by, by, by);
}

} // namespace

TraceGeometry::TraceGeometry(QSizeF size, const TraceScene& scene, double scale)
    : m_scale(scale)
{
    if (scene.columnCount() < 2 || size.isEmpty())
        return;
    m_sizes = traceSizes(size, scene, scale);
    placeColumns(size, scene);
    for (int column = 0; column < scene.columnCount(); ++column)
        placeUnits(scene, column, size.height());
    if (scene.hasLoss)
        placeLoss(size, scene);
    placeSymbols(scene);
    placeNotes(scene, size);
    placeEdges(scene);
    for (int column = 1; column < scene.columnCount(); ++column) {
        placeLabels(scene, column);
        placeProducts(scene, column);
    }
}

double TraceGeometry::labelSize() const
{
    return std::max(std::min(kLeastTraceLetters, m_sizes.text), traceLetters::kLabel * m_sizes.text);
}

double TraceGeometry::labelSize(int column) const
{
    return column >= 1 && column < columnCount() ? m_gaps[index(column - 1)].labelSize : labelSize();
}

double TraceGeometry::noteLetters() const
{
    return std::max(std::min(kLeastTraceLetters, m_sizes.text), traceLetters::kNote * m_sizes.text);
}

void TraceGeometry::placeColumns(QSizeF size, const TraceScene& scene)
{
    double left = m_sizes.left;
    for (int i = 0; i < scene.columnCount(); ++i) {
        const double width = m_sizes.widths[index(i)];
        Column column;
        column.center = left + width / 2;
        column.pieces = scene.piecesOf(i);
        if (m_sizes.captions > 0.0) {
            const double half = std::min({std::max(width, 150.0 * m_scale) / 2, column.center, size.width() - column.center});
            column.caption = QRectF(column.center - half, 0.2 * m_sizes.captions, 2 * half, 0.8 * m_sizes.captions);
        }
        m_columns.push_back(std::move(column));
        left += width + m_sizes.gap;
    }
}

void TraceGeometry::placeUnits(const TraceScene& scene, int columnIndex, double height)
{
    const TraceColumnMark& mark = scene.columns[index(columnIndex)];
    Column& column = m_columns[index(columnIndex)];
    std::size_t most = 1;
    for (const TraceColumnMark& other : scene.columns)
        most = std::max(most, other.units.size());
    const double span = m_sizes.pitch * static_cast<double>(most - 1);
    const auto steps = static_cast<double>(mark.units.size()) - 1.0;

    double center = m_sizes.firstCenter + span / 2;
    const bool isBiased = m_sizes.biasCenter > 0.0;
    if (isBiased && !mark.hasBias) {
        // A column without bias unit has the room above: half-way to the middle of everything.
        const double bottom = m_sizes.firstCenter + span + m_sizes.pillHeight / 2;
        center = (center + (m_sizes.biasCenter - m_sizes.circle / 2 + bottom) / 2) / 2;
    }
    double pitch = m_sizes.pitch;
    if (steps > 0 && pitch < kSparsePitch * m_scale)
        pitch = std::max(pitch, std::min(1.5 * pitch, span / steps));
    if (span == 0.0 && !isBiased)
        center = (m_sizes.captions + height) / 2;

    const bool isLast = columnIndex + 1 == scene.columnCount();
    double y = center - pitch * steps / 2;
    for (const TraceUnitMark& unit : mark.units) {
        // In lesson 5 the output that is being explained is larger.
        const bool isLarger
            = isLast && unit.isActive && scene.labelsAlignInColumns && pitch - m_sizes.circle > m_sizes.text && !unit.isPill;
        const double more = isLarger ? 0.6 * m_sizes.text : 0.0;
        const double width = m_sizes.widths[index(columnIndex)] + more;
        const QRectF rect = centered({column.center, y}, width, (unit.isPill ? m_sizes.pillHeight : m_sizes.circle) + more);
        column.units.push_back({.rect = rect, .isPill = unit.isPill});
        y += pitch;
    }
    if (!mark.hasBias)
        return;
    column.bias.rect = centered({column.center, m_sizes.biasCenter}, m_sizes.circle, m_sizes.circle);
    // Its edges must not run across the pills below it.
    const QLineF steepest(QPointF(column.bias.rect.right(), m_sizes.biasCenter),
        QPointF(column.center + m_sizes.widths[index(columnIndex)] / 2 + m_sizes.gap, m_sizes.firstCenter + span));
    const QRectF top = column.units.front().rect;
    if (lengthInside(steepest, top.adjusted(0, -2, 0, 0)) > 0.0)
        column.bias.rect.moveRight(top.right());
}

void TraceGeometry::placeLoss(QSizeF size, const TraceScene& scene)
{
    const Column& last = m_columns.back();
    const double y = (last.units.front().rect.center().y() + last.units.back().rect.center().y()) / 2;
    const double left = last.center + m_sizes.widths.back() / 2 + m_sizes.lossGap;
    m_loss = QRectF(QPointF(left, y - m_sizes.loss.height() / 2), m_sizes.loss);
    const QStringList lines = scene.lossNote.split(u'\n');
    const auto widestLine = [&] {
        double widest = m_loss.width();
        for (const QString& line : lines)
            widest = std::max(widest, formulaWidth(traceTextTex(line), m_lossNoteLetters) + 4);
        return widest;
    };
    m_lossNoteLetters = noteLetters();
    double widest = widestLine();
    const double units = last.center + m_sizes.widths.back() / 2; // where they end
    const double room = size.width() - 8 - units;
    if (widest > room) { // units stand left of it
        constexpr double kLeastShare = 0.6;
        m_lossNoteLetters *= std::clamp((room - 4) / widest, kLeastShare, 1.0);
        widest = widestLine();
    }
    const double noteSize = m_lossNoteLetters;
    m_lossNote = QRectF(m_loss.center().x() - widest / 2, m_loss.bottom() + 0.15 * m_sizes.text, widest,
        1.35 * noteSize * static_cast<double>(lines.size()));
    if (m_lossNote.left() < units + 4)
        m_lossNote.moveLeft(units + 4);
    if (m_lossNote.right() > size.width() - 4)
        m_lossNote.moveRight(size.width() - 4);
}

void TraceGeometry::placeSymbols(const TraceScene& scene)
{
    for (int i = 0; i < scene.columnCount(); ++i) {
        const TraceColumnMark& mark = scene.columns[index(i)];
        Column& column = m_columns[index(i)];
        const bool isLast = i + 1 == scene.columnCount();
        for (std::size_t u = 0; u < column.units.size(); ++u) {
            Unit& unit = column.units[u];
            const QString tex = mark.units[u].activation.symbol;
            if (!unit.isPill && i == 0)
                unit.symbol = symbolLeft(unit.rect, tex, traceLetters::kSymbolBeside);
            else if (!unit.isPill && isLast && !scene.hasLoss)
                unit.symbol = symbolRight(i, unit.rect, tex);
            else if (m_sizes.hasSymbolsAbove) {
                const double height = m_sizes.symbolHeight();
                const double half = unit.isPill ? unit.rect.width() / 2 : unit.rect.width();
                if (unit.isPill)
                    unit.sumSymbol = QRectF(unit.rect.left(), unit.rect.top() - height, half, height);
                unit.symbol = QRectF(unit.rect.right() - half, unit.rect.top() - height, half, height);
            }
        }
        if (mark.hasBias)
            column.bias.symbol = symbolLeft(column.bias.rect, mark.bias.activation.symbol, traceLetters::kBiasSymbol);
    }
}

QRectF TraceGeometry::symbolLeft(const QRectF& unit, const QString& tex, double letters) const
{
    const double text = m_sizes.text;
    const double width = formulaWidth(tex, letters * text);
    return {unit.left() - 0.45 * text - width, unit.center().y() - 0.9 * text, width, 1.8 * text};
}

QRectF TraceGeometry::symbolRight(int column, const QRectF& unit, const QString& tex) const
{
    // A larger unit does not push it away.
    const double text = m_sizes.text;
    const double left = unit.center().x() + m_sizes.widths[index(column)] / 2 + 0.6 * text;
    return {left, unit.center().y() - 0.9 * text, formulaWidth(tex, traceLetters::kSymbolBeside * text), 1.8 * text};
}

void TraceGeometry::placeNotes(const TraceScene& scene, QSizeF size)
{
    const double text = m_sizes.text;
    for (int i = 1; i < scene.columnCount(); ++i) {
        const bool isBeside = i + 1 == scene.columnCount() && !scene.hasLoss;
        for (std::size_t u = 0; u < m_columns[index(i)].units.size(); ++u) {
            Unit& unit = m_columns[index(i)].units[u];
            const TraceUnitMark& mark = scene.columns[index(i)].units[u];
            unit.note = noteBelow(i, u, mark, size);
            if (mark.sideNote.isEmpty())
                continue;
            const double width = formulaWidth(mark.sideNote, labelSize()) + 0.8 * text;
            const double right = unit.isPill ? unit.rect.right() : unit.symbol.right();
            if (isBeside)
                unit.sideNote = QRectF(right + 0.9 * text, unit.rect.center().y() - 0.75 * text, width, 1.5 * text);
            else if (!unit.note.isEmpty())
                unit.sideNote = centered(unit.note.center(), width, m_sizes.noteHeight());
        }
    }
}

QRectF TraceGeometry::noteBelow(int columnIndex, std::size_t number, const TraceUnitMark& mark, QSizeF size) const
{
    const Column& column = m_columns[index(columnIndex)];
    const QRectF& unit = column.units[number].rect;
    double bottom = size.height();
    if (number + 1 < column.units.size()) {
        const Unit& next = column.units[number + 1];
        const bool hasSymbolAbove = !next.symbol.isEmpty() && next.symbol.bottom() <= next.rect.top() + 0.5;
        bottom = hasSymbolAbove ? next.symbol.top() : next.rect.top();
    }
    constexpr double kWords = 14.0; // room for "slope 0 for this example", in multiples of the letters
    const double most = m_sizes.widths[index(columnIndex)] + 0.9 * m_sizes.gap;
    const double wanted
        = mark.note.isEmpty() ? kWords * m_sizes.text : formulaWidth(traceTextTex(mark.note), noteLetters()) + 0.4 * m_sizes.text;
    const double height = m_sizes.noteHeight();
    const QRectF below
        = centered({column.center, unit.bottom() + 0.08 * m_sizes.text + height / 2}, std::min(most, wanted), height);
    return below.bottom() <= bottom ? below.intersected(QRectF(QPointF(0, 0), size)) : QRectF();
}

void TraceGeometry::placeEdges(const TraceScene& scene)
{
    for (int i = 1; i < scene.columnCount(); ++i) {
        Gap gap;
        const Column& before = m_columns[index(i - 1)];
        const Column& column = m_columns[index(i)];
        for (const TraceTarget& target : scene.edgesInto(i)) {
            const QRectF source = target.kind == Kind::BiasEdge ? before.bias.rect : before.units[index(target.from)].rect;
            const QRectF goal = column.units[index(target.unit)].rect;
            const double apart = std::min(0.25 * goal.height(), 9.0 * m_scale);
            const double shift = (target.piece - (column.pieces - 1) / 2.0) * apart;
            Edge edge;
            edge.target = target;
            edge.line = QLineF(QPointF(source.right(), source.center().y()), QPointF(goal.left(), goal.center().y() + shift));
            edge.isActive = scene.edge(target)->isActive;
            gap.edges.push_back(edge);
        }
        measureLabels(scene, gap, 1.0);
        for (Edge& edge : gap.edges)
            edge.label.rect = centered(edge.line.pointAt(0.27), edge.plainSize.width(), edge.plainSize.height());
        m_gaps.push_back(std::move(gap));
    }
}

std::vector<QRectF> TraceGeometry::obstacles(const TraceScene& scene, int columnIndex) const
{
    std::vector<QRectF> rects;
    const auto add = [&rects](const QRectF& rect) {
        if (!rect.isEmpty())
            rects.push_back(rect);
    };
    for (int i = columnIndex - 1; i <= columnIndex; ++i) {
        const Column& column = m_columns[index(i)];
        for (std::size_t u = 0; u < column.units.size(); ++u) {
            const Unit& unit = column.units[u];
            const TraceUnitMark& mark = scene.columns[index(i)].units[u];
            add(grown(unit.rect, 2.0));
            add(unit.sumSymbol);
            add(unit.symbol);
            add(unit.sideNote);
            if (!mark.note.isEmpty() || mark.condition != UnitCondition::Learning)
                add(unit.note);
        }
        add(grown(column.bias.rect, 2.0));
        add(column.bias.symbol);
    }
    return rects;
}

} // namespace chalknet::ui
