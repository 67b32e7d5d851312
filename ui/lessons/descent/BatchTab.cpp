// Parts, edits, moments and measurement of "Mini-batches".
#include "ui/lessons/descent/BatchTab.h"

#include "ui/AppContext.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/descent/BatchPictures.h"
#include "ui/lessons/descent/BatchSteps.h"
#include "ui/lessons/descent/BatchTexts.h"
#include "ui/lessons/descent/CurveFormulas.h"
#include "ui/lessons/descent/MiniBatchView.h"
#include "ui/lessons/descent/SeriesSample.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kTaskFactor = 4;
constexpr int kWholeRun = 12'000; // milliseconds, for playing
constexpr int kFastestPhase = 30;
constexpr int kSlowestPhase = 160;
constexpr double kStartStep = 0.05;

} // namespace

BatchTab::BatchTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_context(context)
    , m_undo(undo)
    , m_state(usualBatchState())
{
    makeStage();
    makeRuns();
    makeCharts();
    connectControls();
    connectTiming();
    rememberSize();
    retranslate();
    recalculate();
}

void BatchTab::makeStage()
{
    m_card = new Card(this);
    m_sizeLabel = new QLabel(m_card);
    m_size = new Stepper(m_card);
    m_size->setRange(kSmallestBatch, kLargestBatch);
    m_epochLabel = new QLabel(m_card);
    m_epochs = new Stepper(m_card);
    m_epochs->setRange(1, kMostBatchEpochs);
    m_rate = new ValueSlider(m_card);
    m_rate->setRange(kSmallestBatchRate, kLargestBatchRate, 0.02);
    m_rate->setLogarithmic(true);
    m_rate->setFormatter([](double value) { return writtenValue(value, 6).text(); });
    m_rate->setMinimumWidth(150);
    m_rate->setMaximumWidth(220);
    for (QLabel* label : {m_sizeLabel, m_epochLabel})
        setTextRole(label, TextRole::FieldLabel);
    QHBoxLayout* head = m_card->header();
    head->addWidget(m_sizeLabel);
    head->addWidget(m_size);
    head->addSpacing(8);
    head->addWidget(m_epochLabel);
    head->addWidget(m_epochs);
    head->addSpacing(8);
    head->addWidget(m_rate);
    m_rows = new MiniBatchView(m_card);
    m_steps = new BatchSteps(m_card);
    m_transport = new StepTransport(m_card);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_rows);
    middle->addWidget(m_steps, 1);
    m_card->body()->setSpacing(6);
    m_card->body()->addLayout(middle, 1);
    m_card->body()->addWidget(m_transport);
}

void BatchTab::makeRuns()
{
    const SurfaceGrid grid = batchGrid();
    const SurfacePoint best = batchSurface().minima().front();
    for (int i = 0; i < kBatchKinds; ++i) {
        RunCard& run = m_runs[static_cast<std::size_t>(i)];
        run.card = new Card(this);
        run.surface = new SurfaceView(run.card);
        run.text = new MathText(run.card);
        run.card->header()->addWidget(new SeriesSample(batchSeries(static_cast<BatchKindShown>(i)), run.card));
        run.card->body()->setSpacing(4);
        run.card->body()->addWidget(run.surface, 1);
        run.card->body()->addWidget(run.text);
        run.surface->setCompact(true);
        run.surface->setGrid(grid);
        run.surface->setAxisSymbols(QStringLiteral("w"), QStringLiteral("b"));
        run.surface->setMarks({{SurfaceMark::Kind::Minimum, QPointF(best[0], best[1]), {}}});
        run.surface->setEvaluator([](QPointF place) { return std::optional(batchSurface().value({place.x(), place.y()})); });
    }
}

void BatchTab::makeCharts()
{
    m_chartCard = new Card(this);
    m_charts = new SegmentedControl(m_chartCard);
    m_charts->addSegment(QString());
    m_charts->addSegment(QString());
    m_chartCard->header()->addWidget(m_charts);
    m_chart = new PlotView(m_chartCard);
    m_chartText = new MathText(m_chartCard);
    m_chartText->setSecondary(true);
    m_measure = new QPushButton(m_chartCard);
    m_chartCard->body()->setSpacing(6);
    m_chartCard->body()->addWidget(m_chart, 1);
    m_chartCard->body()->addWidget(m_chartText);
    m_chartCard->body()->addWidget(m_measure, 0, Qt::AlignLeft);
}

