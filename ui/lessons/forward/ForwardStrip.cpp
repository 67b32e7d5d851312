// Builds the strip, places its controls by hand and shows the controller's state.
#include "ui/lessons/forward/ForwardStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/forward/ForwardNames.h"
#include "ui/lessons/forward/StageTrack.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr int kSide = 16; ///< left and right of everything
constexpr int kGroupGap = 20; ///< between groups of controls
constexpr int kGap = 8; ///< within a group
constexpr int kRow = 60;
constexpr int kCompactRow = 50;
constexpr int kButton = 40;

struct Speed {
    int percent;
    const char* text;
};
constexpr std::array<Speed, 4> kSpeeds{{{50, "0.5×"}, {100, "1×"}, {200, "2×"}, {400, "4×"}}};

QString speedText(const Speed& speed)
{
    return QString::fromUtf8(speed.text);
}

} // namespace

ForwardStrip::ForwardStrip(ForwardController& controller, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_track(new StageTrack(this))
    , m_details(new SegmentedControl(this))
    , m_notations(new SegmentedControl(this))
    , m_speed(new QComboBox(this))
    , m_reset(makeIconButton(QStringLiteral("reset"), {}, this))
    , m_back(makeIconButton(QStringLiteral("back"), {}, this))
    , m_play(new QPushButton(themedIcon(QStringLiteral("play")), QString(), this))
    , m_next(new QPushButton(themedIcon(QStringLiteral("step")), QString(), this))
{
    setButtonKind(m_next, ButtonKind::Primary);
    m_next->setLayoutDirection(Qt::RightToLeft); // the words before the mark
    for (int i = 0; i < 3; ++i)
        m_details->addSegment(QString());
    m_notations->setFont(Theme::instance().formula(16.0));
    m_notations->addSegment(QStringLiteral("z = Θa"));
    m_notations->addSegment(QStringLiteral("xW + b"));
    for (const Speed& speed : kSpeeds)
        m_speed->addItem(speedText(speed));
    connectControls();
    orderTabs();
    retranslate();
}

// From left to right.
void ForwardStrip::orderTabs()
{
    QWidget* before = m_track;
    const auto add = [&before](QWidget* widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const SegmentedControl* segments : {m_details, m_notations})
        for (QAbstractButton* segment : segments->findChildren<QAbstractButton*>())
            add(segment);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_speed, m_reset, m_back, m_play, m_next})
        add(widget);
}

void ForwardStrip::connectControls()
{
    ForwardController& controller = m_controller;
    connect(m_track, &StageTrack::stageChosen, this, [this, &controller](int stage) {
        if (!m_asks || stage <= controller.document().step)
            controller.goTo(stage);
    });
    connect(m_details, &SegmentedControl::currentIndexChanged, this,
        [&controller](int index) { controller.setDetail(static_cast<ForwardDetail>(index)); });
    connect(m_notations, &SegmentedControl::currentIndexChanged, this,
        [&controller](int index) { controller.setNotation(static_cast<TraceNotation>(index)); });
    connect(m_speed, &QComboBox::activated, this,
        [&controller](int index) { controller.setSpeed(kSpeeds[static_cast<std::size_t>(index)].percent); });
    connect(m_reset, &QPushButton::clicked, this, [&controller] { controller.reset(); });
    connect(m_back, &QPushButton::clicked, this, [&controller] { controller.back(); });
    connect(m_play, &QPushButton::clicked, this, &ForwardStrip::playRequested);
    connect(m_next, &QPushButton::clicked, this, &ForwardStrip::nextRequested);
}

