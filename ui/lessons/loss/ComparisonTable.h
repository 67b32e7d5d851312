// ComparisonTable: weight, loss and right answers at the mark, now, and by how much they changed.
#pragma once

#include "ui/lessons/loss/AccuracyState.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace chalknet::ui {

class FormulaView;

class ComparisonTable : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent);

    void setMoment(int weight, const SweptMoment& moment);
    void setStageScale(double scale);
    /// What stands in a row (0: θ, 1: E, 2: right) and column (0: mark, 1: now, 2: change).
    QString cellText(int row, int column) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QGridLayout* m_grid = nullptr;
    std::array<QLabel*, 3> m_heads{};
    FormulaView* m_weight = nullptr;
    FormulaView* m_loss = nullptr;
    QLabel* m_right = nullptr;
    std::array<std::array<QLabel*, 3>, 3> m_cells{};
};

/// As many decimals (four or more) as let the written change be the difference of the written losses.
int comparisonDecimals(double before, double after);

} // namespace chalknet::ui
