// Painting of the plane of straight boundaries, and what it says to a screen reader.
#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"
#include "ui/views/AxesGeometry.h"
#include "ui/views/ClassMark.h"
#include "ui/views/HeatMapImage.h"
#include "ui/views/LinePlane.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kPlotRadius = 5.0;
constexpr double kFirstWidth = 3.5;
constexpr double kOtherWidth = 2.6;
constexpr double kOldWidth = 2.0;
constexpr double kHandleRadius = 8.0;
constexpr double kArrowLength = 60.0;

QString plain(const QString& tex)
{
    return Formula::fromTex(tex).toPlainText();
}

/// "−0.3 + 0.5 x₁ − 0.1 x₂ = 0".
QString equationText(const BoundaryLine& line, const QString& horizontal, const QString& vertical)
{
    QString text = compact(line.w0, 4);
    for (const auto& [weight, symbol] : {std::pair(line.w1, horizontal), std::pair(line.w2, vertical)})
        text += QStringLiteral(" %1 %2 %3")
                    .arg(weight < 0 ? QChar(0x2212) : QChar(u'+'))
                    .arg(compact(std::abs(weight), 4), symbol);
    return text + QStringLiteral(" = 0");
}

/// Ticks within the plot, none in its corners.
std::vector<double> ticksOf(const PlaneGeometry& geometry)
{
    const double span = geometry.high() - geometry.low();
    const AxesGeometry axes(geometry.plot(), QRectF(geometry.low(), geometry.low(), span, span));
    std::vector<double> ticks;
    for (const double tick : axes.xTicks(80.0 * geometry.scale()))
        if (tick > geometry.low() + 0.03 * span && tick < geometry.high() - 0.03 * span)
            ticks.push_back(tick);
    return ticks;
}

struct NameText {
    QString text;
    bool isFormula = false;
};

NameText nameText(const QString& name)
{
    const bool isFormula = name.size() > 2 && name.startsWith(u'$') && name.endsWith(u'$');
    return {isFormula ? name.mid(1, name.size() - 2) : name, isFormula};
}

} // namespace

void LinePlane::renderGround()
{
    const Theme& theme = Theme::instance();
    m_ground = {};
    const QSizeF pixels = m_geometry.plot().size() * devicePixelRatioF();
    const int side = std::clamp(static_cast<int>(pixels.width()), 1, 1200);
    if (m_classifier) {
        m_ground = QImage(side, side, QImage::Format_RGB32);
        const QRgb one = theme.colors().posBg.rgb();
        const QRgb zero = theme.colors().negBg.rgb();
        const double unit = (m_high - m_low) / side;
        for (int y = 0; y < side; ++y) {
            auto* row = reinterpret_cast<QRgb*>(m_ground.scanLine(y));
            for (int x = 0; x < side; ++x)
                row[x] = m_classifier({m_low + (x + 0.5) * unit, m_high - (y + 0.5) * unit}) == 1 ? one : zero;
        }
    } else if (!m_map.empty()) {
        m_ground = heatMapImage(m_map, m_mapResolution, kOutputScale, theme.diverging(), theme.underPointsRange());
    }
    update();
}

double LinePlane::markRadius() const
{
    return 10.0 * std::clamp(m_geometry.plot().width() / 424.0, 0.62, 2.0);
}

void LinePlane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(m_geometry.plot(), kPlotRadius * m_stageScale, kPlotRadius * m_stageScale);
    painter.save();
    painter.setClipPath(frame);
    paintGround(painter);
    paintGrid(painter);
    paintLines(painter);
    painter.restore();
    paintFrame(painter);
    paintHandles(painter);
    paintPoints(painter);
    paintNames(painter);
    paintAxes(painter);
    paintFocus(painter);
    paintReadOut(painter);
}

void LinePlane::paintGround(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.fillRect(m_geometry.plot(), colors.surface);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_ground.isNull())
        painter.drawImage(m_geometry.plot(), m_ground);
    const Line* line = firstLine();
    if (!m_shadeFirstLine || line == nullptr)
        return;
    painter.fillRect(m_geometry.plot(), colors.negBg);
    QPolygonF area;
    for (const QPointF& corner : halfPlane(line->line, m_low, m_high))
        area.append(m_geometry.toPixel(corner));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.posBg);
    painter.drawPolygon(area);
}

void LinePlane::paintGrid(QPainter& painter) const
{
    const bool isShaded = m_shadeFirstLine || m_classifier || !m_map.empty();
    QColor color = Theme::instance().colors().ctl;
    color.setAlphaF(isShaded ? 0.22F : 0.28F);
    painter.setPen(QPen(color, 1.0));
    const QRectF plot = m_geometry.plot();
    for (const double tick : ticksOf(m_geometry)) {
        const QPointF place = m_geometry.toPixel({tick, tick});
        painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
        painter.drawLine(QPointF(plot.left(), place.y()), QPointF(plot.right(), place.y()));
    }
}

