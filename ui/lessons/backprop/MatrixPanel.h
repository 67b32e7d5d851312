// MatrixPanel: the layer of the present step as matrices: the same numbers at once that the chain rule makes one by one.
#pragma once

#include "ui/lessons/backprop/ChainRuleContent.h"
#include "ui/views/AccessibleView.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace chalknet::ui {

class FormulaView;
class MathText;

/// One formula of the panel in symbols and with numbers (TeX); entries of the present step are in their tone, entries not yet
/// calculated are \unknown or empty.
struct MatrixLine {
    QString symbols; ///< "z^{(2)} = \Theta^{(1)} a^{(1)} + \theta_0^{(1)}"; may be empty
    QString numbers;
    QStringList shorter; ///< the numbers with more and more rows and columns left out, for where there is no room
};

struct MatrixContent {
    QString title; ///< translated: "Layer 2 as matrices"
    QString caption; ///< TeX, right of the title: "[W][x] + [b]"
    std::vector<MatrixLine> lines;
    QString next; ///< "To be changed in the next phase (η = 0.5)": MathText; then `nextLine`
    QString nextLine; ///< TeX: \theta ← …
};

/// Forward: z = Θa + θ₀ and a = g(z) of the step's layer; Loss: y, t and E; Backward: ∂E/∂a = Θᵀ ∂E/∂z of the next layer,
/// ∂E/∂z = ∂E/∂a ⊙ g′(z), ∂E/∂Θ = ∂E/∂z · aᵀ; Update: Θ ← Θ − η ∂E/∂Θ (other optimisers: the step as a matrix).
MatrixContent matrixContent(const TraceNetwork& network, const BatchTrace& trace, std::size_t shown, const TraceStep& step,
    const std::optional<UpdateRule>& rule, const ContentStyle& style);

/// Title and caption in a line, the formulas below it, shrinking (to 60 %), then with rows and columns left out.
class MatrixPanel : public QWidget {
    Q_OBJECT

public:
    explicit MatrixPanel(QWidget* parent = nullptr);
    ~MatrixPanel() override;
    void setContent(const MatrixContent& content);
    const MatrixContent& content() const { return m_content; }
    void setStageScale(double scale);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        FormulaView* symbols = nullptr;
        FormulaView* numbers = nullptr;
    };
    struct Fit;
    void showContent();
    void arrange();
    Fit fitted() const;
    void place(const Fit& fit);

    MatrixContent m_content;
    double m_scale = 1.0;
    QLabel* m_title = nullptr;
    FormulaView* m_caption = nullptr;
    MathText* m_next = nullptr;
    FormulaView* m_nextLine = nullptr;
    std::vector<Row> m_rows;
    double m_divider = -1.0; ///< height of the line above what is next; −1: none
};

} // namespace chalknet::ui
