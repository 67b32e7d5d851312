// SliceTruth: the exact loss of a network at one place, in double on the processor, for read-outs.
#pragma once

#include "engine/compute/host/HostBackend.h"

namespace chalknet::ui {

/// Fast enough to be asked while the pointer moves (see kMostSliceWork).
class SliceTruth {
public:
    SliceTruth(const NetworkSpec& spec, const Dataset& data, const Parameters& parameters)
    {
        m_backend.initialise(spec, parameters);
        m_backend.bind(DataRole::Train, data);
    }

    /// Over all rows, without penalties, dropout off; parameters of the same layout.
    double loss(const Parameters& parameters)
    {
        m_backend.setParameters(parameters);
        return m_backend.evaluate(DataRole::Train).loss;
    }

private:
    HostBackend m_backend;
};

} // namespace chalknet::ui
