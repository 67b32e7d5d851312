// SideBySide: the outputs of two runs at the same step, next to each other, over the stage of the lab.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabTime.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class OutputPanel;
struct LabPlaneWords;

class SideBySide : public Card {
    Q_OBJECT

public:
    explicit SideBySide(LabController& controller, LabTime& time, QWidget* parent = nullptr);

    /// With the run that is looked at and the newest other one.
    void open();
    void setWords(const LabPlaneWords& words);
    void setScales(double stage, double chrome);
    OutputPanel* output(std::size_t side) { return m_sides[side].output; }
    int run(std::size_t side) const { return m_sides[side].run; }

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Side {
        QComboBox* choice = nullptr;
        QLabel* caption = nullptr;
        OutputPanel* output = nullptr;
        int run = 0;
    };

    QWidget* makeSide(Side& side);
    void fillChoices();
    void showSide(Side& side);
    void refresh();
    void retranslate();

    LabController& m_controller;
    LabTime& m_time;
    QPushButton* m_close = nullptr;
    std::array<Side, 2> m_sides;
    std::array<std::unique_ptr<MomentMaker>, 2> m_makers;
};

} // namespace chalknet::ui
