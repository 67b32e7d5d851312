// The text of the OpenCL kernels, embedded at build time.
#pragma once

#include <string_view>

namespace chalknet {

/// The source of engine/kernels/NAME.cl; empty if there is no such file.
std::string_view kernelSource(std::string_view name);

} // namespace chalknet
