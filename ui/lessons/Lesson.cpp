// What pages have in common: the picture that is copied.
#include "ui/lessons/Lesson.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace chalknet::ui {

QPixmap LessonPage::picture()
{
    constexpr int kMargin = 12;
    const double scale = 2.0 * devicePixelRatioF();
    const QSizeF whole = QSizeF(size()) + QSizeF(2 * kMargin, 2 * kMargin);
    QPixmap picture((whole * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::instance().colors().bg);
    render(&picture, QPoint(kMargin, kMargin));
    return picture;
}

} // namespace chalknet::ui
