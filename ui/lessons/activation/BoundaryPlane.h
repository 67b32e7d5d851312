// BoundaryPlane: the output plane with the straight boundary of the collapsed layer drawn over the network's own.
#pragma once

#include "engine/explain/DepthEffects.h"
#include "ui/views/PlaneView.h"

#include <QLineF>

namespace chalknet::ui {

class BoundaryPlane : public PlaneView {
    Q_OBJECT

public:
    using PlaneView::PlaneView;

    /// One output of two inputs: the line W x + b = 0. None: nothing is drawn over the plane.
    void setCollapsed(std::optional<AffineMap> layer);
    /// In values of the inputs; none while it does not cross the plane.
    std::optional<QLineF> collapsedLine() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<AffineMap> m_collapsed;
};

} // namespace chalknet::ui
