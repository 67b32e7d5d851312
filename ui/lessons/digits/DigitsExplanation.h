// What the explanation drawer says beside each tab of the digits lesson.
#pragma once

#include <QString>

namespace chalknet::ui {

/// `tab` as in DigitsPage::Tab.
QString digitsExplanationTitle(int tab);
/// Rich text: paragraphs, <i> for symbols, class "formula" for display formulas.
QString digitsExplanation(int tab);

} // namespace chalknet::ui
