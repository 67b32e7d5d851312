// SurfaceView: a loss of two parameters as a square contour map, with the paths of optimisers and a start that can be dragged.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/PlotGeometry.h"
#include "ui/views/PlotSeries.h"

#include <QImage>
#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// Heights on a square grid of pixel centres; the horizontal parameter from left to right, the vertical one from bottom to top.
struct SurfaceGrid {
    int resolution = 0;
    std::vector<float> values; ///< resolution × resolution, row 0 at the top; not finite: no height there
    QRectF range{-1, -1, 2, 2}; ///< left, bottom (top() is the lower end), width, height
    double lowest = 0.0; ///< contours are evenly spaced in the logarithm of the height above it

    friend bool operator==(const SurfaceGrid&, const SurfaceGrid&) = default;
};

/// The places an optimiser visits.
struct SurfaceTrack {
    QString name; ///< beside the path and for screen readers, translated
    std::vector<QPointF> places; ///< places outside lie outside
    PlotSeries series; ///< small markers on the places, a large one on the last
    bool isFaint = false; ///< behind the others, without name

    friend bool operator==(const SurfaceTrack&, const SurfaceTrack&) = default;
};

struct SurfaceMark {
    enum class Kind { Minimum, Saddle }; ///< plus, cross
    Kind kind = Kind::Minimum;
    QPointF at;
    QString name; ///< "minimum"; empty: only the mark

    friend bool operator==(const SurfaceMark&, const SurfaceMark&) = default;
};

/// An arrow from a place, for example −η·gradient.
struct SurfaceArrow {
    QPointF from;
    QPointF to;
    PlotSeries series;
    QString label; ///< LaTeX

    friend bool operator==(const SurfaceArrow&, const SurfaceArrow&) = default;
};

/// Starts coloured by where they end: one colour for each category, hatched by its number too (never colour alone).
struct SurfaceRegions {
    int resolution = 0; ///< 0: none
    std::vector<std::int8_t> categories; ///< as SurfaceGrid::values; −1: no colour, −2: crossed out (diverged)
    std::vector<ColorToken> colors; ///< of category 0, 1, …

    friend bool operator==(const SurfaceRegions&, const SurfaceRegions&) = default;
};

/// Values in, picture out. The start is a handle: drag it, or arrow keys (Shift: ten steps). The pointer elsewhere reads the
/// height. The plot is a square at the left top of the widget's middle; both axes carry their symbol at the end.
class SurfaceView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    /// Height at a place, for the read-out; nothing if unknown.
    using Evaluator = std::function<std::optional<double>(QPointF place)>;

    explicit SurfaceView(QWidget* parent = nullptr);

    void setGrid(const SurfaceGrid& grid);
    const SurfaceGrid& grid() const { return m_grid; }
    /// LaTeX: "w" and "b".
    void setAxisSymbols(const QString& horizontal, const QString& vertical);
    void setTracks(std::vector<SurfaceTrack> tracks);
    const std::vector<SurfaceTrack>& tracks() const { return m_tracks; }
    void setMarks(std::vector<SurfaceMark> marks);
    void setArrows(std::vector<SurfaceArrow> arrows);
    void setRegions(SurfaceRegions regions);
    /// The handle; `step` is one arrow key's, in parameters. None: nothing can be dragged.
    void setStart(std::optional<QPointF> start, double step = 0.05);
    std::optional<QPointF> start() const { return m_start; }
    /// Beside the handle, translated; "start" while it is empty.
    void setStartName(const QString& name);
    void setEvaluator(Evaluator evaluator);
    void setStageScale(double scale);
    /// Small planes side by side: fewer ticks, no names beside paths.
    void setCompact(bool compact);
    /// In the middle of the plot while something is calculated or missing; empty: none.
    void setMessage(const QString& message);

    const PlotGeometry& plotGeometry() const { return m_geometry; }
    /// Heights of the contour lines that are drawn.
    const std::vector<double>& contourLevels() const { return m_levels; }
    /// The read-out at the pointer, as plain text.
    QString readOutText() const;

    QString accessibleText() const override;
    QSize sizeHint() const override { return {520, 520}; }
    QSize minimumSizeHint() const override { return {140, 140}; }

signals:
    /// By the student's hand, while dragging too; the owner answers with setStart().
    void startMoved(QPointF place);
    void draggingChanged(bool dragging);
    /// A click beside the handle (only when there is no handle, or with Ctrl).
    void placeClicked(QPointF place);
    /// Wheel, + and −: another range is wished for; the owner answers with setGrid(). Home: an invalid (null) range.
    void rangeRequested(QRectF range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    bool event(QEvent* event) override;

private:
    void layOut();
    void clearGround(); ///< it is painted anew when it is seen
    void renderGround();
    void refresh();
    bool isOnHandle(QPointF pixel) const;
    QPointF placeAt(QPointF pixel) const; ///< inside of the range, with as many decimals as a pixel can tell
    std::optional<double> heightAt(QPointF place) const;
    void moveStart(QPointF place);
    void probeAt(std::optional<QPointF> place);
    void zoom(double factor, QPointF around);
    QPoint arrowKey(int key) const;

    SurfaceGrid m_grid;
    QString m_horizontal;
    QString m_vertical;
    std::vector<SurfaceTrack> m_tracks;
    std::vector<SurfaceMark> m_marks;
    std::vector<SurfaceArrow> m_arrows;
    SurfaceRegions m_regions;
    std::optional<QPointF> m_start;
    double m_step = 0.05;
    QString m_startName;
    Evaluator m_evaluator;
    double m_scale = 1.0;
    bool m_compact = false;
    QString m_message;
    PlotGeometry m_geometry;
    QImage m_image; ///< the still ground at the size of the plot, empty until it is painted
    std::vector<double> m_levels;
    std::vector<std::vector<QPolygonF>> m_contours; ///< in the unit square, one entry for each level
    std::optional<QPointF> m_probe;
    bool m_dragging = false;
    bool m_isOnHandle = false; ///< the pointer
    std::vector<int> m_nameSides; ///< where the paths' names were painted last
};

/// `count` levels whose heights above the lowest lie evenly in the logarithm between `smallest` and `largest`.
std::vector<double> logLevels(double lowest, double smallest, double largest, int count);

} // namespace chalknet::ui
