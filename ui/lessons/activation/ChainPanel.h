// ChainPanel: the card with the chain of three layers, its sliders and the switch of the activation.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/activation/NonlinearState.h"

class QCheckBox;

namespace chalknet::ui {

class ChainView;
class MathText;
class SegmentedControl;
class ValueSlider;

class ChainPanel : public Card {
    Q_OBJECT

public:
    explicit ChainPanel(QWidget* parent);

    void setState(const NonlinearState& state);
    void setStageScale(double scale);
    /// While the slider of a is held by the mouse.
    bool isDragging() const;
    void setPresenting(bool presenting);
    ChainView* view() { return m_view; }

signals:
    void kindChosen(chalknet::ui::ChainKind kind);
    void factorEdited(double c);
    void inputEdited(double x);
    void slopeEdited(double a);
    /// The end of a drag of a.
    void slopeReleased();
    void followChosen(bool follows);
    /// The end of a drag.
    void editingDone();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    SegmentedControl* makeKind();
    ValueSlider* makeSlider(double limit, double step, int decimals);
    QString remark() const;
    void retranslate();

    NonlinearState m_state;
    double m_scale = 1.0;
    SegmentedControl* m_kind = nullptr;
    ValueSlider* m_factor = nullptr;
    ValueSlider* m_input = nullptr;
    ValueSlider* m_slope = nullptr;
    QCheckBox* m_follow = nullptr;
    ChainView* m_view = nullptr;
    MathText* m_remark = nullptr;
};

} // namespace chalknet::ui
