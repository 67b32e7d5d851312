// What the output plane shows, and probing it.
#include "ui/views/PlaneView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/views/ContourLines.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

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
    setExtent({low, high, low, high});
}

void PlaneView::setExtent(const PlaneExtent& extent)
{
    m_extent = extent;
    m_probe.reset();
    updateGeometryOfPlane();
}

void PlaneView::setAxisNames(const PlaneAxisName& across, const PlaneAxisName& upwards)
{
    if (m_across == across && m_upwards == upwards)
        return;
    m_across = across;
    m_upwards = upwards;
    updateGeometryOfPlane();
    announceChange(this);
}

void PlaneView::setMap(std::span<const float> values, int resolution, const ValueScale& scale, std::optional<double> level)
{
    m_values.assign(values.begin(), values.end());
    m_classMaps.clear();
    m_resolution = resolution;
    m_scale = scale;
    m_level = level;
    m_boundary = level ? contourLines(m_values, resolution, *level) : std::vector<QPolygonF>();
    findContours();
    renderMap();
}

void PlaneView::setClassMaps(ClassMaps maps, int resolution)
{
    m_classMaps = std::move(maps);
    m_values = winningValues(m_classMaps);
    m_resolution = resolution;
    m_scale = kOutputScale;
    m_level.reset();
    m_boundary = classBoundaries(m_classMaps, resolution);
    findContours();
    renderMap();
}

void PlaneView::clearMap()
{
    m_values.clear();
    m_classMaps.clear();
    m_resolution = 0;
    m_boundary.clear();
    m_contours.clear();
    renderMap();
}

void PlaneView::setLines(PlaneLines lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    findContours();
    update();
}

void PlaneView::setFlat(bool isFlat)
{
    if (m_isFlat == isFlat)
        return;
    m_isFlat = isFlat;
    renderMap();
}

void PlaneView::setScaleVisible(bool visible)
{
    m_scaleVisible = visible;
    update();
}

void PlaneView::findContours()
{
    m_contours.clear();
    if (m_lines == PlaneLines::None || m_resolution == 0)
        return;
    int decimals = 1;
    const std::vector<double> levels
        = m_lines == PlaneLines::Value ? valueLevels(m_scale, decimals) : probabilityLevels(m_level.value_or(-1.0));
    m_contours = contoursAt(m_values, m_resolution, levels, decimals);
}

void PlaneView::setPoints(std::vector<PlanePoint> points)
{
    m_points = std::move(points);
    m_pointLayer = {};
    update();
}

void PlaneView::setTargetScale(const std::optional<ValueScale>& scale)
{
    m_targetScale = scale;
    m_pointLayer = {};
    update();
}

void PlaneView::setTestPointsVisible(bool visible)
{
    m_testVisible = visible;
    m_pointLayer = {};
    update();
}

void PlaneView::setMistakes(std::optional<std::vector<bool>> mistakes)
{
    m_mistakes = std::move(mistakes);
    update();
}

std::optional<int> PlaneView::mistakeCount() const
{
    if (!m_mistakes)
        return std::nullopt;
    int count = 0;
    for (std::size_t i = 0; i < m_points.size() && i < m_mistakes->size(); ++i)
        count += (*m_mistakes)[i] && isShown(m_points[i]) ? 1 : 0;
    return count;
}

QString PlaneView::mistakesText() const
{
    return tr("%n misclassified", nullptr, mistakeCount().value_or(0));
}

void PlaneView::setValueSymbol(const QString& letter)
{
    m_symbol = letter;
    update();
}

void PlaneView::setClassNames(const QStringList& names)
{
    m_classNames = names;
    update();
}

void PlaneView::setEvaluator(Evaluator evaluator)
{
    m_evaluator = std::move(evaluator);
    update();
}

// Of several outputs the value is that of the class which wins.
QString PlaneView::symbolTex(const Probe& answer) const
{
    return !m_classMaps.empty() && answer.label ? QStringLiteral("\\max_k %1_k").arg(m_symbol) : m_symbol;
}

