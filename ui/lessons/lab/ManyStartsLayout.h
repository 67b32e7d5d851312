// Where the cards of the view of many starts lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// The reference is a page of 1324 × 800, as in the lab. The cards at the right are share, losses and one start, or settings and
/// one cell of the sweep.
struct ManyStartsLayout {
    QRect strip;
    QRect stage; ///< wall or heat map
    QRect first;
    QRect second; ///< empty in a sweep
    QRect third;
    double scale = 1.0;
};

ManyStartsLayout manyStartsLayout(QSize page, bool isSweep, bool presenting);

} // namespace chalknet::ui
