// Building and laying out the page, and showing what the controller reports.
#include "ui/lessons/lab/LabPage.h"

#include "ui/AppContext.h"
#include "ui/ProblemText.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/LabExplanation.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/LabPlaneWords.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/lessons/lab/ManyStartsPanel.h"
#include "ui/lessons/lab/ManyStartsStrip.h"
#include "ui/lessons/lab/NetworkEdits.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/SettingsStrip.h"
#include "ui/lessons/lab/SideBySide.h"
#include "ui/lessons/lab/TaskCard.h"
#include "ui/lessons/lab/TimeBar.h"
#include "ui/lessons/lab/TimeCard.h"
#include "ui/trace/TraceNetwork.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kLongWait = 800; // milliseconds
constexpr qint64 kDrawInterval = 55; // milliseconds between two pictures of the maps while training runs

} // namespace

LabPage::LabPage(AppContext& context, QWidget* parent)
    : LessonPage(parent)
    , m_context(context)
    , m_controller(context)
    , m_time(m_controller)
    , m_strip(new SettingsStrip(this))
    , m_data(new DataPanel(this))
    , m_network(new NetworkPanel(this))
    , m_edits(new NetworkEdits(m_controller, this))
    , m_output(new OutputPanel(this))
    , m_charts(new ChartsPanel(this))
    , m_timeBar(new TimeBar(m_time, this))
    , m_timeCard(new TimeCard(m_controller, m_time, this))
    , m_sideBySide(new SideBySide(m_controller, m_time, this))
    , m_task(new TaskCard(this))
    , m_many(new ManyStartsPanel(context, this))
{
    connectStrip();
    connectData();
    connectDataOptions();
    connectPointTools();
    setAcceptDrops(true);
    connectNetwork();
    connectController();
    connectTime();
    connectWorksheet();
    connectMany();
    m_preparing.setSingleShot(true);
    m_preparing.setInterval(kLongWait);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        m_isPreparing = true;
        emit statusChanged();
    });
    m_controller.setSpeed(m_strip->speed());
    m_context.setLabNetworkSource(this, [this] { return std::optional(m_controller.network()); });
    showData();
    showDocument();
    m_charts->setRuns(m_controller.runs());
    showState();
}

void LabPage::connectController()
{
    connect(&m_controller, &LabController::documentChanged, this, &LabPage::showDocument);
    connect(&m_controller, &LabController::dataChanged, this, &LabPage::showData);
    connect(&m_controller, &LabController::snapshotChanged, this, &LabPage::showSnapshot);
    connect(&m_controller, &LabController::runsChanged, this, [this] { m_charts->setRuns(m_controller.runs()); });
    connect(&m_controller, &LabController::stateChanged, this, &LabPage::showState);
    connect(&m_controller, &LabController::failed, this, &LabPage::showFailure);
    connect(m_network->note(), &NoteBar::buttonClicked, this, &LabPage::onNoteButton);
    connect(m_network->note(), &NoteBar::closed, this, [this] { m_note = Note::None; });
}

void LabPage::resizeEvent(QResizeEvent*)
{
    arrange();
}

void LabPage::arrange()
{
    if (arrangeMany())
        return;
    const bool isTimeOpen = m_time.isOpen() && !m_keepsArrangement;
    m_task->setScales(std::min(width() / 1324.0, height() / 800.0), height() < 690);
    // How high the task is follows from how wide it is.
    const LabLayout withTask = labLayout(size(), m_presenting, {isTimeOpen, hasDataPanel(), 1});
    const int taskHeight = m_task->isEmpty() ? 0 : m_task->heightFor(withTask.task.width());
    const LabLayout layout = labLayout(size(), m_presenting, {isTimeOpen, hasDataPanel(), taskHeight});
    const auto place = [](QWidget* panel, const QRect& rect) {
        panel->setVisible(!rect.isEmpty());
        if (!rect.isEmpty())
            panel->setGeometry(rect);
    };
    m_data->setLandscape(layout.isStacked);
    m_charts->setCompact(layout.isStacked);
    m_network->setCompact(layout.isStacked);
    m_data->setChromeScale(layout.chrome);
    m_strip->setChromeScale(layout.chrome);
    m_network->setScales(layout.scale, layout.chrome);
    m_output->setScales(layout.scale, layout.chrome);
    m_charts->setScales(layout.scale, layout.chrome);
    m_timeBar->setChromeScale(layout.chrome);
    m_timeCard->setScales(layout.scale, layout.chrome);
    m_sideBySide->setScales(layout.scale, layout.chrome);
    // Where it is comes first while another moment is shown, also while the small chart is still dragged.
    place(m_strip, m_time.isOpen() ? QRect() : layout.strip);
    place(m_timeBar, m_time.isOpen() ? layout.strip : QRect());
    place(m_task, layout.task);
    place(m_timeCard, layout.time);
    // What it covers is no stop for the Tab key.
    const bool isCovered = !m_sideBySide->isHidden();
    if (isCovered)
        m_sideBySide->setGeometry(layout.network.united(layout.output));
    place(m_data, layout.data);
    place(m_network, isCovered ? QRect() : layout.network);
    place(m_output, isCovered ? QRect() : layout.output);
    place(m_charts, layout.charts);
}

