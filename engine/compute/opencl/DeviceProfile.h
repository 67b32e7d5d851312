// DeviceProfile: which family of kernels a device gets, and the sizes they are built with.
#pragma once

#include "engine/compute/opencl/ClBackend.h"
#include "engine/compute/opencl/OpenCl.h"
#include "engine/model/NetworkSpec.h"

#include <string>

namespace chalknet {

/// Sizes that become defines of the kernels.
struct DeviceProfile {
    KernelFamily family = KernelFamily::RowBlocks;
    int lanes = 16; ///< numbers in a vector of the kernels: 16 with RowBlocks, 1 with Tiles
    int rows = 8; ///< RowBlocks: rows of a batch that one work-item takes
    int panelVectors = 2; ///< RowBlocks: vectors side by side in a weight panel
    int gradientRows = 16; ///< RowBlocks: inputs of a weight tile of 16 × 16 that are summed at a time, at most
    int group = 16; ///< Tiles: a work-group has group × group items
    int block = 2; ///< Tiles: an item computes block × block numbers
    /// Programs hold every activation and loss, so that a change of them needs no build; else those of the network alone,
    /// which is a few per cent faster.
    bool isGeneral = false;

    void setSizes(const RowSizes& sizes);
    int panel() const { return lanes * panelVectors; }
    int tile() const { return group * block; }
    /// "-DLANES=16 -DROWS=8 …"
    std::string defines() const;
};

/// The sizes that suit a processor with such vector registers as this one has.
RowSizes usualRowSizes(const cl::Device& device);

/// A processor gets RowBlocks of options.sizes, else sized for its vector registers; everything else Tiles sized for its largest
/// work-group. A network whose layers all fit one vector, as students change them from minute to minute, gets narrow panels and
/// general programs.
DeviceProfile chooseProfile(const cl::Device& device, const NetworkSpec& spec, const ClOptions& options);

} // namespace chalknet
