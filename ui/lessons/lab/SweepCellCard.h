// SweepCellCard: the chosen cell of a sweep in words, and the ways to its starts and into the lab.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/ManyStartsModel.h"

class QLabel;
class QPushButton;

namespace chalknet::ui {

class LossBars;

class SweepCellCard : public Card {
    Q_OBJECT

public:
    explicit SweepCellCard(ManyStartsModel& model, QWidget* parent = nullptr);

    void setCell(std::optional<std::size_t> cell);
    void setScale(double scale);
    LossBars* bars() { return m_bars; }
    QPushButton* startsButton() { return m_starts; }
    QPushButton* labButton() { return m_lab; }

signals:
    void startsRequested(std::size_t cell);
    void labRequested(std::size_t cell);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCell();
    void retranslate();

    ManyStartsModel& m_model;
    std::optional<std::size_t> m_cell;
    QLabel* m_settings = nullptr;
    QLabel* m_numbers = nullptr;
    LossBars* m_bars = nullptr;
    QPushButton* m_starts = nullptr;
    QPushButton* m_lab = nullptr;
};

} // namespace chalknet::ui
