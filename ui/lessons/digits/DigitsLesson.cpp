// Registers the lesson "Handwritten digits".
#include "ui/lessons/digits/DigitsLesson.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class DigitsPage : public LessonPage {
public:
    using LessonPage::LessonPage;
    QString subtitle() const override { return {}; }
    QString explanationTitle() const override { return {}; }
    QString explanation() const override { return {}; }
};

} // namespace

Lesson digitsLesson()
{
    return {QStringLiteral("digits"), 10, CoursePart::Practice, QStringLiteral("digits"),
        [] { return QCoreApplication::translate("Lesson", "Digits"); },
        [] { return QCoreApplication::translate("Lesson", "Handwritten digits"); },
        [](AppContext&, QWidget* parent) -> LessonPage* { return new DigitsPage(parent); }};
}

} // namespace chalknet::ui