QString PlaneView::className(int label) const
{
    return label < m_classNames.size() ? m_classNames.at(label) : tr("class %1").arg(label);
}

QString PlaneView::readOut() const
{
    if (!m_probe || !m_evaluator)
        return {};
    const std::optional<Probe> answer = m_evaluator(m_probe->x(), m_probe->y());
    const QString place = QStringLiteral("(%1, %2)").arg(signedText(m_probe->x()), signedText(m_probe->y()));
    if (!answer)
        return place;
    const QString value
        = QStringLiteral("%1 → %2 = %3")
              .arg(place, symbolTex(*answer) == m_symbol ? m_symbol : tr("largest %1").arg(m_symbol), readValue(answer->value));
    return answer->label ? QStringLiteral("%1, %2").arg(value, className(*answer->label)) : value;
}

QString PlaneView::readOutTex() const
{
    const auto answer = m_evaluator(m_probe->x(), m_probe->y());
    const QString place = QStringLiteral("(\\num{%1}, \\num{%2})").arg(signedText(m_probe->x()), signedText(m_probe->y()));
    if (!answer)
        return place;
    const QString value = QStringLiteral("%1 \\to %2 = \\num{%3}").arg(place, symbolTex(*answer), readValue(answer->value));
    return answer->label ? QStringLiteral("%1, \\, \\text{%2}").arg(value, className(*answer->label)) : value;
}

QString PlaneView::accessibleText() const
{
    const auto tests = std::count_if(m_points.begin(), m_points.end(), [](const PlanePoint& point) { return point.test; });
    QString summary = tr("Plane of the two inputs from %1 to %2 with %3 training and %4 test points.")
                          .arg(fixed(m_extent.left, 1), fixed(m_extent.right, 1))
                          .arg(static_cast<qlonglong>(m_points.size()) - tests)
                          .arg(tests);
    if (!m_across.words.isEmpty())
        summary += QLatin1Char(' ') + tr("Across: %1.").arg(m_across.words);
    if (!m_upwards.words.isEmpty())
        summary += QLatin1Char(' ') + tr("Upwards: %1.").arg(m_upwards.words);
    if (m_mistakes)
        summary += QLatin1Char(' ') + mistakesText() + QLatin1Char('.');
    const QString present = readOut();
    return present.isEmpty() ? summary : summary + QLatin1Char(' ') + present;
}

void PlaneView::updateGeometryOfPlane()
{
    const bool isNamed = !m_across.words.isEmpty() || !m_upwards.words.isEmpty();
    m_geometry = PlaneGeometry(size(), m_extent, m_stageScale, isNamed);
    m_pointLayer = {};
    update();
}

void PlaneView::renderMap()
{
    const Theme& theme = Theme::instance();
    const double range = theme.underPointsRange();
    if (m_resolution == 0)
        m_image = QImage();
    else if (!m_classMaps.empty())
        m_image = classMapImage(m_classMaps, m_resolution, range, m_isFlat);
    else if (m_isFlat && m_level)
        m_image = flatMapImage(m_values, m_resolution, *m_level, theme.diverging(), range);
    else
        m_image = heatMapImage(m_values, m_resolution, m_scale, theme.diverging(), range);
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
    const double share = (event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0) / kKeySteps;
    const QPointF step((m_extent.right - m_extent.left) * share, (m_extent.top - m_extent.bottom) * share);
    QPointF place = m_probe.value_or(m_extent.center());
    switch (event->key()) {
    case Qt::Key_Left: place.rx() -= step.x(); break;
    case Qt::Key_Right: place.rx() += step.x(); break;
    case Qt::Key_Up: place.ry() += step.y(); break;
    case Qt::Key_Down: place.ry() -= step.y(); break;
    case Qt::Key_Escape:
        if (!m_probe)
            return QWidget::keyPressEvent(event);
        return probe(std::nullopt);
    default: return QWidget::keyPressEvent(event);
    }
    probe(QPointF(std::clamp(place.x(), m_extent.left, m_extent.right), std::clamp(place.y(), m_extent.bottom, m_extent.top)));
}

} // namespace chalknet::ui
