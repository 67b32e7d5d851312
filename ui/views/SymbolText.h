// A letter with an index and an exponent, such as x₁ or θ₃₂⁽¹⁾: italic letter, upright smaller digits.
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace chalknet::ui {

struct Symbol {
    QString letter;
    QString index; ///< below the line; may be empty
    QString exponent; ///< above the line, over the index; may be empty
};

/// Paints from the baseline's left end. `pixelSize` is that of the letter.
void paintSymbol(QPainter& painter, QPointF baseline, const Symbol& symbol, double pixelSize, const QColor& color);
double symbolWidth(const Symbol& symbol, double pixelSize);

} // namespace chalknet::ui
