// Edits, undo, playing and prediction of "Wrong and certain".
#include "ui/lessons/loss/ContrastTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/loss/ContrastFormulas.h"
#include "ui/lessons/loss/ContrastPlots.h"
#include "ui/lessons/loss/ContrastQuestion.h"
#include "ui/lessons/loss/ContrastResult.h"
#include "ui/lessons/loss/ContrastStrip.h"
#include "ui/lessons/loss/FollowingDigits.h"

#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kTick = 33; // milliseconds: at most 30 pictures a second
constexpr std::size_t kTicks = 240; // a whole run lasts about eight seconds
constexpr double kCursorStep = 0.05; // of z

} // namespace

ContrastTab::ContrastTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_context(context)
    , m_undo(undo)
    , m_runs(contrastRuns(m_state))
{
    m_clock.setInterval(kTick);
    makeParts();
    connectAll();
    retranslate();
    showAll();
}

ContrastTab::Panel ContrastTab::makePanel()
{
    Panel panel;
    panel.card = new Card(this);
    panel.card->body()->setSpacing(2);
    panel.plot = new PlotView(panel.card);
    panel.loss = new FormulaView(panel.card);
    panel.slope = new FormulaView(panel.card);
    panel.step = new FormulaView(panel.card);
    panel.card->body()->addWidget(panel.plot, 1);
    for (FormulaView* view : {panel.loss, panel.slope, panel.step})
        panel.card->body()->addWidget(view);
    return panel;
}

void ContrastTab::makeParts()
{
    m_strip = new ContrastStrip(this);
    for (Panel& panel : m_panels)
        panel = makePanel();
    m_runCard = new Card(this);
    m_quantity = new SegmentedControl(m_runCard);
    m_quantity->addSegment(QStringLiteral("y"));
    m_quantity->addSegment(QStringLiteral("E"));
    m_runPlot = new PlotView(m_runCard);
    m_runCard->header()->addWidget(m_quantity);
    m_runCard->body()->addWidget(m_runPlot, 1);
    m_resultCard = new Card(this);
    m_resultCard->body()->setSpacing(6);
    m_start = new FormulaView(m_resultCard);
    m_result = new ContrastResult(m_resultCard);
    m_verdict = new MathText(m_resultCard);
    m_resultCard->body()->addWidget(m_start);
    m_resultCard->body()->addWidget(m_result, 1);
    m_resultCard->body()->addWidget(m_verdict);
    m_prediction = new PredictionCard(this);
    m_prediction->setClosable(true);
    m_prediction->hide();
}

void ContrastTab::connectAll()
{
    connect(m_strip, &ContrastStrip::weightEdited, this,
        [this](double value) { change(tr("start w"), Weight, [value](ContrastState& next) { next.weight = value; }); });
    connect(m_strip, &ContrastStrip::biasEdited, this,
        [this](double value) { change(tr("start b"), Bias, [value](ContrastState& next) { next.bias = value; }); });
    connect(m_strip, &ContrastStrip::rateEdited, this,
        [this](double value) { change(tr("learning rate"), Rate, [value](ContrastState& next) { next.rate = value; }); });
    connect(m_strip, &ContrastStrip::targetEdited, this,
        [this](int target) { change(tr("target t"), Single, [target](ContrastState& next) { next.target = target; }); });
    connect(m_strip, &ContrastStrip::editingDone, this, [this] { ++m_gesture; });
    connect(m_strip, &ContrastStrip::resetRequested, this, [this] { setUpdate(0); });
    connect(m_strip, &ContrastStrip::backRequested, this, [this] { step(-1); });
    connect(m_strip, &ContrastStrip::stepRequested, this, [this] { step(1); });
    connect(m_strip, &ContrastStrip::playRequested, this, &ContrastTab::togglePlay);
    connect(m_strip, &ContrastStrip::predictToggled, this, &ContrastTab::setPredicting);
    connect(&m_clock, &QTimer::timeout, this, &ContrastTab::playOn);
    for (const Panel& panel : m_panels) {
        connect(panel.plot, &PlotView::cursorMoved, this,
            [this](double sum) { change(tr("start"), Start, [sum](ContrastState& next) { next = startingAt(next, sum); }); });
        connect(panel.plot, &PlotView::draggingChanged, this, [this](bool dragging) {
            if (!dragging)
                ++m_gesture;
        });
    }
    connect(m_quantity, &SegmentedControl::currentIndexChanged, this, [this] { showAll(); });
    connect(m_runPlot, &PlotView::cursorMoved, this, [this](double update) {
        pause();
        setUpdate(static_cast<std::size_t>(std::max(0.0, std::round(update))));
    });
    connect(m_prediction, &PredictionCard::answered, this, &ContrastTab::reveal);
    connect(m_prediction, &PredictionCard::skipped, this, &ContrastTab::reveal);
    connect(m_prediction, &PredictionCard::continued, this, &ContrastTab::nextQuestion);
    connect(m_prediction, &PredictionCard::closed, this, [this] { setPredicting(false); });
}

// ---- edits

template <typename Change> void ContrastTab::change(const QString& text, int kind, Change change)
{
    ContrastState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state)
        return showAll();
    m_undo.push(new StateEdit<ContrastState>(text, m_state, next, {this, kind, m_gesture}, [this](const ContrastState& state) {
        apply(state);
        emit stateApplied();
    }));
}

