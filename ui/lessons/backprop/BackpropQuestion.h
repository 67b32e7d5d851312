// BackpropQuestion: what the student is asked before a step shows its result, with its right answer from the real numbers.
#pragma once

#include "engine/explain/StepPlan.h"
#include "ui/lessons/AnswerKey.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chalknet::ui {

enum class QuestionKind {
    Direction, ///< before a Gradient: will θ rise, fall or stay? (sign of the gradient)
    NewValue, ///< before an Update: the new value to two digits, among plausible wrong ones (wrong sign, η forgotten …)
    LossFalls, ///< before After: does the loss fall?
};

struct BackpropQuestion {
    QuestionKind kind = QuestionKind::Direction;
    QString text; ///< MathText
    QStringList answers;
    std::vector<AnswerKey> keys; ///< ↑ ↓ 0 for "it rises", "it falls", "it stays the same"; none for numbers
    int right = 0;
    QString why; ///< one sentence with the numbers, shown after the answer
};

/// Nothing for steps that ask nothing (forward, loss, delta). The same step always asks the same.
std::optional<BackpropQuestion> questionOf(const NetworkSpec& spec, const BatchTrace& trace, const TraceStep& step,
    const UpdateRule& rule, const TraceNames& names, const NumberStyle& style);

} // namespace chalknet::ui
