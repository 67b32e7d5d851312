// What the explanation drawer says beside "Mistakes"; its last part names the present numbers.
#pragma once

#include "ui/lessons/digits/DigitPredictions.h"

#include <QString>
#include <QStringList>

namespace chalknet::ui {

QString mistakesExplanationTitle();
/// `names` of the classes, empty for digits. A confusion without pictures: the numbers are left out.
QString mistakesExplanation(const Confusion& confusion, const QStringList& names);

} // namespace chalknet::ui
