// Ticks follow from what the stage shows.
#include "ui/lessons/predictor/PredictorTasks.h"

#include "ui/lessons/predictor/WorkedStep.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace chalknet::ui {

namespace {

constexpr double kDifferent = 0.01; // two lines that can be told apart
constexpr double kAnyNoise = 0.02;
constexpr int kWantedAnswers = 3;
constexpr int kMostCells = 6; // that have room in the narrow drawer

constexpr QLatin1StringView kEvery("every-example");
constexpr QLatin1StringView kJump("jump");
constexpr QLatin1StringView kSettle("settle");
constexpr QLatin1StringView kZero("zero");
constexpr QLatin1StringView kPredict("predict");

/// How much A differs from its mean during one pass, at most.
double swingOf(const std::vector<LineStep>& steps, std::size_t end, std::size_t window)
{
    double mean = 0.0;
    for (std::size_t i = end - window; i < end; ++i)
        mean += steps[i].after / static_cast<double>(window);
    double most = 0.0;
    for (std::size_t i = end - window; i < end; ++i)
        most = std::max(most, std::abs(steps[i].after - mean));
    return most;
}

} // namespace

Settling settling(const PredictorDocument& document, const std::vector<LineStep>& steps, int position)
{
    Settling best;
    const auto slope = leastSquaresSlope(document.examples);
    if (!slope)
        return best;
    best.isNoisy = rootMeanSquareError(*slope, document.examples) >= Settling::kNoise;
    best.startsAway = std::abs(document.start - *slope) >= Settling::kAway;
    const std::size_t window = document.examples.size();
    const auto end = static_cast<std::size_t>(std::min({position, Settling::kWithin, static_cast<int>(steps.size())}));
    for (std::size_t step = window; step <= end; ++step) {
        Settling now = best;
        now.step = static_cast<int>(step);
        now.swing = swingOf(steps, step, window);
        now.distance = std::abs(steps[step - 1].after - *slope);
        if (best.step == 0 || now.isDone() || !best.isDone())
            best = now;
    }
    return best;
}

