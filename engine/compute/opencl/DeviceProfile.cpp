// Sizes by kind of device; the reasons stand beside the numbers.
#include "engine/compute/opencl/DeviceProfile.h"

#include <algorithm>

namespace chalknet {

namespace {

constexpr int kNarrow = 16;

bool isNarrow(const NetworkSpec& spec)
{
    return std::all_of(spec.layers.begin(), spec.layers.end(), [](const LayerSpec& layer) { return layer.units <= kNarrow; });
}

DeviceProfile rowBlocks(const cl::Device& device, const NetworkSpec& spec, const ClOptions& options)
{
    DeviceProfile profile;
    if (isNarrow(spec)) { // what students change is small: its sizes are not worth a measurement
        profile.setSizes(usualRowSizes(device));
        profile.panelVectors = 1;
    } else {
        profile.setSizes(options.sizes.value_or(usualRowSizes(device)));
    }
    return profile;
}

DeviceProfile tiles(const cl::Device& device)
{
    DeviceProfile profile;
    profile.family = KernelFamily::Tiles;
    profile.lanes = 1;
    profile.panelVectors = 1;
    const std::size_t largestGroup = device.getInfo<CL_DEVICE_MAX_WORK_GROUP_SIZE>();
    while (profile.group > 1 && static_cast<std::size_t>(profile.group) * static_cast<std::size_t>(profile.group) > largestGroup)
        profile.group /= 2;
    return profile;
}

} // namespace

// 8 × 2 sums, 2 weights and a factor fill the 32 registers of a processor with 16-lane vectors comfortably. With 8 lanes a vector
// of the kernel takes two of 16 registers: 6 sums, one weight; a gradient in parts of 5 or 6 inputs.
RowSizes usualRowSizes(const cl::Device& device)
{
    const bool isWide = device.getInfo<CL_DEVICE_NATIVE_VECTOR_WIDTH_FLOAT>() >= 16;
    return isWide ? RowSizes{8, 2, 16} : RowSizes{6, 1, 6};
}

void DeviceProfile::setSizes(const RowSizes& sizes)
{
    rows = sizes.rows;
    panelVectors = sizes.panelVectors;
    gradientRows = sizes.gradientRows;
}

std::string DeviceProfile::defines() const
{
    std::string text = " -DLANES=" + std::to_string(lanes);
    if (family == KernelFamily::RowBlocks)
        text += " -DROWS=" + std::to_string(rows) + " -DPANEL_VECTORS=" + std::to_string(panelVectors)
            + " -DGRADIENT_ROWS=" + std::to_string(gradientRows);
    else
        text += " -DGROUP=" + std::to_string(group) + " -DBLOCK=" + std::to_string(block);
    return text;
}

DeviceProfile chooseProfile(const cl::Device& device, const NetworkSpec& spec, const ClOptions& options)
{
    const bool isProcessor = (device.getInfo<CL_DEVICE_TYPE>() & CL_DEVICE_TYPE_CPU) != 0;
    const KernelFamily family = options.family.value_or(isProcessor ? KernelFamily::RowBlocks : KernelFamily::Tiles);
    DeviceProfile profile = family == KernelFamily::RowBlocks ? rowBlocks(device, spec, options) : tiles(device);
    profile.isGeneral = isNarrow(spec);
    return profile;
}

} // namespace chalknet
