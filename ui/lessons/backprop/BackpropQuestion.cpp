// Not written yet.
#include "ui/lessons/backprop/BackpropQuestion.h"

namespace chalknet::ui {

std::optional<BackpropQuestion> questionOf(const NetworkSpec&, const BatchTrace&, const TraceStep&, const UpdateRule&, const TraceNames&, const NumberStyle&)
{
    return std::nullopt;
}

} // namespace chalknet::ui
