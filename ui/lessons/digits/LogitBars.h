// LogitBars: the ten logits as signed bars with their numbers and probabilities; two classes are chosen.
#pragma once

#include "ui/lessons/digits/WhyAnswer.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <optional>

namespace chalknet::ui {

/// A click on a row, or Space on the row the arrow keys lead to, chooses the class to compare with; with Shift the first one.
class LogitBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit LogitBars(QWidget* parent);

    /// Nothing: there is no picture.
    void setAnswer(const std::optional<WhyAnswer>& answer);
    void setChosen(int first, int second);
    void setStageScale(double scale);
    /// The row of the keyboard.
    int row() const { return m_row; }
    QRectF rowRect(int row) const;
    /// What a row says: "9: z = +4.95, 5.3 %".
    QString rowText(int row) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize minimumSizeHint() const override { return {200, 180}; }
    QSize sizeHint() const override { return {268, 330}; }

signals:
    void classChosen(int digit, bool first);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Columns;
    Columns columns() const;
    double headHeight() const;
    std::optional<int> rowAt(QPointF position) const;
    void setRow(int row);
    void paintHead(QPainter& painter, const Columns& columns) const;
    void paintAxis(QPainter& painter, const Columns& columns) const;
    void paintRow(QPainter& painter, const Columns& columns, int row) const;

    std::optional<WhyAnswer> m_answer;
    int m_first = 0;
    int m_second = 1;
    int m_row = 0;
    std::optional<int> m_hovered;
    double m_stage = 1.0;
};

} // namespace chalknet::ui
