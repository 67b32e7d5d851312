// Reading and writing of the kept state.
#include "ui/lessons/digits/ClassState.h"

#include "ui/JsonNumbers.h"

namespace chalknet::ui {

QJsonObject ClassState::toJson() const
{
    return {{QStringLiteral("writes"), writes}, {QStringLiteral("wrong"), filter.wrongOnly},
        {QStringLiteral("label"), filter.label}, {QStringLiteral("shown"), filter.writer}, {QStringLiteral("writer"), writer},
        {QStringLiteral("random"), isRandom}};
}

ClassState ClassState::fromJson(const QJsonObject& json)
{
    ClassState state;
    state.writes = json.value(QLatin1StringView("writes")).toBool(true);
    state.filter.wrongOnly = json.value(QLatin1StringView("wrong")).toBool(false);
    state.filter.label = wholeIn(json, QLatin1StringView("label"), -1, 9, -1);
    state.filter.writer = wholeIn(json, QLatin1StringView("shown"), 0, kLastSimulated, 0);
    state.writer = wholeIn(json, QLatin1StringView("writer"), 1, kLastWriter, 1);
    state.isRandom = json.value(QLatin1StringView("random")).toBool(false);
    return state;
}

} // namespace chalknet::ui
