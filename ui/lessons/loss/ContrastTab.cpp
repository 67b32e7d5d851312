// Edits, undo, playing, prediction, tasks and layout of "Wrong and certain".
#include "ui/lessons/loss/ContrastTab.h"

#include "ui/JsonNumbers.h"
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/loss/ContrastExplanation.h"
#include "ui/lessons/loss/ContrastFormulas.h"
#include "ui/lessons/loss/ContrastPlots.h"
#include "ui/lessons/loss/ContrastQuestion.h"
#include "ui/lessons/loss/ContrastResult.h"
#include "ui/lessons/loss/ContrastStrip.h"
#include "ui/lessons/loss/FollowingDigits.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

const QString kSlowTask = QStringLiteral("contrast-slow");
const QString kWhyTask = QStringLiteral("contrast-why");
constexpr int kFactorAnswer = 1; // σ′(z)
constexpr int kTick = 33; // milliseconds: at most 30 pictures a second
constexpr std::size_t kTicks = 240; // a whole run lasts about eight seconds
constexpr double kPresentingFormulas = 1.4;
constexpr double kPresentingStage = 1.25;
constexpr double kCursorStep = 0.05; // of z
constexpr int kMostQuestions = 1'000'000;

constexpr ContrastLoss kLosses[] = {ContrastLoss::Squared, ContrastLoss::Entropy};

} // namespace

ContrastTab::ContrastTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undo(undo)
    , m_runs(contrastRuns(m_state))
{
    Q_UNUSED(context)
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
    m_question = (m_question + 1) % kMostQuestions;
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
    m_runCard->setTitle(quantity == ContrastQuantity::Loss ? tr("Loss over the updates") : tr("Output over the updates"));
    m_runPlot->setContent(contrastRunPlot(m_state, m_runs, quantity, isAsking()));
    m_verdict->setText(verdict());
    showMoment();
}

void ContrastTab::showMoment()
{
    for (const ContrastLoss loss : kLosses)
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
    return tr("Squared error takes about **%1 times** as many updates.").arg(compact(times, 2));
}

// ---- tasks and texts

void ContrastTab::checkTasks()
{
    if (!m_predicting && isTenTimesSlower(m_runs))
        emit taskReached(kSlowTask);
}

QStringList ContrastTab::taskIds() const
{
    return {kSlowTask, kWhyTask};
}

LessonTask ContrastTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kSlowTask) {
        task.text = tr("Find a start from which squared error needs more than 10 times as many updates as cross-entropy.");
        task.hint = tr("Make the wrong answer more certain: move the start further away from 0 on the wrong side.");
        if (!isAsking())
            task.progressText = tr("now %1 to %2")
                                    .arg(grouped(static_cast<qint64>(m_runs.squared.updates())),
                                        grouped(static_cast<qint64>(m_runs.entropy.updates())));
        return task;
    }
    const ContrastMoment& moment = m_runs.squared.at(m_update);
    if (isAsking() || !isHeldBack(moment, m_state.target)) {
        task.text
            = tr("Go to a moment where the output is wrong and certain: which factor makes the slope of squared error small?");
        task.hint = tr("$|y-t|$ must be above $\\num{0.5}$ and $\\sigma′(z)$ below $\\num{0.1}$.");
        return task;
    }
    task.text = tr("Which factor makes the slope of squared error small here?");
    task.answers = {QStringLiteral("$(y-t)$"), QStringLiteral("$\\sigma′(z)$"), QStringLiteral("$\\eta$")};
    task.hint = m_wrongAnswers > 0
        ? tr("Not that one. Compare the two numbers of the product at the left: one is near 1, the other near 0.")
        : tr("Look at the two numbers of the product at the left.");
    return task;
}

void ContrastTab::answerTask(const QString& id, int answer)
{
    if (id != kWhyTask || isAsking() || !isHeldBack(m_runs.squared.at(m_update), m_state.target))
        return;
    if (answer == kFactorAnswer)
        emit taskReached(kWhyTask);
    else
        ++m_wrongAnswers;
    emit changed();
}

QString ContrastTab::tabName() const
{
    return tr("Wrong and certain");
}

QString ContrastTab::subtitle() const
{
    return tr("The same wrong answer, two losses: one learns slowly");
}

QString ContrastTab::explanationTitle() const
{
    return tabName();
}

QString ContrastTab::explanation() const
{
    return contrastExplanation(m_state, m_runs, m_update, isAsking());
}

QString ContrastTab::statusText() const
{
    if (isAsking())
        return tr("Predict first");
    return tr("Squared error %1, cross-entropy %2 updates")
        .arg(grouped(static_cast<qint64>(m_runs.squared.updates())), grouped(static_cast<qint64>(m_runs.entropy.updates())));
}

// ---- state