void LabPage::showDocument()
{
    const LabDocument& document = m_controller.document();
    m_strip->setDocument(document);
    m_data->setData(document, m_controller.split().train.rows(), m_controller.split().test.rows());
    m_data->setStartSeed(document.spec.seed);
    if (!m_time.isOpen()) {
        m_network->setSpec(document.spec);
        m_network->setFixed(document.fixed, document.spec);
    }
    m_network->setStepByStep(traceObstacle(document.spec));
    showGoal();
    if (m_note == Note::Hint || m_note == Note::Finished) {
        m_note = Note::None;
        m_network->note()->hideNote();
    }
    emit statusChanged();
    emit explanationChanged();
}

void LabPage::showData()
{
    showPointTools();
    const LabDocument& document = m_controller.document();
    const LabPlaneWords words = planeWords(document);
    m_output->setRange(m_controller.range());
    m_output->setWords(words);
    m_sideBySide->setWords(words);
    m_network->setRows(m_controller.split().train);
    m_network->setInputNames(inputNames(document));
    m_output->setData(m_controller.split(), planePoints(document));
    m_network->diagram()->setOutputScale(m_output->valueScale());
}

void LabPage::showSnapshot()
{
    const SnapshotPointer snapshot = m_controller.snapshot();
    if (!snapshot && m_controller.split().train.isEmpty()) {
        m_output->setSnapshot(nullptr);
        m_network->setSnapshot(nullptr);
        m_strip->setEpoch(0.0, true);
    }
    // Trained for another lesson while this page is hidden: shown when it is seen again.
    if (!snapshot || m_controller.isSuspended() || m_time.isOpen())
        return;
    // While it runs, at a rate that the eye can follow; numbers and pictures always of the same moment.
    // The picture of divergence is the last one.
    const bool isMoving
        = m_controller.state() == TrainingSession::State::Running && snapshot->position.step > 0 && !snapshot->diverged;
    if (!isMoving || !m_drawn.isValid() || m_drawn.elapsed() >= kDrawInterval) {
        m_drawn.start();
        m_drawnSnapshot = snapshot;
        m_strip->setEpoch(snapshot->position.epochs(), snapshot->position.step == 0);
        m_network->setSnapshot(snapshot);
        m_output->setSnapshot(snapshot);
        m_charts->setRuns(m_controller.runs());
        showGoal();
    }
    emit statusChanged();
}

void LabPage::showState()
{
    const TrainingSession::State state = m_controller.state();
    // Kernels of a shape that was never trained here are compiled; a short wait needs no words.
    if (state != TrainingSession::State::Loading) {
        m_preparing.stop();
        m_isPreparing = false;
    } else if (!m_preparing.isActive() && !m_isPreparing) {
        m_preparing.start();
    }
    m_strip->setPlaying(m_controller.isPlaying());
    m_strip->setTrainable(state != TrainingSession::State::Diverged && state != TrainingSession::State::Failed);
    // The last picture of a run may have come too soon after the one before to be drawn.
    if (state == TrainingSession::State::Paused && !m_time.isOpen() && m_controller.snapshot() != m_drawnSnapshot)
        showPresent();
    if (state == TrainingSession::State::Diverged && m_note != Note::Diverged)
        showDivergence();
    const bool isLive = state == TrainingSession::State::Paused || state == TrainingSession::State::Running
        || state == TrainingSession::State::Loading;
    const bool goesOn = m_note == Note::Finished && m_controller.isPlaying();
    if ((isLive && (m_note == Note::Diverged || m_note == Note::Failed)) || goesOn) {
        m_note = Note::None;
        m_network->note()->hideNote();
    }
    emit statusChanged();
}

void LabPage::showDivergence()
{
    m_note = Note::Diverged;
    m_network->note()->showNote(tr("Training diverged: a number is no longer finite. The learning rate is probably too large."),
        tr("Back to the last good step"));
}

void LabPage::showFailure(const Problem& problem)
{
    m_note = Note::Failed;
    m_problem = problem;
    m_network->note()->showNote(problemText(problem), tr("Compute on the processor"));
}

void LabPage::onNoteButton()
{
    const Note note = std::exchange(m_note, Note::None);
    m_network->note()->hideNote();
    setFocus(); // the diagram, which is next, would show the unit that it stands on
    if (note == Note::Diverged)
        m_controller.rewindToLastGood();
    else if (note == Note::Failed)
        m_controller.useHost();
}

