// Edges weakest first, then units, symbols, numbers, rings and the label of the edge under the pointer.
#include "ui/views/NetworkDiagramPainter.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kThinnest = 0.7;
constexpr double kThickest = 5.0; // added to the thinnest at full strength
constexpr double kFaintest = 0.22;
constexpr double kOpacityRange = 0.70;
constexpr double kDimmed = 0.28; // edges that do not touch the chosen unit
constexpr double kFrozenDash = 7.0; // pixels
constexpr double kFrozenGap = 3.0;
constexpr int kMostInBundle = 24;
constexpr int kMostNumberedEdges = 10;
constexpr double kNumberPlace = 0.27;

double largestMagnitude(std::span<const double> values)
{
    double largest = 0.0;
    for (const double value : values)
        if (std::isfinite(value))
            largest = std::max(largest, std::abs(value));
    return largest;
}

/// "symbol = value", the value in the colour of its sign.
QString edgeLine(const QString& symbol, double value, int decimals)
{
    return QStringLiteral("%1 = \\tone{%2}{\\num{%3}}")
        .arg(symbol, value < 0 ? QStringLiteral("neg") : QStringLiteral("pos"), fixed(value, decimals, true));
}

/// Short enough for a unit: 12.3, +0.81, −0.043, and powers of ten below.
QString valueText(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude >= 0.0995)
        return fixed(value, magnitude >= 99.5 ? 0 : magnitude >= 9.95 ? 1 : 2, true);
    if (magnitude >= 0.00095 || value == 0.0 || !std::isfinite(value))
        return fixed(value, value == 0.0 ? 0 : 3, true);
    constexpr std::array<char16_t, 10> kSuperscripts{u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    const int power = static_cast<int>(std::floor(std::log10(magnitude)));
    QString text = QStringLiteral("%1·10⁻").arg(fixed(value / std::pow(10.0, power), 0, true));
    for (const QChar digit : QString::number(-power))
        text += QChar(kSuperscripts[static_cast<std::size_t>(digit.digitValue())]);
    return text;
}

} // namespace

QString edgeSymbol(EdgeAddress edge, const NetworkDiagramGeometry& geometry)
{
    if (edge.isBias())
        return QStringLiteral("b_{%1}^{(%2)}").arg(edge.to + 1).arg(edge.column);
    const bool manyDigits = geometry.units(edge.column) > 9 || geometry.units(edge.column - 1) > 9;
    return QStringLiteral("w_{%1%2%3}^{(%4)}")
        .arg(edge.to + 1)
        .arg(manyDigits ? QStringLiteral(",") : QString())
        .arg(edge.from + 1)
        .arg(edge.column);
}

int shownPiece(const Parameters& parameters, EdgeAddress edge)
{
    const auto layer = static_cast<std::size_t>(edge.column - 1);
    const int pieces = parameters.layout().layer(layer).pieces;
    const auto valueOf = [&](int piece) {
        const int row = edge.to * pieces + piece;
        return std::abs(edge.isBias() ? parameters.bias(layer, row) : parameters.weight(layer, row, edge.from));
    };
    int found = 0;
    for (int piece = 1; piece < pieces; ++piece)
        found = valueOf(piece) > valueOf(found) ? piece : found;
    return found;
}

double pieceValue(const Parameters& parameters, EdgeAddress edge, int piece)
{
    const auto layer = static_cast<std::size_t>(edge.column - 1);
    const int row = edge.to * parameters.layout().layer(layer).pieces + piece;
    return edge.isBias() ? parameters.bias(layer, row) : parameters.weight(layer, row, edge.from);
}

double edgeValue(const Parameters& parameters, EdgeAddress edge)
{
    return pieceValue(parameters, edge, shownPiece(parameters, edge));
}

NetworkDiagramPainter::NetworkDiagramPainter(QPainter& painter, const NetworkDiagramScene& scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(scene.geometry)
{
}

void NetworkDiagramPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintBundles();
    paintEdges();
    paintUnits();
    if (m_scene.showsBiases)
        paintBiases();
    paintHolds();
    paintCounts();
    paintSymbols();
    paintEdgeNumbers();
    paintRings();
    paintHandles();
    paintDrop();
    paintEdgeLabel();
}

