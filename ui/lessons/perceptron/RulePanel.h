// RulePanel: the learning rule with numbers put in, the buttons that train, the settings of a run and its errors by epoch.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/perceptron/PerceptronController.h"

#include <array>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace chalknet::ui {

class ErrorBars;
class FormulaView;
class HairLine;
class MathText;
class NoteBar;
class WeightField;

class RulePanel : public Card {
    Q_OBJECT

public:
    /// What of the values would give an answer away.
    struct Hidden {
        bool change = false;
    };

    explicit RulePanel(PerceptronController& controller, QWidget* parent = nullptr);

    /// Everything from the controller; `canTrain` is false while a question is open.
    void showState(Hidden hidden, bool canTrain);
    /// Without the chart and settings at the right (a prediction stands there), or narrow beside the drawer.
    void arrange(bool withSettings, bool isNarrow, double scale);

    QCheckBox* predictBox() { return m_predict; }
    QPushButton* trainButton() { return m_train; }
    QPushButton* epochButton() { return m_epoch; }
    QPushButton* runButton() { return m_run; }
    QPushButton* backButton() { return m_back; }
    QPushButton* resetButton() { return m_reset; }
    QComboBox* orderBox() { return m_order; }
    QComboBox* startBox() { return m_start; }
    QComboBox* speedBox() { return m_speed; }
    WeightField* rateField() { return m_rateField; }
    WeightField* narrowRateField() { return m_narrowRate; }
    QPushButton* moreButton() { return m_more; }
    QSlider* rateSlider() { return m_rateSlider; }
    FormulaView* ruleLine(int weight) { return m_lines[static_cast<std::size_t>(weight)]; }
    FormulaView* changeLine(int weight) { return m_changes[static_cast<std::size_t>(weight)]; }
    MathText* reason() { return m_reason; }
    NoteBar* note() { return m_note; }
    ErrorBars* bars() { return m_bars; }

signals:
    void trainRequested();
    void twoLayersRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLeft(QBoxLayout* row);
    void makeRight(QBoxLayout* row);
    void makeHeader();
    QWidget* makeNarrowSettings();
    WeightField* makeRateField(QWidget* parent);
    void openSettingsMenu();
    void connectControls();
    void showRule(Hidden hidden);
    QString reasonText() const;
    void showVerdict();
    void showSettings();
    void retranslate();

    PerceptronController& m_controller;
    Hidden m_hidden;
    bool m_narrow = false;
    QString m_noteText; ///< also after the person closed the note

    QComboBox* m_order = nullptr;
    QComboBox* m_start = nullptr;
    QComboBox* m_speed = nullptr;
    QCheckBox* m_predict = nullptr;
    QWidget* m_narrowSettings = nullptr; ///< in place of the boxes and of the right side
    WeightField* m_narrowRate = nullptr;
    QPushButton* m_more = nullptr;
    QBoxLayout* m_left = nullptr;
    FormulaView* m_formula = nullptr;
    MathText* m_caption = nullptr;
    QWidget* m_lineBox = nullptr;
    std::array<FormulaView*, 3> m_lines{};
    std::array<FormulaView*, 3> m_changes{};
    MathText* m_reason = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_epoch = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_reset = nullptr;
    HairLine* m_divider = nullptr;
    QWidget* m_right = nullptr;
    QLabel* m_rateLabel = nullptr;
    QSlider* m_rateSlider = nullptr;
    WeightField* m_rateField = nullptr;
    QLabel* m_barsTitle = nullptr;
    ErrorBars* m_bars = nullptr;
    NoteBar* m_note = nullptr;
};

} // namespace chalknet::ui
