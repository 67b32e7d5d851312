// Painting of a traced network: lines first, then numbers on them, and what moves; units have a file of their own.
#include "ui/trace/TraceDiagramPainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

// Widths in logical pixels at the reference size.
constexpr double kEdge = 1.3;
constexpr double kPaleEdge = 1.0;
constexpr double kPointedEdge = 2.4;
constexpr double kActiveEdge = 5.0;
constexpr double kArrow = 2.2;
constexpr double kSignalRadius = 4.6;
constexpr double kDimmed = 0.4;
constexpr double kBelowLabels = 0.3;
constexpr std::size_t kCrowd = 8; // edges of a layer; with more, edges and labels are harder to tell apart

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

QPen fainter(QPen pen)
{
    pen.setColor(faded(pen.color(), kBelowLabels * static_cast<double>(pen.color().alphaF())));
    return pen;
}

/// Lines with the same pen, painted at once, which is much faster.
class Strokes {
public:
    void add(const QPen& pen, const std::vector<QLineF>& lines)
    {
        if (lines.empty())
            return;
        const auto same
            = std::find_if(m_strokes.begin(), m_strokes.end(), [&pen](const auto& stroke) { return stroke.first == pen; });
        QList<QLineF>& list = same != m_strokes.end() ? same->second : m_strokes.emplace_back(pen, QList<QLineF>{}).second;
        list.append(QList<QLineF>(lines.begin(), lines.end()));
    }

    void paint(QPainter& painter) const
    {
        for (const auto& [pen, lines] : m_strokes) {
            painter.setPen(pen);
            painter.drawLines(lines);
        }
    }

private:
    std::vector<std::pair<QPen, QList<QLineF>>> m_strokes;
};

} // namespace

QColor traceToneColor(TraceTone tone, const QColor& otherwise)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case TraceTone::C1: return colors.c1;
    case TraceTone::C2: return colors.c2;
    case TraceTone::C3: return colors.c3;
    case TraceTone::Ink: return colors.ink;
    case TraceTone::None: break;
    }
    return otherwise;
}

QColor traceToneGround(TraceTone tone)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case TraceTone::C1: return colors.c1Bg;
    case TraceTone::C2: return colors.c2Bg;
    case TraceTone::C3: return colors.c3Bg;
    case TraceTone::Ink: return colors.sel;
    case TraceTone::None: break;
    }
    return Qt::transparent;
}

TraceDiagramPainter::TraceDiagramPainter(QPainter& painter, const TracePicture& picture)
    : m_painter(painter)
    , m_picture(picture)
    , m_scene(picture.scene)
    , m_geometry(picture.geometry)
    , m_scale(std::clamp(picture.geometry.textSize() / 18.0, 0.7, 1.8))
{
    if (m_scene.showsEdgeLabels)
        m_spotlight = m_geometry.spotlight(m_picture.current);
}

void TraceDiagramPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintLossLines();
    paintEdges();
    paintArrows();
    paintLabels();
    paintProducts();
    paintUnits();
    paintSymbols();
    paintNotes();
    paintCaptions();
    paintLoss();
    paintSignal();
    paintFocusRing();
}

void TraceDiagramPainter::paintLossLines()
{
    if (!m_scene.hasLoss)
        return;
    const Colors& colors = Theme::instance().colors();
    const std::vector<TraceUnitMark>& outputs = m_scene.columns.back().units;
    // Of several outputs those that the step is about, if there are such.
    const auto isLit = [](const TraceUnitMark& unit) { return unit.tone != TraceTone::None || unit.isActive; };
    const auto lit = std::count_if(outputs.begin(), outputs.end(), isLit);
    const auto meant = lit > 0 ? lit : static_cast<std::ptrdiff_t>(outputs.size());
    constexpr std::ptrdiff_t kMostArrows = 3;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const bool isStrong
            = (lit == 0 || isLit(outputs[i])) && (m_scene.lossEdgeTone != TraceTone::None || m_scene.isLossActive);
        QPen pen(isStrong ? traceToneColor(m_scene.lossEdgeTone, colors.ink) : colors.ctl,
            (!isStrong           ? kEdge
                    : meant == 1 ? kActiveEdge
                                 : kPointedEdge)
                * m_scale,
            Qt::SolidLine, Qt::FlatCap);
        if (m_scene.loss.state == TraceValue::State::Waiting && !isStrong)
            pen = QPen(colors.line, kPaleEdge * m_scale);
        const int output = static_cast<int>(i);
        m_painter.setPen(pen);
        m_painter.drawLine(m_geometry.lossLine(output));
        if (m_scene.lossArrow != 0 && isStrong && (meant <= kMostArrows || i == 0))
            for (const QLineF& arrow : m_geometry.lossArrows(output))
                paintArrow(arrow, m_scene.lossArrow > 0, pen.color());
    }
}

