// ContrastTab: "Wrong and certain": squared error and cross-entropy learn from the same wrong, confident answer.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/loss/ContrastRun.h"

#include <QTimer>

#include <array>

class QLabel;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class ContrastResult;
class ContrastStrip;
class FormulaView;
class MathText;
class PlotView;
class PredictionCard;
class SegmentedControl;

class ContrastTab : public LessonTab {
    Q_OBJECT

public:
    ContrastTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    const ContrastState& state() const { return m_state; }
    const ContrastRuns& runs() const { return m_runs; }
    /// How many updates the shown moment is from the start.
    std::size_t update() const { return m_update; }
    void setUpdate(std::size_t update);
    ContrastStrip* strip() { return m_strip; }
    PlotView* lossPlot(ContrastLoss loss) { return m_panels[static_cast<std::size_t>(loss)].plot; }
    PlotView* runPlot() { return m_runPlot; }
    PredictionCard* prediction() { return m_prediction; }
    bool isPredicting() const { return m_predicting; }
    bool isAsking() const;

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
    bool isPlaying() const override { return m_clock.isActive(); }
    void left() override { pause(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Weight = 1, Bias = 2, Rate = 3, Start = 4 };
    /// One loss: its curve over z and its formulas.
    struct Panel {
        Card* card = nullptr;
        PlotView* plot = nullptr;
        FormulaView* loss = nullptr;
        FormulaView* slope = nullptr;
        FormulaView* step = nullptr;
    };

    void makeParts();
    Panel makePanel();
    void connectAll();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void apply(const ContrastState& state);
    void togglePlay();
    void pause();
    void playOn();
    void step(int direction);
    void setPredicting(bool on);
    void ask();
    void reveal();
    void nextQuestion();
    void showAll();
    void showMoment();
    void showPanel(ContrastLoss loss);
    void alignPanels();
    QString verdict() const;
    void checkTasks();
    void layOut();
    int predictionWidth(int gap) const;
    int predictionHeight(int side);
    void showRunTitle();
    void retranslate();

    AppContext& m_context;
    QUndoStack& m_undo;
    ContrastState m_state;
    ContrastRuns m_runs;
    std::size_t m_update = 0;
    int m_gesture = 0;
    int m_question = 0; ///< of the sequence of starts
    bool m_predicting = false;
    bool m_moving = false; ///< the start is changed by the question itself
    double m_scale = 1.0;
    bool m_presenting = false;
    QTimer m_clock;

    ContrastStrip* m_strip = nullptr;
    std::array<Panel, 2> m_panels;
    Card* m_runCard = nullptr;
    SegmentedControl* m_quantity = nullptr;
    PlotView* m_runPlot = nullptr;
    Card* m_resultCard = nullptr;
    ContrastResult* m_result = nullptr;
    FormulaView* m_start = nullptr;
    MathText* m_verdict = nullptr;
    PredictionCard* m_prediction = nullptr;
};

} // namespace chalknet::ui
