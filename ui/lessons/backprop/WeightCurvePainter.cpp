// The picture of one weight's curve.
#include "ui/lessons/backprop/WeightCurvePainter.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kCurveWidth = 3.0;
constexpr double kTangentLength = 120.0;
constexpr double kPointRadius = 6.5;
constexpr double kSymbolSize = 19.0;
constexpr double kNumberSize = 16.0;
constexpr double kShortestArrow = 16.0;

/// Where the plot is narrow, its lower axis alone tells θ.
bool hasShortReadOut(const WeightCurvePicture& picture)
{
    constexpr double kShare = 0.62;
    return formulaWidth(weightCurveReadOut(picture.state), kNumberSize * picture.geometry.scale())
        > kShare * picture.geometry.plot().width();
}

class CurvePainting {
public:
    CurvePainting(QPainter& painter, const WeightCurvePicture& picture)
        : m_painter(painter)
        , m_picture(picture)
        , m_state(picture.state)
        , m_geometry(picture.geometry)
        , m_colors(Theme::instance().colors())
        , m_plot(picture.geometry.plot())
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paint()
    {
        paintGrid();
        paintTickNumbers();
        paintAxes();
        m_painter.save();
        m_painter.setClipRect(m_plot.adjusted(0, -px(8), px(8), px(2)));
        paintGuides();
        paintCurve();
        paintTangent();
        m_painter.restore();
        paintArrow();
        paintPoints();
        paintReadOut();
        paintSlope();
        paintFocus();
    }

private:
    double px(double pixels) const { return pixels * m_geometry.scale(); }
    QPointF shown() const { return m_geometry.point(m_picture.shownValue, m_picture.shownLoss); }
    bool showsTangent() const { return !m_state.hidesSlope() && !m_state.tried; }

    void paintGrid()
    {
        m_painter.setPen(QPen(m_colors.grid, 1));
        for (const double x : m_geometry.xTicks()) {
            const double at = std::round(m_geometry.axes().xToPixel(x)) + 0.5;
            m_painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        }
        for (const double y : m_geometry.yTicks()) {
            const double at = std::round(m_geometry.axes().yToPixel(y)) + 0.5;
            m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        }
    }

    void paintAxes()
    {
        m_painter.setPen(QPen(m_colors.ctl, 1.2));
        m_painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        paintFormula(
            m_painter, QPointF(m_plot.left() - px(5), m_plot.top() - px(9)), QStringLiteral("E"), px(kSymbolSize), m_colors.ink);
        paintFormula(m_painter, QPointF(m_plot.right() + px(8), m_plot.bottom() + px(5)),
            symbolTex(m_state.parameter, m_state.names), px(kSymbolSize), m_colors.ink);
    }

    void paintTickNumbers()
    {
        m_painter.setFont(Theme::instance().sans(px(13)));
        m_painter.setPen(m_colors.ink3);
        const std::vector<double> xs = m_geometry.xTicks();
        for (const double x : xs) {
            const QRectF box(m_geometry.axes().xToPixel(x) - px(40), m_plot.bottom() + px(3), px(80), px(18));
            m_painter.drawText(box, Qt::AlignCenter, tickText(x, xs));
        }
        const std::vector<double> ys = m_geometry.yTicks();
        for (const double y : ys) {
            const double middle = m_geometry.axes().yToPixel(y);
            m_painter.drawText(
                QRectF(0, middle - px(10), m_plot.left() - px(6), px(20)), Qt::AlignRight | Qt::AlignVCenter, tickText(y, ys));
        }
    }

    // From the point down to its value, and to its loss at the left axis.
    void paintGuides()
    {
        QPen dotted(m_colors.ink3, px(1.3), Qt::CustomDashLine);
        dotted.setDashPattern({2, 3});
        m_painter.setPen(dotted);
        m_painter.drawLine(shown(), QPointF(shown().x(), m_plot.bottom()));
        m_painter.drawLine(shown(), QPointF(m_plot.left(), shown().y()));
    }

