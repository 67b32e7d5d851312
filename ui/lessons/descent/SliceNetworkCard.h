// SliceNetworkCard: whose loss is cut: the lab's network or the example, with its transport.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/SliceState.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace chalknet::ui {

class ElidedLabel;
class SegmentedControl;
class TransportBar;

class SliceNetworkCard : public Card {
    Q_OBJECT

public:
    /// What is known of the network that is followed.
    struct Status {
        bool isThere = true; ///< false: the lab has not been opened
        bool isPlaying = false;
        bool isTrainable = true;
        QString position; ///< "epoch 4.2   update 84"
        QString network; ///< "2-8-8-1, 105 parameters"
        QString details; ///< with the rows, as tool tip
        friend bool operator==(const Status&, const Status&) = default;
    };

    explicit SliceNetworkCard(QWidget* parent);

    void setState(const SliceState& state);
    void setStatus(const Status& status);
    TransportBar* transport() { return m_transport; }
    SegmentedControl* source() { return m_source; }

signals:
    void sourceChosen(chalknet::ui::SliceSource source);
    void dataChosen(chalknet::ui::SliceData data);
    void seedChosen(int seed);
    void labRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStatus();
    void retranslate();

    SegmentedControl* m_source = nullptr;
    TransportBar* m_transport = nullptr;
    ElidedLabel* m_position = nullptr;
    ElidedLabel* m_network = nullptr;
    QWidget* m_example = nullptr; ///< data and seed
    QComboBox* m_data = nullptr;
    QSpinBox* m_seed = nullptr;
    QPushButton* m_dice = nullptr;
    QPushButton* m_openLab = nullptr;
    SliceState m_state;
    Status m_status;
};

} // namespace chalknet::ui
