// Not written yet.
#include "ui/lessons/backprop/ChainRuleContent.h"

namespace chalknet::ui {

QString ChainRuleContent::latex() const
{
    return {};
}
QString ChainRuleContent::plainText() const
{
    return {};
}
ChainRuleContent chainRuleContent(const TraceNetwork&, const BatchTrace&, const TraceStep&, const ContentStyle&)
{
    return {};
}

} // namespace chalknet::ui
