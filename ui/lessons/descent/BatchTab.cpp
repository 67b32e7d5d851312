// Parts, edits, moments, measurement, tasks and layout of "Mini-batches".
#include "ui/lessons/descent/BatchTab.h"

#include "ui/AppContext.h"
#include "ui/JsonNumbers.h"
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

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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

const QString kCountTask = QStringLiteral("batch-count");
const QString kNoiseTask = QStringLiteral("batch-noise");
constexpr std::size_t kTaskUpdates = 20;
constexpr int kTaskFactor = 4;
constexpr int kHalfAnswer = 1;
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

template <typename Change> void BatchTab::change(const QString& text, int kind, Change change)
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

// ---- texts and tasks

QString BatchTab::tabName() const
{
    return tr("Mini-batches");
}

QString BatchTab::subtitle() const
{
    return tr("A few rows for each update: more steps with the same work, but noisier ones");
}

QString BatchTab::explanationTitle() const
{
    return tabName();
}

QString BatchTab::explanation() const
{
    return batchExplanation(m_state, m_run, m_moment);
}

QString BatchTab::statusText() const
{
    const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
    return tr("100 rows, batch size %1, η = %2 · update %3 of %4")
        .arg(QString::number(m_state.batchSize), writtenValue(m_state.rate, 6).text(), QString::number(m_moment.update()),
            QString::number(mini.updates()));
}

QStringList BatchTab::taskIds() const
{
    return {kCountTask, kNoiseTask};
}

LessonTask BatchTab::task(const QString& id) const
{
    LessonTask task;
    task.id = id;
    if (id == kCountTask) {
        const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
        task.text = tr("Choose the batch size so that an epoch has exactly 20 updates, and go through one epoch.");
        task.hint = tr("100 rows divided by the batch size gives the updates of an epoch.");
        if (mini.updatesPerEpoch == kTaskUpdates) {
            task.progressOf = static_cast<int>(kTaskUpdates);
            task.progress = static_cast<int>(std::min(m_moment.done(), kTaskUpdates));
            task.progressText = tr("%1 of %2 updates").arg(task.progress).arg(task.progressOf);
        }
        return task;
    }
    task.text
        = tr("How does the noise change when the batch is four times as large? Compare two such sizes, for example 5 and 20.");
    task.hint = tr("The noise stands under the picture of the mini-batch. Set one size, read it, set the other.");
    if (hasComparedSizes())
        task.answers = {tr("about a quarter"), tr("about half"), tr("it stays the same"), tr("about double")};
    return task;
}

void BatchTab::answerTask(const QString& id, int answer)
{
    if (id != kNoiseTask || !hasComparedSizes())
        return;
    if (answer == kHalfAnswer)
        emit taskReached(id);
    else
        m_context.showNotice(tr("Not quite. Read the noise of both sizes under the mini-batch and divide one by the other."));
}

void BatchTab::checkTasks()
{
    const SurfacePath& mini = m_run.path(BatchKindShown::Mini);
    const bool isEpochOver = m_moment.update() >= kTaskUpdates && m_moment.done() >= kTaskUpdates;
    if (mini.updatesPerEpoch == kTaskUpdates && isEpochOver)
        emit taskReached(kCountTask);
}

// ---- state

QJsonObject BatchTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json[QStringLiteral("moment")] = m_moment.index;
    json[QStringLiteral("chart")] = m_charts->currentIndex();
    QJsonArray seen;
    for (const int size : m_seen)
        seen.append(size);
    json[QStringLiteral("seen")] = seen;
    return json;
}

void BatchTab::restoreState(const QJsonObject& json)
{
    setPlaying(false);
    m_state = batchStateFromJson(json);
    m_seen.clear();
    for (const QJsonValue& value : json.value(QLatin1StringView("seen")).toArray()) {
        const int size = value.toInt();
        const auto place = std::ranges::lower_bound(m_seen, size);
        if (size >= kSmallestBatch && size <= kLargestBatch && (place == m_seen.end() || *place != size))
            m_seen.insert(place, size);
    }
    rememberSize();
    m_run = batchRun(m_state);
    m_moment.index = wholeIn(json, QLatin1StringView("moment"), 0, lastMoment(m_run), 0);
    m_charts->setCurrentIndex(wholeIn(json, QLatin1StringView("chart"), Loss, Timing, Loss));
    showAll();
}

