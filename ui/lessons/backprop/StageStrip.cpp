// One row: the stages at left, the counter, example, network and settings, and the transport at right.
#include "ui/lessons/backprop/StageStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/backprop/BackpropTexts.h"
#include "ui/lessons/backprop/StageButton.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::array<double, 5> kSpeeds{0.5, 1.0, 2.0, 5.0, 15.0}; // steps in a second
constexpr int kSideMargin = 16;
constexpr int kExampleWidth = 124;
constexpr int kWideExample = 196;
constexpr int kExampleAir = 64; // arrow and padding
constexpr int kConnector = 56; // between two stages, with the air around the line
constexpr int kShortConnector = 30;
constexpr int kStageGap = 16; // between the stages and the counter, at least
constexpr double kAir = 10.0; // around a connector's line
constexpr double kCounterLetters = 15.0;

/// What gives way, from the first level to the last, when the row is too long.
enum Shortage {
    Nothing,
    ShortConnectors,
    NarrowExample,
    NoButtonTexts,
    NoLabels,
    NoCounterSymbol,
    NoCounter,
    kLastShortage = NoCounter
};

} // namespace

StageStrip::StageStrip(BackpropController& controller, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_row(new QWidget(this))
    , m_layout(new QHBoxLayout(m_row))
    , m_stageLayout(new QHBoxLayout)
{
    // In the order in which Tab goes through them.
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        m_stages[i] = new StageButton(static_cast<int>(i) + 1, m_row);
        m_stageLayout->addWidget(m_stages[i]);
    }
    m_counter = new MathText(m_row);
    m_exampleName = new QLabel(m_row);
    m_example = new QComboBox(m_row);
    m_network = makeIconButton(QStringLiteral("layers"), {}, m_row);
    m_settings = makeIconButton(QStringLiteral("settings"), {}, m_row);
    m_example->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_example->setMinimumContentsLength(4);
    // A combo box is announced by the label beside it; there is no room to show this one.
    m_exampleName->setBuddy(m_example);
    m_exampleName->hide();
    m_counter->setSecondary(true);
    makeTransport();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addLayout(m_stageLayout);
    m_layout->addSpacing(kStageGap);
    m_layout->addStretch(1);
    m_layout->addWidget(m_counter, 0, Qt::AlignVCenter);
    m_layout->addSpacing(4);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_example), static_cast<QWidget*>(m_network), static_cast<QWidget*>(m_settings)})
        m_layout->addWidget(widget);
    m_layout->addSpacing(6);
    for (QWidget* widget : {m_reset, m_back, m_play, m_speed, m_next})
        m_layout->addWidget(widget);
    for (QPushButton* button : {m_network, m_settings, m_reset, m_back, m_play, m_speed, m_next})
        button->installEventFilter(this);
    for (StageButton* stage : m_stages)
        stage->installEventFilter(this);
    connectAll();
    retranslate();
}

void StageStrip::makeTransport()
{
    m_reset = makeIconButton(QStringLiteral("reset"), {}, m_row);
    m_back = makeIconButton(QStringLiteral("back"), {}, m_row);
    m_play = new QPushButton(m_row);
    m_speed = makeIconButton(QStringLiteral("chevron-down"), {}, m_row);
    m_next = new QPushButton(m_row);
    setButtonKind(m_next, ButtonKind::Primary);
    m_next->setIcon(themedIcon(QStringLiteral("next")));
    m_speed->setIconSize(QSize(16, 16));
    m_speeds = new QMenu(this);
    makeSpeedMenu();
}

void StageStrip::makeSpeedMenu()
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
    connect(m_speeds, &QMenu::aboutToShow, this, [this] {
        for (QAction* action : m_speeds->actions())
            action->setChecked(std::abs(action->data().toDouble() - m_controller.speed()) < 1e-9);
    });
}

void StageStrip::connectAll()
{
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        connect(m_stages[i], &QAbstractButton::clicked, this, [this, i] { m_controller.goToPhase(static_cast<Phase>(i)); });
    connect(m_example, &QComboBox::activated, this, [this](int row) { m_controller.setRow(static_cast<std::size_t>(row)); });
    connect(m_network, &QPushButton::clicked, this, &StageStrip::networkRequested);
    connect(m_settings, &QPushButton::clicked, this, &StageStrip::settingsRequested);
    connect(m_reset, &QPushButton::clicked, &m_controller, &BackpropController::reset);
    connect(m_back, &QPushButton::clicked, &m_controller, &BackpropController::back);
    connect(m_play, &QPushButton::clicked, this, [this] { m_controller.setPlaying(!m_controller.isPlaying()); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_controller.setPlaying(false);
        m_controller.next();
    });
}

QAbstractButton* StageStrip::stageButton(Phase phase) const
{
    return m_stages[static_cast<std::size_t>(phase)];
}

QString StageStrip::counter() const
{
    return m_counter->accessibleText();
}

void StageStrip::showState()
{
    const Phase present = m_controller.phase();
    const std::vector<TraceStep>& steps = m_controller.steps();
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const auto phase = static_cast<Phase>(i);
        m_stages[i]->setState(phase < present ? StageButton::State::Done
                : phase == present            ? StageButton::State::Present
                                              : StageButton::State::ToCome);
        m_stages[i]->setEnabled(
            std::any_of(steps.begin(), steps.end(), [phase](const TraceStep& step) { return step.phase == phase; }));
    }
    const bool playing = m_controller.isPlaying();
    m_reset->setEnabled(m_controller.canGoBack());
    m_back->setEnabled(m_controller.canGoBack());
    m_next->setEnabled(m_controller.canGoOn());
    m_play->setEnabled(m_controller.canGoOn() || playing);
    m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    showExamples();
    arrange();
    update();
}

