// The request as an event of Qt, and the two lines of a menu that make it.
#include "ui/picture/PictureRequest.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace chalknet::ui {

QEvent::Type PictureRequest::eventType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

PictureRequest::PictureRequest(QWidget* source, Kind kind, bool isTemporary)
    : QEvent(eventType())
    , m_source(source)
    , m_kind(kind)
    , m_isTemporary(isTemporary)
{
}

void requestPicture(QWidget* source, PictureRequest::Kind kind)
{
    PictureRequest request(source, kind, false);
    QCoreApplication::sendEvent(source->window(), &request);
}

void requestTemporaryPicture(QWidget* source, PictureRequest::Kind kind)
{
    PictureRequest request(source, kind, true);
    if (!QCoreApplication::sendEvent(source->window(), &request))
        source->deleteLater();
}

void addPictureActions(QMenu* menu, QWidget* view)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto add = [&](const char* text, PictureRequest::Kind kind) {
        QAction* action = menu->addAction(QCoreApplication::translate("PictureRequest", text));
        QObject::connect(action, &QAction::triggered, view, [view, kind] { requestPicture(view, kind); });
    };
    add(QT_TRANSLATE_NOOP("PictureRequest", "Copy picture"), PictureRequest::Kind::Copy);
    add(QT_TRANSLATE_NOOP("PictureRequest", "Save picture…"), PictureRequest::Kind::Save);
}

} // namespace chalknet::ui
