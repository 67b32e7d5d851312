// ShortcutDerivation: why softmax with cross-entropy (or sigmoid with binary cross-entropy) gives y − t, with the present
// numbers.
#pragma once

#include "ui/lessons/backprop/ChainRuleContent.h"

#include <QWidget>

namespace chalknet::ui {

/// One line of the derivation: a sentence and a formula in symbols, and with numbers where it has some.
struct DerivationLine {
    QString words; ///< MathText, translated
    QString symbols; ///< TeX
    QString numbers; ///< TeX or empty
};

/// For the output unit of `step` (its Delta or a Gradient of it); empty if the network has no shortcut.
std::vector<DerivationLine> shortcutDerivation(
    const TraceNetwork& network, const BatchTrace& trace, std::size_t shown, const TraceStep& step, const ContentStyle& style);

class ShortcutDerivationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutDerivationPanel(QWidget* parent = nullptr);
    void setLines(const std::vector<DerivationLine>& lines);
    void setStageScale(double scale);

private:
    double m_scale = 1.0;
};

} // namespace chalknet::ui