void StageStrip::showExamples()
{
    const std::vector<TraceExample>& rows = m_controller.network().rows;
    QStringList texts;
    for (std::size_t i = 0; i < rows.size(); ++i)
        texts += QStringLiteral("%1:  %2").arg(i + 1).arg(exampleText(rows[i]));
    QStringList present;
    for (int i = 0; i < m_example->count(); ++i)
        present += m_example->itemText(i);
    const QSignalBlocker blocker(m_example);
    if (texts != present) {
        m_example->clear();
        m_example->addItems(texts);
        const int widest = m_example->view()->sizeHintForColumn(0);
        m_example->view()->setMinimumWidth(widest + 32);
        m_exampleWidth = std::clamp(widest + kExampleAir, kExampleWidth, kWideExample);
    }
    m_example->setCurrentIndex(static_cast<int>(m_controller.document().shownRow()));
    m_example->setVisible(rows.size() > 1);
}

void StageStrip::setChromeScale(double scale)
{
    m_scale = scale;
    const int height = static_cast<int>(std::lround(metrics::kTransportHeight * std::min(scale, 1.15)));
    for (StageButton* stage : m_stages)
        stage->setScale(std::min(scale, 1.15));
    for (QPushButton* button : {m_network, m_settings, m_reset, m_back})
        button->setFixedSize(height, height);
    m_speed->setFixedSize(metrics::kMinimumHitTarget, height);
    m_play->setFixedHeight(height);
    m_next->setFixedHeight(height);
    m_counter->setPixelSize(kCounterLetters * std::max(0.92, scale));
    arrange();
}

void StageStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_row->setGeometry(rect().adjusted(kSideMargin, 0, -kSideMargin, 0));
    arrange();
}

// Takes away, one thing after another, what the row has no room for.
void StageStrip::arrange()
{
    const bool playing = m_controller.isPlaying();
    for (int shortage = Nothing; shortage <= kLastShortage; ++shortage) {
        const bool hasTexts = shortage < NoButtonTexts;
        m_play->setText(!hasTexts ? QString() : playing ? tr("Pause") : tr("Play"));
        m_next->setText(hasTexts ? tr("Next") : QString());
        m_stageLayout->setSpacing(shortage < ShortConnectors ? kConnector : kShortConnector);
        for (StageButton* stage : m_stages)
            stage->setLabelVisible(shortage < NoLabels);
        m_example->setFixedWidth(shortage < NarrowExample ? m_exampleWidth : std::min(m_exampleWidth, kExampleWidth));
        m_counter->setText(counterText(m_controller, shortage < NoCounterSymbol));
        m_counter->setFixedSize(m_counter->sizeHint());
        m_counter->setVisible(shortage < NoCounter);
        m_layout->invalidate();
        if (m_layout->minimumSize().width() <= m_row->width())
            break;
    }
    // What is left over is the example's.
    const int rest = std::max(0, m_row->width() - m_layout->minimumSize().width());
    m_example->setFixedWidth(std::min(m_exampleWidth, m_example->minimumWidth() + rest));
    update();
}

void StageStrip::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 1; i < m_stages.size(); ++i) {
        const bool isReached = m_stages[i]->state() != StageButton::State::ToCome;
        painter.setPen(QPen(isReached ? colors.ink : colors.ctl, isReached ? 2.0 : 1.5, Qt::SolidLine, Qt::FlatCap));
        const QRect before = m_stages[i - 1]->geometry();
        const double y = m_stages[i]->geometry().center().y() + 0.5;
        const double air = m_stageLayout->spacing() < kConnector ? kAir / 2 : kAir;
        painter.drawLine(
            QPointF(m_row->x() + before.right() + 1 + air, y), QPointF(m_row->x() + m_stages[i]->geometry().left() - air, y));
    }
}

bool StageStrip::eventFilter(QObject* watched, QEvent* event)
{
    // The lines between the stages are painted on the card: they follow when a stage moves.
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        update();
    // Arrow keys on a button would move the focus; here they are the page's: one step, or the answer to its question.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            event->ignore();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void StageStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void StageStrip::retranslate()
{
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_stages[i]->setName(stageTitle(static_cast<Phase>(i)));
    nameIconButton(m_reset, tr("Back to the start"));
    nameIconButton(m_back, tr("One step back"), QStringLiteral("←"));
    nameIconButton(m_speed, tr("Speed"));
    nameIconButton(m_network, tr("Network and data"));
    nameIconButton(m_settings, tr("Settings"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Next step (→)"));
    m_play->setToolTip(tr("Step after step (space)"));
    m_counter->setAccessibleName(tr("Present step"));
    m_exampleName->setText(tr("Example"));
    m_example->setToolTip(tr("The example that is shown"));
    for (QAction* action : m_speeds->actions()) {
        const double speed = action->data().toDouble();
        action->setText(speed < 1.0 ? tr("1 step in 2 seconds")
                : speed == 1.0      ? tr("1 step per second")
                                    : tr("%1 steps per second").arg(speed));
    }
    showState();
}

} // namespace chalknet::ui
