// Where the cards of the lesson "Perceptron" lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// Rectangles within the page; an empty one hides its card. The reference is a page of 1324 × 800.
struct PerceptronLayout {
    QRect neuron;
    QRect plane;
    QRect table;
    QRect rule;
    QRect prediction;
    bool isStacked = false; ///< beside an open drawer: the neuron above, everything else below
    bool isCompact = false;
    double scale = 1.0; ///< of diagrams, planes and tables
    double formulas = 1.0; ///< a further factor for the formulas of the diagram
};

PerceptronLayout perceptronLayout(QSize page, bool presenting, bool predicting);

} // namespace chalknet::ui
