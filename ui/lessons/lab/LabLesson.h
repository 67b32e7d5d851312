// The lesson "Network lab".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson labLesson();

} // namespace chalknet::ui
