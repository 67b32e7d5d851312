// PerceptronExplanation: the text of the explanation drawer, with the present values.
#pragma once

#include "ui/lessons/perceptron/PerceptronDocument.h"

#include <QString>

namespace chalknet::ui {

QString perceptronExplanation(const PerceptronDocument& document, const PerceptronRun& run, bool hidden);

} // namespace chalknet::ui
