// Registers the lesson "Gradient descent".
#include "ui/lessons/descent/DescentLesson.h"

#include "ui/lessons/descent/DescentPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson descentLesson()
{
    return {QStringLiteral("descent"), 7, CoursePart::Learning, QStringLiteral("descent"),
        [] { return QCoreApplication::translate("Lesson", "Descent"); },
        [] { return QCoreApplication::translate("Lesson", "Gradient descent"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new DescentPage(context, parent); }};
}

} // namespace chalknet::ui
