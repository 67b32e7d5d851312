// Palette, font and style of the application.
#include "ui/theme/Style.h"

#include "ui/theme/ChalkStyle.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

namespace chalknet::ui {

namespace {

/// Shadow and Dark carry ink2 and ink3, so that a label follows the theme by its foreground role alone.
QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, colors.bg, colors.bg);
    set(QPalette::WindowText, colors.ink, colors.ink3);
    set(QPalette::Base, colors.surface, colors.surface);
    set(QPalette::AlternateBase, colors.inset, colors.inset);
    set(QPalette::Text, colors.ink, colors.ink3);
    set(QPalette::PlaceholderText, colors.ink3, colors.ink3);
    set(QPalette::Button, colors.surface, colors.surface);
    set(QPalette::ButtonText, colors.ink, colors.ink3);
    set(QPalette::BrightText, colors.surface, colors.surface);
    set(QPalette::ToolTipBase, colors.ink, colors.ink);
    set(QPalette::ToolTipText, colors.surface, colors.surface);
    set(QPalette::Highlight, colors.sel, colors.sel);
    set(QPalette::HighlightedText, colors.ink, colors.ink3);
    set(QPalette::Link, colors.ink, colors.ink3);
    set(QPalette::LinkVisited, colors.ink2, colors.ink3);
    set(QPalette::Light, colors.surface, colors.surface);
    set(QPalette::Midlight, colors.line, colors.line);
    set(QPalette::Mid, colors.ctl, colors.line);
    set(QPalette::Dark, colors.ink3, colors.ink3);
    set(QPalette::Shadow, colors.ink2, colors.ink3);
    return palette;
}

void applyPalette(QApplication& application)
{
    const Theme& theme = Theme::instance();
    const QPalette palette = paletteOf(theme.colors());
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        // Before exec() the application keeps the palette to itself: resolve it again in every window.
        window->setPalette(window->palette());
        window->update();
    }
}

} // namespace

void installStyle(QApplication& application)
{
    const Theme& theme = Theme::instance();
    QApplication::setStyle(new ChalkStyle);
    QApplication::setFont(theme.font(TextRole::Control));
    QToolTip::setFont(theme.font(TextRole::FieldLabel));
    applyPalette(application);
    QObject::connect(&theme, &Theme::changed, &application, [&application] { applyPalette(application); });
    new FocusRing(&application);
}

void setInk(QWidget* widget, Ink ink)
{
    switch (ink) {
    case Ink::Primary: widget->setForegroundRole(QPalette::WindowText); break;
    case Ink::Secondary: widget->setForegroundRole(QPalette::Shadow); break;
    case Ink::Tertiary: widget->setForegroundRole(QPalette::Dark); break;
    }
}

void setTextRole(QLabel* label, TextRole role)
{
    label->setFont(Theme::instance().font(role));
    setInk(label, role == TextRole::FieldLabel ? Ink::Secondary : role == TextRole::Tick ? Ink::Tertiary : Ink::Primary);
}

} // namespace chalknet::ui
