// CalculationStrip: one value as formulas, symbols above numbers, as large as the room allows.
#pragma once

#include "ui/lessons/forward/ForwardCalculation.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

class FormulaView;
class MathText;

/// The sum in one piece, or with its end on a line of its own, or divided into two pieces: what gives the largest letters.
class CalculationStrip : public QWidget {
    Q_OBJECT

public:
    explicit CalculationStrip(QWidget* parent = nullptr);

    void setCalculation(const ForwardCalculation& calculation);
    /// Instead of a calculation: what to do now.
    void setHint(const QString& text);
    void setStageScale(double scale);
    /// The products of this input are lit (ForwardFocus::input).
    void setLitInput(int input);

    const ForwardCalculation& calculation() const { return m_calculation; }
    /// Everything that is written, for tests and screen readers.
    QString plainText() const;
    double letterSize() const { return m_size; }

signals:
    /// kAll when the pointer leaves.
    void inputPointed(int input);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Shape { Whole, Tail, Wrapped };
    static constexpr int kLines = 3;
    void arrange();
    QStringList linesOf(Shape shape) const;
    /// False if it does not fit with letters of this size.
    bool tryArrange(Shape shape, double size, bool force);
    void retranslate();

    ForwardCalculation m_calculation;
    std::array<FormulaView*, kLines> m_lines{};
    FormulaView* m_activation = nullptr;
    MathText* m_hint = nullptr;
    double m_scale = 1.0;
    double m_size = 24.0;
};

} // namespace chalknet::ui
