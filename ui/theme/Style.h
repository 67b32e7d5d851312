// Style: gives the application the look of the current theme, and labels their role in the type scale.
#pragma once

class QApplication;
class QLabel;
class QWidget;

namespace chalknet::ui {

enum class TextRole;

/// Fusion with our own painting, the palette and the UI font; follows Theme::changed. Call once, before the first window.
void installStyle(QApplication& application);

/// Strength of text on the theme's grounds.
enum class Ink {
    Primary, ///< ink
    Secondary, ///< ink2: labels, captions
    Tertiary ///< ink3: ticks, things not yet reached
};

/// Text colour of a label; follows the theme.
void setInk(QWidget* widget, Ink ink);

/// Font of a label from the type scale, and the ink that belongs to it (field labels ink2, ticks ink3, the rest ink).
void setTextRole(QLabel* label, TextRole role);

} // namespace chalknet::ui