PredictorTasks::PredictorTasks(PredictorController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_list({QString(kEvery), QString(kJump), QString(kSettle), QString(kZero), QString(kPredict)})
{
    connect(&m_list, &TaskList::changed, this, &PredictorTasks::changed);
    connect(&m_controller, &PredictorController::stepped, this, &PredictorTasks::onStep);
    connect(&m_controller, &PredictorController::momentChanged, this, &PredictorTasks::onMoment);
    connect(&m_controller, &PredictorController::stateChanged, this, &PredictorTasks::changed);
}

int PredictorTasks::examplesShown() const
{
    std::set<int> rows;
    for (int i = 0; i < m_controller.position(); ++i)
        rows.insert(m_controller.steps()[static_cast<std::size_t>(i)].row);
    return static_cast<int>(rows.size());
}

void PredictorTasks::onStep()
{
    if (examplesShown() == static_cast<int>(m_controller.document().examples.size()))
        m_list.complete(QString(kEvery));
    const LineStep* step = m_controller.shownStep();
    if (step == nullptr)
        return;
    if (!step->change)
        m_list.complete(QString(kZero));
    const auto& examples = m_controller.document().examples;
    const double noise = rootMeanSquareError(leastSquaresSlope(examples).value_or(0.0), examples);
    if (m_controller.document().hasRate() || !step->change || noise < kAnyNoise)
        return;
    const bool isNew
        = std::none_of(m_jumps.begin(), m_jumps.end(), [&](double slope) { return std::abs(slope - step->after) < kDifferent; });
    if (isNew)
        m_jumps.push_back(step->after);
    if (m_jumps.size() >= 2)
        m_list.complete(QString(kJump));
    emit changed();
}

void PredictorTasks::onMoment()
{
    if (settling(m_controller.document(), m_controller.steps(), m_controller.position()).isDone())
        m_list.complete(QString(kSettle));
    if (zeroProgress() == 2)
        m_list.complete(QString(kZero));
    emit changed();
}

void PredictorTasks::setRightAnswers(int count)
{
    m_rightAnswers = count;
    if (count >= kWantedAnswers)
        m_list.complete(QString(kPredict));
    emit changed();
}

int PredictorTasks::zeroProgress() const
{
    const LineStep* step = m_controller.shownStep();
    if (step != nullptr && !step->change && m_controller.shownPart() == StepPart::Correction)
        return 2;
    const auto& examples = m_controller.document().examples;
    return std::any_of(examples.begin(), examples.end(), [](const LineExample& example) { return example.x == 0.0; }) ? 1 : 0;
}

LessonTask PredictorTasks::everyExample() const
{
    LessonTask task;
    task.text = tr("Go on step by step until every example was shown once.");
    const int count = static_cast<int>(m_controller.document().examples.size());
    task.progress = examplesShown();
    task.progressOf = count <= kMostCells ? count : 0;
    task.progressText = tr("%1 of %2 examples").arg(task.progress).arg(count);
    task.action = tr("Next step");
    return task;
}

LessonTask PredictorTasks::jump() const
{
    LessonTask task;
    task.text = tr("Go on without $L$ and watch: the line fits the last example only.");
    task.progressOf = 2;
    task.progress = std::min(2, static_cast<int>(m_jumps.size()));
    task.progressText = tr("%1 of %2 lines seen").arg(task.progress).arg(task.progressOf);
    task.action = m_controller.document().hasRate() ? tr("Without L") : tr("Next step");
    task.hint = tr("With $L = 1$ the whole error is corrected. Noise of one example moves the line as far as it can.");
    return task;
}

LessonTask PredictorTasks::settle() const
{
    const Settling now = settling(m_controller.document(), m_controller.steps(), m_controller.position());
    LessonTask task;
    task.text = tr("Find a learning rate at which the line settles within 20 steps despite the noise.");
    task.progressOf = 3;
    task.progress
        = static_cast<int>(now.isNoisy && now.startsAway) + static_cast<int>(now.isSteady()) + static_cast<int>(now.isClose());
    if (!now.isNoisy)
        task.progressText = tr("More noise, please.");
    else if (!now.startsAway)
        task.progressText = tr("Start further away.");
    else if (now.step == 0)
        task.progressText = tr("One whole pass is needed.");
    else
        task.progressText = tr("After step %1: swings by ±%2, %3 from least squares")
                                .arg(now.step)
                                .arg(writtenFixed(now.swing, 2), writtenFixed(now.distance, 2));
    task.hint
        = tr("Go 20 steps, then move $L$. A large $L$ follows every example, a small one hardly moves. Wanted: swings of at "
             "most ±0.05, at most 0.1 from the line of least squares.");
    return task;
}

LessonTask PredictorTasks::zero() const
{
    LessonTask task;
    task.text = tr("Drag an example to $x = 0$ and find out what its step does.");
    task.progressOf = 2;
    task.progress = zeroProgress();
    const QStringList texts{tr("No example at x = 0 yet"), tr("Now its step"), tr("The step leaves A as it is.")};
    task.progressText = texts[task.progress];
    task.hint = tr("Keyboard: Page Down chooses an example, the arrow keys move it, Shift moves it by one.");
    return task;
}

LessonTask PredictorTasks::predict() const
{
    LessonTask task;
    task.text = tr("Predict three times correctly what the next step will do.");
    task.progressOf = kWantedAnswers;
    task.progress = std::min(kWantedAnswers, m_rightAnswers);
    task.progressText = tr("%1 of %2 right").arg(task.progress).arg(kWantedAnswers);
    if (!m_controller.question()) // which waits for its answer
        task.action = m_controller.mode() == StepMode::Predict ? tr("Next step") : tr("Predict first");
    task.hint = tr("The line goes the share $L$ of the way to the example.");
    return task;
}

std::vector<LessonTask> PredictorTasks::tasks() const
{
    std::vector<LessonTask> tasks{everyExample(), jump(), settle(), zero(), predict()};
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].id = m_list.ids()[static_cast<qsizetype>(i)];
        tasks[i].done = m_list.isDone(tasks[i].id);
    }
    return tasks;
}

} // namespace chalknet::ui
