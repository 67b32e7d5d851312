// What the explanation drawer says beside each tab of the digits lesson.
#pragma once

#include <QString>

namespace chalknet::ui {

/// `tab` as in DigitsPage::Tab.
QString digitsExplanationTitle(int tab);
/// As LessonPage::explanation() describes.
QString digitsExplanation(int tab);

} // namespace chalknet::ui
