// KeyboardFocus: whether a painted view shows its focus ring: only while the student works with the keyboard.
#pragma once

class QWidget;

namespace chalknet::ui {

/// The widget has the focus and the last press was of a key, not of the mouse. When that changes, the widget with the focus is
/// painted anew. Presses count from the first call on; AccessibleView makes it for every painted view.
bool showsKeyboardFocus(const QWidget& widget);
void watchPresses();

} // namespace chalknet::ui
