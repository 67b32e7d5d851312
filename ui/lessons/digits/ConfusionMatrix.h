// ConfusionMatrix: actual digit against answer, painted: right in the positive colour, wrong in the negative one.
#pragma once

#include "ui/lessons/digits/ConfusionGeometry.h"
#include "ui/views/AccessibleView.h"

#include <QStringList>
#include <QWidget>

namespace chalknet::ui {

/// A click or Enter chooses a cell, a row (its head) or a column; chosen again, or Escape, everything. The arrow keys move the
/// cursor, also onto the heads.
class ConfusionMatrix : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ConfusionMatrix(QWidget* parent = nullptr);

    void setConfusion(const Confusion& confusion);
    const Confusion& confusion() const { return m_confusion; }
    /// Per cent of the row instead of counts.
    void setShares(bool shares);
    /// Ten names, where the classes are not the digits themselves; empty: digits.
    void setNames(const QStringList& names);
    void setFilter(DigitFilter filter);
    DigitFilter filter() const { return m_filter; }
    DigitFilter cursor() const { return m_cursor; }
    void setStageScale(double scale);

    const ConfusionGeometry& geometryOfCells() const { return m_geometry; }
    /// What stands in a cell.
    QString cellText(int actual, int answer) const;
    /// A cell, row or column in words: the tool tip, and what a screen reader says.
    QString spoken(DigitFilter filter) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    void chosen(chalknet::ui::DigitFilter filter);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void choose(DigitFilter filter);
    void moveCursor(int down, int right);
    QString nameOf(int digit) const;
    QColor fillOf(int actual, int answer) const;

    void paintTitles(QPainter& painter) const;
    void paintHeads(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintChosen(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    Confusion m_confusion;
    QStringList m_names;
    DigitFilter m_filter;
    DigitFilter m_cursor{0, 0};
    ConfusionGeometry m_geometry;
    double m_scale = 1.0;
    bool m_shares = false;
};

} // namespace chalknet::ui
