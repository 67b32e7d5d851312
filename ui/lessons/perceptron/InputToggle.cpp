// Painting of an input.
#include "ui/lessons/perceptron/InputToggle.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace chalknet::ui {

InputToggle::InputToggle(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InputToggle::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

void InputToggle::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.setPen(QPen(colors.ink, 2.0 * m_scale));
    painter.setBrush(isChecked() ? colors.ink : underMouse() ? colors.inset : colors.surface);
    painter.drawEllipse(disc);
    painter.setFont(theme.sans(0.72 * disc.height() / 2, true));
    painter.setPen(isChecked() ? colors.surface : colors.ink);
    painter.drawText(disc, Qt::AlignCenter, isChecked() ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace chalknet::ui
