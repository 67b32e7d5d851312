// Edits, undo, transport and tasks of "Valleys and saddles".
#include "ui/lessons/descent/BasinTab.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/descent/BasinExplanation.h"
#include "ui/lessons/descent/BasinSearch.h"
#include "ui/lessons/descent/BasinTable.h"
#include "ui/lessons/descent/CriticalCard.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/views/SurfaceView.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFrame = 33; // milliseconds
constexpr int kFrames = 160; // of one run at most

QRectF rangeOf(const SurfaceDomain& domain)
{
    return {domain.left, domain.bottom, domain.right - domain.left, domain.top - domain.bottom};
}

} // namespace

BasinTab::BasinTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_undo(undo)
    , m_glide(this,
          [this](double share) {
              m_shown = m_moment - 1 + share;
              showPaths();
          })
    , m_search(new BasinSearch(this))
{
    Q_UNUSED(context)
    m_timer.setInterval(kFrame);
    makeCards();
    connectAll();
    retranslate();
    apply(m_state);
}

void BasinTab::connectAll()
{
    connect(&m_timer, &QTimer::timeout, this, &BasinTab::advance);
    connect(m_surfaceBox, &QComboBox::activated, this, [this](int index) {
        const auto surface = static_cast<SurfaceType>(m_surfaceBox->itemData(index).toInt());
        change(tr("surface"), Single, [surface](BasinState& next) { next = withSurface(next, surface); });
    });
    connect(m_optimizerBox, &QComboBox::activated, this, [this](int index) {
        const OptimizerType optimizer = kAllOptimizers[static_cast<std::size_t>(index)];
        change(tr("optimiser"), Single, [optimizer](BasinState& next) { next.optimizer = optimizer; });
    });
    connect(m_rate, &ValueSlider::valueChanged, this,
        [this](double rate) { change(tr("learning rate"), Rate, [rate](BasinState& next) { next.rate = rate; }); });
    connect(m_updates, &ValueSlider::valueChanged, this, [this](double updates) {
        change(tr("updates"), Updates, [updates](BasinState& next) { next.updates = static_cast<int>(std::lround(updates)); });
    });
    for (ValueSlider* slider : {m_rate, m_updates})
        if (auto* inner = slider->findChild<QSlider*>())
            connect(inner, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    connect(m_view, &SurfaceView::startMoved, this, [this](QPointF place) {
        change(tr("start"), Start, [place](BasinState& next) { next.start = {place.x(), place.y()}; });
    });
    connect(m_view, &SurfaceView::placeClicked, this, [this](QPointF place) {
        change(tr("start"), Single, [place](BasinState& next) { next.start = {place.x(), place.y()}; });
    });
    connect(m_view, &SurfaceView::draggingChanged, this, [this] { ++m_gesture; });
    connect(m_view, &SurfaceView::rangeRequested, this, [this](const QRectF& range) {
        change(tr("zoom"), View, [&range](BasinState& next) {
            next.view = range.isNull() ? std::nullopt
                                       : std::optional(SurfaceDomain{range.left(), range.right(), range.top(), range.bottom()});
        });
    });
    connect(m_transport, &StepTransport::resetRequested, this, &BasinTab::rewind);
    connect(m_transport, &StepTransport::backRequested, this, [this] { present(-1); });
    connect(m_transport, &StepTransport::playRequested, this, [this] { present(0); });
    connect(m_transport, &StepTransport::nextRequested, this, [this] { present(1); });
    connect(m_release, &QPushButton::clicked, this, &BasinTab::release);
    connect(m_search, &BasinSearch::changed, this, &BasinTab::showBasins);
    connect(m_critical, &CriticalCard::problemChosen, this, [this](const CriticalProblem& problem) {
        change(tr("small network"), Single, [&problem](BasinState& next) { next.critical = problem; });
    });
    connect(m_critical, &CriticalCard::changed, this, [this] {
        checkTasks();
        emit changed();
    });
}

template <typename Change> void BasinTab::change(const QString& text, int kind, Change change)
{
    BasinState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state)
        return;
    m_undo.push(new StateEdit<BasinState>(text, m_state, next, {this, kind, m_gesture}, [this](const BasinState& state) {
        apply(state);
        emit stateApplied();
    }));
}

void BasinTab::apply(const BasinState& state)
{
    const bool isOtherProblem = state.surface != m_state.surface || state.view != m_state.view;
    m_state = state;
    // While marbles roll a new setting lets them start again; else the whole path is shown.
    if (!isPlaying() || isOtherProblem) {
        setPlaying(false);
        m_many = m_many && !isOtherProblem;
        m_moment = m_state.updates;
    }
    m_moment = std::min(m_moment, m_state.updates);
    m_shown = m_moment;
    showAll();
    checkTasks();
    emit changed();
}

