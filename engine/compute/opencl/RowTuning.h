// RowTuning: measures once for every processor which sizes its kernels like best, and keeps the answer beside the programs.
#pragma once

#include "engine/compute/opencl/ClRuntime.h"
#include "engine/compute/opencl/ProgramCache.h"

#include <optional>
#include <stop_token>
#include <string_view>

namespace chalknet {

/// "8 2 16": rows, panel vectors, gradient rows. Nothing unless each is a size that the kernels can be built with.
std::optional<RowSizes> rowSizesFromText(std::string_view text);
std::string rowSizesText(const RowSizes& sizes);

/// What was measured on this device with these kernels, if it was.
std::optional<RowSizes> keptRowSizes(const DeviceInfo& device, const ProgramCache& cache);
void keepRowSizes(const DeviceInfo& device, const ProgramCache& cache, const RowSizes& sizes);

/// The fastest of some sizes for the forward pass and for the weight gradient of 784-128 with 64 rows; one that computes anything
/// else than the host does is no candidate. Takes a few seconds, nearly all of it the compiler's. Nothing if it was stopped, or
/// if none computes right. `runtime` is of a processor.
std::optional<RowSizes> measureRowSizes(ClRuntime& runtime, const std::stop_token& stop);

} // namespace chalknet
