// Registers the lesson "More layers".
#include "ui/lessons/layers/LayersLesson.h"

#include "ui/lessons/layers/LayersPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson layersLesson()
{
    return {QStringLiteral("layers"), 3, CoursePart::Basics, QStringLiteral("layers"),
        [] { return QCoreApplication::translate("Lesson", "Layers"); },
        [] { return QCoreApplication::translate("Lesson", "More layers"); },
        [](AppContext& context, QWidget* parent) -> LessonPage* { return new LayersPage(context, parent); }};
}

} // namespace chalknet::ui
