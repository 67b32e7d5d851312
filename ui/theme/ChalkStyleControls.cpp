// Buttons, check boxes, fields and sliders.
#include "ui/theme/ChalkStyle.h"
#include "ui/theme/Icons.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace chalknet::ui {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    const bool isOfPointerOrKeys = flag == QStyle::State_MouseOver || flag == QStyle::State_HasFocus;
    return option.state.testFlag(flag) && !(isOfPointerOrKeys && isPaintingPicture());
}

QByteArray kindOf(const QWidget* widget)
{
    return widget != nullptr ? widget->property("kind").toByteArray() : QByteArray();
}

/// True where the ink is the ground: a primary button, a toggle that is on.
bool isInverse(const QStyleOption& option, const QWidget* widget)
{
    return kindOf(widget) == "primary" || has(option, QStyle::State_On);
}

void drawChevron(QPainter& painter, const char* name, const QRect& where, bool enabled, int size)
{
    const Colors& colors = Theme::instance().colors();
    const QPixmap pixmap = tintedPixmap(
        QString::fromLatin1(name), size, enabled ? colors.ink : colors.ink3, painter.device()->devicePixelRatioF());
    QRect box(0, 0, size, size);
    box.moveCenter(where.center());
    painter.drawPixmap(box, pixmap);
}

} // namespace

