// SettingsStrip: transport, epoch and the training settings in one row; what does not fit moves into a panel that unfolds.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/Worksheet.h"
#include "ui/training/TrainingSession.h"

#include <optional>
#include <vector>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace chalknet::ui {

class RatePanel;
class StopPanel;
class TransportBar;

class SettingsStrip : public Card {
    Q_OBJECT

public:
    explicit SettingsStrip(QWidget* parent = nullptr);

    /// Shows the settings; emits nothing.
    void setDocument(const LabDocument& document);
    /// What it locks or hides.
    void setWorksheet(const Worksheet& worksheet);
    void setEpoch(double epochs, bool atStart);
    void setPlaying(bool playing);
    /// Stepping and playing need a live, finite network.
    void setTrainable(bool trainable);
    void focusPlay();
    void setChromeScale(double scale);
    /// Only transport, epoch and speed remain.
    void setPresenting(bool presenting);

    Advance stepAmount() const { return m_stepAmount; }
    void setStepAmount(Advance amount);
    /// Epochs per second; 0: as fast as it goes; −1: one update a second.
    double speed() const;
    void setSpeed(double speed);
    TransportBar* transport() { return m_transport; }

signals:
    void playToggled(bool play);
    void stepRequested(chalknet::Advance amount);
    void resetRequested();
    void speedChosen(double epochsPerSecond);
    void optimizerChosen(chalknet::OptimizerType type);
    void learningRateChosen(double rate);
    void batchSizeChosen(int size);
    void lossChosen(chalknet::LossType loss);
    void initializerChosen(chalknet::InitializerType type);
    void l1Chosen(double l1);
    void l2Chosen(double l2);
    void dropoutChosen(double rate);
    void scheduleChosen(const chalknet::LearningRateSchedule& schedule);
    void optimizerParametersChosen(const chalknet::OptimizerConfig& optimizer);
    void stopRulesChosen(const chalknet::StopRules& rules, int epochLimit);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One labelled control, its width at scale 1, and how long it stays when room is short (larger: longer).
    struct Field {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QWidget* control = nullptr;
        int width = 0;
        int rank = 0;
        std::optional<LabControl> lockedAs{}; ///< by a worksheet; nothing: never
    };

    void makeTransport();
    void makeStepMenu();
    void makeFields();
    void makePanels();
    void showPanelTexts();
    QWidget* makeEpoch();
    void addField(QWidget* control, int width, int rank, std::optional<LabControl> lockedAs = {});
    bool isHiddenField(const Field& field) const;
    void applyAccess();
    QComboBox* makeNumberBox(const QStringList& choices, double low, double high, void (SettingsStrip::*chosen)(double));
    void arrange();
    void orderStops();
    QString dropoutToolTip() const;
    void retranslate();
    void fillChoices();
    int scaledWidth(int width) const;

    QWidget* m_row = nullptr;
    QHBoxLayout* m_rowLayout = nullptr;
    TransportBar* m_transport = nullptr;
    QMenu* m_stepMenu = nullptr;
    Advance m_stepAmount = Advance::Epoch;
    QLabel* m_epoch = nullptr;
    QComboBox* m_speed = nullptr;
    QComboBox* m_optimizer = nullptr;
    QComboBox* m_rate = nullptr;
    QSpinBox* m_batch = nullptr;
    QComboBox* m_loss = nullptr;
    QComboBox* m_initializer = nullptr;
    QComboBox* m_l1 = nullptr;
    QComboBox* m_l2 = nullptr;
    QSpinBox* m_dropout = nullptr;
    QPushButton* m_schedule = nullptr;
    QPushButton* m_stop = nullptr;
    RatePanel* m_ratePanel = nullptr;
    StopPanel* m_stopPanel = nullptr;
    double m_epochs = 0.0;
    QPushButton* m_more = nullptr;
    QFrame* m_drawer = nullptr;
    QVBoxLayout* m_drawerLayout = nullptr;
    std::vector<Field> m_fields;
    LabDocument m_document;
    Worksheet m_worksheet;
    double m_chrome = 1.0;
    bool m_presenting = false;
};

} // namespace chalknet::ui
