// BatchTab: "Mini-batches": the four steps over the rows, and full batch, mini-batch and single example side by side.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/descent/BatchState.h"
#include "ui/lessons/descent/EpochTiming.h"

#include <QTimer>

#include <array>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class BatchSteps;
class Card;
class MathText;
class MiniBatchView;
class PlotView;
class SegmentedControl;
class StepTransport;
class Stepper;
class SurfaceView;
class ValueSlider;

class BatchTab : public LessonTab {
    Q_OBJECT

public:
    BatchTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    void answerTask(const QString& id, int answer) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    void present(int direction) override;
    bool isPlaying() const override { return m_timer.isActive(); }
    void left() override;

    const BatchState& state() const { return m_state; }
    const BatchRun& run() const { return m_run; }
    const BatchMoment& moment() const { return m_moment; }
    /// To a phase, counted from the start.
    void goTo(int index);
    void setPlaying(bool playing);

    BatchSteps* steps() const { return m_steps; }
    MiniBatchView* rows() const { return m_rows; }
    SurfaceView* surface(BatchKindShown kind) const { return m_runs[static_cast<std::size_t>(kind)].surface; }
    MathText* runText(BatchKindShown kind) const { return m_runs[static_cast<std::size_t>(kind)].text; }
    PlotView* chart() const { return m_chart; }
    SegmentedControl* chartChoice() const { return m_charts; }
    EpochTiming& timing() { return m_timing; }
    QPushButton* timingButton() const { return m_measure; }
    Stepper* sizeStepper() const { return m_size; }
    Stepper* epochStepper() const { return m_epochs; }
    ValueSlider* rateSlider() const { return m_rate; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Size = 1, Epochs = 2, Rate = 3, Start = 4 };
    enum Chart { Loss, Timing };
    struct RunCard {
        Card* card = nullptr;
        SurfaceView* surface = nullptr;
        MathText* text = nullptr;
    };

    void makeStage();
    void makeRuns();
    void makeCharts();
    void connectControls();
    void connectTiming();
    void change(const QString& text, int kind, const std::function<void(BatchState&)>& change);
    void apply(const BatchState& state);
    void recalculate();
    void rememberSize();
    bool hasComparedSizes() const;
    void showAll();
    void showMoment();
    void showChart();
    void showTiming();
    void checkTasks();
    void layOut();
    void layOutRuns(const QRect& room, int gap);
    void retranslate();

    AppContext& m_context;
    QUndoStack& m_undo;
    BatchState m_state;
    BatchRun m_run;
    BatchMoment m_moment;
    std::vector<int> m_seen; ///< batch sizes that were looked at, ascending
    int m_gesture = 0;
    double m_scale = 1.0;
    bool m_presenting = false;
    QTimer m_timer;
    EpochTiming m_timing;

    Card* m_card = nullptr;
    QLabel* m_sizeLabel = nullptr;
    Stepper* m_size = nullptr;
    QLabel* m_epochLabel = nullptr;
    Stepper* m_epochs = nullptr;
    ValueSlider* m_rate = nullptr;
    MiniBatchView* m_rows = nullptr;
    BatchSteps* m_steps = nullptr;
    StepTransport* m_transport = nullptr;
    std::array<RunCard, kBatchKinds> m_runs;
    Card* m_chartCard = nullptr;
    SegmentedControl* m_charts = nullptr;
    PlotView* m_chart = nullptr;
    MathText* m_chartText = nullptr;
    QPushButton* m_measure = nullptr;
};

} // namespace chalknet::ui
