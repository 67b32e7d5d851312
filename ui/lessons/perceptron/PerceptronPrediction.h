// PerceptronPrediction: the question about the next training step, its right answer, and why.
#pragma once

#include "ui/lessons/perceptron/PerceptronDocument.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chalknet::ui {

struct PerceptronPrediction {
    std::optional<std::size_t> weight; ///< asked: which way it moves; none: whether the answer is right
    QString question;
    QStringList answers;
    int rightAnswer = 0;
    QString why; ///< with the numbers
};

/// The same step asks the same question, so that nobody can choose an easier one.
PerceptronPrediction predictionFor(const PerceptronStep& step);

} // namespace chalknet::ui
