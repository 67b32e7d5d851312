// The painted side of ClassWall: heads, pictures straight from the digits' bytes, marks, selection.
#include "ui/lessons/digits/ClassWall.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kSilhouetteColumns = 16;
constexpr double kRadius = 6.0;
constexpr double kWrongPen = 2.4;
constexpr double kSelectionPen = 3.0;

QRectF outline(const QRect& box, double outset)
{
    return QRectF(box).adjusted(-outset, -outset, outset, outset);
}

} // namespace

void ClassWall::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painted = 0;
    if (m_columns.empty())
        return paintSilhouette(painter);
    const int top = verticalScrollBar()->value();
    painter.translate(0, -top);
    const QRect seen = event->rect().translated(0, top);
    paintHeads(painter, seen);
    for (int column = 0; column < m_layout.columns(); ++column) {
        for (int row = 0; row < m_layout.rows(); ++row) {
            const QRect slot = m_layout.picture(row, column).united(m_layout.caption(row, column));
            if (slot.adjusted(-4, -4, 4, 4).intersects(seen))
                paintSlot(painter, {row, column});
        }
    }
    paintSelection(painter);
}

// The wall as it will be.
void ClassWall::paintSilhouette(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const ClassWallLayout layout(viewport()->size(), 10, kSilhouetteColumns, m_scale);
    painter.setFont(Theme::instance().sans(20 * m_scale, true));
    for (int row = 0; row < layout.rows(); ++row) {
        painter.setPen(colors.ctl);
        painter.drawText(layout.label(row, 0), Qt::AlignCenter, QString::number(row));
        painter.setPen(QPen(colors.line, 1));
        for (int column = 0; column < layout.columns(); ++column)
            painter.drawRoundedRect(outline(layout.picture(row, column), -0.5), kRadius, kRadius);
    }
}

void ClassWall::paintHeads(QPainter& painter, const QRect& seen) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double scale = std::max(1.0, m_scale);
    for (int block = 0; block < m_layout.blocks(); ++block) {
        painter.setPen(colors.ink2);
        const QRect corner = m_layout.corner(block);
        const double wide = QFontMetricsF(theme.sans(13 * scale)).horizontalAdvance(tr("Label"));
        painter.setFont(theme.sans(13 * scale * std::min(1.0, corner.width() / wide)));
        painter.drawText(corner, Qt::AlignCenter, tr("Label"));
        painter.setPen(colors.ink);
        painter.setFont(theme.sans(22 * std::min(m_scale, 1.5), true));
        for (int row = 0; row < m_layout.rows(); ++row)
            if (m_layout.label(row, block).intersects(seen))
                painter.drawText(m_layout.label(row, block), Qt::AlignCenter, QString::number(labelOfRow(row)));
    }
    for (int column = 0; column < m_layout.columns(); ++column) {
        const QRect place = m_layout.writer(column);
        const int writer = m_columns[static_cast<std::size_t>(column)].writer;
        const bool isSecond = column > 0 && m_columns[static_cast<std::size_t>(column - 1)].writer == writer;
        if (isSecond || !place.intersects(seen))
            continue;
        const bool isLeftOut = std::find(m_leftOut.begin(), m_leftOut.end(), writer) != m_leftOut.end();
        painter.setFont(theme.sans((place.width() < 34 ? 12 : 13) * scale, isLeftOut));
        painter.setPen(isLeftOut ? colors.ink : colors.ink2);
        painter.drawText(place, Qt::AlignCenter, writerMark(writer));
        if (!isLeftOut)
            continue;
        painter.setPen(QPen(colors.ink2, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline(place, -1.5), 4, 4);
    }
}

void ClassWall::paintSlot(QPainter& painter, Place place)
{
    const ClassDigitPointer& digit = digitAt(place);
    const ClassAnswer* answer = digit ? m_results.find(digit) : nullptr;
    if (!digit || (m_filter.wrongOnly && !m_results.isWrong(digit)))
        return paintEmpty(painter, place);
    paintDigit(painter, place, *digit, answer);
    ++m_painted;
}

void ClassWall::paintEmpty(QPainter& painter, Place place) const
{
    const Colors& colors = Theme::instance().colors();
    const QRect box = m_layout.picture(place.first, place.second);
    const ClassDigitPointer& digit = digitAt(place);
    const int writer = m_columns[static_cast<std::size_t>(place.second)].writer;
    const bool isWanted = !digit && m_wanted && *m_wanted == std::pair(labelOfRow(place.first), writer);
    const bool isFurther = place.second > 0 && m_columns[static_cast<std::size_t>(place.second - 1)].writer == writer;
    if (!isWanted && isFurther)
        return; // nobody misses a second 4
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isWanted ? QPen(colors.ink, 1.8, Qt::DashLine) : QPen(colors.line, 1, digit ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(outline(box, -0.5), kRadius, kRadius);
    if (isWanted) {
        painter.setPen(colors.ink3);
        painter.setFont(Theme::instance().sans(0.5 * box.height()));
        painter.drawText(box, Qt::AlignCenter, QString::number(labelOfRow(place.first)));
    }
}

void ClassWall::paintDigit(QPainter& painter, Place place, const ClassDigit& digit, const ClassAnswer* answer) const
{
    const Colors& colors = Theme::instance().colors();
    const QRect box = m_layout.picture(place.first, place.second);
    const bool isWrong = answer != nullptr && answer->answer != digit.label;
    painter.setBrush(colors.surface);
    painter.setPen(isWrong ? QPen(colors.neg, kWrongPen) : QPen(colors.line, 1));
    painter.drawRoundedRect(outline(box, isWrong ? -kWrongPen / 2 : -0.5), kRadius, kRadius);
    QImage picture(digit.pixels.data(), kPixelCells, kPixelCells, kPixelCells, QImage::Format_Indexed8);
    picture.setColorTable(m_colors);
    painter.drawImage(box.adjusted(3, 3, -3, -3), picture);
    if (!isWrong)
        return;
    painter.setFont(Theme::instance().sans(std::min(12.5 * std::max(1.0, m_scale), m_layout.captionHeight() * 0.84), true));
    painter.setPen(colors.negText);
    painter.drawText(m_layout.caption(place.first, place.second), Qt::AlignCenter, QStringLiteral("→ %1").arg(answer->answer));
}

void ClassWall::paintSelection(QPainter& painter) const
{
    if (!selected())
        return;
    QRect box = m_layout.picture(m_current->first, m_current->second);
    if (const ClassDigitPointer& digit = digitAt(*m_current); digit && m_results.isWrong(digit))
        box.setBottom(m_layout.caption(m_current->first, m_current->second).bottom() - 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().colors().ink, showsKeyboardFocus(*this) ? kSelectionPen + 1 : kSelectionPen));
    painter.drawRoundedRect(outline(box, 2.5), kRadius + 2, kRadius + 2);
}

} // namespace chalknet::ui
