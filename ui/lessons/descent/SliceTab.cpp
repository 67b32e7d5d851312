// Edits, undo, tasks, layout and texts of "A network's loss".
#include "ui/lessons/descent/SliceTab.h"

#include "ui/AppContext.h"
#include "ui/ProblemText.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TransportBar.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/descent/SliceDirectionsCard.h"
#include "ui/lessons/descent/SliceNetworkCard.h"
#include "ui/lessons/descent/SliceNumbersCard.h"
#include "ui/lessons/descent/SliceTexts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/SurfaceView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr auto kDownhill = "slice-downhill";
constexpr auto kPlace = "slice-place";
constexpr std::uint64_t kTaskUpdates = 50;
constexpr double kTaskShare = 0.5; // of the loss at the start
constexpr int kTaskCells = 5;
constexpr double kTaskLower = 0.8; // of the network's loss
constexpr double kLeftShare = 0.575;
constexpr int kFewestRight = 344;

/// Sets a network's numbers, and sets them back. The network is recognised by its number.
class UsePlaceEdit : public QUndoCommand {
public:
    using Move = std::function<void(const Parameters&)>;
    UsePlaceEdit(const QString& text, Parameters before, Parameters after, Move move)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_move(std::move(move))
    {
    }
    void undo() override { m_move(m_before); }
    void redo() override { m_move(m_after); }

private:
    Parameters m_before;
    Parameters m_after;
    Move m_move;
};

} // namespace

SliceTab::SliceTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
    , m_context(context)
    , m_undo(undo)
    , m_controller(context, nullptr)
    , m_card(new Card(this))
    , m_equation(new FormulaView(m_card))
    , m_note(new NoteBar(m_card))
    , m_surface(new SurfaceView(m_card))
    , m_time(new ElidedLabel(m_card))
    , m_network(new SliceNetworkCard(this))
    , m_directions(new SliceDirectionsCard(this))
    , m_numbers(new SliceNumbersCard(this))
{
    m_equation->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_card->header()->addWidget(m_equation, 1);
    m_card->body()->setSpacing(6);
    m_card->body()->addWidget(m_note);
    m_card->body()->addWidget(m_surface, 1);
    m_card->body()->addWidget(m_time);
    setTextRole(m_time, TextRole::FieldLabel);
    m_surface->setEvaluator([this](QPointF place) { return m_controller.lossAt(place); });
    connectPanels();
    retranslate();
    showAll();
}

void SliceTab::connectPanels()
{
    connect(&m_controller, &SliceController::changed, this, [this] {
        showAll();
        emit changed();
    });
    connect(&m_controller, &SliceController::moved, this, &SliceTab::showMoved);
    connect(&m_controller, &SliceController::pictureChanged, this, [this] {
        showPicture();
        emit changed();
    });
    connect(&m_controller, &SliceController::noticed, this,
        [this](const Problem& problem) { m_context.showNotice(problemText(problem)); });

    connect(m_network, &SliceNetworkCard::sourceChosen, this,
        [this](SliceSource source) { change(tr("network"), Single, [source](SliceState& next) { next.source = source; }); });
    connect(m_network, &SliceNetworkCard::dataChosen, this,
        [this](SliceData data) { change(tr("data"), Single, [data](SliceState& next) { next.data = data; }); });
    connect(m_network, &SliceNetworkCard::seedChosen, this,
        [this](int seed) { change(tr("seed"), Seed, [seed](SliceState& next) { next.seed = seed; }); });
    connect(m_network, &SliceNetworkCard::labRequested, this, [this] { emit lessonRequested(QStringLiteral("lab"), {}); });
    const auto onNetwork = [this](auto act) {
        return [this, act] {
            if (TrainedNetwork* network = m_controller.network())
                act(*network);
        };
    };
    connect(m_network->transport(), &TransportBar::playToggled, this, [this](bool play) {
        if (TrainedNetwork* network = m_controller.network())
            network->setPlaying(play);
    });
    connect(m_network->transport(), &TransportBar::stepRequested, this,
        onNetwork([](TrainedNetwork& network) { network.step(Advance::Batch); }));
    connect(
        m_network->transport(), &TransportBar::resetRequested, this, onNetwork([](TrainedNetwork& network) { network.reset(); }));
    connect(m_note, &NoteBar::buttonClicked, this, onNetwork([](TrainedNetwork& network) { network.rewindToLastGood(); }));

    connect(m_directions, &SliceDirectionsCard::directionsChosen, this, [this](SliceDirections directions) {
        change(tr("directions"), Single, [directions](SliceState& next) {
            next.directions = directions;
            next.reach = {};
            next.shift = {};
        });
    });
    connect(m_directions, &SliceDirectionsCard::parameterChosen, this, &SliceTab::chooseParameter);
    connect(m_directions, &SliceDirectionsCard::randomSeedChosen, this,
        [this](int seed) { change(tr("other directions"), RandomSeed, [seed](SliceState& next) { next.randomSeed = seed; }); });
    connect(m_directions, &SliceDirectionsCard::reachChosen, this, &SliceTab::chooseReach);
    connect(m_directions, &SliceDirectionsCard::homeRequested, this, [this] { chooseRange({}); });
    connect(m_directions, &SliceDirectionsCard::centreRequested, this, [this] {
        m_place.reset();
        m_controller.centre();
    });
    connect(m_numbers, &SliceNumbersCard::useRequested, this, &SliceTab::usePlace);
    connect(m_surface, &SurfaceView::startMoved, this, &SliceTab::choosePlace);
    connect(m_surface, &SurfaceView::rangeRequested, this, &SliceTab::chooseRange);
}

