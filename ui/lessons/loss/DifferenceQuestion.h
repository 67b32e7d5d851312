// DifferenceQuestion: "h ten times smaller: what happens to the error?", with the measured answer.
#pragma once

#include "ui/lessons/loss/DifferenceState.h"

#include <QStringList>

namespace chalknet::ui {

/// A value: the question at one place and step.
class DifferenceQuestion {
public:
    DifferenceQuestion(const DifferenceModel& model, const DifferencePlace& place, double step);

    /// The step when the answer is shown: a tenth.
    double target() const { return m_after.error.step; }
    QString text() const;
    QStringList answers() const;
    /// 0: a hundredth, 1: a tenth, 2: not smaller.
    int rightAnswer() const;
    /// One sentence with the numbers.
    QString why() const;

private:
    DifferenceMoment m_before;
    DifferenceMoment m_after;
};

} // namespace chalknet::ui
