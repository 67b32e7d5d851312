// SolvedCard: the share of the starts that solved it, and how it depends on the number of hidden nodes.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/ManyStartsModel.h"

class QLabel;
class QPushButton;

namespace chalknet::ui {

class SweepBars;

class SolvedCard : public Card {
    Q_OBJECT

public:
    explicit SolvedCard(ManyStartsModel& model, QWidget* parent = nullptr);

    void setScale(double scale);
    /// What is counted as solved with these data, as a sentence.
    static QString definition(const LabData& data);
    SweepBars* bars() { return m_bars; }
    QPushButton* compareButton() { return m_compare; }
    QString shareText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStarts();
    void showUnits();
    void retranslate();

    ManyStartsModel& m_model;
    QLabel* m_by = nullptr;
    QLabel* m_share = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_definition = nullptr;
    QPushButton* m_compare = nullptr;
    SweepBars* m_bars = nullptr;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
