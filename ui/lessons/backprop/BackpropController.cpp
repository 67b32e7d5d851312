// Moving through the steps, questions and the clock.
#include "ui/lessons/backprop/BackpropController.h"

#include "ui/lessons/backprop/ParameterPlace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kLargestShown = 1e30; // beyond, the next product may be no number any more

bool isShowable(double value)
{
    return std::abs(value) <= kLargestShown; // false for NaN
}

bool isShowable(const Stage& stage)
{
    const auto hasOnlyShowable = [](const Term& term) {
        return std::ranges::all_of(term.factors, [](const Factor& factor) { return isShowable(factor.value); });
    };
    return isShowable(stage.result) && std::ranges::all_of(stage.terms, hasOnlyShowable);
}

/// The long way to ∂E/∂z, which y − t makes needless; with a certain, wrong answer it divides by almost nothing.
bool isBypassed(const TraceStep& step, const Stage& stage)
{
    const bool isOnTheLongWay = stage.kind == StageKind::LossByOutput || stage.kind == StageKind::ActivationDerivative
        || stage.kind == StageKind::LossBySum;
    return isOnTheLongWay
        && std::ranges::any_of(step.stages, [](const Stage& other) { return other.kind == StageKind::LossBySumShortcut; });
}

bool isShowable(const TraceStep& step)
{
    return isShowable(step.result)
        && std::ranges::all_of(step.stages, [&step](const Stage& stage) { return isBypassed(step, stage) || isShowable(stage); });
}

} // namespace

BackpropController::BackpropController(QObject* parent)
    : QObject(parent)
    , m_document(newBackpropDocument())
{
    m_undoStack.setUndoLimit(100);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackpropController::onTimer);
    setSpeed(m_speed);
    calculate();
}

void BackpropController::calculate()
{
    const NetworkSpec& spec = network().spec;
    const Parameters& parameters = network().parameters;
    m_examples = presentExamples(m_document);
    m_rule = presentRule(m_document);
    m_trace = traceBatch(spec, parameters, m_examples, m_rule, m_document.mistake);
    m_steps = planSteps(spec, m_trace, shown());
    const auto firstTooLarge
        = std::find_if(m_steps.begin(), m_steps.end(), [](const TraceStep& step) { return !isShowable(step); });
    m_diverges = firstTooLarge != m_steps.end();
    m_steps.erase(firstTooLarge, m_steps.end());

    const TraceExample& example = m_examples[shown()];
    m_check = checkGradient(spec, parameters, example.inputs, example.targets, shownTrace().gradient);
    m_checkOrder.clear();
    for (const TraceStep& step : m_steps) {
        if (step.kind != StepKind::Gradient)
            continue;
        const Symbol parameter = parameterOf(step.target);
        const auto found = std::find_if(m_check.gradients.begin(), m_check.gradients.end(),
            [&parameter](const CheckedGradient& checked) { return checked.symbol == parameter; });
        m_checkOrder.push_back(static_cast<std::size_t>(found - m_check.gradients.begin()));
    }
    m_reports = unitReports(spec, parameters, network().rows, m_document.shownRow());
    m_document.step = m_steps.empty() ? 0 : std::min(m_document.step, m_steps.size() - 1);
}

Phase BackpropController::phase() const
{
    return step() != nullptr ? step()->phase : Phase::Forward;
}

TraceNames BackpropController::names() const
{
    const bool isOfExample = phase() == Phase::Loss || phase() == Phase::Backward;
    return isOfExample ? exampleNames() : TraceNames(network().spec, TraceNotation::ThetaA);
}

TraceNames BackpropController::exampleNames() const
{
    TraceNames names(network().spec, TraceNotation::ThetaA);
    if (m_examples.size() > 1)
        names.example = static_cast<int>(shown()) + 1;
    return names;
}

bool BackpropController::usesShortcut() const
{
    return m_view.usesShortcut || step() == nullptr
        || !std::ranges::all_of(step()->stages, [](const Stage& stage) { return isShowable(stage); });
}

bool BackpropController::canGoOn() const
{
    const bool isLast = m_document.step + 1 >= m_steps.size();
    return !m_steps.empty() && !isAsking() && (!isLast || !m_diverges);
}

void BackpropController::moveTo(std::size_t step, Cause cause)
{
    if (step >= m_steps.size() || step == m_document.step)
        return;
    m_document.step = step;
    emit changed(cause);
}

void BackpropController::next()
{
    if (!canGoOn())
        return;
    if (m_document.step + 1 < m_steps.size()) {
        moveTo(m_document.step + 1, Cause::Step);
        return;
    }
    goOn(m_document, m_trace);
    calculate();
    emit changed(Cause::Step);
}

void BackpropController::toStepBefore()
{
    if (m_document.step > 0) {
        --m_document.step;
        return;
    }
    goBack(m_document);
    m_document.step = std::numeric_limits<std::size_t>::max(); // the last one that there is
    calculate();
}

void BackpropController::back()
{
    setPlaying(false);
    if (!canGoBack())
        return;
    toStepBefore();
    emit changed(Cause::Jump);
}

void BackpropController::goTo(std::size_t step)
{
    setPlaying(false);
    moveTo(step, Cause::Jump);
}

void BackpropController::goToLast()
{
    if (!m_steps.empty())
        goTo(m_steps.size() - 1);
}

