// From the ground up: bands, grid, guides, curves, dots, axes, names, cursor, read-out.
#include "ui/views/PlotViewPainting.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/views/PlotLabels.h"
#include "ui/views/PlotLine.h"
#include "ui/views/PlotReadOut.h"
#include "ui/views/PlotViewMetrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

using namespace plotmetrics;

/// Lines one pixel wide fill exactly one pixel.
double crisp(double pixel)
{
    return std::floor(pixel) + 0.5;
}

/// One picture being painted.
class Painting {
public:
    Painting(QPainter& painter, const PlotViewPicture& picture)
        : m_painter(painter)
        , m_picture(picture)
        , m_content(picture.content)
        , m_geometry(picture.geometry)
        , m_colors(Theme::instance().colors())
        , m_plot(picture.geometry.plot())
        , m_scale(picture.scale)
        , m_xTicks(m_geometry.xTicks(plotTickSpacing(m_plot.width(), kXSpacing, m_scale)))
        , m_yTicks(m_geometry.yTicks(plotTickSpacing(m_plot.height(), kYSpacing, m_scale)))
    {
        for (const PlotCurve& curve : m_content.curves)
            m_lines.push_back(curveLines(curve, m_geometry, 6 * m_scale));
    }

    int paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintBands();
        paintGrid();
        m_painter.save();
        m_painter.setClipRect(m_plot.adjusted(-2 * m_scale, -2 * m_scale, 3 * m_scale, 2 * m_scale));
        paintGuides();
        paintCurves();
        m_painter.restore();
        paintAxes();
        paintTicks();
        paintSymbols();
        paintCursorLine();
        paintDots();
        paintRings();
        m_labels = PlotLabels(m_picture, m_lines).paint(m_painter, {m_symbolBox, verticalSymbolBox()});
        paintEmptyText();
        paintCursorGrip();
        const int side = paintReadOut();
        paintFocus();
        return side;
    }

