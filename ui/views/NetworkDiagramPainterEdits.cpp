// What editing adds to the picture of a network: biases, bundles, cut and frozen edges, handles, and what is dragged.
#include "ui/views/NetworkDiagramPainter.h"

#include "ui/theme/Theme.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMostLocks = 24; // more of them would cover the edges; the dashes are enough
constexpr double kLockPlace = 0.36; // along an edge
constexpr double kBundleOpacity = 0.5;

} // namespace

// The weak edges between two narrow columns, as one band.
void NetworkDiagramPainter::paintBundles()
{
    for (int column = 1; column < m_geometry.columns(); ++column) {
        if (!m_geometry.isBundled(column))
            continue;
        const EdgeAddress top{column, m_geometry.firstUnit(column - 1), m_geometry.firstUnit(column)};
        const EdgeAddress bottom{column, m_geometry.endUnit(column - 1) - 1, m_geometry.endUnit(column) - 1};
        QPainterPath band = m_geometry.edgePath(top);
        band.connectPath(m_geometry.edgePath(bottom).toReversed());
        band.closeSubpath();
        QColor color = Theme::instance().colors().inset;
        color.setAlphaF(static_cast<float>(kBundleOpacity));
        m_painter.fillPath(band, color);
    }
}

// Thin and broken: there is no connection any more, but there may be one again.
void NetworkDiagramPainter::paintCutEdge(EdgeAddress edge, bool isChosen)
{
    const Colors& colors = Theme::instance().colors();
    QPen pen(isChosen ? colors.ink : colors.ink3, isChosen ? 1.6 : 1.0, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({2.0, 5.0});
    m_painter.strokePath(m_geometry.edgePath(edge), pen);
    const QPointF middle = m_geometry.edgePoint(edge, kLockPlace);
    const double reach = 3.0 * std::clamp(m_geometry.scale(), 0.8, 1.4);
    m_painter.setPen(QPen(isChosen ? colors.ink : colors.ink2, 1.4, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach));
    m_painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
}

void NetworkDiagramPainter::paintBiases()
{
    const Parameters* source = edgeSource();
    if (!source)
        return;
    double largest = 0.0;
    for (std::size_t layer = 0; layer < source->layout().layerCount(); ++layer)
        for (const double bias : source->biases(layer))
            largest = std::isfinite(bias) ? std::max(largest, std::abs(bias)) : largest;
    for (int column = 1; column < m_geometry.columns(); ++column)
        for (int unit = m_geometry.firstUnit(column); unit < m_geometry.endUnit(column); ++unit) {
            const EdgeAddress bias{column, EdgeAddress::kBias, unit};
            const double value = edgeValue(*source, bias);
            paintBias(bias, largest > 0.0 && std::isfinite(value) ? value / largest : 0.0);
        }
}

// A dot as strong as the bias; a square while it is frozen, empty where it is cut.
void NetworkDiagramPainter::paintBias(EdgeAddress bias, double strength)
{
    const Colors& colors = Theme::instance().colors();
    const bool isChosen = m_scene.edge == bias;
    const QPointF center = m_geometry.biasCenter(bias.target());
    const double radius = m_geometry.biasRadius() + (isChosen ? 1.5 : 0.0);
    const QRectF dot(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    const ParameterHold hold = holdOf(bias);
    QPen pen(colors.ink, isChosen ? 2.0 : 1.2);
    if (hold == ParameterHold::Cut)
        pen.setDashPattern({1.5, 1.5});
    m_painter.setPen(pen);
    m_painter.setBrush(colors.surface);
    m_painter.drawEllipse(dot);
    if (hold == ParameterHold::Cut)
        return;
    QColor color = strength < 0 ? colors.neg : colors.pos;
    color.setAlphaF(static_cast<float>(strength == 0.0 ? 0.0 : std::min(1.0, 0.25 + 0.75 * std::abs(strength))));
    m_painter.setBrush(color);
    if (hold == ParameterHold::Frozen)
        m_painter.drawRect(dot);
    else
        m_painter.drawEllipse(dot);
}

// Locks on frozen edges and units; units whose outputs go nowhere are pale.
void NetworkDiagramPainter::paintHolds()
{
    if (!m_scene.holds || m_scene.holds->isEmpty())
        return;
    const double size = std::clamp(8.0 * m_geometry.scale(), 7.0, 12.0);
    const bool showsAll = m_scene.holds->frozenCount() <= kMostLocks;
    for (int column = 1; column < m_geometry.columns(); ++column)
        for (int to = m_geometry.firstUnit(column); to < m_geometry.endUnit(column); ++to) {
            const bool wholeUnit = m_scene.holds->isFrozen({column, to});
            for (int from = m_geometry.firstUnit(column - 1); from < m_geometry.endUnit(column - 1) && !wholeUnit && showsAll;
                 ++from)
                if (holdOf({column, from, to}) == ParameterHold::Frozen)
                    paintLock(m_geometry.edgePoint({column, from, to}, kLockPlace), size);
            if (wholeUnit)
                paintLock(m_geometry.unitRect({column, to}).topLeft() + QPointF(size * 0.3, size * 0.3), size);
        }
    QColor veil = Theme::instance().colors().surface;
    veil.setAlphaF(0.6F);
    for (int column = 0; column + 1 < m_geometry.columns(); ++column)
        for (int unit = m_geometry.firstUnit(column); unit < m_geometry.endUnit(column); ++unit)
            if (m_scene.holds->isCut({column, unit})) {
                QPainterPath outline;
                const QRectF frame = m_geometry.unitRect({column, unit});
                outline.addRoundedRect(frame, frame.width() * 0.19, frame.width() * 0.19);
                m_painter.fillPath(outline, veil);
            }
}

void NetworkDiagramPainter::paintLock(QPointF center, double size)
{
    const Colors& colors = Theme::instance().colors();
    const QRectF body(center.x() - size * 0.5, center.y() - size * 0.25, size, size * 0.8);
    QPainterPath bow(QPointF(center.x() - size * 0.3, body.top()));
    bow.lineTo(center.x() - size * 0.3, body.top() - size * 0.15);
    bow.arcTo(QRectF(center.x() - size * 0.3, body.top() - size * 0.45, size * 0.6, size * 0.6), 180, -180);
    bow.lineTo(center.x() + size * 0.3, body.top());
    m_painter.strokePath(bow, QPen(colors.surface, 3.4));
    m_painter.strokePath(bow, QPen(colors.ink, 1.4));
    m_painter.setPen(QPen(colors.surface, 1.2));
    m_painter.setBrush(colors.ink);
    m_painter.drawRoundedRect(body, 1.5, 1.5);
}

void NetworkDiagramPainter::paintHandles()
{
    for (const DiagramHandle& handle : m_scene.handles)
        paintHandle(handle);
}

// A round button: + or ×.
void NetworkDiagramPainter::paintHandle(const DiagramHandle& handle)
{
    const Colors& colors = Theme::instance().colors();
    const bool isHovered = m_scene.hoveredHandle == handle;
    if (handle.kind == DiagramHandle::Kind::NextUnits) {
        if (!isHovered)
            return;
        m_painter.setPen(QPen(colors.ctl, 1.2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(handle.rect.adjusted(6, 1, -6, -1), metrics::kFieldRadius, metrics::kFieldRadius);
        return;
    }
    m_painter.setPen(QPen(isHovered ? colors.ink : colors.ctl, 1.2));
    m_painter.setBrush(isHovered ? colors.ink : colors.surface);
    m_painter.drawEllipse(handle.rect);
    const bool adds = handle.kind == DiagramHandle::Kind::AddUnit || handle.kind == DiagramHandle::Kind::AddLayer;
    const QPointF center = handle.rect.center();
    const double reach = handle.rect.width() * (adds ? 0.27 : 0.19);
    m_painter.setPen(QPen(isHovered ? colors.surface : colors.ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF first = adds ? QPointF(reach, 0) : QPointF(reach, reach);
    const QPointF second = adds ? QPointF(0, reach) : QPointF(reach, -reach);
    m_painter.drawLine(center - first, center + first);
    m_painter.drawLine(center - second, center + second);
}

// What is dragged follows the pointer, and a line shows where it would land.
void NetworkDiagramPainter::paintDrop()
{
    if (!m_scene.drop || !m_geometry.isShown(m_scene.drop->source))
        return;
    const Colors& colors = Theme::instance().colors();
    const DiagramDrop& drop = *m_scene.drop;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.ink);
    m_painter.drawRoundedRect(drop.mark, 1.5, 1.5);
    const bool isUnit = drop.kind == DiagramDrop::Kind::Unit;
    const int column = drop.source.column;
    const int begin = isUnit ? drop.source.unit : m_geometry.firstUnit(column);
    const int end = isUnit ? drop.source.unit + 1 : m_geometry.endUnit(column);
    const QPointF way = isUnit ? QPointF(0, drop.pointer.y() - m_geometry.unitRect(drop.source).center().y())
                               : QPointF(drop.pointer.x() - m_geometry.columnCenter(column), 0);
    m_painter.save();
    m_painter.setOpacity(0.75);
    for (int unit = begin; unit < end; ++unit) {
        const QRectF frame = m_geometry.unitRect({column, unit}).translated(way);
        QPainterPath outline;
        outline.addRoundedRect(frame, frame.width() * 0.19, frame.width() * 0.19);
        m_painter.fillPath(outline, colors.surface);
        const auto c = static_cast<std::size_t>(column);
        const auto u = static_cast<std::size_t>(unit);
        if (c < m_scene.thumbnails.size() && u < m_scene.thumbnails[c].size()) {
            m_painter.setClipPath(outline);
            m_painter.drawImage(frame, m_scene.thumbnails[c][u]);
            m_painter.setClipping(false);
        }
        m_painter.strokePath(outline, QPen(colors.ink, 1.6));
    }
    m_painter.restore();
}

} // namespace chalknet::ui
