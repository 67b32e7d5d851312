// PictureRequest: somebody wants a picture copied or saved; it goes to the window, which has the clipboard and the folders.
#pragma once

#include <QEvent>
#include <QPointer>
#include <QWidget>

class QMenu;

namespace chalknet::ui {

class PictureRequest : public QEvent {
public:
    enum class Kind { Copy, Save };

    static Type eventType();

    PictureRequest(QWidget* source, Kind kind, bool isTemporary);
    QWidget* source() const { return m_source; }
    Kind kind() const { return m_kind; }
    /// The source was made for the picture and is deleted after it.
    bool isTemporary() const { return m_isTemporary; }

private:
    QPointer<QWidget> m_source;
    Kind m_kind;
    bool m_isTemporary;
};

/// To the window that the source is in.
void requestPicture(QWidget* source, PictureRequest::Kind kind);
/// The same of a hidden widget that nobody else needs.
void requestTemporaryPicture(QWidget* source, PictureRequest::Kind kind);

/// Appends "Copy picture" and "Save picture…" of a view that has a menu of its own.
void addPictureActions(QMenu* menu, QWidget* view);

} // namespace chalknet::ui
