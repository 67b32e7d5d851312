// CurveQuestion: "will this learning rate converge?": a curve, a start and a rate drawn by chance, and the true answer.
#pragma once

#include "ui/lessons/descent/CurveVerdict.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace chalknet::ui {

/// A value; the same curve and number always give the same question.
class CurveQuestion {
public:
    /// What may come of it, as one answer each.
    enum class Answer { Slow, Straight, Zigzag, Local, Jumps, Diverges };

    CurveQuestion(CurveType curve, std::uint64_t number);

    const CurveState& state() const { return m_state; }
    QString text() const;
    QStringList answers() const;
    int rightAnswer() const;
    /// With the numbers of the path.
    QString why() const;

    /// The answers that are offered for a curve, in the order of answers().
    static std::vector<Answer> choices(CurveType curve);
    static Answer answerFor(CurveType curve, const CurveVerdict& verdict);

private:
    CurveState m_state;
    CurveVerdict m_verdict;
};

} // namespace chalknet::ui
