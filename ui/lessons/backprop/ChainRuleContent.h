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
    Written numbersRelation = Written::Equal; ///< between the rule and the numbers: rounded where an operand is
    Written relation = Written::Equal; ///< between the numbers and the value
    TraceTone tone = TraceTone::None;
    std::vector<TraceTarget> places; ///< its edge or unit in the diagram; hovering either side lights the other
    bool isHidden = false; ///< the value is one of ChainRuleContent::asked()

    /// False where the numbers are the value already.
    bool hasNumbers() const { return !numbers.isEmpty() && (isHidden || numbers != value); }
};

/// What of a line would give the answer away while the student is asked.
enum class Secret { Nothing, Value, NumbersAndValue };

/// One line "symbol = rule = numbers = result" where a step is no product of a few factors (a weighted sum, the loss, Adam).
struct WorkedLine {
    QString symbol; ///< TeX
    QString rule; ///< TeX, in symbols
    QString numbers; ///< TeX
    QString value; ///< TeX
    Written numbersRelation = Written::Equal; ///< between the rule and the numbers: rounded where an operand is
    Written relation = Written::Equal; ///< between the numbers and the value
    TraceTone tone = TraceTone::None;
    std::vector<TraceTarget> places;
    bool isResult = false; ///< the line the step is about: bold value
    Secret secret = Secret::Nothing;
};

struct ChainRuleContent {
    QString title; ///< "Chain rule", "Weighted sum and activation", "Update with Adam" …, translated
    QString left; ///< TeX of what the step calculates
    std::vector<FactorColumn> factors; ///< Delta: ∂E/∂a, ∂a/∂z. Gradient: ∂E/∂a, ∂a/∂z, ∂z/∂θ. Empty for the other kinds
    std::vector<WorkedLine> lines; ///< the other kinds; and below factors: what needs a line of its own (softmax, maxout, mean)
    QString result; ///< TeX, as written
    Written relation = Written::Equal; ///< between the product of the values and the result
    QString remark; ///< MathText, translated, or empty: "The gradient is 0 because z ≤ 0.", "With the shortcut: y − t = …"
    QString warning; ///< MathText, translated: what is done wrong on purpose; empty without a mistake

    /// Of all factors together: between their rules and their numbers, and between those and their values.
    Written numbersRelation() const;
    Written valuesRelation() const;
    /// False where every factor's numbers are its value.
    bool hasNumbersRow() const;
    /// The same with everything that gives the answer away as \unknown, and without the remark.
    ChainRuleContent asked() const;
    /// Everything as LaTeX (aligned), and as one text for screen readers.
    QString latex() const;
    QString plainText() const;
};

struct ContentStyle {
    TraceNames names;
    NumberStyle numbers;
    Mistake mistake = Mistake::None; ///< the wrong rule is written as it is calculated, and marked in the warning
    bool usesShortcut = true; ///< softmax with cross-entropy, sigmoid with binary cross-entropy: y − t instead of the product
};

/// `step` is one of planSteps(network.spec, trace, shown).
ChainRuleContent chainRuleContent(
    const TraceNetwork& network, const BatchTrace& trace, const TraceStep& step, const ContentStyle& style);

} // namespace chalknet::ui
