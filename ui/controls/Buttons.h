// Buttons: makes the kinds of push buttons that the style knows.
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace chalknet::ui {

/// The look of a QPushButton, kept in its dynamic property "kind".
enum class ButtonKind {
    Normal, ///< 1-px outline
    Primary, ///< ink fill; at most one in a group
    Flat, ///< no outline
    Icon ///< square, an icon only; needs an accessible name
};

/// Sets the kind and repaints. The same as setProperty("kind", "primary" | "flat" | "icon").
void setButtonKind(QPushButton* button, ButtonKind kind);

/// A square button that shows resources/icons/NAME.svg; `accessibleName` is also its tool tip.
QPushButton* makeIconButton(const QString& iconName, const QString& accessibleName, QWidget* parent);

/// Accessible name and tool tip of an icon button, with the key sequence in the tip when there is one.
void nameIconButton(QPushButton* button, const QString& accessibleName, const QString& shortcut = {});

} // namespace chalknet::ui
