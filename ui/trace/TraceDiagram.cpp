// Not written yet.
#include "ui/trace/TraceDiagram.h"

namespace chalknet::ui {

TraceDiagram::TraceDiagram(QWidget* parent)
    : QWidget(parent)
    , m_signal(this, [](double) {})
{
}
TraceDiagram::~TraceDiagram() = default;
void TraceDiagram::setStageScale(double) { }
void TraceDiagram::setScene(const TraceScene&) { }
void TraceDiagram::playSignal(int, bool) { }
bool TraceDiagram::isPlayingSignal() const
{
    return false;
}
void TraceDiagram::setEditable(std::function<std::optional<double>(const TraceTarget&)>) { }
void TraceDiagram::openEditor(const TraceTarget&) { }
QString TraceDiagram::targetText(const TraceTarget&) const
{
    return {};
}
QString TraceDiagram::accessibleText() const
{
    return {};
}
bool TraceDiagram::event(QEvent* event)
{
    return QWidget::event(event);
}
void TraceDiagram::paintEvent(QPaintEvent*) { }
void TraceDiagram::resizeEvent(QResizeEvent*) { }
void TraceDiagram::mouseMoveEvent(QMouseEvent*) { }
void TraceDiagram::mousePressEvent(QMouseEvent*) { }
void TraceDiagram::mouseDoubleClickEvent(QMouseEvent*) { }
void TraceDiagram::leaveEvent(QEvent*) { }
void TraceDiagram::keyPressEvent(QKeyEvent*) { }
void TraceDiagram::focusInEvent(QFocusEvent*) { }
void TraceDiagram::focusOutEvent(QFocusEvent*) { }

} // namespace chalknet::ui
