// GradientTab: "Why gradients vanish": a chain of single units whose factors multiply, and the same in a real network.
#pragma once

#include "ui/lessons/activation/GradientState.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QUndoStack;

namespace chalknet::ui {

class Card;
class FormulaView;
class GradientBars;
class MathText;
class MeasuredPanel;
class ValueSlider;

class GradientTab : public QWidget {
    Q_OBJECT

public:
    explicit GradientTab(QUndoStack& undo, QWidget* parent);

    const GradientState& state() const { return m_state; }
    /// The first half of the task: A's product was below 10⁻⁶.
    bool hasVanished() const { return m_vanished; }
    GradientBars* bars() { return m_bars; }
    MeasuredPanel* measuredPanel() { return m_measured; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& json);
    void setStageScale(double scale);
    void setPresenting(bool presenting);
    /// −1 and +1 take a layer away or add one; 0 does nothing: there is nothing to play.
    void present(int direction);
    bool isPlaying() const { return false; }

signals:
    void changed();
    /// By an edit, by undo or by redo.
    void stateApplied();
    void taskReached(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Depth = 1, Weight = 2, Input = 3 };
    /// A or B: the letter, its function, the product and the chosen layer.
    struct Row {
        QWidget* head = nullptr;
        QLabel* name = nullptr;
        QComboBox* function = nullptr;
        FormulaView* product = nullptr;
        FormulaView* layer = nullptr;
    };

    Row makeRow(int series);
    ValueSlider* makeSlider(double low, double high, double step, int decimals);
    void connectAll();
    template <typename Change> void change(const QString& text, int kind, Change change);
    void chooseFunction(int series, int index);
    void apply(const GradientState& state);
    void showAll();
    void showLayer();
    QString remark() const;
    QString remarkOn(int series) const;
    void checkTask();
    void layOut();
    void retranslate();

    QUndoStack& m_undo;
    GradientState m_state;
    std::vector<ChainLayer> m_chains[2];
    bool m_vanished = false;
    int m_gesture = 0;
    double m_scale = 1.0;
    bool m_presenting = false;

    Card* m_card = nullptr;
    ValueSlider* m_depth = nullptr;
    ValueSlider* m_weight = nullptr;
    ValueSlider* m_input = nullptr;
    Row m_rows[2];
    GradientBars* m_bars = nullptr;
    MathText* m_remark = nullptr;
    MeasuredPanel* m_measured = nullptr;
};

} // namespace chalknet::ui
