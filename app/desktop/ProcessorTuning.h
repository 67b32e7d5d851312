// ProcessorTuning: measures the processor in the background once, so that later training uses the fastest kernels.
#pragma once

#include <thread>

namespace chalknet::app {

/// Nothing waits for it: until it is done, and where it fails, training takes the usual sizes; the numbers are the same.
class ProcessorTuning {
public:
    /// Call it when the devices have been listed: a driver that hangs has shown itself by then.
    void start();
    /// Ends it after the sizes that are being built: half a second as a rule, some seconds where nothing was ever compiled.
    ~ProcessorTuning() = default;

private:
    std::jthread m_thread;
};

} // namespace chalknet::app
