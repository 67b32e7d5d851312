// StepTableModel: the steps of the lesson as rows: what was done, what is under way, what comes.
#pragma once

#include "ui/lessons/predictor/PredictorController.h"

#include <QAbstractTableModel>

namespace chalknet::ui {

class StepTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, X, Target, Prediction, Error, Change, Slope, Columns };
    /// Of the cell: does it stand for something that was reached, is it the row on show, −1/0/+1 for coloured numbers.
    enum Role { ReachedRole = Qt::UserRole, CurrentRole, SignRole, SymbolRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PredictorController& controller);
    void retranslate();
    /// The row on show, −1 at the start.
    int currentRow() const { return m_current; }
    /// Tab-separated, with the head; for the clipboard.
    QString rowsAsText(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    /// Whether the number was calculated already.
    bool isReached(int row, int column) const;
    bool isHidden(int row, int column) const;

    std::vector<LineStep> m_steps;
    int m_done = 0;
    int m_current = -1;
    StepPart m_part = StepPart::Nothing; ///< of the row under way
    std::optional<PredictorQuestion::Kind> m_question;
    int m_xDecimals = 0;
};

} // namespace chalknet::ui
