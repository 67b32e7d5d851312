// SweepCard: which two settings are varied, over which values, and how many starts each combination gets.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/ManyStartsModel.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace chalknet::ui {

class SweepCard : public Card {
    Q_OBJECT

public:
    explicit SweepCard(ManyStartsModel& model, QWidget* parent = nullptr);

    void setScale(double scale);
    QComboBox* settingBox(bool down) { return m_axes[down ? 1 : 0].setting; }
    QLineEdit* valuesEdit(bool down) { return m_axes[down ? 1 : 0].values; }
    /// Why the values that were typed cannot be; empty: nothing is wrong.
    QString problem() const;

signals:
    void problemChanged(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Axis {
        QLabel* label = nullptr;
        QComboBox* setting = nullptr;
        QLineEdit* values = nullptr; ///< of numbers
        QPushButton* choices = nullptr; ///< of choices, in its place
        QMenu* menu = nullptr;
    };

    void makeAxis(std::size_t index);
    void chooseSetting(std::size_t index);
    void takeValues(std::size_t index);
    void takeChoices(std::size_t index);
    void change(std::size_t index, SweepAxis axis);
    SweepAxis axisOf(std::size_t index) const { return index == 0 ? m_model.plan().across : m_model.plan().down; }
    void showPlan();
    void showProblem();
    void showAxis(std::size_t index);
    void retranslate();

    ManyStartsModel& m_model;
    std::array<Axis, 2> m_axes;
    QLabel* m_problem = nullptr;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
