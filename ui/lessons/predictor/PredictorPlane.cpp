// Pointer and keys of the predictor's plane.
#include "ui/lessons/predictor/PredictorPlane.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kReach = 16.0; // of the pointer around an example

} // namespace

PredictorPlane::PredictorPlane(QWidget* parent)
    : QWidget(parent)
    , m_glide(this, [this](double share) {
        m_look.shownSlope = share >= 1.0 ? m_scene.after() : m_from + share * (m_scene.after() - m_from);
        update();
    })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PredictorPlane::setStageScale(double scale)
{
    m_scale = scale;
    m_geometry = PredictorPlaneGeometry(size(), m_scale);
    update();
}

void PredictorPlane::setScene(const PredictorScene& scene, bool glide)
{
    m_from = m_look.shownSlope;
    m_scene = scene;
    if (m_look.selected >= static_cast<int>(m_scene.examples.size()))
        m_look.selected = -1;
    m_glide.stop();
    if (glide)
        m_glide.glide();
    else
        m_look.shownSlope = m_scene.after();
    announceChange(this);
    update();
}

void PredictorPlane::setTracesVisible(bool visible)
{
    m_look.traces = visible;
    update();
}

void PredictorPlane::select(int example)
{
    m_look.selected = std::clamp(example, -1, static_cast<int>(m_scene.examples.size()) - 1);
    announceChange(this);
    update();
}

QString PredictorPlane::accessibleText() const
{
    QString text = tr("The line y = %1 · x and %2 examples.")
                       .arg(writtenFixed(m_scene.after(), 4))
                       .arg(static_cast<int>(m_scene.examples.size()));
    if (m_scene.step)
        text += QLatin1Char(' ')
            + tr("Step %1 looks at the example x = %2, t = %3.")
                  .arg(m_scene.step->number)
                  .arg(m_scene.worked.x.text(), m_scene.worked.t.text());
    if (m_look.selected >= 0) {
        const LineExample& example = m_scene.examples[static_cast<std::size_t>(m_look.selected)];
        text += QLatin1Char(' ')
            + tr("Example %1 is chosen: x = %2, t = %3.")
                  .arg(m_look.selected + 1)
                  .arg(writtenFixed(example.x, 1), writtenFixed(example.t, 1));
    }
    return text;
}

std::vector<Formula> PredictorPlane::shownFormulas() const
{
    const QString line = QStringLiteral("y = \\num{%1} \\cdot x").arg(writtenFixed(m_scene.after(), 4));
    std::vector<Formula> formulas{Formula::fromTex(line)};
    for (const QString& tex : stepLabelTexts(m_scene))
        formulas.push_back(Formula::fromTex(tex));
    return formulas;
}

void PredictorPlane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_look.isFocused = showsKeyboardFocus(*this);
    PredictorPlanePainter(m_geometry, m_scene, m_look).paint(painter);
}

void PredictorPlane::resizeEvent(QResizeEvent*)
{
    m_geometry = PredictorPlaneGeometry(size(), m_scale);
}

int PredictorPlane::exampleAt(QPointF position) const
{
    int nearest = -1;
    double least = kReach * std::max(1.0, m_scale);
    for (std::size_t i = 0; i < m_scene.examples.size(); ++i) {
        const QPointF center = m_geometry.axes().toPixel({m_scene.examples[i].x, m_scene.examples[i].t});
        const double distance = QLineF(center, position).length();
        if (distance <= least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

LineExample PredictorPlane::placeAt(QPointF position) const
{
    const QPointF value = m_geometry.axes().toValue(position);
    return onPlane({value.x(), value.y()});
}

void PredictorPlane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const int example = exampleAt(event->position());
    select(example);
    if (example < 0)
        return;
    const LineExample& chosen = m_scene.examples[static_cast<std::size_t>(example)];
    m_grip = m_geometry.axes().toPixel({chosen.x, chosen.t}) - event->position();
    m_dragging = true;
    emit gestureBegan();
}

void PredictorPlane::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return hover(exampleAt(event->position()));
    const LineExample place = placeAt(event->position() + m_grip);
    if (m_look.selected >= 0 && !(m_scene.examples[static_cast<std::size_t>(m_look.selected)] == place))
        emit exampleMoved(m_look.selected, place);
}

void PredictorPlane::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void PredictorPlane::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && exampleAt(event->position()) < 0 && m_geometry.plot().contains(event->position())) {
        emit gestureBegan();
        emit exampleAdded(placeAt(event->position()));
    }
}

void PredictorPlane::leaveEvent(QEvent*)
{
    hover(-1);
}

void PredictorPlane::hover(int example)
{
    if (m_look.hovered == example)
        return;
    m_look.hovered = example;
    setCursor(example >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void PredictorPlane::chooseNeighbour(int by)
{
    const int count = static_cast<int>(m_scene.examples.size());
    const int first = by > 0 ? 0 : count - 1;
    select(m_look.selected < 0 ? first : (m_look.selected + by + count) % count);
}

bool PredictorPlane::moveSelected(const QKeyEvent& event)
{
    if (m_look.selected < 0)
        return false;
    const double by = event.modifiers().testFlag(Qt::ShiftModifier) ? 10 * kExampleStep : kExampleStep;
    LineExample place = m_scene.examples[static_cast<std::size_t>(m_look.selected)];
    switch (event.key()) {
    case Qt::Key_Left: place.x -= by; break;
    case Qt::Key_Right: place.x += by; break;
    case Qt::Key_Up: place.t += by; break;
    case Qt::Key_Down: place.t -= by; break;
    default: return false;
    }
    if (!event.isAutoRepeat())
        emit gestureBegan();
    emit exampleMoved(m_look.selected, onPlane(place));
    return true;
}

void PredictorPlane::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    if ((key == Qt::Key_PageDown && !control && !m_presenting) || (key == Qt::Key_Right && control))
        chooseNeighbour(1);
    else if ((key == Qt::Key_PageUp && !control && !m_presenting) || (key == Qt::Key_Left && control))
        chooseNeighbour(-1);
    else if (key == Qt::Key_Escape && m_look.selected >= 0)
        select(-1);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_look.selected >= 0)
        emit exampleRemoved(m_look.selected);
    else if (key == Qt::Key_Insert) {
        emit gestureBegan();
        emit exampleAdded(onPlane({kLargestX / 2, kLargestT / 2}));
    } else if (control || !moveSelected(*event))
        QWidget::keyPressEvent(event);
}

} // namespace chalknet::ui