QJsonObject ContrastTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("update")] = static_cast<qint64>(m_update);
    json[QStringLiteral("quantity")] = m_quantity->currentIndex();
    json[QStringLiteral("question")] = m_question;
    json[QStringLiteral("right")] = m_prediction->rightCount();
    json[QStringLiteral("asked")] = m_prediction->askedCount();
    return json;
}

void ContrastTab::restoreState(const QJsonObject& json)
{
    pause();
    setPredicting(false);
    m_state = contrastFromJson(json);
    m_runs = contrastRuns(m_state);
    m_update = static_cast<std::size_t>(wholeIn(json, QLatin1StringView("update"), 0, static_cast<int>(m_runs.updates()), 0));
    m_question = wholeIn(json, QLatin1StringView("question"), 0, kMostQuestions, 0);
    const int asked = wholeIn(json, QLatin1StringView("asked"), 0, kMostQuestions, 0);
    m_prediction->setCounts(wholeIn(json, QLatin1StringView("right"), 0, asked, 0), asked);
    {
        const QSignalBlocker blocker(m_quantity);
        m_quantity->setCurrentIndex(wholeIn(json, QLatin1StringView("quantity"), 0, 1, 0));
    }
    showAll();
    emit changed();
}

// ---- layout

void ContrastTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void ContrastTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void ContrastTab::present(int direction)
{
    if (direction == 0)
        togglePlay();
    else
        step(direction);
}

void ContrastTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ContrastTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? kPresentingStage : 1.0);
    const double formulas = m_scale * (m_presenting ? kPresentingFormulas : 1.0);
    for (const Panel& panel : m_panels) {
        panel.plot->setStageScale(stage);
        for (FormulaView* view : {panel.loss, panel.slope, panel.step})
            view->setPixelSize((compact ? 17.0 : 19.0) * formulas);
        panel.loss->setVisible(!compact || !m_predicting);
        panel.step->setVisible(!compact && !m_presenting && !m_predicting);
    }
    m_runPlot->setStageScale(stage);
    m_result->setStageScale(m_scale);
    m_start->setPixelSize(17.0 * m_scale);
    m_verdict->setPixelSize(15.0 * m_scale);
    m_strip->setVisible(!m_presenting);
    m_prediction->setVisible(m_predicting);
    m_resultCard->setVisible(!m_predicting && !m_presenting);

    m_strip->setShort(m_predicting && compact);
    const int strip = m_presenting ? 0 : m_strip->neededHeight(width()) + (compact ? 2 : 6);
    alignPanels();
    m_strip->setGeometry(0, 0, width(), strip);
    const int high = height() - strip;
    const bool hasSide = !m_presenting || m_predicting;
    const int side = hasSide ? static_cast<int>((width() - gap) * (m_predicting ? (compact ? 0.49 : 0.42) : 0.36)) : 0;
    int bottom = static_cast<int>((high - gap) * (compact ? 0.44 : 0.38));
    if (m_predicting && side > 0)
        bottom = std::max({bottom, m_prediction->minimumSizeHint().height(), m_prediction->heightForWidth(side)});
    const int middle = high - gap - bottom;
    const int half = (width() - gap) / 2;
    m_panels[0].card->setGeometry(0, strip, half, middle);
    m_panels[1].card->setGeometry(half + gap, strip, width() - half - gap, middle);
    const int plot = hasSide ? width() - gap - side : width();
    m_runCard->setGeometry(0, strip + middle + gap, plot, bottom);
    m_resultCard->setGeometry(plot + gap, strip + middle + gap, side, bottom);
    m_prediction->setGeometry(m_resultCard->geometry());
}

void ContrastTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void ContrastTab::retranslate()
{
    for (const ContrastLoss loss : kLosses) {
        const Panel& panel = m_panels[static_cast<std::size_t>(loss)];
        panel.card->setTitle(contrastName(loss));
        panel.plot->setAccessibleName(loss == ContrastLoss::Squared ? tr("Squared error over z") : tr("Cross-entropy over z"));
        panel.loss->setAccessibleName(tr("Loss with the numbers"));
        panel.slope->setAccessibleName(tr("Slope with the numbers"));
        panel.step->setAccessibleName(tr("Step of z with the numbers"));
    }
    m_quantity->setAccessibleName(tr("Quantity"));
    m_runPlot->setAccessibleName(tr("Both runs over the updates"));
    m_resultCard->setTitle(tr("Updates until |y − t| < 0.1"));
    m_result->setAccessibleName(tr("Updates needed"));
    m_start->setAccessibleName(tr("Start"));
    if (m_predicting && !m_prediction->question().isEmpty())
        m_prediction->retell(contrastQuestionText(m_state), contrastAnswers(), contrastReason(m_runs));
    showAll();
}

} // namespace chalknet::ui
