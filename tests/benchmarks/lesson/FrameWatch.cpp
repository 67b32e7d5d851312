// Paint events reach the widgets of a window inside of its update request, which also hands the pixels to the screen.
#include "FrameWatch.h"

#include <QEvent>

namespace bench {

void FrameWatch::watch(QWidget* part, std::function<void()> shown)
{
    m_part = part;
    m_shown = std::move(shown);
    m_isPainted = false;
}

bool FrameWatch::isPart(const QObject* receiver) const
{
    if (!m_part || !receiver->isWidgetType())
        return false;
    const auto* widget = static_cast<const QWidget*>(receiver);
    return widget == m_part || m_part->isAncestorOf(widget);
}

bool FrameWatch::notify(QObject* receiver, QEvent* event)
{
    // Both may be gone afterwards.
    const bool isPaint = event->type() == QEvent::Paint && isPart(receiver);
    const bool isFrame = event->type() == QEvent::UpdateRequest;
    const bool isHandled = QApplication::notify(receiver, event);
    m_isPainted = m_isPainted || isPaint;
    if (isFrame && m_isPainted) {
        m_isPainted = false;
        m_shown();
    }
    return isHandled;
}

} // namespace bench
