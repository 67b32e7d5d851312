// Painting of a stage.
#include "ui/lessons/backprop/StageButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kDisc = 28.0;
constexpr double kGap = 9.0; // between disc and label
constexpr double kLetters = 16.0;
constexpr double kNumber = 15.0;
constexpr int kCheck = 16;

} // namespace

StageButton::StageButton(int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
}

void StageButton::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    name();
    updateGeometry();
    update();
}

void StageButton::setLabelVisible(bool visible)
{
    m_labelVisible = visible;
    updateGeometry();
    update();
}

void StageButton::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

void StageButton::setName(const QString& text)
{
    setText(text);
    name();
    updateGeometry();
}

double StageButton::discWidth() const
{
    return kDisc * m_scale;
}

void StageButton::name()
{
    switch (m_state) {
    case State::Done: setAccessibleName(tr("Stage %1, %2: done").arg(m_number).arg(text())); break;
    case State::Present: setAccessibleName(tr("Stage %1, %2: now").arg(m_number).arg(text())); break;
    case State::ToCome: setAccessibleName(tr("Stage %1, %2: still to come").arg(m_number).arg(text())); break;
    }
    setToolTip(tr("Go to the stage “%1” (Page Up and Page Down move by one)").arg(text()));
}

QFont StageButton::labelFont() const
{
    return Theme::instance().sans(kLetters * m_scale, m_state == State::Present);
}

QSize StageButton::sizeHint() const
{
    const int height = static_cast<int>(std::ceil(std::max(34.0, discWidth() + 4)));
    if (!showsLabel())
        return {static_cast<int>(std::ceil(discWidth())), height};
    // Room for the bold letters of the present stage, so that nothing moves.
    const QFontMetricsF bold(Theme::instance().sans(kLetters * m_scale, true));
    return {static_cast<int>(std::ceil(discWidth() + kGap * m_scale + bold.horizontalAdvance(text()))), height};
}

bool StageButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    else if (event->type() == QEvent::LanguageChange)
        name();
    return QAbstractButton::event(event);
}

void StageButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const bool isPresent = m_state == State::Present;
    const QColor line = m_state == State::ToCome ? colors.ctl : colors.ink;
    const QColor letters = isPresent ? colors.ink : isEnabled() ? colors.ink2 : colors.ink3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double disc = discWidth();
    const QRectF box(0.75, (height() - disc) / 2 + 0.75, disc - 1.5, disc - 1.5);
    painter.setPen(QPen(line, m_state == State::ToCome ? 1.2 : 1.5));
    painter.setBrush(isPresent            ? colors.ink
            : isDown()                    ? colors.sel
            : underMouse() && isEnabled() ? colors.inset
                                          : colors.surface);
    painter.drawEllipse(box);
    if (m_state == State::Done) {
        const int size = static_cast<int>(std::lround(kCheck * m_scale));
        const QPointF corner = box.center() - QPointF(size / 2.0, size / 2.0);
        painter.drawPixmap(corner, tintedPixmap(QStringLiteral("check"), size, colors.ink, devicePixelRatioF()));
    } else {
        painter.setFont(theme.sans(kNumber * m_scale, true));
        painter.setPen(isPresent ? colors.surface : colors.ink3);
        painter.drawText(box, Qt::AlignCenter, QString::number(m_number));
    }
    if (!showsLabel())
        return;
    painter.setFont(labelFont());
    painter.setPen(letters);
    painter.drawText(QRectF(disc + kGap * m_scale, 0, width() - disc, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace chalknet::ui