void BatchTab::connectControls()
{
    connect(m_size, &Stepper::valueChanged, this,
        [this](int size) { change(tr("batch size"), Size, [size](BatchState& next) { next.batchSize = size; }); });
    connect(m_epochs, &Stepper::valueChanged, this,
        [this](int epochs) { change(tr("epochs"), Epochs, [epochs](BatchState& next) { next.epochs = epochs; }); });
    connect(m_rate, &ValueSlider::valueChanged, this,
        [this](double rate) { change(tr("learning rate"), Rate, [rate](BatchState& next) { next.rate = rate; }); });
    if (auto* inner = m_rate->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, [this] { ++m_gesture; });
    for (const RunCard& run : m_runs) {
        connect(run.surface, &SurfaceView::startMoved, this, [this](QPointF place) {
            change(tr("start"), Start, [place](BatchState& next) { next.start = {place.x(), place.y()}; });
        });
        connect(run.surface, &SurfaceView::draggingChanged, this, [this](bool dragging) { m_gesture += dragging ? 0 : 1; });
    }
    connect(m_rows, &MiniBatchView::batchChosen, this, [this](int batch) {
        setPlaying(false);
        const int perEpoch = static_cast<int>(m_run.path(BatchKindShown::Mini).updatesPerEpoch);
        const int epoch = (static_cast<int>(m_moment.update()) - 1) / perEpoch;
        goTo((epoch * perEpoch + batch) * kBatchPhases);
    });
    connect(m_transport, &StepTransport::resetRequested, this, [this] {
        setPlaying(false);
        goTo(0);
    });
    connect(m_transport, &StepTransport::backRequested, this, [this] { present(-1); });
    connect(m_transport, &StepTransport::playRequested, this, [this] { present(0); });
    connect(m_transport, &StepTransport::nextRequested, this, [this] { present(1); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        goTo(m_moment.index + 1);
        if (m_moment.index >= lastMoment(m_run))
            setPlaying(false);
    });
}

void BatchTab::connectTiming()
{
    connect(m_charts, &SegmentedControl::currentIndexChanged, this, &BatchTab::showChart);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        if (m_timing.isRunning())
            m_timing.cancel();
        else
            m_timing.begin(m_context.deviceChoice());
    });
    connect(&m_timing, &EpochTiming::changed, this, &BatchTab::showChart);
}

// ---- edits

void BatchTab::change(const QString& text, int kind, const std::function<void(BatchState&)>& change)
{
    BatchState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state)
        return showAll(); // the control shows what was asked for; the state did not follow
    m_undo.push(new StateEdit<BatchState>(text, m_state, next, {this, kind, m_gesture}, [this](const BatchState& state) {
        apply(state);
        emit stateApplied();
    }));
}

void BatchTab::apply(const BatchState& state)
{
    setPlaying(false);
    // Another batch size is another sequence of updates; everything else keeps the place.
    if (state.batchSize != m_state.batchSize)
        m_moment.index = 0;
    m_state = state;
    rememberSize();
    recalculate();
    emit changed();
}

void BatchTab::recalculate()
{
    m_run = batchRun(m_state);
    m_moment.index = std::clamp(m_moment.index, 0, lastMoment(m_run));
    showAll();
}

void BatchTab::rememberSize()
{
    const auto place = std::ranges::lower_bound(m_seen, m_state.batchSize);
    if (place == m_seen.end() || *place != m_state.batchSize)
        m_seen.insert(place, m_state.batchSize);
}

bool BatchTab::hasComparedSizes() const
{
    return std::ranges::any_of(m_seen, [this](int size) { return std::ranges::binary_search(m_seen, size * kTaskFactor); });
}

// ---- moments

void BatchTab::goTo(int index)
{
    const int next = std::clamp(index, 0, lastMoment(m_run));
    if (next == m_moment.index)
        return;
    m_moment.index = next;
    showMoment();
    checkTasks();
    emit changed();
}

