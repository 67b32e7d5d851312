// SweepBars: the share of solved networks for each value of one setting, as bars; a bar can be chosen.
#pragma once

#include "ui/lessons/lab/ManyStartsModel.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// Left and right go from bar to bar, Enter and a click choose one.
class SweepBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit SweepBars(QWidget* parent = nullptr);

    /// A run with one axis. `present` is the value on the wall, whose bar is ink; `running` the one that is being trained.
    void setRun(const SweepRun& run, double present, std::optional<std::size_t> running);
    void setScale(double scale);
    QRectF bar(std::size_t index) const;

    QString accessibleText() const override;
    QSize sizeHint() const override { return {200, 120}; }
    QSize minimumSizeHint() const override { return {120, 70}; }

signals:
    void valueChosen(std::size_t index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF column(std::size_t index) const;
    std::size_t count() const { return m_run.plan.across.values.size(); }
    QString barText(std::size_t index) const;

    SweepRun m_run;
    double m_present = 0.0;
    std::optional<std::size_t> m_running;
    double m_scale = 1.0;
    int m_cursor = -1;
};

} // namespace chalknet::ui
