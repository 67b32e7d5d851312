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

/// The bias of a unit, or of the maxout piece with the largest magnitude.
double unitBias(const Parameters& parameters, UnitAddress unit)
{
    const auto layer = static_cast<std::size_t>(unit.column - 1);
    const int pieces = parameters.layout().layer(layer).pieces;
    double found = 0.0;
    for (int piece = 0; piece < pieces; ++piece) {
        const double value = parameters.bias(layer, unit.unit * pieces + piece);
        if (piece == 0 || std::abs(value) > std::abs(found))
            found = value;
    }
    return found;
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

double edgeValue(const Parameters& parameters, EdgeAddress edge)
{
    const auto layer = static_cast<std::size_t>(edge.column - 1);
    const int pieces = parameters.layout().layer(layer).pieces;
    double found = 0.0;
    for (int piece = 0; piece < pieces; ++piece) {
        const double value = parameters.weight(layer, edge.to * pieces + piece, edge.from);
        if (piece == 0 || std::abs(value) > std::abs(found))
            found = value;
    }
    return found;
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
    paintEdges();
    paintUnits();
    paintCounts();
    paintSymbols();
    paintEdgeNumbers();
    paintRings();
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
        for (int from = 0; from < m_geometry.shownUnits(column - 1); ++from)
            for (int to = 0; to < m_geometry.shownUnits(column); ++to) {
                const double value = edgeValue(*source, {column, from, to});
                if (std::isfinite(value))
                    edges.push_back({{column, from, to}, value, largest > 0 ? std::abs(value) / largest : 0.0});
            }
    }
    std::stable_sort(edges.begin(), edges.end(), [](const DrawnEdge& a, const DrawnEdge& b) { return a.strength < b.strength; });
    return edges;
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
        const bool hovered = m_scene.hoveredEdge == drawn.edge;
        QColor color = drawn.value < 0 ? colors.neg : colors.pos;
        double opacity = kFaintest + kOpacityRange * drawn.strength;
        if (hovered)
            opacity = 1.0;
        else if (m_scene.current)
            opacity *= touchesCurrent(drawn.edge) ? 1.0 : kDimmed;
        color.setAlphaF(static_cast<float>(std::min(1.0, opacity)));
        const double thickness = (kThinnest + kThickest * drawn.strength) * width + (hovered ? 1.6 : 0.0);
        m_painter.strokePath(m_geometry.edgePath(drawn.edge), QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
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
        for (int unit = 0; unit < m_geometry.shownUnits(column); ++unit) {
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
    const double bias = unitBias(*edgeSource(), unit);
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
        if (const int missing = m_geometry.units(column) - m_geometry.shownUnits(column); missing > 0)
            m_painter.drawText(m_geometry.countRect(column), Qt::AlignCenter, QStringLiteral("+%1").arg(missing));
}

void NetworkDiagramPainter::paintSymbols()
{
    const Colors& colors = Theme::instance().colors();
    const double size = 24.0 * std::min(1.6, m_geometry.scale());
    for (int unit = 0; unit < m_geometry.shownUnits(0); ++unit) {
        const QRectF frame = m_geometry.unitRect({0, unit});
        const QString symbol = QStringLiteral("x_{%1}").arg(unit + 1);
        const double left = frame.left() - formulaWidth(symbol, size) - 10 * m_geometry.scale();
        paintFormula(m_painter, QPointF(left, frame.center().y() + size * 0.3), symbol, size, colors.ink);
    }
    const int last = m_geometry.columns() - 1;
    const bool single = m_geometry.units(last) == 1;
    for (int unit = 0; unit < m_geometry.shownUnits(last); ++unit) {
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
        for (int from = 0; from < m_geometry.shownUnits(column - 1); ++from)
            for (int to = 0; to < m_geometry.shownUnits(column); ++to) {
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
    if (!m_scene.current || m_scene.current->unit >= m_geometry.shownUnits(m_scene.current->column))
        return;
    const QRectF frame = m_geometry.unitRect(*m_scene.current).adjusted(-4, -4, 4, 4);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::instance().colors().ink, m_scene.currentByKeys ? 2.0 : 1.4));
    m_painter.drawRoundedRect(frame, 11, 11);
}

void NetworkDiagramPainter::paintEdgeLabel()
{
    if (!m_scene.hoveredEdge || !m_scene.weights)
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const EdgeAddress edge = *m_scene.hoveredEdge;
    const double size = 18.0 * std::clamp(m_geometry.scale(), 0.85, 1.3);
    const double weight = edgeValue(*m_scene.weights, edge);
    const bool manyDigits = m_geometry.units(edge.column) > 9 || m_geometry.units(edge.column - 1) > 9;
    const QString index
        = QStringLiteral("%1%2%3").arg(edge.to + 1).arg(manyDigits ? QStringLiteral(",") : QString()).arg(edge.from + 1);
    QStringList lines{edgeLine(QStringLiteral("\\theta_{%1}^{(%2)}").arg(index).arg(edge.column), weight, 3)};
    if (m_scene.gradient)
        lines.append(edgeLine(QStringLiteral("\\partial E/\\partial\\theta"), edgeValue(*m_scene.gradient, edge), 5));

    double wide = 0.0;
    for (const QString& line : lines)
        wide = std::max(wide, formulaWidth(line, size));
    const double lineHeight = size * 1.55;
    QRectF chip(0, 0, wide + 24, lineHeight * static_cast<double>(lines.size()) + 10);
    chip.moveCenter(m_geometry.edgePoint(edge, 0.5) - QPointF(0, chip.height() / 2 + 14));
    if (chip.top() < 0)
        chip.moveTop(m_geometry.edgePoint(edge, 0.5).y() + 14);
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
