// DifferenceTab: "Numerical derivative": a secant whose width shrinks, and its error over the width.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/loss/DifferenceFormulas.h"
#include "ui/lessons/loss/DifferenceQuestion.h"
#include "ui/lessons/loss/DifferenceState.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class FormulaView;
class MathText;
class PlotView;
class PredictionCard;
class SegmentedControl;
class SeriesLegend;
class ValueSlider;

class DifferenceTab : public LessonTab {
    Q_OBJECT

public:
    DifferenceTab(AppContext& context, QUndoStack& undo, QWidget* parent);
    ~DifferenceTab() override;

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
    /// A tenth of h (next) or ten times h (back).
    void present(int direction) override;

    const DifferenceState& state() const { return m_state; }
    const DifferencePlace& place() const { return m_place; }
    const DifferenceMoment& moment() const { return m_moment; }
    PlotView* secantView() { return m_secants; }
    PlotView* errorView() { return m_errors; }
    PredictionCard* prediction() { return m_prediction; }
    FormulaView* centralFormula() { return m_central; }
    FormulaView* forwardFormula() { return m_forward; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Place = 1, Step = 2 };

    void makeSecantCard();
    void makeFormulaCard();
    void makeErrorCard();
    void makeDigitsCard();
    void connectAll();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void moveTo(double place);
    void stepTo(double step, int kind = Step);
    void apply(const DifferenceState& state);
    void measure();
    void showAll();
    void showControls();
    void showPlots();
    void showFormulas();
    void setPredicting(bool predicting);
    void ask();
    void reveal();
    void goOn();
    bool hidesSmaller() const;
    void checkTasks();
    void layOut();
    void layOutSecants();
    void chooseDecimals();
    void layOutFormulas();
    void layOutRight();
    void retranslate();

    QUndoStack& m_undo;
    DifferenceState m_state;
    std::unique_ptr<DifferenceModel> m_model;
    std::vector<QPointF> m_whole; ///< of the model
    DifferencePlace m_place;
    DifferenceMoment m_moment;
    std::optional<DifferenceQuestion> m_question;
    bool m_answering = false; ///< h is moved by the answer itself
    int m_gesture = 0;
    double m_scale = 1.0;
    bool m_presenting = false;
    int m_decimals = kMostQuotientDecimals; ///< of the quotients

    Card* m_secantCard = nullptr;
    SegmentedControl* m_function = nullptr;
    QComboBox* m_weight = nullptr;
    QCheckBox* m_zoom = nullptr;
    ValueSlider* m_xSlider = nullptr;
    ValueSlider* m_hSlider = nullptr;
    QPushButton* m_tenth = nullptr;
    QPushButton* m_tenfold = nullptr;
    SegmentedControl* m_kind = nullptr;
    SeriesLegend* m_legend = nullptr;
    PlotView* m_secants = nullptr;

    Card* m_formulaCard = nullptr;
    FormulaView* m_central = nullptr;
    FormulaView* m_forward = nullptr;
    FormulaView* m_analytic = nullptr;
    MathText* m_error = nullptr;

    Card* m_errorCard = nullptr;
    QCheckBox* m_predict = nullptr;
    PlotView* m_errors = nullptr;

    Card* m_digitsCard = nullptr;
    FormulaView* m_subtraction = nullptr;
    MathText* m_digits = nullptr;
    PredictionCard* m_prediction = nullptr;
};

} // namespace chalknet::ui