// The whole of both runs is there at once; another start is shown from its beginning.
void ContrastTab::apply(const ContrastState& state)
{
    const bool isOtherStart = state.sum() != m_state.sum() || state.target != m_state.target;
    m_state = state;
    m_runs = contrastRuns(m_state);
    if (isOtherStart) {
        pause();
        m_update = 0;
    }
    m_update = std::min(m_update, m_runs.updates());
    if (m_predicting && !m_moving)
        ask();
    showAll();
    checkTasks();
    emit changed();
}

// ---- moving along the runs

void ContrastTab::setUpdate(std::size_t update)
{
    const std::size_t wanted = std::min(update, m_runs.updates());
    if (isAsking())
        return;
    m_update = wanted;
    showMoment();
    emit changed();
}

void ContrastTab::step(int direction)
{
    pause();
    if (direction < 0 && m_update == 0)
        return;
    setUpdate(direction < 0 ? m_update - 1 : m_update + 1);
}

void ContrastTab::togglePlay()
{
    if (m_clock.isActive())
        return pause();
    if (isAsking() || m_runs.updates() == 0)
        return;
    if (m_update >= m_runs.updates())
        m_update = 0;
    m_clock.start();
    showMoment();
    emit changed();
}

void ContrastTab::present(int direction)
{
    if (direction == 0)
        togglePlay();
    else
        step(direction);
}

void ContrastTab::pause()
{
    if (!m_clock.isActive())
        return;
    m_clock.stop();
    showMoment();
    emit changed();
}

void ContrastTab::playOn()
{
    m_update = std::min(m_runs.updates(), m_update + std::max<std::size_t>(1, m_runs.updates() / kTicks));
    if (m_update == m_runs.updates())
        m_clock.stop();
    showMoment();
    emit changed();
}

// ---- prediction

bool ContrastTab::isAsking() const
{
    return m_predicting && m_prediction->isAsking();
}

void ContrastTab::setPredicting(bool on)
{
    if (on == m_predicting)
        return;
    pause();
    m_predicting = on;
    if (on) {
        nextQuestion();
    } else {
        m_prediction->clear();
        showAll();
    }
    m_strip->setPredicting(on);
    layOut();
    emit changed();
}

void ContrastTab::nextQuestion()
{
    m_question = (m_question + 1) % kMostContrastQuestions;
    m_moving = true;
    const ContrastState start = contrastQuestionStart(m_question);
    change(tr("start of a question"), Single, [&start](ContrastState& next) { next = start; });
    m_moving = false;
    ask();
    showAll();
    emit changed();
}

void ContrastTab::ask()
{
    m_update = 0;
    m_prediction->ask(contrastQuestionText(m_state), contrastAnswers());
    layOut();
}

void ContrastTab::reveal()
{
    m_prediction->reveal(static_cast<int>(contrastWinner(m_runs)), contrastReason(m_runs));
    layOut();
    showAll();
    emit changed();
}

// ---- what is shown

void ContrastTab::showAll()
{
    m_strip->setState(m_state);
    m_start->setTex(contrastStartTex(m_state));
    const auto quantity = m_quantity->currentIndex() == 1 ? ContrastQuantity::Loss : ContrastQuantity::Output;
    showRunTitle();
    m_runPlot->setContent(contrastRunPlot(m_state, m_runs, quantity, isAsking()));
    m_verdict->setText(verdict());
    showMoment();
}

void ContrastTab::showMoment()
{
    for (const ContrastLoss loss : kContrastLosses)
        showPanel(loss);
    alignPanels();
    m_strip->setProgress(m_update, m_runs.updates(), isPlaying(), isAsking());
    m_result->setRuns(m_runs, m_update, isAsking());
    if (isAsking())
        m_runPlot->setCursor(std::nullopt);
    else
        m_runPlot->setCursor(static_cast<double>(m_update), 1.0, QStringLiteral("k"));
}

void ContrastTab::showPanel(ContrastLoss loss)
{
    const Panel& panel = m_panels[static_cast<std::size_t>(loss)];
    const ContrastRun& run = m_runs.of(loss);
    const ContrastMoment& moment = run.at(m_update);
    panel.plot->setContent(contrastLossPlot(m_state, run, loss, m_update, isAsking()));
    panel.plot->setCursor(m_state.sum(), kCursorStep, QStringLiteral("z"));
    panel.plot->setReadOut([](double z) { return QStringList{QStringLiteral("z_0") + equalsTex(writtenResult(z), z)}; });
    panel.loss->setTex(contrastLossTex(loss, moment, m_state.target));
    panel.slope->setTex(contrastSlopeTex(loss, moment, m_state.target, isAsking()));
    panel.step->setTex(contrastStepTex(moment, m_state.rate, isAsking()));
}

// Lines of the same height, so that both plots are of the same size and slopes can be compared by eye.
void ContrastTab::alignPanels()
{
    for (FormulaView* Panel::*line : {&Panel::loss, &Panel::slope, &Panel::step}) {
        const int height = std::max((m_panels[0].*line)->sizeHint().height(), (m_panels[1].*line)->sizeHint().height());
        for (const Panel& panel : m_panels)
            (panel.*line)->setFixedHeight(height);
    }
}

QString ContrastTab::verdict() const
{
    if (isAsking())
        return tr("The counts come after your answer.");
    const auto squared = static_cast<double>(m_runs.squared.updates());
    const auto entropy = static_cast<double>(m_runs.entropy.updates());
    if (m_runs.updates() == 0)
        return tr("The output is at its target already.");
    if (contrastWinner(m_runs) == ContrastWinner::Equal)
        return tr("About equal: the start is mild and the steps are large.");
    const double times = squared / std::max(1.0, entropy);
    return tr("Squared error takes about **%1 times** as many updates as cross-entropy.").arg(compact(times, 2));
}

} // namespace chalknet::ui
