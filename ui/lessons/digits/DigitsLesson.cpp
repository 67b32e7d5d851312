// Registers the lesson "Handwritten digits".
#include "ui/lessons/digits/DigitsLesson.h"

#include "ui/lessons/digits/DigitsPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson digitsLesson()
{
    return {QStringLiteral("digits"), 10, CoursePart::Practice, QStringLiteral("digits"),
        [] { return QCoreApplication::translate("Lesson", "Digits"); },
        [] { return QCoreApplication::translate("Lesson", "Handwritten digits"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new DigitsPage(context, parent); }};
}

} // namespace chalknet::ui
