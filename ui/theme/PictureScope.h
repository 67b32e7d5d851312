// PictureScope: while one lives, widgets paint themselves for a picture and leave out what belongs to pointer and keyboard.
#pragma once

#include "ui/theme/Theme.h"

#include <optional>

class QWidget;

namespace chalknet::ui {

class PictureScope {
public:
    /// `theme`: that of the picture; none: the one on screen. The theme on screen comes back with the end of the scope, before
    /// anything of it was drawn there. `pixelRatio`: for what widgets paint by way of images.
    explicit PictureScope(std::optional<ThemeName> theme = std::nullopt, double pixelRatio = 1.0);
    ~PictureScope();
    PictureScope(const PictureScope&) = delete;
    PictureScope& operator=(const PictureScope&) = delete;

private:
    ThemeName m_before;
    double m_ratioBefore;
};

/// True between the beginning and the end of a PictureScope.
bool isPaintingPicture();

/// The pointer is on the widget, and it is not painted for a picture.
bool isPointedAt(const QWidget& widget);
/// The widget has the focus, and it is not painted for a picture.
bool showsFocus(const QWidget& widget);
/// Image pixels for one pixel of the widget, where it paints by way of an image.
double paintedPixelRatio(const QWidget& widget);

} // namespace chalknet::ui
