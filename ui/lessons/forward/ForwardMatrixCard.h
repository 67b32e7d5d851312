// ForwardMatrixCard: the lower card: matrices with the calculation of one number, or the whole algorithm.
#pragma once

#include "ui/controls/Card.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabBar;

namespace chalknet::ui {

class AlgorithmFlow;
class CalculationStrip;
class ForwardMatrixView;
class MatrixLegend;

class ForwardMatrixCard : public Card {
    Q_OBJECT

public:
    explicit ForwardMatrixCard(QWidget* parent = nullptr);

    ForwardMatrixView* matrices() const { return m_matrices; }
    CalculationStrip* calculation() const { return m_calculation; }
    AlgorithmFlow* flow() const { return m_flow; }
    QTabBar* tabs() const { return m_tabs; }
    QCheckBox* predictBox() const { return m_predict; }
    QPushButton* rowButton(int way) const { return way < 0 ? m_rowBack : m_rowNext; }

    void setShowsFlow(bool shows);
    /// Which of how many rows of data; no choice with one.
    void setRow(std::size_t row, std::size_t rows);
    void setStageScale(double scale, double chrome);
    /// `formulas`: a further factor of the letters. Only the current formula remains: no matrices at the finest level.
    void setPresenting(bool presenting, double formulas, bool withMatrices);
    /// More room for sums of many terms.
    void setLargestSum(int terms);

signals:
    void flowToggled(bool shows);
    void rowStepped(int way);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void placeHeader(int margin);
    void retranslate();

    QTabBar* m_tabs = nullptr;
    QPushButton* m_rowBack = nullptr;
    QLabel* m_rowName = nullptr;
    QPushButton* m_rowNext = nullptr;
    QCheckBox* m_predict = nullptr;
    MatrixLegend* m_legend = nullptr;
    QScrollArea* m_scroll = nullptr;
    ForwardMatrixView* m_matrices = nullptr;
    CalculationStrip* m_calculation = nullptr;
    AlgorithmFlow* m_flow = nullptr;
    std::size_t m_row = 0;
    std::size_t m_rows = 1;
    double m_scale = 1.0;
    double m_chrome = 1.0;
    double m_formulas = 1.0;
    bool m_showsFlow = false;
    bool m_presenting = false;
    bool m_withMatrices = true;
    int m_terms = 4;
};

} // namespace chalknet::ui
