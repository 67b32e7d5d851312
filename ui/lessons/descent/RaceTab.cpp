// Edits, playing, texts and what is kept; layout and prediction stand in files of their own.
#include "ui/lessons/descent/RaceTab.h"

#include "ui/JsonNumbers.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/RaceChartCard.h"
#include "ui/lessons/descent/RaceControls.h"
#include "ui/lessons/descent/RaceExplanation.h"
#include "ui/lessons/descent/RaceSettings.h"
#include "ui/lessons/descent/RaceSideCard.h"
#include "ui/lessons/descent/RaceStage.h"
#include "ui/lessons/descent/RaceTasks.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/views/SurfaceView.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSlider>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kAnnounceEvery = 200; ///< ms between new explanations while it plays
constexpr int kFastestGlide = 4; ///< updates in a second: faster steps jump
constexpr int kMostCount = 1000000;

} // namespace

RaceTab::RaceTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undo(undo)
    , m_state(usualRace())
    , m_run(raceRun(m_state))
    , m_range(m_run.surface.domain())
    , m_glide(this,
          [this](double share) {
              m_glideShare = share;
              m_stage->showMoment(moment());
          })
    , m_stage(new RaceStage(this))
    , m_controls(new RaceControls(this))
    , m_chart(new RaceChartCard(this))
    , m_side(new RaceSideCard(this))
    , m_prediction(new PredictionCard(this))
    , m_settings(new RaceSettings(this))
{
    Q_UNUSED(context)
    setFocusPolicy(Qt::ClickFocus);
    m_prediction->setClosable(true);
    m_prediction->hide();
    m_controls->setSpeed(m_speed);
    connect(&m_timer, &QTimer::timeout, this, &RaceTab::playOn);
    connectStage();
    connectControls();
    connectCards();
    connectPrediction();
    m_sinceAnnounced.start();
    showState();
}

void RaceTab::change(const QString& text, int kind, const std::function<void(RaceState&)>& edit)
{
    RaceState next = m_state;
    edit(next);
    next = tidied(next);
    if (next == m_state)
        return;
    m_undo.push(new StateEdit<RaceState>(text, m_state, next, {this, kind, m_gesture}, [this](const RaceState& state) {
        apply(state);
        emit stateApplied();
    }));
}

// What was dragged is one undo step; and only where a drag ends a task can be done.
void RaceTab::endGesture()
{
    ++m_gesture;
    checkTasks();
}

void RaceTab::apply(const RaceState& state)
{
    const bool isOtherSurface = state.surface != m_state.surface
        || (state.isRegression() && (state.rowCount != m_state.rowCount || state.dataSeed != m_state.dataSeed));
    const bool isOtherGround = isOtherSurface || (state.isRegression() && state.rows != m_state.rows);
    closeQuestion();
    m_glide.finish();
    m_state = state;
    m_position = std::min(m_position, m_state.updates);
    m_run = isOtherGround ? raceRun(m_state) : raceRun(m_state, m_run.surface);
    m_hasClimbed = m_hasClimbed || climbsOnRavine(m_state, m_run);
    if (isOtherSurface)
        m_range = m_run.surface.domain();
    if (isOtherGround)
        m_stage->showSurface(m_state, m_run, m_range);
    m_settings->showState(m_state);
    showMoment();
    const auto* slider = m_controls->rate()->findChild<QSlider*>();
    if (!m_dragging && (slider == nullptr || !slider->isSliderDown()))
        checkTasks();
    emit changed();
}

void RaceTab::showState()
{
    m_stage->showSurface(m_state, m_run, m_range);
    m_settings->showState(m_state);
    showMoment();
}

RaceMoment RaceTab::moment() const
{
    const bool isAsking = m_prediction->isAsking();
    return {m_state, m_run, m_position, m_glideShare, m_chosen, isAsking, isAsking || m_prediction->isRevealed()};
}

void RaceTab::showMoment()
{
    const RaceMoment now = moment();
    m_stage->showMoment(now);
    m_controls->showMoment(now, isPlaying());
    m_chart->showMoment(now);
    m_side->showMoment(now);
}

// While it plays, the texts follow a few times in a second.
void RaceTab::announce()
{
    if (isPlaying() && m_sinceAnnounced.elapsed() < kAnnounceEvery)
        return;
    m_sinceAnnounced.restart();
    emit changed();
}

void RaceTab::goTo(int position)
{
    const int wanted = std::clamp(position, 0, m_state.updates);
    m_glide.finish();
    if (wanted == m_position)
        return;
    m_position = wanted;
    showMoment();
    announce();
}

void RaceTab::step(int direction)
{
    if (m_prediction->isAsking())
        return;
    setPlaying(false);
    const int before = m_position;
    goTo(m_position + direction);
    if (direction > 0 && m_position > before) {
        m_glideShare = 0.0;
        m_glide.glide();
    }
}

void RaceTab::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && m_prediction->isAsking()))
        return;
    if (!playing) {
        m_timer.stop();
    } else {
        if (m_position >= m_state.updates)
            goTo(0);
        m_timer.start(1000 / m_speed);
    }
    m_controls->showMoment(moment(), isPlaying());
    emit changed();
}

void RaceTab::playOn()
{
    if (m_position + 1 >= m_state.updates)
        setPlaying(false);
    goTo(m_position + 1);
    if (m_speed <= kFastestGlide) {
        m_glideShare = 0.0;
        m_glide.glide();
    }
}

