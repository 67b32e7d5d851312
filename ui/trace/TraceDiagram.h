// TraceDiagram: a small network with its numbers on units and edges; what is under the pointer lights up elsewhere.
#pragma once

#include "ui/theme/Motion.h"
#include "ui/trace/TraceGeometry.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace chalknet::ui {

class WeightField;

/// Draws one scene. Pointer or arrow keys choose a target (targetHovered()); a click, Enter or Space activates it; a double
/// click or F2 on a weight, bias, input or target edits its number in place, with a WeightField, where setEditable() allows it.
class TraceDiagram : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit TraceDiagram(QWidget* parent = nullptr);
    ~TraceDiagram() override;

    void setStageScale(double scale);
    void setScene(const TraceScene& scene);
    const TraceScene& scene() const { return m_scene; }
    const TraceGeometry& geometryOfDiagram() const { return m_geometry; }

    /// Dots run along the edges between two columns, forward into `column` or backward out of it (also the loss, as the column
    /// after the last); motion::kSignal. signalArrived() at the end, at once with reduced motion.
    void playSignal(int column, bool backward);
    bool isPlayingSignal() const;

    /// Whether and with what value a target can be edited; asked when an editor is about to open. Nothing by default.
    void setEditable(std::function<std::optional<double>(const TraceTarget&)> value);
    void openEditor(const TraceTarget& target);
    WeightField* editor() const { return m_editor; }

    TraceTarget current() const { return m_hovered.isNone() ? m_keyed : m_hovered; }
    /// The target in words and numbers, for screen readers and the status of keys: "weight from 1 to 2 …".
    QString targetText(const TraceTarget& target) const;

    QString accessibleText() const override;
    QSize sizeHint() const override { return {1000, 380}; }
    QSize minimumSizeHint() const override { return {420, 200}; }

signals:
    /// Kind None when the pointer leaves.
    void targetHovered(const chalknet::ui::TraceTarget& target);
    void targetActivated(const chalknet::ui::TraceTarget& target);
    void valueEdited(const chalknet::ui::TraceTarget& target, double value);
    void editingDone();
    void signalArrived();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    bool exists(const TraceTarget& target) const;
    void hover(const TraceTarget& target);
    void chooseByKeys(const TraceTarget& target);
    void tellCurrent(const TraceTarget& before);
    void moveSignal(double share);

    bool isEditable(const TraceTarget& target) const { return m_editable && m_editable(target); }
    QRectF editorPlace(const TraceTarget& target) const;
    void placeEditor();
    void closeEditor();

    QString unitName(int column, int unit) const;
    QString unitText(const TraceTarget& target) const;
    QString edgeText(const TraceTarget& target) const;
    QString columnText(int column) const;

    TraceScene m_scene;
    TraceGeometry m_geometry;
    double m_scale = 1.0;
    TraceTarget m_hovered;
    TraceTarget m_keyed;
    std::function<std::optional<double>(const TraceTarget&)> m_editable;
    WeightField* m_editor = nullptr; ///< a child while it is open
    TraceTarget m_edited;
    Glide m_signal;
    bool m_isPlaying = false;
    double m_signalShare = 1.0;
    int m_signalColumn = 0;
    bool m_signalBackward = false;
};

} // namespace chalknet::ui
