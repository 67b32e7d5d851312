// Not written yet.
#include "ui/trace/WrittenStage.h"

namespace chalknet::ui {

WrittenStage writtenStage(const NetworkSpec&, const Stage&, const NumberStyle&)
{
    return {};
}
WrittenNumber writtenAlone(double, const NumberStyle&)
{
    return {};
}

} // namespace chalknet::ui
