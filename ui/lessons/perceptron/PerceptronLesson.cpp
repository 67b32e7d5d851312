// Registers the lesson "Perceptron".
#include "ui/lessons/perceptron/PerceptronLesson.h"

#include "ui/lessons/perceptron/PerceptronPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson perceptronLesson()
{
    return {QStringLiteral("perceptron"), 2, CoursePart::Basics, QStringLiteral("perceptron"),
        [] { return QCoreApplication::translate("Lesson", "Perceptron"); },
        [] { return QCoreApplication::translate("Lesson", "Perceptron"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new PerceptronPage(context, parent); }};
}

} // namespace chalknet::ui
