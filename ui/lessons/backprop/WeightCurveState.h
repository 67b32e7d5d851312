// WeightCurveState: what the curve of one weight shows and says at this moment, as a value that can be tested without a window.
#pragma once

#include "ui/lessons/backprop/LossCurve.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QString>

#include <optional>

namespace chalknet::ui {

/// Numbers of the curve at the present value, and what the student tries.
struct WeightCurveState {
    Symbol parameter;
    TraceNames names;
    NumberStyle style;
    double value = 0.0; ///< θ
    double loss = 0.0; ///< E
    double slope = 0.0; ///< ∂E/∂θ by the rule
    double measured = 0.0; ///< of the curve, by central difference
    double left = 0.0; ///< slopes beside θ; they differ at a corner
    double right = 0.0;
    std::optional<double> next; ///< θ after the update
    double nextLoss = 0.0; ///< E with this parameter alone moved there
    double raised = 0.0; ///< E at θ + kRaise
    bool isFlat = false; ///< E is the same over the whole interval
    bool hasJumps = false; ///< within the interval
    bool hasNoInput = false; ///< what θ is multiplied with is 0 in every example
    std::optional<double> tried;
    double triedLoss = 0.0;
    bool isAsked = false;

    static constexpr double kRaise = 0.01;

    bool isAtCorner() const;
    /// The rule's slope is that of the curve.
    bool agrees() const;
    /// Tangent, arrow and slope are hidden.
    bool hidesSlope() const { return isAsked; }
};

/// `rule` is ∂E/∂θ as the trace says.
WeightCurveState weightCurveState(const LossCurve& curve, double rule, std::optional<double> next);

/// What stands below the curve: MathText, translated.
QString weightCurveText(const WeightCurveState& state);
/// "θ = 0.10, E = 0.0903": TeX of the value shown (the tried one, if there is one); short: of E alone.
QString weightCurveReadOut(const WeightCurveState& state, bool isShort = false);
/// "slope −0.0175": TeX, or empty where it is hidden.
QString weightCurveSlope(const WeightCurveState& state);

} // namespace chalknet::ui
