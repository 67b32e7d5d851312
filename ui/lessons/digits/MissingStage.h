// MissingStage: "What is missing to be a 9": ink added pixel by pixel, in pictures and as two probabilities.
#pragma once

#include "ui/lessons/digits/WhyAnswer.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace chalknet::ui {

class InkFrames;
class MathText;
class PlotView;
class SegmentedControl;

class MissingStage : public QWidget {
    Q_OBJECT

public:
    explicit MissingStage(QWidget* parent);

    /// `isNew`: of another picture or class, so the step goes to the one that wins; else it stays where it is if it can.
    void setSteps(const MissingSteps& steps, const QByteArray& pixels, bool isNew);
    const MissingSteps& steps() const { return m_steps; }
    /// The picture with the ink of the chosen step.
    QByteArray chosenPicture() const { return m_steps.picture(m_pixels, m_step); }
    void setWanted(int digit);
    int step() const { return m_step; }
    void setStep(int step);
    void setPlaying(bool playing);
    bool isPlaying() const { return m_play.isActive(); }
    void setStageScale(double scale);

    SegmentedControl* choice() const { return m_choice; }
    InkFrames* frames() const { return m_frames; }
    PlotView* plot() const { return m_plot; }
    QPushButton* playButton() const { return m_playButton; }
    QPushButton* useButton() const { return m_use; }
    QString noteText() const;

signals:
    void wantedChosen(int digit);
    void stepChanged();
    void useRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void playOn();
    void showSteps();
    void showPlot();
    void showButtons();
    void layOut();
    void layOutSide(const QRect& area);
    void layOutStacked(const QRect& area);
    void retranslate();

    MissingSteps m_steps;
    QByteArray m_pixels;
    int m_step = 0;
    double m_scale = 1.0;
    QTimer m_play;

    QLabel* m_title = nullptr;
    SegmentedControl* m_choice = nullptr;
    InkFrames* m_frames = nullptr;
    QLabel* m_axis = nullptr; ///< what the plot shows; hidden where there is no room
    PlotView* m_plot = nullptr;
    MathText* m_note = nullptr;
    QPushButton* m_playButton = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace chalknet::ui
