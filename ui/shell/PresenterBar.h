// PresenterBar: the only chrome of presenter mode: where one is, back, play, next and the way out.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace chalknet::ui {

class ElidedLabel;

/// 56 px at the bottom of the window.
class PresenterBar : public QWidget {
    Q_OBJECT

public:
    explicit PresenterBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setStatus(const QString& status);
    /// The button shows what it would do: pause while playing.
    void setPlaying(bool playing);

signals:
    void backRequested();
    void playRequested();
    void nextRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void namePlay();

    QLabel* m_title = nullptr;
    ElidedLabel* m_status = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_leave = nullptr;
    bool m_playing = false;
};

} // namespace chalknet::ui
