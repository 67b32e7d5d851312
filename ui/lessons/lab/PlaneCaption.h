// PlaneCaption: the line above the output plane for data of a table: which mark is which class, and where other inputs are held.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QStringList>
#include <QWidget>

namespace chalknet::ui {

class PlaneCaption : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit PlaneCaption(QWidget* parent);

    /// In the order of the classes; empty: the numbers of the classes are their names.
    void setClassNames(const QStringList& names);
    /// Symbols with their values: "x_2 = \num{3.05}".
    void setHeld(const QStringList& tex);
    void setChromeScale(double scale);
    bool isEmpty() const { return m_names.isEmpty() && m_held.isEmpty(); }
    const QStringList& classNames() const { return m_names; }

    QSize sizeHint() const override;
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double paintClasses(QPainter& painter) const;
    void paintHeld(QPainter& painter, double left) const;

    QStringList m_names;
    QStringList m_held;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
