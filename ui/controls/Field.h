// Field: a small label above a control, connected for keyboard and screen reader.
#pragma once

class QLabel;
class QWidget;

namespace chalknet::ui {

/// Puts `label` (13.5 px, secondary ink) above `control` and makes the control its buddy. Both become children of the
/// returned widget, whose parent is `parent`. The caller keeps the label to retranslate it.
QWidget* labelledField(QLabel* label, QWidget* control, QWidget* parent);

} // namespace chalknet::ui
