// Icons: the line drawings of resources/icons, tinted with the theme when they are painted.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace chalknet::ui {

/// resources/icons/NAME.svg in one colour of the current theme, chosen at every painting, so that the icon needs no
/// change when the theme does: Normal and Active ink, Disabled ink3, Selected the colour that stands on ink.
/// An unknown name gives a null icon.
QIcon themedIcon(const QString& name);

/// The same drawing in a colour of your choice; `size` in logical pixels.
QPixmap tintedPixmap(const QString& name, int size, const QColor& color, double devicePixelRatio);

/// The program's own icon, in colour, in the sizes that desktops ask for.
QIcon programIcon();

/// Names of all icons, sorted.
QStringList iconNames();

} // namespace chalknet::ui
