// Painting and probing of the output plane.
#include "ui/views/PlaneView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/views/ClassMark.h"
#include "ui/views/ContourLines.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kPlotRadius = 5.0;
constexpr double kBoundaryWidth = 3.0;
constexpr double kKeySteps = 40.0; // arrow keys cross the plane in so many steps

QString signedText(double value)
{
    return fixed(value, 2, false);
}

} // namespace

PlaneView::PlaneView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_pointLayer = {};
        renderMap();
    });
}

void PlaneView::setStageScale(double scale)
{
    m_stageScale = scale;
    updateGeometryOfPlane();
}

void PlaneView::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
    m_probe.reset();
    updateGeometryOfPlane();
}

void PlaneView::setMap(std::span<const float> values, int resolution, const ValueScale& scale, std::optional<double> level)
{
    m_values.assign(values.begin(), values.end());
    m_resolution = resolution;
    m_scale = scale;
    m_level = level;
    m_boundary = level ? contourLines(m_values, resolution, *level) : std::vector<QPolygonF>();
    renderMap();
}

void PlaneView::clearMap()
{
    m_values.clear();
    m_resolution = 0;
    m_boundary.clear();
    renderMap();
}

void PlaneView::setPoints(std::vector<PlanePoint> points)
{
    m_points = std::move(points);
    m_pointLayer = {};
    update();
}

void PlaneView::setTestPointsVisible(bool visible)
{
    m_testVisible = visible;
    m_pointLayer = {};
    update();
}

void PlaneView::setValueSymbol(const QString& letter)
{
    m_symbol = letter;
    update();
}

void PlaneView::setEvaluator(Evaluator evaluator)
{
    m_evaluator = std::move(evaluator);
    update();
}

QString PlaneView::readOut() const
{
    if (!m_probe || !m_evaluator)
        return {};
    const std::optional<Probe> answer = m_evaluator(m_probe->x(), m_probe->y());
    const QString place = QStringLiteral("(%1, %2)").arg(signedText(m_probe->x()), signedText(m_probe->y()));
    if (!answer)
        return place;
    const QString value = QStringLiteral("%1 → %2 = %3").arg(place, m_symbol, fixed(answer->value, 3));
    return answer->label ? tr("%1, class %2").arg(value).arg(*answer->label) : value;
}

QString PlaneView::readOutTex() const
{
    const auto answer = m_evaluator(m_probe->x(), m_probe->y());
    const QString place = QStringLiteral("(\\num{%1}, \\num{%2})").arg(signedText(m_probe->x()), signedText(m_probe->y()));
    if (!answer)
        return place;
    const QString value = QStringLiteral("%1 \\to %2 = \\num{%3}").arg(place, m_symbol, fixed(answer->value, 3));
    return answer->label ? QStringLiteral("%1, \\, \\text{%2}").arg(value, tr("class %1").arg(*answer->label)) : value;
}

QString PlaneView::accessibleText() const
{
    const auto tests = std::count_if(m_points.begin(), m_points.end(), [](const PlanePoint& point) { return point.test; });
    const QString summary = tr("Plane of the two inputs from %1 to %2 with %3 training and %4 test points.")
                                .arg(fixed(m_low, 1), fixed(m_high, 1))
                                .arg(static_cast<qlonglong>(m_points.size()) - tests)
                                .arg(tests);
    const QString present = readOut();
    return present.isEmpty() ? summary : summary + QLatin1Char(' ') + present;
}

void PlaneView::updateGeometryOfPlane()
{
    m_geometry = PlaneGeometry(size(), m_low, m_high, m_stageScale);
    m_pointLayer = {};
    update();
}

void PlaneView::renderMap()
{
    const Theme& theme = Theme::instance();
    m_image = m_resolution > 0 ? heatMapImage(m_values, m_resolution, m_scale, theme.diverging(), theme.underPointsRange())
                               : QImage();
    update();
}

void PlaneView::resizeEvent(QResizeEvent*)
{
    updateGeometryOfPlane();
}

void PlaneView::probe(std::optional<QPointF> place)
{
    m_probe = place;
    announceChange(this);
    update();
}

void PlaneView::mouseMoveEvent(QMouseEvent* event)
{
    const bool inside = m_geometry.plot().contains(event->position());
    probe(inside ? std::optional(m_geometry.toValue(event->position())) : std::nullopt);
}

void PlaneView::leaveEvent(QEvent*)
{
    probe(std::nullopt);
}

void PlaneView::focusOutEvent(QFocusEvent* event)
{
    probe(std::nullopt);
    QWidget::focusOutEvent(event);
}

void PlaneView::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_high - m_low) / kKeySteps * (event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0);
    QPointF place = m_probe.value_or(QPointF((m_low + m_high) / 2, (m_low + m_high) / 2));
    switch (event->key()) {
    case Qt::Key_Left: place.rx() -= step; break;
    case Qt::Key_Right: place.rx() += step; break;
    case Qt::Key_Up: place.ry() += step; break;
    case Qt::Key_Down: place.ry() -= step; break;
    case Qt::Key_Escape:
        if (!m_probe)
            return QWidget::keyPressEvent(event);
        return probe(std::nullopt);
    default: return QWidget::keyPressEvent(event);
    }
    probe(QPointF(std::clamp(place.x(), m_low, m_high), std::clamp(place.y(), m_low, m_high)));
}

void PlaneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMap(painter);
    paintBoundary(painter);
    paintPoints(painter);
    paintAxes(painter);
    paintFocus(painter);
    paintReadOut(painter);
}

void PlaneView::paintMap(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    QPainterPath frame;
    frame.addRoundedRect(m_geometry.plot(), kPlotRadius * m_stageScale, kPlotRadius * m_stageScale);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(m_geometry.plot(), QColor(Theme::instance().diverging().diverging(0.0)));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull())
        painter.drawImage(m_geometry.plot(), m_image);
    painter.restore();
    painter.setPen(QPen(colors.ctl, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
}

void PlaneView::paintBoundary(QPainter& painter) const
{
    if (m_boundary.empty())
        return;
    const Colors& colors = Theme::instance().colors();
    const QRectF plot = m_geometry.plot();
    QPainterPath path;
    QTransform toPlot;
    toPlot.translate(plot.left(), plot.top());
    toPlot.scale(plot.width(), plot.height());
    for (const QPolygonF& line : m_boundary)
        path.addPolygon(toPlot.map(line));
    painter.save();
    painter.setClipRect(plot);
    QColor halo = colors.surface;
    halo.setAlphaF(0.55F);
    const auto pen
        = [](const QColor& color, double width) { return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); };
    painter.strokePath(path, pen(halo, (kBoundaryWidth + 3.0) * m_stageScale));
    painter.strokePath(path, pen(colors.ink, kBoundaryWidth * m_stageScale));
    painter.restore();
}

QPixmap PlaneView::renderedPoints() const
{
    QPixmap layer(size() * devicePixelRatioF());
    layer.setDevicePixelRatio(devicePixelRatioF());
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = Theme::instance().colors().surface;
    // Few points may be large; many would hide the map.
    const double base = m_points.size() <= 8 ? 9.0 : 4.7;
    const double radius = base * std::clamp(m_geometry.plot().width() / 364.0, 0.8, 2.0);
    for (const bool test : {false, true}) {
        if (test && !m_testVisible)
            continue;
        for (const PlanePoint& point : m_points)
            if (point.test == test)
                paintClassMark(painter, m_geometry.toPixel(point.value), point.label,
                    test ? MarkStyle::Hollow : MarkStyle::Filled, radius, ground);
    }
    return layer;
}

void PlaneView::paintPoints(QPainter& painter)
{
    if (m_pointLayer.isNull() || m_pointLayer.devicePixelRatio() != devicePixelRatioF())
        m_pointLayer = renderedPoints();
    painter.save();
    painter.setClipRect(m_geometry.plot().adjusted(-4, -4, 4, 4));
    painter.drawPixmap(0, 0, m_pointLayer);
    painter.restore();
}

void PlaneView::paintAxes(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    painter.setFont(theme.font(TextRole::Tick, m_stageScale));
    painter.setPen(colors.ink3);
    for (const double value : m_geometry.ticks()) {
        painter.drawText(m_geometry.bottomTickRect(value), Qt::AlignHCenter | Qt::AlignTop, fixed(value, 0));
        painter.drawText(m_geometry.leftTickRect(value), Qt::AlignRight | Qt::AlignVCenter, fixed(value, 0));
    }
    const double size = 19.0 * m_stageScale;
    const QRectF below = m_geometry.horizontalSymbolRect();
    const QRectF left = m_geometry.verticalSymbolRect();
    paintFormula(painter, QPointF(below.left(), below.top() + 22 * m_stageScale), QStringLiteral("x_1"), size, colors.ink2);
    paintFormula(painter, QPointF(left.left() + 5 * m_stageScale, left.top() + 20 * m_stageScale), QStringLiteral("x_2"), size,
        colors.ink2);
}

void PlaneView::paintReadOut(QPainter& painter) const
{
    if (readOut().isEmpty())
        return;
    const Colors& colors = Theme::instance().colors();
    const QPointF place = m_geometry.toPixel(*m_probe);
    painter.setPen(QPen(colors.surface, 3.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 5.0, 5.0);
    painter.setPen(QPen(colors.ink, 1.6));
    painter.drawEllipse(place, 5.0, 5.0);

    const double size = 15.0 * m_stageScale;
    const Formula text = Formula::fromTex(readOutTex());
    const QSizeF words(formulaWidth(text.source(), size), 1.35 * size);
    QRectF chip(place + QPointF(14, -14 - words.height() - 8), words + QSizeF(20, 8));
    const QRectF room = rect();
    if (chip.right() > room.right())
        chip.moveRight(std::min(place.x() - 14, room.right()));
    chip.moveLeft(std::max(chip.left(), room.left()));
    if (chip.top() < room.top())
        chip.moveTop(place.y() + 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(chip, metrics::kButtonRadius, metrics::kButtonRadius);
    paintFormula(painter, chip, Qt::AlignCenter, text, size, colors.surface);
}

void PlaneView::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_geometry.plot().adjusted(-3, -3, 3, 3), kPlotRadius + 3, kPlotRadius + 3);
}

} // namespace chalknet::ui
