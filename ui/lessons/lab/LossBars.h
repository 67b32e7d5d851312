// LossBars: how many networks ended with which loss; a bar can be chosen.
#pragma once

#include "ui/lessons/lab/LossBarsGeometry.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// Left and right go to the next bar that is not empty, Enter and a click choose it or let it go.
class LossBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    static constexpr int kBars = 35;

    explicit LossBars(QWidget* parent = nullptr);

    void setResults(std::span<const TrainedStart> results);
    void setScale(double scale);
    /// The chosen bar, −1: none. Emits nothing.
    void setChosen(int bar);
    int chosen() const { return m_chosen; }
    const LossHistogram& histogram() const { return m_histogram; }
    const LossBarsGeometry& geometryOfBars() const { return m_geometry; }
    /// "Loss 0.34 to 0.36: 331 networks, mostly 2 points undecided".
    QString barText(int bar) const;

    QString accessibleText() const override;
    QSize sizeHint() const override { return {360, 150}; }
    QSize minimumSizeHint() const override { return {180, 80}; }

signals:
    /// −1: none any more.
    void barChosen(int bar);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// What most networks of a bar have in common.
    static QString kindText(const LossBin& bar);
    void updateGeometryOfBars();
    void choose(int bar);
    void moveCursor(int direction);
    void paintAxes(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;

    LossHistogram m_histogram;
    LossBarsGeometry m_geometry;
    double m_scale = 1.0;
    int m_chosen = -1;
    int m_cursor = -1; ///< of the keyboard
    int m_hovered = -1;
};

} // namespace chalknet::ui
