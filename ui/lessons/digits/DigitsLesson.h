// The lesson "Handwritten digits".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson digitsLesson();

} // namespace chalknet::ui
