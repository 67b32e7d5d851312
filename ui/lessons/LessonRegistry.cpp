// Every lesson that exists, in course order.
#include "ui/lessons/Lesson.h"
#include "ui/lessons/digits/DigitsLesson.h"
#include "ui/lessons/lab/LabLesson.h"

namespace chalknet::ui {

std::vector<Lesson> allLessons()
{
    return {labLesson(), digitsLesson()};
}

} // namespace chalknet::ui
