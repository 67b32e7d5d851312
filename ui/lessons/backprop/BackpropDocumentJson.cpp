// The lesson's document as JSON, with names as in the model and configuration files.
#include "ui/lessons/backprop/BackpropDocument.h"

#include "ui/JsonNumbers.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace chalknet::ui {

namespace {

using Key = QLatin1StringView;

constexpr std::array<std::string_view, 4> kMistakeNames{"none", "dropped-derivative", "wrong-sign", "forgotten-bias"};
static_assert(kMistakeNames.size() == kAllMistakes.size());
constexpr std::size_t kMostKeptNumbers = 100'000; // of all kept moments together
constexpr double kLargestKept = 1e30; // of parameters and memories

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Exactly `count` numbers that can be calculated with.
std::optional<std::vector<double>> keptNumbers(const QJsonValue& json, std::size_t count)
{
    auto numbers = numbersFromJson(json, count);
    const auto isTooLarge = [](double number) { return std::abs(number) > kLargestKept; };
    return numbers && std::ranges::any_of(*numbers, isTooLarge) ? std::nullopt : numbers;
}

QJsonObject momentToJson(const WalkMoment& moment)
{
    QJsonArray rows;
    for (const std::size_t row : moment.rows)
        rows.append(static_cast<double>(row));
    QJsonObject json{{QStringLiteral("rows"), rows}, {QStringLiteral("parameters"), numbersToJson(moment.parameters.values())},
        {QStringLiteral("updates"), static_cast<double>(moment.memory.updates)}};
    if (!moment.memory.first.empty())
        json[QStringLiteral("first")] = numbersToJson(moment.memory.first);
    if (!moment.memory.second.empty())
        json[QStringLiteral("second")] = numbersToJson(moment.memory.second);
    return json;
}

std::optional<WalkMoment> momentFromJson(const QJsonObject& json, const TraceNetwork& network, OptimizerType optimizer)
{
    WalkMoment moment;
    const QJsonArray rows = json.value(Key("rows")).toArray();
    const auto rowCount = static_cast<double>(network.rows.size());
    if (rows.isEmpty() || static_cast<std::size_t>(rows.size()) > network.rows.size())
        return std::nullopt;
    for (const QJsonValue& value : rows) {
        const double row = value.toDouble(-1.0);
        if (!(row >= 0.0 && row < rowCount) || row != std::floor(row))
            return std::nullopt;
        moment.rows.push_back(static_cast<std::size_t>(row));
    }
    const std::size_t size = network.parameters.layout().size();
    const auto parameters = keptNumbers(json.value(Key("parameters")), size);
    if (!parameters)
        return std::nullopt;
    moment.parameters = Parameters(network.parameters.layout());
    std::copy(parameters->begin(), parameters->end(), moment.parameters.values().begin());
    moment.memory.type = optimizer;
    moment.memory.updates = static_cast<std::uint64_t>(numberIn(json, Key("updates"), 0.0, 1e9, 0.0));
    const int memories = moment.memory.updates > 0 ? optimizerStateCount(optimizer) : 0;
    for (const auto& [key, place] :
        {std::pair(Key("first"), &moment.memory.first), std::pair(Key("second"), &moment.memory.second)}) {
        const bool isUsed = memories > (place == &moment.memory.first ? 0 : 1);
        if (!isUsed)
            continue;
        auto numbers = keptNumbers(json.value(key), size);
        if (!numbers)
            return std::nullopt;
        *place = std::move(*numbers);
    }
    return moment;
}

QJsonObject optimizerToJson(const OptimizerConfig& optimizer)
{
    return {{QStringLiteral("type"), text(optimizerName(optimizer.type))},
        {QStringLiteral("learning_rate"), optimizer.learningRate}, {QStringLiteral("momentum"), optimizer.momentum},
        {QStringLiteral("decay"), optimizer.decay}, {QStringLiteral("beta1"), optimizer.beta1},
        {QStringLiteral("beta2"), optimizer.beta2}, {QStringLiteral("epsilon"), optimizer.epsilon},
        {QStringLiteral("weight_decay"), optimizer.weightDecay}};
}

OptimizerConfig optimizerFromJson(const QJsonObject& json, const OptimizerConfig& otherwise)
{
    const auto type = optimizerFromName(json.value(Key("type")).toString().toStdString());
    OptimizerConfig optimizer = type && *type != otherwise.type ? defaultOptimizer(*type) : otherwise;
    const double belowOne = std::nextafter(1.0, 0.0);
    optimizer.learningRate
        = numberIn(json, Key("learning_rate"), kSmallestBackpropRate, kLargestBackpropRate, optimizer.learningRate);
    optimizer.momentum = numberIn(json, Key("momentum"), 0.0, belowOne, optimizer.momentum);
    optimizer.decay = numberIn(json, Key("decay"), 0.0, belowOne, optimizer.decay);
    optimizer.beta1 = numberIn(json, Key("beta1"), 0.0, belowOne, optimizer.beta1);
    optimizer.beta2 = numberIn(json, Key("beta2"), 0.0, belowOne, optimizer.beta2);
    optimizer.epsilon = numberIn(json, Key("epsilon"), 1e-12, 1.0, optimizer.epsilon);
    optimizer.weightDecay = numberIn(json, Key("weight_decay"), 0.0, 1.0, optimizer.weightDecay);
    return optimizer;
}

/// The kept moments, or the network's own numbers if one of them is impossible.
void readMoments(BackpropDocument& document, const QJsonArray& array)
{
    if (array.isEmpty() || static_cast<std::size_t>(array.size()) > kMostKeptMoments)
        return;
    std::vector<WalkMoment> moments;
    for (const QJsonValue& value : array) {
        auto moment = momentFromJson(value.toObject(), document.network, document.optimizer.type);
        if (!moment)
            return;
        moments.push_back(std::move(*moment));
    }
    document.walk = walkThrough(moments);
    document.network.parameters = document.walk.current().parameters;
}

} // namespace

