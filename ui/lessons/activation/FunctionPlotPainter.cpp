// From the ground up: zones, grid, curves, tangent, cursor, names.
#include "ui/lessons/activation/FunctionPlotPainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class FunctionPlotText {
    Q_DECLARE_TR_FUNCTIONS(FunctionPlot)
};

constexpr double kTickSpacing = 62.0;
constexpr double kCurveWidth = 4.0;
constexpr double kTangentLength = 175.0; // pixels to each side of the cursor
constexpr double kCurveSymbol = 25.0;

/// One picture being painted.
class PlotPainting {
public:
    PlotPainting(QPainter& painter, const PlotPicture& picture)
        : m_painter(painter)
        , m_picture(picture)
        , m_colors(Theme::instance().colors())
        , m_plot(picture.axes.plot())
        , m_scale(picture.scale)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setClipRect(m_plot.adjusted(-2, -1, 2, 1));
        paintZones();
        paintGrid();
        paintAxes();
        paintPieces();
        paintOverlays();
        paintFunction();
        paintDerivative(); // its dashes are still seen where both curves meet
        paintTangent();
        m_painter.restore();
        paintTicks();
        paintZoneLabel();
        paintNames();
        paintCursor();
        paintFocus();
    }

private:
    bool isCursorVisible() const
    {
        const double x = m_picture.axes.xToPixel(m_picture.x);
        return x >= m_plot.left() - 0.5 && x <= m_plot.right() + 0.5;
    }
    bool isPlotPoint(QPointF pixel) const { return m_plot.adjusted(-1, -1, 1, 1).contains(pixel); }

    void paintZones()
    {
        if (!m_picture.layers.saturation || m_picture.hidesSlopes)
            return;
        for (const Interval& zone : m_picture.zones) {
            const double left = std::max(m_plot.left(), m_picture.axes.xToPixel(zone.low));
            const double right = std::min(m_plot.right(), m_picture.axes.xToPixel(zone.high));
            m_painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), m_colors.inset);
            m_painter.setPen(QPen(m_colors.ctl, 1.3, Qt::CustomDashLine));
            QPen pen = m_painter.pen();
            pen.setDashPattern({3, 3});
            m_painter.setPen(pen);
            for (const double end : {left, right})
                if (end > m_plot.left() + 1 && end < m_plot.right() - 1)
                    m_painter.drawLine(QPointF(end, m_plot.top()), QPointF(end, m_plot.bottom()));
        }
    }

    void paintGrid()
    {
        m_painter.setPen(QPen(m_colors.grid, 1));
        for (const double x : m_picture.axes.xTicks(kTickSpacing * m_scale))
            m_painter.drawLine(QPointF(m_picture.axes.xToPixel(x), m_plot.top()), {m_picture.axes.xToPixel(x), m_plot.bottom()});
        for (const double y : m_picture.axes.yTicks(kTickSpacing * m_scale))
            m_painter.drawLine(QPointF(m_plot.left(), m_picture.axes.yToPixel(y)), {m_plot.right(), m_picture.axes.yToPixel(y)});
    }

    void paintAxes()
    {
        m_painter.setPen(QPen(m_colors.ctl, 1.6));
        const QPointF origin = m_picture.axes.toPixel({0, 0});
        m_painter.drawLine(QPointF(m_plot.left(), origin.y()), QPointF(m_plot.right(), origin.y()));
        m_painter.drawLine(QPointF(origin.x(), m_plot.top()), QPointF(origin.x(), m_plot.bottom()));
    }

    // At the axes, or at the edge of the plot when an axis is out of sight.
    void paintTicks()
    {
        m_painter.setFont(Theme::instance().sans(14 * m_scale));
        m_painter.setPen(m_colors.ink2);
        const QPointF origin = m_picture.axes.toPixel({0, 0});
        const double baseline = std::clamp(origin.y(), m_plot.top(), m_plot.bottom() - 24 * m_scale) + 4 * m_scale;
        const std::vector<double> xs = m_picture.axes.xTicks(kTickSpacing * m_scale);
        for (const double x : xs) {
            const double middle = m_picture.axes.xToPixel(x);
            const bool isOrigin = std::abs(middle - origin.x()) < 1;
            if (isOrigin || middle < m_plot.left() + 8 || middle > m_plot.right() - 8)
                continue;
            const QRectF box(middle - 40 * m_scale, baseline, 80 * m_scale, 20 * m_scale);
            m_painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, AxesGeometry::tickText(x, xs));
        }
        const double column = std::clamp(origin.x(), m_plot.left() + 44 * m_scale, m_plot.right()) - 8 * m_scale;
        const std::vector<double> ys = m_picture.axes.yTicks(kTickSpacing * m_scale);
        for (const double y : ys) {
            const double middle = m_picture.axes.yToPixel(y);
            const bool isOrigin = std::abs(middle - origin.y()) < 1;
            if (isOrigin || middle < m_plot.top() + 8 || middle > m_plot.bottom() - 8)
                continue;
            const QRectF box(column - 90 * m_scale, middle - 10 * m_scale, 90 * m_scale, 20 * m_scale);
            m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, AxesGeometry::tickText(y, ys));
        }
    }

    // The pieces of maxout as thin lines; the one that wins at the cursor is stronger.
    void paintPieces()
    {
        if (m_picture.function.type() != ActivationType::Maxout)
            return;
        const std::size_t winner = maxoutValue(m_picture.function.pieces(), m_picture.x).winner;
        for (std::size_t i = 0; i < m_picture.function.pieces().size(); ++i) {
            const MaxoutPiece& piece = m_picture.function.pieces()[i];
            const auto at = [&](double x) { return m_picture.axes.toPixel({x, piece.weight * x + piece.bias}); };
            m_painter.setPen(QPen(i == winner ? m_colors.ink2 : m_colors.ctl, (i == winner ? 2.6 : 1.3) * m_scale));
            m_painter.drawLine(at(m_picture.axes.left()), at(m_picture.axes.right()));
        }
    }

    void paintOverlays()
    {
        for (const PlotOverlay& overlay : m_picture.overlays) {
            m_painter.setPen(overlayPen(overlay.slot, m_colors, m_scale));
            for (const QPolygonF& line : overlay.curve)
                m_painter.drawPolyline(line);
        }
    }

    void paintDerivative()
    {
        if (!m_picture.layers.derivative || m_picture.hidesSlopes)
            return;
        constexpr double kWidth = 3.0;
        QPen pen(m_colors.c1, kWidth * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({11 / kWidth, 7 / kWidth});
        m_painter.setPen(pen);
        for (const QPolygonF& line : m_picture.derivative)
            m_painter.drawPolyline(line);
        for (const EndDot& dot : m_picture.gaps)
            paintDot(dot.place, m_colors.c1, dot.closed, 4.5);
    }

    void paintFunction()
    {
        if (!m_picture.layers.function)
            return;
        m_painter.setPen(QPen(m_colors.ink, kCurveWidth * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (const QPolygonF& line : m_picture.curve)
            m_painter.drawPolyline(line);
        for (const EndDot& dot : m_picture.jumps)
            paintDot(dot.place, m_colors.ink, dot.closed, 6);
        paintPieceHandles();
    }

    void paintDot(QPointF place, const QColor& color, bool closed, double radius)
    {
        m_painter.setPen(QPen(color, 2.2 * m_scale));
        m_painter.setBrush(closed ? color : m_colors.surface);
        m_painter.drawEllipse(place, radius * m_scale, radius * m_scale);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintPieceHandles()
    {
        if (m_picture.function.type() != ActivationType::Maxout)
            return;
        const std::size_t winner = maxoutValue(m_picture.function.pieces(), m_picture.x).winner;
        m_painter.setFont(Theme::instance().sans(12.5 * m_scale, true));
        for (std::size_t i = 0; i < m_picture.function.pieces().size(); ++i) {
            const PieceHandles handles = pieceHandles(m_picture.function.pieces()[i], m_picture.axes, m_scale);
            const QSizeF square(11 * m_scale, 11 * m_scale);
            m_painter.setPen(QPen(m_colors.ink, 2));
            m_painter.setBrush(m_colors.surface);
            m_painter.drawRect(QRectF(handles.turn - QPointF(square.width() / 2, square.height() / 2), square));
            m_painter.setBrush(i == winner ? m_colors.ink : m_colors.surface);
            m_painter.drawEllipse(handles.hold, 10 * m_scale, 10 * m_scale);
            m_painter.setPen(i == winner ? m_colors.surface : m_colors.ink);
            const QRectF box(handles.hold - QPointF(10, 10) * m_scale, QSizeF(20, 20) * m_scale);
            m_painter.drawText(box, Qt::AlignCenter, QString::number(i + 1));
            m_painter.setBrush(Qt::NoBrush);
        }
    }

    // At a kink there is no tangent; the two half-lines show what is left and right of it.
    void paintTangent()
    {
        if (!m_picture.layers.tangent || m_picture.hidesSlopes || !isCursorVisible() || m_picture.function.isJump(m_picture.x))
            return;
        const QPointF foot = m_picture.axes.toPixel({m_picture.x, m_picture.function.value(m_picture.x)});
        const OneSided slopes = m_picture.function.oneSided(m_picture.x);
        const auto end = [&](double slope, double side) {
            const double length = std::hypot(1.0, slope);
            return foot + QPointF(side / length, -side * slope / length) * kTangentLength * m_scale;
        };
        const bool isKink = m_picture.function.isKink(m_picture.x);
        QPen pen(m_colors.c3, 2.8 * m_scale, Qt::SolidLine, Qt::FlatCap);
        if (isKink)
            pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.drawLine(foot, end(slopes.left, -1));
        m_painter.drawLine(foot, end(slopes.right, 1));
        if (!isKink)
            paintTangentName(end(slopes.left, -1), end(slopes.right, 1));
    }

    void paintTangentName(QPointF left, QPointF right)
    {
        m_painter.setFont(Theme::instance().sans(15.5 * m_scale));
        m_painter.setPen(m_colors.c3);
        const QString name = FunctionPlotText::tr("tangent");
        const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(name);
        m_painter.drawText(tangentNamePlace(m_picture, left, right, {width + 2, 20 * m_scale}), Qt::AlignCenter, name);
    }

    void paintZoneLabel()
    {
        if (!m_picture.zoneLabel || !m_picture.layers.saturation || m_picture.hidesSlopes)
            return;
        const QRectF box = *m_picture.zoneLabel;
        m_painter.setFont(Theme::instance().sans(14.5 * m_scale, true));
        m_painter.setPen(m_colors.ink2);
        m_painter.drawText(QRectF(box.left() - 20, box.top(), box.width() + 40, box.height() / 2), Qt::AlignCenter,
            FunctionPlotText::tr("saturated"));
        const QRectF below(box.left() - 10, box.center().y(), box.width() + 20, box.height() / 2);
        static const Formula rule = Formula::fromTex(QStringLiteral("|f′(x)|<\\num{0.05}"));
        paintFormula(m_painter, below, Qt::AlignCenter, rule, 15.5 * m_scale, m_colors.ink2);
    }

    void paintNames()
    {
        const double symbol = kCurveSymbol * m_scale;
        const auto paintSymbolAt = [&](const QRectF& box, const QString& tex, const QColor& color) {
            paintFormula(m_painter, QPointF(box.left() + 1, box.bottom() - 0.32 * symbol), tex, symbol, color);
        };
        if (m_picture.curveLabel && m_picture.layers.function)
            paintSymbolAt(*m_picture.curveLabel, QStringLiteral("f(x)"), m_colors.ink);
        if (m_picture.derivativeLabel && m_picture.layers.derivative && !m_picture.hidesSlopes)
            paintSymbolAt(*m_picture.derivativeLabel, QStringLiteral("f′(x)"), m_colors.c1);
        m_painter.setFont(Theme::instance().sans(15.5 * m_scale));
        for (const PlotOverlay& overlay : m_picture.overlays) {
            if (!overlay.label)
                continue;
            m_painter.setPen(overlayColor(overlay.slot, m_colors));
            m_painter.drawText(*overlay.label, Qt::AlignCenter, functionName(overlay.function.type()));
        }
    }

    void paintCursor()
    {
        if (isCursorVisible())
            paintCursorLine();
        const QRectF grip = cursorHandle(m_picture);
        m_painter.setPen(QPen(m_colors.ink, 2));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawRoundedRect(grip, 4 * m_scale, 4 * m_scale);
        m_painter.setPen(QPen(m_colors.ink, 1.4));
        for (const double side : {-2.5, 2.5})
            m_painter.drawLine(QPointF(grip.center().x() + side * m_scale, grip.center().y() - 6 * m_scale),
                QPointF(grip.center().x() + side * m_scale, grip.center().y() + 6 * m_scale));
        m_painter.setBrush(Qt::NoBrush);
        paintCursorText(grip);
    }

    void paintCursorLine()
    {
        const double x = m_picture.axes.xToPixel(m_picture.x);
        m_painter.setPen(QPen(m_colors.ink, 1.6));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + 3));
        const auto ring = [&](double y, const QColor& color) {
            const QPointF place(x, m_picture.axes.yToPixel(y));
            if (!isPlotPoint(place))
                return;
            m_painter.setPen(QPen(color, 3 * m_scale));
            m_painter.setBrush(m_colors.surface);
            m_painter.drawEllipse(place, 8 * m_scale, 8 * m_scale);
        };
        if (m_picture.layers.derivative && !m_picture.hidesSlopes && !m_picture.function.isKink(m_picture.x))
            ring(m_picture.function.derivative(m_picture.x), m_colors.c1);
        if (m_picture.layers.function)
            ring(m_picture.function.value(m_picture.x), m_colors.ink);
    }

    void paintCursorText(const QRectF& grip)
    {
        const double size = 20 * m_scale;
        const QString tex = QStringLiteral("x=\\num{%1}").arg(setNumber(m_picture.x));
        const double width = formulaWidth(tex, size);
        const bool fitsRight = grip.right() + 12 * m_scale + width < m_plot.right();
        const double left = fitsRight ? grip.right() + 12 * m_scale : grip.left() - 12 * m_scale - width;
        paintFormula(m_painter, QPointF(left, grip.center().y() + 0.33 * size), tex, size, m_colors.ink);
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
    const PlotPicture& m_picture;
    const Colors& m_colors;
    QRectF m_plot;
    double m_scale;
};

} // namespace

void paintPlot(QPainter& painter, const PlotPicture& picture)
{
    PlotPainting(painter, picture).paint();
}

} // namespace chalknet::ui
