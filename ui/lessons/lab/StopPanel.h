// StopPanel: when a run ends by itself, and whether the best moment is kept.
#pragma once

#include "engine/training/StopRules.h"
#include "ui/controls/AnchoredPanel.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace chalknet::ui {

class StopPanel : public AnchoredPanel {
    Q_OBJECT

public:
    explicit StopPanel(QWidget* parent);

    /// Emits nothing. 0 epochs: no limit.
    void setRules(const StopRules& rules, int epochLimit);

signals:
    void rulesChosen(const chalknet::StopRules& rules, int epochLimit);

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    void emitRules();
    void showEnabled();
    void retranslate();

    QLabel* m_title = nullptr;
    QCheckBox* m_byLoss = nullptr;
    QDoubleSpinBox* m_loss = nullptr;
    QCheckBox* m_byPlateau = nullptr;
    QSpinBox* m_patience = nullptr;
    QCheckBox* m_byEpochs = nullptr;
    QSpinBox* m_epochs = nullptr;
    QCheckBox* m_keepBest = nullptr;
};

/// "never", "E < 0.01", "plateau 50", "500 epochs": the first rule that is set, … if there are more.
QString stopLabel(const StopRules& rules, int epochLimit);

} // namespace chalknet::ui