const Parameters* NetworkDiagramPainter::edgeSource() const
{
    return m_scene.mode == DiagramMode::Gradient ? m_scene.gradient : m_scene.weights;
}

std::vector<NetworkDiagramPainter::DrawnEdge> NetworkDiagramPainter::sortedEdges() const
{
    std::vector<DrawnEdge> edges;
    const Parameters* source = edgeSource();
    if (!source)
        return edges;
    // Gradients are compared over the whole network, so that one sees in which layer they vanish.
    const double overall = largestMagnitude(source->values());
    for (int column = 1; column < m_geometry.columns(); ++column) {
        const double inLayer = largestMagnitude(source->weights(static_cast<std::size_t>(column - 1)));
        const double largest = m_scene.mode == DiagramMode::Gradient ? overall : inLayer;
        for (int from = m_geometry.firstUnit(column - 1); from < m_geometry.endUnit(column - 1); ++from)
            for (int to = m_geometry.firstUnit(column); to < m_geometry.endUnit(column); ++to) {
                const double value = edgeValue(*source, {column, from, to});
                if (std::isfinite(value))
                    edges.push_back({{column, from, to}, value, largest > 0 ? std::abs(value) / largest : 0.0});
            }
    }
    std::stable_sort(edges.begin(), edges.end(), [](const DrawnEdge& a, const DrawnEdge& b) { return a.strength < b.strength; });
    keepReadable(edges);
    return edges;
}

// Between two narrow columns the weak edges are left to the bundle, unless somebody looks at one of their ends.
void NetworkDiagramPainter::keepReadable(std::vector<DrawnEdge>& edges) const
{
    std::vector<int> left(static_cast<std::size_t>(m_geometry.columns()), kMostInBundle);
    std::vector<DrawnEdge> kept;
    for (auto drawn = edges.rbegin(); drawn != edges.rend(); ++drawn) {
        const bool isWanted = m_scene.edge == drawn->edge || (m_scene.current && touchesCurrent(drawn->edge));
        int& rest = left[static_cast<std::size_t>(drawn->edge.column)];
        if (isWanted || !m_geometry.isBundled(drawn->edge.column) || rest-- > 0)
            kept.push_back(*drawn);
    }
    edges.assign(kept.rbegin(), kept.rend());
}

bool NetworkDiagramPainter::touchesCurrent(EdgeAddress edge) const
{
    const UnitAddress unit = *m_scene.current;
    return (unit.column == edge.column && unit.unit == edge.to) || (unit.column == edge.column - 1 && unit.unit == edge.from);
}

void NetworkDiagramPainter::paintEdges()
{
    const Colors& colors = Theme::instance().colors();
    const double width = std::clamp(m_geometry.scale(), 0.8, 1.6);
    for (const DrawnEdge& drawn : sortedEdges()) {
        const bool hovered = m_scene.edge == drawn.edge;
        if (holdOf(drawn.edge) == ParameterHold::Cut) {
            paintCutEdge(drawn.edge, hovered);
            continue;
        }
        QColor color = drawn.value < 0 ? colors.neg : colors.pos;
        double opacity = kFaintest + kOpacityRange * drawn.strength;
        if (hovered)
            opacity = 1.0;
        else if (m_scene.current)
            opacity *= touchesCurrent(drawn.edge) ? 1.0 : kDimmed;
        color.setAlphaF(static_cast<float>(std::min(1.0, opacity)));
        const double thickness = (kThinnest + kThickest * drawn.strength) * width + (hovered ? 1.6 : 0.0);
        QPen pen(color, thickness, Qt::SolidLine, Qt::FlatCap);
        if (holdOf(drawn.edge) == ParameterHold::Frozen)
            pen.setDashPattern({kFrozenDash / thickness, kFrozenGap / thickness});
        m_painter.strokePath(m_geometry.edgePath(drawn.edge), pen);
    }
}

