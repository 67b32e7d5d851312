// The row under the plane.
#include "ui/lessons/predictor/PredictorTransport.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/predictor/PredictorController.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::array<double, 4> kSpeeds{1.0, 2.0, 5.0, 15.0}; // steps in a second

} // namespace

PredictorTransport::PredictorTransport(PredictorController& controller, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_reset(makeIconButton(QStringLiteral("reset"), {}, this))
    , m_back(makeIconButton(QStringLiteral("back"), {}, this))
    , m_next(new QPushButton(this))
    , m_play(new QPushButton(this))
    , m_speed(makeIconButton(QStringLiteral("chevron-down"), {}, this))
    , m_speeds(new QMenu(this))
    , m_mode(new SegmentedControl(this))
    , m_place(new QLabel(this))
{
    setButtonKind(m_next, ButtonKind::Primary);
    m_next->setIcon(themedIcon(QStringLiteral("next")));
    m_next->setLayoutDirection(Qt::LeftToRight);
    for (QPushButton* button : {m_reset, m_back})
        button->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    m_speed->setFixedSize(metrics::kMinimumHitTarget, metrics::kTransportHeight);
    m_speed->setIconSize(QSize(16, 16));
    for (QPushButton* button : {m_next, m_play})
        button->setFixedHeight(metrics::kTransportHeight);
    for (int i = 0; i < 3; ++i)
        m_mode->addSegment(QString());
    m_place->setTextFormat(Qt::RichText);
    setTextRole(m_place, TextRole::Body);
    setInk(m_place, Ink::Secondary);
    makeSpeedMenu();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : {static_cast<QWidget*>(m_reset), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next),
             static_cast<QWidget*>(m_play)})
        layout->addWidget(widget);
    layout->addSpacing(-4);
    layout->addWidget(m_speed);
    layout->addStretch(1);
    layout->addWidget(m_mode);
    layout->addStretch(1);
    layout->addWidget(m_place);
    connectAll();
    retranslate();
}

void PredictorTransport::makeSpeedMenu()
{
    auto* group = new QActionGroup(m_speeds);
    for (const double speed : kSpeeds) {
        QAction* action = m_speeds->addAction(QString());
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
    }
    m_speed->setMenu(m_speeds);
    connect(m_speeds, &QMenu::triggered, this, [this](QAction* action) { m_controller.setSpeed(action->data().toDouble()); });
}

void PredictorTransport::connectAll()
{
    connect(m_reset, &QPushButton::clicked, &m_controller, &PredictorController::reset);
    connect(m_back, &QPushButton::clicked, &m_controller, &PredictorController::back);
    connect(m_next, &QPushButton::clicked, &m_controller, &PredictorController::next);
    connect(m_play, &QPushButton::clicked, this, [this] { m_controller.setPlaying(!m_controller.isPlaying()); });
    connect(m_mode, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { m_controller.setMode(static_cast<StepMode>(index)); });
    connect(&m_controller, &PredictorController::momentChanged, this, &PredictorTransport::showMoment);
    connect(&m_controller, &PredictorController::documentChanged, this, &PredictorTransport::showMoment);
    connect(&m_controller, &PredictorController::stateChanged, this, &PredictorTransport::showState);
}

void PredictorTransport::showMoment()
{
    m_place->setText(tr("step %1 / %2")
                         .arg(QStringLiteral("<b style=\"font-size:18px\">%1</b>").arg(m_controller.position()))
                         .arg(m_controller.planned()));
    m_next->setEnabled(m_controller.canGoOn());
    m_back->setEnabled(m_controller.canGoBack());
    m_reset->setEnabled(m_controller.canGoBack());
    m_play->setEnabled(m_controller.canGoOn() && m_controller.mode() != StepMode::Predict);
}

void PredictorTransport::showState()
{
    const bool playing = m_controller.isPlaying();
    m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    const QSignalBlocker blocker(m_mode);
    m_mode->setCurrentIndex(static_cast<int>(m_controller.mode()));
    for (QAction* action : m_speeds->actions())
        action->setChecked(std::abs(action->data().toDouble() - m_controller.speed()) < 1e-9);
    showMoment();
}

void PredictorTransport::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PredictorTransport::retranslate()
{
    nameIconButton(m_reset, tr("Back to the start"), tr("Home"));
    nameIconButton(m_back, tr("One step back"), QStringLiteral("←"));
    nameIconButton(m_speed, tr("Speed"));
    m_next->setText(tr("Next step"));
    m_next->setToolTip(tr("Next step (→)"));
    m_play->setToolTip(tr("Step after step (space)"));
    m_mode->setAccessibleName(tr("How a step is shown"));
    m_mode->setSegmentText(0, tr("At once"));
    m_mode->setSegmentText(1, tr("In three parts"));
    m_mode->setSegmentText(2, tr("Predict first"));
    m_mode->setSegmentToolTip(0, tr("One press, one step"));
    m_mode->setSegmentToolTip(1, tr("Prediction, error and correction one after the other"));
    m_mode->setSegmentToolTip(2, tr("A question before each correction"));
    const auto actions = m_speeds->actions();
    for (QAction* action : actions) {
        const int speed = static_cast<int>(action->data().toDouble());
        action->setText(speed == 1 ? tr("1 step per second") : tr("%1 steps per second").arg(speed));
    }
    showState();
}

} // namespace chalknet::ui
