// Two rows: transport with the counter, learning rate with the buttons.
#include "ui/lessons/descent/RaceControls.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/descent/RaceTexts.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRateStep = 0.02; ///< in decades: the neighbours of 1 are 0.95 and 1.0

/// The decades below a logarithmic slider, at the places where its handle would stand.
class DecadeLabels : public QWidget {
public:
    DecadeLabels(const ValueSlider& owner, const QSlider& slider, QWidget* parent)
        : QWidget(parent)
        , m_owner(owner)
        , m_slider(slider)
    {
        setFixedHeight(17);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(Theme::instance().font(TextRole::Tick));
        painter.setPen(Theme::instance().colors().ink3);
        const double handle = m_slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &m_slider);
        const double decades = std::log10(m_owner.maximum() / m_owner.minimum());
        for (int power = -3; power <= 0; ++power) {
            const double share = (power - std::log10(m_owner.minimum())) / decades;
            const double x = m_slider.x() + handle / 2.0 + share * (m_slider.width() - handle);
            const QString text = compact(std::pow(10.0, power));
            const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2.0;
            painter.drawText(QRectF(std::clamp(x - wide / 2.0, 0.0, width() - wide), 0, wide, height()), Qt::AlignCenter, text);
        }
    }

private:
    const ValueSlider& m_owner;
    const QSlider& m_slider;
};

QString large(int number)
{
    return QStringLiteral("<b style=\"font-size:20px\">%1</b>").arg(number);
}

} // namespace

const std::vector<int>& raceSpeeds()
{
    static const std::vector<int> speeds{2, 8, 20, 60};
    return speeds;
}

RaceControls::RaceControls(QWidget* parent)
    : Card(parent)
    , m_reset(makeIconButton(QStringLiteral("reset"), {}, this))
    , m_back(makeIconButton(QStringLiteral("back"), {}, this))
    , m_play(makeIconButton(QStringLiteral("play"), {}, this))
    , m_step(makeIconButton(QStringLiteral("step"), {}, this))
    , m_speed(makeIconButton(QStringLiteral("chevron-down"), {}, this))
    , m_speeds(new QMenu(this))
    , m_counter(new QLabel(this))
    , m_batch(new QLabel(this))
    , m_rate(new ValueSlider(this))
    , m_predict(new QPushButton(this))
    , m_settings(makeIconButton(QStringLiteral("settings"), {}, this))
{
    for (QPushButton* button : {m_reset, m_back, m_step})
        button->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    setButtonKind(m_play, ButtonKind::Primary);
    m_play->setFixedSize(58, metrics::kTransportHeight);
    m_speed->setFixedSize(metrics::kMinimumHitTarget, metrics::kTransportHeight);
    m_speed->setIconSize(QSize(16, 16));
    m_counter->setTextFormat(Qt::RichText);
    setTextRole(m_counter, TextRole::Body);
    setInk(m_counter, Ink::Secondary);
    setTextRole(m_batch, TextRole::FieldLabel);
    for (QLabel* label : {m_counter, m_batch})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setLogarithmic(true);
    m_rate->setRange(kSmallestRaceRate, kLargestRaceRate, kRateStep);
    m_rate->setFormatter(rateText);
    // The number that is changed most often is read from the last row.
    const QList<QLabel*> labels = m_rate->findChildren<QLabel*>();
    if (labels.size() == 2) {
        m_rateLabel = labels[0];
        setTextRole(m_rateLabel, TextRole::Body);
        labels[1]->setFont(Theme::instance().sans(22.0, true));
    }
    makeSpeeds();

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_counter);
    words->addWidget(m_batch);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_reset, m_back, m_play, m_step})
        first->addWidget(widget);
    first->addSpacing(-6);
    first->addWidget(m_speed);
    first->addStretch(1);
    first->addLayout(words);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    auto* rate = new QVBoxLayout;
    rate->setSpacing(0);
    rate->addWidget(m_rate);
    if (const auto* slider = m_rate->findChild<QSlider*>())
        rate->addWidget(new DecadeLabels(*m_rate, *slider, this));
    second->addLayout(rate, 1);
    second->addSpacing(8);
    second->addWidget(m_predict, 0, Qt::AlignVCenter);
    second->addWidget(m_settings, 0, Qt::AlignVCenter);
    body()->setSpacing(6);
    body()->addStretch(1);
    body()->addLayout(first);
    body()->addStretch(1);
    body()->addLayout(second);
    body()->addStretch(1);

    connect(m_reset, &QPushButton::clicked, this, &RaceControls::resetRequested);
    connect(m_back, &QPushButton::clicked, this, &RaceControls::backRequested);
    connect(m_play, &QPushButton::clicked, this, &RaceControls::playRequested);
    connect(m_step, &QPushButton::clicked, this, &RaceControls::stepRequested);
    connect(m_rate, &ValueSlider::valueChanged, this, &RaceControls::rateMoved);
    if (auto* slider = m_rate->findChild<QSlider*>())
        connect(slider, &QSlider::sliderReleased, this, &RaceControls::rateReleased);
    connect(m_predict, &QPushButton::clicked, this, &RaceControls::predictRequested);
    connect(m_settings, &QPushButton::clicked, this, &RaceControls::settingsRequested);
    retranslate();
}

