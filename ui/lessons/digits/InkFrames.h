// InkFrames: a few moments of a picture to which ink is added pixel by pixel, with the answer under each.
#pragma once

#include "ui/lessons/digits/WhyAnswer.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// A click or the arrow keys choose a step (Home, End: the first and last).
class InkFrames : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit InkFrames(QWidget* parent);

    void setSteps(const MissingSteps& steps, const QByteArray& pixels);
    void setStep(int step);
    /// How many fit beside one another.
    void setFrameCount(int count);
    void setStageScale(double scale);
    /// The steps that are shown: always the first, the chosen one, the one that wins and the last.
    std::vector<int> shownSteps() const;
    QRectF frameRect(int index) const;
    /// "+3 pixels: 9, 61.4 %".
    QString frameText(int step) const;
    /// Height below and above the square for a frame of this width.
    double captionHeight() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;

signals:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QImage imageAfter(int step) const;
    void paintFrame(QPainter& painter, int index, int step) const;
    QString caption(int step) const;

    MissingSteps m_steps;
    QByteArray m_pixels;
    int m_step = 0;
    int m_count = 4;
    double m_stage = 1.0;
};

} // namespace chalknet::ui
