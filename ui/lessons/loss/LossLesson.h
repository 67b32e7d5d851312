// Registers the lesson "Loss functions".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson lossLesson();

} // namespace chalknet::ui
