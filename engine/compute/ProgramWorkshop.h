// ProgramWorkshop: programs for devices that are built in the background, for backends that come and go.
#pragma once

#include "engine/compute/Devices.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace chalknet {

/// Builds one program at a time on a thread of its own. A backend that is destroyed meanwhile need not wait: the workshop's owner
/// does, when it destroys the workshop. For use by one thread.
class ProgramWorkshop {
public:
    using Binary = std::vector<unsigned char>;

    /// What was built last, if that was for `key`. If not, nothing; with `mayBuild` and an idle workshop, `build` begins then. It
    /// must not refer to anything that may end before it. What cannot be built (any exception) is nothing for ever.
    std::optional<Binary> find(const std::string& key, bool mayBuild, std::function<Binary()> build);

    /// Whether something is being built.
    bool isBusy() const;

private:
    std::string m_key; ///< of what is being built, or was built last
    std::optional<Binary> m_binary;
    std::future<Binary> m_building;
    std::set<std::string> m_failed;
};

/// makeBackend() of Devices.h, whose backend may have programs built for what it trains on (see FittedBuild.h).
ChosenBackend makeBackend(const DeviceChoice& choice, std::shared_ptr<ProgramWorkshop> workshop);

} // namespace chalknet
