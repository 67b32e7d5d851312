// Values to pixels and back, and ticks.
#include "ui/views/PlotGeometry.h"

namespace chalknet::ui {

PlotGeometry::PlotGeometry(const QRectF& plot, PlotAxis horizontal, PlotAxis vertical)
    : m_plot(plot)
    , m_horizontal(std::move(horizontal))
    , m_vertical(std::move(vertical))
{
}

double PlotGeometry::xToPixel(double x) const
{
    return x;
}
double PlotGeometry::yToPixel(double y) const
{
    return y;
}
double PlotGeometry::xToValue(double pixel) const
{
    return pixel;
}
double PlotGeometry::yToValue(double pixel) const
{
    return pixel;
}
std::vector<PlotTick> PlotGeometry::xTicks(double) const
{
    return {};
}
std::vector<PlotTick> PlotGeometry::yTicks(double) const
{
    return {};
}

} // namespace chalknet::ui
