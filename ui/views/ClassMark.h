// The marks of data points: every class has a shape and a colour of its own; training marks are filled, test marks hollow.
#pragma once

#include <QColor>
#include <QPainter>

namespace chalknet::ui {

/// So many classes have a mark: triangle, circle, square, diamond, cross, hexagon. Further ones begin again.
inline constexpr int kClassMarks = 6;

enum class MarkStyle {
    Filled, ///< training: fill in the class colour, thin outline in the ground colour
    Hollow, ///< test: ground colour inside, outline in the class colour
    Plain, ///< fill only, for small pictures
};

/// The theme's colour of a class: 1 positive, 0 negative, then the series colours.
QColor classColor(int label);

/// `radius` is that of the circle; the other shapes have the same visual weight. `ground` is the colour of the outline.
void paintClassMark(QPainter& painter, QPointF center, int label, MarkStyle style, double radius, const QColor& ground);
/// The shape of a class in another colour.
void paintClassMark(QPainter& painter, QPointF center, int label, MarkStyle style, double radius, const QColor& ground,
    const QColor& color);

} // namespace chalknet::ui
