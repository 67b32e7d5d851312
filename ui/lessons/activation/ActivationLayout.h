// Where list, chart and inspector of the functions tab lie, for every size of the page.
#pragma once

#include <QRect>
#include <QSize>

namespace chalknet::ui {

/// Rectangles within the tab. The reference is 1324 × 760 (a window of 1440 × 900).
struct ActivationLayout {
    QRect list; ///< empty: hidden
    QRect chart;
    QRect inspector;
    bool isStacked = false; ///< beside an open drawer: the inspector stands below the chart, its cards side by side
    double scale = 1.0; ///< of chart and formulas
};

ActivationLayout activationLayout(QSize page, bool presenting);

} // namespace chalknet::ui
