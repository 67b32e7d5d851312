// TraceRowsModel: the rows of data of a trace network as an editable table: number, inputs, targets.
#pragma once

#include "ui/trace/TraceNetwork.h"

#include <QAbstractTableModel>

namespace chalknet::ui {

/// Column 0 numbers the rows. A cell that is edited is not changed here: cellEdited() asks for it, and show() brings it back.
class TraceRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SymbolRole = Qt::UserRole, ///< of a column: TeX
        ChosenRole, ///< whether the row is the one that the lesson shows
        FirstTargetRole, ///< whether the column begins the targets
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TraceNetwork& network, bool hasTargets);
    void setChosen(int row);
    int chosen() const { return m_chosen; }
    int inputs() const { return m_inputs; }
    int targets() const { return m_targets; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// `column` counts from 0 over the inputs, then the targets.
    void cellEdited(int row, int column, double value);

private:
    double value(int row, int column) const;
    QString symbolText(int column) const;

    std::vector<TraceExample> m_rows;
    int m_inputs = 0;
    int m_targets = 0;
    bool m_isProbability = false; ///< the targets
    int m_chosen = 0;
};

/// The number that a text of the person means, also with a decimal comma or a true minus.
std::optional<double> typedNumber(const QString& text);

} // namespace chalknet::ui
