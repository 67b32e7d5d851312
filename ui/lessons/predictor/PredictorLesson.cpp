// Registers the lesson "A model with one parameter".
#include "ui/lessons/predictor/PredictorLesson.h"

#include "ui/lessons/predictor/PredictorPage.h"

#include <QCoreApplication>

namespace chalknet::ui {

Lesson predictorLesson()
{
    return {QStringLiteral("predictor"), 1, CoursePart::Basics, QStringLiteral("predictor"),
        [] { return QCoreApplication::translate("Lesson", "Predictor"); },
        [] { return QCoreApplication::translate("Lesson", "A model with one parameter"); },
        [](AppContext&, QWidget* parent) -> LessonPage* { return new PredictorPage(parent); }};
}

} // namespace chalknet::ui
