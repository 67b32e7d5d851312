// A thread of low priority.
#include "app/desktop/ProcessorTuning.h"

#include "engine/compute/opencl/ClBackend.h"

#include <exception>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace chalknet::app {

namespace {

#ifdef __linux__
constexpr int kNiceness = 10; // as the thread that trains: a driver's threads may stem from here
#endif

} // namespace

void ProcessorTuning::start()
{
    if (m_thread.joinable())
        return;
    m_thread = std::jthread([](const std::stop_token& stop) {
#ifdef __linux__
        setpriority(PRIO_PROCESS, 0, kNiceness);
#endif
        try {
            tuneProcessors(defaultProgramCacheFolder(), stop);
        } catch (const std::exception&) {
            return; // whoever trains on this device will say what is wrong with it
        }
    });
}

} // namespace chalknet::app
