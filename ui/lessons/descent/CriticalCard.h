// CriticalCard: "Where the slope is zero": looks for critical points of a small network and shows how the loss bends there.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/CriticalSearch.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class CriticalPlot;
class MathText;

class CriticalCard : public Card {
    Q_OBJECT

public:
    explicit CriticalCard(QWidget* parent);

    /// Another problem forgets what was found.
    void setProblem(const CriticalProblem& problem);
    void setStageScale(double scale);
    void begin();
    /// A search that runs ends; what it found stays.
    void pause();
    const CriticalSearch& search() const { return *m_search; }
    CriticalPlot* plot() { return m_plot; }
    QPushButton* button() { return m_button; }
    /// The chosen point, or null.
    const CriticalPoint* chosen() const;
    /// "3 minima, 5 flat, 12 saddles": the numbers now; empty before a search.
    QString countsText() const;

signals:
    void problemChosen(const chalknet::ui::CriticalProblem& problem);
    /// Points were found, or one was chosen.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void showAll();
    QString chosenText() const;
    void retranslate();

    CriticalProblem m_problem;
    CriticalSearch* m_search = nullptr;
    int m_chosen = -1;
    QComboBox* m_data = nullptr;
    QComboBox* m_hidden = nullptr;
    QComboBox* m_unit = nullptr;
    QPushButton* m_button = nullptr;
    QLabel* m_counts = nullptr;
    CriticalPlot* m_plot = nullptr;
    MathText* m_text = nullptr;
};

} // namespace chalknet::ui
