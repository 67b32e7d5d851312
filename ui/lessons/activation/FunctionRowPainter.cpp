// Ground, thumbnail, name, box.
#include "ui/lessons/activation/FunctionRowPainter.h"

#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/lessons/activation/PlotCurves.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kCheckBox = 18;
constexpr double kThumbnailRange = 4.0; // −4 … 4

int slotOf(const FunctionRow& row)
{
    const auto& overlays = row.document.overlays;
    const auto found = std::find(overlays.begin(), overlays.end(), row.type);
    return found == overlays.end() ? -1 : static_cast<int>(found - overlays.begin());
}

QColor curveColor(const FunctionRow& row, const Colors& colors)
{
    if (row.isSelected)
        return colors.ink;
    const int slot = slotOf(row);
    return slot >= 0 ? overlayColor(slot, colors) : colors.ink2;
}

void paintGround(QPainter& painter, const FunctionRow& row, const Colors& colors)
{
    if (!row.isSelected && !row.isHovered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.isSelected ? colors.sel : colors.inset);
    painter.drawRoundedRect(QRectF(row.box).adjusted(0, 1, 0, -1), metrics::kThumbnailRadius, metrics::kThumbnailRadius);
}

QRectF thumbnailBox(const FunctionRow& row)
{
    const double width = std::min(60.0 * row.scale, row.box.width() * 0.23);
    const double height = std::min(row.box.height() - 10.0, 32.0 * row.scale);
    return {row.box.left() + 8.0, row.box.center().y() + 0.5 - height / 2, width, height};
}

void paintBars(QPainter& painter, const QRectF& box, const QColor& color)
{
    constexpr std::array kHeights{0.22, 0.45, 1.0, 0.32};
    const double pitch = box.width() * 0.72 / static_cast<double>(kHeights.size());
    for (std::size_t i = 0; i < kHeights.size(); ++i) {
        const double left = box.left() + box.width() * 0.14 + static_cast<double>(i) * pitch;
        const double height = kHeights[i] * box.height() * 0.9;
        painter.fillRect(QRectF(left, box.bottom() - height, pitch * 0.72, height), color);
    }
}

/// One scale for both axes would hide the small functions: bounded ones get a taller scale.
double thumbnailTop(const BoundFunction& function)
{
    double top = 0.0;
    for (double x = -kThumbnailRange; x <= kThumbnailRange; x += 0.25)
        top = std::max(top, std::abs(function.value(x)));
    return top > 1.5 ? std::max(top, 3.0) : 1.3;
}

void paintThumbnail(QPainter& painter, const FunctionRow& row, const Colors& colors)
{
    const QRectF box = thumbnailBox(row);
    const QColor color = curveColor(row, colors);
    if (row.type == ActivationType::Softmax)
        return paintBars(painter, box, color);
    const BoundFunction function(row.document, row.type);
    const double top = thumbnailTop(function);
    const AxesGeometry axes(box, {-kThumbnailRange, -top, 2 * kThumbnailRange, 2 * top});
    painter.setPen(QPen(row.isSelected ? colors.ctl : colors.line, 1));
    painter.drawLine(QPointF(box.left(), axes.yToPixel(0)), QPointF(box.right(), axes.yToPixel(0)));
    painter.drawLine(QPointF(axes.xToPixel(0), box.top()), QPointF(axes.xToPixel(0), box.bottom()));
    painter.save();
    painter.setClipRect(box.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(color, row.isSelected ? 2.6 : 2.0, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QPolygonF whole; // the jump is drawn as a riser: in a thumbnail a gap looks like a fault
    for (const QPolygonF& line : functionCurve(function, axes))
        whole += line;
    painter.drawPolyline(whole);
    painter.restore();
}

void paintName(QPainter& painter, const FunctionRow& row, const Colors& colors)
{
    const double left = thumbnailBox(row).right() + std::min(14 * row.scale, row.box.width() * 0.05);
    const QRectF box(left, row.box.top(), functionRowCheckBox(row.box).left() - 4 - left, row.box.height());
    const double size = std::min({16.0 * row.scale, row.box.height() * 0.46, row.box.width() * 0.078});
    const QString name = functionName(row.type);
    const double width = QFontMetricsF(Theme::instance().sans(size, row.isSelected)).horizontalAdvance(name);
    // A long name is written a little smaller before it is cut.
    constexpr double kSmallest = 11.5;
    const double fitting = width <= box.width() ? size : std::max(std::min(kSmallest, size), size * box.width() / width - 0.1);
    painter.setFont(Theme::instance().sans(fitting, row.isSelected));
    painter.setPen(colors.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(std::ceil(box.width()))));
}

void paintBox(QPainter& painter, const FunctionRow& row, const Colors& colors)
{
    if (row.type == ActivationType::Softmax)
        return;
    const QRectF box = QRectF(functionRowCheckBox(row.box)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool checked = row.document.isOverlaid(row.type);
    const bool full = row.document.overlays.size() >= kMostOverlays;
    const QColor fill = curveColor(row, colors);
    painter.setPen(QPen(checked ? fill : full ? colors.line : row.isSelected ? colors.ink2 : colors.ctl, 1));
    painter.setBrush(checked ? fill : colors.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (!checked)
        return;
    painter.setPen(QPen(colors.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF corner = box.topLeft();
    painter.drawPolyline(QPolygonF{corner + QPointF(4, 9), corner + QPointF(7.4, 12.4), corner + QPointF(13, 5.4)});
}

} // namespace

QRect functionRowCheckBox(const QRect& row)
{
    return {row.right() - kCheckBox - 9, row.center().y() - kCheckBox / 2 + 1, kCheckBox, kCheckBox};
}

void paintFunctionRow(QPainter& painter, const FunctionRow& row)
{
    const Colors& colors = Theme::instance().colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, row, colors);
    paintThumbnail(painter, row, colors);
    paintName(painter, row, colors);
    paintBox(painter, row, colors);
    painter.restore();
}

} // namespace chalknet::ui
