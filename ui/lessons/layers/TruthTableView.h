// TruthTableView: the four rows with hidden values, answer, target and whether they agree.
#pragma once

#include "ui/lessons/layers/LayersValues.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// Up and Down choose the row, Space or Return changes its target, as a click on the target does.
class TruthTableView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit TruthTableView(QWidget* parent = nullptr);

    void setStageScale(double scale);
    void setValues(const LayersValues& values, bool hiddenUnknown);
    void setRows(int current, int hovered);

    QRectF rowRect(int row) const;
    QRectF targetRect(int row) const;
    QString rowText(int row) const;
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize minimumSizeHint() const override { return {230, 150}; }

signals:
    void rowChosen(int row);
    /// −1 when the pointer leaves.
    void rowHovered(int row);
    void targetToggled(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowAt(QPointF pixel) const;
    double columnCenter(int column) const;
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;

    LayersValues m_values;
    bool m_hiddenUnknown = false;
    int m_current = 0;
    int m_hovered = -1;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
