// ChainRuleContent: one step of lesson 8 as formulas with its numbers put in, as a value that can be tested without a window.
#pragma once

#include "engine/explain/StepPlan.h"
#include "ui/trace/TraceScene.h"
#include "ui/trace/WrittenStage.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// One factor of a product: a column whose parts stand below each other, all in one colour.
struct FactorColumn {
    QString symbol; ///< TeX: \frac{\partial E}{\partial a_{1}^{(2)}}
    QString caption; ///< words, translated: "slope of the activation"
    QString rule; ///< TeX, in symbols: a_{1}^{(2)}(1-a_{1}^{(2)}); a sum over paths as a sum; empty: the symbol has no rule
    QString numbers; ///< TeX, the rule with numbers put in
    QString value; ///< TeX, as written
    TraceTone tone = TraceTone::None;
    std::vector<TraceTarget> places; ///< its edge or unit in the diagram; hovering either side lights the other
};

/// One line "symbol = rule = numbers = result" where a step is no product of a few factors (a weighted sum, the loss, Adam).
struct WorkedLine {
    QString symbol; ///< TeX
    QString rule; ///< TeX, in symbols
    QString numbers; ///< TeX
    QString value; ///< TeX
    Written relation = Written::Equal;
    TraceTone tone = TraceTone::None;
    std::vector<TraceTarget> places;
    bool isResult = false; ///< the line the step is about: bold value
};

struct ChainRuleContent {
    QString title; ///< "Chain rule", "Weighted sum and activation", "Update with Adam" …, translated
    QString left; ///< TeX of what the step calculates
    std::vector<FactorColumn> factors; ///< Delta: ∂E/∂a, ∂a/∂z. Gradient: ∂E/∂a, ∂a/∂z, ∂z/∂θ. Empty for the other kinds
    std::vector<WorkedLine> lines; ///< the other kinds; and below factors: what needs a line of its own (softmax, maxout, mean)
    QString result; ///< TeX, as written
    Written relation = Written::Equal;
    QString remark; ///< MathText, translated, or empty: "The gradient is 0 because z ≤ 0.", "With the shortcut: y − t = …"

    /// Everything as LaTeX (aligned), and as one text for screen readers.
    QString latex() const;
    QString plainText() const;
};

struct ContentStyle {
    TraceNames names;
    NumberStyle numbers;
    Mistake mistake = Mistake::None; ///< the wrong rule is written as it is calculated, and marked in the remark
    bool usesShortcut = true; ///< softmax with cross-entropy, sigmoid with binary cross-entropy: y − t instead of the product
};

/// `step` is one of planSteps(network.spec, trace, shown).
ChainRuleContent chainRuleContent(
    const TraceNetwork& network, const BatchTrace& trace, const TraceStep& step, const ContentStyle& style);

} // namespace chalknet::ui
