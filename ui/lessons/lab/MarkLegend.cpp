// Painting of legend marks.
#include "ui/lessons/lab/MarkLegend.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace chalknet::ui {

MarkLegend::MarkLegend(Mark mark, QWidget* parent)
    : QLabel(parent)
    , m_mark(mark)
{
    setTextFormat(Qt::PlainText);
    setIndent(0);
    setContentsMargins(markWidth(), 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int MarkLegend::markWidth() const
{
    return m_mark == Mark::FilledDisc || m_mark == Mark::HollowDisc ? 19 : 30;
}

void MarkLegend::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void MarkLegend::setLineWidth(double width)
{
    m_lineWidth = width;
    update();
}

QSize MarkLegend::sizeHint() const
{
    return {markWidth() + fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

void MarkLegend::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_color.isValid() ? m_color : Theme::instance().colors().ink2;
    const double middle = height() / 2.0;
    switch (m_mark) {
    case Mark::FilledDisc:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(6.5, middle), 5.0, 5.4);
        break;
    case Mark::HollowDisc:
        painter.setPen(QPen(color, 2.2));
        painter.drawEllipse(QPointF(6.5, middle), 4.2, 4.6);
        break;
    case Mark::SolidLine:
    case Mark::DashedLine: {
        QPen pen(color, m_lineWidth, Qt::SolidLine, Qt::FlatCap);
        if (m_mark == Mark::DashedLine)
            pen.setDashPattern({6.0 / m_lineWidth, 3.0 / m_lineWidth});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, middle), QPointF(24, middle));
        break;
    }
    }
}

} // namespace chalknet::ui
