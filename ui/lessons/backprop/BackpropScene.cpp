// Builds the scene of a step from the scene of the whole example.
#include "ui/lessons/backprop/BackpropScene.h"

#include "ui/lessons/backprop/ContentWriter.h"
#include "ui/lessons/backprop/ParameterPlace.h"

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

class SceneOfStep {
public:
    SceneOfStep(const BackpropController& controller, const ChainRuleContent& content)
        : m_controller(controller)
        , m_spec(controller.network().spec)
        , m_trace(controller.shownTrace())
        , m_example(controller.examples()[controller.shown()])
        , m_step(controller.step())
        , m_content(content)
        , m_asked(controller.isAsking())
    {
    }

    TraceScene build();

private:
    void makeScene();
    void hideUnreached();
    void nameLoss();
    void lightFactors();
    void lightForward();
    void lightLoss();
    void lightBackward();
    void lightUpdate();
    void showUpdated();
    void tellGradients();
    void light(const TraceTarget& target, TraceTone tone, int arrow = 0);
    void lightLossLine(TraceTone tone, int arrow);
    TraceTarget sourceOf(const TraceTarget& edge) const;
    bool isStep(StepKind kind) const { return m_step != nullptr && m_step->kind == kind; }
    int outputColumn() const { return static_cast<int>(m_spec.layers.size()); }
    QString written(double value) const { return writtenAlone(value, m_controller.view().numbers).text(); }
    SceneStyle style() const
    {
        SceneStyle style;
        style.names = m_controller.names();
        return style;
    }

    const BackpropController& m_controller;
    const NetworkSpec& m_spec;
    const BackpropTrace& m_trace;
    const TraceExample& m_example;
    const TraceStep* m_step;
    const ChainRuleContent& m_content;
    bool m_asked;
    TraceScene m_scene;
};

TraceScene SceneOfStep::build()
{
    makeScene();
    if (!isStep(StepKind::After)) // the reports are about the numbers before the update
        markConditions(m_scene, m_controller.reports());
    hideUnreached();
    nameLoss();
    if (m_step == nullptr)
        return std::move(m_scene);
    switch (m_step->kind) {
    case StepKind::Forward: lightForward(); break;
    case StepKind::Loss:
    case StepKind::After: lightLoss(); break;
    case StepKind::Delta:
    case StepKind::Gradient: lightBackward(); break;
    case StepKind::Update: lightUpdate(); break;
    }
    if (m_step->kind == StepKind::Update)
        showUpdated();
    tellGradients();
    return std::move(m_scene);
}

// After the update the network has its new numbers, and what goes forward is calculated with them.
void SceneOfStep::makeScene()
{
    if (!isStep(StepKind::After) || !m_controller.trace().updated) {
        m_scene = traceScene(m_controller.network(), m_trace.values, m_example, m_trace.loss, style());
        return;
    }
    TraceNetwork after = m_controller.network();
    after.parameters = *m_controller.trace().updated;
    const ForwardValues values = forwardValues(m_spec, after.parameters, m_example.inputs);
    const std::vector<double> terms = lossTerms(m_spec, values, m_example.targets);
    m_scene = traceScene(after, values, m_example, std::accumulate(terms.begin(), terms.end(), 0.0), style());
}

void SceneOfStep::hideUnreached()
{
    const TraceScene whole = m_scene;
    const bool isForward = m_step == nullptr || m_step->phase == Phase::Forward;
    const bool isAskedAfter = m_asked && isStep(StepKind::After);
    if (isForward || isAskedAfter)
        hideFrom(m_scene, 1);
    if (isAskedAfter)
        m_scene.loss.state = TraceValue::State::Asked;
    if (m_step == nullptr || !isForward)
        return;
    for (std::size_t i = 0; i <= m_controller.document().step; ++i) {
        const Symbol& symbol = m_controller.steps()[i].target;
        TraceUnitMark* unit = m_scene.unit(targetOf(symbol));
        if (unit == nullptr)
            continue;
        *unit = *whole.unit(targetOf(symbol));
        if (symbol.quantity == Quantity::WeightedSum) // softmax: its value comes later
            unit->activation.state = TraceValue::State::Waiting;
    }
}

void SceneOfStep::nameLoss()
{
    Symbol loss{Quantity::Loss};
    if (m_controller.examples().size() > 1)
        loss.example = static_cast<int>(m_controller.shown()) + 1;
    loss.updated = isStep(StepKind::After);
    m_scene.loss.symbol = symbolTex(loss, m_controller.names());
}

