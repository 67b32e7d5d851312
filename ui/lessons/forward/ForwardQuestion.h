// ForwardQuestion: which number the next layer gives, among others that come from usual mistakes.
#pragma once

#include "ui/lessons/forward/ForwardDocument.h"
#include "ui/lessons/forward/ForwardFocus.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace chalknet::ui {

struct ForwardQuestion {
    ForwardFocus focus; ///< the sum that has to be calculated
    QString text; ///< as MathText reads it
    QStringList answers; ///< three different numbers as written
    int right = 0;
    QString why; ///< the calculation
};

/// About a unit of the layer that comes next after `step`; another one with each `turn`. Nothing at the end. Wrong answers: the
/// bias or the activation forgotten, signs lost, rows taken for columns, the neighbour's number, close numbers.
std::optional<ForwardQuestion> forwardQuestion(
    const ForwardDocument& document, const ForwardTrace& trace, int step, std::uint64_t turn);

} // namespace chalknet::ui
