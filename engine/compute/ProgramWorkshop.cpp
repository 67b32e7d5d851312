// A future at a time.
#include "engine/compute/ProgramWorkshop.h"

#include <chrono>
#include <utility>

namespace chalknet {

bool ProgramWorkshop::isBusy() const
{
    return m_building.valid() && m_building.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

std::optional<ProgramWorkshop::Binary> ProgramWorkshop::find(const std::string& key, bool mayBuild, std::function<Binary()> build)
{
    if (m_building.valid() && !isBusy()) {
        try {
            m_binary = m_building.get();
        } catch (const std::exception&) { // whoever asked goes on with what it has
            m_failed.insert(m_key);
        }
    }
    if (m_binary && m_key == key)
        return m_binary;
    if (mayBuild && !m_building.valid() && !m_failed.contains(key)) {
        m_key = key;
        m_binary.reset();
        m_building = std::async(std::launch::async, std::move(build));
    }
    return std::nullopt;
}

} // namespace chalknet