void NetworkDiagramPainter::paintUnits()
{
    const Colors& colors = Theme::instance().colors();
    const bool showsMaps = m_scene.mode == DiagramMode::Activation;
    const Parameters* source = edgeSource();
    double largestBias = 0.0;
    if (source)
        for (std::size_t layer = 0; layer < source->layout().layerCount(); ++layer)
            largestBias = std::max(largestBias, largestMagnitude(source->biases(layer)));

    for (int column = 0; column < m_geometry.columns(); ++column)
        for (int unit = m_geometry.firstUnit(column); unit < m_geometry.endUnit(column); ++unit) {
            const QRectF frame = m_geometry.unitRect({column, unit});
            const double radius = std::min(8.0 * m_geometry.scale(), frame.width() * 0.19);
            QPainterPath outline;
            outline.addRoundedRect(frame, radius, radius);
            m_painter.fillPath(outline, colors.surface);
            const auto c = static_cast<std::size_t>(column);
            const auto u = static_cast<std::size_t>(unit);
            const bool hasMap
                = c < m_scene.thumbnails.size() && u < m_scene.thumbnails[c].size() && !m_scene.thumbnails[c][u].isNull();
            if (hasMap && (showsMaps || column == 0)) {
                m_painter.save();
                m_painter.setClipPath(outline);
                m_painter.drawImage(frame, m_scene.thumbnails[c][u]);
                m_painter.restore();
            } else if (!showsMaps && column > 0 && source) {
                m_painter.save();
                m_painter.setClipPath(outline);
                paintUnitValue({column, unit}, frame, largestBias);
                m_painter.restore();
            }
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(colors.ink, std::clamp(1.6 * m_geometry.scale(), 1.2, 2.4)));
            m_painter.drawPath(outline);
        }
}

void NetworkDiagramPainter::paintUnitValue(UnitAddress unit, const QRectF& frame, double largest)
{
    const Theme& theme = Theme::instance();
    const double bias = edgeValue(*edgeSource(), {unit.column, EdgeAddress::kBias, unit.unit});
    const double share = largest > 0.0 && std::isfinite(bias) ? bias / largest : 0.0;
    m_painter.fillRect(frame, QColor(theme.diverging().diverging(share * 0.5)));
    if (frame.width() < 26.0)
        return;
    m_painter.setPen(theme.colors().ink);
    m_painter.setFont(theme.sans(std::min(14.0 * m_geometry.scale(), frame.width() * 0.29), true));
    m_painter.drawText(frame, Qt::AlignCenter, valueText(bias));
}

void NetworkDiagramPainter::paintCounts()
{
    const Theme& theme = Theme::instance();
    m_painter.setPen(theme.colors().ink2);
    m_painter.setFont(theme.sans(14.0 * m_geometry.scale(), true));
    for (int column = 0; column < m_geometry.columns(); ++column)
        if (const int missing = m_geometry.units(column) - m_geometry.shownUnits(column); missing > 0) {
            // Which ones, where they are not the first.
            const QString text = m_geometry.firstUnit(column) == 0 ? QStringLiteral("+%1").arg(missing)
                                                                   : QStringLiteral("%1–%2/%3")
                                                                         .arg(m_geometry.firstUnit(column) + 1)
                                                                         .arg(m_geometry.endUnit(column))
                                                                         .arg(m_geometry.units(column));
            m_painter.drawText(m_geometry.countRect(column), Qt::AlignCenter, text);
        }
}

void NetworkDiagramPainter::paintSymbols()
{
    const Colors& colors = Theme::instance().colors();
    const double size = 24.0 * std::min(1.6, m_geometry.scale());
    for (int unit = m_geometry.firstUnit(0); unit < m_geometry.endUnit(0); ++unit) {
        const QRectF frame = m_geometry.unitRect({0, unit});
        const QString symbol
            = unit < m_scene.inputNames.size() ? m_scene.inputNames.at(unit) : QStringLiteral("x_{%1}").arg(unit + 1);
        // Long names of features are written smaller.
        const double gap = 10 * m_geometry.scale();
        const double room = std::max(8.0, frame.left() - gap - 2.0);
        const double fitting = std::max(9.0, size * std::min(1.0, room / std::max(1.0, formulaWidth(symbol, size))));
        const double left = std::max(0.0, frame.left() - formulaWidth(symbol, fitting) - gap);
        paintFormula(m_painter, QPointF(left, frame.center().y() + fitting * 0.3), symbol, fitting, colors.ink);
    }
    const int last = m_geometry.columns() - 1;
    const bool single = m_geometry.units(last) == 1;
    for (int unit = m_geometry.firstUnit(last); unit < m_geometry.endUnit(last); ++unit) {
        const QRectF frame = m_geometry.unitRect({last, unit});
        const QString symbol = single ? QStringLiteral("y") : QStringLiteral("y_{%1}").arg(unit + 1);
        paintFormula(m_painter, QPointF(frame.right() + 9 * m_geometry.scale(), frame.center().y() + size * 0.28), symbol,
            size * 1.05, colors.ink);
    }
}

