// Edits, undo and training of the lesson "Perceptron".
#include "ui/lessons/perceptron/PerceptronController.h"

#include <QUndoCommand>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kFrame = 34; // milliseconds: at most 30 pictures per second
constexpr int kFastSteps = 2; // per frame

} // namespace

/// From one document to another; edits of one kind and number join.
class PerceptronEditCommand : public QUndoCommand {
public:
    PerceptronEditCommand(PerceptronController& controller, PerceptronDocument after, const QString& text,
        PerceptronController::EditKind kind, PerceptronController::Cause cause)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.document())
        , m_after(std::move(after))
        , m_kind(kind)
        , m_cause(cause)
        , m_number(controller.m_editNumber)
    {
    }

    int id() const override { return m_kind == PerceptronController::EditKind::Single ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const PerceptronEditCommand*>(other);
        if (later->m_kind != m_kind || later->m_number != m_number)
            return false;
        m_after = later->m_after;
        return true;
    }
    void undo() override { m_controller.apply(m_before, PerceptronController::Cause::Edit); }
    void redo() override { m_controller.apply(m_after, std::exchange(m_cause, PerceptronController::Cause::Edit)); }

private:
    PerceptronController& m_controller;
    PerceptronDocument m_before;
    PerceptronDocument m_after;
    PerceptronController::EditKind m_kind;
    PerceptronController::Cause m_cause;
    int m_number;
};

PerceptronController::PerceptronController(QObject* parent)
    : QObject(parent)
    , m_run(m_document.settings())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PerceptronController::onTimer);
    setSpeed(m_speed);
}

void PerceptronController::edit(const PerceptronDocument& next, const QString& text, EditKind kind, Cause cause)
{
    if (next == m_document)
        return;
    m_undoStack.push(new PerceptronEditCommand(*this, next, text, kind, cause));
}

void PerceptronController::apply(const PerceptronDocument& document, Cause cause)
{
    const bool isSameRun = document.settings() == m_run.settings();
    m_document = document;
    if (!isSameRun)
        m_run = PerceptronRun(document.settings());
    while (static_cast<std::int64_t>(m_run.steps().size()) > document.steps)
        m_run.back();
    while (static_cast<std::int64_t>(m_run.steps().size()) < std::min(document.steps, PerceptronRun::kMostSteps))
        m_run.step();
    emit changed(cause);
}

void PerceptronController::replace(const PerceptronDocument& document)
{
    setPlaying(false);
    m_chosenRow = -1;
    apply(document, Cause::Edit);
    m_undoStack.clear();
}

PerceptronDocument PerceptronController::continued() const
{
    PerceptronDocument next = m_document;
    next.start = weights();
    next.steps = 0;
    return next;
}

PerceptronController::Verdict PerceptronController::verdict() const
{
    if (m_run.hasConverged())
        return Verdict::Converged;
    if (m_run.cycle())
        return Verdict::Cycle;
    const bool isPatient = m_document.steps < 4LL * kPatience;
    const bool canRest = isLinearlySeparable(m_document.settings().examples);
    return isPatient || canRest || m_document.order != ExampleOrder::ShuffledEachEpoch ? Verdict::Learning : Verdict::NoRest;
}

std::int64_t PerceptronController::lastChange() const
{
    const auto& steps = m_run.steps();
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const PerceptronStep& step) { return step.error != 0; });
    return last == steps.rend() ? 0 : last->number;
}

void PerceptronController::chooseRow(int row)
{
    const int wanted = row >= 0 && row < 4 && row != m_run.preview().row ? row : -1;
    if (wanted == m_chosenRow)
        return;
    setPlaying(false);
    m_chosenRow = wanted;
    emit changed(Cause::View);
}

void PerceptronController::toggleInput(int input)
{
    chooseRow(row() ^ (input == 0 ? 2 : 1));
}

void PerceptronController::setGate(Gate gate)
{
    PerceptronDocument next = continued();
    next.gate = gate;
    setPlaying(false);
    if (gate != m_document.gate)
        edit(next, tr("Choose the gate"), EditKind::Single, Cause::Edit);
}

void PerceptronController::toggleTarget(int row)
{
    if (m_document.gate != Gate::Own || row < 0 || row > 3)
        return;
    PerceptronDocument next = continued();
    next.own ^= 1U << row;
    setPlaying(false);
    edit(next, tr("Change a target"), EditKind::Single, Cause::Edit);
}

