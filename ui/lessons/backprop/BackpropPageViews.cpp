// Showing what the controller reports.
#include "ui/AppContext.h"
#include "ui/controls/Card.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/backprop/BackpropPage.h"
#include "ui/lessons/backprop/BackpropScene.h"
#include "ui/lessons/backprop/BackpropSettings.h"
#include "ui/lessons/backprop/BackpropTexts.h"
#include "ui/lessons/backprop/ChainRuleView.h"
#include "ui/lessons/backprop/GradientCheckPanel.h"
#include "ui/lessons/backprop/MatrixPanel.h"
#include "ui/lessons/backprop/MistakePanel.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/ShortcutDerivation.h"
#include "ui/lessons/backprop/SideCard.h"
#include "ui/lessons/backprop/StageStrip.h"
#include "ui/lessons/backprop/WeightCurvePanel.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

void BackpropPage::follow(Cause cause)
{
    m_lit.clear();
    m_noteClosed = false;
    askIfWanted();
    showAll();
    if (cause == Cause::Step)
        playSignal();
    checkTasks();
    emit statusChanged();
    emit explanationChanged();
    emit tasksChanged();
}

void BackpropPage::showAll()
{
    m_strip->showState();
    m_settings->showState();
    if (m_editor->isOpen())
        showEditor();
    showContent();
    showDiagram();
    showSide();
    showNote();
    placeDiagram();
    showBoxes();
}

ContentStyle BackpropPage::contentStyle() const
{
    ContentStyle style;
    style.names = m_controller.names();
    style.numbers = m_controller.view().numbers;
    style.mistake = m_controller.document().mistake;
    style.usesShortcut = m_controller.usesShortcut();
    return style;
}

void BackpropPage::showContent()
{
    const TraceStep* step = m_controller.step();
    m_content = step == nullptr ? ChainRuleContent()
                                : chainRuleContent(m_controller.network(), m_controller.trace(), *step, contentStyle());
    m_chain->setContent(m_content);
    m_chain->setAsked(m_controller.isAsking());
    m_chainCard->setTitle(m_presenting ? QString() : m_content.title);
}

void BackpropPage::showDiagram()
{
    TraceScene scene = backpropScene(m_controller, m_content, m_lit);
    const TraceStep* step = m_controller.step();
    if (step != nullptr && m_diagram->isPlayingSignal()) {
        if (TraceUnitMark* unit = step->kind == StepKind::Forward ? scene.unit(targetOf(step->target)) : nullptr) {
            unit->sum.state = TraceValue::State::Waiting;
            unit->activation.state = TraceValue::State::Waiting;
        }
        if (step->kind == StepKind::Loss || step->kind == StepKind::After)
            scene.loss.state = TraceValue::State::Waiting;
    }
    m_diagram->setScene(scene);
}

void BackpropPage::showSide()
{
    const TraceStep* step = m_controller.step();
    const bool asked = m_controller.isAsking();
    if (step != nullptr) {
        m_side->matrix()->setContent(asked ? MatrixContent()
                                           : matrixContent(m_controller.network(), m_controller.trace(), m_controller.shown(),
                                               *step, m_controller.rule(), contentStyle()));
        if (step->kind == StepKind::Gradient || step->kind == StepKind::Update)
            m_curveParameter = parameterOf(step->target);
    }
    if (!isParameterOf(m_controller.network().spec, m_curveParameter))
        m_curveParameter = symbols::bias(m_controller.network().spec, 0, 0);
    m_side->curve()->setNames(m_controller.names(), m_controller.view().numbers);
    m_side->curve()->setParameter(m_controller.network(), m_controller.trace(), m_controller.examples(), m_curveParameter);
    m_side->curve()->setAsked(asked);
    m_side->mistake()->setNames(m_controller.names(), m_controller.view().numbers);
    m_side->mistake()->setMistake(m_controller.document().mistake);
    m_side->mistake()->setCheck(m_controller.check(), m_controller.network());
    m_side->setView(m_controller.view().side);
    showCheck();
    showDerivation();
}

void BackpropPage::showCheck()
{
    const std::vector<TraceStep>& steps = m_controller.steps();
    const std::size_t present = m_controller.document().step;
    const auto isGradient = [](const TraceStep& step) { return step.kind == StepKind::Gradient; };
    const auto end = steps.begin() + static_cast<std::ptrdiff_t>(std::min(present, steps.size()));
    const int before = static_cast<int>(std::count_if(steps.begin(), end, isGradient));
    const bool isPresent = m_controller.step() != nullptr && isGradient(*m_controller.step());
    const bool asked = isPresent && m_controller.isAsking();
    m_side->check()->setNumberStyle(m_controller.view().numbers);
    m_side->check()->setCheck(m_controller.check(), m_controller.checkOrder(), m_controller.exampleNames());
    m_side->check()->setProgress(before + (isPresent && !asked ? 1 : 0), isPresent ? before : -1, asked);
}