private:
    void paintBands()
    {
        for (const PlotBand& band : m_content.bands) {
            const double from = std::max(m_plot.left(), m_geometry.xToPixel(std::min(band.from, band.to)));
            const double to = std::min(m_plot.right(), m_geometry.xToPixel(std::max(band.from, band.to)));
            if (to > from)
                m_painter.fillRect(QRectF(from, m_plot.top(), to - from, m_plot.height()), m_colors.*band.color);
        }
    }

    void paintGrid()
    {
        m_painter.setPen(QPen(m_colors.grid, 1));
        for (const PlotTick& tick : m_xTicks) {
            const double x = crisp(m_geometry.xToPixel(tick.value));
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        }
        for (const PlotTick& tick : m_yTicks) {
            const double y = crisp(m_geometry.yToPixel(tick.value));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        }
    }

    void paintGuides()
    {
        for (const PlotGuide& guide : m_content.guides)
            if (const std::optional<QLineF> line = plotGuideLine(m_geometry, guide)) {
                QPen pen = seriesPen(guide.series, m_scale);
                pen.setCapStyle(Qt::FlatCap);
                m_painter.setPen(pen);
                m_painter.drawLine(*line);
            }
    }

    void paintCurves()
    {
        for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
            const PlotCurve& curve = m_content.curves[i];
            if (curve.series.width > 0) {
                const QPen pen = seriesPen(curve.series, m_scale);
                for (const QPolygonF& line : m_lines[i])
                    paintLine(m_painter, line, pen);
            }
            if (curve.marksPoints || curve.marksEnd)
                paintMarkers(curve);
        }
    }

    void paintMarkers(const PlotCurve& curve)
    {
        const QColor color = m_colors.*curve.series.color;
        const PlotMarker marker = curve.series.marker == PlotMarker::None ? PlotMarker::Circle : curve.series.marker;
        std::vector<QPointF> pixels;
        pixels.reserve(curve.points.size());
        for (const QPointF& point : curve.points)
            pixels.push_back(m_geometry.toPixel(point));
        if (curve.marksPoints)
            for (const QPointF& pixel : spreadPoints(pixels, 10 * m_scale))
                if (isInPlot(m_geometry, pixel))
                    paintMarker(m_painter, marker, pixel, (1.6 + 0.75 * curve.series.width) * m_scale, color);
        if (curve.marksEnd && !pixels.empty() && isInPlot(m_geometry, pixels.back()))
            paintMarker(m_painter, marker, pixels.back(), 6 * m_scale, color);
    }

    void paintAxes()
    {
        m_painter.setPen(QPen(m_colors.ctl, 1.2));
        m_painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    }

    double tickTop() const { return m_plot.bottom() + (kTickGap + (m_picture.cursor ? kGripRoom : 0)) * m_scale; }

    /// Of the horizontal symbol: right of the axis if it is short, else below it.
    QRectF horizontalSymbolBox(const std::vector<QRectF>& numbers) const
    {
        const QString& symbol = m_content.horizontal.symbol;
        if (symbol.isEmpty())
            return {};
        const double width = formulaWidth(symbol, symbolSize(symbol, m_scale));
        if (isShortSymbol(symbol, m_scale))
            return {m_plot.right() + 8 * m_scale, m_plot.bottom() - 13 * m_scale, width, 18 * m_scale};
        QRectF box(m_plot.right() - width, tickTop() - 2 * m_scale, width, (kTickHeight + 2) * m_scale);
        // Left of the last number if there is room between it and the one before.
        const double gap = 8 * m_scale;
        if (numbers.empty() || numbers.back().right() + gap < box.left())
            return box;
        const double before = numbers.size() > 1 ? numbers[numbers.size() - 2].right() : m_plot.left();
        if (numbers.back().left() - before > width + 2 * gap)
            box.moveRight(numbers.back().left() - gap);
        return box;
    }

    /// The numbers below the axis that have room beside each other.
    std::vector<QRectF> xNumbers(const QFontMetricsF& metrics) const
    {
        std::vector<QRectF> boxes;
        for (const PlotTick& tick : m_xTicks) {
            const double width = metrics.horizontalAdvance(tick.text);
            const double left
                = std::clamp(m_geometry.xToPixel(tick.value) - width / 2, 1.0, std::max(1.0, m_picture.size.width() - width - 1));
            boxes.emplace_back(left, tickTop(), width, kTickHeight * m_scale);
        }
        return boxes;
    }

    QRectF verticalSymbolBox() const
    {
        const QString& symbol = m_content.vertical.symbol;
        if (symbol.isEmpty())
            return {};
        const double width = formulaWidth(symbol, symbolSize(symbol, m_scale));
        return {std::max(2.0, m_plot.left() - width / 2), 0, width, (kSymbolStrip - 7) * m_scale};
    }

    void paintTicks()
    {
        const QFont font = Theme::instance().font(TextRole::Tick, m_scale);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(m_colors.ink3);
        const std::vector<QRectF> boxes = xNumbers(metrics);
        m_symbolBox = horizontalSymbolBox(boxes);
        const QRectF symbol = m_symbolBox.adjusted(-5 * m_scale, 0, 5 * m_scale, 0);
        double free = -1e9; // numbers never touch, however close the ticks are
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i].left() < free || (!m_symbolBox.isEmpty() && boxes[i].intersects(symbol)))
                continue;
            m_painter.drawText(QPointF(boxes[i].left(), boxes[i].top() + 12 * m_scale), m_xTicks[i].text);
            free = boxes[i].right() + 6 * m_scale;
        }
        for (const PlotTick& tick : m_yTicks)
            m_painter.drawText(QPointF(m_plot.left() - 8 * m_scale - metrics.horizontalAdvance(tick.text),
                                   m_geometry.yToPixel(tick.value) + 4.6 * m_scale),
                tick.text);
    }

    void paintSymbols()
    {
        const auto paintSymbol = [this](const QRectF& box, const QString& symbol, bool isLow) {
            const double size = symbolSize(symbol, m_scale);
            const double baseline = isLow ? box.center().y() + 0.32 * size : box.bottom() - 0.28 * size;
            paintFormula(m_painter, QPointF(box.left(), baseline), symbol, size, m_colors.ink2);
        };
        if (!m_content.horizontal.symbol.isEmpty())
            paintSymbol(m_symbolBox, m_content.horizontal.symbol, true);
        if (!m_content.vertical.symbol.isEmpty())
            paintSymbol(verticalSymbolBox(), m_content.vertical.symbol, false);
    }

    void paintCursorLine()
    {
        const std::optional<double> cursor = plotCursorPixel(m_picture);
        if (cursor) {
            m_painter.setPen(QPen(m_colors.ink, 2));
            m_painter.drawLine(QPointF(*cursor, m_plot.top() - 4 * m_scale), QPointF(*cursor, m_plot.bottom()));
        } else if (m_picture.readAt && hasReadings()) {
            const double x = m_geometry.xToPixel(*m_picture.readAt);
            m_painter.setPen(QPen(m_colors.ctl, 1));
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        }
    }

    bool hasReadings() const
    {
        return m_picture.ownsReadOut ? !m_picture.readOutTex.isEmpty()
                                     : !plotReadings(m_content, m_geometry, *m_picture.readAt).empty();
    }

    void paintDots()
    {
        for (const PlotDot& dot : m_content.dots) {
            const QPointF pixel = m_geometry.toPixel(dot.at);
            if (!isInPlot(m_geometry, pixel))
                continue;
            const PlotMarker marker = dot.series.marker == PlotMarker::None ? PlotMarker::Circle : dot.series.marker;
            paintMarker(m_painter, marker, pixel, dot.radius * m_scale, m_colors.*dot.series.color);
        }
    }

    // Where the read-out's x meets the curves, unless the owner has put a dot there.
    void paintRings()
    {
        if (!m_picture.readAt)
            return;
        const double x = m_geometry.xToPixel(*m_picture.readAt);
        const auto isTaken = [&](QPointF pixel) {
            return std::any_of(m_content.dots.begin(), m_content.dots.end(), [&](const PlotDot& dot) {
                const QPointF way = m_geometry.toPixel(dot.at) - pixel;
                return std::hypot(way.x(), way.y()) < 4 * m_scale;
            });
        };
        for (const PlotReading& reading : plotReadings(m_content, m_geometry, *m_picture.readAt)) {
            const QPointF pixel(x, m_geometry.yToPixel(reading.y));
            if (!isInPlot(m_geometry, pixel) || isTaken(pixel))
                continue;
            m_painter.setPen(QPen(m_colors.*reading.series.color, 2.4 * m_scale));
            m_painter.setBrush(m_colors.surface);
            m_painter.drawEllipse(pixel, 4.6 * m_scale, 4.6 * m_scale);
        }
    }

    void paintEmptyText()
    {
        const auto hasPoints = [](const PlotCurve& curve) { return !curve.points.empty(); };
        if (m_content.emptyText.isEmpty() || !m_content.dots.empty()
            || std::any_of(m_content.curves.begin(), m_content.curves.end(), hasPoints))
            return;
        m_painter.setFont(Theme::instance().font(TextRole::Body, m_scale));
        m_painter.setPen(m_colors.ink3);
        m_painter.drawText(
            m_plot.adjusted(10 * m_scale, 0, -10 * m_scale, 0), Qt::AlignCenter | Qt::TextWordWrap, m_content.emptyText);
    }

    void paintCursorGrip()
    {
        const std::optional<double> cursor = plotCursorPixel(m_picture);
        if (!cursor)
            return;
        const QRectF grip(*cursor - 11 * m_scale, m_plot.bottom() - 10 * m_scale, 22 * m_scale, 20 * m_scale);
        m_painter.setPen(QPen(m_colors.ink, 2));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawRoundedRect(grip, 4 * m_scale, 4 * m_scale);
        m_painter.setPen(QPen(m_colors.ink, 1.4));
        for (const double side : {-2.5, 2.5})
            m_painter.drawLine(QPointF(grip.center().x() + side * m_scale, grip.center().y() - 5 * m_scale),
                QPointF(grip.center().x() + side * m_scale, grip.center().y() + 5 * m_scale));
        paintChip(*cursor);
    }

    void paintChip(double cursor)
    {
        if (m_picture.cursorSymbol.isEmpty())
            return;
        const double size = 16 * m_scale;
        const double width = formulaWidth(m_picture.cursorSymbol, size) + 14 * m_scale;
        const QRectF symbol = verticalSymbolBox();
        const double least = symbol.isEmpty() ? 1.0 : symbol.right() + 4 * m_scale;
        const double left = std::clamp(cursor - width / 2, least, std::max(least, m_picture.size.width() - width - 1));
        const QRectF chip(left, m_plot.top() - (kChipHeight + 3) * m_scale, width, kChipHeight * m_scale);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.ink);
        m_painter.drawRoundedRect(chip, 5 * m_scale, 5 * m_scale);
        paintFormula(m_painter, chip, Qt::AlignCenter, Formula::fromTex(m_picture.cursorSymbol), size, m_colors.surface);
    }

    int paintReadOut()
    {
        if (!m_picture.readAt)
            return -1;
        m_labels.push_back(m_symbolBox);
        return PlotReadOut(m_picture, m_lines, m_labels).paint(m_painter);
    }

    void paintFocus()
    {
        if (!m_picture.focused)
            return;
        m_painter.setPen(QPen(m_colors.ink, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_plot.adjusted(-3, -3, 3, 3), 6, 6);
    }

    QPainter& m_painter;
    const PlotViewPicture& m_picture;
    const PlotContent& m_content;
    const PlotGeometry& m_geometry;
    const Colors& m_colors;
    QRectF m_plot;
    double m_scale;
    std::vector<QRectF> m_labels; ///< those that were placed
    std::vector<PlotTick> m_xTicks;
    std::vector<PlotTick> m_yTicks;
    std::vector<std::vector<QPolygonF>> m_lines; ///< of each curve
    QRectF m_symbolBox; ///< of the horizontal axis
};

} // namespace

int paintPlotView(QPainter& painter, const PlotViewPicture& picture)
{
    return Painting(painter, picture).paint();
}

} // namespace chalknet::ui
