// ShortcutDerivation: why softmax with cross-entropy (or sigmoid with binary cross-entropy) gives y − t, with the present
// numbers.
#pragma once

#include "ui/lessons/backprop/ChainRuleContent.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace chalknet::ui {

class FormulaView;
class MathText;

/// One line of the derivation: a sentence and a formula in symbols, and with numbers where it has some.
struct DerivationLine {
    QString words; ///< MathText, translated
    QString symbols; ///< TeX
    QString numbers; ///< TeX that goes on behind the symbols, with its "=" or "≈"; or empty
};

/// For the output unit of `step` (its Delta or a Gradient of it); empty if the network has no shortcut.
std::vector<DerivationLine> shortcutDerivation(
    const TraceNetwork& network, const BatchTrace& trace, std::size_t shown, const TraceStep& step, const ContentStyle& style);

/// One line below the other; scrolls where there is too little height.
class ShortcutDerivationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutDerivationPanel(QWidget* parent = nullptr);
    void setLines(const std::vector<DerivationLine>& lines);
    const std::vector<DerivationLine>& lines() const { return m_lines; }
    void setStageScale(double scale);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        MathText* words = nullptr;
        FormulaView* symbols = nullptr;
        FormulaView* numbers = nullptr; ///< hidden where they stand behind the symbols
    };
    void arrange();

    std::vector<DerivationLine> m_lines;
    std::vector<Row> m_rows;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
