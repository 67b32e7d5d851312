// CalculationStrip: one value as formulas, symbols above numbers, as large as the room allows.
#pragma once

#include "ui/lessons/forward/ForwardCalculation.h"

#include <QWidget>

#include <array>
#include <vector>

namespace chalknet::ui {

class FormulaView;
class MathText;

/// The sum in one piece, or with its end on a line of its own, or divided into two pieces: what gives the largest letters. Where
/// not even that fits, only the products are added up.
class CalculationStrip : public QWidget {
    Q_OBJECT

public:
    explicit CalculationStrip(QWidget* parent = nullptr);
    ~CalculationStrip() override;

    void setCalculation(const ForwardCalculation& calculation);
    /// Instead of a calculation: what to do now.
    void setHint(const QString& text);
    void setStageScale(double scale);
    /// The formulas are reached by Tab after this widget.
    void setTabOrderAfter(QWidget* widget);
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
    struct Arrangement;
    static constexpr int kLines = 3;
    Arrangement arrangementOf(const QStringList& lines, bool isBelow) const;
    void measure();
    void arrange();
    void place(const Arrangement& arrangement, double size);
    void placeSum(const Arrangement& arrangement, QPointF corner);
    void placeView(FormulaView* view, const QString& tex, QPointF corner, QSizeF extent);
    void retranslate();

    ForwardCalculation m_calculation;
    std::vector<Arrangement> m_arrangements;
    std::array<FormulaView*, kLines> m_lines{};
    FormulaView* m_activation = nullptr;
    MathText* m_hint = nullptr;
    double m_scale = 1.0;
    double m_size = 24.0;
};

} // namespace chalknet::ui
