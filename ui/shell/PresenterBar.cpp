// Lays out the bar of presenter mode.
#include "ui/shell/PresenterBar.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chalknet::ui {

PresenterBar::PresenterBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_status(new ElidedLabel(this))
    , m_back(makeIconButton(QStringLiteral("back"), {}, this))
    , m_play(makeIconButton(QStringLiteral("play"), {}, this))
    , m_next(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_title->setFont(Theme::instance().sans(18, true));
    m_status->setFont(Theme::instance().sans(17));
    setInk(m_status, Ink::Secondary);
    m_next->setIcon(themedIcon(QStringLiteral("next")));
    setButtonKind(m_next, ButtonKind::Primary);
    m_leave->setIcon(themedIcon(QStringLiteral("fullscreen")));
    m_leave->setText(QStringLiteral("Esc"));
    setButtonKind(m_leave, ButtonKind::Flat);
    for (QPushButton* button : {m_back, m_play, m_next, m_leave})
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the keys → ← P away from the page
    for (QPushButton* button : {m_back, m_play})
        button->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    m_next->setFixedHeight(metrics::kTransportHeight);

    auto* left = new QHBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_title);
    left->addWidget(m_status, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_back);
    middle->addWidget(m_play);
    middle->addWidget(m_next);
    auto* right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(m_leave);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->addLayout(left, 1);
    layout->addLayout(middle);
    layout->addLayout(right, 1);
    setFixedHeight(56);

    connect(m_back, &QPushButton::clicked, this, &PresenterBar::backRequested);
    connect(m_play, &QPushButton::clicked, this, &PresenterBar::playRequested);
    connect(m_next, &QPushButton::clicked, this, &PresenterBar::nextRequested);
    connect(m_leave, &QPushButton::clicked, this, &PresenterBar::leaveRequested);
    retranslate();
}

void PresenterBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PresenterBar::setStatus(const QString& status)
{
    m_status->setText(status);
}

void PresenterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresenterBar::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    namePlay();
}

void PresenterBar::namePlay()
{
    nameIconButton(m_play, m_playing ? tr("Pause") : tr("Play"), QStringLiteral("P"));
}

void PresenterBar::retranslate()
{
    nameIconButton(m_back, tr("Back"), QStringLiteral("←"));
    namePlay();
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next step (→ or Space)"));
    m_leave->setToolTip(tr("Leave presenter mode (Esc)"));
    m_leave->setAccessibleName(tr("Leave presenter mode"));
}

} // namespace chalknet::ui
