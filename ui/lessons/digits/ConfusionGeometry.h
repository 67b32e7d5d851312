// ConfusionGeometry: where the cells, heads, titles and the legend of a confusion matrix lie; geometry without a window.
#pragma once

#include "ui/lessons/digits/DigitPredictions.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace chalknet::ui {

class ConfusionGeometry {
public:
    ConfusionGeometry() = default;
    /// `scale` is the stage scale; `head` the width of the row heads, which may be names.
    ConfusionGeometry(QSizeF size, double scale, double head);

    double side() const { return m_side; } ///< of a cell, with its gap
    QRectF grid() const { return m_grid; }
    QRectF cell(int actual, int answer) const;
    QRectF rowHead(int actual) const;
    QRectF columnHead(int answer) const;
    QRectF answerTitle() const;
    /// Left of the row heads, in the middle; in a narrow view above them.
    QRectF actualTitle() const { return m_actualTitle; }
    QRectF legend() const;
    /// What a filter shows: a cell, a row, a column or the whole grid.
    QRectF area(DigitFilter filter) const;
    /// The cell, row head, column head or (over the row heads) everything under a point.
    std::optional<DigitFilter> at(QPointF point) const;

private:
    double m_scale = 1.0;
    double m_side = 40.0;
    double m_head = 30.0;
    QRectF m_grid;
    QRectF m_actualTitle;
};

} // namespace chalknet::ui
