// Lines of LaTeX, or the curves' own names and values in two columns.
#include "ui/views/PlotReadOut.h"

#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/views/LabelRoom.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTex = 16.5;
constexpr double kTexLine = 24.0;
constexpr double kText = 13.5;
constexpr double kTextLine = 20.0;
constexpr double kPadding = 9.0;
constexpr double kSample = 22.0;
constexpr double kGap = 12.0;

} // namespace

QString plotHeadTex(const PlotContent& content, const QString& cursorSymbol, double x)
{
    const QString symbol = cursorSymbol.isEmpty() ? content.horizontal.symbol : cursorSymbol;
    const double range
        = content.horizontal.scale == PlotScale::Logarithmic ? std::abs(x) : content.horizontal.high - content.horizontal.low;
    const int decimals
        = range > 0 && std::isfinite(range) ? std::clamp(static_cast<int>(std::ceil(2.3 - std::log10(range))), 0, 9) : 2;
    const WrittenNumber written = writtenExactly(x, decimals).value_or(writtenNumber(x, decimals));
    return symbol.isEmpty() ? written.tex() : symbol + equalsTex(written, x);
}

PlotReadOut::PlotReadOut(
    const PlotViewPicture& picture, const std::vector<std::vector<QPolygonF>>& lines, const std::vector<QRectF>& labels)
    : m_picture(picture)
    , m_lines(lines)
    , m_labels(labels)
{
    if (picture.ownsReadOut)
        return;
    m_readings = plotReadings(picture.content, picture.geometry, *picture.readAt);
    if (!m_readings.empty())
        m_head = plotHeadTex(picture.content, picture.cursorSymbol, *picture.readAt);
}

QSizeF PlotReadOut::size() const
{
    const double scale = m_picture.scale;
    double width = 0.0;
    if (m_picture.ownsReadOut) {
        for (const QString& tex : m_picture.readOutTex)
            width = std::max(width, formulaWidth(tex, kTex * scale));
        return {width + 2 * kPadding * scale, (kTexLine * static_cast<double>(m_picture.readOutTex.size()) + kPadding) * scale};
    }
    const QFontMetricsF names(Theme::instance().sans(kText * scale));
    const QFontMetricsF values(Theme::instance().sans(kText * scale, true));
    for (const PlotReading& reading : m_readings)
        width = std::max(width,
            (kSample + 7 + kGap) * scale + names.horizontalAdvance(reading.name) + values.horizontalAdvance(reading.value));
    width = std::max(width, formulaWidth(m_head, kTex * scale));
    return {width + 2 * kPadding * scale, (kTexLine + kTextLine * static_cast<double>(m_readings.size()) + kPadding) * scale};
}

int PlotReadOut::paint(QPainter& painter) const
{
    if (m_picture.ownsReadOut ? m_picture.readOutTex.isEmpty() : m_readings.empty())
        return -1;
    const double scale = m_picture.scale;
    const QRectF plot = m_picture.geometry.plot();
    LabelRoom room(QRectF({1, 1}, m_picture.size - QSizeF(2, 2)));
    for (const std::vector<QPolygonF>& lines : m_lines)
        for (const QPolygonF& line : lines)
            room.mark({line.begin(), line.end()});
    for (const QRectF& label : m_labels)
        for (const double share : {0.1, 0.5, 0.9})
            room.mark(
                {{label.left(), label.top() + share * label.height()}, {label.right(), label.top() + share * label.height()}});
    const double x = m_picture.geometry.xToPixel(*m_picture.readAt);
    room.mark({{x, plot.top()}, {x, plot.bottom()}});
    const auto keepFree = [&](QPointF pixel) {
        if (std::isfinite(pixel.x()) && std::isfinite(pixel.y()))
            room.reserve(QRectF(pixel - QPointF(8, 8) * scale, QSizeF(16, 16) * scale));
    };
    for (const PlotReading& reading : plotReadings(m_picture.content, m_picture.geometry, *m_picture.readAt))
        keepFree({x, m_picture.geometry.yToPixel(reading.y)});
    for (const PlotDot& dot : m_picture.content.dots) {
        const QPointF pixel = m_picture.geometry.toPixel(dot.at);
        if (std::abs(pixel.x() - x) < 3)
            keepFree(pixel);
        else
            room.mark({pixel});
    }
    const QSizeF box = size();
    const double right = x + 12 * scale;
    const double left = x - 12 * scale - box.width();
    std::vector<QPointF> wishes;
    for (const double share : {0.0, 1.0, 0.5, 0.25, 0.75})
        for (const double side : {right, left})
            wishes.emplace_back(side, plot.top() + 4 * scale + share * (plot.height() - box.height() - 16 * scale));
    room.prefer(m_picture.panelSide);
    std::optional<QRectF> panel = room.place(box, wishes);
    const int side = room.chosen();
    if (!panel) {
        const double fallback = x > m_picture.size.width() / 2 ? 1.0 : m_picture.size.width() - box.width() - 1;
        panel = QRectF(QPointF(std::max(1.0, fallback), plot.top()), box);
    }
    const Colors& colors = Theme::instance().colors();
    painter.setPen(QPen(colors.ctl, 1));
    painter.setBrush(colors.surface);
    const QRectF sharp(
        std::floor(panel->left()) + 0.5, std::floor(panel->top()) + 0.5, std::ceil(box.width()), std::ceil(box.height()));
    painter.drawRoundedRect(sharp, metrics::kFieldRadius, metrics::kFieldRadius);
    if (m_picture.ownsReadOut)
        paintTexLines(painter, *panel);
    else
        paintReadings(painter, *panel);
    return side;
}

void PlotReadOut::paintTexLines(QPainter& painter, const QRectF& panel) const
{
    const double scale = m_picture.scale;
    double baseline = panel.top() + (kPadding / 2 + 0.7 * kTexLine) * scale;
    for (const QString& tex : m_picture.readOutTex) {
        paintFormula(
            painter, QPointF(panel.left() + kPadding * scale, baseline), tex, kTex * scale, Theme::instance().colors().ink);
        baseline += kTexLine * scale;
    }
}

void PlotReadOut::paintReadings(QPainter& painter, const QRectF& panel) const
{
    const double scale = m_picture.scale;
    const Colors& colors = Theme::instance().colors();
    const double left = panel.left() + kPadding * scale;
    const double right = panel.right() - kPadding * scale;
    paintFormula(painter, QPointF(left, panel.top() + (kPadding / 2 + 0.7 * kTexLine) * scale), m_head, kTex * scale, colors.ink);
    double top = panel.top() + (kPadding / 2 + kTexLine) * scale;
    for (const PlotReading& reading : m_readings) {
        const QRectF row(left, top, right - left, kTextLine * scale);
        paintSeriesSample(painter, reading.series, QRectF(left, top, kSample * scale, kTextLine * scale), 0.85 * scale);
        painter.setPen(colors.ink2);
        painter.setFont(Theme::instance().sans(kText * scale));
        painter.drawText(row.adjusted((kSample + 7) * scale, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, reading.name);
        painter.setPen(colors.ink);
        painter.setFont(Theme::instance().sans(kText * scale, true));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, reading.value);
        top += kTextLine * scale;
    }
}

} // namespace chalknet::ui
