// SlopeQuestion: a question about f′ before it is shown, with its right answer and the numbers that explain it.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"

#include <QString>
#include <QStringList>

namespace chalknet::ui {

/// A value: the question about one function at one place.
class SlopeQuestion {
public:
    enum class Kind {
        Saturated, ///< is |f′(x)| < 0.05 here?
        Direction ///< what happens to f′ when x moves to target()?
    };

    SlopeQuestion(Kind kind, const BoundFunction& function, double x);

    Kind kind() const { return m_kind; }
    /// Where the cursor goes when the answer is shown; x itself for Saturated.
    double target() const;

    QString text() const;
    QStringList answers() const;
    int rightAnswer() const;
    /// One sentence with the numbers.
    QString why() const;

private:
    Kind m_kind;
    BoundFunction m_function;
    double m_x;
};

} // namespace chalknet::ui
