// Reset, play or pause, and step.
#include "ui/controls/TransportBar.h"

#include "ui/controls/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace chalknet::ui {

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent)
    , m_reset(makeIconButton(QStringLiteral("reset"), {}, this))
    , m_play(makeIconButton(QStringLiteral("play"), {}, this))
    , m_step(makeIconButton(QStringLiteral("step"), {}, this))
    , m_stepMenu(makeIconButton(QStringLiteral("chevron-down"), {}, this))
{
    setButtonKind(m_play, ButtonKind::Primary);
    m_play->setIconSize(QSize(24, 24));
    m_play->setFixedSize(58, metrics::kTransportHeight);
    m_reset->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    m_step->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    m_stepMenu->setFixedSize(metrics::kMinimumHitTarget, metrics::kTransportHeight);
    m_stepMenu->setIconSize(QSize(16, 16));
    m_stepMenu->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton* button : {m_reset, m_play})
        layout->addWidget(button);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(m_step);
    steps->addWidget(m_stepMenu);
    layout->addLayout(steps);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    connect(m_reset, &QPushButton::clicked, this, &TransportBar::resetRequested);
    connect(m_play, &QPushButton::clicked, this, [this] { emit playToggled(!m_playing); });
    connect(m_step, &QPushButton::clicked, this, &TransportBar::stepRequested);
    retranslate();
}

void TransportBar::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    retranslate();
}

void TransportBar::focusPlay()
{
    // After divergence there is nothing to play.
    (m_play->isEnabled() ? m_play : m_reset)->setFocus(Qt::OtherFocusReason);
}

void TransportBar::setPlayEnabled(bool enabled)
{
    m_play->setEnabled(enabled);
}

void TransportBar::setStepEnabled(bool enabled)
{
    m_step->setEnabled(enabled);
}

void TransportBar::setStepMenu(QMenu* menu)
{
    m_stepMenu->setMenu(menu);
    m_stepMenu->setVisible(menu != nullptr);
}

void TransportBar::setStepName(const QString& name)
{
    m_stepName = name;
    retranslate();
}

void TransportBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransportBar::retranslate()
{
    nameIconButton(m_reset, tr("Reset"));
    nameIconButton(m_play, m_playing ? tr("Pause") : tr("Play"));
    nameIconButton(m_step, m_stepName.isEmpty() ? tr("Step") : m_stepName);
    nameIconButton(m_stepMenu, tr("Size of a step"));
}

} // namespace chalknet::ui
