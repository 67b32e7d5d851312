// Painting of an answer.
#include "ui/lessons/AnswerButton.h"

#include "ui/formula/MathText.h"
#include "ui/picture/PictureContent.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kKeyWidth = 24;
constexpr int kKey = 22;
constexpr int kMark = 20;
constexpr int kLeft = 2 + kPadding + kKeyWidth + 8; // of the words
constexpr int kRight = kMark + 12;
constexpr int kAbove = 6;
constexpr double kBold = 1.08; // a marked answer is bold, and so wider

} // namespace

AnswerButton::AnswerButton(int key, const QString& text, QWidget* parent)
    : QPushButton(parent)
    , m_key(key)
    , m_words(new MathText(this))
{
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setPictureRole(this, PictureRole::LeftOut);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setWords(text);
}

void AnswerButton::setWords(const QString& text)
{
    setText(text);
    m_words->setText(text);
    name();
    updateGeometry();
}

void AnswerButton::setAnswerKey(const AnswerKey& key)
{
    m_ownKey = key;
    name();
    update();
}

void AnswerButton::setMark(Mark mark)
{
    m_mark = mark;
    m_words->setSecondary(!isEnabled() && mark == Mark::None);
    m_words->setBold(mark != Mark::None);
    name();
    update();
}

void AnswerButton::name()
{
    switch (m_mark) {
    case Mark::None: setAccessibleName(m_words->accessibleText()); break;
    case Mark::Right: setAccessibleName(tr("%1: your answer, right").arg(m_words->accessibleText())); break;
    case Mark::Wrong: setAccessibleName(tr("%1: your answer, wrong").arg(m_words->accessibleText())); break;
    case Mark::Truth: setAccessibleName(tr("%1: this was right").arg(m_words->accessibleText())); break;
    }
    setAccessibleDescription(tr("Key %1").arg(m_ownKey.cap.isEmpty() ? QString::number(m_key) : m_ownKey.cap));
}

QSize AnswerButton::sizeHint() const
{
    return {static_cast<int>(std::ceil(kBold * m_words->sizeHint().width())) + kLeft + kRight, m_lineHeight};
}

QSize AnswerButton::minimumSizeHint() const
{
    return {m_words->minimumSizeHint().width() + kLeft + kRight, std::min(m_lineHeight, metrics::kButtonHeight)};
}

int AnswerButton::heightForWidth(int width) const
{
    return std::max(m_lineHeight, m_words->heightForWidth(std::max(1, width - kLeft - kRight)) + 2 * kAbove);
}

void AnswerButton::setLineHeight(int pixels)
{
    m_lineHeight = pixels;
    updateGeometry();
}

void AnswerButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    const int room = std::max(1, width() - kLeft - kRight);
    const int needed = m_words->heightForWidth(room);
    m_words->setGeometry(kLeft, (height() - needed) / 2, room, needed);
}

bool AnswerButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    else if (event->type() == QEvent::EnabledChange)
        m_words->setSecondary(!isEnabled() && m_mark == Mark::None);
    else if (event->type() == QEvent::LanguageChange)
        name();
    return QPushButton::event(event);
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const bool isMarked = m_mark != Mark::None;
    const bool isPale = !isEnabled() && !isMarked;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setPen(QPen(isPale                               ? colors.line
            : m_mark == Mark::Right || m_mark == Mark::Truth ? colors.ink
                                                             : colors.ctl,
        m_mark == Mark::Right || m_mark == Mark::Truth ? 2.0 : 1.0));
    painter.setBrush(isDown() ? colors.sel : isEnabled() && underMouse() ? colors.inset : colors.surface);
    painter.drawRoundedRect(box, metrics::kButtonRadius, metrics::kButtonRadius);

    paintKey(painter, box, isPale);
    if (isMarked)
        paintMark(painter, box);
}

void AnswerButton::paintKey(QPainter& painter, const QRectF& box, bool isPale) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const bool isOwn = !m_ownKey.cap.isEmpty();
    QRectF key(box.left() + kPadding - 2, box.center().y() - kKey / 2.0, kKey, kKey);
    if (isOwn) {
        const int size = kMark;
        painter.drawPixmap(QPointF(key.center().x() - size / 2.0, key.center().y() - size / 2.0),
            tintedPixmap(m_ownKey.icon, size, isPale ? colors.ink3 : colors.ink, devicePixelRatioF()));
        if (m_mark != Mark::None)
            return; // the mark stands there
        key.moveRight(box.right() - kPadding + 2);
    }
    painter.setPen(QPen(isPale ? colors.line : colors.ctl, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key, metrics::kFieldRadius - 2, metrics::kFieldRadius - 2);
    painter.setFont(theme.sans(12.5));
    painter.setPen(isPale ? colors.ink3 : colors.ink2);
    painter.drawText(key, Qt::AlignCenter, isOwn ? m_ownKey.cap : QString::number(m_key));
}

void AnswerButton::paintMark(QPainter& painter, const QRectF& box) const
{
    const Colors& colors = Theme::instance().colors();
    const QString icon = m_mark == Mark::Wrong ? QStringLiteral("boxed-cross") : QStringLiteral("check");
    const QColor color = m_mark == Mark::Wrong ? colors.neg : colors.ink;
    painter.drawPixmap(
        QPointF(box.right() - kMark - 8, box.center().y() - kMark / 2.0), tintedPixmap(icon, kMark, color, devicePixelRatioF()));
}

} // namespace chalknet::ui
