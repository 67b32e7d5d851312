// Registers the lesson "Forward pass".
#include "ui/lessons/forward/ForwardLesson.h"

#include "ui/lessons/forward/ForwardPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson forwardLesson()
{
    return {QStringLiteral("forward"), 5, CoursePart::Networks, QStringLiteral("forward"),
        [] { return QCoreApplication::translate("Lesson", "Forward"); },
        [] { return QCoreApplication::translate("Lesson", "Forward pass"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new ForwardPage(context, parent); }};
}

} // namespace chalknet::ui
