// Four buttons in the order that every page keeps.
#include "ui/lessons/descent/StepTransport.h"

#include "ui/controls/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace chalknet::ui {

StepTransport::StepTransport(QWidget* parent)
    : QWidget(parent)
    , m_reset(makeIconButton(QStringLiteral("reset"), {}, this))
    , m_back(makeIconButton(QStringLiteral("back"), {}, this))
    , m_play(makeIconButton(QStringLiteral("play"), {}, this))
    , m_next(makeIconButton(QStringLiteral("next"), {}, this))
    , m_place(new QLabel(this))
{
    setButtonKind(m_play, ButtonKind::Primary);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton* button : {m_reset, m_back, m_play, m_next}) {
        button->setFixedSize(button == m_play ? 58 : metrics::kTransportHeight, metrics::kTransportHeight);
        button->installEventFilter(this);
        layout->addWidget(button);
    }
    m_place->setTextFormat(Qt::RichText);
    m_place->setMinimumWidth(1);
    setTextRole(m_place, TextRole::Body);
    setInk(m_place, Ink::Secondary);
    layout->addSpacing(4);
    layout->addWidget(m_place, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_reset, &QPushButton::clicked, this, &StepTransport::resetRequested);
    connect(m_back, &QPushButton::clicked, this, &StepTransport::backRequested);
    connect(m_play, &QPushButton::clicked, this, &StepTransport::playRequested);
    connect(m_next, &QPushButton::clicked, this, &StepTransport::nextRequested);
    retranslate();
}

void StepTransport::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    retranslate();
}

void StepTransport::setBackEnabled(bool enabled)
{
    m_reset->setEnabled(enabled);
    m_back->setEnabled(enabled);
}

void StepTransport::setNextEnabled(bool enabled)
{
    m_next->setEnabled(enabled);
}

void StepTransport::setPlayEnabled(bool enabled)
{
    m_play->setEnabled(enabled);
}

void StepTransport::setPlace(const QString& text)
{
    if (m_place->text() != text)
        m_place->setText(text);
}

void StepTransport::setPresenting(bool presenting)
{
    for (QPushButton* button : {m_reset, m_back, m_play, m_next})
        button->setVisible(!presenting);
}

// An arrow on a button would move the focus; here it is the tab's: one step.
bool StepTransport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StepTransport::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepTransport::retranslate()
{
    nameIconButton(m_reset, tr("Reset"), QStringLiteral("Home"));
    nameIconButton(m_back, tr("Back"), QStringLiteral("←"));
    nameIconButton(m_play, m_playing ? tr("Pause") : tr("Play"), tr("Space"));
    nameIconButton(m_next, tr("Next"), QStringLiteral("→"));
}

} // namespace chalknet::ui
