// Not written yet.
#include "ui/trace/TraceNetwork.h"

namespace chalknet::ui {

std::vector<TracePreset> allTracePresets()
{
    return {};
}
QString tracePresetName(TracePreset)
{
    return {};
}
TraceNetwork tracePreset(TracePreset)
{
    return {};
}
std::optional<TracePreset> presetOf(const TraceNetwork&)
{
    return std::nullopt;
}
QString traceObstacle(const NetworkSpec&)
{
    return {};
}
TraceNetwork traceNetwork(const NetworkSpec&, const Parameters&, const Dataset&, int)
{
    return {};
}
void setInputs(TraceNetwork&, int) { }
void setUnits(TraceNetwork&, std::size_t, int) { }
void insertLayer(TraceNetwork&, std::size_t, const LayerSpec&) { }
void removeLayer(TraceNetwork&, std::size_t) { }
bool setActivation(TraceNetwork&, std::size_t, const Activation&)
{
    return false;
}
bool setLoss(TraceNetwork&, LossType)
{
    return false;
}
void drawParameters(TraceNetwork&) { }
QJsonObject traceNetworkToJson(const TraceNetwork&)
{
    return {};
}
std::optional<TraceNetwork> traceNetworkFromJson(const QJsonObject&)
{
    return std::nullopt;
}

} // namespace chalknet::ui
