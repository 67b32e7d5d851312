// RatePanel: the learning rate's schedule with a picture of it, and the optimiser's own parameters.
#pragma once

#include "engine/training/TrainingConfig.h"
#include "ui/controls/AnchoredPanel.h"

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace chalknet::ui {

class ScheduleCurve;

class RatePanel : public AnchoredPanel {
    Q_OBJECT

public:
    explicit RatePanel(QWidget* parent);

    /// Emits nothing.
    void setConfig(const TrainingConfig& config);
    /// Where training stands: a mark on the curve.
    void setEpoch(double epoch);

signals:
    void scheduleChosen(const chalknet::LearningRateSchedule& schedule);
    void optimizerParametersChosen(const chalknet::OptimizerConfig& optimizer);

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    /// One of the optimiser's own numbers.
    struct Parameter {
        double OptimizerConfig::*value;
        QLabel* label = nullptr;
        QDoubleSpinBox* box = nullptr;
    };

    void makeSchedule();
    void makeParameters();
    void emitSchedule();
    bool hasParameter(double OptimizerConfig::*value) const;
    void retranslate();

    TrainingConfig m_config;
    QLabel* m_title = nullptr;
    QComboBox* m_type = nullptr;
    QLabel* m_factorLabel = nullptr;
    QDoubleSpinBox* m_factor = nullptr;
    QLabel* m_epochsLabel = nullptr;
    QSpinBox* m_epochs = nullptr;
    ScheduleCurve* m_curve = nullptr;
    QLabel* m_optimizerTitle = nullptr;
    std::array<Parameter, 6> m_parameters;
    QGridLayout* m_grid = nullptr;
};

/// "constant", "cosine" …
QString scheduleLabel(ScheduleType type);

} // namespace chalknet::ui
