// Information mark, sentence, button.
#include "ui/lessons/digits/LearningStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/DigitsTraining.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace chalknet::ui {

namespace {

constexpr int kHeight = metrics::kButtonHeight;
constexpr int kIconSize = 18;

} // namespace

LearningStrip::LearningStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addSpacing(4);
    row->addWidget(m_button);
    setTextRole(m_text, TextRole::Body);
    setButtonKind(m_button, ButtonKind::Primary);
    m_button->setFixedHeight(metrics::kButtonHeight);
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto followTheme = [this] {
        m_icon->setPixmap(themedIcon(QStringLiteral("info")).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
        update();
    };
    connect(&Theme::instance(), &Theme::changed, this, followTheme);
    followTheme();
    connect(m_button, &QPushButton::clicked, this, &LearningStrip::buttonClicked);
}

void LearningStrip::showState(const TrainingStatus& status, const DigitNetwork& network, bool isWaiting, Reader reader)
{
    using Phase = TrainingStatus::Phase;
    const QString accuracy = percent(status.testAccuracy);
    const int epoch = std::min(status.epochs, static_cast<int>(status.epochsDone) + 1);
    switch (status.phase) {
    case Phase::Idle:
    case Phase::Finished: showRest(network, isWaiting, reader); return;
    case Phase::Making: setState(tr("The pictures are being prepared…"), tr("Cancel"), true); return;
    case Phase::Preparing: setState(tr("The device is being prepared…"), QString(), true); return;
    case Phase::Running:
        setState((isShort() ? tr("Epoch %1 of %2 · test %3") : tr("Learning: epoch %1 of %2 · test %3"))
                     .arg(epoch)
                     .arg(status.epochs)
                     .arg(accuracy),
            tr("Pause"), true);
        return;
    case Phase::Paused: setState(tr("Paused · test %1").arg(accuracy), tr("Continue"), true); return;
    case Phase::Diverged: setState(tr("Diverged: choose a smaller learning rate"), tr("Go back"), true); return;
    case Phase::Failed: setState(tr("The device failed: choose another one"), tr("Start over"), true); return;
    }
}

void LearningStrip::showRest(const DigitNetwork& network, bool isWaiting, Reader reader)
{
    if (isWaiting) {
        setState(tr("The pictures are being prepared…"), QString(), true);
    } else if (!network.isTrained()) {
        setState(isShort() ? tr("Not trained yet") : tr("Not trained yet: the answers are guesses"), tr("Train now"), true);
    } else {
        const QString from = (reader == Reader::Own ? tr("Trained on %1") : tr("Ready-made, trained on %1"))
                                 .arg(DigitsData::displayName(network.dataName));
        const QString test = network.testAccuracy ? tr("test %1").arg(percent(*network.testAccuracy)) : QString();
        const QString all = test.isEmpty() ? from : from + QStringLiteral(" · ") + test;
        setState(
            isShort() && !test.isEmpty() ? test : all, reader == Reader::ReadyMadeAlone ? tr("Train our own") : QString(), false);
        setToolTip(all);
    }
}

void LearningStrip::setState(const QString& text, const QString& buttonText, bool isNote)
{
    if (m_text->text() != text)
        m_text->setText(text);
    setToolTip(text);
    if (m_button->text() != buttonText)
        m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_text->setVisible(m_length != Length::ButtonOnly);
    const bool hasIcon = isNote && m_length != Length::ButtonOnly;
    if (m_isNote != isNote || m_icon->isVisibleTo(this) != hasIcon) {
        m_isNote = isNote;
        m_icon->setVisible(hasIcon);
        m_text->setFont(Theme::instance().sans(15, isNote));
        setInk(m_text, isNote ? Ink::Primary : Ink::Secondary);
        update();
    }
    layout()->setContentsMargins(hasIcon ? 12 : 0, 0, buttonText.isEmpty() && isNote ? 12 : 0, 0);
}

void LearningStrip::paintEvent(QPaintEvent*)
{
    if (!m_isNote)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().sel);
    painter.drawRoundedRect(rect(), metrics::kButtonRadius, metrics::kButtonRadius);
}

} // namespace chalknet::ui
