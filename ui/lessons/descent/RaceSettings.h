// RaceSettings: a panel that unfolds: the numbers of the optimisers, how long the race is, and what the rows are made from.
#pragma once

#include "ui/controls/AnchoredPanel.h"
#include "ui/lessons/descent/RaceState.h"

#include <functional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class NumberField;

class RaceSettings : public AnchoredPanel {
    Q_OBJECT

public:
    explicit RaceSettings(QWidget* parent = nullptr);

    /// Emits nothing.
    void showState(const RaceState& state);
    QCheckBox* ownRates() const { return m_ownRates; }
    NumberField* field(const char* key) const;

signals:
    /// A change by hand, as what to do with the state; `text` names the undo step.
    void edited(const QString& text, const std::function<void(RaceState&)>& change);

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    /// A number with its label.
    struct Number {
        const char* key;
        QString (*label)();
        double low;
        double high;
        double step;
        double (*read)(const RaceState&);
        void (*write)(RaceState&, double);
        bool isOfRows;
        QLabel* name = nullptr;
        NumberField* field = nullptr;
    };
    static std::vector<Number> makeNumbers();
    void layOut();
    void retranslate();

    QLabel* m_title = nullptr;
    std::vector<Number> m_numbers;
    QCheckBox* m_ownRates = nullptr;
    QPushButton* m_order = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_all = nullptr;
};

} // namespace chalknet::ui
