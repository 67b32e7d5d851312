// A titled panel with a thin border.
#include "ui/controls/Card.h"

#include "ui/picture/CardPictures.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace chalknet::ui {

namespace {

void adaptPaddingOf(const Card& card)
{
    const int padding = isCompact(card.window()->size()) ? metrics::kCompactCardPadding : metrics::kCardPadding;
    const QMargins wanted(padding, padding - 4, padding, padding - 2);
    if (card.layout()->contentsMargins() != wanted)
        card.layout()->setContentsMargins(wanted);
}

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setTextRole(m_title, TextRole::Heading);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->hide();
    m_header->setSpacing(12);
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_body->setSpacing(metrics::kCardGap);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    adaptPadding();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    new CardPictures(*this);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

QString Card::title() const
{
    return m_title->text();
}

QRect Card::headerPlace() const
{
    // On a page that is not shown the layout still stands as it was before controls came, went or changed their words.
    adaptPaddingOf(*this);
    layout()->setGeometry(contentsRect());
    return m_header->geometry();
}

void Card::paintEvent(QPaintEvent*)
{
    if (window()->property("presenting").toBool())
        return;
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kCardRadius, metrics::kCardRadius);
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    adaptPadding();
}

void Card::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    adaptPadding();
}

void Card::adaptPadding()
{
    adaptPaddingOf(*this);
}

} // namespace chalknet::ui
