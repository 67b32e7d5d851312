// OutputLine: the last space: where each of the four rows lies on the output's number line, and the threshold.
#pragma once

#include "ui/lessons/layers/LayersValues.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// By hand the line is that of z with the threshold 0; while training it is that of y with the threshold 0.5.
class OutputLine : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit OutputLine(QWidget* parent = nullptr);

    void setStageScale(double scale);
    /// While a prediction is asked, `isUnknown`: the places of the points would tell the answer.
    void setValues(const LayersValues& values, bool isUnknown = false);
    void setRows(int current, int hovered);

    /// Middle of a row's mark in pixels.
    QPointF markPlace(int row) const;
    QString accessibleText() const override;
    QSize minimumSizeHint() const override { return {96, 140}; }

signals:
    void rowHovered(int row);
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Axis {
        double low = 0.0;
        double high = 1.0;
        double threshold = 0.5;
    };
    double valueOf(int row) const;
    Axis axis() const;
    QRectF plot() const;
    double toPixel(double value) const;
    int rowAt(QPointF pixel) const;

    LayersValues m_values;
    int m_current = 0;
    int m_hovered = -1;
    bool m_isUnknown = false;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
