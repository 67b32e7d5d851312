// Sizes, places and the choice of the painting function.
#include "ui/theme/ChalkStyle.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kButtonPadding = 16; // beside the text
constexpr int kFlatPadding = 12;
constexpr int kFieldPadding = 10;
constexpr int kArrowWidth = 28; // of combo boxes
constexpr int kSpinWidth = 26; // of the two spin buttons
constexpr int kGroove = 4;
constexpr int kHandle = 20; // 16 inside a ring of 2.5
constexpr int kScrollBar = 12;
constexpr int kTabHeight = 40;
constexpr int kMenuItemHeight = 34;

QRect spinPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool hasButtons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? std::min(kSpinWidth, box.width() / 2) : kFieldPadding - 2;
    const QRect buttons(box.right() - width + 1, box.top() + 1, width - 1, box.height() - 2);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return {buttons.left(), buttons.top(), buttons.width(), buttons.height() / 2};
    case QStyle::SC_SpinBoxDown:
        return {buttons.left(), buttons.top() + buttons.height() / 2, buttons.width(), buttons.height() - buttons.height() / 2};
    case QStyle::SC_SpinBoxEditField: return box.adjusted(kFieldPadding - 2, 1, -width, -1);
    default: return box;
    }
}

QRect comboPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow: return {box.right() - kArrowWidth + 1, box.top(), kArrowWidth, box.height()};
    case QStyle::SC_ComboBoxEditField: return box.adjusted(kFieldPadding, 1, -kArrowWidth, -1);
    case QStyle::SC_ComboBoxListBoxPopup: return box.adjusted(0, 2, 0, 2);
    default: return box;
    }
}

QRect sliderPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = (horizontal ? box.width() : box.height()) - kHandle;
    const int position
        = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length, option.upsideDown);
    const QPoint center = box.center();
    if (part == QStyle::SC_SliderHandle) {
        return horizontal ? QRect(box.left() + position, center.y() - kHandle / 2 + 1, kHandle, kHandle)
                          : QRect(center.x() - kHandle / 2 + 1, box.top() + position, kHandle, kHandle);
    }
    if (part == QStyle::SC_SliderGroove) {
        return horizontal ? QRect(box.left() + 2, center.y() - kGroove / 2 + 1, box.width() - 4, kGroove)
                          : QRect(center.x() - kGroove / 2 + 1, box.top() + 2, kGroove, box.height() - 4);
    }
    return box;
}

/// No arrow buttons: groove over the whole length, the handle at least 28 long.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? box.width() : box.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const auto share = static_cast<qint64>(option.pageStep) * length / (static_cast<qint64>(range) + option.pageStep);
        handle = std::clamp(static_cast<int>(share), std::min(metrics::kMinimumHitTarget, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(box.left() + from, box.top(), size, box.height())
                          : QRect(box.left(), box.top() + from, box.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return box;
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return {};
    }
}

} // namespace

ChalkStyle::ChalkStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ChalkStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QSlider*>(widget) || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QLineEdit*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int ChalkStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return kHandle + 4;
    case PM_SliderLength: return kHandle;
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollBarSliderMin: return metrics::kMinimumHitTarget;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_ComboBoxFrameWidth: return 0;
    case PM_TabBarTabHSpace: return 2 * kButtonPadding;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ChalkStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_TabBar_Alignment:
    case SH_Widget_Animation_Duration: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ToolTip_Mask: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize ChalkStyle::buttonSize(const QStyleOptionButton& option, const QWidget* widget) const
{
    const QByteArray kind = widget != nullptr ? widget->property("kind").toByteArray() : QByteArray();
    if (kind == "icon" || (option.text.isEmpty() && !option.icon.isNull()))
        return {metrics::kButtonHeight, metrics::kButtonHeight};
    QFont font = widget != nullptr ? widget->font() : QApplication::font();
    const bool flat = kind == "flat";
    font.setBold(!flat || font.bold()); // the width does not depend on being primary, which may change while the button is shown
    const int padding = flat ? kFlatPadding : kButtonPadding;
    int width = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width() + 2 * padding;
    if (!option.icon.isNull())
        width += option.iconSize.width() + 4;
    if (option.features & QStyleOptionButton::HasMenu)
        width += 18;
    return {std::max(width, flat ? 0 : 64), metrics::kButtonHeight};
}

QSize ChalkStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
        break;
    case CT_ToolButton: return {std::max(contents.width() + 12, metrics::kButtonHeight), metrics::kButtonHeight};
    case CT_ComboBox: return {contents.width() + kFieldPadding + kArrowWidth, metrics::kFieldHeight};
    case CT_SpinBox: return {contents.width() + kFieldPadding + 6, metrics::kFieldHeight};
    case CT_LineEdit: return {contents.width() + 2 * kFieldPadding, metrics::kFieldHeight};
    case CT_TabBarTab: return {contents.width() + 8, kTabHeight};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), 9};
        return {contents.width() + 74, kMenuItemHeight};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool inCombo = widget != nullptr && widget->parentWidget() != nullptr
            && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        return inCombo ? QSize(size.width() + 16, std::max(size.height(), 30)) : size;
    }
    case CT_ProgressBar: return {contents.width(), 8};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ChalkStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const bool inside = widget != nullptr
            && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
                || qobject_cast<const QComboBox*>(widget->parentWidget()));
        return inside ? option->rect : option->rect.adjusted(kFieldPadding - 2, 1, 2 - kFieldPadding, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_TabBarTabText:
    case SE_RadioButtonClickRect: return option->rect; // segments are radio buttons that fill their place
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ChalkStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    switch (control) {
    case CC_SpinBox: return visualRect(option->direction, option->rect, spinPart(*option, part));
    case CC_ComboBox: return visualRect(option->direction, option->rect, comboPart(*option, part));
    case CC_Slider:
        if (slider != nullptr)
            return sliderPart(*slider, part);
        break;
    case CC_ScrollBar:
        if (slider != nullptr)
            return scrollBarPart(*slider, part);
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ChalkStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        drawComboBox(*combo, *painter);
    else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        drawSpinBox(*spin, *painter);
    else if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_Slider)
        drawSlider(*slider, *painter, widget);
    else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        drawScrollBar(*bar, *painter, widget);
    else if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option); tool && control == CC_ToolButton)
        drawToolButton(*tool, *painter, widget);
    else
        done = false;
    painter->restore();
    if (!done)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace chalknet::ui
