// Limits, usual values and file form of "Optimisers".
#include "ui/lessons/descent/RaceState.h"

#include "ui/JsonNumbers.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace chalknet::ui {

namespace {

constexpr double kLargestStart = 1000.0;
constexpr double kOwnRates[kRacers] = {0.1, 0.1, 0.1, 0.3, 0.05, 0.1, 0.1};

QString nameOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// A curved valley is too steep for the usual learning rate; a plateau needs patience.
double usualRate(SurfaceType surface)
{
    return surface == SurfaceType::CurvedValley ? 0.01 : 0.1;
}
int usualUpdates(SurfaceType surface)
{
    return surface == SurfaceType::CurvedValley || surface == SurfaceType::Plateau ? 120 : 60;
}

double within(double value, double low, double high, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : otherwise;
}

QJsonArray rowsToJson(const std::vector<RegressionRow>& rows)
{
    std::vector<double> numbers;
    for (const RegressionRow& row : rows)
        numbers.insert(numbers.end(), {row.x, row.t});
    return numbersToJson(numbers);
}

/// The rows as they were edited, if they are still as many as they were made.
void readRows(const QJsonObject& json, RaceState& state)
{
    const auto numbers = numbersFromJson(json.value(QLatin1String("rows")), 2 * static_cast<std::size_t>(state.rowCount));
    if (!numbers)
        return;
    for (std::size_t i = 0; i < state.rows.size(); ++i)
        state.rows[i] = {(*numbers)[2 * i], (*numbers)[2 * i + 1]};
}

void readRacers(const QJsonObject& json, RaceState& state)
{
    if (json.value(QLatin1String("on")).isArray()) {
        state.isOn.fill(false);
        for (const QJsonValue& value : json.value(QLatin1String("on")).toArray())
            if (const auto type = optimizerFromName(value.toString().toStdString()))
                state.isOn[racerIndex(*type)] = true;
    }
    state.hasOwnRates = json.value(QLatin1String("own_rates_on")).toBool(state.hasOwnRates);
    if (const auto rates = numbersFromJson(json.value(QLatin1String("own_rates")), kRacers))
        std::copy(rates->begin(), rates->end(), state.ownRates.begin());
}

} // namespace

std::size_t racerIndex(OptimizerType type)
{
    return static_cast<std::size_t>(std::ranges::find(kAllOptimizers, type) - kAllOptimizers.begin());
}

bool races(const RaceState& state, OptimizerType type)
{
    return state.isOn[racerIndex(type)];
}

RaceState usualRace()
{
    RaceState state;
    for (const OptimizerType type : {OptimizerType::Sgd, OptimizerType::Momentum, OptimizerType::Adam})
        state.isOn[racerIndex(type)] = true;
    std::copy(std::begin(kOwnRates), std::end(kOwnRates), state.ownRates.begin());
    return withSurface(withNewRows(state), SurfaceType::Regression);
}

RaceState withSurface(RaceState state, SurfaceType surface)
{
    state.surface = surface;
    state.start = usualStartOf(state);
    state.learningRate = usualRate(surface);
    state.updates = usualUpdates(surface);
    return state;
}

RaceState withNewRows(RaceState state)
{
    state.rows
        = regressionRows(static_cast<std::size_t>(state.rowCount), state.noise, static_cast<std::uint64_t>(state.dataSeed));
    state.batchSize = std::min(state.batchSize, state.rowCount);
    return state;
}

// Beside the valley's axis, so that the paths of the regression part: along it all optimisers go the same way.
SurfacePoint usualStartOf(const RaceState& state)
{
    const LossSurface surface = raceSurface(state);
    if (!state.isRegression())
        return surface.usualStart();
    const SurfaceDomain area = surface.domain();
    const auto rounded = [](double number) { return std::round(number * 10.0) / 10.0; };
    return {rounded(area.left + 0.41 * (area.right - area.left)), rounded(area.top - 0.08 * (area.top - area.bottom))};
}

LossSurface raceSurface(const RaceState& state)
{
    return state.isRegression() ? LossSurface(state.rows) : LossSurface(state.surface);
}

OptimizerConfig raceOptimizer(const RaceState& state, OptimizerType type)
{
    OptimizerConfig config = defaultOptimizer(type); // for ε
    config.learningRate = raceRate(state, type);
    config.momentum = state.momentum;
    config.decay = state.decay;
    config.beta1 = state.beta1;
    config.beta2 = state.beta2;
    config.weightDecay = state.weightDecay;
    return config;
}

double raceRate(const RaceState& state, OptimizerType type)
{
    return state.hasOwnRates ? state.ownRates[racerIndex(type)] : state.learningRate;
}

RaceState withRate(RaceState state, OptimizerType type, double rate)
{
    (state.hasOwnRates ? state.ownRates[racerIndex(type)] : state.learningRate) = rate;
    return state;
}

