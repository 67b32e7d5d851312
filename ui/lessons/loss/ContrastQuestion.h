// ContrastQuestion: "Which learns faster from here?", its starts and its truth.
#pragma once

#include "ui/lessons/loss/ContrastRun.h"

#include <QStringList>

namespace chalknet::ui {

inline constexpr int kMostContrastQuestions = 1'000'000;

/// The start of the n-th question: sure and mild, wrong and nearly right, slow and fast, in a fixed order that looks irregular.
ContrastState contrastQuestionStart(int number);
QString contrastQuestionText(const ContrastState& state);
/// In the order of ContrastWinner.
QStringList contrastAnswers();
/// One sentence with the counts.
QString contrastReason(const ContrastRuns& runs);

} // namespace chalknet::ui
