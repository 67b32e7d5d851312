// LossFunctionsTab: "Loss functions": outputs and targets as bars, each loss with its numbers, its curve and its derivative.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/loss/LossFunctionsState.h"

class QCheckBox;
class QLabel;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class FormulaView;
class LossStage;
class MathText;
class PlotView;
class SegmentedControl;
class Stepper;

class LossFunctionsTab : public LessonTab {
    Q_OBJECT

public:
    LossFunctionsTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    const LossFunctionsState& state() const { return m_state; }
    LossStage* stage() { return m_stage; }
    PlotView* plot() { return m_plot; }
    SegmentedControl* choice() { return m_choice; }

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QStringList taskIds() const override;
    LessonTask task(const QString& id) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setStageScale(double scale) override;
    void setPresenting(bool presenting) override;
    /// −1 and +1 choose the neighbouring loss.
    void present(int direction) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack; bars count on from there by output.
    enum Kind { Single = 0, Output = 10, Target = 20, Sum = 30 };

    void makeParts();
    void connectAll();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void chooseLoss(int index);
    void editOutput(int output, double value);
    void editTarget(int output, double value);
    void moveCursor(double x);
    /// Looking at another output is no edit.
    void look(int output);
    void apply(const LossFunctionsState& state);
    void showAll(bool glides);
    void showCurve();
    void checkTasks();
    void layOut();
    void retranslate();

    QUndoStack& m_undo;
    LossFunctionsState m_state;
    bool m_wasCertainAndWrong = false;
    bool m_byHand = false; ///< the change comes from a drag or a key: bars jump
    int m_gesture = 0;
    double m_scale = 1.0;
    bool m_presenting = false;

    QWidget* m_strip = nullptr;
    SegmentedControl* m_choice = nullptr;
    QLabel* m_countLabel = nullptr;
    Stepper* m_count = nullptr;
    Card* m_stageCard = nullptr;
    LossStage* m_stage = nullptr;
    MathText* m_remark = nullptr;
    Card* m_curveCard = nullptr;
    SegmentedControl* m_over = nullptr;
    QCheckBox* m_overlays = nullptr;
    PlotView* m_plot = nullptr;
    Card* m_formulaCard = nullptr;
    FormulaView* m_formula = nullptr;
    FormulaView* m_part = nullptr;
    FormulaView* m_numbers = nullptr;
    FormulaView* m_slope = nullptr;
    FormulaView* m_sumSlope = nullptr;
};

} // namespace chalknet::ui
