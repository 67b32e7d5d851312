// Tabs, menus, lists, bars and frames, and the choice of the painting function for primitives and controls.
#include "ui/theme/ChalkStyle.h"
#include "ui/theme/Icons.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
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

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

void ChalkStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& colors = Theme::instance().colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
    case PE_PanelButtonTool: drawButtonBox(*option, *painter, widget); break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckMark(*option, *painter); break;
    case PE_IndicatorRadioButton: drawRadioMark(*option, *painter); break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        // The edits inside combo and spin boxes have no frame; the box draws it.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame == nullptr || frame->lineWidth > 0)
            drawFieldBox(*option, *painter);
        break;
    }
    case PE_FrameMenu:
    case PE_PanelMenu: drawRoundedBox(*painter, option->rect, 0, colors.surface, colors.ctl); break;
    case PE_PanelTipLabel: drawRoundedBox(*painter, option->rect, 0, colors.ink, colors.ink); break;
    case PE_Frame: {
        // A header fills the corners of its view, so that frame stays square.
        const double radius = qobject_cast<const QAbstractItemView*>(widget) ? 0 : metrics::kFieldRadius;
        drawRoundedBox(*painter, option->rect, radius, Qt::transparent, colors.line);
        break;
    }
    case PE_PanelScrollAreaCorner: // the ground shows
    case PE_FrameFocusRect: // the focus ring
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameDockWidget: break;
    default: done = false;
    }
    painter->restore();
    if (!done)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ChalkStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_PushButtonBevel)
        drawButtonBox(*option, *painter, widget);
    else if (element == CE_PushButtonLabel && button != nullptr)
        drawButtonLabel(*button, *painter, widget);
    else if (element == CE_TabBarTabShape && tab != nullptr)
        drawTab(*tab, *painter);
    else if (element == CE_TabBarTabLabel && tab != nullptr)
        drawTabLabel(*tab, *painter);
    else if (element == CE_MenuItem && item != nullptr)
        drawMenuItem(*item, *painter, widget);
    else if (element == CE_ProgressBarGroove || element == CE_ProgressBarLabel)
        done = true; // drawn with the contents; the text stands beside the bar
    else if (element == CE_ProgressBarContents && bar != nullptr)
        drawProgress(*bar, *painter);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        drawHeaderSection(*option, *painter);
    else
        done = false;
    painter->restore();
    if (!done)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ChalkStyle::drawTab(const QStyleOptionTab& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    if (has(option, State_Selected)) {
        const QRectF line(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3);
        painter.fillRect(line, colors.ink);
    } else if (has(option, State_MouseOver) && has(option, State_Enabled)) {
        drawRoundedBox(painter, option.rect.adjusted(2, 3, -2, -5), metrics::kButtonRadius, colors.inset, Qt::transparent);
    }
}

void ChalkStyle::drawTabLabel(const QStyleOptionTab& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const bool selected = has(option, State_Selected);
    QFont font = painter.font();
    font.setBold(selected);
    painter.setFont(font);
    painter.setPen(!has(option, State_Enabled) ? colors.ink3 : selected ? colors.ink : colors.ink2);
    painter.drawText(option.rect.adjusted(0, 0, 0, -3), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void ChalkStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter, const QWidget*) const
{
    const Colors& colors = Theme::instance().colors();
    const QRect box = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(box.left() + 8, box.center().y(), box.width() - 16, 1), colors.line);
        return;
    }
    const bool enabled = has(option, State_Enabled);
    if (enabled && has(option, State_Selected))
        drawRoundedBox(painter, box.adjusted(4, 1, -4, -1), 5, colors.sel, Qt::transparent);
    const QRect mark(box.left() + 12, box.center().y() - 8, 18, 18);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        painter.drawPixmap(mark.topLeft(),
            tintedPixmap(QStringLiteral("check"), 18, enabled ? colors.ink : colors.ink3, painter.device()->devicePixelRatioF()));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const qsizetype split = option.text.indexOf(u'\t');
    const QRect text = box.adjusted(40, 0, -16, 0);
    painter.setFont(option.font);
    painter.setPen(enabled ? colors.ink : colors.ink3);
    const int flags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter.drawText(text, flags | Qt::AlignLeft, split < 0 ? option.text : option.text.left(split));
    if (split >= 0) {
        painter.setPen(has(option, State_Selected) ? colors.ink2 : colors.ink3);
        painter.drawText(text, flags | Qt::AlignRight, option.text.mid(split + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.drawPixmap(QPoint(box.right() - 24, box.center().y() - 8),
            tintedPixmap(QStringLiteral("chevron-right"), 16, colors.ink, painter.device()->devicePixelRatioF()));
    }
}

void ChalkStyle::drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    QRectF groove(option.rect);
    groove.setHeight(std::min(8.0, groove.height()));
    groove.moveCenter(QRectF(option.rect).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(groove, 4, 4);
    painter.setBrush(has(option, State_Enabled) ? colors.ink : colors.ink3);
    if (option.maximum <= option.minimum) {
        // Of unknown length: the middle third, without motion.
        painter.drawRoundedRect(groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0), 4, 4);
        return;
    }
    const double share = std::clamp(
        (static_cast<double>(option.progress) - option.minimum) / (static_cast<double>(option.maximum) - option.minimum), 0.0,
        1.0);
    if (share > 0.0) {
        groove.setWidth(std::max(8.0, groove.width() * share));
        painter.drawRoundedRect(groove, 4, 4);
    }
}

void ChalkStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const Colors& colors = Theme::instance().colors();
    if (option.maximum <= option.minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active
        = has(option, State_Sunken) || (has(option, State_MouseOver) && option.activeSubControls == SC_ScrollBarSlider);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? colors.ctl : withAlpha(colors.ctl, 150));
    painter.drawRoundedRect(handle.adjusted(3, 3, -3, -3), 3, 3);
}

void ChalkStyle::drawHeaderSection(const QStyleOption& option, QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.fillRect(option.rect, colors.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
}

} // namespace chalknet::ui
