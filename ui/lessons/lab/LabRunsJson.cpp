// The runs as JSON: settings, and curves column by column (NaN is null).
#include "ui/lessons/lab/LabRuns.h"

#include "ui/JsonNumbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

struct Column {
    const char* name;
    double CurvePoint::*value;
};

constexpr auto kColumns = std::to_array<Column>({
    {"epoch", &CurvePoint::epoch},
    {"train_loss", &CurvePoint::trainLoss},
    {"test_loss", &CurvePoint::testLoss},
    {"train_accuracy", &CurvePoint::trainAccuracy},
    {"test_accuracy", &CurvePoint::testAccuracy},
    {"validation_loss", &CurvePoint::validationLoss},
    {"validation_accuracy", &CurvePoint::validationAccuracy},
});
constexpr double kMostSteps = 9.0e15;
constexpr qsizetype kLongestName = 40;
constexpr int kLargestNumber = 1'000'000;

QJsonObject curveToJson(const std::vector<CurvePoint>& curve)
{
    QJsonObject json;
    QJsonArray steps;
    for (const CurvePoint& point : curve)
        steps.append(static_cast<qint64>(point.step));
    json[QStringLiteral("step")] = steps;
    for (const Column& column : kColumns) {
        QJsonArray values;
        for (const CurvePoint& point : curve)
            values.append(std::isfinite(point.*column.value) ? QJsonValue(point.*column.value) : QJsonValue());
        json[QLatin1StringView(column.name)] = values;
    }
    return json;
}

std::vector<CurvePoint> curveFromJson(const QJsonObject& json)
{
    const QJsonArray steps = json.value(QLatin1StringView("step")).toArray();
    std::vector<CurvePoint> curve(static_cast<std::size_t>(steps.size()));
    for (qsizetype i = 0; i < steps.size(); ++i)
        curve[static_cast<std::size_t>(i)].step = static_cast<std::uint64_t>(std::clamp(steps[i].toDouble(), 0.0, kMostSteps));
    for (const Column& column : kColumns) {
        const QJsonArray values = json.value(QLatin1StringView(column.name)).toArray();
        for (qsizetype i = 0; i < steps.size(); ++i)
            curve[static_cast<std::size_t>(i)].*column.value = values.at(i).toDouble(std::nan(""));
    }
    return curve;
}

// The kept moments are not written: they would make files of many megabytes.
QJsonObject runToJson(const LabRun& run)
{
    QJsonObject json{{QStringLiteral("number"), run.number}, {QStringLiteral("start"), labDocumentToJson(run.start)},
        {QStringLiteral("present"), labDocumentToJson(run.present)}, {QStringLiteral("visible"), run.visible},
        {QStringLiteral("curve"), curveToJson(run.curve)}, {QStringLiteral("color"), run.color},
        {QStringLiteral("seconds"), run.seconds}};
    if (!run.name.isEmpty())
        json[QStringLiteral("name")] = run.name;
    if (run.branch)
        json[QStringLiteral("branch")] = QJsonObject{{QStringLiteral("parent"), run.branch->parent},
            {QStringLiteral("step"), static_cast<qint64>(run.branch->step)}, {QStringLiteral("letter"), run.branch->letter}};
    return json;
}

std::optional<LabBranch> branchFromJson(const QJsonObject& json)
{
    if (json.isEmpty())
        return std::nullopt;
    LabBranch branch;
    branch.parent = wholeIn(json, QLatin1StringView("parent"), 0, kLargestNumber, 0);
    branch.step = static_cast<std::uint64_t>(numberIn(json, QLatin1StringView("step"), 0.0, kMostSteps, 0.0));
    branch.letter = wholeIn(json, QLatin1StringView("letter"), 0, kLargestNumber, 0);
    return branch;
}

} // namespace

QJsonObject labRunsToJson(const LabRuns& runs)
{
    QJsonArray list;
    for (const LabRun& run : runs.m_runs)
        list.append(runToJson(run));
    return {{QStringLiteral("list"), list}, {QStringLiteral("next"), runs.m_nextNumber}};
}

LabRuns labRunsFromJson(const QJsonObject& json)
{
    LabRuns runs;
    for (const QJsonValue& value : json.value(QLatin1StringView("list")).toArray()) {
        const QJsonObject one = value.toObject();
        LabRun run;
        run.number = wholeIn(one, QLatin1StringView("number"), 1, kLargestNumber, 1);
        run.start = labDocumentFromJson(one.value(QLatin1StringView("start")).toObject());
        run.present = labDocumentFromJson(one.value(QLatin1StringView("present")).toObject());
        run.visible = one.value(QLatin1StringView("visible")).toBool(true);
        run.name = one.value(QLatin1StringView("name")).toString().left(kLongestName);
        run.branch = branchFromJson(one.value(QLatin1StringView("branch")).toObject());
        run.color = wholeIn(one, QLatin1StringView("color"), 0, kLargestNumber, static_cast<int>(runs.m_runs.size()));
        run.seconds = numberIn(one, QLatin1StringView("seconds"), 0.0, kMostSteps, 0.0);
        if (run.branch)
            runs.m_nextLetter = std::max(runs.m_nextLetter, run.branch->letter + 1);
        run.curve = curveFromJson(one.value(QLatin1StringView("curve")).toObject());
        runs.m_runs.push_back(std::move(run));
        if (runs.m_runs.size() == LabRuns::kMostRuns)
            break;
    }
    runs.m_nextNumber = wholeIn(json, QLatin1StringView("next"), 1, kLargestNumber, 1);
    return runs;
}

} // namespace chalknet::ui
