// TrainingPanel: settings, transport, loss curve, verdict and many starts of "find it by training".
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/layers/LayersController.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace chalknet::ui {

class LossChart;
class MathText;
class StartMarks;
class TransportBar;

/// Speeds in epochs per second that can be chosen; the fastest still leaves a curve to look at.
inline constexpr std::array<double, 4> kLayersSpeeds{10.0, 100.0, 1000.0, 4000.0};
inline constexpr std::array<double, 6> kLayersLearningRates{0.1, 0.5, 1.0, 2.0, 5.0, 10.0};

class TrainingPanel : public Card {
    Q_OBJECT

public:
    explicit TrainingPanel(QWidget* parent = nullptr);

    void setScales(double stage, double chrome);
    void setCompact(bool compact, bool narrow);
    void setDocument(const LayersDocument& document);
    void setSpeed(double speed);
    /// Everything that moves while training runs.
    void showTraining(const LayersController& controller);
    /// What the numbers say, with formulas as MathText reads them.
    static QString verdictText(const LayersController& controller);

    StartMarks* marks() { return m_marks; }

signals:
    void trainingChosen(const chalknet::ui::LayersTraining& training);
    void speedChosen(double speed);
    void playToggled(bool play);
    void stepRequested();
    void resetRequested();
    void newStartRequested();
    void startsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTransport();
    void makeFields();
    void makeStarts();
    void chooseTraining();
    void retranslate();

    LayersTraining m_training;
    TransportBar* m_transport = nullptr;
    QLabel* m_epochLabel = nullptr;
    QLabel* m_epoch = nullptr;
    QSpinBox* m_start = nullptr;
    QPushButton* m_newStart = nullptr;
    std::array<QLabel*, 4> m_labels{};
    QComboBox* m_hidden = nullptr;
    QComboBox* m_loss = nullptr;
    QComboBox* m_rate = nullptr;
    QComboBox* m_speed = nullptr;
    LossChart* m_chart = nullptr;
    MathText* m_verdict = nullptr;
    QPushButton* m_tryStarts = nullptr;
    StartMarks* m_marks = nullptr;
    QLabel* m_share = nullptr;
};

} // namespace chalknet::ui
