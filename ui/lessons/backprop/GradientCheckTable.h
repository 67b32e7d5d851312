// GradientCheckTable: the painted table of the gradient check, one row for every parameter.
#pragma once

#include "ui/lessons/backprop/GradientCheckModel.h"

#include <QTableView>

namespace chalknet::ui {

/// A click or Enter chooses a row. The present row is always in sight, with its neighbours where there is room.
class GradientCheckTable : public QTableView {
    Q_OBJECT

public:
    explicit GradientCheckTable(QWidget* parent = nullptr);

    GradientCheckModel& rows() { return m_model; }
    const GradientCheckModel& rows() const { return m_model; }
    void setScale(double scale);
    /// After a change of the rows: column widths, and the present row into sight.
    void fit();
    /// The present row into sight.
    void reveal();
    QSize sizeHint() const override { return {288, 190}; }
    QSize minimumSizeHint() const override;

signals:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrangeColumns();
    int needed(GradientCheckModel::Column column, double scale, double gap) const;
    void retranslate();

    GradientCheckModel m_model;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
