// ChalkStyle: how Qt's own widgets look in Chalknet: Fusion's behaviour, our sizes and painting.
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace chalknet::ui {

/// Reads every colour from the theme while painting. A QPushButton's dynamic property "kind" chooses its look:
/// "primary", "flat" or "icon". Sizes in ChalkStyle.cpp, buttons and fields in ChalkStyleControls.cpp, tabs, menus,
/// lists and bars in ChalkStyleViews.cpp.
class ChalkStyle : public QProxyStyle {
    Q_OBJECT

public:
    ChalkStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;

private:
    QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) const;

    void drawButtonBox(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const;
    void drawCheckMark(const QStyleOption& option, QPainter& painter) const;
    void drawRadioMark(const QStyleOption& option, QPainter& painter) const;
    void drawFieldBox(const QStyleOption& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter) const;
    void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;

    void drawTab(const QStyleOptionTab& option, QPainter& painter) const;
    void drawTabLabel(const QStyleOptionTab& option, QPainter& painter) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter, const QWidget* widget) const;
    void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
};

/// Fills and outlines a box with its 1-px line on whole pixels.
void drawRoundedBox(QPainter& painter, const QRect& rect, double radius, const QColor& fill, const QColor& outline);

} // namespace chalknet::ui
