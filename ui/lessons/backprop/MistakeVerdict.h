// MistakeVerdict: what the gradient check finds about a mistake, and about weights that are all alike, from the real numbers.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "engine/explain/Mistake.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// Units of one hidden layer with the same weights to both sides and the same gradients: they do the same for ever.
struct TwinUnits {
    std::size_t layer = 0; ///< index in NetworkSpec::layers
    std::vector<int> units; ///< from 0, at least two
};
/// The first group found, from the input side; empty units: there are no twins.
TwinUnits twinUnits(const GradientCheck& check, const TraceNetwork& network);

/// True if every weight (biases aside) is 0.
bool hasOnlyZeroWeights(const TraceNetwork& network);

struct MistakeVerdict {
    enum class Kind {
        Agrees,
        Exposed, ///< some rows differ
        Trap, ///< the check agrees, and still learning goes wrong; or it agrees in spite of the mistake
    };
    Kind kind = Kind::Agrees;
    QString text; ///< MathText, translated: one or two sentences
};

/// `check` is that of the network's gradients, which were calculated with the mistake.
MistakeVerdict mistakeVerdict(
    Mistake mistake, const GradientCheck& check, const TraceNetwork& network, const TraceNames& names, const NumberStyle& style);

} // namespace chalknet::ui
