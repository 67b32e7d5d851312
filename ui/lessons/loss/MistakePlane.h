// MistakePlane: the output plane with a ring around every point that the network gets wrong.
#pragma once

#include "ui/views/PlaneView.h"

#include <vector>

namespace chalknet::ui {

class MistakePlane : public PlaneView {
    Q_OBJECT

public:
    using PlaneView::PlaneView;

    /// One for each point.
    void setClasses(std::vector<int> classes);
    /// Points whose class is not what the network says.
    std::vector<QPointF> mistakes() const;
    QString accessibleText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> m_classes;
};

} // namespace chalknet::ui