void NetworkDiagramPainter::paintEdgeNumbers()
{
    const Parameters* source = edgeSource();
    if (m_scene.mode == DiagramMode::Activation || !source || m_geometry.columnPitch() < 110.0 * m_geometry.scale())
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    m_painter.setFont(theme.sans(13.0 * m_geometry.scale()));
    for (int column = 1; column < m_geometry.columns(); ++column) {
        if (m_geometry.units(column) * m_geometry.units(column - 1) > kMostNumberedEdges)
            continue;
        for (int from = m_geometry.firstUnit(column - 1); from < m_geometry.endUnit(column - 1); ++from)
            for (int to = m_geometry.firstUnit(column); to < m_geometry.endUnit(column); ++to) {
                const EdgeAddress edge{column, from, to};
                const double value = edgeValue(*source, edge);
                const QString text = valueText(value);
                QRectF chip(QPointF(0, 0), QSizeF(m_painter.fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(6, -2));
                // Edges that leave one unit are told apart near their other end.
                chip.moveCenter(m_geometry.edgePoint(edge, m_geometry.units(column) > 1 ? 1.0 - kNumberPlace : kNumberPlace));
                QColor ground = colors.surface;
                ground.setAlphaF(0.85F);
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(ground);
                m_painter.drawRoundedRect(chip, 4, 4);
                m_painter.setPen(value < 0 ? colors.negText : colors.posText);
                m_painter.drawText(chip, Qt::AlignCenter, text);
            }
    }
}

void NetworkDiagramPainter::paintRings()
{
    if (!m_scene.current || !m_geometry.isShown(*m_scene.current))
        return;
    const QRectF frame = m_geometry.unitRect(*m_scene.current).adjusted(-4, -4, 4, 4);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::instance().colors().ink, m_scene.currentByKeys ? 2.0 : 1.4));
    m_painter.drawRoundedRect(frame, 11, 11);
}

void NetworkDiagramPainter::paintEdgeLabel()
{
    if (!m_scene.edge || !m_scene.showsLabel || !m_scene.weights || !m_geometry.isShown(*m_scene.edge))
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const EdgeAddress edge = *m_scene.edge;
    const double size = 18.0 * std::clamp(m_geometry.scale(), 0.85, 1.3);
    const double value = m_scene.edgeValue.value_or(edgeValue(*m_scene.weights, edge));
    QStringList lines{edgeLine(edgeSymbol(edge, m_geometry), value, 3)};
    if (m_scene.gradient)
        lines.append(edgeLine(QStringLiteral("\\partial E/\\partial %1").arg(edge.isBias() ? QLatin1Char('b') : QLatin1Char('w')),
            pieceValue(*m_scene.gradient, edge, shownPiece(*m_scene.weights, edge)), 5));
    if (!m_scene.edgeNote.isEmpty())
        lines.append(QStringLiteral("\\text{%1}").arg(m_scene.edgeNote));

    double wide = 0.0;
    for (const QString& line : lines)
        wide = std::max(wide, formulaWidth(line, size));
    const double lineHeight = size * 1.55;
    QRectF chip(0, 0, wide + 24, lineHeight * static_cast<double>(lines.size()) + 10);
    const QPointF point = m_geometry.labelPoint(edge);
    chip.moveCenter(point - QPointF(0, chip.height() / 2 + 14));
    if (chip.top() < 0)
        chip.moveTop(point.y() + 14);
    const double right = m_painter.window().right() - 2.0;
    chip.moveLeft(std::max(2.0, std::min(chip.left(), right - chip.width())));
    m_painter.setPen(QPen(colors.ink, 1.4));
    m_painter.setBrush(colors.surface);
    m_painter.drawRoundedRect(chip, metrics::kButtonRadius, metrics::kButtonRadius);
    double baseline = chip.top() + 5 + lineHeight * 0.7;
    for (const QString& line : lines) {
        paintFormula(m_painter, QPointF(chip.left() + 12, baseline), line, size, colors.ink);
        baseline += lineHeight;
    }
}

} // namespace chalknet::ui
