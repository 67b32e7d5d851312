// WorksheetAccess: what of the lab a change touches that a worksheet can lock, and how locked controls look.
#pragma once

#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/Worksheet.h"

#include <optional>
#include <vector>

class QWidget;

namespace chalknet::ui {

/// The controls that lead from one document to the other, each once. What other data bring along by themselves (outputs, loss,
/// the usual noise) belongs to the choice of the data. Weights by hand and the plane of a table belong to none.
std::vector<LabControl> changedControls(const LabDocument& before, const LabDocument& after);
/// The first of them that the worksheet does not leave free.
std::optional<LabControl> lockedControl(const Worksheet& worksheet, const LabDocument& before, const LabDocument& after);

/// "Learning rate"; as the strip and the cards call it.
QString controlName(LabControl control);
/// Of all controls that can be seen but not changed.
QStringList lockedNames(const Worksheet& worksheet);
QString lockedReason(LabControl control);

/// Locked: disabled, with the reason as tool tip and description, also of what lies within. Free again: as it was before.
/// Call it after everything else that sets tool tips or enables the widget. A hidden control is locked, too: its owner hides it.
void applyLock(QWidget* widget, ControlAccess access, LabControl control);

} // namespace chalknet::ui