void LinePlane::paintLines(QPainter& painter) const
{
    for (const bool old : {true, false})
        for (std::size_t i = m_lines.size(); i-- > 0;)
            if (m_lines[i].old == old)
                paintLine(painter, m_lines[i], i == 0);
    for (const Line& line : m_lines)
        if (line.arrow)
            paintArrow(painter, line);
}

void LinePlane::paintLine(QPainter& painter, const Line& line, bool isFirst) const
{
    const std::optional<QLineF> visible = inPixels(line.line);
    if (!visible)
        return;
    QColor color = Theme::instance().colors().ink;
    if (line.old)
        color.setAlphaF(0.38F);
    const double width = line.old ? kOldWidth : isFirst ? kFirstWidth : kOtherWidth;
    QPen pen(color, width * m_stageScale, Qt::SolidLine, line.dashed ? Qt::FlatCap : Qt::SquareCap);
    if (line.dashed)
        pen.setDashPattern({11.0 / width, 6.0 / width});
    painter.setPen(pen);
    painter.drawLine(*visible);
}

std::vector<QRectF> LinePlane::obstacles() const
{
    const auto around
        = [](QPointF middle, double reach) { return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach); };
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        places.push_back(around(
            m_geometry.toPixel(m_points[i].value), static_cast<int>(i) == m_current ? 21.0 * m_stageScale : 1.5 * markRadius()));
    for (const QPointF& handle : handles())
        places.push_back(around(handle, (kHandleRadius + 2) * m_stageScale));
    return places;
}

