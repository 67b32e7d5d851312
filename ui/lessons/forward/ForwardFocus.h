// ForwardFocus: the weighted sum that the student looks at, and perhaps the one product of it.
#pragma once

#include "engine/explain/ForwardTrace.h"
#include "ui/trace/TraceScene.h"

namespace chalknet::ui {

/// What is lit in the diagram, in the matrices and in the calculation below them.
struct ForwardFocus {
    static constexpr int kAll = -1; ///< the whole sum
    static constexpr int kBias = -2;

    int layer = -1; ///< index in NetworkSpec::layers; −1: nothing
    int row = 0; ///< unit · pieces + piece
    int input = kAll; ///< the one product that is meant: the input it comes from, from 0, or kBias

    bool isNone() const { return layer < 0; }
    bool takes(int wanted) const { return input == kAll || input == wanted; }
    friend bool operator==(const ForwardFocus&, const ForwardFocus&) = default;
};

/// Units and what leads to them; of a maxout unit the winning piece. Inputs and bias units give none.
ForwardFocus focusOf(const NetworkSpec& spec, const ForwardValues& values, const TraceTarget& target);
/// The unit whose sum it is.
TraceTarget unitOf(const NetworkSpec& spec, const ForwardFocus& focus);
/// The last unit of a layer.
ForwardFocus lastOf(const NetworkSpec& spec, const ForwardValues& values, int layer);

/// True if a = z, so that the sum needs no second name.
bool isPlainSum(const Activation& activation);
/// z of the row, and a of its unit.
const Stage& sumStageOf(const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus);
const Stage& activationStageOf(const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus);

} // namespace chalknet::ui
