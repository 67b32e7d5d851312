// CurveTable: every update of a path on a curve as a row: place, slope, step and loss; a click goes there.
#pragma once

#include "ui/lessons/descent/CurveState.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace chalknet::ui {

class CurveTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Update, Place, Slope, Step, Loss, Columns };
    enum Role { CurrentRole = Qt::UserRole, ReachedRole, SymbolRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CurveState& state, const CurvePath& path, std::size_t update);
    int currentRow() const { return m_current; }
    /// Tab-separated, with the head; for the clipboard.
    QString asText() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double number(int row, int column) const;

    CurveState m_state;
    CurvePath m_path;
    int m_rows = 0;
    int m_current = 0;
};

/// The arrow keys move the row; Return goes there; Ctrl+C copies the table as text. Tab leaves it.
class CurveTable : public QTableView {
    Q_OBJECT

public:
    explicit CurveTable(QWidget* parent = nullptr);

    void show(const CurveState& state, const CurvePath& path, std::size_t update);
    using QTableView::show;
    const CurveTableModel& steps() const { return m_model; }
    void setStageScale(double scale);
    /// The largest height up to `room` that ends with a whole row (at least one).
    int heightOfWholeRows(int room) const;

signals:
    void updateChosen(int update);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrangeColumns();
    void retranslate();

    CurveTableModel m_model;
};

/// Room for the table, of which it takes as much as ends with a whole row.
class CurveTableRoom : public QWidget {
    Q_OBJECT

public:
    CurveTableRoom(CurveTable* table, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    CurveTable* m_table;
};

} // namespace chalknet::ui
