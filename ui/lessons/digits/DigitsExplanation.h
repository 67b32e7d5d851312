// What the explanation drawer says beside each tab of the digits lesson.
#pragma once

#include <QString>

namespace chalknet::ui {

enum class DigitsPart { Draw, Data, Train };

QString digitsExplanationTitle(DigitsPart part);
/// As LessonPage::explanation() describes.
QString digitsExplanation(DigitsPart part);

} // namespace chalknet::ui
