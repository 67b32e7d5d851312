// Counts the scopes, and lends them a theme.
#include "ui/theme/PictureScope.h"

#include <QWidget>

#include <utility>

namespace chalknet::ui {

namespace {

// Of the UI thread, which alone paints.
int scopes = 0;
double ratio = 1.0;

} // namespace

PictureScope::PictureScope(std::optional<ThemeName> theme, double pixelRatio)
    : m_before(Theme::instance().name())
    , m_ratioBefore(std::exchange(ratio, pixelRatio))
{
    ++scopes;
    if (theme)
        Theme::instance().setName(*theme);
}

PictureScope::~PictureScope()
{
    ratio = m_ratioBefore;
    --scopes;
    Theme::instance().setName(m_before);
}

bool isPaintingPicture()
{
    return scopes > 0;
}

bool isPointedAt(const QWidget& widget)
{
    return widget.underMouse() && !isPaintingPicture();
}

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && !isPaintingPicture();
}

double paintedPixelRatio(const QWidget& widget)
{
    return isPaintingPicture() ? ratio : widget.devicePixelRatioF();
}

} // namespace chalknet::ui
