// FocusRing: the 2-px ink ring around the widget that the keyboard is on.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace chalknet::ui {

/// Follows the focus of the application. The ring shows after the focus moved by keyboard and goes with the next mouse
/// press. Only Qt's own inputs get it; painted views draw theirs. In a list or a tab bar it stands in the current item.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    /// The widget that has the ring now, or null.
    QWidget* target() const { return m_target; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveTo(QWidget* widget);
    void followItems();
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    QMetaObject::Connection m_items;
    bool m_byKeyboard = false;
};

} // namespace chalknet::ui
