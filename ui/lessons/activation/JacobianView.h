// JacobianView: the derivatives of every softmax probability by every logit as a heat map with numbers.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QPoint>
#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// Rows are y_i, columns x_j; a last column shows that every row sums to 0. The pointer or the arrow keys choose an entry.
class JacobianView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit JacobianView(QWidget* parent = nullptr);

    /// size × size numbers, row by row.
    void setEntries(std::vector<double> entries, int size);
    void setStageScale(double scale);
    /// x column, y row; clamped.
    void setEntry(QPoint entry);
    QPoint entry() const { return m_entry; }

    QRectF cellRect(int row, int column) const; ///< column = size: the sums
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize sizeHint() const override { return {340, 260}; }
    QSize minimumSizeHint() const override { return {200, 100}; }

signals:
    void entryChosen(QPoint entry);
    /// The pointer is over an entry or the view has the focus: its bars are lit.
    void lookedAt(bool looking);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double at(int row, int column) const;
    std::optional<QPoint> entryAt(QPointF position) const;
    void choose(QPoint entry);
    void paintLabels(QPainter& painter) const;
    void paintCell(QPainter& painter, int row, int column, double largest) const;
    void paintSum(QPainter& painter, int row) const;
    void paintChosen(QPainter& painter) const;
    double letterSize() const;

    std::vector<double> m_entries;
    int m_size = 0;
    QPoint m_entry;
    double m_scale = 1.0;
    bool m_underPointer = false;
};

} // namespace chalknet::ui
