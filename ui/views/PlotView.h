// PlotView: curves over one number, painted by ourselves: linear or logarithmic axes, a cursor that can be dragged, a read-out.
#pragma once

#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/PlotGeometry.h"
#include "ui/views/PlotSeries.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// One curve. Points that are not finite interrupt it.
struct PlotCurve {
    QString name; ///< for label, read-out and screen reader, translated
    std::vector<QPointF> points; ///< ascending in x unless `isPath`
    PlotSeries series;
    bool isStaircase = false; ///< horizontal between points, then straight up or down
    bool isPath = false; ///< any order; no read-out
    bool marksPoints = false; ///< a small marker on every point (as far apart as they can be told)
    bool marksEnd = false; ///< a larger marker on the last one
    QString label; ///< LaTeX or words at the end of the curve; empty: none
    bool labelIsTex = false;

    friend bool operator==(const PlotCurve&, const PlotCurve&) = default;
};

/// A straight line across the plot.
struct PlotGuide {
    double value = 0.0;
    Qt::Orientation orientation = Qt::Horizontal;
    QString label; ///< LaTeX, at its end; empty: none
    PlotSeries series{&Colors::ctl, 1.2, PlotDash::Short, PlotMarker::None};

    friend bool operator==(const PlotGuide&, const PlotGuide&) = default;
};

/// A single marked place.
struct PlotDot {
    QPointF at;
    PlotSeries series; ///< colour and marker
    double radius = 7.0; ///< at stage scale 1
    QString label; ///< LaTeX beside it; empty: none

    friend bool operator==(const PlotDot&, const PlotDot&) = default;
};

/// A shaded range of x.
struct PlotBand {
    double from = 0.0;
    double to = 0.0;
    ColorToken color = &Colors::inset;

    friend bool operator==(const PlotBand&, const PlotBand&) = default;
};

/// Everything that is shown at one moment.
struct PlotContent {
    PlotAxis horizontal;
    PlotAxis vertical;
    std::vector<PlotBand> bands;
    std::vector<PlotGuide> guides;
    std::vector<PlotCurve> curves;
    std::vector<PlotDot> dots;
    QString emptyText; ///< in the middle while there is no curve

    friend bool operator==(const PlotContent&, const PlotContent&) = default;
};

/// Values in, picture out. With a cursor it is a slider: drag or click anywhere in the plot, Left and Right move it by the step
/// (Shift: ten), Home and End to the ends. Without one, pointer and arrow keys read the curves.
class PlotView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

    void setContent(const PlotContent& content);
    const PlotContent& content() const { return m_content; }
    const PlotGeometry& plotGeometry() const { return m_geometry; }
    void setStageScale(double scale);
    /// Room for the numbers left of the axis, in pixels at scale 1, so that plots above each other align; 0: as needed.
    void setAxisRoom(double room);

    /// The x that the student moves, none at first. `step` in x, or in decades on a logarithmic axis; `symbol` is LaTeX.
    void setCursor(std::optional<double> x, double step = 0.01, const QString& symbol = {});
    std::optional<double> cursor() const { return m_cursor; }
    /// Numbers beside the cursor or the pointer, one line of LaTeX for each: replaces the curves' own values.
    using ReadOut = std::function<QStringList(double x)>;
    void setReadOut(ReadOut readOut);
    /// The present read-out as plain text; empty when nothing is probed.
    QString readOutText() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override;
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize sizeHint() const override { return {420, 240}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

signals:
    /// By the student's hand; the owner answers with setCursor().
    void cursorMoved(double x);
    /// Between pressing and releasing the mouse.
    void draggingChanged(bool dragging);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    bool event(QEvent* event) override;

private:
    void layOut();
    void refresh(); ///< after a change of what is seen
    void moveCursorTo(double pixel);
    void emitCursor(double x);
    void probeAt(std::optional<double> x);
    double snapped(double x) const; ///< to the nearest point of the curve with most points
    bool moveProbe(int key, bool far);
    std::optional<double> readAt() const;
    QStringList readOutTex() const;

    PlotContent m_content;
    PlotGeometry m_geometry;
    int m_panelSide = -1; ///< where the read-out was painted last
    double m_scale = 1.0;
    double m_axisRoom = 0.0;
    std::optional<double> m_cursor;
    double m_cursorStep = 0.01;
    QString m_cursorSymbol;
    ReadOut m_readOut;
    std::optional<double> m_probe;
    bool m_dragging = false;
};

} // namespace chalknet::ui
