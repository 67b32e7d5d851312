// The marks of data points: class 1 is a circle, class 0 a triangle; training marks are filled, test marks hollow.
#pragma once

#include <QColor>
#include <QPainter>

namespace chalknet::ui {

enum class MarkStyle {
    Filled, ///< training: fill in the class colour, thin outline in the ground colour
    Hollow, ///< test: ground colour inside, outline in the class colour
    Plain, ///< fill only, for small pictures
};

/// The theme's colour of a class: 1 positive, 0 negative.
QColor classColor(int label);

/// `radius` is that of the circle; the triangle has the same visual weight. `ground` is the colour of the outline.
void paintClassMark(QPainter& painter, QPointF center, int label, MarkStyle style, double radius, const QColor& ground);

} // namespace chalknet::ui
