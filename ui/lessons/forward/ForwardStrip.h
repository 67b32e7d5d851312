// ForwardStrip: stages, level of detail, notation and transport of the lesson "Forward pass".
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/forward/ForwardController.h"

class QComboBox;
class QPushButton;

namespace chalknet::ui {

class SegmentedControl;
class StageTrack;

/// One line where there is room, with the names of all stages or of the present one; two lines in a narrow page.
class ForwardStrip : public Card {
    Q_OBJECT

public:
    explicit ForwardStrip(ForwardController& controller, QWidget* parent = nullptr);

    /// While the student predicts, nothing plays; while an answer is open, nothing goes on.
    void showState(bool predicts, bool asks);
    void setChromeScale(double scale);
    /// How high it has to be in a page of this width.
    int heightFor(int width) const;

    StageTrack* track() const { return m_track; }
    SegmentedControl* details() const { return m_details; }
    SegmentedControl* notations() const { return m_notations; }
    QPushButton* resetButton() const { return m_reset; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* playButton() const { return m_play; }
    QPushButton* nextButton() const { return m_next; }
    QComboBox* speedBox() const { return m_speed; }

signals:
    void nextRequested();
    void playRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectControls();
    void orderTabs();
    void retranslate();
    void place();
    int speedWidth() const;
    int controlsWidth() const;
    int rowHeight() const;

    ForwardController& m_controller;
    StageTrack* m_track = nullptr;
    SegmentedControl* m_details = nullptr;
    SegmentedControl* m_notations = nullptr;
    QComboBox* m_speed = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_next = nullptr;
    double m_scale = 1.0;
    bool m_predicts = false;
    bool m_asks = false;
};

} // namespace chalknet::ui
