// Rectangles of bars.
#include "ui/lessons/lab/LossBarsGeometry.h"

#include "ui/plot/NiceScale.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kLeft = 42.0;
constexpr double kBottom = 24.0;
constexpr double kTopRoom = 20.0; // numbers above the bars
constexpr double kRight = 26.0; // the symbol of the loss
constexpr double kExtra = 34.0;

} // namespace

LossBarsGeometry::LossBarsGeometry(QSizeF size, const LossHistogram& histogram, double scale)
    : m_plot(QPointF(kLeft * scale, kTopRoom * scale),
          QPointF(std::max(kLeft * scale + 20, size.width() - kRight * scale), std::max(kTopRoom * scale + 10, size.height() - kBottom * scale)))
    , m_extra(kExtra * scale)
    , m_top(niceCeiling(std::max(1, histogram.largest())))
    , m_bars(static_cast<int>(histogram.bars.size()))
    , m_hasBeyond(histogram.beyond.count() > 0)
    , m_hasDiverged(histogram.diverged.count() > 0)
{
    m_axis = m_plot.width() - (m_hasBeyond ? m_extra : 0.0) - (m_hasDiverged ? m_extra : 0.0);
}

QRectF LossBarsGeometry::column(int index) const
{
    if (index < 0 || index > divergedIndex() || m_bars == 0)
        return {};
    if (index < m_bars)
        return {m_plot.left() + index * m_axis / m_bars, m_plot.top(), m_axis / m_bars, m_plot.height()};
    const bool isDiverged = index == divergedIndex();
    if (isDiverged ? !m_hasDiverged : !m_hasBeyond)
        return {};
    const double left = m_plot.left() + m_axis + (isDiverged && m_hasBeyond ? m_extra : 0.0);
    return {left + m_extra * 0.25, m_plot.top(), m_extra * 0.5, m_plot.height()};
}

QRectF LossBarsGeometry::bar(int index, int count) const
{
    QRectF rect = column(index);
    const double gap = std::min(1.0, rect.width() / 6.0);
    rect.adjust(gap, 0, -gap, 0);
    // A single network among a thousand is still seen.
    const double height = count > 0 ? std::max(2.0, rect.height() * count / m_top) : 0.0;
    rect.setTop(rect.bottom() - height);
    return rect;
}

std::optional<int> LossBarsGeometry::indexAt(QPointF point) const
{
    for (int index = 0; index <= divergedIndex(); ++index)
        if (column(index).contains(point))
            return index;
    return std::nullopt;
}

const LossBin* barAt(const LossHistogram& histogram, int index)
{
    const int bars = static_cast<int>(histogram.bars.size());
    if (index < 0 || index > bars + 1)
        return nullptr;
    return index < bars ? &histogram.bars[static_cast<std::size_t>(index)] : index == bars ? &histogram.beyond : &histogram.diverged;
}

} // namespace chalknet::ui
