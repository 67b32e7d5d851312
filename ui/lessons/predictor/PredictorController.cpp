// Edits, steps and playing.
#include "ui/lessons/predictor/PredictorController.h"

#include <QUndoCommand>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSlowest = 0.5;
constexpr double kFastest = 30.0;

} // namespace

/// One edit: the document before and after it, and the step the student was at if the edit begins the steps anew.
class PredictorEdit : public QUndoCommand {
public:
    struct State {
        PredictorDocument document;
        std::optional<int> position;
    };

    PredictorEdit(PredictorController& controller, State before, State after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    void undo() override { m_controller.apply(m_before.document, m_before.position); }
    void redo() override { m_controller.apply(m_after.document, m_after.position); }
    int id() const override { return m_gesture < 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const PredictorEdit*>(other);
        if (next->m_gesture != m_gesture)
            return false;
        m_after = next->m_after;
        setObsolete(m_after.document == m_before.document && m_after.position == m_before.position);
        return true;
    }

private:
    PredictorController& m_controller;
    State m_before;
    State m_after;
    int m_gesture;
};

PredictorController::PredictorController(QObject* parent)
    : QObject(parent)
    , m_document(defaultPredictorDocument())
{
    calculate();
    connect(&m_timer, &QTimer::timeout, this, &PredictorController::advance);
}

void PredictorController::edit(const PredictorDocument& next, const QString& text, int gesture)
{
    if (next == m_document)
        return;
    m_undoStack.push(new PredictorEdit(*this, {m_document, std::nullopt}, {next, std::nullopt}, text, gesture));
}

void PredictorController::setSlope(double slope, const QString& text, int gesture)
{
    PredictorDocument next = m_document;
    next.start = std::clamp(slope, 0.0, kLargestStart);
    if (next == m_document && m_position == 0)
        return;
    setPlaying(false);
    m_undoStack.push(new PredictorEdit(*this, {m_document, m_position}, {next, 0}, text, gesture));
}

void PredictorController::restore(const PredictorDocument& document, int position, StepMode mode)
{
    setPlaying(false);
    m_undoStack.clear();
    m_mode = mode;
    m_document = document;
    m_position = std::clamp(position, 0, kMostSteps);
    m_part = StepPart::Nothing;
    m_question.reset();
    calculate();
    emit documentChanged();
    emit momentChanged(false);
    emit stateChanged();
}

void PredictorController::apply(const PredictorDocument& document, std::optional<int> position)
{
    m_document = document;
    if (m_question || position)
        m_part = StepPart::Nothing;
    m_question.reset(); // it was about other numbers
    m_position = position.value_or(m_position);
    calculate();
    emit documentChanged();
    emit momentChanged(false);
}

void PredictorController::calculate()
{
    const int under = m_position + (m_part != StepPart::Nothing ? 1 : 0);
    const int round = firstPlan(m_document);
    const int rounds = std::max(1, (under + round - 1) / round);
    m_steps = predictorSteps(m_document, std::min(rounds * round, kMostSteps));
}

const LineStep* PredictorController::shownStep() const
{
    const int index = m_part != StepPart::Nothing ? m_position : m_position - 1;
    return index < 0 ? nullptr : &m_steps[static_cast<std::size_t>(index)];
}

StepPart PredictorController::shownPart() const
{
    if (m_part != StepPart::Nothing)
        return m_part;
    return m_position > 0 ? StepPart::Correction : StepPart::Nothing;
}

double PredictorController::slope() const
{
    return m_position > 0 ? m_steps[static_cast<std::size_t>(m_position - 1)].after : m_document.start;
}

void PredictorController::setMode(StepMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    setPlaying(false);
    moveTo(m_position, StepPart::Nothing, false);
    emit stateChanged();
}

void PredictorController::moveTo(int position, StepPart part, bool single)
{
    m_position = std::clamp(position, 0, kMostSteps);
    m_part = m_position < kMostSteps ? part : StepPart::Nothing;
    m_question.reset();
    calculate();
    emit momentChanged(single);
}

void PredictorController::next()
{
    setPlaying(false);
    if (!canGoOn())
        return;
    if (m_mode == StepMode::Predict)
        ask();
    else if (m_mode == StepMode::Whole || m_part == StepPart::Error) {
        moveTo(m_position + 1, StepPart::Nothing, true);
        emit stepped();
    } else
        moveTo(m_position, m_part == StepPart::Nothing ? StepPart::Prediction : StepPart::Error, true);
}

void PredictorController::ask()
{
    moveTo(m_position, StepPart::Prediction, false);
    m_question = PredictorQuestion::before(m_steps[static_cast<std::size_t>(m_position)], m_document.rate);
    if (m_question->kind == PredictorQuestion::Kind::Side)
        m_part = StepPart::Error;
    emit momentChanged(false);
}

void PredictorController::resolveQuestion()
{
    if (!m_question)
        return;
    moveTo(m_position + 1, StepPart::Nothing, true);
    emit stepped();
}

void PredictorController::back()
{
    setPlaying(false);
    if (!canGoBack())
        return;
    if (m_question || (m_mode == StepMode::Parts && m_part == StepPart::Prediction))
        moveTo(m_position, StepPart::Nothing, true);
    else if (m_mode == StepMode::Parts && m_part == StepPart::Error)
        moveTo(m_position, StepPart::Prediction, true);
    else if (m_mode == StepMode::Parts)
        moveTo(m_position - 1, StepPart::Error, true);
    else
        moveTo(m_position - 1, StepPart::Nothing, true);
}

void PredictorController::reset()
{
    setPlaying(false);
    moveTo(0, StepPart::Nothing, false);
}

void PredictorController::goTo(int number)
{
    setPlaying(false);
    moveTo(number, StepPart::Nothing, std::abs(number - m_position) == 1);
}

void PredictorController::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && (m_mode == StepMode::Predict || !canGoOn())))
        return;
    if (playing)
        m_timer.start(static_cast<int>(std::lround(1000.0 / m_speed)));
    else
        m_timer.stop();
    emit stateChanged();
}

void PredictorController::setSpeed(double stepsPerSecond)
{
    m_speed = std::isfinite(stepsPerSecond) ? std::clamp(stepsPerSecond, kSlowest, kFastest) : m_speed;
    if (isPlaying())
        m_timer.start(static_cast<int>(std::lround(1000.0 / m_speed)));
    emit stateChanged();
}

void PredictorController::advance()
{
    if (m_mode == StepMode::Parts && m_part != StepPart::Error) {
        moveTo(m_position, m_part == StepPart::Nothing ? StepPart::Prediction : StepPart::Error, false);
        return;
    }
    moveTo(m_position + 1, StepPart::Nothing, false);
    emit stepped();
    if (!canGoOn())
        setPlaying(false);
}

} // namespace chalknet::ui
