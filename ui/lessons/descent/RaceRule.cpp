// The stages are those of the engine's update trace; a network of one layer lends its parameters to the surface.
#include "ui/lessons/descent/RaceRule.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/backprop/StepContents.h"
#include "ui/lessons/descent/DescentNames.h"

#include "engine/explain/UpdateTrace.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kDecimals = 4;

/// A linear unit: w and b of a regression are its weight and bias, θ₁ and θ₂ of a chosen form two weights.
NetworkSpec lendingSpec(bool isRegression)
{
    NetworkSpec spec;
    spec.inputs = isRegression ? 1 : 2;
    spec.layers.push_back({1, Activation(ActivationType::Identity), 0.0});
    spec.loss = LossType::Mse;
    return spec;
}

/// The place of a parameter of the surface among those of the network.
double& placeOf(Parameters& parameters, bool isRegression, int parameter)
{
    if (isRegression && parameter == 1)
        return parameters.bias(0, 0);
    return parameters.weight(0, 0, isRegression ? 0 : parameter);
}

Symbol symbolOf(const NetworkSpec& spec, bool isRegression, int parameter)
{
    if (isRegression && parameter == 1)
        return symbols::bias(spec, 0, 0);
    return symbols::weight(spec, 0, 0, isRegression ? 0 : parameter);
}

Parameters lent(const NetworkSpec& spec, const SurfacePoint& values, bool isRegression)
{
    Parameters parameters{ParameterLayout(spec)};
    for (int i = 0; i < 2; ++i)
        placeOf(parameters, isRegression, i) = values[static_cast<std::size_t>(i)];
    return parameters;
}

std::vector<double> valuesOf(const Parameters& parameters)
{
    return {parameters.values().begin(), parameters.values().end()};
}

/// The update before its stages are written: where the parameters stood and what was remembered.
struct LentUpdate {
    NetworkSpec spec;
    Parameters parameters;
    BackpropTrace trace;
};

LentUpdate lentUpdate(const RaceState& state, const SurfacePath& path, OptimizerType type, std::size_t update)
{
    const bool isRegression = state.isRegression();
    const auto& before = path.moments[update - 1];
    const auto& after = path.moments[update];
    LentUpdate lentTo{lendingSpec(isRegression), {}, {}};
    lentTo.parameters = lent(lentTo.spec, before.place, isRegression);
    lentTo.trace.gradient = lent(lentTo.spec, after.gradient, isRegression);
    UpdateRule rule;
    rule.optimizer = raceOptimizer(state, type);
    rule.memory.type = type;
    rule.memory.updates = update - 1;
    if (optimizerStateCount(type) > 0)
        rule.memory.first = valuesOf(lent(lentTo.spec, before.first, isRegression));
    if (optimizerStateCount(type) > 1)
        rule.memory.second = valuesOf(lent(lentTo.spec, before.second, isRegression));
    appendUpdateStages(lentTo.trace, lentTo.spec, lentTo.parameters, rule);
    return lentTo;
}

bool isOf(const Symbol& stage, const Symbol& parameter)
{
    return stage.layer == parameter.layer && stage.unit == parameter.unit && stage.input == parameter.input;
}

/// Lesson 8's symbols in the letters of this lesson.
QString renamed(QString tex, const NetworkSpec& spec, const Symbol& parameter, const QString& letter)
{
    const TraceNames names(spec, TraceNotation::ThetaA);
    return tex.replace(symbolTex(parameter, names, true), letter);
}

RaceRuleLine ruleLine(const WorkedLine& line)
{
    RaceRuleLine written;
    written.rule = line.symbol + QStringLiteral(" = ") + line.rule;
    if (!line.numbers.isEmpty())
        written.numbers = relationTex(line.numbersRelation) + QLatin1Char(' ') + line.numbers;
    written.numbers += relationTex(line.relation)
        + (line.isResult ? QStringLiteral(" \\chip{sel}{%1}").arg(line.value) : QLatin1Char(' ') + line.value);
    written.tex = written.rule + written.numbers;
    written.isTall = line.rule.contains(QLatin1String("\\frac")) || line.numbers.contains(QLatin1String("\\frac"));
    written.isResult = line.isResult;
    return written;
}

std::vector<WorkedLine> workedLines(const LentUpdate& update, const Symbol& parameter)
{
    TraceNetwork network{update.spec, update.parameters, {}};
    BatchTrace batch;
    batch.memory = update.trace.memory;
    TraceStep step;
    step.kind = StepKind::Update;
    step.phase = Phase::Update;
    std::ranges::copy_if(update.trace.stages, std::back_inserter(step.stages),
        [&parameter](const Stage& stage) { return isOf(stage.symbol, parameter); });
    step.target = step.stages.back().symbol;
    step.result = step.stages.back().result;
    ContentStyle style;
    style.names = TraceNames(update.spec, TraceNotation::ThetaA);
    style.numbers.decimals = kDecimals;
    return updateContent(ContentWriter(network, batch, style), step).lines;
}

