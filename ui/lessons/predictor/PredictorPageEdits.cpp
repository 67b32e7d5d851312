// What the student does in the plane, notes about surprising steps, tasks' buttons, and what is remembered.
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/predictor/ExamplesCard.h"
#include "ui/lessons/predictor/ParameterCard.h"
#include "ui/lessons/predictor/PredictorPage.h"
#include "ui/lessons/predictor/PredictorPlane.h"
#include "ui/lessons/predictor/WorkedStep.h"

#include <QCheckBox>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kHugeChange = 1.5; // ΔA; the line turns by more than the plane is high at x = 4.7
constexpr int kMostCounted = 1000000;

int countIn(const QJsonObject& state, QLatin1StringView key, int most)
{
    const double value = state.value(key).toDouble(0.0);
    return value >= 0.0 && value <= most ? static_cast<int>(value) : 0;
}

} // namespace

void PredictorPage::connectPlane()
{
    static_assert(kFewestExamples >= 1);
    connect(m_plane, &PredictorPlane::gestureBegan, this, [this] { m_controller.newGesture(); });
    connect(m_plane, &PredictorPlane::exampleMoved, this, [this](int example, const LineExample& place) {
        changeExamples(tr("Move an example"), m_controller.gesture(),
            [&](std::vector<LineExample>& examples) { examples[static_cast<std::size_t>(example)] = place; });
    });
    connect(m_plane, &PredictorPlane::exampleAdded, this, [this](const LineExample& place) {
        if (static_cast<int>(m_controller.document().examples.size()) >= kMostExamples)
            return;
        changeExamples(tr("Add an example"), -1, [&](std::vector<LineExample>& examples) { examples.push_back(place); });
        m_plane->select(static_cast<int>(m_controller.document().examples.size()) - 1);
    });
    connect(m_plane, &PredictorPlane::exampleRemoved, this, [this](int example) {
        if (static_cast<int>(m_controller.document().examples.size()) <= kFewestExamples)
            return;
        changeExamples(
            tr("Remove an example"), -1, [&](std::vector<LineExample>& examples) { examples.erase(examples.begin() + example); });
    });
    connect(m_note, &NoteBar::closed, this, [this] {
        m_noteClosed = m_noteShown;
        m_noteShown = Note::None;
        arrange();
    });
    connect(m_note, &NoteBar::buttonClicked, this, [this] { m_controller.undoStack().undo(); });
}

void PredictorPage::changeExamples(const QString& text, int gesture, const std::function<void(std::vector<LineExample>&)>& change)
{
    PredictorDocument next = m_controller.document();
    change(next.examples);
    m_controller.edit(next, text, gesture);
}

void PredictorPage::showNote()
{
    const LineStep* step = m_controller.shownStep();
    Note due = Note::None;
    if (step != nullptr && !m_controller.question()) {
        if (step->example.x == 0.0)
            due = Note::Zero;
        else if (m_controller.shownPart() == StepPart::Correction && std::abs(*step->change) > kHugeChange)
            due = Note::Huge;
    }
    if (due == Note::None) {
        m_noteClosed = Note::None;
        m_noteShown = Note::None;
        m_note->hideNote();
        return;
    }
    if (due == m_noteClosed || (due == m_noteShown && due == Note::Zero))
        return;
    m_noteShown = due;
    if (due == Note::Zero) {
        m_note->showNote(
            tr("At x = 0 the prediction is 0 whatever A is, and dividing by x is impossible: the step leaves A as it is."));
        return;
    }
    const bool canUndo = m_controller.undoStack().canUndo();
    m_note->showNote(tr("ΔA = %1: the error is divided by x = %2, so close to 0 the correction becomes very large.")
                         .arg(writtenFixed(*step->change, 2, true), writtenFixed(step->example.x, 1)),
        canUndo ? tr("Undo") : QString());
}

void PredictorPage::chooseTask(const QString& id)
{
    m_tasks.list().choose(id);
}

void PredictorPage::runTask(const QString& id)
{
    if (id == QLatin1StringView("predict")) {
        m_controller.setMode(StepMode::Predict);
        m_controller.next();
    } else if (id == QLatin1StringView("jump") && m_controller.document().hasRate()) {
        m_parameters->withRate()->setCurrentIndex(1);
    } else {
        m_controller.next();
    }
}

QJsonObject PredictorPage::saveState() const
{
    return {{QStringLiteral("document"), predictorDocumentToJson(m_controller.document())},
        {QStringLiteral("position"), m_controller.position()}, {QStringLiteral("mode"), static_cast<int>(m_controller.mode())},
        {QStringLiteral("speed"), m_controller.speed()}, {QStringLiteral("traces"), m_traces->isChecked()},
        {QStringLiteral("least_squares"), m_examples->leastSquares()->isChecked()},
        {QStringLiteral("right"), m_prediction->rightCount()}, {QStringLiteral("asked"), m_prediction->askedCount()},
        {QStringLiteral("tasks"), m_tasks.toJson()}};
}

void PredictorPage::restoreState(const QJsonObject& state)
{
    if (state.isEmpty())
        return;
    const PredictorDocument document = predictorDocumentFromJson(state.value(QLatin1StringView("document")).toObject());
    const int mode = countIn(state, QLatin1StringView("mode"), static_cast<int>(StepMode::Predict));
    m_tasks.fromJson(state.value(QLatin1StringView("tasks")).toObject());
    m_controller.setSpeed(state.value(QLatin1StringView("speed")).toDouble(m_controller.speed()));
    m_traces->setChecked(state.value(QLatin1StringView("traces")).toBool(true));
    m_examples->leastSquares()->setChecked(state.value(QLatin1StringView("least_squares")).toBool(false));
    const int asked = countIn(state, QLatin1StringView("asked"), kMostCounted);
    m_prediction->setCounts(std::min(asked, countIn(state, QLatin1StringView("right"), kMostCounted)), asked);
    m_tasks.setRightAnswers(m_prediction->rightCount());
    m_controller.restore(document, countIn(state, QLatin1StringView("position"), kMostSteps), static_cast<StepMode>(mode));
}

} // namespace chalknet::ui
