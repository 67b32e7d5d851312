// NiceAxis: ends of an axis that hold given values and lie at round numbers.
#pragma once

#include <utility>

namespace chalknet::ui {

/// The smallest round range around low … high; a narrower one than `least` is widened to it.
std::pair<double, double> niceAxis(double low, double high, double least);

} // namespace chalknet::ui
