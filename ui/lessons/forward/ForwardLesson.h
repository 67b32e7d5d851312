// Registers the lesson "Forward pass".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson forwardLesson();

} // namespace chalknet::ui
