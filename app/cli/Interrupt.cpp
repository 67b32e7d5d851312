// The signal handlers behind Interrupt.
#include "app/cli/Interrupt.h"

#include <atomic>
#include <csignal>

namespace chalknet::cli {

namespace {

// A signal handler can reach nothing but static storage; a lock-free atomic is safe there.
std::atomic<bool> interruptRequested{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void rememberInterrupt(int signal)
{
    if (interruptRequested.exchange(true)) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
        return;
    }
    // Some systems forget the handler once it has run.
    std::signal(signal, rememberInterrupt);
}

} // namespace

Interrupt::Interrupt()
{
    interruptRequested = false;
    std::signal(SIGINT, rememberInterrupt);
    std::signal(SIGTERM, rememberInterrupt);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupt::isRequested() const
{
    return interruptRequested;
}

} // namespace chalknet::cli
