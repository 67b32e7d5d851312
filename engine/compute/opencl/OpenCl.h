// The one place that includes the OpenCL C++ bindings, with the same settings everywhere.
#pragma once

#define CL_HPP_TARGET_OPENCL_VERSION 120
#define CL_HPP_MINIMUM_OPENCL_VERSION 120
#define CL_TARGET_OPENCL_VERSION 120
#define CL_HPP_ENABLE_EXCEPTIONS
// cl::enqueue… without a queue would use a hidden global one; every call here names its queue.
#include <CL/opencl.hpp>
