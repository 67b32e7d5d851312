// StepTable: the table of the steps; a click on a row goes to that step; no row is cut.
#pragma once

#include "ui/lessons/predictor/StepTableModel.h"

#include <QTableView>

namespace chalknet::ui {

/// The arrow keys move the row; Return goes to it; Ctrl+C copies the chosen rows as text. Tab leaves the table.
class StepTable : public QTableView {
    Q_OBJECT

public:
    explicit StepTable(QWidget* parent = nullptr);

    void show(const PredictorController& controller);
    using QTableView::show;
    StepTableModel& steps() { return m_model; }
    /// Letters are 15 px at scale 1.
    void setScale(double scale); ///< before its room gets its size
    void copyRows() const;
    /// The largest height up to `room` that ends with a whole row (at least one).
    int heightOfWholeRows(int room) const;

signals:
    void stepChosen(int number);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showCurrentRow();
    void arrangeColumns();
    void retranslate();

    StepTableModel m_model;
    double m_scale = 1.0;
};

/// Room for the table, of which it takes as much as ends with a whole row.
class WholeRows : public QWidget {
public:
    WholeRows(StepTable* table, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    StepTable* m_table;
};

} // namespace chalknet::ui
