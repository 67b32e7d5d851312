// A trace network as JSON: the model object of the model file, and the rows of data beside it.
#include "engine/formats/ModelFile.h"
#include "ui/JsonNumbers.h"
#include "ui/trace/TraceNetwork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kMostValues = 4000; // in a model; the largest that can be shown has fewer than 2000
constexpr int kMostDepth = 8;
constexpr int kLongestText = 64;

/// Whether a value is small enough to be written out and read again; `left` counts values down.
bool isSmall(const QJsonValue& value, int& left, int depth = 0)
{
    if (--left < 0 || depth > kMostDepth)
        return false;
    if (value.isString())
        return value.toString().size() <= kLongestText;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return array.size() <= left
            && std::ranges::all_of(array, [&](const QJsonValue& element) { return isSmall(element, left, depth + 1); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.size() > left)
            return false;
        for (auto member = object.begin(); member != object.end(); ++member)
            if (member.key().size() > kLongestText || !isSmall(member.value(), left, depth + 1))
                return false;
    }
    return true;
}

bool isCount(const QJsonValue& value, int most)
{
    const double count = value.toDouble(-1.0);
    return count >= 1.0 && count <= most;
}

/// Counts are compared before anything of their size is made.
bool hasSmallCounts(const QJsonObject& model)
{
    const QJsonArray layers = model.value(QLatin1StringView("layers")).toArray();
    if (!isCount(model.value(QLatin1StringView("inputs")), kMostTraceUnits) || layers.isEmpty()
        || layers.size() > kMostTraceLayers)
        return false;
    return std::ranges::all_of(layers, [](const QJsonValue& layer) {
        const QJsonObject fields = layer.toObject();
        const QJsonValue pieces = fields.value(QLatin1StringView("activation")).toObject().value(QLatin1StringView("pieces"));
        return isCount(fields.value(QLatin1StringView("units")), kMostTraceUnits)
            && (pieces.isUndefined() || isCount(pieces, kMostTracePieces));
    });
}

std::optional<Model> modelFromJson(const QJsonValue& json)
{
    int left = kMostValues;
    if (!json.isObject() || !isSmall(json, left) || !hasSmallCounts(json.toObject()))
        return std::nullopt;
    try {
        return parseModel(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact).toStdString(), "model");
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// Within what can be shown.
std::optional<std::vector<double>> traceNumbers(const QJsonValue& json, int count)
{
    auto numbers = numbersFromJson(json, static_cast<std::size_t>(count));
    if (numbers)
        std::ranges::transform(*numbers, numbers->begin(), traceNumber);
    return numbers;
}

std::optional<std::vector<TraceExample>> rowsFromJson(const QJsonValue& json, const NetworkSpec& spec)
{
    const QJsonArray array = json.toArray();
    if (array.isEmpty() || array.size() > kMostTraceRows)
        return std::nullopt;
    std::vector<TraceExample> rows;
    for (const QJsonValue& value : array) {
        const QJsonObject row = value.toObject();
        const auto inputs = traceNumbers(row.value(QLatin1StringView("inputs")), spec.inputs);
        const auto targets = traceNumbers(row.value(QLatin1StringView("targets")), spec.outputs());
        if (!inputs || !targets)
            return std::nullopt;
        rows.push_back({*inputs, *targets});
    }
    return rows;
}

} // namespace

QJsonObject traceNetworkToJson(const TraceNetwork& network)
{
    const std::string model = modelText(network.spec, network.parameters);
    QJsonArray rows;
    for (const TraceExample& row : network.rows)
        rows.append(QJsonObject{
            {QStringLiteral("inputs"), numbersToJson(row.inputs)}, {QStringLiteral("targets"), numbersToJson(row.targets)}});
    return {{QStringLiteral("model"), QJsonDocument::fromJson(QByteArray::fromStdString(model)).object()},
        {QStringLiteral("rows"), rows}};
}

std::optional<TraceNetwork> traceNetworkFromJson(const QJsonObject& json)
{
    const std::optional<Model> model = modelFromJson(json.value(QLatin1StringView("model")));
    if (!model || !traceObstacle(model->spec).isEmpty())
        return std::nullopt;
    const auto rows = rowsFromJson(json.value(QLatin1StringView("rows")), model->spec);
    if (!rows)
        return std::nullopt;
    TraceNetwork network{model->spec, model->parameters, *rows};
    for (LayerSpec& layer : network.spec.layers)
        layer.dropout = 0.0;
    for (double& value : network.parameters.values())
        value = traceNumber(value);
    return network;
}

} // namespace chalknet::ui
