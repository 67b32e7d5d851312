// Where the parts of the lesson lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace chalknet::ui {

/// Rectangles within the page, which has no margins of its own. The reference is a page of 1324 × 800.
struct PredictorLayout {
    std::vector<QRect> grounds; ///< cards behind strip, plane and transport
    std::vector<QRect> lines; ///< hair lines between them
    QRect strip;
    QRect plane;
    QRect transport; ///< empty: hidden
    QRect parameters;
    QRect examples;
    QRect question; ///< empty: nothing is asked
    QRect table; ///< empty: hidden
    double scale = 1.0; ///< of the plane
    double formulaScale = 1.0;
    double chrome = 1.0; ///< of labels and table
};

/// What the page shows; `noteHeight` is kept free above the plane.
struct PredictorLayoutInput {
    QSize page;
    bool presenting = false;
    bool asks = false; ///< a place for the prediction card is needed
    int noteHeight = 0;
    int questionHeight = 0; ///< that the prediction card wants
    int parametersHeight = 0;
    int examplesHeight = 0;
};

PredictorLayout predictorLayout(const PredictorLayoutInput& input);

} // namespace chalknet::ui
