// The cells are square and as large as the view allows; what is left over stands around them.
#include "ui/lessons/digits/ConfusionGeometry.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTitle = 22; // heights and widths at scale 1
constexpr double kColumnHead = 28;
constexpr double kLegend = 30;
constexpr double kSideTitle = 56;
constexpr double kGap = 3;
constexpr int kClasses = Confusion::kClasses;

} // namespace

ConfusionGeometry::ConfusionGeometry(QSizeF size, double scale, double head)
    : m_scale(scale)
    , m_head(head)
{
    const double top = (kTitle + kColumnHead) * scale;
    const double room = size.height() - top - kLegend * scale;
    m_side = std::floor(std::max(8.0, std::min((size.width() - head) / kClasses, room / kClasses)));
    const double whole = m_side * kClasses;
    const double spare = size.width() - head - whole;
    const bool isWide = spare >= kSideTitle * scale;
    // The whole stands in the middle of what is left beside the title.
    const double left = isWide ? kSideTitle * scale + (spare - kSideTitle * scale) / 2 : spare / 2;
    m_grid = QRectF(std::floor(left + head), std::floor(top + (room - whole) / 2), whole, whole);
    m_actualTitle = isWide
        ? QRectF(m_grid.left() - head - kSideTitle * scale, m_grid.center().y() - 40 * scale, kSideTitle * scale, 80 * scale)
        : QRectF(m_grid.left() - head - spare / 2, m_grid.top() - kColumnHead * scale, head + spare / 2, kColumnHead * scale);
}

QRectF ConfusionGeometry::cell(int actual, int answer) const
{
    return QRectF(m_grid.left() + answer * m_side, m_grid.top() + actual * m_side, m_side - kGap, m_side - kGap);
}

QRectF ConfusionGeometry::rowHead(int actual) const
{
    return QRectF(m_grid.left() - m_head, m_grid.top() + actual * m_side, m_head, m_side - kGap);
}

QRectF ConfusionGeometry::columnHead(int answer) const
{
    return QRectF(m_grid.left() + answer * m_side, m_grid.top() - kColumnHead * m_scale, m_side - kGap, kColumnHead * m_scale);
}

QRectF ConfusionGeometry::answerTitle() const
{
    return QRectF(m_grid.left(), m_grid.top() - (kColumnHead + kTitle) * m_scale, m_grid.width(), kTitle * m_scale);
}

QRectF ConfusionGeometry::legend() const
{
    return QRectF(m_grid.left(), m_grid.bottom() + 4 * m_scale, m_grid.width(), (kLegend - 4) * m_scale);
}

QRectF ConfusionGeometry::area(DigitFilter filter) const
{
    if (filter.isCell())
        return cell(filter.actual, filter.answer);
    if (filter.actual >= 0)
        return cell(filter.actual, 0).united(cell(filter.actual, kClasses - 1));
    if (filter.answer >= 0)
        return cell(0, filter.answer).united(cell(kClasses - 1, filter.answer));
    return m_grid.adjusted(0, 0, -kGap, -kGap);
}

std::optional<DigitFilter> ConfusionGeometry::at(QPointF point) const
{
    const QRectF whole = m_grid.adjusted(-m_head, -kColumnHead * m_scale, 0, 0);
    if (!whole.contains(point))
        return {};
    const auto index
        = [this](double offset) { return offset < 0 ? -1 : std::min(kClasses - 1, static_cast<int>(offset / m_side)); };
    return DigitFilter{index(point.y() - m_grid.top()), index(point.x() - m_grid.left())};
}

} // namespace chalknet::ui