void LinePlane::paintArrow(QPainter& painter, const Line& line) const
{
    const std::optional<QLineF> visible = inPixels(line.line);
    if (!visible)
        return;
    const Colors& colors = Theme::instance().colors();
    const double length = std::hypot(line.line.w1, line.line.w2);
    const QPointF direction(line.line.w1 / length, -line.line.w2 / length);
    const double size = std::min(20.0 * m_stageScale, m_geometry.plot().width() / 15.0);
    const FormulaLayout label(Formula::fromTex(line.arrowTex), size);
    const double reach = std::min(kArrowLength * m_stageScale, m_geometry.plot().width() / 5.0);
    const ArrowPlace place = placeArrow(*visible, direction, reach, label.size() + QSizeF(4, 2), m_geometry.plot(), obstacles());
    const QPointF tip = place.arrow.p2();
    const QPointF beside(-direction.y(), direction.x());
    const double head = 11.0 * m_stageScale;
    painter.setPen(QPen(colors.ink, 2.0 * m_stageScale));
    painter.drawLine(place.arrow.p1(), tip - direction * (head * 0.7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawPolygon(
        QPolygonF({tip, tip - direction * head + beside * head * 0.4, tip - direction * head - beside * head * 0.4}));
    const QPointF left(place.label.left() + 2, place.label.center().y() + (label.ascent() - label.descent()) / 2);
    label.paint(painter, left, colors.ink);
}

/// On a tinted chip, so that a name stays readable on every ground.
void LinePlane::paintNames(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    std::vector<QRectF> taken = obstacles();
    const double size = std::min(16.0 * m_stageScale, m_geometry.plot().width() / 16.0);
    const QFont font = theme.sans(size, true);
    for (const Line& line : m_lines) {
        const std::optional<QLineF> visible = inPixels(line.line);
        if (line.name.isEmpty() || !visible)
            continue;
        const NameText name = nameText(line.name);
        const Formula formula = name.isFormula ? Formula::fromTex(name.text) : Formula();
        const QSizeF extent = name.isFormula ? FormulaLayout(formula, size * 1.15).size()
                                             : QSizeF(QFontMetricsF(font).size(Qt::TextSingleLine, name.text));
        const QRectF box = placeName(*visible, extent + QSizeF(12, 4), m_geometry.plot(), taken);
        taken.push_back(box);
        QColor ground = colors.surface;
        ground.setAlphaF(0.8F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 5, 5);
        painter.setPen(colors.ink);
        painter.setFont(font);
        if (name.isFormula)
            paintFormula(painter, box, Qt::AlignCenter, formula, size * 1.15, colors.ink);
        else
            painter.drawText(box, Qt::AlignCenter, name.text);
    }
}

void LinePlane::paintHandles(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setPen(QPen(colors.ink, 2.6 * m_stageScale));
    const std::vector<QPointF> places = handles();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool taken = m_grip == (i == 0 ? Grip::First : Grip::Second);
        painter.setBrush(taken ? colors.sel : colors.surface);
        painter.drawEllipse(places[i], kHandleRadius * m_stageScale, kHandleRadius * m_stageScale);
    }
}

void LinePlane::paintPoints(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double radius = markRadius();
    painter.setFont(theme.sans(15.0 * m_stageScale, true));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        const QPointF place = m_geometry.toPixel(point.value);
        painter.setBrush(Qt::NoBrush);
        if (static_cast<int>(i) == m_current) {
            painter.setPen(QPen(colors.ink, 2.0 * m_stageScale));
            painter.drawEllipse(place, 2.0 * radius, 2.0 * radius);
        }
        if (static_cast<int>(i) == m_hovered && !isPaintingPicture()) {
            painter.setPen(QPen(colors.ink, 1.6 * m_stageScale, Qt::DashLine));
            painter.drawEllipse(place, 1.65 * radius, 1.65 * radius);
        }
        paintClassMark(painter, place, point.label, MarkStyle::Filled, radius, colors.surface);
        if (point.count > 1) {
            painter.setPen(colors.ink);
            // On the side where no other mark stands.
            const bool toTheLeft = std::any_of(m_points.begin(), m_points.end(), [&](const Point& other) {
                const QPointF way = m_geometry.toPixel(other.value) - place;
                return way.x() > 0.0 && way.x() < 4.0 * radius && std::abs(way.y()) < 2.5 * radius;
            });
            const double width = 40 * m_stageScale;
            const double left = toTheLeft ? place.x() - 2.2 * radius - width : place.x() + 2.2 * radius;
            painter.drawText(QRectF(left, place.y() - 2.4 * radius, width, 1.8 * radius),
                (toTheLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, tr("×%1").arg(point.count));
        }
    }
}

void LinePlane::paintFrame(QPainter& painter) const
{
    painter.setPen(QPen(Theme::instance().colors().ctl, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_geometry.plot(), kPlotRadius * m_stageScale, kPlotRadius * m_stageScale);
}

void LinePlane::paintAxes(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF plot = m_geometry.plot();
    const double s = m_stageScale;
    painter.setFont(theme.font(TextRole::Tick, s));
    painter.setPen(colors.ink3);
    for (const double tick : ticksOf(m_geometry)) {
        painter.drawText(m_geometry.bottomTickRect(tick), Qt::AlignHCenter | Qt::AlignTop, compact(tick));
        painter.drawText(m_geometry.leftTickRect(tick), Qt::AlignRight | Qt::AlignVCenter, compact(tick));
    }
    const double size = 20.0 * s;
    const double right = plot.right() - formulaWidth(m_horizontal, size) + 6 * s;
    paintFormula(painter, QPointF(right, plot.bottom() + 18 * s), m_horizontal, size, colors.ink);
    const double left = plot.left() - formulaWidth(m_vertical, size) - 7 * s;
    paintFormula(painter, QPointF(left, plot.top() + 16 * s), m_vertical, size, colors.ink);
}

void LinePlane::paintReadOut(QPainter& painter) const
{
    const QString text = readOut();
    if (text.isEmpty() || isPaintingPicture())
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QPointF place = m_geometry.toPixel(m_points[static_cast<std::size_t>(m_hovered)].value);
    painter.setFont(theme.sans(14.0 * m_stageScale));
    const QSizeF words = painter.fontMetrics().size(Qt::TextSingleLine, text);
    QRectF chip(place + QPointF(22, -22 - words.height()) * m_stageScale, words + QSizeF(20, 8));
    chip.moveRight(std::min(chip.right(), static_cast<double>(width())));
    chip.moveLeft(std::max(chip.left(), 0.0));
    if (chip.top() < 0)
        chip.moveTop(place.y() + 22 * m_stageScale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(chip, metrics::kButtonRadius, metrics::kButtonRadius);
    painter.setPen(colors.surface);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void LinePlane::paintFocus(QPainter& painter) const
{
    if (!showsFocus(*this) || !m_byKeyboard)
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_geometry.plot().adjusted(-3, -3, 3, 3), kPlotRadius + 3, kPlotRadius + 3);
}

QString LinePlane::accessibleText() const
{
    QStringList sentences;
    for (const Line& line : m_lines) {
        if (line.old)
            continue;
        const QString equation = equationText(line.line, plain(m_horizontal), plain(m_vertical));
        const QString name = nameText(line.name).isFormula ? plain(nameText(line.name).text) : line.name;
        if (!line.line.isLine())
            sentences += tr("There is no line: both weights are 0.");
        else if (name.isEmpty())
            sentences += tr("Line %1.").arg(equation);
        else
            sentences += tr("%1: line %2.").arg(name, equation);
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        const QString name = point.name.isEmpty()
            ? QStringLiteral("(%1, %2)").arg(compact(point.value.x()), compact(point.value.y()))
            : point.name;
        sentences += static_cast<int>(i) == m_current
            ? tr("Point %1, class %2, is the present example.").arg(name).arg(point.label)
            : tr("Point %1, class %2.").arg(name).arg(point.label);
    }
    if (const QString present = readOut(); !present.isEmpty())
        sentences += present;
    return sentences.join(u' ');
}

} // namespace chalknet::ui
