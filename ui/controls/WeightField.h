// WeightField: a signed number that is typed, dragged sideways, or turned by wheel and arrow keys; in the colour of its sign.
#pragma once

#include <QAbstractSpinBox>
#include <QPointF>

namespace chalknet::ui {

/// A small spin box without buttons, as wide as its number. Steps by setStep(), with Shift ten times as much. A click begins
/// typing, a drag changes the number; Escape while typing takes the number back that was there.
class WeightField : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit WeightField(QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Rounded to the decimals and clamped; emits nothing.
    void setValue(double value);
    void setRange(double minimum, double maximum);
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    void setStep(double step);
    /// 1 to 6.
    void setDecimals(int decimals);
    /// Letters in logical pixels.
    void setPixelSize(double pixelSize);
    /// Positive numbers carry + and signs their colour; true at first. For quantities that have no sign: false.
    void setSigned(bool hasSign);
    /// The number as it is written when nobody types: "+0.5", "−0.25", "0".
    QString valueText() const;

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Only by hand.
    void valueEdited(double value);
    /// The end of a drag, of typing, or of a key press: one undo step.
    void editingDone();

protected:
    StepEnabled stepEnabled() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool pressed(const QMouseEvent& event);
    bool moved(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    double rounded(double value) const;
    void edit(double value);
    void commitTyped();
    void finish();
    void showValue();
    void showColor();
    void placeEdit();

    double m_value = 0.0;
    double m_minimum = -99.0;
    double m_maximum = 99.0;
    double m_step = 0.1;
    int m_decimals = 2;
    bool m_signed = true;
    bool m_typing = false; ///< the mouse selects letters
    bool m_pressed = false;
    bool m_dragging = false;
    bool m_edited = false; ///< editingDone() is still to come
    QPointF m_pressedAt;
    double m_valueAtPress = 0.0;
};

} // namespace chalknet::ui
