// AccuracyTab: "Loss or accuracy": one weight of a real network moves; the loss follows, the accuracy jumps.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/loss/AccuracyState.h"

class QComboBox;
class QLabel;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class AppContext;
class Card;
class ComparisonTable;
class MathText;
class MistakePlane;
class PlotView;
class SegmentedControl;
class TraceDiagram;
class ValueSlider;

class AccuracyTab : public LessonTab {
    Q_OBJECT

public:
    AccuracyTab(AppContext& context, QUndoStack& undo, QWidget* parent);

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

    const AccuracyState& state() const { return m_state; }
    const SweptCurves& curves() const { return m_curves; }
    const SweptMoment& moment() const { return m_moment; }
    TraceDiagram* diagram() { return m_diagram; }
    MistakePlane* plane() { return m_plane; }
    PlotView* lossView() { return m_loss; }
    PlotView* accuracyView() { return m_accuracy; }
    ComparisonTable* table() { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Move = 1 };

    void makeNetworkCard();
    void makePlaneCard();
    void makePlotCard();
    void connectAll();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void moveTo(double value, int kind = Move);
    void apply(const AccuracyState& state);
    void showAll();
    void showNetwork();
    void showPlane();
    void showPlots();
    void checkTasks();
    void layOut();
    void layOutPlots();
    void retranslate();

    QUndoStack& m_undo;
    AccuracyState m_state;
    SweptCurves m_curves;
    SweptMoment m_moment;
    AccuracyState m_curvesOf; ///< what the curves were computed for
    int m_gesture = 0;
    double m_scale = 1.0;
    bool m_presenting = false;
    bool m_isNarrow = false; ///< the diagram: no room for symbols on edges

    Card* m_networkCard = nullptr;
    QComboBox* m_data = nullptr;
    QPushButton* m_dice = nullptr;
    QPushButton* m_train = nullptr;
    TraceDiagram* m_diagram = nullptr;

    Card* m_planeCard = nullptr;
    QLabel* m_count = nullptr;
    MistakePlane* m_plane = nullptr;

    Card* m_plotCard = nullptr;
    SegmentedControl* m_extent = nullptr;
    ValueSlider* m_slider = nullptr;
    QPushButton* m_lower = nullptr;
    QPushButton* m_raise = nullptr;
    QPushButton* m_markHere = nullptr;
    PlotView* m_loss = nullptr;
    PlotView* m_accuracy = nullptr;
    ComparisonTable* m_table = nullptr;
    MathText* m_sentence = nullptr;
};

} // namespace chalknet::ui
