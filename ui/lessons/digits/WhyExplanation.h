// WhyExplanation: the text of "Why this answer", with the numbers of the picture that is shown.
#pragma once

#include "ui/lessons/digits/WhyAnswer.h"

#include <QString>

#include <optional>

namespace chalknet::ui {

/// What the last paragraph speaks of.
struct WhyFacts {
    int first = 0;
    int second = 1;
    WhyMaps maps;
};

/// Without facts: the general part only.
QString whyExplanation(const std::optional<WhyFacts>& facts);

} // namespace chalknet::ui
