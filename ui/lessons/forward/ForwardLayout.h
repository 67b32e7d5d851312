// Where the cards of the lesson "Forward pass" lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// What the arrangement depends on besides the size.
struct ForwardArrangement {
    int stripHeight = 60; ///< as the strip wants it for this width
    bool presenting = false;
    bool predicting = false;
    bool showsFlow = false;
    bool formulaOnly = false; ///< presenting: the lower card is one formula
    int matrixRows = 3; ///< of the tallest matrix: many need more of the height
};

/// Rectangles within the page; an empty one hides its card. The reference is a page of 1324 × 800.
struct ForwardLayout {
    QRect strip;
    QRect diagram;
    QRect matrices; ///< or the flow
    QRect prediction;
    bool isNarrow = false; ///< beside the open explanation
    bool isCompact = false;
    double scale = 1.0; ///< of diagram and matrices
    double chrome = 1.0; ///< of words around them
    double formulas = 1.0; ///< a further factor of the calculation
};

ForwardLayout forwardLayout(QSize page, const ForwardArrangement& arrangement);

} // namespace chalknet::ui
