// MatrixLegend: which cells of a matrix can be edited and which are calculated.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

class MatrixLegend : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget* parent = nullptr);

    void setChromeScale(double scale);
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double m_scale = 1.0;
};

} // namespace chalknet::ui
