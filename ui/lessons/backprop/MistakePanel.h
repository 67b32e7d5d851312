// MistakePanel: "what if it were wrong": switches a classic mistake on, and says what the gradient check finds.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "engine/explain/Mistake.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace chalknet::ui {

class MathText;
class VerdictLine;

/// Radio buttons for the mistakes with a sentence each; "all weights zero" as a button (it changes the network, and the check
/// agrees: the sentence says from the real numbers why nothing is learnt, or that twin units stay twins). Below, the verdict.
class MistakePanel : public QWidget {
    Q_OBJECT

public:
    explicit MistakePanel(QWidget* parent = nullptr);

    void setMistake(Mistake mistake);
    /// The check of the present (perhaps wrong) gradients, and the network they belong to.
    void setCheck(const GradientCheck& check, const TraceNetwork& network);
    void setNames(const TraceNames& names, const NumberStyle& style);
    void setStageScale(double scale);
    QString verdict() const; ///< as shown, MathText

signals:
    void mistakeChosen(chalknet::Mistake mistake);
    void zeroWeightsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::size_t chosen() const; ///< index in kAllMistakes
    void arrange();
    void placeZero(bool isNarrow);
    void showVerdict();
    void retranslate();

    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    QButtonGroup* m_group = nullptr;
    std::array<QRadioButton*, kAllMistakes.size()> m_choices{};
    std::array<MathText*, kAllMistakes.size()> m_sentences{};
    QPushButton* m_zero = nullptr;
    VerdictLine* m_verdict = nullptr;
    Mistake m_mistake = Mistake::None;
    GradientCheck m_check;
    std::optional<TraceNetwork> m_network;
    std::optional<TraceNames> m_names; ///< without: in the usual notation
    NumberStyle m_style;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
