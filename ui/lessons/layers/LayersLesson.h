// The lesson "More layers".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson layersLesson();

} // namespace chalknet::ui
