// Not written yet.
#include "ui/lessons/backprop/ChainRuleView.h"

namespace chalknet::ui {

ChainRuleView::ChainRuleView(QWidget* parent)
    : QWidget(parent)
    , m_light(this, [](double) {})
{
}
void ChainRuleView::setContent(const ChainRuleContent&) { }
void ChainRuleView::setAsked(bool) { }
void ChainRuleView::setStageScale(double) { }
void ChainRuleView::setLit(int) { }
int ChainRuleView::indexOf(const TraceTarget&) const
{
    return -1;
}
std::vector<TraceTarget> ChainRuleView::placesOf(int) const
{
    return {};
}
QString ChainRuleView::accessibleText() const
{
    return {};
}
void ChainRuleView::copyLatex() const { }
void ChainRuleView::copyPicture() const { }
void ChainRuleView::paintEvent(QPaintEvent*) { }
void ChainRuleView::resizeEvent(QResizeEvent*) { }
void ChainRuleView::mouseMoveEvent(QMouseEvent*) { }
void ChainRuleView::leaveEvent(QEvent*) { }
void ChainRuleView::keyPressEvent(QKeyEvent*) { }
void ChainRuleView::contextMenuEvent(QContextMenuEvent*) { }
void ChainRuleView::wheelEvent(QWheelEvent*) { }

} // namespace chalknet::ui
