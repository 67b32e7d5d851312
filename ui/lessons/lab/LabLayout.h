// Where the panels of the network lab lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// Rectangles within the page, which has no margins of its own. The reference is a page of 1324 × 800 (a window of 1440 × 900).
struct LabLayout {
    QRect strip;
    QRect task; ///< between the strip and the stage; empty: none
    QRect data; ///< empty: hidden
    QRect network;
    QRect output;
    QRect charts; ///< empty: hidden
    QRect time; ///< the time machine, in place of the charts; empty: closed
    bool isStacked = false; ///< beside an open drawer: network above, everything else below
    bool isPresenting = false;
    double scale = 1.0; ///< of diagrams and planes
    double chrome = 1.0; ///< of labels and controls
};

/// What of the page there is.
struct LabParts {
    bool isTimeOpen = false; ///< the charts give way to the card of the time machine, which lies below network and output
    bool hasData = true;
    int taskHeight = 0; ///< 0: no task
};

LabLayout labLayout(QSize page, bool presenting, const LabParts& parts = {});

} // namespace chalknet::ui