void SceneOfStep::light(const TraceTarget& target, TraceTone tone, int arrow)
{
    if (target.kind == Kind::Loss) {
        m_scene.lossTone = tone;
        m_scene.isLossActive = true;
    } else if (TraceUnitMark* unit = m_scene.unit(target)) {
        unit->tone = tone;
        unit->isActive = true;
    } else if (TraceEdgeMark* edge = m_scene.edge(target)) {
        edge->tone = tone;
        edge->isActive = true;
        edge->arrow = arrow;
    }
}

void SceneOfStep::lightLossLine(TraceTone tone, int arrow)
{
    m_scene.lossEdgeTone = tone;
    m_scene.lossArrow = arrow;
}

TraceTarget SceneOfStep::sourceOf(const TraceTarget& edge) const
{
    if (edge.kind == Kind::BiasEdge)
        return {Kind::Bias, edge.column - 1};
    return {Kind::Unit, edge.column - 1, edge.from};
}

/// Places take the tone of their factor or line in the formula.
void SceneOfStep::lightFactors()
{
    const auto lightPlaces = [this](const std::vector<TraceTarget>& places, TraceTone tone) {
        for (const TraceTarget& place : places)
            light(place, tone == TraceTone::None ? TraceTone::Ink : tone);
    };
    for (const WorkedLine& line : m_content.lines)
        lightPlaces(line.places, line.tone);
    for (const FactorColumn& factor : m_content.factors)
        lightPlaces(factor.places, factor.tone);
}

void SceneOfStep::lightForward()
{
    lightFactors();
    const TraceTarget unit = targetOf(m_step->target);
    for (const TraceTarget& edge : m_scene.edgesInto(unit.column)) {
        TraceEdgeMark* mark = edge.unit == unit.unit ? m_scene.edge(edge) : nullptr;
        if (mark == nullptr)
            continue;
        mark->tone = mark->tone == TraceTone::None ? TraceTone::Ink : mark->tone;
        mark->isActive = true;
        mark->arrow = 1;
    }
    if (TraceUnitMark* mark = m_scene.unit(unit)) {
        mark->tone = mark->tone == TraceTone::None ? TraceTone::Ink : mark->tone;
        mark->isActive = true;
    }
}

void SceneOfStep::lightLoss()
{
    lightFactors();
    for (int output = 0; output < m_spec.outputs(); ++output) {
        TraceUnitMark* unit = m_scene.unit({Kind::Unit, outputColumn(), output});
        if (unit != nullptr && unit->tone == TraceTone::None)
            light({Kind::Unit, outputColumn(), output}, TraceTone::Ink);
    }
    if (m_scene.lossTone == TraceTone::None)
        m_scene.lossTone = TraceTone::Ink;
    m_scene.isLossActive = true;
    lightLossLine(m_scene.lossTone, 1);
}

void SceneOfStep::lightBackward()
{
    const Symbol parameter = parameterOf(m_step->target);
    const bool isGradient = m_step->kind == StepKind::Gradient;
    const TraceTarget place = targetOf(isGradient ? parameter : m_step->target);
    const TraceTarget unit{Kind::Unit, place.column, place.unit};
    if (unit.column == outputColumn()) {
        light({Kind::Loss}, TraceTone::C1);
        lightLossLine(TraceTone::C1, -1);
        if (m_spec.layers.back().activation.type == ActivationType::Softmax) {
            for (int other = 0; other < m_spec.outputs(); ++other)
                light({Kind::Unit, unit.column, other}, TraceTone::C1);
        }
    } else {
        // What comes back comes through every unit of the next layer.
        for (const TraceTarget& edge : m_scene.edgesInto(unit.column + 1)) {
            if (edge.kind != Kind::Edge || edge.from != unit.unit)
                continue;
            light(edge, TraceTone::C1, -1);
            light({Kind::Unit, edge.column, edge.unit}, TraceTone::C1);
        }
        if (unit.column + 1 == outputColumn()) {
            light({Kind::Loss}, TraceTone::C1);
            lightLossLine(TraceTone::C1, -1);
        }
    }
    // y − t has no slope of its own: the unit belongs to the error then.
    const bool hasSlope
        = std::ranges::any_of(m_content.factors, [](const FactorColumn& factor) { return factor.tone == TraceTone::C2; });
    light(unit, hasSlope ? TraceTone::C2 : TraceTone::C1);
    if (!isGradient || place.kind == Kind::Unit)
        return;
    light(place, TraceTone::C3, -1);
    light(sourceOf(place), TraceTone::C3);
    if (TraceEdgeMark* edge = m_scene.edge(place); edge != nullptr && m_asked)
        edge->text += QStringLiteral(" → ?");
}

