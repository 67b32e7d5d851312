// Watches the presses of the whole application.
#include "ui/theme/KeyboardFocus.h"

#include "ui/theme/PictureScope.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace chalknet::ui {

namespace {

class PressWatcher : public QObject {
public:
    explicit PressWatcher(QObject* parent)
        : QObject(parent)
    {
        qApp->installEventFilter(this);
    }

    bool lastWasKey() const { return m_lastWasKey; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress)
            note(false);
        else if (event->type() == QEvent::KeyPress && !isModifier(*static_cast<QKeyEvent*>(event)))
            note(true);
        return QObject::eventFilter(watched, event);
    }

private:
    // Ctrl or Shift may be held for the mouse.
    static bool isModifier(const QKeyEvent& event)
    {
        return event.key() == Qt::Key_Control || event.key() == Qt::Key_Shift || event.key() == Qt::Key_Alt
            || event.key() == Qt::Key_Meta;
    }

    void note(bool key)
    {
        if (m_lastWasKey == key)
            return;
        m_lastWasKey = key;
        if (QWidget* widget = QApplication::focusWidget())
            widget->update();
    }

    bool m_lastWasKey = false;
};

/// One for the application, which owns it.
PressWatcher& watcher()
{
    static QPointer<PressWatcher> watcher;
    if (!watcher)
        watcher = new PressWatcher(qApp);
    return *watcher;
}

} // namespace

void watchPresses()
{
    watcher();
}

bool showsKeyboardFocus(const QWidget& widget)
{
    return watcher().lastWasKey() && widget.hasFocus() && !isPaintingPicture();
}

} // namespace chalknet::ui
