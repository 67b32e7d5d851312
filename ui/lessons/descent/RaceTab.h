// RaceTab: "Optimisers": SGD, momentum, Adam … race from one start over one loss surface.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/descent/RaceMoment.h"
#include "ui/lessons/descent/RaceQuestion.h"
#include "ui/lessons/descent/RaceState.h"
#include "ui/theme/Motion.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QUndoStack;

namespace chalknet::ui {

class AppContext;
class PredictionCard;
class RaceChartCard;
class RaceControls;
class RaceSettings;
class RaceSideCard;
class RaceStage;

/// Surface, start, rates, batches and rows are undoable; the present update, speed and what the cards show are not.
class RaceTab : public LessonTab {
    Q_OBJECT

public:
    RaceTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    void runTask(const QString& id) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    void present(int direction) override;
    bool isPlaying() const override { return m_timer.isActive(); }
    void entered() override;
    void left() override;

    const RaceState& state() const { return m_state; }
    const RaceRun& run() const { return m_run; }
    int position() const { return m_position; }
    OptimizerType chosen() const { return m_chosen; }
    const SurfaceDomain& range() const { return m_range; }
    RaceStage* stage() const { return m_stage; }
    RaceControls* controls() const { return m_controls; }
    RaceChartCard* chart() const { return m_chart; }
    RaceSideCard* side() const { return m_side; }
    RaceSettings* settings() const { return m_settings; }
    PredictionCard* prediction() const { return m_prediction; }

    /// At once, without a glide; stops nothing.
    void goTo(int position);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Space plays, Left and Right step, Home and End go to the ends: what no control wanted.
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Rate = 1, Start = 2, Row = 3, Batch = 4 };

    void connectStage();
    void connectControls();
    void connectCards();
    void connectPrediction();
    void change(const QString& text, int kind, const std::function<void(RaceState&)>& edit);
    void endGesture();
    void apply(const RaceState& state);
    void showState();
    void showMoment();
    RaceMoment moment() const;
    void announce();

    void step(int direction);
    void setPlaying(bool playing);
    void playOn();
    void choose(OptimizerType type);
    void zoomTo(const QRectF& range);
    void checkTasks();

    void ask();
    void reveal(int given);
    void closeQuestion();

    void layOut();
    void layOutWide(int gap);
    void layOutNarrow(int gap);
    void placeCards(const QRect& room, int gap);
    void retranslate();

    QUndoStack& m_undo;
    RaceState m_state;
    RaceRun m_run;
    SurfaceDomain m_range; ///< what the plane shows
    int m_position = 34;
    OptimizerType m_chosen = OptimizerType::Sgd;
    int m_speed = 8; ///< updates in a second
    int m_gesture = 0;
    bool m_dragging = false;
    bool m_hasClimbed = false; ///< for the first task
    RaceQuestion m_question;
    double m_scale = 1.0;
    bool m_presenting = false;
    double m_glideShare = 1.0;
    Glide m_glide;
    QTimer m_timer;
    QElapsedTimer m_sinceAnnounced;

    RaceStage* m_stage = nullptr;
    RaceControls* m_controls = nullptr;
    RaceChartCard* m_chart = nullptr;
    RaceSideCard* m_side = nullptr;
    PredictionCard* m_prediction = nullptr;
    RaceSettings* m_settings = nullptr;
};

} // namespace chalknet::ui