bool BackpropPage::hasDerivation() const
{
    const TraceStep* step = m_controller.step();
    const NetworkSpec& spec = m_controller.network().spec;
    if (step == nullptr || !hasLossShortcut(spec))
        return false;
    const int outputLayer = static_cast<int>(spec.layers.size()) + 1; // as symbols count
    return (step->kind == StepKind::Delta && step->target.layer == outputLayer)
        || (step->kind == StepKind::Gradient && step->target.layer == outputLayer - 1);
}

void BackpropPage::showDerivation()
{
    const bool shown = m_derivationWanted && hasDerivation() && !m_controller.isAsking();
    if (shown)
        m_side->derivation()->setLines(shortcutDerivation(
            m_controller.network(), m_controller.trace(), m_controller.shown(), *m_controller.step(), contentStyle()));
    m_side->setDerivationShown(shown);
}

void BackpropPage::showNote()
{
    const std::size_t count = m_controller.steps().size();
    const bool isAtEnd = count == 0 || m_controller.document().step + 1 == count;
    if (!m_controller.hasDiverged() || !isAtEnd || m_noteClosed) {
        m_note->hideNote();
        return;
    }
    m_note->showNote(
        tr("From here on the numbers are too large to calculate with: the weights have run away. Nothing is lost. Go "
           "back and choose a smaller learning rate or smaller weights."),
        m_controller.canGoBack() ? tr("Go back") : QString());
}

void BackpropPage::showBoxes()
{
    const QSignalBlocker blockPredict(m_predictBox);
    const QSignalBlocker blockSide(m_sideBox);
    const bool predicting = isPredicting();
    m_predictBox->setChecked(m_controller.view().predictsFirst);
    m_sideBox->setChecked(m_controller.view().sideVisible);
    m_sideBox->setText(sideBoxText(m_controller.view().side));
    m_predictBox->setVisible(!m_presenting);
    m_sideBox->setVisible(!m_presenting && !predicting);
    m_why->setVisible(!m_presenting && !predicting && hasDerivation());
    const BackpropDocument& document = m_controller.document();
    const QSignalBlocker blockFollowUp(m_followUp);
    m_followUp->setCurrentIndex(static_cast<int>(document.followUp));
    m_followUp->setVisible(!m_presenting && m_controller.step() != nullptr && m_controller.step()->kind == StepKind::After
        && document.batch == BatchKind::OneExample && document.network.rows.size() > 1);
}

void BackpropPage::showEditor()
{
    const QString obstacle = labObstacle(m_context.labNetwork());
    m_editor->setNetwork(m_controller.network());
    m_editor->setRow(m_controller.document().shownRow());
    m_editor->setLabAvailable(obstacle.isEmpty(), obstacle);
}

// The signal runs when a layer begins: forward into it, or back out of the one behind it. What it brings is shown when it has
// arrived.
void BackpropPage::playSignal()
{
    const TraceStep* step = m_controller.step();
    if (step == nullptr)
        return;
    const int column = step->target.layer - 1;
    const int lossColumn = static_cast<int>(m_controller.network().spec.layers.size()) + 1;
    const bool isFirst = step->target.unit == 1;
    if (step->kind == StepKind::Forward && isFirst && step->stages.front().kind == StageKind::WeightedSum)
        m_diagram->playSignal(column, false);
    else if (step->kind == StepKind::Loss || step->kind == StepKind::After)
        m_diagram->playSignal(lossColumn, false);
    else if (step->kind == StepKind::Delta && isFirst)
        m_diagram->playSignal(column + 1, true);
    if (m_diagram->isPlayingSignal())
        showDiagram();
}

// A question stands until it is answered; what was answered here stays to be read until the cursor moves on.
void BackpropPage::askIfWanted()
{
    const bool hadQuestion = m_prediction->isAsking() || m_prediction->isRevealed();
    const bool isHere = m_askedAt == place();
    if (m_controller.isAsking() && !m_presenting) {
        const BackpropQuestion question = *m_controller.question();
        if (isHere && m_prediction->isAsking() && m_askedKind == question.kind) // an edit may have changed its numbers
            m_prediction->retell(question.text, question.answers, question.why);
        else
            m_prediction->ask(question.text, question.answers, question.keys);
        m_askedAt = place();
        m_askedKind = question.kind;
    } else if (hadQuestion && (!isHere || !isPredicting() || m_prediction->isAsking())) {
        m_prediction->clear();
        m_askedAt.reset();
    }
    const bool hasQuestion = m_prediction->isAsking() || m_prediction->isRevealed();
    if (hadQuestion != hasQuestion)
        arrange();
}

void BackpropPage::onAnswer(int answer)
{
    const std::optional<BackpropQuestion> question = m_controller.question();
    if (!question)
        return;
    if (question->kind == QuestionKind::Direction)
        m_rightSigns = answer == question->right ? m_rightSigns + 1 : 0;
    reveal();
}

void BackpropPage::reveal()
{
    if (const std::optional<BackpropQuestion> question = m_controller.question())
        m_prediction->reveal(question->right, question->why);
    m_controller.settle();
}

} // namespace chalknet::ui