bool TraceDiagramPainter::isSpotlit(const TraceTarget& edge) const
{
    const TraceTarget& current = m_picture.current;
    if (edge == current)
        return true;
    if (current.kind == Kind::Unit)
        return current.column == 0 ? edge.kind == Kind::Edge && edge.column == 1 && edge.from == current.unit
                                   : edge.column == current.column && edge.unit == current.unit;
    return current.kind == Kind::Bias && edge.kind == Kind::BiasEdge && edge.column == current.column + 1;
}

std::vector<QRectF> TraceDiagramPainter::gapsInto(int column) const
{
    std::vector<QRectF> rects = m_geometry.labelsInto(column);
    for (const TraceLabel& label : m_spotlight)
        if (label.edge.column == column)
            rects.push_back(label.rect);
    return rects;
}

QPen TraceDiagramPainter::edgePen(const TraceTarget& target, const TraceEdgeMark& mark, bool isCrowded) const
{
    const Colors& colors = Theme::instance().colors();
    const bool spotlit = isSpotlit(target);
    if (mark.isActive)
        return {traceToneColor(mark.tone, colors.ink), kActiveEdge * m_scale, Qt::SolidLine, Qt::FlatCap};
    if (spotlit)
        return {traceToneColor(mark.tone, colors.ink2), kPointedEdge * m_scale, Qt::SolidLine, Qt::FlatCap};
    if (!mark.isReached)
        return {colors.line, kPaleEdge * m_scale, Qt::SolidLine, Qt::FlatCap};
    const bool isToned = mark.tone != TraceTone::None;
    QColor color = traceToneColor(mark.tone, colors.ctl);
    if (isCrowded)
        color = faded(color, kDimmed);
    return {color, (isToned ? kPointedEdge : kEdge) * m_scale, Qt::SolidLine, Qt::FlatCap};
}

void TraceDiagramPainter::paintEdges()
{
    for (int column = 1; column < m_scene.columnCount(); ++column) {
        const std::vector<TraceTarget> edges = m_scene.edgesInto(column);
        const std::vector<QRectF> gaps = gapsInto(column);
        const bool isPointedAt
            = std::any_of(edges.begin(), edges.end(), [this](const TraceTarget& edge) { return isSpotlit(edge); });
        const bool isCrowded = edges.size() > kCrowd;
        for (const bool strong : {false, true}) { // strong lines above thin ones
            Strokes strokes;
            for (const TraceTarget& target : edges) {
                const TraceEdgeMark& mark = *m_scene.edge(target);
                if ((mark.isActive || isSpotlit(target)) != strong)
                    continue;
                const QPen pen = edgePen(target, mark, isPointedAt && isCrowded);
                const QLineF line = m_geometry.edgeLine(target);
                strokes.add(pen, withoutRects(line, gaps));
                // In a crowd an edge shows faintly below the numbers of others, so that the eye can follow it.
                if (isCrowded)
                    strokes.add(fainter(pen), partsBelow(target, line, gaps));
            }
            strokes.paint(m_painter);
        }
    }
}

std::vector<QLineF> TraceDiagramPainter::partsBelow(
    const TraceTarget& target, const QLineF& line, const std::vector<QRectF>& labels) const
{
    std::vector<QRectF> own;
    if (m_geometry.showsLabel(target))
        own.push_back(m_geometry.labelRect(target));
    if (m_geometry.showsProduct(target))
        own.push_back(m_geometry.productRect(target));
    for (const TraceLabel& label : m_spotlight)
        if (label.edge == target)
            own.push_back(label.rect);
    std::vector<QLineF> parts;
    for (const QLineF& part : withoutRects(line, own))
        for (const QRectF& label : labels)
            if (const QLineF inside = insideOf(part, label); !inside.isNull())
                parts.push_back(inside);
    return parts;
}

