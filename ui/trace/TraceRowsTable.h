// TraceRowsTable: the rows of data of a trace network; a click chooses a row, a second one edits its cell.
#pragma once

#include "ui/trace/TraceRowsModel.h"

#include <QTableView>

namespace chalknet::ui {

/// The arrow keys move the cell and so choose the row; typing, F2, Return and a double click edit in place; Tab in an editor goes
/// on to the next cell, Tab outside leaves the table.
class TraceRowsTable : public QTableView {
    Q_OBJECT

public:
    explicit TraceRowsTable(QWidget* parent = nullptr);

    void showNetwork(const TraceNetwork& network, bool hasTargets);
    void setRow(int row);
    int row() const { return m_model.chosen(); }
    TraceRowsModel& rows() { return m_model; }
    /// As wide as all columns, up to a limit.
    int wantedWidth() const;

signals:
    void rowChosen(int row);
    void cellEdited(int row, int column, double value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void arrangeColumns();
    void retranslate();

    TraceRowsModel m_model;
    bool m_following = false; ///< the current cell follows the model, nobody moved it
};

} // namespace chalknet::ui
