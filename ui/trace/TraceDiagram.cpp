// The widget around a traced network: scenes in, what is pointed at out, and the signal that runs through it.
#include "ui/trace/TraceDiagram.h"

#include "ui/controls/WeightField.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagramPainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace chalknet::ui {

TraceDiagram::TraceDiagram(QWidget* parent)
    : QWidget(parent)
    , m_signal(this, [this](double share) { moveSignal(share); })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

TraceDiagram::~TraceDiagram()
{
    // The editor commits what is typed when it goes; nobody listens any more.
    if (m_editor != nullptr)
        m_editor->disconnect(this);
}

void TraceDiagram::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    layOut();
}

void TraceDiagram::setScene(const TraceScene& scene)
{
    const TraceTarget before = current();
    m_scene = scene;
    if (!exists(m_hovered))
        m_hovered = {};
    if (!exists(m_keyed))
        m_keyed = {};
    layOut();
    tellCurrent(before);
    announceChange(this);
}

bool TraceDiagram::exists(const TraceTarget& target) const
{
    switch (target.kind) {
    case TraceTarget::Kind::None: return true;
    case TraceTarget::Kind::Loss: return m_scene.hasLoss;
    case TraceTarget::Kind::Unit:
    case TraceTarget::Kind::Bias: return m_scene.unit(target) != nullptr;
    case TraceTarget::Kind::Edge: return m_scene.edge(target) != nullptr;
    case TraceTarget::Kind::BiasEdge: break;
    }
    const TraceUnitMark* unit = m_scene.unit({TraceTarget::Kind::Unit, target.column, target.unit, 0, 0});
    return m_scene.edge(target) != nullptr || (unit != nullptr && !unit->sideNote.isEmpty());
}

void TraceDiagram::layOut()
{
    m_geometry = TraceGeometry(QSizeF(size()), m_scene, m_scale);
    if (m_editor != nullptr && exists(m_edited))
        placeEditor();
    else if (m_editor != nullptr)
        closeEditor();
    update();
}

void TraceDiagram::resizeEvent(QResizeEvent*)
{
    layOut();
}

void TraceDiagram::paintEvent(QPaintEvent*)
{
    if (m_geometry.columnCount() < 2)
        return;
    QPainter painter(this);
    TracePicture picture{.scene = m_scene, .geometry = m_geometry};
    picture.current = isPaintingPicture() ? TraceTarget() : current();
    picture.hasFocusRing = showsFocus(*this) && m_hovered.isNone() && !m_keyed.isNone();
    if (m_editor != nullptr)
        picture.edited = m_edited;
    if (m_isPlaying)
        picture.signal = TraceSignal{m_signalColumn, m_signalBackward, m_signalShare};
    TraceDiagramPainter(painter, picture).paint();
}

void TraceDiagram::playSignal(int column, bool backward)
{
    m_signalColumn = column;
    m_signalBackward = backward;
    m_signalShare = 0.0;
    m_isPlaying = true;
    m_signal.glide(motion::kSignal, QEasingCurve::InOutSine);
    update();
}

bool TraceDiagram::isPlayingSignal() const
{
    return m_isPlaying;
}

void TraceDiagram::moveSignal(double share)
{
    m_signalShare = share;
    update();
    if (share < 1.0)
        return;
    m_isPlaying = false;
    emit signalArrived();
}

void TraceDiagram::tellCurrent(const TraceTarget& before)
{
    if (current() == before)
        return;
    update();
    setCursor(current().isNone() || m_hovered.isNone() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    announceChange(this);
    emit targetHovered(current());
}

void TraceDiagram::hover(const TraceTarget& target)
{
    const TraceTarget before = current();
    m_hovered = target;
    tellCurrent(before);
}

void TraceDiagram::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_geometry.targetAt(event->position()));
}

void TraceDiagram::leaveEvent(QEvent*)
{
    hover({});
}

void TraceDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const TraceTarget before = current();
    m_keyed = {};
    m_hovered = m_geometry.targetAt(event->position());
    tellCurrent(before);
    if (!m_hovered.isNone())
        emit targetActivated(m_hovered);
}

void TraceDiagram::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TraceTarget target = m_geometry.targetAt(event->position());
    if (event->button() == Qt::LeftButton && isEditable(target))
        openEditor(target);
}

} // namespace chalknet::ui