void BackpropController::goToPhase(Phase phase)
{
    const auto first
        = std::find_if(m_steps.begin(), m_steps.end(), [phase](const TraceStep& step) { return step.phase == phase; });
    if (first != m_steps.end())
        goTo(static_cast<std::size_t>(first - m_steps.begin()));
}

void BackpropController::nextPhase()
{
    const Phase present = phase();
    const auto begin = m_steps.begin() + static_cast<std::ptrdiff_t>(std::min(m_document.step, m_steps.size()));
    const auto later = std::find_if(begin, m_steps.end(), [present](const TraceStep& step) { return step.phase != present; });
    if (later != m_steps.end())
        goTo(static_cast<std::size_t>(later - m_steps.begin()));
    else if (m_document.step + 1 < m_steps.size())
        goToLast();
    else {
        setPlaying(false);
        next();
    }
}

std::size_t BackpropController::beginOfPhase() const
{
    std::size_t first = m_document.step;
    while (first > 0 && m_steps[first - 1].phase == m_steps[first].phase)
        --first;
    return first;
}

void BackpropController::previousPhase()
{
    setPlaying(false);
    const std::size_t first = beginOfPhase();
    if (first < m_document.step) {
        moveTo(first, Cause::Jump);
        return;
    }
    // Already at the beginning of a stage: to the beginning of the one before.
    if (first == 0 && !m_document.walk.canGoBack())
        return;
    toStepBefore();
    m_document.step = beginOfPhase();
    emit changed(Cause::Jump);
}

int BackpropController::stepAbout(const TraceTarget& target) const
{
    using Kind = TraceTarget::Kind;
    const bool isEdge = target.kind == Kind::Edge || target.kind == Kind::BiasEdge;
    const bool isUnit = target.kind == Kind::Unit && target.column > 0;
    const Symbol parameter = isEdge ? parameterOf(network().spec, target) : Symbol();
    const auto find = [this](StepKind kind, const auto& matches) {
        for (std::size_t i = m_steps.size(); i-- > 0;) // the last one: with softmax z comes first, then a
            if (m_steps[i].kind == kind && matches(m_steps[i].target))
                return static_cast<int>(i);
        return -1;
    };
    const auto isOfUnit
        = [&target](const Symbol& symbol) { return symbol.layer == target.column + 1 && symbol.unit == target.unit + 1; };
    const auto isOfEdge = [&parameter](const Symbol& symbol) { return parameterOf(symbol) == parameter; };
    const auto isAny = [](const Symbol&) { return true; };
    const Phase present = phase();
    if (target.kind == Kind::Loss)
        return find(present == Phase::Update ? StepKind::After : StepKind::Loss, isAny);
    if (isEdge && present == Phase::Forward)
        return find(StepKind::Forward, isOfUnit);
    if (isEdge)
        return find(present == Phase::Update ? StepKind::Update : StepKind::Gradient, isOfEdge);
    if (!isUnit)
        return -1;
    if (present == Phase::Backward)
        return find(StepKind::Delta, isOfUnit);
    if (present != Phase::Update)
        return find(StepKind::Forward, isOfUnit);
    const TraceTarget bias{TraceTarget::Kind::BiasEdge, target.column, target.unit};
    return stepAbout(bias);
}

void BackpropController::goToTarget(const TraceTarget& target)
{
    const int found = stepAbout(target);
    if (found >= 0)
        goTo(static_cast<std::size_t>(found));
}

void BackpropController::goToGradient(int index)
{
    int count = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].kind == StepKind::Gradient && count++ == index)
            return goTo(i);
}

void BackpropController::reset()
{
    setPlaying(false);
    if (!canGoBack())
        return;
    m_settled.clear();
    goToStart(m_document);
    calculate();
    emit changed(Cause::Jump);
}

void BackpropController::leaveDivergence()
{
    setPlaying(false);
    if (!m_diverges)
        return;
    if (m_document.step == 0 && m_document.walk.canGoBack())
        goBack(m_document);
    m_document.step = 0;
    calculate();
    emit changed(Cause::Jump);
}

void BackpropController::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && !canGoOn()))
        return;
    if (playing) {
        m_timer.start();
        next();
    } else {
        m_timer.stop();
    }
    emit playingChanged();
}

void BackpropController::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.1, 60.0);
    m_timer.setInterval(static_cast<int>(std::lround(1000.0 / m_speed)));
}

void BackpropController::onTimer()
{
    if (canGoOn())
        next();
    if (!canGoOn())
        setPlaying(false);
}

std::optional<BackpropQuestion> BackpropController::question() const
{
    if (step() == nullptr)
        return std::nullopt;
    return questionOf(network().spec, m_trace, *step(), m_rule, names(), m_view.numbers);
}

bool BackpropController::isAsking() const
{
    return m_view.predictsFirst && !m_presenting && !m_settled.contains({m_document.walk.position(), m_document.step})
        && question().has_value();
}

void BackpropController::settle()
{
    m_settled.insert({m_document.walk.position(), m_document.step});
    emit changed(Cause::View);
}

void BackpropController::setPresenting(bool presenting)
{
    if (m_presenting == presenting)
        return;
    m_presenting = presenting;
    emit changed(Cause::View);
}

void BackpropController::setView(const BackpropView& view)
{
    if (view == m_view)
        return;
    if (view.predictsFirst && !m_view.predictsFirst)
        setPlaying(false);
    m_view = view;
    emit changed(Cause::View);
}

} // namespace chalknet::ui
