// PlanePass: the loss over a plane through a network's parameters on a device (engine/kernels/loss_plane.cl).
#pragma once

#include "engine/compute/LossPlane.h"
#include "engine/compute/opencl/ClPasses.h"
#include "engine/compute/opencl/PlaneLayout.h"
#include "engine/data/Dataset.h"

#include <vector>

namespace chalknet {

/// Needs nothing of the training but the queue: data and parameters of the plane are sent along, which takes less than a
/// hundredth of the work that follows.
class PlanePass {
public:
    /// Builds the program, or finds it in the cache. Networks of at most 16 units a layer share one.
    PlanePass(ClRuntime& runtime, const ClNetwork& network);

    /// Mean loss over all rows at every place; the plane must fit the network (requirePlane()). Waits for the end.
    std::vector<double> losses(const LossPlane& plane, const Dataset& data);

private:
    struct Grid;
    struct Rows;

    Rows uploadRows(const Dataset& data, std::size_t first, std::size_t count);
    void addLosses(const Grid& grid, const Rows& rows, std::vector<double>& sums);
    std::size_t itemCount(std::size_t places) const;
    std::size_t bytesPerItem() const;

    ClRuntime& m_runtime;
    DeviceProfile m_profile;
    PlaneLayout m_layout;
    std::size_t m_inputs;
    std::size_t m_outputs;
    cl::Kernel m_kernel;
};

} // namespace chalknet