// ---- edits

void SliceTab::change(const QString& text, int kind, const std::function<void(SliceState&)>& apply)
{
    SliceState next = m_controller.state();
    apply(next);
    next = tidied(next);
    if (next == m_controller.state())
        return;
    if (kind == Single)
        ++m_gesture; // what follows is not one step with what came before
    m_undo.push(
        new StateEdit<SliceState>(text, m_controller.state(), next, {this, kind, m_gesture}, [this](const SliceState& state) {
            this->apply(state);
            emit stateApplied();
        }));
}

void SliceTab::apply(const SliceState& state)
{
    m_place.reset();
    m_controller.setState(state);
    showAll();
    emit changed();
}

void SliceTab::chooseParameter(int axis, std::size_t index)
{
    if (m_controller.network() == nullptr)
        return;
    const ParameterLayout layout = m_controller.network()->network().parameters.layout();
    const auto chosen = chosenParameters(m_controller.state(), layout);
    change(tr("parameter"), Parameter, [&](SliceState& next) {
        const std::size_t first = axis == 0 ? index : chosen[0];
        const std::size_t second = axis == 0 ? chosen[1] : index;
        next.first = static_cast<int>(first);
        next.second = static_cast<int>(second);
        if (first == second) // they change places
            (axis == 0 ? next.second : next.first) = static_cast<int>(axis == 0 ? chosen[0] : chosen[1]);
        next.reach = {};
        next.shift = {};
    });
    showAll();
}

void SliceTab::chooseReach(int axis, double reach)
{
    change(tr("range"), Reach,
        [axis, reach](SliceState& next) { axis == 0 ? next.reach.setWidth(reach) : next.reach.setHeight(reach); });
}

// An invalid range is the usual one.
void SliceTab::chooseRange(const QRectF& range)
{
    const std::optional<SliceFrame>& frame = m_controller.frame();
    if (!frame)
        return;
    if (range.isNull())
        return change(tr("usual range"), Single, [](SliceState& next) {
            next.reach = {};
            next.shift = {};
        });
    change(tr("range"), Reach, [&](SliceState& next) {
        next.reach = range.size() / 2.0;
        next.shift = range.center() - frame->middle;
    });
}

// ---- the ring

