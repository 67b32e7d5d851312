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

constexpr double kTaskLower = 0.8; // of the network's loss
constexpr double kLeftShare = 0.575;
constexpr int kFewestRight = 376;

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

SliceTab::SliceTab(AppContext& context, QUndoStack& undo, QWidget* parent, std::size_t exampleRows)
    : LessonTab(parent)
    , m_context(context)
    , m_undo(undo)
    , m_controller(context, nullptr, std::make_unique<ExampleNetwork>(context, nullptr, exampleRows))
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
    connect(&m_controller, &SliceController::changed, this, &SliceTab::showAll);
    connect(&m_controller, &SliceController::moved, this, &SliceTab::showMoved);
    connect(&m_controller, &SliceController::pictureChanged, this, &SliceTab::showPicture);
    connect(&m_controller, &SliceController::noticed, this,
        [this](const Problem& problem) { m_context.showNotice(problemText(problem)); });

    connect(m_network, &SliceNetworkCard::sourceChosen, this,
        [this](SliceSource source) { change(tr("network"), Single, [source](SliceState& next) { next.source = source; }); });
    connect(m_network, &SliceNetworkCard::dataChosen, this,
        [this](SliceData chosen) { change(tr("data"), Single, [chosen](SliceState& next) { next.data = chosen; }); });
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
            next.reach = {0, 0};
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
    connect(m_surface, &SurfaceView::placeClicked, this, &SliceTab::choosePlace);
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
        next.reach = {0, 0};
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
            next.reach = {0, 0};
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

// The ring goes back to the network.
void SliceTab::dropPlace()
{
    m_place.reset();
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
        emit taskReached(placeTask());
}

void SliceTab::moveNetwork(const Parameters& parameters, quint64 number)
{
    m_place.reset();
    emit stateApplied(); // first, so that the tab is open and follows the network
    if (!m_controller.moveNetwork(parameters, number))
        m_context.showNotice(tr("That was another network: it has been replaced since, so its numbers cannot be set."));
    showMoved();
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
    else if (m_place && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        usePlace();
    else if (m_place && event->key() == Qt::Key_Escape)
        dropPlace();
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
    const std::optional<double> loss = m_controller.networkLoss();
    const QString slice = m_controller.picture() ? sliceTimeText(*m_controller.picture(), false) : QString();
    return loss ? tr("Loss %1").arg(sliceLossText(*loss)) + QStringLiteral("     ") + slice : slice;
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
