// The plan of a sweep as it is kept between starts.
#include "ui/lessons/lab/Sweep.h"

#include "ui/JsonNumbers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

QJsonObject axisToJson(const SweepAxis& axis)
{
    return {{QStringLiteral("setting"), static_cast<int>(axis.setting)}, {QStringLiteral("values"), numbersToJson(axis.values)}};
}

SweepAxis axisFromJson(const QJsonObject& json, const SweepAxis& otherwise)
{
    SweepAxis axis;
    axis.setting = choiceIn(json, QLatin1StringView("setting"), kLastSweepSetting, otherwise.setting);
    if (axis.setting == SweepSetting::None)
        return axis;
    const QJsonArray written = json.value(QLatin1StringView("values")).toArray();
    if (isSweepChoice(axis.setting)) {
        const std::vector<double> all = allSweepChoices(axis.setting);
        for (const QJsonValue& value : written)
            if (std::ranges::find(all, value.toDouble(-1.0)) != all.end() && axis.values.size() < kMostSweepValues)
                axis.values.push_back(value.toDouble());
        return axis;
    }
    QStringList words;
    for (const QJsonValue& value : written)
        words.append(QString::number(value.toDouble() * (axis.setting == SweepSetting::Dropout ? 100.0 : 1.0), 'g', 12));
    const auto read = sweepValuesFromText(axis.setting, words.join(QLatin1Char(' ')));
    if (const auto* values = std::get_if<std::vector<double>>(&read))
        axis.values = *values;
    return axis;
}

} // namespace

QJsonObject sweepPlanToJson(const SweepPlan& plan)
{
    return {{QStringLiteral("across"), axisToJson(plan.across)}, {QStringLiteral("down"), axisToJson(plan.down)},
        {QStringLiteral("starts"), static_cast<int>(plan.starts)}};
}

SweepPlan sweepPlanFromJson(const QJsonObject& json, const LabDocument& document)
{
    SweepPlan plan;
    plan.across = axisFromJson(json.value(QLatin1StringView("across")).toObject(), plan.across);
    plan.down = axisFromJson(json.value(QLatin1StringView("down")).toObject(), plan.down);
    plan.starts = static_cast<std::size_t>(wholeIn(json, QLatin1StringView("starts"), 1, 1000, static_cast<int>(plan.starts)));
    return fittingPlan(plan, document);
}

} // namespace chalknet::ui
