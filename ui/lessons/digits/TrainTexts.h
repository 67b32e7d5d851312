// TrainTexts: where a run of the tab "Train" stands, in words.
#pragma once

#include <QString>

namespace chalknet::ui {

struct TrainingStatus;

/// One sentence; of a run that ended: why, and which epoch's network it left. In little
/// room (`isShort`) the reason is left out rather than the result.
QString trainingSentence(const TrainingStatus& status, bool dataReady, const QString& dataName, bool isShort = false);

/// "1 min 20 s", "12 s"; empty for NaN.
QString durationText(double seconds);

} // namespace chalknet::ui
