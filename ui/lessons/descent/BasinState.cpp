// Limits and JSON of the choices, and what they mean for the engine.
#include "ui/lessons/descent/BasinState.h"

#include "engine/data/Dataset.h"
#include "engine/data/Generators.h"
#include "ui/JsonNumbers.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallestView = 1e-4;
constexpr std::uint64_t kRowsSeed = 1;

bool isUsable(const SurfaceDomain& view, const SurfaceDomain& whole)
{
    const double width = view.right - view.left;
    const double height = view.top - view.bottom;
    const double most = 2 * (whole.right - whole.left);
    return std::isfinite(width) && std::isfinite(height) && width >= kSmallestView && height >= kSmallestView && width <= most
        && height <= most && std::abs(view.left) <= 1e3 && std::abs(view.bottom) <= 1e3;
}

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

NetworkSpec criticalNetwork(const CriticalProblem& problem)
{
    const ActivationType unit = problem.unit == CriticalUnit::Tanh ? ActivationType::Tanh : ActivationType::Sigmoid;
    NetworkSpec spec;
    spec.layers = {{problem.hidden, Activation(unit), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    return spec;
}

Dataset criticalRows(CriticalData data)
{
    return generate(
        data == CriticalData::Moons ? "moons" : "xor", {static_cast<std::size_t>(kCriticalRows), kCriticalNoise, kRowsSeed});
}

BasinState tidied(BasinState state)
{
    if (state.surface == SurfaceType::Regression)
        state.surface = SurfaceType::SeveralMinima;
    state.rate = std::clamp(state.rate, kLeastBasinRate, kMostBasinRate);
    state.updates = std::clamp(state.updates, kLeastBasinUpdates, kMostBasinUpdates);
    state.critical.hidden = std::clamp(state.critical.hidden, 2, 4);
    const SurfaceDomain whole = LossSurface(state.surface).domain();
    if (state.view && (!isUsable(*state.view, whole) || *state.view == whole))
        state.view.reset();
    const SurfaceDomain seen = state.view.value_or(whole);
    state.start = {std::clamp(state.start[0], seen.left, seen.right), std::clamp(state.start[1], seen.bottom, seen.top)};
    return state;
}

BasinState withSurface(BasinState state, SurfaceType surface)
{
    state.surface = surface == SurfaceType::Regression ? SurfaceType::SeveralMinima : surface;
    state.view.reset();
    state.start = LossSurface(state.surface).usualStart();
    return tidied(state);
}

LossSurface surfaceOf(const BasinState& state)
{
    return LossSurface(state.surface);
}

DescentSettings descentOf(const BasinState& state)
{
    DescentSettings settings;
    settings.optimizer = defaultOptimizer(state.optimizer);
    settings.optimizer.learningRate = state.rate;
    settings.updates = static_cast<std::size_t>(state.updates);
    return settings;
}

SurfaceDomain domainOf(const BasinState& state)
{
    return state.view.value_or(LossSurface(state.surface).domain());
}

double arrivalDistance(const LossSurface& surface)
{
    const SurfaceDomain domain = surface.domain();
    return 0.02 * (domain.right - domain.left);
}

QJsonObject toJson(const BasinState& state)
{
    QJsonObject json{
        {QStringLiteral("surface"), text(surfaceName(state.surface))},
        {QStringLiteral("optimizer"), text(optimizerName(state.optimizer))},
        {QStringLiteral("rate"), state.rate},
        {QStringLiteral("updates"), state.updates},
        {QStringLiteral("start"), numbersToJson(state.start)},
        {QStringLiteral("data"), static_cast<int>(state.critical.data)},
        {QStringLiteral("unit"), static_cast<int>(state.critical.unit)},
        {QStringLiteral("hidden"), state.critical.hidden},
    };
    if (state.view)
        json[QStringLiteral("view")]
            = numbersToJson(std::array{state.view->left, state.view->right, state.view->bottom, state.view->top});
    return json;
}

BasinState basinFromJson(const QJsonObject& json)
{
    BasinState state;
    const auto name = [&json](const char* key) { return json.value(QLatin1String(key)).toString().toStdString(); };
    state = withSurface(state, surfaceFromName(name("surface")).value_or(state.surface));
    state.optimizer = optimizerFromName(name("optimizer")).value_or(state.optimizer);
    state.rate = numberIn(json, QLatin1String("rate"), kLeastBasinRate, kMostBasinRate, state.rate);
    state.updates = wholeIn(json, QLatin1String("updates"), kLeastBasinUpdates, kMostBasinUpdates, state.updates);
    if (const auto start = numbersFromJson(json.value(QLatin1String("start")), 2))
        state.start = {(*start)[0], (*start)[1]};
    if (const auto view = numbersFromJson(json.value(QLatin1String("view")), 4))
        state.view = SurfaceDomain{(*view)[0], (*view)[1], (*view)[2], (*view)[3]};
    state.critical.data = choiceIn(json, QLatin1String("data"), CriticalData::Xor, state.critical.data);
    state.critical.unit = choiceIn(json, QLatin1String("unit"), CriticalUnit::Sigmoid, state.critical.unit);
    state.critical.hidden = wholeIn(json, QLatin1String("hidden"), 2, 4, state.critical.hidden);
    return tidied(state);
}

} // namespace chalknet::ui
