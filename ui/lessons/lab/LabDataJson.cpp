// The lab's data as JSON and back; what comes in may be anything.
#include "ui/JsonNumbers.h"
#include "ui/lessons/lab/LabData.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr double kFarthest = 1e9; // of any number in a table or of a point
constexpr qsizetype kLongestName = 100;

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QJsonArray namesToJson(const std::vector<std::string>& names)
{
    QJsonArray array;
    for (const std::string& name : names)
        array.append(QString::fromStdString(name));
    return array;
}

std::vector<std::string> namesFromJson(const QJsonValue& json, std::size_t most)
{
    std::vector<std::string> names;
    for (const QJsonValue& name : json.toArray()) {
        if (names.size() == most)
            break;
        names.push_back(name.toString().left(kLongestName).toStdString());
    }
    return names;
}

bool allNear(const std::vector<double>& numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::abs(number) <= kFarthest; });
}

std::vector<PlaneTerm> featuresFromJson(const QJsonValue& json)
{
    std::vector<PlaneTerm> features;
    for (const PlaneTerm term : kPlaneFeatures)
        if (json.toArray().contains(text(planeTermName(term))))
            features.push_back(term);
    return features;
}

std::vector<LabPoint> pointsFromJson(const QJsonValue& json)
{
    std::vector<LabPoint> points;
    for (const QJsonValue& value : json.toArray()) {
        const auto numbers = numbersFromJson(value, 3);
        if (points.size() == kMostLabPoints)
            break;
        if (!numbers || !allNear(*numbers) || (*numbers)[2] < 0.0 || (*numbers)[2] >= static_cast<double>(kMostLabClasses))
            continue;
        points.push_back({(*numbers)[0], (*numbers)[1], static_cast<int>((*numbers)[2])});
    }
    return points;
}

QJsonObject tableToJson(const LabTable& table)
{
    QJsonObject json{{u"name"_s, QString::fromStdString(table.name)}, {u"inputs"_s, namesToJson(table.inputNames)},
        {u"values"_s, numbersToJson(table.values)}, {u"standardise"_s, table.standardise}};
    if (table.classes > 0) {
        QJsonArray labels;
        for (const int label : table.labels)
            labels.append(label);
        json[u"labels"_s] = labels;
        json[u"classes"_s] = table.classes;
        json[u"class_names"_s] = namesToJson(table.classNames);
    } else {
        json[u"targets"_s] = numbersToJson(table.targets);
        json[u"target"_s] = QString::fromStdString(table.targetName);
    }
    return json;
}

bool readAnswers(LabTable& table, const QJsonObject& json)
{
    const std::size_t rows = table.rows();
    if (!json.contains("labels"_L1)) {
        const auto targets = numbersFromJson(json.value("targets"_L1), rows);
        if (!targets || !allNear(*targets))
            return false;
        table.targets = *targets;
        table.targetName = json.value("target"_L1).toString(u"t"_s).left(kLongestName).toStdString();
        return true;
    }
    table.classes = wholeIn(json, "classes"_L1, 2, static_cast<int>(kMostLabClasses), 0);
    const auto labels = numbersFromJson(json.value("labels"_L1), rows);
    if (!labels || table.classes == 0)
        return false;
    for (const double label : *labels) {
        if (label < 0.0 || label >= table.classes || label != std::floor(label))
            return false;
        table.labels.push_back(static_cast<int>(label));
    }
    table.classNames = namesFromJson(json.value("class_names"_L1), kMostLabClasses);
    if (table.classNames.size() != static_cast<std::size_t>(table.classes))
        table.classNames.clear();
    return true;
}

std::shared_ptr<const LabTable> tableFromJson(const QJsonObject& json)
{
    LabTable table;
    table.name = json.value("name"_L1).toString().left(kLongestName).toStdString();
    table.inputNames = namesFromJson(json.value("inputs"_L1), kMostLabInputs);
    table.standardise = json.value("standardise"_L1).toBool(true);
    const QJsonArray cells = json.value("values"_L1).toArray();
    const auto count = static_cast<std::size_t>(cells.size());
    if (table.inputs() == 0 || count == 0 || count % table.inputs() != 0 || count / table.inputs() > kMostLabPoints)
        return nullptr;
    const auto values = numbersFromJson(cells, count);
    if (!values || !allNear(*values))
        return nullptr;
    table.values = *values;
    return readAnswers(table, json) ? std::make_shared<const LabTable>(std::move(table)) : nullptr;
}

