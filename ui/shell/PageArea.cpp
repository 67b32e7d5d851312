// The place of the current page.
#include "ui/shell/PageArea.h"

#include <QKeyEvent>

namespace chalknet::ui {

PageArea::PageArea(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void PageArea::showPage(QWidget* page, QWidget* keeper)
{
    if (widget() == page)
        return;
    if (QWidget* earlier = takeWidget()) {
        earlier->hide();
        earlier->setParent(keeper);
    }
    if (page == nullptr)
        return;
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() switches it on
    page->show();
}

void PageArea::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

} // namespace chalknet::ui
