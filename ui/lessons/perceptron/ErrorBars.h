// ErrorBars: how many of the four examples were wrong in each epoch; the running epoch is outlined.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// Shows the last epochs that fit, at least eight places.
class ErrorBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ErrorBars(QWidget* parent = nullptr);

    /// `isRunning`: the last epoch is not complete.
    void setErrors(std::vector<int> errors, bool isRunning);
    void setStageScale(double scale);
    QString accessibleText() const override;
    QSize sizeHint() const override { return {280, 130}; }
    QSize minimumSizeHint() const override { return {160, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<int> m_errors;
    bool m_running = false;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
