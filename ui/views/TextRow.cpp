// Positions are taken from the capital height, not from line spacing: the mathematics font has very tall lines.
#include "ui/views/TextRow.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kScriptSize = 0.66;
constexpr double kScriptDrop = 0.22;

} // namespace

TextRow::TextRow(QColor color)
    : m_color(color)
{
}

void TextRow::add(const QString& text, const QFont& font, double drop, double gapBefore)
{
    const QFontMetricsF measure(font);
    m_width += gapBefore;
    m_pieces.push_back({text, font, m_width, drop});
    m_width += measure.horizontalAdvance(text);
    m_ascent = std::max(m_ascent, measure.capHeight() - drop);
}

TextRow& TextRow::symbol(const QString& letters, double pixelSize)
{
    add(letters, Theme::instance().formula(pixelSize), 0);
    return *this;
}

TextRow& TextRow::subscript(const QString& letters, double pixelSize, bool italic)
{
    add(letters, Theme::instance().formula(kScriptSize * pixelSize, italic), kScriptDrop * pixelSize, 0.03 * pixelSize);
    return *this;
}

TextRow& TextRow::text(const QString& words, double pixelSize, bool bold)
{
    add(words, Theme::instance().sans(pixelSize, bold), 0);
    return *this;
}

void TextRow::paint(QPainter& painter, const QRectF& area, Qt::Alignment alignment) const
{
    double x = area.left();
    if (alignment & Qt::AlignHCenter)
        x = area.center().x() - m_width / 2;
    else if (alignment & Qt::AlignRight)
        x = area.right() - m_width;
    const double baseline = area.center().y() + m_ascent / 2;
    painter.setPen(m_color);
    for (const Piece& piece : m_pieces) {
        painter.setFont(piece.font);
        painter.drawText(QPointF(x + piece.x, baseline + piece.drop), piece.text);
    }
}

} // namespace chalknet::ui