QString LabPage::subtitle() const
{
    if (isManyOpen())
        return m_many->strip()->mode() == ManyStartsStrip::Mode::Sweep ? tr("Two settings, every combination from several starts")
                                                                       : tr("The same network from many different starts");
    return tr("Stack layers and units; watch the decision boundary take shape");
}
QString LabPage::explanationTitle() const
{
    return tr("Network lab");
}
QString LabPage::explanation() const
{
    return isManyOpen() ? m_many->explanation() : labExplanation(m_controller.document());
}

QString LabPage::statusText() const
{
    if (isManyOpen())
        return m_many->statusText();
    const LabDocument& document = m_controller.document();
    const int hidden = static_cast<int>(document.hiddenLayers());
    const QString name = tr("%1-layer / %2-hidden-layer network").arg(hidden + 1).arg(hidden);
    const QString run
        = m_controller.runs().isEmpty() ? QString() : QStringLiteral("     ") + m_controller.runs().present().label();
    const QString moments = momentsText();
    const QString kept = moments.isEmpty() ? QString() : moments + QStringLiteral("     ");
    return kept + name + QStringLiteral("     ")
        + tr("Parameters %1").arg(grouped(static_cast<qint64>(parameterCount(document.spec)))) + run;
}

QString LabPage::speedText() const
{
    if (isManyOpen())
        return m_many->speedText();
    if (m_isPreparing)
        return tr("preparing the device …");
    const SnapshotPointer snapshot = m_controller.snapshot();
    if (!snapshot || m_controller.state() != TrainingSession::State::Running)
        return {};
    return tr("%1 steps/s").arg(grouped(static_cast<qint64>(snapshot->stepsPerSecond)));
}

QJsonObject LabPage::saveState() const
{
    QJsonObject state = viewState();
    state[QStringLiteral("document")] = labDocumentToJson(m_controller.document());
    if (!m_controller.worksheet().isEmpty())
        state[QStringLiteral("worksheet")] = toJson(m_controller.worksheet());
    return state;
}

QJsonObject LabPage::viewState() const
{
    return {{QStringLiteral("mode"), static_cast<int>(m_network->mode())},
        {QStringLiteral("distributions"), m_network->showsDistributions()},
        {QStringLiteral("output"), outputViewToJson(m_output->view())}, {QStringLiteral("speed"), m_strip->speed()},
        {QStringLiteral("step"), static_cast<int>(m_strip->stepAmount())}, {QStringLiteral("many"), m_many->saveState()}};
}

void LabPage::restoreState(const QJsonObject& state)
{
    if (state.contains(QLatin1StringView("document")))
        m_controller.replace(labDocumentFromJson(state.value(QLatin1StringView("document")).toObject()));
    m_controller.keepWorksheet(keptWorksheet(state.value(QLatin1StringView("worksheet")).toObject()));
    restoreView(state);
}

void LabPage::restoreView(const QJsonObject& state)
{
    m_network->setMode(static_cast<DiagramMode>(std::clamp(state.value(QLatin1StringView("mode")).toInt(), 0, 2)));
    if (state.value(QLatin1StringView("distributions")).toBool())
        m_network->setShowsDistributions();
    m_output->setView(outputViewFromJson(state));
    m_strip->setStepAmount(
        static_cast<Advance>(std::clamp(state.value(QLatin1StringView("step")).toInt(static_cast<int>(Advance::Epoch)), 0, 2)));
    m_strip->setSpeed(state.value(QLatin1StringView("speed")).toDouble(m_strip->speed()));
    m_controller.setSpeed(m_strip->speed());
    const QJsonObject many = state.value(QLatin1StringView("many")).toObject();
    m_many->model().setDocument(m_controller.document());
    m_many->restoreState(many);
    if (many.value(QLatin1StringView("open")).toBool())
        openMany();
    else
        closeMany();
}

void LabPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier)
        presentPlay();
    else if (event->key() == Qt::Key_Escape && m_sideBySide->isVisible())
        closeSideBySide();
    else if (event->key() == Qt::Key_Escape && m_time.isOpen())
        m_time.close();
    else
        LessonPage::keyPressEvent(event);
}

void LabPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void LabPage::retranslate()
{
    if (m_note == Note::Diverged)
        showDivergence();
    else if (m_note == Note::Failed)
        showFailure(m_problem);
    else if (m_note == Note::Finished)
        showFinish(m_reason);
    else if (m_note == Note::Hint) // what it was about is not kept
        m_network->note()->hideNote();
    showMomentTexts();
    showWords();
    m_network->setStepByStep(traceObstacle(m_controller.document().spec));
    emit titleChanged();
    emit statusChanged();
    emit explanationChanged();
}

} // namespace chalknet::ui
