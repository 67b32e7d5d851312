// Registers the lesson "Perceptron".
#pragma once

#include "ui/lessons/Lesson.h"

namespace chalknet::ui {

Lesson perceptronLesson();

} // namespace chalknet::ui