QString assigned(const char* name, double value)
{
    return QString::fromUtf8(name) + QStringLiteral(" = ") + compact(value);
}

} // namespace

std::vector<RaceRuleLine> raceRule(const RaceState& state, const RaceRun& run, OptimizerType type, int update, int parameter)
{
    const SurfacePath* path = run.path(type);
    if (path == nullptr || update < 1 || static_cast<std::size_t>(update) > path->updates())
        return {};
    const auto& moment = path->moments[static_cast<std::size_t>(update)];
    const auto i = static_cast<std::size_t>(parameter);
    // What has diverged is too large to be calculated with on paper.
    if (!std::isfinite(moment.place[i]) || !std::isfinite(moment.gradient[i]) || !std::isfinite(moment.second[i]))
        return {};
    const LentUpdate lentTo = lentUpdate(state, *path, type, static_cast<std::size_t>(update));
    const Symbol symbol = symbolOf(lentTo.spec, state.isRegression(), parameter);
    const QString letter = surfaceSymbols(state.surface)[i];
    std::vector<RaceRuleLine> lines;
    for (const WorkedLine& line : workedLines(lentTo, symbol)) {
        RaceRuleLine written = ruleLine(line);
        for (QString* tex : {&written.tex, &written.rule, &written.numbers})
            *tex = renamed(*tex, lentTo.spec, symbol, letter);
        lines.push_back(written);
    }
    return lines;
}

std::vector<QString> raceRuleInSymbols(OptimizerType type)
{
    const QString g = QStringLiteral("g = \\frac{\\partial E}{\\partial \\theta}");
    const QString adaptive = QStringLiteral("\\theta' = \\theta - \\frac{\\eta\\,g}{\\sqrt{s'} + \\epsilon}");
    const QStringList adam{QStringLiteral("m' = \\beta_1 m + (\\num{1} - \\beta_1)\\,g"),
        QStringLiteral("v' = \\beta_2 v + (\\num{1} - \\beta_2)\\,g^2"),
        QStringLiteral("\\hat{m} = \\frac{m'}{\\num{1} - \\beta_1^k} \\quad \\hat{v} = \\frac{v'}{\\num{1} - \\beta_2^k}"),
        QStringLiteral("\\theta' = \\theta - \\frac{\\eta\\,\\hat{m}}{\\sqrt{\\hat{v}} + \\epsilon}")};
    switch (type) {
    case OptimizerType::Sgd: return {QStringLiteral("\\theta' = \\theta - \\eta\\,\\frac{\\partial E}{\\partial \\theta}")};
    case OptimizerType::Momentum:
        return {g, QStringLiteral("v' = \\beta v + g"), QStringLiteral("\\theta' = \\theta - \\eta\\,v'")};
    case OptimizerType::Nesterov:
        return {g, QStringLiteral("v' = \\beta v + g"), QStringLiteral("\\theta' = \\theta - \\eta\\,(g + \\beta v')")};
    case OptimizerType::Adagrad: return {g, QStringLiteral("s' = s + g^2"), adaptive};
    case OptimizerType::Rmsprop: return {g, QStringLiteral("s' = \\rho\\,s + (\\num{1} - \\rho)\\,g^2"), adaptive};
    case OptimizerType::Adam: return {adam.begin(), adam.end()};
    case OptimizerType::Adamw: {
        std::vector<QString> lines{QStringLiteral("\\theta^{*} = \\theta - \\eta\\,\\lambda\\,\\theta")};
        lines.insert(lines.end(), adam.begin(), adam.end());
        lines.back().replace(QLatin1String("= \\theta -"), QLatin1String("= \\theta^{*} -"));
        return lines;
    }
    }
    return {};
}

QString raceParameterText(const RaceState& state, OptimizerType type, bool withRate)
{
    QStringList parts;
    if (withRate)
        parts << assigned("η", raceRate(state, type));
    switch (type) {
    case OptimizerType::Momentum:
    case OptimizerType::Nesterov: parts << assigned("β", state.momentum); break;
    case OptimizerType::Rmsprop: parts << assigned("ρ", state.decay); break;
    case OptimizerType::Adam: parts << assigned("β₁", state.beta1) << assigned("β₂", state.beta2); break;
    case OptimizerType::Adamw:
        parts << assigned("β₁", state.beta1) << assigned("β₂", state.beta2) << assigned("λ", state.weightDecay);
        break;
    default: break;
    }
    return parts.join(QStringLiteral(", "));
}

QString parameterText(SurfaceType surface, int parameter)
{
    if (surface == SurfaceType::Regression)
        return parameter == 0 ? QStringLiteral("w") : QStringLiteral("b");
    return parameter == 0 ? QStringLiteral("θ₁") : QStringLiteral("θ₂");
}

} // namespace chalknet::ui
