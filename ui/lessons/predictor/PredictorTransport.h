// PredictorTransport: reset, back, next step, play, how a step goes on, and where one is.
#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace chalknet::ui {

class PredictorController;
class SegmentedControl;

class PredictorTransport : public QWidget {
    Q_OBJECT

public:
    explicit PredictorTransport(PredictorController& controller, QWidget* parent = nullptr);

    QPushButton* nextButton() { return m_next; }
    SegmentedControl* mode() { return m_mode; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeSpeedMenu();
    void connectAll();
    void showMoment();
    void showState();
    void retranslate();

    PredictorController& m_controller;
    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_speed = nullptr;
    QMenu* m_speeds = nullptr;
    SegmentedControl* m_mode = nullptr;
    QLabel* m_place = nullptr;
};

} // namespace chalknet::ui
