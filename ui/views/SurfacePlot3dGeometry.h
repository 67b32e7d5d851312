// SurfacePlot3dGeometry: a surface over a square, turned and projected onto the picture: mesh, order of painting, and hits.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace chalknet::ui {

/// A place in space: x to the right, y to the back, both in [−1, 1]; z upwards in [0, 1].
struct SpacePoint {
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;
};

/// Degrees. Azimuth 0 looks along y; a positive one turns the surface anticlockwise seen from above. Elevation 90 looks from above.
struct SurfaceTurn {
    double azimuth = -35.0;
    double elevation = 32.0;

    static constexpr double kLowest = 8.0;
    static constexpr double kHighest = 88.0;
    /// Azimuth within −180 … 180, elevation within its limits.
    SurfaceTurn turnedBy(double azimuthChange, double elevationChange) const;
    friend bool operator==(const SurfaceTurn&, const SurfaceTurn&) = default;
};

/// One quad of the mesh: its place in the grid and how far it is from the eye.
struct SurfaceQuad {
    int row = 0; ///< from the front (y = −1) to the back
    int column = 0;
};

class SurfacePlot3dGeometry {
public:
    static constexpr int kQuads = 48;
    static constexpr int kNodes = kQuads + 1;

    SurfacePlot3dGeometry() = default;
    SurfacePlot3dGeometry(QSizeF size, const SurfaceTurn& turn, double scale);

    /// `values` of a map (row 0 at the back) at the nodes, brought to [0, 1] by low and high; numbers that are not finite become low.
    void setHeights(std::span<const float> values, int resolution, double low, double high);
    bool hasHeights() const { return !m_heights.empty(); }

    const SurfaceTurn& turn() const { return m_turn; }
    QRectF room() const { return m_room; }
    /// Orthographic: equal lengths stay equal wherever they are.
    QPointF project(const SpacePoint& point) const;
    /// Larger is nearer to the eye.
    double nearness(const SpacePoint& point) const;

    /// A node of the mesh; row 0 is the front.
    SpacePoint node(int row, int column) const;
    /// The height of the surface over a place, between the nodes.
    double heightAt(double x, double y) const;
    /// All quads, the farthest first.
    std::vector<SurfaceQuad> paintingOrder() const;
    SurfaceQuad quadAt(double x, double y) const;
    QPolygonF polygon(const SurfaceQuad& quad) const;
    /// How much light falls on a quad, from 0 to 1.
    double brightness(const SurfaceQuad& quad) const;

    /// The place (x, y) of the foremost point of the surface under a pixel.
    std::optional<QPointF> placeAt(QPointF pixel) const;

    /// The ends of the floor's edges where the numbers of x and y stand, nearest to the eye, and the corner of the height axis.
    double frontY() const;
    double frontX() const;
    SpacePoint heightAxisFoot() const;

private:
    SpacePoint turned(const SpacePoint& point) const;

    SurfaceTurn m_turn;
    QRectF m_room;
    QPointF m_middle;
    double m_unit = 1.0; ///< pixels
    double m_sinAzimuth = 0.0;
    double m_cosAzimuth = 1.0;
    double m_sinElevation = 0.5;
    double m_cosElevation = 0.8;
    std::vector<double> m_heights; ///< kNodes × kNodes, row 0 is the front
};

} // namespace chalknet::ui