RaceState tidied(RaceState state)
{
    const RaceState usual;
    state.rowCount = std::clamp(state.rowCount, kFewestRaceRows, kMostRaceRows);
    state.noise = within(state.noise, 0.0, kLargestRaceNoise, usual.noise);
    state.dataSeed = std::clamp(state.dataSeed, 0, kLargestRaceSeed);
    if (state.rows.size() != static_cast<std::size_t>(state.rowCount))
        state = withNewRows(state);
    for (RegressionRow& row : state.rows) {
        row.x = within(row.x, kRowLeft, kRowRight, 0.0);
        row.t = within(row.t, kRowBottom, kRowTop, 0.0);
    }
    for (double& place : state.start)
        place = within(place, -kLargestStart, kLargestStart, 0.0);
    const auto rate = [](double value) { return within(value, kSmallestRaceRate, kLargestRaceRate, 0.1); };
    state.learningRate = rate(state.learningRate);
    std::ranges::transform(state.ownRates, state.ownRates.begin(), rate);
    state.momentum = within(state.momentum, 0.0, kLargestKeptShare, usual.momentum);
    state.decay = within(state.decay, 0.0, kLargestKeptShare, usual.decay);
    state.beta1 = within(state.beta1, 0.0, kLargestKeptShare, usual.beta1);
    state.beta2 = within(state.beta2, 0.0, kLargestKeptShare, usual.beta2);
    state.weightDecay = within(state.weightDecay, 0.0, kLargestRaceDecay, usual.weightDecay);
    state.batchSize = std::clamp(state.batchSize, 1, state.rowCount);
    state.seed = std::clamp(state.seed, 0, kLargestRaceSeed);
    state.updates = std::clamp(state.updates, kFewestRaceUpdates, kMostRaceUpdates);
    return state;
}

QJsonObject toJson(const RaceState& state)
{
    QJsonObject json{{QStringLiteral("surface"), nameOf(surfaceName(state.surface))}, {QStringLiteral("count"), state.rowCount},
        {QStringLiteral("noise"), state.noise}, {QStringLiteral("data_seed"), state.dataSeed},
        {QStringLiteral("start"), numbersToJson(state.start)}, {QStringLiteral("rate"), state.learningRate},
        {QStringLiteral("own_rates_on"), state.hasOwnRates}, {QStringLiteral("own_rates"), numbersToJson(state.ownRates)},
        {QStringLiteral("momentum"), state.momentum}, {QStringLiteral("decay"), state.decay},
        {QStringLiteral("beta1"), state.beta1}, {QStringLiteral("beta2"), state.beta2},
        {QStringLiteral("weight_decay"), state.weightDecay}, {QStringLiteral("batch"), state.batchSize},
        {QStringLiteral("seed"), state.seed}, {QStringLiteral("updates"), state.updates}};
    QJsonArray on;
    for (const OptimizerType type : kAllOptimizers)
        if (races(state, type))
            on.append(nameOf(optimizerName(type)));
    json[QStringLiteral("on")] = on;
    if (state.rows != withNewRows(state).rows)
        json[QStringLiteral("rows")] = rowsToJson(state.rows);
    return json;
}

RaceState raceFromJson(const QJsonObject& json)
{
    RaceState state = usualRace();
    const auto number = [&json](const char* key, double low, double high, double otherwise) {
        return numberIn(json, QLatin1StringView(key), low, high, otherwise);
    };
    const auto whole = [&json](const char* key, int low, int high, int otherwise) {
        return wholeIn(json, QLatin1StringView(key), low, high, otherwise);
    };
    state.rowCount = whole("count", kFewestRaceRows, kMostRaceRows, state.rowCount);
    state.noise = number("noise", 0.0, kLargestRaceNoise, state.noise);
    state.dataSeed = whole("data_seed", 0, kLargestRaceSeed, state.dataSeed);
    state = withNewRows(state);
    readRows(json, state);
    const auto surface = surfaceFromName(json.value(QLatin1String("surface")).toString().toStdString());
    state = withSurface(tidied(state), surface.value_or(state.surface));
    if (const auto start = numbersFromJson(json.value(QLatin1String("start")), 2))
        state.start = {(*start)[0], (*start)[1]};
    readRacers(json, state);
    state.learningRate = number("rate", kSmallestRaceRate, kLargestRaceRate, state.learningRate);
    state.momentum = number("momentum", 0.0, kLargestKeptShare, state.momentum);
    state.decay = number("decay", 0.0, kLargestKeptShare, state.decay);
    state.beta1 = number("beta1", 0.0, kLargestKeptShare, state.beta1);
    state.beta2 = number("beta2", 0.0, kLargestKeptShare, state.beta2);
    state.weightDecay = number("weight_decay", 0.0, kLargestRaceDecay, state.weightDecay);
    state.batchSize = whole("batch", 1, state.rowCount, std::min(state.batchSize, state.rowCount));
    state.seed = whole("seed", 0, kLargestRaceSeed, state.seed);
    state.updates = whole("updates", kFewestRaceUpdates, kMostRaceUpdates, state.updates);
    return tidied(state);
}

} // namespace chalknet::ui
