// Not written yet.
#include "ui/trace/TraceScene.h"

namespace chalknet::ui {

TraceTarget targetOf(const Symbol&)
{
    return {};
}
TraceUnitMark* TraceScene::unit(const TraceTarget&)
{
    return nullptr;
}
TraceEdgeMark* TraceScene::edge(const TraceTarget&)
{
    return nullptr;
}
TraceScene traceScene(const TraceNetwork&, const ForwardValues&, const TraceExample&, double, const SceneStyle&)
{
    return {};
}
void hideFrom(TraceScene&, int) { }

} // namespace chalknet::ui