void drawRoundedBox(QPainter& painter, const QRect& rect, double radius, const QColor& fill, const QColor& outline)
{
    painter.setBrush(fill);
    painter.setPen(outline.alpha() == 0 ? QPen(Qt::NoPen) : QPen(outline, 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void ChalkStyle::drawButtonBox(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const Colors& colors = Theme::instance().colors();
    const bool enabled = has(option, State_Enabled);
    const bool flat = kindOf(widget) == "flat" && !has(option, State_On);
    QColor fill = flat ? QColor(Qt::transparent) : colors.surface;
    QColor outline = flat ? QColor(Qt::transparent) : enabled ? colors.ctl : colors.line;
    if (enabled && isInverse(option, widget)) {
        fill = has(option, State_Sunken) || has(option, State_MouseOver) ? colors.ink2 : colors.ink;
        outline = fill;
    } else if (enabled && has(option, State_Sunken)) {
        fill = colors.sel;
    } else if (enabled && has(option, State_MouseOver)) {
        fill = colors.inset;
    }
    drawRoundedBox(painter, option.rect, metrics::kButtonRadius, fill, outline);
}

void ChalkStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    const Colors& colors = Theme::instance().colors();
    const bool enabled = has(option, State_Enabled);
    const bool inverse = enabled && isInverse(option, widget);
    QFont font = painter.font();
    font.setBold(isInverse(option, widget) || font.bold());
    painter.setFont(font);

    QRect content = option.rect;
    if (option.features & QStyleOptionButton::HasMenu && !option.text.isEmpty()) {
        const QRect arrow(content.right() - 26, content.top(), 20, content.height());
        drawChevron(painter, "chevron-down", arrow, enabled, 16);
        content.setRight(arrow.left() + 8);
    }
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) {
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : inverse ? QIcon::Selected : QIcon::Normal;
        const int gap = option.text.isEmpty() ? 0 : 8;
        QRect box(QPoint(), option.iconSize);
        const int total = option.iconSize.width() + gap + textWidth;
        box.moveCenter(content.center());
        const int left = content.left() + std::max(8, (content.width() - total) / 2);
        const bool isAfterText = gap > 0 && option.direction == Qt::RightToLeft;
        if (gap > 0)
            box.moveLeft(isAfterText ? left + textWidth + gap : left);
        option.icon.paint(&painter, box, Qt::AlignCenter, mode);
        if (gap > 0)
            content.setLeft(isAfterText ? left : box.right() + 1 + gap);
    }
    if (option.text.isEmpty())
        return;
    painter.setPen(inverse ? colors.surface : enabled ? colors.ink : colors.ink3);
    const auto alignment = option.icon.isNull() ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft;
    painter.drawText(content, static_cast<int>(alignment) | Qt::TextHideMnemonic, option.text);
}

void ChalkStyle::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const
{
    drawButtonBox(option, painter, widget);
    QStyleOptionButton label;
    label.QStyleOption::operator=(option);
    label.icon = option.icon;
    label.iconSize = option.iconSize;
    label.text = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull() ? QString() : option.text;
    if (option.toolButtonStyle == Qt::ToolButtonTextOnly)
        label.icon = {};
    drawButtonLabel(label, painter, widget);
}

void ChalkStyle::drawCheckMark(const QStyleOption& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool enabled = has(option, State_Enabled);
    QRect box(0, 0, 18, 18);
    box.moveCenter(option.rect.center());
    const bool filled = has(option, State_On) || has(option, State_NoChange);
    const QColor ink = enabled ? colors.ink : colors.ink3;
    if (!filled) {
        const QColor fill = enabled && has(option, State_MouseOver) ? colors.inset : colors.surface;
        drawRoundedBox(painter, box, 4, fill, enabled ? colors.ctl : colors.line);
        return;
    }
    drawRoundedBox(painter, box, 4, ink, ink);
    painter.setPen(QPen(colors.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    if (has(option, State_NoChange))
        painter.drawLine(QPointF(5, 9), QPointF(13, 9));
    else
        painter.drawPolyline(QPolygonF{QPointF(4.4, 9.4), QPointF(7.8, 12.8), QPointF(13.6, 5.8)});
}

void ChalkStyle::drawRadioMark(const QStyleOption& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool enabled = has(option, State_Enabled);
    QRectF box(0, 0, 17, 17);
    box.moveCenter(QRectF(option.rect).center());
    const bool on = has(option, State_On);
    painter.setBrush(enabled && has(option, State_MouseOver) ? colors.inset : colors.surface);
    painter.setPen(QPen(!enabled ? colors.line : on ? colors.ink : colors.ctl, on ? 1.6 : 1));
    painter.drawEllipse(box);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? colors.ink : colors.ink3);
    painter.drawEllipse(box.center(), 4.5, 4.5);
}

void ChalkStyle::drawFieldBox(const QStyleOption& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool enabled = has(option, State_Enabled);
    const bool focused = enabled && has(option, State_HasFocus);
    const QColor fill = enabled && has(option, State_MouseOver) && !focused ? colors.inset : colors.surface;
    drawRoundedBox(painter, option.rect, metrics::kFieldRadius, fill, !enabled ? colors.line : focused ? colors.ink : colors.ctl);
}

void ChalkStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const
{
    drawFieldBox(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    drawChevron(painter, "chevron-down", arrow, has(option, State_Enabled), 16);
}

void ChalkStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter) const
{
    if (option.frame)
        drawFieldBox(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colors& colors = Theme::instance().colors();
    const auto arrow = [&](SubControl part, const char* name, QAbstractSpinBox::StepEnabledFlag step, int shift) {
        const QRect where = subControlRect(CC_SpinBox, &option, part, nullptr);
        const bool enabled = has(option, State_Enabled) && option.stepEnabled.testFlag(step);
        if (enabled && option.activeSubControls == part && has(option, State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(has(option, State_Sunken) ? colors.sel : colors.line);
            painter.drawRoundedRect(QRectF(where).adjusted(2, 1, -2, -1), 4, 4);
        }
        drawChevron(painter, name, where.translated(0, shift), enabled, 13);
    };
    arrow(SC_SpinBoxUp, "chevron-up", QAbstractSpinBox::StepUpEnabled, 2);
    arrow(SC_SpinBoxDown, "chevron-down", QAbstractSpinBox::StepDownEnabled, -1);
}

void ChalkStyle::drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const Colors& colors = Theme::instance().colors();
    const bool enabled = has(option, State_Enabled);
    const QRectF groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const QColor ink = enabled ? colors.ink : colors.ink3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(groove, 2, 2);
    QRectF filled = groove;
    if (option.orientation == Qt::Horizontal) {
        if (option.upsideDown)
            filled.setLeft(handle.center().x());
        else
            filled.setRight(handle.center().x());
    } else if (option.upsideDown) {
        filled.setTop(handle.center().y());
    } else {
        filled.setBottom(handle.center().y());
    }
    painter.setBrush(ink);
    painter.drawRoundedRect(filled, 2, 2);
    const bool hovered = enabled && has(option, State_MouseOver) && option.activeSubControls == SC_SliderHandle;
    painter.setPen(QPen(ink, 2.5));
    painter.setBrush(enabled && has(option, State_Sunken) ? colors.sel : hovered ? colors.inset : colors.surface);
    painter.drawEllipse(handle.center(), 8.5, 8.5);
}

} // namespace chalknet::ui
