// Where the cards of the lesson on layers lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// Rectangles within the page, which has no margins of its own; empty: hidden. The reference is a page of 1324 × 800.
struct LayersLayout {
    QRect diagram;
    QRect side; ///< names and buttons by hand, or the training
    QRect spaces;
    QRect table;
    bool showsOutput = true; ///< room for the output beside the two planes
    bool isCompact = false;
    bool isNarrow = false; ///< beside an open drawer
    double scale = 1.0; ///< of diagram and planes
    double chrome = 1.0; ///< of labels and controls
};

LayersLayout layersLayout(QSize page, bool training, bool presenting);

} // namespace chalknet::ui