LabDataKind kindFromJson(const QJsonObject& json, LabDataKind otherwise)
{
    const QString kind = json.value("kind"_L1).toString();
    if (kind.isEmpty())
        return json.contains("name"_L1) ? LabDataKind::Generated : otherwise;
    return kind == "own"_L1 ? LabDataKind::Own : kind == "table"_L1 ? LabDataKind::Table : LabDataKind::Generated;
}

} // namespace

QJsonObject labDataToJson(const LabData& data)
{
    QJsonArray features;
    for (const PlaneTerm term : data.features)
        features.append(text(planeTermName(term)));
    const QString kind = data.kind == LabDataKind::Own ? u"own"_s : data.kind == LabDataKind::Table ? u"table"_s : u"built-in"_s;
    QJsonObject json{{u"kind"_s, kind}, {u"name"_s, text(data.name)}, {u"noise"_s, data.noise},
        {u"seed"_s, static_cast<double>(data.seed)}, {u"train_share"_s, data.trainShare},
        {u"count"_s, static_cast<double>(data.count)}, {u"signed_gates"_s, data.signedGates}, {u"features"_s, features}};
    if (!data.points.empty()) {
        QJsonArray points;
        for (const LabPoint& point : data.points)
            points.append(QJsonArray{point.x1, point.x2, point.label});
        json[u"points"_s] = points;
    }
    if (data.table)
        json[u"table"_s] = tableToJson(*data.table);
    return json;
}

LabData labDataFromJson(const QJsonObject& json, const LabData& otherwise)
{
    LabData data = otherwise;
    const std::string name = json.value("name"_L1).toString().toStdString();
    const auto names = labDataNames();
    if (std::find(names.begin(), names.end(), name) != names.end())
        data.name = name;
    data.kind = kindFromJson(json, otherwise.kind);
    data.noise = numberIn(json, "noise"_L1, 0.0, kLargestNoise, data.noise);
    data.seed = static_cast<std::uint64_t>(numberIn(json, "seed"_L1, 0.0, 9.0e15, static_cast<double>(data.seed)));
    data.trainShare = numberIn(json, "train_share"_L1, kSmallestTrainShare, kLargestTrainShare, data.trainShare);
    data.count = static_cast<std::size_t>(wholeIn(json, "count"_L1, static_cast<int>(kFewestLabPoints),
        static_cast<int>(kMostLabPoints), static_cast<int>(data.count)));
    data.signedGates = json.value("signed_gates"_L1).toBool(data.signedGates);
    if (std::vector<PlaneTerm> features = featuresFromJson(json.value("features"_L1)); !features.empty())
        data.features = std::move(features);
    data.points = pointsFromJson(json.value("points"_L1));
    if (json.contains("table"_L1))
        data.table = tableFromJson(json.value("table"_L1).toObject());
    if (data.kind == LabDataKind::Table && !data.table)
        data.kind = LabDataKind::Generated;
    return data;
}

QJsonObject tableViewToJson(const TableView& view)
{
    QJsonObject json{{u"first"_s, static_cast<int>(view.first)}, {u"second"_s, static_cast<int>(view.second)}};
    if (!view.held.empty())
        json[u"held"_s] = numbersToJson(view.held);
    return json;
}

TableView tableViewFromJson(const QJsonObject& json, const LabData& data)
{
    TableView view;
    const int last = data.table ? static_cast<int>(data.table->inputs()) - 1 : 1;
    view.first = static_cast<std::size_t>(wholeIn(json, "first"_L1, 0, last, 0));
    view.second = static_cast<std::size_t>(wholeIn(json, "second"_L1, 0, last, std::min(1, last)));
    if (json.contains("held"_L1))
        if (const auto held = numbersFromJson(json.value("held"_L1), static_cast<std::size_t>(last) + 1); held && allNear(*held))
            view.held = *held;
    return view;
}

} // namespace chalknet::ui