void BatchTab::setPlaying(bool playing)
{
    if (playing == m_timer.isActive())
        return;
    if (playing && m_moment.index >= lastMoment(m_run))
        goTo(0);
    if (playing)
        m_timer.start(std::clamp(kWholeRun / (lastMoment(m_run) + 1), kFastestPhase, kSlowestPhase));
    else
        m_timer.stop();
    m_transport->setPlaying(playing);
    emit changed();
}

void BatchTab::present(int direction)
{
    if (direction == 0)
        return setPlaying(!isPlaying());
    setPlaying(false);
    goTo(m_moment.index + direction);
}

void BatchTab::left()
{
    setPlaying(false);
    m_timing.cancel();
}

// ---- showing

void BatchTab::showAll()
{
    {
        const QSignalBlocker sizeBlocker(m_size);
        const QSignalBlocker epochBlocker(m_epochs);
        const QSignalBlocker rateBlocker(m_rate);
        m_size->setValue(m_state.batchSize);
        m_epochs->setValue(m_state.epochs);
        m_rate->setValue(m_state.rate);
    }
    for (int i = 0; i < kBatchKinds; ++i) {
        const RunCard& run = m_runs[static_cast<std::size_t>(i)];
        run.surface->setStart(QPointF(m_state.start[0], m_state.start[1]), kStartStep);
        run.text->setText(batchRunText(m_run, static_cast<BatchKindShown>(i)));
    }
    showMoment();
}

void BatchTab::showMoment()
{
    const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
    MiniBatches content;
    content.rows = kBatchRows;
    content.batchSize = m_state.batchSize;
    content.active = batchOf(m_run, m_moment);
    content.done = content.active;
    content.color = batchSeries(BatchKindShown::Mini).color;
    content.hasText = false;
    m_rows->setContent(content);
    m_rows->setOrder(orderOf(m_state, m_run, m_moment));
    m_steps->show(batchStepTexts(m_state, m_run, m_moment), m_moment.phase());
    const QString strong = QStringLiteral("<b style=\"font-size:18px\">%1</b>");
    m_transport->setPlace(tr("epoch %1 · update %2 of %3")
                              .arg(strong.arg(mini.moments[m_moment.update()].epoch + 1), strong.arg(m_moment.update()),
                                  QString::number(mini.updates())));
    m_transport->setBackEnabled(m_moment.index > 0);
    m_transport->setNextEnabled(m_moment.index < lastMoment(m_run));
    for (int i = 0; i < kBatchKinds; ++i) {
        const auto kind = static_cast<BatchKindShown>(i);
        m_runs[static_cast<std::size_t>(i)].surface->setTracks(batchTracks(m_run, kind, m_moment));
    }
    showChart();
}

void BatchTab::showChart()
{
    const bool isTiming = m_charts->currentIndex() == Timing;
    m_measure->setVisible(isTiming);
    if (isTiming)
        return showTiming();
    m_chart->setContent(batchLossPicture(m_state, m_run, m_moment));
    m_chartText->setText(tr("Over all rows; as many epochs for all three. Thin: still to come."));
}

void BatchTab::showTiming()
{
    const bool isRunning = m_timing.isRunning();
    m_measure->setText(isRunning ? tr("Cancel") : tr("Measure on this machine"));
    m_chart->setContent(timingPicture(
        m_timing.results(), isRunning ? tr("Measuring …") : tr("Nothing measured yet. Press “Measure on this machine”.")));
    QString text;
    if (!m_timing.failure().isEmpty())
        text = m_timing.failure();
    else if (isRunning)
        text = tr("Measuring: %1 of %2 batch sizes done.").arg(m_timing.results().size()).arg(kTimedBatches.size());
    else if (m_timing.results().empty())
        text = tr("Trains a 2-16-16-1 network for single epochs on 1,000 rows with batches of 1, 10, 100 and 1,000.");
    else {
        QStringList times;
        for (const TimedEpoch& epoch : m_timing.results())
            times << tr("$m = \\num{%1}$: about %2 ms")
                         .arg(grouped(static_cast<qint64>(epoch.batchSize)), compact(1e3 * epoch.seconds, 3));
        text = times.join(QStringLiteral(",  ")) + QLatin1Char('\n')
            + tr("2-16-16-1, 1,000 rows, on %1").arg(m_timing.deviceName());
    }
    m_chartText->setText(text);
}

} // namespace chalknet::ui
