// The lesson "A model with one parameter".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson predictorLesson();

} // namespace chalknet::ui
