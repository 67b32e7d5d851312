// Registers the lesson "Activation functions".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson activationLesson();

} // namespace chalknet::ui