void BasinTab::showAll()
{
    {
        const QSignalBlocker rateBlocker(m_rate);
        const QSignalBlocker updatesBlocker(m_updates);
        m_rate->setValue(m_state.rate);
        m_updates->setValue(m_state.updates);
    }
    m_surfaceBox->setCurrentIndex(m_surfaceBox->findData(static_cast<int>(m_state.surface)));
    const auto optimizer = std::find(kAllOptimizers.begin(), kAllOptimizers.end(), m_state.optimizer);
    m_optimizerBox->setCurrentIndex(static_cast<int>(optimizer - kAllOptimizers.begin()));
    m_critical->setProblem(m_state.critical);
    m_search->show(m_state);
    showSurface();
    descendAgain();
}

void BasinTab::descendAgain()
{
    const LossSurface surface = surfaceOf(m_state);
    const DescentSettings settings = descentOf(m_state);
    m_path = descend(surface, m_state.start, settings);
    m_marbles.clear();
    const QRectF range = rangeOf(domainOf(m_state));
    for (int row = 0; m_many && row < kMarbles; ++row)
        for (int column = 0; column < kMarbles; ++column)
            m_marbles.push_back(descend(surface,
                {range.left() + (column + 0.5) / kMarbles * range.width(), range.top() + (row + 0.5) / kMarbles * range.height()},
                settings));
    showPaths();
    showTransport();
}

void BasinTab::setPlaying(bool playing)
{
    if (playing == m_timer.isActive())
        return;
    m_glide.stop();
    m_shown = m_moment;
    if (playing) {
        if (m_moment >= m_state.updates)
            m_moment = 0;
        m_timer.start();
    } else {
        m_timer.stop();
    }
    showPaths();
    showTransport();
    emit changed();
}

void BasinTab::advance()
{
    const int atOnce = (m_state.updates + kFrames - 1) / kFrames;
    stepTo(m_moment + atOnce, false);
    if (m_moment >= m_state.updates)
        setPlaying(false);
}

void BasinTab::stepTo(int moment, bool glides)
{
    const int before = m_moment;
    m_moment = std::clamp(moment, 0, m_state.updates);
    m_glide.stop();
    m_shown = m_moment;
    showTransport();
    if (glides && m_moment == before + 1)
        m_glide.glide();
    else
        showPaths();
}

void BasinTab::release()
{
    setPlaying(false);
    m_many = !m_many;
    m_moment = m_many ? 0 : m_state.updates;
    m_shown = m_moment;
    descendAgain();
    if (m_many)
        setPlaying(true);
    emit changed();
}

void BasinTab::rewind()
{
    setPlaying(false);
    stepTo(0, false);
}

void BasinTab::present(int direction)
{
    if (direction == 0)
        return setPlaying(!isPlaying());
    setPlaying(false);
    // After the end the first step begins anew.
    stepTo(direction > 0 && m_moment >= m_state.updates ? 0 : m_moment + direction, direction > 0);
    emit changed();
}

std::optional<double> BasinTab::lowestShare() const
{
    if (m_state.surface != SurfaceType::SeveralMinima || m_state.view || !m_search->isComplete() || !m_search->map())
        return std::nullopt;
    return m_search->map()->share(0);
}

void BasinTab::checkTasks()
{
    if (lowestShare().value_or(0.0) > kBasinGoal)
        emit taskReached(basinTaskIds()[0]);
    const CriticalPoint* point = m_critical->chosen();
    if (point != nullptr && kindOf(*point) == CriticalKind::Saddle)
        emit taskReached(basinTaskIds()[1]);
}

QString BasinTab::tabName() const
{
    return tr("Valleys and saddles");
}

QString BasinTab::subtitle() const
{
    return tr("The start decides in which valley descent ends");
}

QString BasinTab::explanationTitle() const
{
    return tabName();
}

QString BasinTab::explanation() const
{
    BasinMeasured measured{m_state, {}, 0, m_critical->countsText()};
    if (m_search->map() && m_search->isComplete()) {
        measured.shares = sharesOf(*m_search->map(), surfaceOf(m_state).minima().size());
        measured.starts = static_cast<int>(m_search->map()->ends.size());
    }
    return basinExplanation(measured);
}

QString BasinTab::statusText() const
{
    return QStringLiteral("%1 · %2, η = %3")
        .arg(surfaceLabel(m_state.surface), optimizerLabel(m_state.optimizer), compact(m_state.rate, 2));
}

QStringList BasinTab::taskIds() const
{
    return basinTaskIds();
}

LessonTask BasinTab::task(const QString& id) const
{
    return basinTask(id, lowestShare());
}

QJsonObject BasinTab::saveState() const
{
    return toJson(m_state);
}

void BasinTab::restoreState(const QJsonObject& state)
{
    m_many = false;
    setPlaying(false);
    m_moment = kMostBasinUpdates;
    apply(basinFromJson(state));
}

void BasinTab::entered()
{
    m_search->show(m_state);
}

void BasinTab::left()
{
    setPlaying(false);
    m_glide.stop();
    m_shown = m_moment;
    m_critical->pause();
}

} // namespace chalknet::ui
