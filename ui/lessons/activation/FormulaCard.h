// FormulaCard: f and f′ of the selected function typeset, with its range.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/activation/BoundFunction.h"

class QCheckBox;
class QLabel;

namespace chalknet::ui {

class FormulaView;

class FormulaCard : public Card {
    Q_OBJECT

public:
    explicit FormulaCard(QWidget* parent = nullptr);

    void showFunction(const BoundFunction& function, bool numbers);
    void setHidesSlopes(bool hides);
    /// A low window has no room for the pieces of maxout one below the other; their fields show the numbers anyway.
    void setLow(bool low);
    /// `formulas` multiplies the size of the letters once more (presenting).
    void setStageScale(double scale, double formulas = 1.0);

    FormulaView* functionView() const { return m_function; }
    FormulaView* derivativeView() const { return m_derivative; }
    FormulaView* rangeView() const { return m_range; }
    QCheckBox* numbersBox() const { return m_numbers; }

signals:
    void numbersChosen(bool numbers);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show();
    bool canShowNumbers() const;

    FormulaView* m_function = nullptr;
    FormulaView* m_derivative = nullptr;
    FormulaView* m_added = nullptr;
    FormulaView* m_range = nullptr;
    QLabel* m_rangeLabel = nullptr;
    QCheckBox* m_numbers = nullptr;
    BoundFunction m_shown;
    bool m_withNumbers = false;
    bool m_hidesSlopes = false;
    bool m_low = false;
};

} // namespace chalknet::ui
