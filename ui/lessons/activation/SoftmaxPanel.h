// SoftmaxPanel: softmax on a vector of draggable logits: bars, the calculation with numbers, temperature and the Jacobian.
#pragma once

#include "ui/lessons/activation/SoftmaxState.h"
#include "ui/lessons/StateEdit.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QUndoStack;

namespace chalknet::ui {

class Card;
class FormulaView;
class JacobianView;
class MathText;
class SoftmaxStage;
class Stepper;
class ValueSlider;

/// Stands in the place of chart and inspector; from 620 × 480 on nothing is clipped.
class SoftmaxPanel : public QWidget {
    Q_OBJECT

public:
    explicit SoftmaxPanel(QUndoStack& undo, QWidget* parent);

    const SoftmaxState& state() const { return m_state; }
    bool subtractsMaximum() const { return m_subtract; }
    /// The probability whose calculation is written out.
    int selected() const { return m_selected; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& json);
    void setStageScale(double scale);
    void setPresenting(bool presenting);
    /// −1 and +1 choose the probability before or after, 0 lets the temperature run up and down.
    void present(int direction);
    bool isPlaying() const { return m_sweep.isActive(); }

signals:
    void changed();
    /// By an edit, by undo or by redo.
    void stateApplied();
    void taskReached(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What merges with what on the undo stack.
    enum Kind { Single = 0, Temperature = 1, Logit = 10 };

    void makeStage();
    void makeWorking();
    void makeJacobian();
    void connectAll();
    void edit(const SoftmaxState& next, const QString& text, int kind = Single);
    void apply(const SoftmaxState& state);
    void changeCount(int count);
    void addOne();
    void sweepTemperature();
    void stopSweep();
    void select(int index);
    void showAll(bool glides);
    void showWorking();
    void showEntry();
    QString remark() const;
    void checkTask();
    void layOut();
    void retranslate();

    QUndoStack& m_undo;
    SoftmaxState m_state;
    bool m_subtract = true;
    bool m_addedOne = false; ///< the remark speaks of it
    int m_selected = 0;
    int m_gesture = 0;
    bool m_editing = false; ///< false in apply(): it was undone or redone
    bool m_stepping = false; ///< a single step that glides
    double m_scale = 1.0;
    bool m_presenting = false;
    bool m_narrow = false;
    QTimer m_sweep;
    double m_sweepDecade = 0.0; ///< log10 T, finer than the temperature's two digits
    double m_sweepStep = 0.02;

    Card* m_stageCard = nullptr;
    Stepper* m_count = nullptr;
    QPushButton* m_addOne = nullptr;
    ValueSlider* m_temperature = nullptr;
    SoftmaxStage* m_stage = nullptr;
    Card* m_workingCard = nullptr;
    FormulaView* m_formula = nullptr;
    FormulaView* m_working = nullptr;
    QCheckBox* m_subtractBox = nullptr;
    MathText* m_remark = nullptr;
    Card* m_jacobianCard = nullptr;
    FormulaView* m_jacobianFormula = nullptr;
    JacobianView* m_jacobian = nullptr;
    FormulaView* m_entry = nullptr;
};

} // namespace chalknet::ui
