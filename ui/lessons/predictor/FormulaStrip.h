// FormulaStrip: the four formulas of a step side by side, symbols above and the numbers put in below.
#pragma once

#include "ui/lessons/predictor/PredictorScene.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

class FormulaView;

class FormulaStrip : public QWidget {
    Q_OBJECT

public:
    explicit FormulaStrip(QWidget* parent = nullptr);

    void setScene(const PredictorScene& scene);
    /// Letters of the symbols are 29 px at scale 1.
    void setScale(double scale);

    /// Cell 0 to 3: y, E, ΔA, A.
    const FormulaView* symbols(int cell) const { return m_cells[static_cast<std::size_t>(cell)].symbols; }
    const FormulaView* numbers(int cell) const { return m_cells[static_cast<std::size_t>(cell)].numbers; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        FormulaView* symbols = nullptr;
        FormulaView* numbers = nullptr;
    };
    void arrange();
    void retranslate();
    std::array<int, 5> edges() const;

    std::array<Cell, 4> m_cells;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