void SliceTab::choosePlace(QPointF place)
{
    const SnapshotPointer snapshot = m_controller.network() ? m_controller.network()->snapshot() : nullptr;
    if (!snapshot || m_controller.isRunning() || !m_controller.picture())
        return;
    const QRectF range = m_controller.shownRange();
    m_place = {std::clamp(place.x(), range.left(), range.left() + range.width()),
        std::clamp(place.y(), range.top(), range.top() + range.height())};
    m_placeStep = snapshot->position.step;
    m_placeGeneration = snapshot->generation;
    showRing();
    showNumbers();
}

void SliceTab::usePlace()
{
    TrainedNetwork* network = m_controller.network();
    if (network == nullptr || !m_place || m_controller.isRunning())
        return;
    const std::optional<Parameters> after = m_controller.parametersAt(*m_place);
    const std::optional<double> lossAfter = m_controller.lossAt(*m_place);
    const std::optional<double> lossBefore = m_controller.networkLoss();
    if (!after || !after->allFinite())
        return;
    m_place.reset();
    ++m_gesture;
    m_undo.push(new UsePlaceEdit(tr("place of the network"), network->network().parameters, *after,
        [this, number = network->number()](const Parameters& parameters) { moveNetwork(parameters, number); }));
    if (lossAfter && lossBefore && *lossAfter <= kTaskLower * *lossBefore)
        emit taskReached(QString::fromLatin1(kPlace));
}

void SliceTab::moveNetwork(const Parameters& parameters, quint64 number)
{
    m_place.reset();
    emit stateApplied(); // first, so that the tab is open and follows the network
    if (!m_controller.moveNetwork(parameters, number))
        m_context.showNotice(tr("That was another network: it has been replaced since, so its numbers cannot be set."));
    showMoved();
}

// ---- showing

void SliceTab::showAll()
{
    m_network->setState(m_controller.state());
    m_directions->setState(m_controller.state());
    m_directions->setPathReason(m_controller.path().moments().size() < 3 ? sliceObstacleText(SliceObstacle::NoPath) : QString());
    showNote();
    showPicture();
}

void SliceTab::showPicture()
{
    const PlanePicturePointer picture = m_controller.picture();
    const SliceFrame* frame = m_controller.shownFrame();
    const SliceObstacle obstacle = m_controller.obstacle();
    if (!picture || frame == nullptr) {
        m_surface->setGrid({});
        m_surface->setMessage(obstacle == SliceObstacle::None ? tr("Calculating …") : sliceObstacleText(obstacle));
        m_time->setText({});
        const bool isWeights = m_controller.state().directions == SliceDirections::Weights;
        m_directions->setFrame(
            {QStringLiteral("\\alpha"), QStringLiteral("\\beta")}, {}, isWeights ? QString() : sliceObstacleText(obstacle));
        m_equation->setTex(QStringLiteral("E(\\theta_0 + \\alpha\\, d_1 + \\beta\\, d_2)"));
        showMoved();
        return;
    }
    SurfaceGrid grid;
    grid.resolution = picture->plane.columns;
    grid.values = picture->losses;
    grid.range = m_controller.shownRange();
    float lowest = std::numeric_limits<float>::infinity();
    for (const float loss : grid.values)
        if (std::isfinite(loss))
            lowest = std::min(lowest, loss);
    grid.lowest = std::isfinite(lowest) ? static_cast<double>(lowest) : 0.0;
    m_surface->setMessage({});
    m_surface->setAxisSymbols(frame->symbols[0], frame->symbols[1]);
    m_surface->setGrid(grid);
    m_time->setText(sliceTimeText(*picture));
    m_directions->setFrame(
        frame->symbols, grid.range.size() / 2.0, sliceDirectionsText(*frame, picture->plane.origin.values().size()));
    m_equation->setTex(frame->directions == SliceDirections::Weights
            ? QStringLiteral("E(%1, %2)").arg(frame->symbols[0], frame->symbols[1])
            : QStringLiteral("E(\\theta_0 + \\alpha\\, d_1 + \\beta\\, d_2)"));
    m_drawn.invalidate();
    showMoved();
}

