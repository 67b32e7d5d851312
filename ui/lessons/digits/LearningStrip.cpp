// Information mark, sentence, button.
#include "ui/lessons/digits/LearningStrip.h"

#include "ui/controls/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace chalknet::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kIconSize = 18;

} // namespace

LearningStrip::LearningStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 1, 1);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addSpacing(4);
    row->addWidget(m_button);
    setTextRole(m_text, TextRole::Control);
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

void LearningStrip::setState(const QString& text, const QString& buttonText, bool isNote)
{
    if (m_text->text() != text)
        m_text->setText(text);
    if (m_button->text() != buttonText)
        m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    if (m_isNote != isNote || m_icon->isVisibleTo(this) != isNote) {
        m_isNote = isNote;
        m_icon->setVisible(isNote);
        m_text->setFont(Theme::instance().sans(14.5, isNote));
        setInk(m_text, isNote ? Ink::Primary : Ink::Secondary);
        update();
    }
    layout()->setContentsMargins(12, 1, buttonText.isEmpty() ? 12 : 1, 1);
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
