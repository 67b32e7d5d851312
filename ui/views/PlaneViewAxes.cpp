// What stands around the map of the output plane: axes and their names, the scale of values, the read-out and the focus.
#include "ui/views/PlaneView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kFocusRadius = 8.0;
constexpr double kReadOutSize = 15.0;

} // namespace

void PlaneView::paintAxes(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    painter.setFont(theme.font(TextRole::Tick, m_stageScale));
    painter.setPen(colors.ink3);
    const AxisTicks across = m_geometry.horizontalTicks();
    const AxisTicks upwards = m_geometry.verticalTicks();
    for (const double value : across.values)
        painter.drawText(m_geometry.bottomTickRect(value), Qt::AlignHCenter | Qt::AlignTop, fixed(value, across.decimals));
    for (const double value : upwards.values)
        painter.drawText(m_geometry.leftTickRect(value), Qt::AlignRight | Qt::AlignVCenter, fixed(value, upwards.decimals));
    paintAxisNames(painter);
}

// Symbols alone stand between the numbers, names on lines of their own.
void PlaneView::paintAxisNames(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QColor& ink = theme.colors().ink2;
    const double size = (m_across.words.isEmpty() && m_upwards.words.isEmpty() ? 19.0 : 16.5) * m_stageScale;
    const auto name = [&](const PlaneAxisName& axis, const QRectF& line, bool isAtRight) {
        painter.setFont(theme.font(TextRole::Tick, m_stageScale));
        const double gap = 6 * m_stageScale;
        const double symbol = formulaWidth(axis.symbol, size) + gap;
        const QString words
            = painter.fontMetrics().elidedText(axis.words, Qt::ElideRight, static_cast<int>(line.width() - symbol));
        const double wide = symbol + painter.fontMetrics().horizontalAdvance(words);
        const double left = isAtRight ? line.right() - wide : line.left();
        paintFormula(painter, QPointF(left, line.top() + 0.72 * line.height()), axis.symbol, size, ink);
        painter.setPen(ink);
        painter.drawText(QRectF(left + symbol, line.top(), line.right() + 1 - left - symbol, line.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    const QRectF below = m_geometry.horizontalSymbolRect();
    const QRectF left = m_geometry.verticalSymbolRect();
    if (!m_across.words.isEmpty())
        name(m_across, m_geometry.horizontalNameRect(), true);
    else
        paintFormula(painter, QPointF(below.left(), below.top() + 22 * m_stageScale), m_across.symbol, size, ink);
    if (!m_upwards.words.isEmpty())
        name(m_upwards, m_geometry.verticalNameRect(), false);
    else
        paintFormula(
            painter, QPointF(left.left() + 5 * m_stageScale, left.top() + 20 * m_stageScale), m_upwards.symbol, size, ink);
}

void PlaneView::paintScale(QPainter& painter) const
{
    if (!m_scaleVisible || m_resolution == 0)
        return;
    const Theme& theme = Theme::instance();
    const QRectF bar = m_geometry.scaleBarRect();
    QLinearGradient shades(bar.bottomLeft(), bar.topLeft());
    for (int i = 0; i <= 10; ++i)
        shades.setColorAt(i / 10.0, QColor(theme.diverging().diverging((i / 5.0 - 1.0) * theme.underPointsRange())));
    painter.setPen(QPen(theme.colors().ctl, 1.0));
    painter.setBrush(shades);
    painter.drawRect(bar);
    painter.setPen(theme.colors().ink3);
    painter.setFont(theme.sans(11.5 * m_stageScale));
    // Above and below the bar a number has the whole strip; beside it only a short one fits.
    const double high = 17 * m_stageScale;
    const QRectF strip(m_geometry.plot().right() + 1, bar.top(), width() - m_geometry.plot().right() - 2, high);
    const auto text = [this](double share) { return compact(m_scale.center + share * m_scale.halfRange, 2); };
    painter.drawText(strip.translated(0, -high), Qt::AlignHCenter | Qt::AlignVCenter, text(1.0));
    painter.drawText(strip.translated(0, bar.height()), Qt::AlignHCenter | Qt::AlignVCenter, text(-1.0));
    const QRectF beside(bar.right() + 3, bar.center().y() - high / 2, width() - bar.right() - 3, high);
    if (painter.fontMetrics().horizontalAdvance(text(0.0)) <= beside.width())
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, text(0.0));
}

void PlaneView::paintReadOut(QPainter& painter) const
{
    if (isPaintingPicture() || readOut().isEmpty())
        return;
    const Colors& colors = Theme::instance().colors();
    const QPointF place = m_geometry.toPixel(*m_probe);
    painter.setPen(QPen(colors.surface, 3.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 5.0, 5.0);
    painter.setPen(QPen(colors.ink, 1.6));
    painter.drawEllipse(place, 5.0, 5.0);

    const QRectF chip = readOutRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(chip, metrics::kButtonRadius, metrics::kButtonRadius);
    paintFormula(painter, chip, Qt::AlignCenter, Formula::fromTex(readOutTex()), kReadOutSize * m_stageScale, colors.surface);
}

// Above the place, or below it at the top; never beyond the edge of the widget.
QRectF PlaneView::readOutRect() const
{
    if (!m_probe)
        return {};
    constexpr double kAway = 14.0;
    constexpr double kEdge = 2.0;
    const double size = kReadOutSize * m_stageScale;
    const FormulaLayout words(Formula::fromTex(readOutTex()), size);
    const QPointF place = m_geometry.toPixel(*m_probe);
    QRectF chip(QPointF(place.x() + kAway, 0), QSizeF(words.width() + 20, 1.35 * size + 8));
    chip.moveBottom(place.y() - kAway);
    chip.moveLeft(std::clamp(chip.left(), kEdge, std::max(kEdge, width() - kEdge - chip.width())));
    if (chip.top() < kEdge)
        chip.moveTop(place.y() + kAway);
    return chip;
}

void PlaneView::paintFocus(QPainter& painter) const
{
    if (!showsFocus(*this))
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_geometry.plot().adjusted(-3, -3, 3, 3), kFocusRadius, kFocusRadius);
}

} // namespace chalknet::ui
