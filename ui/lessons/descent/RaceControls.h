// RaceControls: transport, counter and learning rate of "Optimisers", and the ways to its settings and its question.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/RaceMoment.h"

class QLabel;
class QMenu;
class QPushButton;

namespace chalknet::ui {

class ValueSlider;

class RaceControls : public Card {
    Q_OBJECT

public:
    explicit RaceControls(QWidget* parent = nullptr);

    ValueSlider* rate() const { return m_rate; }
    QPushButton* playButton() const { return m_play; }
    QPushButton* stepButton() const { return m_step; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* resetButton() const { return m_reset; }
    QPushButton* settingsButton() const { return m_settings; }
    QPushButton* predictButton() const { return m_predict; }
    /// "epoch 4 update 34 / 60", and below it "mini-batch 4 of 10 done", as plain text.
    QString counterText() const;

    void showMoment(const RaceMoment& moment, bool isPlaying);
    void setSpeed(int perSecond);

signals:
    void resetRequested();
    void backRequested();
    void playRequested();
    void stepRequested();
    void speedChosen(int perSecond);
    void rateMoved(double rate);
    void rateReleased();
    void settingsRequested();
    void predictRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeSpeeds();
    void retranslate();
    void showPlace(const RaceMoment& moment);

    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_speed = nullptr;
    QMenu* m_speeds = nullptr;
    QLabel* m_counter = nullptr;
    QLabel* m_batch = nullptr;
    ValueSlider* m_rate = nullptr;
    QLabel* m_rateLabel = nullptr; ///< of the slider
    QPushButton* m_predict = nullptr;
    QPushButton* m_settings = nullptr;
    bool m_isPlaying = false;
};

/// Updates in a second that can be chosen.
const std::vector<int>& raceSpeeds();

} // namespace chalknet::ui
