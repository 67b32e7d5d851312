// Where the cards of the lesson "Backpropagation" lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// What stands on the page.
struct BackpropParts {
    bool presenting = false; ///< only diagram and formula
    bool predicting = false; ///< chain rule, prediction and gradient check below the diagram
    bool sideVisible = true; ///< the card beside the chain rule
};

/// Rectangles within the page; an empty one hides its card. The reference is a page of 1324 × 800.
struct BackpropLayout {
    QRect strip;
    QRect diagram;
    QRect chain;
    QRect side;
    QRect prediction;
    bool isNarrow = false; ///< beside an open drawer
    bool isCompact = false;
    double scale = 1.0; ///< of the diagram
    double formulas = 1.0; ///< of chain rule and side card
    double chrome = 1.0; ///< of titles and controls
};

BackpropLayout backpropLayout(QSize page, const BackpropParts& parts);

} // namespace chalknet::ui
