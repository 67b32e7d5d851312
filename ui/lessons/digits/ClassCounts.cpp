// Bars from zero with their counts above and digits below.
#include "ui/lessons/digits/ClassCounts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace chalknet::ui {

ClassCounts::ClassCounts(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassCounts::setCounts(const std::array<qint64, 10>& counts)
{
    m_counts = counts;
    announceChange(this);
    update();
}

QString ClassCounts::accessibleText() const
{
    QStringList parts;
    for (std::size_t digit = 0; digit < m_counts.size(); ++digit)
        parts << QStringLiteral("%1: %2").arg(digit).arg(grouped(m_counts[digit]));
    return parts.join(QStringLiteral(", "));
}

void ClassCounts::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pitch = width() / 10.0;
    const double barWidth = std::min(26.0, pitch - 8);
    const double top = 20;
    const double bottom = height() - 24;
    const double largest = static_cast<double>(std::max<qint64>(1, *std::max_element(m_counts.begin(), m_counts.end())));
    for (std::size_t digit = 0; digit < m_counts.size(); ++digit) {
        const double middle = (static_cast<double>(digit) + 0.5) * pitch;
        const double length = static_cast<double>(m_counts[digit]) / largest * (bottom - top);
        const QRectF bar(middle - barWidth / 2, bottom - length, barWidth, length);
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        shape.addRoundedRect(bar, 3, 3);
        shape.addRect(bar.adjusted(0, std::min(3.0, length), 0, 0)); // round at the top only
        painter.fillPath(shape, theme.colors().ctl);
        painter.setFont(theme.sans(12));
        painter.setPen(theme.colors().ink2);
        painter.drawText(QRectF(middle - pitch / 2, bar.top() - 18, pitch, 16), Qt::AlignCenter, grouped(m_counts[digit]));
        painter.setFont(theme.sans(15));
        painter.setPen(theme.colors().ink);
        painter.drawText(QRectF(middle - pitch / 2, bottom + 3, pitch, 20), Qt::AlignCenter, QString::number(digit));
    }
}

} // namespace chalknet::ui