void RaceControls::makeSpeeds()
{
    auto* group = new QActionGroup(m_speeds);
    for (const int speed : raceSpeeds()) {
        QAction* action = m_speeds->addAction(QString());
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
    }
    m_speed->setMenu(m_speeds);
    connect(m_speeds, &QMenu::triggered, this, [this](const QAction* action) { emit speedChosen(action->data().toInt()); });
}

void RaceControls::setSpeed(int perSecond)
{
    for (QAction* action : m_speeds->actions())
        action->setChecked(action->data().toInt() == perSecond);
}

QString RaceControls::counterText() const
{
    return QTextDocumentFragment::fromHtml(m_counter->text()).toPlainText() + QLatin1Char('\n') + m_batch->text();
}

void RaceControls::showMoment(const RaceMoment& moment, bool isPlaying)
{
    m_isPlaying = isPlaying;
    const RaceState& state = moment.state;
    {
        const QSignalBlocker blocker(m_rate);
        m_rate->setValue(raceRate(state, moment.chosen));
    }
    m_rate->setLabel(state.hasOwnRates ? tr("Learning rate η of %1").arg(optimizerLabel(moment.chosen)) : tr("Learning rate η"));
    if (m_rateLabel != nullptr) // the letter as in formulas; the accessible name stays plain
        m_rateLabel->setText(m_rate->label().replace(
            QStringLiteral("η"), QStringLiteral("<i style=\"font-family:'Noto Serif';font-size:18px\">η</i>")));
    const bool isAtEnd = moment.position >= state.updates;
    m_reset->setEnabled(moment.position > 0 && !moment.isAsking);
    m_back->setEnabled(moment.position > 0 && !moment.isAsking);
    m_step->setEnabled(!isAtEnd && !moment.isAsking);
    m_play->setEnabled(!moment.isAsking);
    m_play->setIcon(themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    nameIconButton(m_play, isPlaying ? tr("Pause") : isAtEnd ? tr("Play from the start") : tr("Play"), tr("Space"));
    showPlace(moment);
}

void RaceControls::showPlace(const RaceMoment& moment)
{
    const RacePlace place = racePlace(moment.state, moment.position);
    const QString updates = QString::number(moment.state.updates);
    if (place.batches == 0) {
        m_counter->setText(tr("update %1 / %2").arg(large(moment.position), updates));
        m_batch->setText(tr("exact gradient, no rows"));
        return;
    }
    m_counter->setText(tr("epoch %1&nbsp;&nbsp; update %2 / %3").arg(large(place.epoch), large(moment.position), updates));
    m_batch->setText(place.batches == 1 ? tr("every update uses all rows")
                                        : tr("mini-batch %1 of %2 done").arg(place.done).arg(place.batches));
}

void RaceControls::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RaceControls::retranslate()
{
    nameIconButton(m_reset, tr("Back to the start"));
    nameIconButton(m_back, tr("One update back"), QStringLiteral("←"));
    nameIconButton(m_step, tr("Next update"), QStringLiteral("→"));
    nameIconButton(m_speed, tr("Speed"));
    nameIconButton(m_settings, tr("Settings: momentum, decay, rows, updates"));
    m_predict->setText(tr("Predict"));
    m_predict->setToolTip(tr("Hides the paths and asks who arrives first"));
    m_rate->setToolTip(tr("How long a step is: each update moves by η times what the rule says (no unit)"));
    for (QAction* action : m_speeds->actions())
        action->setText(tr("%1 updates per second").arg(action->data().toInt()));
}

} // namespace chalknet::ui
