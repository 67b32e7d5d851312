// Registers the lesson "Network lab".
#include "ui/lessons/lab/LabLesson.h"

#include <QCoreApplication>

namespace chalknet::ui {

namespace {

class LabPage : public LessonPage {
public:
    using LessonPage::LessonPage;
    QString subtitle() const override { return {}; }
    QString explanationTitle() const override { return {}; }
    QString explanation() const override { return {}; }
};

} // namespace

Lesson labLesson()
{
    return {QStringLiteral("lab"), 9, CoursePart::Practice, QStringLiteral("lab"),
        [] { return QCoreApplication::translate("Lesson", "Lab"); },
        [] { return QCoreApplication::translate("Lesson", "Network lab"); },
        [](AppContext&, QWidget* parent) -> LessonPage* { return new LabPage(parent); }};
}

} // namespace chalknet::ui
