// Registers the lesson "Backpropagation".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson backpropLesson();

} // namespace chalknet::ui