void SliceTab::showMoved()
{
    constexpr qint64 kInterval = 66; // milliseconds; faster than anyone reads numbers
    const bool isRunning = m_controller.isRunning();
    if (isRunning && m_drawn.isValid() && m_drawn.elapsed() < kInterval)
        return;
    m_drawn.start();
    const SnapshotPointer snapshot = m_controller.network() ? m_controller.network()->snapshot() : nullptr;
    if (isRunning || !snapshot || snapshot->position.step != m_placeStep || snapshot->generation != m_placeGeneration)
        m_place.reset();
    showNote();
    showNetwork();
    showPath();
    showArrow();
    showRing();
    showNumbers();
    checkTasks();
}

void SliceTab::showNetwork()
{
    TrainedNetwork* network = m_controller.network();
    SliceNetworkCard::Status status;
    status.isThere = network != nullptr;
    if (network != nullptr) {
        const LabNetwork present = network->network();
        const SnapshotPointer snapshot = network->snapshot();
        status.isPlaying = network->isPlaying();
        status.isTrainable = network->state() != TrainingSession::State::Diverged
            && network->state() != TrainingSession::State::Failed && network->state() != TrainingSession::State::Empty;
        if (snapshot)
            status.position
                = tr("epoch %1   update %2")
                      .arg(fixed(snapshot->position.epochs(), 1), grouped(static_cast<qint64>(snapshot->position.step)));
        status.network = tr("%1, %2 parameters, %3 rows")
                             .arg(QString::fromStdString(shapeText(present.spec)),
                                 grouped(static_cast<qint64>(parameterCount(present.spec))),
                                 grouped(static_cast<qint64>(present.data.rows())));
        m_directions->setParameters(&present.parameters);
    } else {
        m_directions->setParameters(nullptr);
    }
    m_network->setStatus(status);
}

