// The 1-px line between two regions.
#include "ui/controls/HairLine.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace chalknet::ui {

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::instance().colors().line);
}

} // namespace chalknet::ui
