// MaxoutPanel: how many pieces a maxout unit has, and the weight and bias of each.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace chalknet::ui {

class FormulaView;
class NumberField;
class Stepper;

class MaxoutPanel : public QWidget {
    Q_OBJECT

public:
    explicit MaxoutPanel(QWidget* parent = nullptr);

    /// `x` decides which piece is shown as the winner.
    void showPieces(const std::vector<MaxoutPiece>& pieces, double x);
    void setStageScale(double scale);

    Stepper* stepper() const { return m_count; }
    NumberField* weightField(std::size_t piece) const { return m_rows.at(piece).weight; }
    NumberField* biasField(std::size_t piece) const { return m_rows.at(piece).bias; }

signals:
    void countChosen(std::size_t count);
    void piecesChosen(const std::vector<chalknet::MaxoutPiece>& pieces);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* number = nullptr;
        NumberField* weight = nullptr;
        NumberField* bias = nullptr;
        QLabel* mark = nullptr; ///< "wins"
    };
    Row makeRow(QGridLayout& grid, int index);
    void retranslate();
    void show();

    QLabel* m_label = nullptr;
    Stepper* m_count = nullptr;
    FormulaView* m_weightHead = nullptr;
    FormulaView* m_biasHead = nullptr;
    std::vector<Row> m_rows;
    std::vector<MaxoutPiece> m_pieces;
    double m_x = 0.0;
};

} // namespace chalknet::ui