void SliceTab::showPath()
{
    constexpr std::size_t kMostPlaces = 600; // more cannot be told apart
    const std::vector<QPointF>& places = m_controller.places();
    std::vector<SurfaceTrack> tracks;
    if (!places.empty()) {
        SurfaceTrack track;
        track.name = tr("path");
        track.series = {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
        const std::size_t stride = (places.size() + kMostPlaces - 1) / kMostPlaces;
        for (std::size_t i = (places.size() - 1) % stride; i < places.size(); i += stride)
            track.places.push_back(places[i]);
        tracks.push_back(std::move(track));
    }
    m_surface->setTracks(std::move(tracks));
    std::vector<QPointF> curve;
    curve.reserve(m_controller.path().moments().size());
    for (const SlicePath::Moment& moment : m_controller.path().moments())
        curve.emplace_back(static_cast<double>(moment.step), moment.loss);
    m_numbers->setCurve(std::move(curve));
}

// −∇E seen in the plane, times a written factor, so that it is neither a dot nor longer than the picture.
void SliceTab::showArrow()
{
    constexpr double kShare = 0.2; // of the picture at most
    const std::optional<PlanePlace> position = m_controller.position();
    const std::optional<QPointF> down = m_controller.downhill();
    const QRectF range = m_controller.shownRange();
    if (!position || !down || range.isNull())
        return m_surface->setArrows({});
    const double length = std::hypot(down->x() / range.width(), down->y() / range.height());
    if (!(length > 1e-9))
        return m_surface->setArrows({});
    const double factor = steppedReach(kShare / length, -1);
    const QPointF from(position->alpha, position->beta);
    const QString label
        = factor == 1.0 ? QStringLiteral("-\\nabla E") : QStringLiteral("-\\num{%1}\\,\\nabla E").arg(compact(factor));
    m_surface->setArrows({{from, from + factor * *down, {&Colors::ink, 2.2, PlotDash::Solid, PlotMarker::None}, label}});
}

void SliceTab::showRing()
{
    const std::optional<PlanePlace> position = m_controller.position();
    const QRectF range = m_controller.shownRange();
    if (!position || m_controller.isRunning() || range.isNull())
        return m_surface->setStart(std::nullopt);
    const double step = std::min(range.width(), range.height()) / 80.0;
    m_surface->setStart(m_place.value_or(QPointF(position->alpha, position->beta)), step);
}

void SliceTab::showNumbers()
{
    using Card = SliceNumbersCard;
    const QString none = QStringLiteral("–");
    const SnapshotPointer snapshot = m_controller.network() ? m_controller.network()->snapshot() : nullptr;
    const std::optional<double> loss = m_controller.networkLoss();
    const std::optional<PlanePlace> position = m_controller.position();
    const SliceFrame* frame = m_controller.shownFrame();
    m_numbers->setNumber(Card::Loss, tr("Loss $E$"), loss ? sliceLossText(*loss) : none);
    m_numbers->setNumber(
        Card::Accuracy, tr("Accuracy"), snapshot && snapshot->train.hasAccuracy() ? percent(snapshot->train.accuracy) : none);
    const auto symbol = [frame](std::size_t axis) {
        return QStringLiteral("$%1$").arg(frame != nullptr ? frame->symbols[axis]
                : axis == 0                                ? QStringLiteral("\\alpha")
                                                           : QStringLiteral("\\beta"));
    };
    std::optional<QPointF> place = m_place;
    if (!place && position)
        place = QPointF(position->alpha, position->beta);
    m_numbers->setNumber(Card::Alpha, symbol(0), place ? fixed(place->x(), 3) : none);
    m_numbers->setNumber(Card::Beta, symbol(1), place ? fixed(place->y(), 3) : none);
    const std::optional<double> here = place ? m_controller.lossAt(*place) : std::nullopt;
    m_numbers->setNumber(
        Card::SliceLoss, m_place ? tr("Loss at the ring") : tr("Loss in the slice"), here ? sliceLossText(*here) : none);
    m_numbers->setNumber(Card::Distance, tr("Distance"), position && !m_place ? fixed(position->distance, 2) : none);

    QString remark;
    if (m_place && here && loss && *loss > 0.0) {
        const double change = *here / *loss - 1.0;
        remark = change <= 0.0 ? tr("The loss at the ring is %1 lower than the network’s.").arg(percent(-change))
                               : tr("The loss at the ring is %1 higher than the network’s.").arg(percent(change));
    } else if (position && here && loss) {
        remark = sliceDistanceText(position->distance, *here, *loss);
    }
    m_numbers->setRemark(remark);
    const bool canMove = m_controller.picture() && !m_controller.isRunning() && position;
    m_numbers->setUse(canMove ? tr("Use this place") : QString(), m_place.has_value());
}

void SliceTab::showNote()
{
    const bool isDiverged = m_controller.network() && m_controller.network()->state() == TrainingSession::State::Diverged;
    const bool isFailed = m_controller.network() && m_controller.network()->state() == TrainingSession::State::Failed;
    const QString text = isDiverged ? sliceObstacleText(SliceObstacle::NotFinite)
        : isFailed                  ? tr("The device that trains has failed. Reset starts again.")
                                    : QString();
    if (text.isEmpty())
        m_note->hideNote();
    else if (m_note->isHidden() || m_note->text() != text)
        m_note->showNote(text, isDiverged ? tr("Back to the last good step") : QString());
}

// ---- tasks

QStringList SliceTab::taskIds() const
{
    return {QString::fromLatin1(kDownhill), QString::fromLatin1(kPlace)};
}

LessonTask SliceTab::task(const QString& id) const
{
    LessonTask task;
    if (id == QLatin1String(kDownhill)) {
        task.text
            = tr("Let the network train and follow its path in the slice until its loss is half of what it was at the start.");
        const auto& moments = m_controller.path().moments();
        if (!moments.empty() && moments.front().loss > 0.0) {
            const double fallen = (1.0 - moments.back().loss / moments.front().loss) / (1.0 - kTaskShare);
            task.progress = static_cast<int>(std::clamp(std::floor(fallen * kTaskCells), 0.0, double(kTaskCells)));
            task.progressOf = kTaskCells;
            task.progressText
                = tr("%1, at the start %2").arg(sliceLossText(moments.back().loss), sliceLossText(moments.front().loss));
        }
        task.hint = tr("Press play. The ring is the network; the line behind it is where it came from.");
    } else if (id == QLatin1String(kPlace)) {
        task.text = tr("Pause, drag the ring to a place whose loss is at least 20 % lower, and set the network there with “Use "
                       "this place”.");
        task.hint = tr("Reset first and choose two weights: at the start the loss is high, and one valley is easy to see.");
    }
    return task;
}

void SliceTab::checkTasks()
{
    const auto& moments = m_controller.path().moments();
    if (moments.empty() || !m_controller.picture())
        return;
    const bool isLong = moments.back().step >= moments.front().step + kTaskUpdates;
    if (isLong && moments.back().loss <= kTaskShare * moments.front().loss)
        emit taskReached(QString::fromLatin1(kDownhill));
}

// ---- the page

QJsonObject SliceTab::saveState() const
{
    return toJson(m_controller.state());
}

void SliceTab::restoreState(const QJsonObject& state)
{
    m_place.reset();
    m_controller.setState(sliceFromJson(state));
    showAll();
}

void SliceTab::entered()
{
    m_controller.setSeen(true);
    showAll();
}

void SliceTab::left()
{
    m_controller.setSeen(false);
}

bool SliceTab::isPlaying() const
{
    return m_controller.isRunning();
}

void SliceTab::present(int direction)
{
    TrainedNetwork* network = m_controller.network();
    if (network == nullptr)
        return;
    if (direction == 0)
        network->setPlaying(!network->isPlaying());
    else if (direction > 0)
        network->step(Advance::Batch);
}

void SliceTab::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier)
        present(0);
    else
        LessonTab::keyPressEvent(event);
}

void SliceTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void SliceTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void SliceTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void SliceTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    const double text = std::min(15.0, 14.0 * std::max(1.0, m_scale));
    for (QWidget* panel : std::initializer_list<QWidget*>{m_network, m_directions, m_numbers})
        panel->setVisible(!m_presenting);
    m_surface->setStageScale(stage);
    m_equation->setPixelSize(20.0 * stage);
    m_directions->setTextSize(text);
    m_numbers->setTextSize(text, m_scale * 0.9);
    if (m_presenting) {
        m_card->setGeometry(rect());
        return;
    }
    const int right = std::max(kFewestRight, static_cast<int>((width() - gap) * (1.0 - kLeftShare)));
    const int left = width() - gap - right;
    const auto heightOf = [right](QWidget* card) {
        return card->layout()->hasHeightForWidth() ? card->layout()->totalHeightForWidth(right) : card->sizeHint().height();
    };
    const int networkHeight = heightOf(m_network);
    const int directionsHeight = heightOf(m_directions);
    m_card->setGeometry(0, 0, left, height());
    m_network->setGeometry(left + gap, 0, right, networkHeight);
    m_directions->setGeometry(left + gap, networkHeight + gap, right, directionsHeight);
    const int top = networkHeight + directionsHeight + 2 * gap;
    m_numbers->setGeometry(left + gap, top, right, std::max(0, height() - top));
}

// ---- texts

QString SliceTab::tabName() const
{
    return tr("A network's loss");
}

QString SliceTab::subtitle() const
{
    return tr("A plane through all parameters of a network, while it trains");
}

QString SliceTab::explanationTitle() const
{
    return tabName();
}

QString SliceTab::explanation() const
{
    TrainedNetwork* network = m_controller.network();
    return sliceExplanation(network != nullptr ? network->network().parameters.values().size() : 0);
}

QString SliceTab::statusText() const
{
    return m_controller.picture() ? sliceTimeText(*m_controller.picture()) : QString();
}

QString SliceTab::speedText() const
{
    const SnapshotPointer snapshot = m_controller.network() ? m_controller.network()->snapshot() : nullptr;
    if (!snapshot || !m_controller.isRunning())
        return {};
    return tr("%1 steps/s").arg(grouped(static_cast<qint64>(snapshot->stepsPerSecond)));
}

void SliceTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void SliceTab::retranslate()
{
    m_card->setTitle(tr("Loss over a plane"));
    m_surface->setAccessibleName(tr("Slice through the loss"));
    m_note->hideNote();
    showAll();
}

} // namespace chalknet::ui