void PerceptronController::setWeights(const PerceptronWeights& weights, EditKind kind)
{
    if (weights == this->weights())
        return;
    PerceptronDocument next = m_document;
    next.start = weights;
    next.steps = 0;
    setPlaying(false);
    edit(next, kind == EditKind::Line ? tr("Move the line") : tr("Change a weight"), kind, Cause::Edit);
}

void PerceptronController::setWeight(std::size_t index, Decimal value)
{
    PerceptronWeights next = weights();
    next[index] = value;
    setWeights(next, EditKind::Weight);
}

void PerceptronController::setLearningRate(Decimal rate)
{
    if (rate == m_document.learningRate)
        return;
    PerceptronDocument next = continued();
    next.learningRate = rate;
    edit(next, tr("Change the learning rate"), EditKind::LearningRate, Cause::Edit);
}

void PerceptronController::setOrder(ExampleOrder order)
{
    if (order == m_document.order)
        return;
    PerceptronDocument next = continued();
    next.order = order;
    edit(next, tr("Change the order"), EditKind::Single, Cause::Edit);
}

void PerceptronController::setStartWeights(StartWeights start)
{
    PerceptronDocument next = continued();
    next.startWeights = start;
    if (start == StartWeights::Random) {
        next.seed = m_document.seed + 1; // choosing it again gives others
        next.start = randomWeights(next.seed);
    } else if (start == StartWeights::Zero) {
        next.start = {};
    }
    next.trained = start == StartWeights::AsSet && m_document.trained;
    setPlaying(false);
    edit(next, tr("Change the initial weights"), EditKind::Single, Cause::Edit);
}

void PerceptronController::setForm(NeuronForm form)
{
    PerceptronDocument next = m_document;
    next.form = form;
    edit(next, tr("Change the form"), EditKind::Single, Cause::View);
}

void PerceptronController::trainOne()
{
    setPlaying(false);
    if (m_document.steps >= PerceptronRun::kMostSteps)
        return;
    m_chosenRow = -1;
    PerceptronDocument next = m_document;
    ++next.steps;
    next.trained = true;
    edit(next, tr("Train one example"), EditKind::Single, Cause::Step);
}

void PerceptronController::trainEpoch()
{
    setPlaying(false);
    m_chosenRow = -1;
    PerceptronDocument next = m_document;
    next.steps = std::min((m_document.steps / 4 + 1) * 4, PerceptronRun::kMostSteps);
    next.trained = true;
    edit(next, tr("Train one epoch"), EditKind::Single, Cause::Step);
}

void PerceptronController::back()
{
    setPlaying(false);
    if (m_document.steps == 0)
        return;
    m_chosenRow = -1;
    PerceptronDocument next = m_document;
    --next.steps;
    edit(next, tr("One step back"), EditKind::Single, Cause::Step);
}

void PerceptronController::reset()
{
    setPlaying(false);
    m_chosenRow = -1;
    PerceptronDocument next = m_document;
    next.steps = 0;
    if (next.startWeights == StartWeights::Zero)
        next.start = {};
    else if (next.startWeights == StartWeights::Random)
        next.start = randomWeights(next.seed);
    next.trained = next.startWeights == StartWeights::AsSet && m_document.trained && m_document.steps == 0;
    edit(next, tr("Back to the start"), EditKind::Single, Cause::Edit);
}

void PerceptronController::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && verdict() != Verdict::Learning))
        return;
    if (playing) {
        endEdit();
        m_timer.start();
        emit playingChanged();
        onTimer();
        return;
    }
    m_timer.stop();
    endEdit();
    emit playingChanged();
}

void PerceptronController::setSpeed(int stepsPerSecond)
{
    m_speed = std::max(0, stepsPerSecond);
    m_timer.setInterval(m_speed == 0 ? kFrame : std::max(kFrame, 1000 / m_speed));
}

void PerceptronController::onTimer()
{
    m_chosenRow = -1;
    PerceptronDocument next = m_document;
    next.trained = true;
    // Fast runs make several steps for one picture, but none after the last one that counts.
    for (int i = 0; i < (m_speed == 0 ? kFastSteps : 1) && isPlaying(); ++i) {
        if (next.steps >= PerceptronRun::kMostSteps)
            return setPlaying(false);
        ++next.steps;
        edit(next, tr("Run"), EditKind::Run, Cause::Running);
        if (verdict() != Verdict::Learning)
            setPlaying(false);
    }
}

} // namespace chalknet::ui
