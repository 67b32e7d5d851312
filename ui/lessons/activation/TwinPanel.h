// TwinPanel: the card with two planes: a deep linear network, and the same network with tanh.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/activation/TwinTraining.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class BoundaryPlane;
class FormulaView;
class MathText;
class Stepper;
class TransportBar;

class TwinPanel : public Card {
    Q_OBJECT

public:
    explicit TwinPanel(TwinTraining& training, QWidget* parent);

    void setState(const NonlinearState& state);
    void setStageScale(double scale);
    void setPresenting(bool presenting);

    BoundaryPlane* linearPlane() { return m_sides[0].plane; }
    BoundaryPlane* bentPlane() { return m_sides[1].plane; }
    TransportBar* transport() { return m_transport; }

signals:
    /// By hand.
    void depthChosen(int depth);
    void widthChosen(int width);
    void newWeightsRequested();
    void dataChosen(chalknet::ui::TwinData data);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        QLabel* title = nullptr;
        QLabel* accuracy = nullptr;
        BoundaryPlane* plane = nullptr;
    };
    Side makeSide();
    void makeControls();
    void placeWidgets();
    void showPicture();
    void showSide(const Side& side, const Snapshot& snapshot);
    void showCollapsed();
    QString remark() const;
    void retranslate();

    TwinTraining& m_training;
    NonlinearState m_state;
    double m_scale = 1.0;
    bool m_presenting = false;
    std::array<Side, 2> m_sides;
    QWidget* m_controls = nullptr;
    QLabel* m_depthLabel = nullptr;
    Stepper* m_depth = nullptr;
    QLabel* m_widthLabel = nullptr;
    Stepper* m_width = nullptr;
    QPushButton* m_dice = nullptr;
    QLabel* m_dataLabel = nullptr;
    QComboBox* m_data = nullptr;
    TransportBar* m_transport = nullptr;
    QLabel* m_epoch = nullptr;
    FormulaView* m_collapsed = nullptr;
    MathText* m_remark = nullptr;
};

} // namespace chalknet::ui
