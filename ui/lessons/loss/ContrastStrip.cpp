// Buttons and sliders of the strip.
#include "ui/lessons/loss/ContrastStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

namespace chalknet::ui {

namespace {

constexpr int kRow = 46;
constexpr int kOneRowFrom = 1080;

} // namespace

ContrastStrip::ContrastStrip(QWidget* parent)
    : QWidget(parent)
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_reset(makeIconButton(QStringLiteral("reset"), {}, m_left))
    , m_back(makeIconButton(QStringLiteral("back"), {}, m_left))
    , m_play(makeIconButton(QStringLiteral("play"), {}, m_left))
    , m_step(makeIconButton(QStringLiteral("step"), {}, m_left))
    , m_count(new QLabel(m_left))
    , m_predict(new QCheckBox(m_left))
    , m_weight(makeSlider(-kLargestContrastWeight, kLargestContrastWeight, 0.05))
    , m_bias(makeSlider(-kLargestContrastWeight, kLargestContrastWeight, 0.05))
    , m_rate(makeSlider(kSmallestContrastRate, kLargestContrastRate, 0.05))
    , m_targetLabel(new QLabel(m_right))
    , m_target(new SegmentedControl(m_right))
{
    m_rate->setLogarithmic(true);
    m_rate->setFormatter([](double value) { return compact(value, 2); });
    m_target->addSegment(QStringLiteral("0"));
    m_target->addSegment(QStringLiteral("1"));
    setTextRole(m_targetLabel, TextRole::FieldLabel);
    setTextRole(m_count, TextRole::Body);
    setButtonKind(m_play, ButtonKind::Primary);
    m_play->setIconSize(QSize(24, 24));
    m_play->setFixedSize(58, metrics::kTransportHeight);
    for (QPushButton* button : {m_reset, m_back, m_step})
        button->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);

    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_reset, m_back, m_play, m_step, m_count})
        left->addWidget(part);
    left->addStretch(1);
    left->addWidget(m_predict);
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 2, 0);
    right->setSpacing(14);
    for (ValueSlider* slider : {m_weight, m_bias, m_rate})
        right->addWidget(slider, 1);
    right->addWidget(m_targetLabel);
    right->addWidget(m_target);
    connectAll();
    retranslate();
}

ValueSlider* ContrastStrip::makeSlider(double low, double high, double step)
{
    auto* slider = new ValueSlider(m_right);
    slider->setRange(low, high, step);
    slider->setFormatter([](double value) { return fixed(value, 2); });
    slider->setMinimumWidth(92);
    if (auto* inner = slider->findChild<QSlider*>())
        connect(inner, &QSlider::sliderReleased, this, &ContrastStrip::editingDone);
    return slider;
}

void ContrastStrip::connectAll()
{
    connect(m_reset, &QPushButton::clicked, this, &ContrastStrip::resetRequested);
    connect(m_back, &QPushButton::clicked, this, &ContrastStrip::backRequested);
    connect(m_play, &QPushButton::clicked, this, &ContrastStrip::playRequested);
    connect(m_step, &QPushButton::clicked, this, &ContrastStrip::stepRequested);
    connect(m_predict, &QCheckBox::toggled, this, &ContrastStrip::predictToggled);
    connect(m_weight, &ValueSlider::valueChanged, this, &ContrastStrip::weightEdited);
    connect(m_bias, &ValueSlider::valueChanged, this, &ContrastStrip::biasEdited);
    connect(m_rate, &ValueSlider::valueChanged, this, &ContrastStrip::rateEdited);
    connect(m_target, &SegmentedControl::currentIndexChanged, this, &ContrastStrip::targetEdited);
}

void ContrastStrip::setState(const ContrastState& state)
{
    const QSignalBlocker weight(m_weight);
    const QSignalBlocker bias(m_bias);
    const QSignalBlocker rate(m_rate);
    const QSignalBlocker target(m_target);
    m_weight->setValue(state.weight);
    m_bias->setValue(state.bias);
    m_rate->setValue(state.rate);
    m_target->setCurrentIndex(state.target);
}

void ContrastStrip::setProgress(std::size_t update, std::size_t of, bool playing, bool asking)
{
    if (playing != m_playing)
        m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    const bool renames = playing != m_playing;
    m_update = update;
    m_of = of;
    m_playing = playing;
    m_asking = asking;
    m_reset->setEnabled(update > 0 && !asking);
    m_back->setEnabled(update > 0 && !asking);
    m_play->setEnabled(of > 0 && !asking);
    m_step->setEnabled(update < of && !asking);
    showCount();
    if (renames)
        nameIconButton(m_play, playing ? tr("Pause") : tr("Play"));
}

void ContrastStrip::setPredicting(bool predicting)
{
    const QSignalBlocker blocker(m_predict);
    m_predict->setChecked(predicting);
}

void ContrastStrip::showCount()
{
    m_count->setText(m_asking
            ? tr("Update ?")
            : tr("Update %1 of %2").arg(grouped(static_cast<qint64>(m_update)), grouped(static_cast<qint64>(m_of))));
}

void ContrastStrip::setShort(bool isShort)
{
    m_short = isShort;
    layOut();
}

int ContrastStrip::neededHeight(int width) const
{
    return width >= kOneRowFrom || m_short ? kRow : 2 * kRow;
}

void ContrastStrip::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ContrastStrip::layOut()
{
    const bool oneRow = width() >= kOneRowFrom;
    m_right->setVisible(oneRow || !m_short);
    if (!oneRow) {
        m_left->setGeometry(0, 0, width(), kRow);
        m_right->setGeometry(0, kRow, width(), kRow);
        return;
    }
    const int left = static_cast<int>(width() * 0.47);
    m_left->setGeometry(0, 0, left, kRow);
    m_right->setGeometry(left + 20, 0, width() - left - 20, kRow);
}

void ContrastStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContrastStrip::retranslate()
{
    nameIconButton(m_reset, tr("To the start"));
    nameIconButton(m_back, tr("One update back"));
    nameIconButton(m_play, m_playing ? tr("Pause") : tr("Play"));
    nameIconButton(m_step, tr("One update"));
    m_predict->setText(tr("Predict first"));
    m_weight->setLabel(tr("Start w"));
    m_bias->setLabel(tr("Start b"));
    m_rate->setLabel(tr("Learning rate η"));
    m_targetLabel->setText(tr("Target t"));
    m_target->setAccessibleName(tr("Target t"));
    showCount();
}

} // namespace chalknet::ui
