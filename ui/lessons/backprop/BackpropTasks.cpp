// The tasks of the lesson: their texts, and how the page sees that they are done.
#include "ui/lessons/backprop/BackpropPage.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/SideCard.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kSignsWanted = 3;

const QString& signsTask()
{
    static const QString id = QStringLiteral("signs");
    return id;
}
const QString& steepestTask()
{
    static const QString id = QStringLiteral("steepest");
    return id;
}
const QString& risesTask()
{
    static const QString id = QStringLiteral("rises");
    return id;
}
const QString& mistakeTask()
{
    static const QString id = QStringLiteral("mistake");
    return id;
}
const QString& fadesTask()
{
    static const QString id = QStringLiteral("fades");
    return id;
}
const QString& softmaxTask()
{
    static const QString id = QStringLiteral("softmax");
    return id;
}

} // namespace

std::vector<LessonTask> BackpropPage::tasks() const
{
    const auto make = [this](const QString& id, const QString& text, const QString& hint, const QString& action = {}) {
        LessonTask task;
        task.id = id;
        task.text = text;
        task.hint = hint;
        task.action = action;
        task.done = m_tasks.isDone(id);
        return task;
    };
    std::vector<LessonTask> tasks{
        make(signsTask(), tr("Predict the signs of three gradients in a row."),
            tr("Follow the edges from the loss back to the weight. Every factor brings its own sign; the slope of a sigmoid is "
               "always positive."),
            m_controller.view().predictsFirst ? QString() : tr("Predict first")),
        make(steepestTask(), tr("Find the weight or bias whose increase lowers the loss most. Raise it."),
            tr("The gradient says how fast the loss changes. Find the most negative one, then double-click the number on its "
               "edge.")),
        make(risesTask(), tr("Make an update after which the loss is larger than before."),
            tr("The gradient holds only close by. Choose a large learning rate in the settings, go on to the end of the update, "
               "and again."),
            tr("Take XOR")),
        make(mistakeTask(), tr("Switch a mistake on. Click a gradient that the check exposes."),
            tr("“What if?” stands beside the chain rule. Then open the check: the rows that differ are marked."), tr("What if?")),
        make(fadesTask(), tr("Make a hidden unit saturate, and look at a gradient that has to come through it."),
            tr("A sigmoid is flat where $|z|$ is large. Double-click a bias of the hidden layer and make it large.")),
        make(softmaxTask(), tr("With softmax and cross-entropy the error signal is $y - t$. Find out where that comes from."),
            tr("Go to the first error signal of the output layer and press “Why y − t?”."), tr("Take three classes"))};
    tasks[0].progress = m_tasks.isDone(signsTask()) ? kSignsWanted : std::min(m_rightSigns, kSignsWanted);
    tasks[0].progressOf = kSignsWanted;
    tasks[0].progressText = tr("%1 of %2 in a row").arg(tasks[0].progress).arg(kSignsWanted);
    return tasks;
}

void BackpropPage::runTask(const QString& id)
{
    m_tasks.choose(id);
    if (id == signsTask()) {
        changeView([](BackpropView& view) { view.predictsFirst = true; });
        m_controller.goToPhase(Phase::Backward);
    } else if (id == risesTask()) {
        prepareNetwork(TracePreset::Xor, BatchKind::AllRows, tr("Take XOR"));
        m_controller.goToPhase(Phase::Update);
    } else if (id == mistakeTask()) {
        changeView([](BackpropView& view) {
            view.predictsFirst = false;
            view.sideVisible = true;
            view.side = SideView::Mistake;
        });
    } else if (id == softmaxTask()) {
        prepareNetwork(TracePreset::ThreeClasses, BatchKind::OneExample, tr("Take three classes"));
        changeView([](BackpropView& view) { view.predictsFirst = false; });
        m_controller.goToPhase(Phase::Backward);
    }
    setFocus(Qt::OtherFocusReason); // the button has done its work: the next keys are the lesson's
    emit tasksChanged();
}

void BackpropPage::prepareNetwork(TracePreset preset, BatchKind batch, const QString& text)
{
    BackpropDocument next = m_controller.document();
    next.batch = batch;
    next.mistake = Mistake::None;
    beginWith(next, tracePreset(preset));
    m_controller.edit(next, text);
}

void BackpropPage::checkTasks()
{
    const TraceStep* step = m_controller.step();
    if (m_rightSigns >= kSignsWanted)
        m_tasks.complete(signsTask());
    if (step == nullptr)
        return;
    const bool isRight = m_controller.document().mistake == Mistake::None;
    if (step->kind == StepKind::After && isRight && !m_controller.isAsking()
        && m_controller.trace().lossAfter > m_controller.trace().loss)
        m_tasks.complete(risesTask());
    if (m_side->isDerivationShown() && m_controller.network().spec.layers.back().activation.type == ActivationType::Softmax)
        m_tasks.complete(softmaxTask());

    const bool isBackward = step->kind == StepKind::Delta || step->kind == StepKind::Gradient;
    const int unitLayer = step->target.layer + (step->kind == StepKind::Gradient && step->target.input != kAlphaInput ? 1 : 0);
    const bool isHidden = unitLayer <= static_cast<int>(m_controller.network().spec.layers.size());
    const bool saturated
        = std::any_of(m_controller.reports().begin(), m_controller.reports().end(), [step, unitLayer](const UnitReport& report) {
              return report.layer + 2 == unitLayer && report.unit + 1 == step->target.unit
                  && report.condition == UnitCondition::Saturated;
          });
    if (isBackward && isHidden && saturated && !m_controller.isAsking())
        m_tasks.complete(fadesTask());
}

// The gradient before the change says which increase lowers the loss fastest.
void BackpropPage::checkSteepest(const Symbol& symbol, const Parameters& before, const Parameters& gradient, double loss)
{
    const TraceNetwork& network = m_controller.network();
    if (!isParameterOf(network.spec, symbol) || m_controller.document().mistake != Mistake::None)
        return;
    const ParameterPlace place(network.spec, symbol);
    const std::span<const double> all = gradient.values();
    const bool isSteepest = place.in(gradient) < 0.0 && place.in(gradient) == *std::min_element(all.begin(), all.end());
    if (isSteepest && place.in(network.parameters) > place.in(before) && m_controller.trace().loss < loss)
        m_tasks.complete(steepestTask());
}

void BackpropPage::checkExposed(int gradientStep)
{
    const std::vector<std::size_t>& order = m_controller.checkOrder();
    if (gradientStep < 0 || static_cast<std::size_t>(gradientStep) >= order.size())
        return;
    const CheckedGradient& checked = m_controller.check().gradients[order[static_cast<std::size_t>(gradientStep)]];
    if (m_controller.document().mistake != Mistake::None && !checked.agrees && !checked.kink)
        m_tasks.complete(mistakeTask());
}

} // namespace chalknet::ui