QJsonObject backpropDocumentToJson(const BackpropDocument& document)
{
    std::vector<WalkMoment> moments = momentsOf(document.walk);
    const std::size_t numbers = 3 * document.network.parameters.layout().size() + 1;
    const std::size_t most = std::clamp<std::size_t>(kMostKeptNumbers / numbers, 1, kMostKeptMoments);
    QJsonArray kept;
    for (std::size_t i = moments.size() - std::min(moments.size(), most); i < moments.size(); ++i)
        kept.append(momentToJson(moments[i]));
    const auto mistake = static_cast<std::size_t>(document.mistake);
    return {{QStringLiteral("network"), traceNetworkToJson(document.network)}, {QStringLiteral("moments"), kept},
        {QStringLiteral("step"), static_cast<double>(document.step)},
        {QStringLiteral("shown"), static_cast<double>(document.shown)},
        {QStringLiteral("optimizer"), optimizerToJson(document.optimizer)}, {QStringLiteral("l1"), document.l1},
        {QStringLiteral("l2"), document.l2}, {QStringLiteral("all_rows"), document.batch == BatchKind::AllRows},
        {QStringLiteral("same_example"), document.followUp == FollowUp::SameExample},
        {QStringLiteral("mistake"), text(kMistakeNames[mistake])}};
}

BackpropDocument backpropDocumentFromJson(const QJsonObject& json)
{
    BackpropDocument document = newBackpropDocument();
    document.optimizer = optimizerFromJson(json.value(Key("optimizer")).toObject(), document.optimizer);
    document.l1 = numberIn(json, Key("l1"), 0.0, kLargestBackpropPenalty, 0.0);
    document.l2 = numberIn(json, Key("l2"), 0.0, kLargestBackpropPenalty, 0.0);
    document.batch = json.value(Key("all_rows")).toBool() ? BatchKind::AllRows : BatchKind::OneExample;
    document.followUp = json.value(Key("same_example")).toBool() ? FollowUp::SameExample : FollowUp::NextExample;
    const std::string mistake = json.value(Key("mistake")).toString().toStdString();
    const auto found = std::find(kMistakeNames.begin(), kMistakeNames.end(), mistake);
    if (found != kMistakeNames.end())
        document.mistake = kAllMistakes[static_cast<std::size_t>(found - kMistakeNames.begin())];
    const auto network = traceNetworkFromJson(json.value(Key("network")).toObject());
    beginWith(document, network.value_or(document.network));
    if (network)
        readMoments(document, json.value(Key("moments")).toArray());
    const auto rows = static_cast<double>(document.walk.current().rows.size());
    document.shown = static_cast<std::size_t>(numberIn(json, Key("shown"), 0.0, rows - 1.0, 0.0));
    document.step
        = static_cast<std::size_t>(numberIn(json, Key("step"), 0.0, 1e6, 0.0)); // the controller knows how many there are
    return document;
}

} // namespace chalknet::ui
