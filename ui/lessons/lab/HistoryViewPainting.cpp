// Painting of the history view: what does not move with the cursor is kept as pictures.
#include "ui/lessons/lab/HistoryView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kStepIntervals = 10;
constexpr int kFewStepIntervals = 5;
constexpr double kLaterOpacity = 0.55;

QString stepText(std::uint64_t step)
{
    return grouped(static_cast<qint64>(step));
}

/// 1, 2 or 5 times a power of ten, so that at most `intervals` of them make `end`.
std::uint64_t stepBetweenTicks(std::uint64_t end, int intervals)
{
    std::uint64_t power = 1;
    for (;; power *= 10)
        for (const std::uint64_t factor : {1U, 2U, 5U})
            if (factor * power * static_cast<std::uint64_t>(intervals) >= end)
                return factor * power;
}

} // namespace

void HistoryView::makeLayers()
{
    const double ratio = devicePixelRatioF();
    const auto layer = [&] {
        QPixmap pixmap(size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        return pixmap;
    };
    m_ground = layer();
    m_before = layer();
    m_after = layer();
    QPainter ground(&m_ground);
    paintAxes(ground);
    paintLines(ground, false, nullptr);
    QPainter before(&m_before);
    paintLines(before, true, nullptr);
    QPainter after(&m_after);
    paintLines(after, true, &Theme::instance().colors().ctl);
}

void HistoryView::paintEvent(QPaintEvent*)
{
    const bool isPicture = isPaintingPicture();
    if (m_ground.isNull() && !isPicture)
        makeLayers();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const double x = xOf(m_step);
    QRectF later = area.adjusted(0, -s(4), 0, 0);
    later.setLeft(x);
    painter.fillRect(later, Theme::instance().colors().inset);
    if (isPicture) {
        paintAxes(painter);
        paintLines(painter, false, nullptr);
    } else {
        painter.drawPixmap(0, 0, m_ground);
    }
    painter.setClipRect(QRectF(0, 0, x, height()));
    isPicture ? paintLines(painter, true, nullptr) : painter.drawPixmap(0, 0, m_before);
    painter.setClipRect(QRectF(x, 0, width() - x, height()));
    isPicture ? paintLines(painter, true, &Theme::instance().colors().ctl) : painter.drawPixmap(0, 0, m_after);
    painter.setClipping(false);
    paintBranches(painter);
    paintFilm(painter);
    paintCursor(painter);
    if (showsFocus(*this)) {
        painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    }
}

void HistoryView::paintAxes(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF area = plot();
    painter.setFont(theme.sans(s(12.5)));
    for (int i = 0; i <= kLossIntervals; ++i) {
        const double value = m_largestLoss * i / kLossIntervals;
        const double y = std::round(yOf(value)) + 0.5;
        painter.setPen(QPen(i == 0 ? colors.ctl : colors.grid, 1.0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.ink3);
        const QString text = i == 0 ? QStringLiteral("0") : measured(value, tickDecimals(m_largestLoss, kLossIntervals));
        painter.drawText(QRectF(0, y - s(10), area.left() - s(7), s(20)), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    const double room = painter.fontMetrics().horizontalAdvance(stepText(m_lastStep)) + s(14);
    const int most = std::clamp(static_cast<int>(area.width() / room), 1, kStepIntervals);
    const std::uint64_t gap = stepBetweenTicks(m_lastStep, most < kStepIntervals ? std::min(most, kFewStepIntervals) : most);
    for (std::uint64_t step = 0; step <= m_lastStep; step += gap) {
        const double x = xOf(step);
        painter.setPen(colors.ctl);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + s(4)));
        painter.setPen(colors.ink3);
        painter.drawText(QRectF(x - s(50), area.bottom() + s(4), s(100), s(18)), Qt::AlignHCenter | Qt::AlignTop, stepText(step));
    }
}

void HistoryView::paintLines(QPainter& painter, bool shown, const QColor* color) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter.setClipRect(area.adjusted(-2, -s(4), s(4), 2), Qt::IntersectClip);
    for (const Line& line : m_lines) {
        if (line.isShown != shown)
            continue;
        QPen pen(color ? *color : line.color, s(shown ? 1.9 : 1.6), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (line.dashed)
            pen.setDashPattern({5.0 / pen.widthF(), 3.0 / pen.widthF()});
        painter.setPen(pen);
        for (const QPolygonF& piece : line.pieces)
            painter.drawPolyline(piece);
    }
    painter.restore();
}

// A ring with the letter where a branch leaves its parent.
void HistoryView::paintBranches(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF area = plot();
    painter.setFont(theme.sans(s(14.5), true));
    for (const HistoryCurve& curve : m_curves) {
        if (curve.letter.isEmpty() || curve.history.isEmpty())
            continue;
        const HistoryLosses& losses = curve.history.moment(curve.history.indexAt(curve.from)).losses;
        const double loss = static_cast<double>(std::isfinite(losses.testLoss) ? losses.testLoss : losses.trainLoss);
        const QPointF at(xOf(curve.from), std::clamp(std::isfinite(loss) ? yOf(loss) : area.bottom(), area.top(), area.bottom()));
        QPen start(curve.color, s(1.2));
        start.setDashPattern({3, 3});
        painter.setPen(start);
        painter.drawLine(at, QPointF(at.x(), area.bottom()));
        painter.setPen(QPen(curve.color, s(2.2)));
        painter.setBrush(theme.colors().surface);
        painter.drawEllipse(at, s(5), s(5));
        painter.drawText(QRectF(at.x() - s(20), at.y() - s(27), s(40), s(20)), Qt::AlignCenter, curve.letter);
    }
}

void HistoryView::paintFilm(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double side = pictureSide();
    const double top = height() - side - s(4);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const FilmPicture& picture : m_pictures) {
        QRectF frame(xOf(picture.step) - side / 2, top, side, side);
        frame.moveLeft(std::clamp(frame.left(), 1.0, width() - side - 1.0));
        const bool isLater = picture.step > m_step;
        QPainterPath path;
        path.addRoundedRect(frame, s(5), s(5));
        painter.save();
        painter.setOpacity(isLater ? kLaterOpacity : 1.0);
        painter.setClipPath(path, Qt::IntersectClip);
        painter.drawImage(frame, picture.image);
        painter.restore();
        painter.setPen(QPen(isLater ? colors.ctl : colors.ink2, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
}

void HistoryView::paintCursor(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF area = plot();
    const double x = xOf(m_step);
    painter.setPen(QPen(colors.ink, s(2.0)));
    painter.drawLine(QPointF(x, s(22)), QPointF(x, height() - s(2)));
    // The grip on the axis.
    QRectF grip(0, 0, s(20), s(20));
    grip.moveCenter({x, area.bottom() + s(1)});
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(grip, s(5), s(5));
    for (const double shift : {-3.0, 3.0})
        painter.drawLine(QPointF(x + s(shift), grip.center().y() - s(4)), QPointF(x + s(shift), grip.center().y() + s(4)));
    // The step above, the loss beside the curve.
    painter.setFont(theme.sans(s(14), true));
    const QString step = stepText(m_step);
    QRectF flag(0, 0, painter.fontMetrics().horizontalAdvance(step) + s(22), s(24));
    flag.moveCenter({x, s(12)});
    flag.moveLeft(std::clamp(flag.left(), 0.0, std::max(0.0, width() - flag.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(flag, s(5), s(5));
    painter.setPen(colors.surface);
    painter.drawText(flag, Qt::AlignCenter, step);
    if (!std::isfinite(m_loss))
        return;
    const QPointF at(x, std::clamp(yOf(m_loss), area.top(), area.bottom()));
    painter.setPen(QPen(colors.ink, s(2.4)));
    painter.setBrush(colors.surface);
    painter.drawEllipse(at, s(7), s(7));
    const QString text = measured(m_loss, 3);
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    const bool isRight = at.x() + s(14) + wide <= width();
    const QRectF room(
        isRight ? at.x() + s(13) : at.x() - s(13) - wide, std::max(area.top() - s(6), at.y() - s(24)), wide + 2, s(20));
    QPainterPath letters;
    letters.addText(QPointF(room.left(), room.bottom() - s(5)), painter.font(), text);
    painter.strokePath(letters, QPen(colors.surface, s(4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, colors.ink);
}

} // namespace chalknet::ui
