// Events and state of the plot; painting stands apart.
#include "ui/views/PlotView.h"

namespace chalknet::ui {

PlotView::PlotView(QWidget* parent)
    : QWidget(parent)
{
}
void PlotView::setContent(const PlotContent& content)
{
    m_content = content;
    update();
}
void PlotView::setStageScale(double scale)
{
    m_scale = scale;
}
void PlotView::setAxisRoom(double room)
{
    m_axisRoom = room;
}
void PlotView::setCursor(std::optional<double> x, double step, const QString& symbol)
{
    m_cursor = x;
    m_cursorStep = step;
    m_cursorSymbol = symbol;
    update();
}
void PlotView::setReadOut(ReadOut readOut)
{
    m_readOut = std::move(readOut);
}
QString PlotView::readOutText() const
{
    return {};
}
QString PlotView::accessibleText() const
{
    return {};
}
QAccessible::Role PlotView::accessibleRole() const
{
    return m_cursor ? QAccessible::Slider : QAccessible::Chart;
}
std::optional<AccessibleValue> PlotView::accessibleValue() const
{
    return std::nullopt;
}
void PlotView::setAccessibleValue(double value)
{
    emit cursorMoved(value);
}
void PlotView::paintEvent(QPaintEvent*)
{
}
void PlotView::resizeEvent(QResizeEvent*)
{
}
void PlotView::mousePressEvent(QMouseEvent*)
{
}
void PlotView::mouseMoveEvent(QMouseEvent*)
{
}
void PlotView::mouseReleaseEvent(QMouseEvent*)
{
}
void PlotView::leaveEvent(QEvent*)
{
}
void PlotView::keyPressEvent(QKeyEvent*)
{
}
void PlotView::focusInEvent(QFocusEvent*)
{
}
void PlotView::focusOutEvent(QFocusEvent*)
{
}

} // namespace chalknet::ui
