// Registers the lesson "Network lab".
#include "ui/lessons/lab/LabLesson.h"

#include "ui/lessons/lab/LabPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson labLesson()
{
    return {QStringLiteral("lab"), 9, CoursePart::Practice, QStringLiteral("lab"),
        [] { return QCoreApplication::translate("Lesson", "Lab"); },
        [] { return QCoreApplication::translate("Lesson", "Network lab"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new LabPage(context, parent); }};
}

} // namespace chalknet::ui
