// ParameterSlider: a letter of the model with its value in large digits over a slider.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace chalknet::ui {

class FormulaView;
class HundredthsSlider;

/// Whole hundredths by hand; setValue() shows any number, also one beyond the slider's ends.
class ParameterSlider : public QWidget {
    Q_OBJECT

public:
    explicit ParameterSlider(const QString& symbolTex, QWidget* parent = nullptr);

    /// The word before the symbol; with the plain symbol it is the accessible name.
    void setLabel(const QString& word, const QString& accessibleName);
    /// In hundredths; `endTexts` stand under the ends.
    void setRange(int lowest, int highest, const QString& lowText, const QString& highText);
    void setValue(double value, int decimals);
    double value() const { return m_value; }
    QString valueText() const;
    void setScale(double scale);
    void setToolTip(const QString& text);
    /// Between label and value: room for a control.
    QHBoxLayout* head() { return m_head; }
    void insertControl(QWidget* control);

signals:
    /// Before the first valueEdited() of a drag, a key or a turn of the wheel.
    void gestureBegan();
    void valueEdited(double value);

private:
    friend class HundredthsSlider;

    QLabel* m_label = nullptr;
    FormulaView* m_symbol = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_low = nullptr;
    QLabel* m_high = nullptr;
    QHBoxLayout* m_head = nullptr;
    HundredthsSlider* m_slider = nullptr;
    double m_value = 0.0;
    int m_decimals = 2;
};

} // namespace chalknet::ui
