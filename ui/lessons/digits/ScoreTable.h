// ScoreTable: precision, recall and F1 of every digit with small bars, sorted by any of them, the worst first.
#pragma once

#include "ui/lessons/digits/DigitPredictions.h"
#include "ui/views/AccessibleView.h"

#include <QStringList>
#include <QWidget>

#include <array>

namespace chalknet::ui {

/// A click on a head sorts by it (again: the other way round); a click or Enter on a row chooses its digit. Up and Down move the
/// cursor, Left and Right choose the column to sort by, Space turns the order round.
class ScoreTable : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Column { Digit, Precision, Recall, F1 };
    static constexpr int kColumns = 4;

    explicit ScoreTable(QWidget* parent = nullptr);

    void setConfusion(const Confusion& confusion);
    void setNames(const QStringList& names);
    /// Which digit is shown elsewhere, −1: none.
    void setChosen(int digit);
    void setSorting(Column column, bool descending);
    Column column() const { return m_column; }
    bool isDescending() const { return m_descending; }
    void setStageScale(double scale);

    /// The digits from top to bottom. What is not defined stands at the end.
    const std::array<int, 10>& order() const { return m_order; }
    double value(int digit, Column column) const;
    /// Where the bars begin, so that 97 % and 99 % can be told apart: 0, 0.5, 0.8, 0.9 or 0.95.
    double floor() const { return m_floor; }
    QRectF headPlace(Column column) const;
    QRectF rowPlace(int index) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize minimumSizeHint() const override { return {240, 220}; }

signals:
    void chosen(int digit);
    void sortingChanged(chalknet::ui::ScoreTable::Column column, bool descending);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sort();
    void sortBy(Column column);
    QString columnName(Column column) const;
    QString nameOf(int digit) const;
    double headHeight() const;
    double digitWidth() const;
    void paintHeads(QPainter& painter) const;
    void paintRow(QPainter& painter, int index) const;
    void paintScore(QPainter& painter, const QRectF& place, double value) const;
    void paintFloor(QPainter& painter) const;

    Confusion m_confusion;
    QStringList m_names;
    std::array<int, 10> m_order{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    Column m_column = Column::F1;
    bool m_descending = false;
    int m_chosen = -1;
    int m_cursor = 0; ///< index from the top
    double m_floor = 0.0;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
