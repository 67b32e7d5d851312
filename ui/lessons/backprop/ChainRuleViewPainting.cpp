// The painted side of ChainRuleView: what is lit, boxes, formulas, captions, how far it is scrolled, the focus ring.
#include "ui/lessons/backprop/ChainRuleView.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

QColor inkOf(TraceTone tone)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case TraceTone::C1: return colors.c1;
    case TraceTone::C2: return colors.c2;
    case TraceTone::C3: return colors.c3;
    case TraceTone::None:
    case TraceTone::Ink: break;
    }
    return colors.ink;
}

QColor groundOf(TraceTone tone)
{
    const Colors& colors = Theme::instance().colors();
    switch (tone) {
    case TraceTone::C1: return colors.c1Bg;
    case TraceTone::C2: return colors.c2Bg;
    case TraceTone::C3: return colors.c3Bg;
    case TraceTone::None:
    case TraceTone::Ink: break;
    }
    return colors.inset;
}

} // namespace

void ChainRuleView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(QRectF(0, 0, width(), scrollRange() > 0.0 ? m_room : height()));
    painter.translate(m_origin - QPointF(0, m_offset));
    paintContent(painter, m_layout, shownPart());
    painter.restore();
    paintScroll(painter);
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    }
}

void ChainRuleView::paintContent(QPainter& painter, const ChainRuleLayout& layout, int litPart) const
{
    paintLight(painter, layout.areaOf(litPart), toneOf(litPart));
    for (const ChainRuleLayout::BoxPiece& box : layout.boxes())
        paintBox(painter, box, box.part >= 0 && box.part == litPart);
    const QColor ink = Theme::instance().colors().ink;
    for (const ChainRuleLayout::FormulaPiece& piece : layout.formulas())
        piece.formula.paint(painter, piece.baseline, ink);
    for (const ChainRuleLayout::CaptionPiece& caption : layout.captions()) {
        painter.setFont(Theme::instance().sans(caption.pixelSize));
        painter.setPen(inkOf(caption.tone));
        painter.drawText(caption.baseline, caption.words);
    }
}

void ChainRuleView::paintLight(QPainter& painter, const QRectF& area, TraceTone tone) const
{
    if (area.isNull())
        return;
    const double around = 7.0 * m_scale;
    painter.save();
    painter.setOpacity(m_lightShare);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(tone));
    painter.drawRoundedRect(
        area.adjusted(-around, -around / 2, around, around / 2), metrics::kThumbnailRadius, metrics::kThumbnailRadius);
    painter.restore();
}

void ChainRuleView::paintBox(QPainter& painter, const ChainRuleLayout::BoxPiece& box, bool isLit) const
{
    painter.setBrush(Qt::NoBrush);
    if (box.isHidden) {
        QPen pen(inkOf(box.tone), box.part < 0 ? 1.8 : 1.2);
        pen.setDashPattern({3.0, 2.5});
        painter.setPen(pen);
    } else {
        painter.setPen(isLit ? QPen(inkOf(box.tone), 1.4) : QPen(Qt::NoPen));
        painter.setBrush(groundOf(box.tone));
    }
    painter.drawRoundedRect(box.rect, metrics::kFieldRadius, metrics::kFieldRadius);
}

void ChainRuleView::paintScroll(QPainter& painter) const
{
    const double range = scrollRange();
    if (range <= 0.0)
        return;
    constexpr double kWidth = 5.0;
    const double length = std::max(24.0, m_room * m_room / m_layout.size().height());
    const double top = (m_room - length) * m_offset / range;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().ctl);
    painter.drawRoundedRect(QRectF(width() - kWidth - 1, top, kWidth, length), kWidth / 2, kWidth / 2);
}

} // namespace chalknet::ui
