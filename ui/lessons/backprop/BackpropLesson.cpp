// Registers the lesson "Backpropagation".
#include "ui/lessons/backprop/BackpropLesson.h"

#include "ui/lessons/backprop/BackpropPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson backpropLesson()
{
    return {QStringLiteral("backprop"), 8, CoursePart::Learning, QStringLiteral("backprop"),
        [] { return QCoreApplication::translate("Lesson", "Backprop"); },
        [] { return QCoreApplication::translate("Lesson", "Backpropagation, one step at a time"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new BackpropPage(context, parent); }};
}

} // namespace chalknet::ui
