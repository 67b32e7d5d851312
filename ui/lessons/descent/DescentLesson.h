// Registers the lesson "Gradient descent".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson descentLesson();

} // namespace chalknet::ui
