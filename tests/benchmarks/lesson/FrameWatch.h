// FrameWatch: an application that says when a part of a window has been painted and the frame with it is finished.
#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace bench {

class FrameWatch : public QApplication {
public:
    using QApplication::QApplication;

    /// `shown` is called at the end of every frame for which `part` or something in it was painted.
    void watch(QWidget* part, std::function<void()> shown);
    bool notify(QObject* receiver, QEvent* event) override;

private:
    bool isPart(const QObject* receiver) const;

    QPointer<QWidget> m_part;
    std::function<void()> m_shown;
    bool m_isPainted = false;
};

} // namespace bench
