// Registers the lesson "Activation functions".
#include "ui/lessons/activation/ActivationLesson.h"

#include "ui/lessons/activation/ActivationPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson activationLesson()
{
    return {QStringLiteral("activation"), 4, CoursePart::Networks, QStringLiteral("activation"),
        [] { return QCoreApplication::translate("Lesson", "Activation"); },
        [] { return QCoreApplication::translate("Lesson", "Activation functions"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new ActivationPage(context, parent); }};
}

} // namespace chalknet::ui
