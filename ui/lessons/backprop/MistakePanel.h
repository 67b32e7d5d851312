// MistakePanel: "what if it were wrong": switches a classic mistake on, and says what the gradient check finds.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "engine/explain/Mistake.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

#include <QWidget>

#include <memory>

namespace chalknet::ui {

/// Radio buttons for the mistakes with a sentence each; "all weights zero" as a button (it changes the network, and the check
/// agrees: the sentence says from the real numbers why nothing is learnt, or that twin units stay twins). Below, the verdict.
class MistakePanel : public QWidget {
    Q_OBJECT

public:
    explicit MistakePanel(QWidget* parent = nullptr);
    ~MistakePanel() override;

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
    struct Parts;
    void arrange();
    void placeZero(bool isNarrow);
    void showVerdict();
    void retranslate();

    std::unique_ptr<Parts> m_parts;
};

} // namespace chalknet::ui
