// AccessibleView: what a painted widget tells a screen reader: its role, a text of what is shown, and a value if it has one.
#pragma once

#include <QAccessible>
#include <QString>

#include <optional>

class QWidget;

namespace chalknet::ui {

/// A number that can be read and perhaps set from outside.
struct AccessibleValue {
    double current = 0.0;
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 0.0; ///< smallest useful change; 0 = unknown
};

/// Derive a painted widget from QWidget and from this: nothing else is needed, the factory installs itself.
/// The widget's name is its accessibleName() (set it, translated). Call announceChange() when what is shown changes.
class AccessibleView {
public:
    AccessibleView();
    virtual ~AccessibleView() = default;
    AccessibleView(const AccessibleView&) = delete;
    AccessibleView& operator=(const AccessibleView&) = delete;

    /// What the picture says, in words or numbers, translated.
    virtual QString accessibleText() const = 0;
    virtual QAccessible::Role accessibleRole() const { return QAccessible::Graphic; }
    virtual std::optional<AccessibleValue> accessibleValue() const { return std::nullopt; }
    /// Only called when accessibleValue() has one.
    virtual void setAccessibleValue(double value) { Q_UNUSED(value) }
};

/// Tells assistive technology that text or value of the widget changed. Cheap when nobody listens.
void announceChange(QWidget* widget);

/// Tells assistive technology that a message appeared.
void announceAlert(QWidget* widget, const QString& text);

} // namespace chalknet::ui
