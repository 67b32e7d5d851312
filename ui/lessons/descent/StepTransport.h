// StepTransport: reset, back, play or pause, and next, with the place beside them.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace chalknet::ui {

/// Shows the state it is told; the owner answers the signals.
class StepTransport : public QWidget {
    Q_OBJECT

public:
    explicit StepTransport(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setBackEnabled(bool enabled); ///< reset too
    void setNextEnabled(bool enabled);
    void setPlayEnabled(bool enabled);
    /// Rich text: "update **3** of 30".
    void setPlace(const QString& text);
    /// Without buttons while the lesson is presented: they stand in the presenter's bar.
    void setPresenting(bool presenting);

signals:
    void resetRequested();
    void backRequested();
    void playRequested(); ///< play or pause
    void nextRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_place = nullptr;
    bool m_playing = false;
};

} // namespace chalknet::ui
