// CurveTab: "One parameter": a curve, its tangent, and steps of −η times the slope.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/descent/CurveQuestion.h"
#include "ui/lessons/descent/CurveVerdict.h"
#include "ui/theme/Motion.h"

#include <QTimer>

#include <functional>
#include <optional>

class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class CurveTable;
class FormulaView;
class MathText;
class PlotView;
class PredictionCard;
class SegmentedControl;
class StepTransport;
class ValueSlider;
struct CurveMoment;

class CurveTab : public LessonTab {
    Q_OBJECT

public:
    CurveTab(AppContext& context, QUndoStack& undo, QWidget* parent);

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
    void left() override;

    const CurveState& state() const { return m_state; }
    /// The present place is after so many updates.
    std::size_t update() const { return m_update; }
    const CurvePath& path() const { return m_path; }
    const CurveVerdict& verdict() const { return m_verdict; }
    /// Of the question that is open or was just answered.
    const std::optional<CurveQuestion>& question() const { return m_question; }
    void goTo(std::size_t update);
    void setPlaying(bool playing);
    void setPredicting(bool predicting);

    PlotView* stage() const { return m_stage; }
    PlotView* lossChart() const { return m_loss; }
    CurveTable* table() const { return m_table; }
    PredictionCard* prediction() const { return m_prediction; }
    ValueSlider* rateSlider() const { return m_rate; }
    SegmentedControl* curveChoice() const { return m_curves; }
    QPushButton* presetButton(CurvePreset preset) const { return m_presets[static_cast<int>(preset)]; }
    FormulaView* updateFormula() const { return m_formulas[2]; }
    MathText* verdictLine() const { return m_verdictLine; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Rate = 1, Start = 2 };

    void makeStage();
    void makeControls();
    void connectControls();
    void connectPrediction();
    void change(const QString& text, int kind, const std::function<void(CurveState&)>& change);
    void apply(const CurveState& state);
    void takePreset(CurvePreset preset);
    /// The state on show: the question's while one is open.
    const CurveState& shown() const { return m_question ? m_question->state() : m_state; }
    bool hidesPath() const;
    void ask();
    void revealAnswer();
    void closeQuestion();
    void recalculate();
    void showAll();
    void showMoment();
    void showStage();
    void showFormulas();
    void checkTasks();
    void layOut();
    void retranslate();

    AppContext& m_context;
    QUndoStack& m_undo;
    CurveState m_state;
    CurvePath m_path;
    CurveVerdict m_verdict;
    std::size_t m_update = 0;
    std::optional<CurveQuestion> m_question;
    std::uint64_t m_questionNumber = 0;
    int m_gesture = 0;
    double m_scale = 1.0;
    double m_glideShare = 1.0;
    bool m_presenting = false;
    Glide m_glide;
    QTimer m_timer;

    Card* m_card = nullptr;
    SegmentedControl* m_curves = nullptr;
    PlotView* m_stage = nullptr;
    MathText* m_verdictLine = nullptr;
    FormulaView* m_formulas[3] = {}; ///< loss, slope, update
    StepTransport* m_transport = nullptr;
    Card* m_controls = nullptr;
    ValueSlider* m_rate = nullptr;
    QPushButton* m_presets[kCurvePresets] = {};
    QPushButton* m_predict = nullptr;
    Card* m_lossCard = nullptr;
    PlotView* m_loss = nullptr;
    Card* m_tableCard = nullptr;
    CurveTable* m_table = nullptr;
    PredictionCard* m_prediction = nullptr;
};

} // namespace chalknet::ui
