// Where the panels of the network lab lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// Rectangles within the page, which has no margins of its own. The reference is a page of 1324 × 800 (a window of 1440 × 900).
struct LabLayout {
    QRect strip;
    QRect data; ///< empty: hidden
    QRect network;
    QRect output;
    QRect charts; ///< empty: hidden
    bool isStacked = false; ///< beside an open drawer: network above, everything else below
    bool isPresenting = false;
    double scale = 1.0; ///< of diagrams and planes
    double chrome = 1.0; ///< of labels and controls
};

LabLayout labLayout(QSize page, bool presenting);

} // namespace chalknet::ui
