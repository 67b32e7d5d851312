// The accessible side of painted widgets.
#include "ui/views/AccessibleView.h"

#include "ui/theme/KeyboardFocus.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>

namespace chalknet::ui {

namespace {

/// Read-only text and value of an AccessibleView, as Qt's accessibility bridge asks for them.
class AccessibleViewInterface : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleValueInterface {
public:
    AccessibleViewInterface(QWidget* widget, AccessibleView* view)
        : QAccessibleWidget(widget, view->accessibleRole())
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface && view() != nullptr)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::ValueInterface && view() != nullptr && view()->accessibleValue())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::Role role() const override { return view() != nullptr ? view()->accessibleRole() : QAccessible::Graphic; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return shownText();
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && own.isEmpty() ? shownText() : own;
    }

    // Text interface: no selection, the cursor stays at the start.
    void selection(int, int* startOffset, int* endOffset) const override { *startOffset = *endOffset = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int startOffset, int endOffset) const override
    {
        return shownText().mid(startOffset, std::max(0, endOffset - startOffset));
    }
    int characterCount() const override { return static_cast<int>(shownText().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int* startOffset, int* endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

    // Value interface.
    QVariant currentValue() const override { return value().current; }
    void setCurrentValue(const QVariant& wanted) override
    {
        if (view() != nullptr && view()->accessibleValue())
            view()->setAccessibleValue(wanted.toDouble());
    }
    QVariant maximumValue() const override { return value().maximum; }
    QVariant minimumValue() const override { return value().minimum; }
    QVariant minimumStepSize() const override { return value().step; }

private:
    AccessibleView* view() const { return dynamic_cast<AccessibleView*>(object()); }
    AccessibleValue value() const
    {
        return view() != nullptr ? view()->accessibleValue().value_or(AccessibleValue{}) : AccessibleValue{};
    }
    QString shownText() const { return view() != nullptr ? view()->accessibleText() : QString(); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* view = dynamic_cast<AccessibleView*>(object);
    if (widget == nullptr || view == nullptr)
        return nullptr;
    return new AccessibleViewInterface(widget, view); // owned by QAccessible's cache
}

} // namespace

AccessibleView::AccessibleView()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    watchPresses();
}

void announceChange(QWidget* widget)
{
    if (!QAccessible::isActive())
        return;
    const auto* view = dynamic_cast<AccessibleView*>(widget);
    if (view != nullptr && view->accessibleValue()) {
        QAccessibleValueChangeEvent event(widget, view->accessibleValue()->current);
        QAccessible::updateAccessibility(&event);
    }
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void announceAlert(QWidget* widget, const QString& text)
{
    if (!QAccessible::isActive())
        return;
    widget->setAccessibleDescription(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace chalknet::ui
