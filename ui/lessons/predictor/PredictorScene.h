// PredictorScene: the moment of the lesson that plane, formula strip and table show, as one value.
#pragma once

#include "ui/lessons/predictor/PredictorController.h"
#include "ui/lessons/predictor/WorkedStep.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace chalknet::ui {

struct PredictorScene {
    std::vector<LineExample> examples;
    double start = 0.0; ///< A₀
    double rate = 1.0;
    std::vector<double> earlier; ///< A₀, A₁ … before the line of the shown step, oldest first
    std::optional<LineStep> step; ///< nothing at the start
    WorkedStep worked; ///< of `step`
    StepPart part = StepPart::Nothing;
    bool hidesError = false; ///< a question asks for what follows from it
    bool hidesChange = false;
    std::optional<double> leastSquares;

    /// A before and after the shown step; equal while nothing was corrected.
    double before() const { return step ? step->before : start; }
    double after() const { return part == StepPart::Correction ? step->after : before(); }
    /// The number in A₀, A₁ …: of the line that `after()` gives.
    int lineNumber() const;
    bool showsError() const { return step && (part == StepPart::Error || part == StepPart::Correction) && !hidesError; }
    /// The parts of the step come one after the other, and this is not the last one.
    bool isUnderWay() const { return step && part != StepPart::Correction && !hidesChange; }
    bool showsCorrection() const { return step && part == StepPart::Correction; }
};

PredictorScene predictorScene(const PredictorController& controller, bool withLeastSquares);

/// "\tone{pos}{…}" or "\tone{neg}{…}", without a tone for zero.
QString signToned(double value, const QString& tex);

/// The four formulas of the strip: symbols, and the same with the numbers put in (empty where nothing is known yet).
struct StripTex {
    struct Cell {
        QString symbols;
        QString numbers;
        bool isReached = false; ///< part of what is shown now
    };
    std::array<Cell, 4> cells;
};
StripTex stripTex(const PredictorScene& scene);

} // namespace chalknet::ui
