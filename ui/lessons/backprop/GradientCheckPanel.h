// GradientCheckPanel: every gradient by the rule beside the one measured by nudging the weight, and by how much they differ.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

class FormulaView;
class GradientCheckTable;
class VerdictLine;

/// As the mockup: formula, table (symbol, rule, nudged, difference as a power of ten), verdict below. Rows are in the order of
/// the lesson's Gradient steps; those not yet reached show "–", the present one is `sel`, while the student is asked it shows
/// "?".
class GradientCheckPanel : public QWidget {
    Q_OBJECT

public:
    explicit GradientCheckPanel(QWidget* parent = nullptr);

    /// `order[i]` is the index in check.gradients of the i-th Gradient step.
    void setCheck(const GradientCheck& check, const std::vector<std::size_t>& order, const TraceNames& names);
    /// How many Gradient steps are done, and which one is present (−1: none). While it is asked, the present one is not done.
    void setProgress(int done, int present, bool asked);
    void setNumberStyle(const NumberStyle& style);
    void setStageScale(double scale);
    /// "3 of 9 checked, all agree", "2 of 9 differ: something is wrong" …: what the verdict says now.
    QString verdict() const;

    GradientCheckTable* table() const { return m_table; }
    /// "ε ≈ 6·10⁻⁶", the step of the present row. It stands beside the formula; put into a card's header it stands there.
    QWidget* stepView() const;

signals:
    /// A row was clicked or chosen by Enter: the index of the Gradient step.
    void gradientChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStep();
    void showVerdict();
    void retranslate();

    FormulaView* m_formula = nullptr;
    FormulaView* m_step = nullptr;
    GradientCheckTable* m_table = nullptr;
    VerdictLine* m_verdict = nullptr;
    TraceNames m_names;
};

} // namespace chalknet::ui
