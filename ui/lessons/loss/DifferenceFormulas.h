// DifferenceFormulas: the quotients with their numbers, and the subtraction as on paper, as TeX.
#pragma once

#include "ui/controls/WrittenNumber.h"
#include "ui/lessons/loss/DifferenceState.h"

#include <QString>

namespace chalknet::ui {

/// How a function is written: "E(\theta)" and "\theta", or "f(x)" and "x".
struct DifferenceNames {
    QString function; ///< "E"
    QString variable; ///< "\theta"
    QString slope; ///< "\frac{\partial E}{\partial \theta}", "f'(x)"
};
DifferenceNames differenceNames(DifferenceFunction function);

/// A step as it is written: 0.05, 2·10⁻⁷.
WrittenNumber writtenStep(double step);
/// The same as TeX and as text, whole powers of ten without their 1.
QString stepTex(double step);
QString stepText(double step);

/// (upper − lower) / (factor · step) with so many digits that it can be followed by hand.
struct WrittenQuotient {
    WrittenNumber upper;
    WrittenNumber lower;
    WrittenNumber result;
    Written putIn = Written::Rounded; ///< the numbers put in are exactly those of the function
    Written follows = Written::Rounded; ///< the result from the written numbers
};

inline constexpr int kMostQuotientDecimals = 12;
/// `error` decides how many digits of the quotient are worth writing: `most` decimals at most.
WrittenQuotient writtenQuotient(
    double upper, double lower, double step, int factor, double quotient, double error, int most = kMostQuotientDecimals);

/// `most` decimals of the result; where there is little room, fewer of them let the letters stay large.
QString centralTex(DifferenceFunction function, const DifferenceMoment& moment, int most = kMostQuotientDecimals);
QString forwardTex(DifferenceFunction function, const DifferenceMoment& moment, int most = kMostQuotientDecimals);
/// The analytic slope: "f'(x) = 2x = 4".
QString analyticTex(DifferenceFunction function, const DifferencePlace& place);
/// An error as it is written: "0", "3.1·10⁻⁹", "14".
QString errorTex(double error);

/// The subtraction digit by digit: all seventeen digits of both numbers.
struct WrittenSubtraction {
    WrittenNumber upper;
    WrittenNumber lower;
    WrittenNumber difference; ///< of the two as they are written
    int digits = 0; ///< of the larger one, without leading zeros
    int left = 0; ///< of the difference, without leading zeros
};
WrittenSubtraction writtenSubtraction(const DifferenceMoment& moment);
/// Three lines; the zeros that the subtraction leaves in front are pale.
QString subtractionTex(DifferenceFunction function, const DifferenceMoment& moment);
/// How far apart neighbouring doubles of the size of the values lie.
double numberSpacing(const DifferenceMoment& moment);

} // namespace chalknet::ui
