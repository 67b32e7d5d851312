// ClassCounts: how many pictures of each digit a data set has, as ten small bars.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

class ClassCounts : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ClassCounts(QWidget* parent = nullptr);
    void setCounts(const std::array<qint64, 10>& counts);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize sizeHint() const override { return {380, 110}; }
    QSize minimumSizeHint() const override { return {220, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<qint64, 10> m_counts{};
};

} // namespace chalknet::ui
