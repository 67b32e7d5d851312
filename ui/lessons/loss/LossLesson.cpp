// Registers the lesson "Loss functions".
#include "ui/lessons/loss/LossLesson.h"

#include "ui/lessons/loss/LossPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson lossLesson()
{
    return {QStringLiteral("loss"), 6, CoursePart::Learning, QStringLiteral("loss"),
        [] { return QCoreApplication::translate("Lesson", "Loss"); },
        [] { return QCoreApplication::translate("Lesson", "Loss functions"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new LossPage(context, parent); }};
}

} // namespace chalknet::ui
