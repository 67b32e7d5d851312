// PredictorQuestion: what the student is asked before a step, and what is right.
#pragma once

#include "engine/explain/LineRule.h"

#include <QString>
#include <QStringList>

namespace chalknet::ui {

/// Every third question is about A.
struct PredictorQuestion {
    enum class Kind {
        Side, ///< above the example, through it, below it: shows y and E, hides ΔA and A
        Growth ///< A grows, stays, shrinks: shows y, hides E, ΔA and A
    };
    Kind kind = Kind::Side;
    LineStep step;
    double rate = 1.0;

    static PredictorQuestion before(const LineStep& step, double rate);

    QString text() const; ///< as MathText reads it
    QStringList answers() const;
    int rightAnswer() const;
    /// One sentence with the numbers.
    QString why() const;
};

} // namespace chalknet::ui
