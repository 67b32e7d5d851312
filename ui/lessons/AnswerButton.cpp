// Painting of an answer.
#include "ui/lessons/AnswerButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kHeight = 48;
constexpr int kPadding = 12;
constexpr int kKeyWidth = 24;
constexpr int kMark = 20;
constexpr double kText = 15.0;

} // namespace

AnswerButton::AnswerButton(int key, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    name();
}

void AnswerButton::setMark(Mark mark)
{
    m_mark = mark;
    name();
    update();
}

void AnswerButton::name()
{
    switch (m_mark) {
    case Mark::None: setAccessibleName(text()); break;
    case Mark::Right: setAccessibleName(tr("%1: your answer, right").arg(text())); break;
    case Mark::Wrong: setAccessibleName(tr("%1: your answer, wrong").arg(text())); break;
    case Mark::Truth: setAccessibleName(tr("%1: this was right").arg(text())); break;
    }
    setAccessibleDescription(tr("Key %1").arg(m_key));
}

QSize AnswerButton::sizeHint() const
{
    const double words = QFontMetricsF(Theme::instance().sans(kText, true)).horizontalAdvance(text());
    return {static_cast<int>(std::ceil(words)) + 2 * kPadding + kKeyWidth + 8 + kMark, kHeight};
}

bool AnswerButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    else if (event->type() == QEvent::LanguageChange)
        name();
    return QAbstractButton::event(event);
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const bool isMarked = m_mark != Mark::None;
    const bool isPale = !isEnabled() && !isMarked;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5); // room for the focus ring
    painter.setPen(QPen(isPale                               ? colors.line
            : m_mark == Mark::Right || m_mark == Mark::Truth ? colors.ink
                                                             : colors.ctl,
        m_mark == Mark::Right || m_mark == Mark::Truth ? 2.0 : 1.0));
    painter.setBrush(isDown() ? colors.sel : isEnabled() && underMouse() ? colors.inset : colors.surface);
    painter.drawRoundedRect(box, metrics::kButtonRadius, metrics::kButtonRadius);

    const QRectF key(box.left() + kPadding - 2, box.center().y() - 11, 22, 22);
    painter.setPen(QPen(isPale ? colors.line : colors.ctl, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key, 4, 4);
    painter.setFont(theme.sans(12.5));
    painter.setPen(isPale ? colors.ink3 : colors.ink2);
    painter.drawText(key, Qt::AlignCenter, QString::number(m_key));

    painter.setFont(theme.sans(kText, isMarked));
    painter.setPen(isPale ? colors.ink3 : colors.ink);
    const QRectF words(key.right() + 8, box.top(), box.right() - kPadding - kMark - key.right() - 8, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (isMarked) {
        const QString icon = m_mark == Mark::Wrong ? QStringLiteral("boxed-cross") : QStringLiteral("check");
        const QColor color = m_mark == Mark::Wrong ? colors.neg : colors.ink;
        painter.drawPixmap(QPointF(box.right() - kMark - 8, box.center().y() - kMark / 2.0),
            tintedPixmap(icon, kMark, color, devicePixelRatioF()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kButtonRadius + 1, metrics::kButtonRadius + 1);
    }
}

} // namespace chalknet::ui
