// One stop after the other.
#include "ui/controls/TabOrder.h"

#include <QWidget>

namespace chalknet::ui {

namespace {

// The line edit of a number field passes the focus on to the field: it is no stop.
bool isStop(const QWidget& widget, const QWidget& window)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr && widget.window() == &window;
}

} // namespace

void orderTabs(const std::vector<QWidget*>& widgets)
{
    QWidget* before = nullptr;
    const auto append = [&before](QWidget* stop) {
        if (before != nullptr)
            QWidget::setTabOrder(before, stop);
        before = stop;
    };
    for (QWidget* widget : widgets) {
        const QWidget& window = *widget->window();
        if (isStop(*widget, window))
            append(widget);
        for (QWidget* child : widget->findChildren<QWidget*>())
            if (isStop(*child, window))
                append(child);
    }
}

} // namespace chalknet::ui
