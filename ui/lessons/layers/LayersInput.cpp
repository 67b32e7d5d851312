// A circle that is empty for 0 and filled for 1.
#include "ui/lessons/layers/LayersInput.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

LayersInput::LayersInput(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LayersInput::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

bool LayersInput::hitButton(const QPoint& position) const
{
    return QLineF(position, rect().center()).length() <= std::min(width(), height()) / 2.0;
}

void LayersInput::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ring = 4.0; // room for the focus ring
    const QRectF circle = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    if (showsKeyboardFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(colors.ink, 2.0 * m_scale));
    painter.setBrush(isChecked() ? colors.ink : underMouse() ? colors.inset : colors.surface);
    painter.drawEllipse(circle);
    painter.setFont(Theme::instance().sans(22.0 * m_scale, true));
    painter.setPen(isChecked() ? colors.surface : colors.ink);
    painter.drawText(circle, Qt::AlignCenter, isChecked() ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace chalknet::ui
