// The kinds of push buttons.
#include "ui/controls/Buttons.h"

#include "ui/theme/Icons.h"

#include <QPushButton>
#include <QVariant>

namespace chalknet::ui {

void setButtonKind(QPushButton* button, ButtonKind kind)
{
    const char* name = "";
    switch (kind) {
    case ButtonKind::Normal: break;
    case ButtonKind::Primary: name = "primary"; break;
    case ButtonKind::Flat: name = "flat"; break;
    case ButtonKind::Icon: name = "icon"; break;
    }
    button->setProperty("kind", QByteArray(name));
    button->updateGeometry();
    button->update();
}

QPushButton* makeIconButton(const QString& iconName, const QString& accessibleName, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    setButtonKind(button, ButtonKind::Icon);
    button->setIcon(themedIcon(iconName));
    button->setIconSize(QSize(20, 20));
    nameIconButton(button, accessibleName);
    return button;
}

void nameIconButton(QPushButton* button, const QString& accessibleName, const QString& shortcut)
{
    button->setAccessibleName(accessibleName);
    button->setToolTip(shortcut.isEmpty() ? accessibleName : QStringLiteral("%1 (%2)").arg(accessibleName, shortcut));
}

} // namespace chalknet::ui
