// The lesson's document as JSON, and its limits.
#include "ui/lessons/forward/ForwardDocument.h"

#include "ui/JsonNumbers.h"

#include <algorithm>

namespace chalknet::ui {

void ForwardDocument::tame()
{
    row = std::min(row, network.rows.empty() ? 0 : network.rows.size() - 1);
    step = std::clamp(step, 0, layers());
}

QJsonObject forwardDocumentToJson(const ForwardDocument& document)
{
    return {{QStringLiteral("network"), traceNetworkToJson(document.network)},
        {QStringLiteral("row"), static_cast<int>(document.row)}, {QStringLiteral("detail"), static_cast<int>(document.detail)},
        {QStringLiteral("notation"), static_cast<int>(document.notation)}, {QStringLiteral("flow"), document.showsFlow},
        {QStringLiteral("step"), document.step}};
}

ForwardDocument forwardDocumentFromJson(const QJsonObject& json)
{
    ForwardDocument document;
    if (auto network = traceNetworkFromJson(json.value(QLatin1StringView("network")).toObject()))
        document.network = *std::move(network);
    document.row = static_cast<std::size_t>(wholeIn(json, QLatin1StringView("row"), 0, kMostTraceRows, 0));
    document.detail = choiceIn(json, QLatin1StringView("detail"), ForwardDetail::Products, document.detail);
    document.notation = choiceIn(json, QLatin1StringView("notation"), TraceNotation::XwB, document.notation);
    document.showsFlow = json.value(QLatin1StringView("flow")).toBool();
    document.step = wholeIn(json, QLatin1StringView("step"), 0, kMostTraceLayers, 0);
    document.tame();
    return document;
}

} // namespace chalknet::ui