void RaceTab::choose(OptimizerType type)
{
    m_chosen = type;
    layOut();
    showMoment();
    emit changed();
}

// An empty range is the whole surface again.
void RaceTab::zoomTo(const QRectF& range)
{
    constexpr double kSmallest = 1e-3;
    constexpr double kLargest = 1e3;
    const SurfaceDomain whole = m_run.surface.domain();
    const SurfaceDomain wanted = range.isNull() ? whole : SurfaceDomain{range.left(), range.right(), range.top(), range.bottom()};
    const double share = (wanted.right - wanted.left) / (whole.right - whole.left);
    if (!(share >= kSmallest && share <= kLargest) || wanted == m_range)
        return;
    m_range = wanted;
    m_stage->showSurface(m_state, m_run, m_range);
    m_stage->showMoment(moment());
}

void RaceTab::checkTasks()
{
    for (const QString& id : raceTaskIds())
        if (isRaceTaskDone(id, m_state, m_run, m_hasClimbed))
            emit taskReached(id);
}

void RaceTab::present(int direction)
{
    if (direction == 0)
        setPlaying(!isPlaying());
    else
        step(direction);
}

void RaceTab::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || m_prediction->isAsking())
        return LessonTab::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space: return present(0);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_state.updates);
    default: LessonTab::keyPressEvent(event);
    }
}

// The keys reach the tab unless a control has them.
void RaceTab::entered()
{
    if (window()->focusWidget() == nullptr || !window()->focusWidget()->isVisible())
        setFocus(Qt::OtherFocusReason);
}

void RaceTab::left()
{
    setPlaying(false);
    m_glide.finish();
    m_settings->closePanel();
}

QString RaceTab::tabName() const
{
    return tr("Optimisers");
}

QString RaceTab::subtitle() const
{
    const auto count = std::ranges::count(m_state.isOn, true);
    return count == 1 ? tr("One optimiser rolls down the loss surface")
                      : tr("%1 optimisers roll down the same loss surface").arg(count);
}

QString RaceTab::explanationTitle() const
{
    return tr("How optimisers descend");
}

QString RaceTab::explanation() const
{
    return raceExplanation(moment());
}

QString RaceTab::statusText() const
{
    if (!m_state.isRegression())
        return surfaceLabel(m_state.surface);
    return tr("linear model, %1 rows · seed %2").arg(m_state.rowCount).arg(m_state.seed);
}

QStringList RaceTab::taskIds() const
{
    return raceTaskIds();
}

LessonTask RaceTab::task(const QString& id) const
{
    return raceTask(id, m_state, m_run, m_hasClimbed);
}

void RaceTab::runTask(const QString& id)
{
    change(tr("surface of the task"), Single, [&id](RaceState& next) { next = preparedForTask(id, next); });
}

QJsonObject RaceTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("position")] = m_position;
    json[QStringLiteral("chosen")] = static_cast<int>(racerIndex(m_chosen));
    json[QStringLiteral("side")] = static_cast<int>(m_side->side());
    json[QStringLiteral("parameter")] = m_side->parameter();
    json[QStringLiteral("speed")] = m_speed;
    json[QStringLiteral("climbed")] = m_hasClimbed;
    json[QStringLiteral("right")] = m_prediction->rightCount();
    json[QStringLiteral("asked")] = m_prediction->askedCount();
    return json;
}

void RaceTab::restoreState(const QJsonObject& json)
{
    setPlaying(false);
    closeQuestion();
    m_glide.finish();
    m_state = raceFromJson(json);
    m_run = raceRun(m_state);
    m_range = m_run.surface.domain();
    m_position = wholeIn(json, QLatin1StringView("position"), 0, m_state.updates, std::min(34, m_state.updates));
    m_chosen = kAllOptimizers[static_cast<std::size_t>(
        wholeIn(json, QLatin1StringView("chosen"), 0, static_cast<int>(kRacers) - 1, 0))];
    m_speed = wholeIn(json, QLatin1StringView("speed"), raceSpeeds().front(), raceSpeeds().back(), m_speed);
    if (std::ranges::find(raceSpeeds(), m_speed) == raceSpeeds().end())
        m_speed = 8;
    m_controls->setSpeed(m_speed);
    m_hasClimbed = json.value(QLatin1String("climbed")).toBool(false);
    const int asked = wholeIn(json, QLatin1StringView("asked"), 0, kMostCount, 0);
    m_prediction->setCounts(wholeIn(json, QLatin1StringView("right"), 0, asked, 0), asked);
    m_side->setParameter(wholeIn(json, QLatin1StringView("parameter"), 0, 1, 0));
    m_side->setSide(choiceIn(json, QLatin1StringView("side"), RaceSide::Data, RaceSide::Batches));
    showState();
    layOut();
}

void RaceTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

// The cards translate themselves; what they show is composed anew.
void RaceTab::retranslate()
{
    if (m_prediction->isAsking() || m_prediction->isRevealed()) {
        m_question = raceQuestion(m_state, m_run);
        m_prediction->retell(m_question.text, m_question.answers, m_question.why);
    }
    m_stage->showSurface(m_state, m_run, m_range);
    showMoment();
}

} // namespace chalknet::ui