void SceneOfStep::lightUpdate()
{
    light(targetOf(parameterOf(m_step->target)), TraceTone::C3);
}

// The new value beside the old one at the present edge, alone at those before.
void SceneOfStep::showUpdated()
{
    const std::vector<TraceStep>& steps = m_controller.steps();
    for (std::size_t i = 0; i <= m_controller.document().step; ++i) {
        if (steps[i].kind != StepKind::Update)
            continue;
        TraceEdgeMark* edge = m_scene.edge(targetOf(parameterOf(steps[i].target)));
        if (edge == nullptr)
            continue;
        const bool isPresent = i == m_controller.document().step;
        const QString result = isPresent && m_asked ? QStringLiteral("?") : written(steps[i].result);
        edge->text = isPresent ? QStringLiteral("%1 → %2").arg(edge->text, result) : result;
    }
}

// What is found so far: of the shown example on the way back, of the whole batch in the update.
void SceneOfStep::tellGradients()
{
    if (m_step->kind == StepKind::After) // they belong to the numbers before the update
        return;
    const Parameters& mean = m_controller.trace().gradient;
    const std::vector<TraceStep>& steps = m_controller.steps();
    for (std::size_t i = 0; i <= m_controller.document().step; ++i) {
        const bool isHidden = m_asked && i == m_controller.document().step;
        const Symbol parameter = parameterOf(steps[i].target);
        TraceEdgeMark* edge = m_scene.edge(targetOf(parameter));
        if (steps[i].kind != StepKind::Gradient || isHidden || edge == nullptr)
            continue;
        const bool isOfBatch = m_step->phase == Phase::Update && isParameterOf(m_spec, parameter);
        const double value = isOfBatch ? ParameterPlace(m_spec, parameter).in(mean) : steps[i].result;
        Symbol slope = symbols::as(Quantity::LossByParameter, parameter);
        if (!isOfBatch && m_controller.examples().size() > 1)
            slope.example = static_cast<int>(m_controller.shown()) + 1;
        const WrittenNumber number = writtenAlone(value, m_controller.view().numbers);
        edge->gradient = QStringLiteral("%1%2 %3").arg(
            symbolTex(slope, m_controller.names(), true), relationTex(exactness(number, value)), number.tex());
    }
}

/// Only the places of one factor stay thick.
void emphasise(TraceScene& scene, const std::vector<TraceTarget>& lit)
{
    const auto isLit = [&lit](const TraceTarget& target) { return std::find(lit.begin(), lit.end(), target) != lit.end(); };
    const auto emphasiseUnit = [&isLit](TraceUnitMark& unit, const TraceTarget& target) {
        unit.isActive = isLit(target);
        if (unit.isActive && unit.tone == TraceTone::None)
            unit.tone = TraceTone::Ink;
    };
    for (int c = 0; c < scene.columnCount(); ++c) {
        TraceColumnMark& column = scene.columns[static_cast<std::size_t>(c)];
        for (std::size_t u = 0; u < column.units.size(); ++u)
            emphasiseUnit(column.units[u], {Kind::Unit, c, static_cast<int>(u)});
        if (column.hasBias)
            emphasiseUnit(column.bias, {Kind::Bias, c});
        for (const TraceTarget& target : scene.edgesInto(c)) {
            TraceEdgeMark* edge = scene.edge(target);
            if (edge == nullptr)
                continue;
            edge->isActive = isLit(target);
            if (edge->isActive && edge->tone == TraceTone::None)
                edge->tone = TraceTone::Ink;
        }
    }
    scene.isLossActive = isLit({Kind::Loss});
}

} // namespace

TraceScene backpropScene(
    const BackpropController& controller, const ChainRuleContent& content, const std::vector<TraceTarget>& lit)
{
    TraceScene scene = SceneOfStep(controller, content).build();
    if (!lit.empty())
        emphasise(scene, lit);
    return scene;
}

} // namespace chalknet::ui
