// GradientCheckModel: the rows of the gradient check in the order in which the lesson calculates them.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "ui/lessons/backprop/CheckText.h"
#include "ui/trace/TraceTex.h"

#include <QAbstractTableModel>

#include <vector>

namespace chalknet::ui {

class GradientCheckModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Rule, Nudged, Difference, Mark, Columns };
    enum Role {
        TexRole = Qt::UserRole, ///< of the name
        ReachedRole, ///< its numbers may be shown
        PresentRole,
        AskedRole, ///< hidden until the student has answered
        OutcomeRole, ///< CheckOutcome, of rows that are reached
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// False if these were the rows already.
    bool setCheck(std::vector<CheckedGradient> rows, const TraceNames& names);
    void setProgress(int done, int present, bool asked);
    int decimals() const { return m_decimals; }
    void setDecimals(int decimals);
    /// Whether there is room for the words beside a kink.
    void setIsWide(bool wide);
    void retranslate();

    const std::vector<CheckedGradient>& rows() const { return m_rows; }
    int done() const { return m_done; }
    int present() const { return m_present; }
    CheckCount count() const; ///< of the rows that are done
    /// What the column of this kind must have room for.
    QStringList longestTexts(Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The rows as lines with tabs, with the head.
    QString asText() const;

private:
    bool isAsked(int row) const { return m_asked && row == m_present; }
    bool isReached(int row) const { return row < m_done && !isAsked(row); }
    QString text(int row, int column) const;
    QString differenceText(const CheckedGradient& gradient) const;
    QString outcomeText(CheckOutcome outcome) const;
    QString toolTip(int row) const;
    void announceRows();

    std::vector<CheckedGradient> m_rows;
    QStringList m_names; ///< of the rows: TeX
    int m_done = 0;
    int m_present = -1;
    bool m_asked = false;
    int m_decimals = 4;
    bool m_isWide = true;
};

} // namespace chalknet::ui
