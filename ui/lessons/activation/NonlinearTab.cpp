// Edits, undo, tasks and layout of "Why non-linear".
#include "ui/lessons/activation/NonlinearTab.h"

#include "ui/lessons/activation/ChainPanel.h"
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/activation/TwinPanel.h"
#include "ui/theme/Theme.h"

#include <QUndoStack>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kTaskDepth = 3;
constexpr std::uint64_t kTaskEpochs = 50;
constexpr double kTaskLead = 0.1; ///< of the tanh network's accuracy over the line's
constexpr double kChainShare = 0.41; ///< of the height
const QLatin1StringView kEpochsKey("epochs");

const QString& taskId()
{
    static const QString id = QStringLiteral("collapse");
    return id;
}

} // namespace

NonlinearTab::NonlinearTab(QUndoStack& undo, QWidget* parent)
    : QWidget(parent)
    , m_undo(undo)
    , m_training(this)
    , m_chain(new ChainPanel(this))
    , m_twins(new TwinPanel(m_training, this))
{
    connectChain();
    connectTwins();
    m_chain->setState(m_state);
    m_twins->setState(m_state);
}

template <typename Change> void NonlinearTab::change(const QString& text, int kind, Change change)
{
    NonlinearState next = m_state;
    change(next);
    next = tidied(next);
    if (next == m_state)
        return m_chain->setState(m_state); // a control may show what was not taken
    m_undo.push(new StateEdit<NonlinearState>(text, m_state, next, {this, kind, m_gesture}, [this](const NonlinearState& state) {
        apply(state);
        emit stateApplied();
    }));
}

void NonlinearTab::connectChain()
{
    connect(m_chain, &ChainPanel::kindChosen, this,
        [this](ChainKind kind) { change(tr("activation"), Single, [kind](NonlinearState& next) { next.kind = kind; }); });
    connect(m_chain, &ChainPanel::factorEdited, this,
        [this](double c) { change(tr("factor c"), Factor, [c](NonlinearState& next) { next.c = c; }); });
    connect(m_chain, &ChainPanel::inputEdited, this,
        [this](double x) { change(tr("input x"), Input, [x](NonlinearState& next) { next.x = x; }); });
    connect(m_chain, &ChainPanel::slopeEdited, this, [this](double a) {
        change(tr("slope a"), Slope, [a](NonlinearState& next) {
            next.a = a;
            next.follows = false;
        });
        if (!m_chain->isDragging()) // sweeping past it is not finding it
            checkLine();
    });
    connect(m_chain, &ChainPanel::followChosen, this,
        [this](bool follows) { change(tr("a follows c"), Single, [follows](NonlinearState& next) { next.follows = follows; }); });
    connect(m_chain, &ChainPanel::slopeReleased, this, &NonlinearTab::checkLine);
    connect(m_chain, &ChainPanel::editingDone, this, [this] { ++m_gesture; });
}

void NonlinearTab::connectTwins()
{
    connect(m_twins, &TwinPanel::depthChosen, this,
        [this](int depth) { change(tr("hidden layers"), Single, [depth](NonlinearState& next) { next.depth = depth; }); });
    connect(m_twins, &TwinPanel::widthChosen, this,
        [this](int width) { change(tr("units"), Single, [width](NonlinearState& next) { next.width = width; }); });
    connect(m_twins, &TwinPanel::newWeightsRequested, this,
        [this] { change(tr("new weights"), Single, [](NonlinearState& next) { ++next.seed; }); });
    connect(m_twins, &TwinPanel::dataChosen, this,
        [this](TwinData chosen) { change(tr("data"), Single, [chosen](NonlinearState& next) { next.data = chosen; }); });
    connect(&m_training, &TwinTraining::pictureChanged, this, &NonlinearTab::checkTraining);
    connect(&m_training, &TwinTraining::playingChanged, this, &NonlinearTab::changed);
}

void NonlinearTab::apply(const NonlinearState& state)
{
    m_state = state;
    m_chain->setState(m_state);
    m_twins->setState(m_state);
    emit changed();
}

// The right a for some c that does something, found by hand.
void NonlinearTab::checkLine()
{
    const bool tells = m_state.c != 0.0 && std::abs(m_state.c) != 1.0;
    if (m_state.kind == ChainKind::Linear && tells && !m_state.follows && lineCoversChain(m_state))
        emit taskReached(taskId());
}

// Or seen by training: the line of a deep linear network stays behind.
void NonlinearTab::checkTraining()
{
    const TwinPicture& picture = *m_training.picture();
    const double lead = picture.bent.train.accuracy - picture.linear.train.accuracy;
    if (m_state.depth >= kTaskDepth && picture.epoch() >= kTaskEpochs && lead >= kTaskLead)
        emit taskReached(taskId());
    emit changed();
}

QJsonObject NonlinearTab::saveState() const
{
    QJsonObject json = toJson(m_state);
    json.insert(kEpochsKey, static_cast<qint64>(m_training.epochs()));
    return json;
}

void NonlinearTab::restoreState(const QJsonObject& json)
{
    apply(nonlinearFromJson(json));
    const double epochs = json.value(kEpochsKey).toDouble();
    m_training.resume(epochs > 0 && epochs < 1e9 ? static_cast<std::uint64_t>(epochs) : 0);
}

void NonlinearTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void NonlinearTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_chain->setPresenting(presenting);
    m_twins->setPresenting(presenting);
    layOut();
}

void NonlinearTab::present(int direction)
{
    if (direction == 0)
        return m_training.setPlaying(!m_training.isPlaying());
    change(tr("hidden layers"), Single, [direction](NonlinearState& next) { next.depth += direction; });
}

void NonlinearTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void NonlinearTab::hideEvent(QHideEvent* event)
{
    m_training.setPlaying(false);
    QWidget::hideEvent(event);
}

void NonlinearTab::layOut()
{
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    const double scale = m_scale * (m_presenting ? 1.25 : 1.0);
    m_chain->setStageScale(scale);
    m_twins->setStageScale(scale);
    const int top = static_cast<int>(height() * kChainShare);
    m_chain->setGeometry(0, 0, width(), top);
    m_twins->setGeometry(0, top + gap, width(), height() - top - gap);
}

} // namespace chalknet::ui
