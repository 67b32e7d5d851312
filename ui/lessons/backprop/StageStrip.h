// StageStrip: the four stages of a learning step, where one is, the transport, and what is calculated with.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/backprop/BackpropController.h"

#include <array>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace chalknet::ui {

class MathText;
class StageButton;

/// A stage is done, present or still to come; each is a button that jumps to it. The transport works on the controller.
class StageStrip : public Card {
    Q_OBJECT

public:
    explicit StageStrip(BackpropController& controller, QWidget* parent = nullptr);

    void showState();
    void setChromeScale(double scale);

    QAbstractButton* stageButton(Phase phase) const;
    QPushButton* resetButton() const { return m_reset; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* playButton() const { return m_play; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* networkButton() const { return m_network; }
    QPushButton* settingsButton() const { return m_settings; }
    QComboBox* exampleBox() const { return m_example; }
    QString counter() const;

signals:
    void networkRequested();
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTransport();
    void makeSpeedMenu();
    void connectAll();
    void showExamples();
    void arrange();
    void retranslate();

    BackpropController& m_controller;
    QWidget* m_row = nullptr;
    QHBoxLayout* m_layout = nullptr;
    QHBoxLayout* m_stageLayout = nullptr;
    std::array<StageButton*, 4> m_stages{};
    MathText* m_counter = nullptr;
    QComboBox* m_example = nullptr;
    QLabel* m_exampleName = nullptr;
    QPushButton* m_network = nullptr;
    QPushButton* m_settings = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_speed = nullptr;
    QMenu* m_speeds = nullptr;
    QPushButton* m_next = nullptr;
    double m_scale = 1.0;
    int m_exampleWidth = 0;
};

} // namespace chalknet::ui
