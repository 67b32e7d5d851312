// The backend that computes on an OpenCL device in float; made by a function, so that no OpenCL header leaks out.
#pragma once

#include "engine/compute/Backend.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace chalknet {

class ProgramWorkshop;

/// How the kernels divide the work.
enum class KernelFamily {
    RowBlocks, ///< one work-item, many rows and vector registers: for processors
    Tiles, ///< work-groups that share tiles in local memory: for graphics processors
};

/// Sizes of the kernels for processors. They change the speed alone: every sum is taken in the same order.
struct RowSizes {
    int rows = 8; ///< rows of a batch that are taken at a time
    int panelVectors = 2; ///< vectors side by side in a weight panel
    int gradientRows = 16; ///< inputs of a weight tile of 16 × 16 that are summed at a time

    bool operator==(const RowSizes&) const = default;
};

/// When a small network that trains on gets a build of the kernels of its own, which takes seconds: from the workshop after some
/// tenths of a second, at its first update, or never. It changes the speed alone.
enum class Fitting { Beside, AtOnce, Never };

/// What may be chosen for a backend; the defaults are right for use, the rest is for tests and measurements.
struct ClOptions {
    std::optional<KernelFamily> family; ///< default: by the kind of device
    std::filesystem::path programCacheFolder; ///< compiled programs are kept here; empty: not kept
    std::optional<std::uint64_t> memoryLimit; ///< bytes; a limit below the device's own
    std::string buildOptions; ///< added to every build
    std::string fittedOptions; ///< added to builds for one small network
    bool wholeEpochs = true; ///< many batches train in one launch (RowBlocks only)
    Fitting fitting = Fitting::Beside;
    std::shared_ptr<ProgramWorkshop> workshop; ///< none: programs of the cache folder are used, and none is built beside
    std::size_t workItems = 0; ///< of such a launch of a wide network; 0: one for each core
    std::optional<RowSizes> sizes; ///< default: as measured on this device (tuneProcessors()), else by its vector registers
};

/// The folder for compiled programs by the customs of the system (XDG_CACHE_HOME, LOCALAPPDATA …), empty if there is none.
std::filesystem::path defaultProgramCacheFolder();

/// A backend on device `index` of openClDevices(). Throws NoOpenClPlatform, NoSuchDevice, or what the device reports.
std::unique_ptr<Backend> makeClBackend(int index, const ClOptions& options);

/// A processor and the sizes that were measured on it.
struct TunedProcessor {
    int device = 0; ///< of openClDevices()
    RowSizes sizes;
};

/// Measures, once for every processor among the devices, driver and version of the kernels, which sizes are fastest, and keeps
/// them in the folder of programs, where makeClBackend() finds them. Takes some seconds the first time; a stop is
/// answered after the sizes that are being built. Throws what the device reports.
std::vector<TunedProcessor> tuneProcessors(const std::filesystem::path& programCacheFolder, const std::stop_token& stop);

} // namespace chalknet
