// WorksheetDialog: what a teacher adds to a project: a task, its goal, and which controls are locked or hidden.
#pragma once

#include "ui/lessons/lab/Worksheet.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace chalknet::ui {

class SegmentedControl;

/// Every change acts at once; the lab behind it stays in use.
class WorksheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit WorksheetDialog(QWidget* parent = nullptr);

    /// Emits nothing.
    void setWorksheet(const Worksheet& worksheet);

    SegmentedControl* access(LabControl control) const { return m_access[static_cast<std::size_t>(control)]; }

signals:
    void worksheetChosen(const chalknet::ui::Worksheet& worksheet);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Asked for with the box, how much with the field.
    struct Goal {
        QCheckBox* asked = nullptr;
        QDoubleSpinBox* value = nullptr;
    };

    void makeWords(QGridLayout* grid);
    void makeGoals(QGridLayout* grid);
    void makeAccess(QGridLayout* grid);
    void showGoal(const Goal& goal, double value);
    void choose();
    void retranslate();

    Worksheet m_worksheet;
    bool m_isShowing = false; ///< what is set: nothing is chosen by that
    QLabel* m_intro = nullptr;
    QLabel* m_titleName = nullptr;
    QLabel* m_taskName = nullptr;
    QLabel* m_goalName = nullptr;
    QLabel* m_accessName = nullptr;
    QLineEdit* m_titleKo = nullptr;
    QLineEdit* m_titleEn = nullptr;
    QPlainTextEdit* m_taskKo = nullptr;
    QPlainTextEdit* m_taskEn = nullptr;
    Goal m_accuracy;
    Goal m_loss;
    Goal m_units;
    Goal m_layers;
    std::array<QLabel*, kLabControls> m_names{};
    std::array<SegmentedControl*, kLabControls> m_access{};
    QPushButton* m_clear = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace chalknet::ui
