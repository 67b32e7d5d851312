// MapBoundary: the curved boundary of a smooth map, drawn over the plane that shows the map.
#pragma once

#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace chalknet::ui {

class LinePlane;

/// Lies over the whole plane and lets the pointer through.
class MapBoundary : public QWidget {
    Q_OBJECT

public:
    explicit MapBoundary(LinePlane* plane);

    /// In the unit square, (0, 0) is the top left; see contourLines().
    void setBoundary(std::vector<QPolygonF> lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LinePlane* m_plane;
    std::vector<QPolygonF> m_lines;
};

} // namespace chalknet::ui