void ForwardStrip::showState(bool predicts, bool asks)
{
    m_predicts = predicts;
    m_asks = asks;
    const ForwardDocument& document = m_controller.document();
    const QSignalBlocker detailsBlocked(m_details);
    const QSignalBlocker notationsBlocked(m_notations);
    m_details->setCurrentIndex(static_cast<int>(document.detail));
    m_notations->setCurrentIndex(static_cast<int>(document.notation));
    QStringList names;
    for (int column = 0; column <= document.layers(); ++column)
        names += stageLabel(m_controller.spec(), column);
    m_track->setStages(names, document.step);
    for (std::size_t i = 0; i < kSpeeds.size(); ++i)
        if (kSpeeds[i].percent == m_controller.speed())
            m_speed->setCurrentIndex(static_cast<int>(i));
    const bool isPlaying = m_controller.isPlaying();
    m_play->setIcon(themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setEnabled(!predicts);
    m_next->setEnabled(!asks && (predicts || !m_controller.isAtEnd()));
    m_back->setEnabled(document.step > 0);
    m_reset->setEnabled(document.step > 0);
    place();
}

void ForwardStrip::setChromeScale(double scale)
{
    m_scale = scale;
    m_track->setChromeScale(scale);
    place();
}

int ForwardStrip::rowHeight() const
{
    return isCompact(window()->size()) ? kCompactRow : std::max(kRow, qRound(kRow * m_scale));
}

int ForwardStrip::speedWidth() const
{
    return std::max(m_speed->sizeHint().width(), m_speed->minimumWidth());
}

int ForwardStrip::controlsWidth() const
{
    const int button = std::min(kButton, rowHeight() - 12);
    const int transport = speedWidth() + 2 * button + m_play->sizeHint().width() + m_next->sizeHint().width() + 4 * kGap;
    return m_details->sizeHint().width() + kGroupGap + m_notations->sizeHint().width() + kGroupGap + transport;
}

int ForwardStrip::heightFor(int width) const
{
    const int room = width - 2 * kSide;
    const bool isOneLine = controlsWidth() + kGroupGap + m_track->shortWidth() <= room;
    return isOneLine ? rowHeight() : 2 * rowHeight() - 14;
}

void ForwardStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

void ForwardStrip::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    place();
}

void ForwardStrip::place()
{
    const int button = std::min(kButton, rowHeight() - 12);
    const bool isOneLine = heightFor(width()) == rowHeight();
    const int line = isOneLine ? height() : (height() - 10) / 2;
    const int top = isOneLine ? 0 : 5;
    int right = width() - kSide;
    const auto put = [&right](QWidget* widget, int width, int height, int middle, int gap) {
        widget->setGeometry(right - width, middle - height / 2, width, height);
        right -= width + gap;
    };
    // From the right, in two lines the transport above and the choices below.
    const int first = top + line / 2;
    put(m_next, m_next->sizeHint().width(), button, first, kGap);
    put(m_play, m_play->sizeHint().width(), button, first, kGap);
    put(m_back, button, button, first, kGap);
    put(m_reset, button, button, first, kGap);
    put(m_speed, speedWidth(), metrics::kButtonHeight, first, kGroupGap);
    const int trackRight = right;
    if (isOneLine) {
        put(m_notations, m_notations->sizeHint().width(), metrics::kButtonHeight, first, kGroupGap);
        put(m_details, m_details->sizeHint().width(), metrics::kButtonHeight, first, kGroupGap);
        m_track->setGeometry(kSide, first - 20, right - kSide, 40);
        return;
    }
    m_track->setGeometry(kSide, first - 20, trackRight - kSide, 40);
    const int second = top + line + line / 2;
    right = width() - kSide;
    put(m_notations, m_notations->sizeHint().width(), metrics::kButtonHeight, second, kGroupGap);
    m_details->setGeometry(kSide, second - metrics::kButtonHeight / 2, m_details->sizeHint().width(), metrics::kButtonHeight);
}

void ForwardStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ForwardStrip::retranslate()
{
    m_details->setSegmentText(0, tr("Data"));
    m_details->setSegmentText(1, tr("Data + layers"));
    m_details->setSegmentText(2, tr("Every product"));
    m_details->setSegmentToolTip(0, tr("Only the numbers that flow from layer to layer"));
    m_details->setSegmentToolTip(1, tr("Also the matrices of the layers"));
    m_details->setSegmentToolTip(2, tr("Also every single multiplication"));
    m_details->setAccessibleName(tr("Level of detail"));
    m_notations->setAccessibleName(tr("Notation"));
    m_notations->setSegmentToolTip(0, tr("Columns: the matrix stands left of the vector, the bias is a weight of the input 1"));
    m_notations->setSegmentToolTip(1, tr("Rows: the vector stands left of the matrix, the bias is added, as in most libraries"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed of playing"));
    m_speed->setMinimumWidth(m_speed->sizeHint().width() + 6);
    nameIconButton(m_reset, tr("Back to the input"));
    nameIconButton(m_back, tr("One layer back"), QStringLiteral("←"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("One layer on (→)"));
    m_play->setToolTip(tr("Plays the forward pass layer by layer (Space)"));
    showState(m_predicts, m_asks);
}

} // namespace chalknet::ui
