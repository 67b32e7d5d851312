// PointTools: lies over the output plane while own points are set: click, spray, move and erase, by mouse and by keyboard.
#pragma once

#include "ui/lessons/lab/LabData.h"
#include "ui/views/PlaneView.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

enum class PointTool { Click, Spray, Move, Erase };

/// A child of the plane, as large as it. Hands in whole gestures: a stroke of the spray is one edit. While the tool is not used
/// the plane below still answers the pointer. Keys: arrows move a cursor (Shift: ten steps), Enter uses the tool, 1 … 6 choose
/// a class, Delete erases the point at the cursor, Escape lets go.
class PointTools : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit PointTools(PlaneView* plane);

    /// The points as they are now.
    void setPoints(std::vector<LabPoint> points);
    void setTool(PointTool tool);
    void setLabel(int label);
    PointTool tool() const { return m_tool; }
    int label() const { return m_label; }
    QString accessibleText() const override;

signals:
    /// All points after a gesture.
    void edited(const std::vector<chalknet::ui::LabPoint>& points, chalknet::ui::PointTool tool);
    /// By a key.
    void labelChosen(int label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QPointF toPixel(const LabPoint& point) const;
    LabPoint pointAt(QPointF pixel) const;
    std::optional<std::size_t> nearest(QPointF pixel, double reach) const;
    void begin(QPointF pixel);
    void goOn(QPointF pixel);
    void finish();
    void spray(QPointF pixel);
    void erase(QPointF pixel);
    void moveCursor(QPointF step);
    void useAtCursor();
    QString toolName() const;
    void retranslate();

    PlaneView* m_plane;
    std::vector<LabPoint> m_points; ///< as handed in
    std::vector<LabPoint> m_draft; ///< during a gesture
    PointTool m_tool = PointTool::Click;
    int m_label = 1;
    bool m_isActive = false; ///< during a gesture
    std::optional<std::size_t> m_held; ///< the point that is moved
    std::optional<QPointF> m_cursor; ///< of the keyboard, in input values
    QPointF m_lastSpray;
    std::uint64_t m_sprayed = 0;
};

} // namespace chalknet::ui