void TraceDiagramPainter::paintArrow(const QLineF& arrow, bool forward, const QColor& color)
{
    const QPointF tip = forward ? arrow.p2() : arrow.p1();
    const QPointF tail = forward ? arrow.p1() : arrow.p2();
    const QPointF way = (tip - tail) / std::max(1.0, arrow.length());
    const QPointF aside(-way.y(), way.x());
    const double head = 12.0 * m_scale;
    m_painter.setPen(QPen(color, kArrow * m_scale, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(tail, tip - way * head * 0.8);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF({tip, tip - way * head + aside * head * 0.38, tip - way * head - aside * head * 0.38}));
}

void TraceDiagramPainter::paintArrows()
{
    for (int column = 1; column < m_scene.columnCount(); ++column)
        for (const TraceTarget& target : m_scene.edgesInto(column)) {
            const TraceEdgeMark& mark = *m_scene.edge(target);
            if (mark.arrow == 0)
                continue;
            for (const QLineF& arrow : m_geometry.arrows(target))
                paintArrow(arrow, mark.arrow > 0, traceToneColor(mark.tone, Theme::instance().colors().ink));
        }
}

void TraceDiagramPainter::paintLabel(const TraceTarget& target, const QRectF& rect, bool withSymbol)
{
    const Theme& theme = Theme::instance();
    const TraceEdgeMark& mark = *m_scene.edge(target);
    const bool isBold = m_scene.labelsAlignInColumns && mark.isActive;
    const double size
        = m_geometry.labelSize(target.column) * (mark.isActive && !m_scene.labelsAlignInColumns ? traceLetters::kActive : 1.0);
    const double symbolSize = traceLetters::kLabelSymbol * size;
    const QColor color = traceToneColor(mark.tone, mark.isActive || isSpotlit(target) ? theme.colors().ink : theme.colors().ink2);
    const QFont font = theme.sans(size, isBold);
    const double number = QFontMetricsF(font).horizontalAdvance(mark.text);
    const double symbol = withSymbol ? formulaWidth(mark.symbol, symbolSize) + 0.3 * size : 0.0;
    const QPointF baseline(rect.center().x() - (symbol + number) / 2, rect.center().y() + 0.355 * size);
    if (withSymbol)
        paintFormula(m_painter, baseline, mark.symbol, symbolSize, color);
    if (target == m_picture.edited)
        return;
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(baseline + QPointF(symbol, 0), mark.text);
}

void TraceDiagramPainter::paintLabels()
{
    const auto isCovered = [this](const QRectF& rect) {
        return std::any_of(m_spotlight.begin(), m_spotlight.end(),
            [&rect](const TraceLabel& label) { return label.rect != rect && label.rect.intersects(rect); });
    };
    for (int column = 1; column < m_scene.columnCount(); ++column)
        for (const TraceTarget& target : m_scene.edgesInto(column)) {
            if (!m_geometry.showsLabel(target) || !m_scene.edge(target)->isReached)
                continue;
            const QRectF rect = m_geometry.labelRect(target);
            if (m_scene.edge(target)->isActive || !isCovered(rect))
                paintLabel(target, rect, m_geometry.labelHasSymbol(target));
        }
    for (const TraceLabel& label : m_spotlight)
        if (!m_geometry.showsLabel(label.edge) && m_scene.edge(label.edge)->isReached)
            paintLabel(label.edge, label.rect, label.hasSymbol);
}

void TraceDiagramPainter::paintProducts()
{
    for (int column = 1; column < m_scene.columnCount(); ++column)
        for (const TraceTarget& target : m_scene.edgesInto(column))
            if (m_geometry.showsProduct(target))
                paintFormulaIn(m_geometry.productRect(target), Qt::AlignCenter, m_scene.edge(target)->product,
                    m_geometry.labelSize(), Theme::instance().colors().ink);
}

void TraceDiagramPainter::paintSignal()
{
    if (!m_picture.signal)
        return;
    const TraceSignal& signal = *m_picture.signal;
    const double share = signal.isBackward ? 1.0 - signal.share : signal.share;
    const Colors& colors = Theme::instance().colors();
    const auto paintDot = [&](const QLineF& line, TraceTone tone) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(traceToneColor(tone, colors.ink));
        m_painter.drawEllipse(line.pointAt(share), kSignalRadius * m_scale, kSignalRadius * m_scale);
    };
    if (signal.column == m_scene.columnCount()) {
        for (int output = 0; output < static_cast<int>(m_scene.columns.back().units.size()); ++output)
            if (const QLineF line = m_geometry.lossLine(output); !line.isNull())
                paintDot(line, m_scene.lossEdgeTone);
        return;
    }
    for (const TraceTarget& target : m_scene.edgesInto(signal.column))
        paintDot(m_geometry.edgeLine(target), m_scene.edge(target)->tone);
}

void TraceDiagramPainter::paintFocusRing()
{
    const TraceTarget& target = m_picture.current;
    if (!m_picture.hasFocusRing || target.isNone())
        return;
    QRectF rect = target.kind == Kind::Loss ? m_geometry.lossRect() : m_geometry.unitRect(target);
    if (target.kind == Kind::BiasEdge && rect.isEmpty() && m_scene.edge(target) == nullptr)
        rect = m_geometry.sideNoteRect({Kind::Unit, target.column, target.unit, 0, 0});
    for (const TraceLabel& label : m_spotlight)
        if (label.edge == target)
            rect = label.rect.adjusted(2, 1, -2, -1);
    if (rect.isEmpty())
        return;
    const double radius = target.kind == Kind::Unit || target.kind == Kind::Bias ? rect.height() / 2 + 5 : 8.0;
    m_painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), radius, radius);
}

} // namespace chalknet::ui