    void paintCurve()
    {
        m_painter.setPen(QPen(m_colors.ink, px(kCurveWidth), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (const QPolygonF& line : m_picture.shape.lines) {
            QPolygonF pixels;
            for (const QPointF& value : line)
                pixels.append(m_geometry.axes().toPixel(value));
            m_painter.drawPolyline(pixels);
        }
        for (const LossJump& jump : m_picture.shape.jumps) {
            paintDot(m_geometry.point(jump.value, jump.left), m_colors.surface, m_colors.ink, 4.0);
            paintDot(m_geometry.point(jump.value, jump.right), m_colors.ink, m_colors.ink, 4.0);
        }
        for (const QPointF& corner : m_picture.shape.corners)
            paintDot(m_geometry.axes().toPixel(corner), m_colors.surface, m_colors.ink, 3.2);
    }

    // At a corner there is no tangent: a dashed half-line to each side.
    void paintTangent()
    {
        if (!showsTangent())
            return;
        const QPointF foot(m_picture.shownValue, m_picture.shownLoss);
        QPen pen(m_colors.c3, px(2.8), Qt::SolidLine, Qt::FlatCap);
        if (m_state.isAtCorner()) {
            pen.setDashPattern({3, 2});
            m_painter.setPen(pen);
            m_painter.drawLine(m_geometry.halfTangent(foot, m_state.left, px(kTangentLength), -1));
            m_painter.drawLine(m_geometry.halfTangent(foot, m_state.right, px(kTangentLength), 1));
            return;
        }
        m_painter.setPen(pen);
        m_painter.drawLine(m_geometry.tangent(foot, m_state.slope, px(kTangentLength)));
    }

    // Along the lower axis from θ to its new value. A step of a few pixels keeps its direction, drawn as a point of an arrow.
    void paintArrow()
    {
        if (!showsTangent() || !m_state.next || *m_state.next == m_state.value)
            return;
        const double from = m_geometry.axes().xToPixel(m_picture.shownValue);
        const double to = std::clamp(m_geometry.axes().xToPixel(*m_state.next), m_plot.left(), m_plot.right());
        const double way = *m_state.next > m_state.value ? 1.0 : -1.0;
        const double tip = std::abs(to - from) < px(kShortestArrow) ? from + way * px(kShortestArrow) : to;
        const double y = m_plot.bottom();
        m_painter.setPen(QPen(m_colors.c3, px(3.0), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(from, y), QPointF(tip - way * px(9), y));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.c3);
        m_painter.drawPolygon(
            QPolygonF{QPointF(tip, y), QPointF(tip - way * px(11), y - px(5.5)), QPointF(tip - way * px(11), y + px(5.5))});
    }

    void paintPoints()
    {
        if (m_state.tried)
            paintDot(m_geometry.point(m_state.value, m_state.loss), m_colors.surface, m_colors.ctl, kPointRadius - 1);
        const bool showsNext = showsTangent() && m_state.next && *m_state.next != m_state.value;
        if (showsNext && std::abs(m_geometry.axes().xToPixel(*m_state.next) - shown().x()) > px(3)) {
            const QPointF next = m_geometry.point(*m_state.next, m_state.nextLoss);
            QPen dotted(m_colors.c3, px(1.6), Qt::CustomDashLine);
            dotted.setDashPattern({2, 2});
            m_painter.setPen(dotted);
            m_painter.drawLine(next, QPointF(next.x(), m_plot.bottom()));
            paintDot(next, m_colors.surface, m_colors.c3, kPointRadius - 1);
        }
        paintDot(shown(), m_colors.ink, m_colors.surface, kPointRadius);
    }

    void paintDot(QPointF place, const QColor& fill, const QColor& outline, double radius)
    {
        if (!m_plot.adjusted(-1, -1, 1, 1).contains(place))
            return;
        m_painter.setPen(QPen(outline, px(2.2)));
        m_painter.setBrush(fill);
        m_painter.drawEllipse(place, px(radius), px(radius));
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintReadOut()
    {
        const QRectF box = weightCurveReadOutBox(m_picture);
        const QString tex = weightCurveReadOut(m_state, hasShortReadOut(m_picture));
        const double wanted = px(kNumberSize);
        const double size = wanted * std::clamp(box.width() / formulaWidth(tex, wanted), 0.6, 1.0);
        paintFormula(m_painter, box, Qt::AlignRight | Qt::AlignVCenter, Formula::fromTex(tex), size, m_colors.ink);
    }

    // Beside an end of the tangent, or else in a corner: the first place that nothing crosses.
    void paintSlope()
    {
        if (!showsTangent() || m_state.isAtCorner())
            return;
        const QString tex = weightCurveSlope(m_state);
        const QSizeF size(formulaWidth(tex, px(kNumberSize)), px(20));
        QRectF best;
        double clearest = -1.0;
        for (QRectF box : slopePlaces(size)) {
            box.moveLeft(
                std::clamp(box.left(), m_plot.left() + px(6), std::max(m_plot.left(), m_plot.right() - size.width() - px(4))));
            box.moveTop(std::clamp(box.top(), m_plot.top(), m_plot.bottom() - size.height() - px(8)));
            const double clearance = distanceToMarks(box);
            if (clearance > clearest) {
                clearest = clearance;
                best = box;
            }
        }
        paintFormula(m_painter, best, Qt::AlignCenter, Formula::fromTex(tex), px(kNumberSize), m_colors.c3);
    }

    std::vector<QRectF> slopePlaces(QSizeF size) const
    {
        const QLineF tangent = m_geometry.tangent({m_picture.shownValue, m_picture.shownLoss}, m_state.slope, px(kTangentLength));
        std::vector<QRectF> places;
        for (const auto& [end, inwards] : {std::pair(tangent.p2(), -1.0), std::pair(tangent.p1(), 1.0)})
            for (const double side : {-1.0, 1.0}) {
                QRectF box(QPointF(), size);
                box.moveCenter(end + QPointF(inwards * size.width() / 2, side * px(18)));
                places.push_back(box);
            }
        const double right = m_plot.right() - size.width();
        for (const double top : {m_plot.top(), m_plot.bottom() - size.height()})
            for (const double left : {right, m_plot.left()})
                places.emplace_back(QPointF(left, top), size);
        return places;
    }

    /// The smallest distance from a box to everything that is drawn, up to a limit that is far enough.
    double distanceToMarks(const QRectF& box) const
    {
        double least = px(5);
        const auto look = [&](QPointF at) {
            const double dx = std::max({box.left() - at.x(), 0.0, at.x() - box.right()});
            const double dy = std::max({box.top() - at.y(), 0.0, at.y() - box.bottom()});
            least = std::min(least, std::hypot(dx, dy));
        };
        const auto lookAlong = [&](const QLineF& line) {
            for (int i = 0; i <= 30; ++i)
                look(line.pointAt(i / 30.0));
        };
        for (const QPolygonF& line : m_picture.shape.lines)
            for (const QPointF& value : line)
                look(m_geometry.axes().toPixel(value));
        lookAlong(m_geometry.tangent({m_picture.shownValue, m_picture.shownLoss}, m_state.slope, px(kTangentLength)));
        lookAlong({shown(), QPointF(shown().x(), m_plot.bottom())});
        lookAlong({shown(), QPointF(m_plot.left(), shown().y())});
        if (m_state.next) {
            const QPointF next = m_geometry.point(*m_state.next, m_state.nextLoss);
            lookAlong({next, QPointF(next.x(), m_plot.bottom())});
        }
        return least;
    }

    void paintFocus()
    {
        if (!m_picture.isFocused)
            return;
        m_painter.setPen(QPen(m_colors.ink, 2.0));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_plot.adjusted(-4, -4, 4, 4), metrics::kFieldRadius, metrics::kFieldRadius);
    }

    QPainter& m_painter;
    const WeightCurvePicture& m_picture;
    const WeightCurveState& m_state;
    const WeightCurveGeometry& m_geometry;
    const Colors& m_colors;
    QRectF m_plot;
};

} // namespace

QRectF weightCurveReadOutBox(const WeightCurvePicture& picture)
{
    const double scale = picture.geometry.scale();
    const QRectF plot = picture.geometry.plot();
    const double room = std::max(1.0, plot.width() - 22.0 * scale);
    const QString tex = weightCurveReadOut(picture.state, hasShortReadOut(picture));
    const double width = std::min(room, formulaWidth(tex, kNumberSize * scale));
    return {plot.right() - width, 0.0, width, plot.top() - 4.0 * scale};
}

void paintWeightCurve(QPainter& painter, const WeightCurvePicture& picture)
{
    CurvePainting(painter, picture).paint();
}

} // namespace chalknet::ui