// ---- layout

void BatchTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void BatchTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (QWidget* widget : {static_cast<QWidget*>(m_sizeLabel), static_cast<QWidget*>(m_size),
             static_cast<QWidget*>(m_epochLabel), static_cast<QWidget*>(m_epochs), static_cast<QWidget*>(m_rate)})
        widget->setVisible(!presenting);
    m_transport->setPresenting(presenting);
    layOut();
}

void BatchTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void BatchTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    m_rows->setStageScale(stage);
    m_steps->setStageScale(stage);
    m_chart->setStageScale(std::min(stage, 1.3) * 0.92);
    m_chartText->setPixelSize(13.5 * std::max(0.9, std::min(m_scale, 1.2)));
    const int strip = static_cast<int>(std::lround(height() * (compact ? 0.44 : 0.43)));
    m_card->setGeometry(0, 0, width(), strip);
    // At least as wide as the words under the squares.
    m_rows->setFixedWidth(static_cast<int>(std::lround(std::max(212.0 * stage, std::min(0.19 * width(), 0.68 * strip)))));
    m_chartCard->setVisible(!m_presenting);
    const int below = strip + gap;
    const int room = height() - below;
    const int right = m_presenting ? -gap : static_cast<int>(std::lround((width() - gap) * 0.33));
    layOutRuns({0, below, width() - right - gap, room}, gap);
    if (!m_presenting)
        m_chartCard->setGeometry(width() - right, below, right, room);
}

void BatchTab::layOutRuns(const QRect& room, int gap)
{
    const int wide = (room.width() - gap * (kBatchKinds - 1)) / kBatchKinds;
    for (int i = 0; i < kBatchKinds; ++i) {
        const RunCard& run = m_runs[static_cast<std::size_t>(i)];
        run.surface->setStageScale(std::min(m_scale, 1.3) * 0.9);
        run.text->setPixelSize((m_presenting ? 15.5 : 13.5) * m_scale);
        run.text->setFixedHeight(run.text->heightForWidth(std::max(60, wide - 2 * metrics::kCardPadding)));
        run.card->setGeometry(room.left() + i * (wide + gap), room.top(), wide, room.height());
    }
}

void BatchTab::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || m_presenting)
        return LessonTab::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: return present(1);
    case Qt::Key_Left: return present(-1);
    case Qt::Key_Home: setPlaying(false); return goTo(0);
    case Qt::Key_End: setPlaying(false); return goTo(lastMoment(m_run));
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            present(0);
        return;
    default: LessonTab::keyPressEvent(event);
    }
}

void BatchTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void BatchTab::retranslate()
{
    m_card->setTitle(tr("Four steps, again and again"));
    m_sizeLabel->setText(tr("Batch size m"));
    m_size->setAccessibleNames(tr("Smaller batch"), tr("Larger batch"));
    m_epochLabel->setText(tr("Epochs"));
    m_epochs->setAccessibleNames(tr("One epoch less"), tr("One epoch more"));
    m_rate->setLabel(tr("Learning rate η"));
    m_rows->setAccessibleName(tr("Rows in the order of the epoch"));
    m_rows->setRowText([](int row) {
        const RegressionRow& shown = batchSurface().rows()[static_cast<std::size_t>(row)];
        return tr("row %1: x = %2, t = %3").arg(QString::number(row + 1), fixed(shown.x, 2), fixed(shown.t, 2));
    });
    std::array<QString, kBatchPhases> titles;
    for (int i = 0; i < kBatchPhases; ++i)
        titles[static_cast<std::size_t>(i)] = batchPhaseLabel(static_cast<BatchPhase>(i));
    m_steps->setTitles(titles);
    for (int i = 0; i < kBatchKinds; ++i) {
        const RunCard& run = m_runs[static_cast<std::size_t>(i)];
        run.card->setTitle(batchKindLabel(static_cast<BatchKindShown>(i)));
        run.surface->setAccessibleName(batchKindLabel(static_cast<BatchKindShown>(i)));
    }
    m_charts->setAccessibleName(tr("Chart"));
    m_charts->setSegmentText(Loss, tr("Loss"));
    m_charts->setSegmentText(Timing, tr("Time and noise"));
    m_chart->setAccessibleName(tr("Chart"));
    if (!m_run.path(BatchKindShown::Mini).moments.empty())
        showAll();
}

} // namespace chalknet::ui
