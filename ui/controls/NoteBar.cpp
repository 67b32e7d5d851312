// One bold sentence with an information mark.
#include "ui/controls/NoteBar.h"

#include "ui/controls/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace chalknet::ui {

NoteBar::NoteBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(makeIconButton(QStringLiteral("close"), {}, this))
{
    m_icon->setFixedSize(20, 20);
    m_text->setFont(Theme::instance().sans(15, true));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonKind(m_button, ButtonKind::Primary);
    setButtonKind(m_close, ButtonKind::Flat);
    m_close->setIconSize(QSize(18, 18));
    m_close->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 8, 7);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_other);
    layout->addWidget(m_close);
    setMinimumHeight(48);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();

    connect(m_button, &QPushButton::clicked, this, &NoteBar::buttonClicked);
    connect(m_other, &QPushButton::clicked, this, &NoteBar::otherClicked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hideNote();
        emit closed();
    });
    const auto followTheme = [this] {
        m_icon->setPixmap(themedIcon(QStringLiteral("info")).pixmap(QSize(20, 20), devicePixelRatioF()));
        update();
    };
    connect(&Theme::instance(), &Theme::changed, this, followTheme);
    followTheme();
    retranslate();
}

void NoteBar::showNote(const QString& text, const QString& buttonText, const QString& otherText)
{
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
    show();
    announceAlert(this, text);
}

void NoteBar::hideNote()
{
    hide();
}

QString NoteBar::text() const
{
    return m_text->text();
}

int NoteBar::widthInOneLine() const
{
    return sizeHint().width() - m_text->sizeHint().width() + m_text->fontMetrics().horizontalAdvance(m_text->text()) + 8;
}

void NoteBar::setFloating(bool floating)
{
    m_floating = floating;
    update();
}

void NoteBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_floating ? QPen(colors.ctl, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(colors.sel);
    const double inside = m_floating ? 0.5 : 0.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inside, inside, -inside, -inside), metrics::kButtonRadius, metrics::kButtonRadius);
}

void NoteBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoteBar::retranslate()
{
    nameIconButton(m_close, tr("Close the note"));
}

} // namespace chalknet::ui
