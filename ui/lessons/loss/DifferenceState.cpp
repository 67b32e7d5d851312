// Functions and measurements; the differences themselves are the engine's.
#include "ui/lessons/loss/DifferenceState.h"

#include "engine/explain/WeightSweep.h"
#include "ui/JsonNumbers.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPerDecade = 4;
constexpr std::ptrdiff_t kEnvelope = kPerDecade / 2; ///< half a decade
constexpr double kThirdWidth = 0.01; ///< of the formula that measures f‴
constexpr double kNearBest = 3.0;
constexpr double kSpoiled = 0.01;

ScalarFunction functionOf(DifferenceFunction kind, int weight)
{
    switch (kind) {
    case DifferenceFunction::Loss:
        return lossOverParameter(sweptSpec(usualNetwork().seed), usualNetwork().parameters(), sweptDataset(usualNetwork().data),
            static_cast<std::size_t>(weight));
    case DifferenceFunction::Square: return [](double x) { return x * x; };
    case DifferenceFunction::Exponential: return [](double x) { return std::exp(x); };
    }
    return {};
}

} // namespace

double tidyPlace(double place)
{
    if (!std::isfinite(place))
        return 0.0;
    return std::round(std::clamp(place, -kLargestPlace, kLargestPlace) * 100.0) / 100.0 + 0.0;
}

double tidyStep(double step)
{
    if (!(step > 0.0))
        return kSmallestStep;
    // By its digits, so that 0.1 is the double that 0.1 is read as.
    return QString::number(std::clamp(step, kSmallestStep, kLargestStep), 'e', 1).toDouble();
}

QJsonObject toJson(const DifferenceState& state)
{
    return {{QStringLiteral("function"), static_cast<int>(state.function)}, {QStringLiteral("weight"), state.weight},
        {QStringLiteral("places"), numbersToJson(state.places)}, {QStringLiteral("step"), state.step},
        {QStringLiteral("secant"), static_cast<int>(state.secant)}, {QStringLiteral("zoomed"), state.isZoomed}};
}

DifferenceState differenceFromJson(const QJsonObject& json)
{
    DifferenceState state;
    state.function = choiceIn(json, QLatin1StringView("function"), DifferenceFunction::Exponential, state.function);
    state.weight = wholeIn(json, QLatin1StringView("weight"), 0, static_cast<int>(kSweptParameters) - 1, kUsualWeight);
    if (const auto places = numbersFromJson(json.value(QLatin1StringView("places")), state.places.size()))
        std::ranges::transform(*places, state.places.begin(), tidyPlace);
    state.step = tidyStep(numberIn(json, QLatin1StringView("step"), kSmallestStep, kLargestStep, state.step));
    state.secant = choiceIn(json, QLatin1StringView("secant"), SecantKind::Both, state.secant);
    state.isZoomed = json.value(QLatin1StringView("zoomed")).toBool(false);
    return state;
}

DifferenceModel::DifferenceModel(DifferenceFunction function, int weight)
    : m_kind(function)
    , m_weight(weight)
    , m_function(functionOf(function, weight))
{
}

bool DifferenceModel::fits(const DifferenceState& state) const
{
    return state.function == m_kind && (m_kind != DifferenceFunction::Loss || state.weight == m_weight);
}

double DifferenceModel::slope(double x) const
{
    switch (m_kind) {
    case DifferenceFunction::Square: return 2.0 * x;
    case DifferenceFunction::Exponential: return std::exp(x);
    case DifferenceFunction::Loss: break;
    }
    Parameters parameters = usualNetwork().parameters();
    const auto index = static_cast<std::size_t>(m_weight);
    parameters.values()[index] = x;
    return parameterSlope(sweptSpec(usualNetwork().seed), parameters, sweptDataset(usualNetwork().data), index);
}

double DifferenceModel::third(double x) const
{
    switch (m_kind) {
    case DifferenceFunction::Square: return 0.0;
    case DifferenceFunction::Exponential: return std::exp(x);
    case DifferenceFunction::Loss: break;
    }
    return measuredThirdDerivative(m_function, x, kThirdWidth);
}

DifferencePlace differencePlace(const DifferenceModel& model, double at)
{
    DifferencePlace place{at, model.slope(at), model.third(at), std::abs(model.value(at)), {}, 0.0};
    const std::vector<double> steps = stepsByDecade(0, kSmallestDecade, kPerDecade);
    place.errors = differenceErrors(model.function(), at, place.slope, steps);
    place.bestStep = bestStepOf(place.errors);
    return place;
}

double bestStepOf(const std::vector<DifferenceError>& errors)
{
    double bestStep = 0.0;
    double best = 0.0;
    const auto count = static_cast<std::ptrdiff_t>(errors.size());
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const auto from = errors.begin() + std::max<std::ptrdiff_t>(0, i - kEnvelope);
        const auto to = errors.begin() + std::min(count, i + kEnvelope + 1);
        const double worst
            = std::max_element(from, to, [](const auto& a, const auto& b) { return a.central < b.central; })->central;
        if (i == 0 || worst < best) {
            best = worst;
            bestStep = errors[static_cast<std::size_t>(i)].step;
        }
    }
    return bestStep;
}

DifferenceMoment differenceMoment(const DifferenceModel& model, const DifferencePlace& place, double step)
{
    DifferenceMoment moment;
    moment.quotient = differenceQuotient(model.function(), place.at, step);
    moment.error = {step, std::abs(moment.quotient.forward() - place.slope), std::abs(moment.quotient.central() - place.slope)};
    return moment;
}

bool isNearBest(const DifferenceState& state, const DifferencePlace& place)
{
    return place.third != 0.0 && state.step <= kNearBest * place.bestStep && state.step >= place.bestStep / kNearBest;
}

bool isSpoiledByRounding(const DifferencePlace& place, const DifferenceMoment& moment)
{
    return moment.error.step < place.bestStep && moment.error.central > kSpoiled * std::abs(place.slope);
}

} // namespace chalknet::ui
