// ContrastStrip: transport, start, target and learning rate of "Wrong and certain".
#pragma once

#include "ui/lessons/loss/ContrastState.h"

#include <QWidget>

#include <cstddef>

class QCheckBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class SegmentedControl;
class ValueSlider;

/// One row, or two where there is too little width.
class ContrastStrip : public QWidget {
    Q_OBJECT

public:
    explicit ContrastStrip(QWidget* parent = nullptr);

    void setState(const ContrastState& state);
    void setProgress(std::size_t update, std::size_t of, bool playing, bool asking);
    void setPredicting(bool predicting);
    /// Where there is too little width for one row, only the transport remains (while a question says the rest).
    void setShort(bool isShort);
    /// With this width.
    int neededHeight(int width) const;

    ValueSlider* weight() const { return m_weight; }
    ValueSlider* bias() const { return m_bias; }
    ValueSlider* rate() const { return m_rate; }
    SegmentedControl* target() const { return m_target; }
    QCheckBox* predict() const { return m_predict; }

signals:
    void weightEdited(double value);
    void biasEdited(double value);
    void rateEdited(double value);
    void targetEdited(int target);
    void editingDone();
    void resetRequested();
    void backRequested();
    void playRequested();
    void stepRequested();
    void predictToggled(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ValueSlider* makeSlider(double low, double high, double step);
    void connectAll();
    void retranslate();
    void showCount();
    void layOut();

    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_step = nullptr;
    QLabel* m_count = nullptr;
    QCheckBox* m_predict = nullptr;
    ValueSlider* m_weight = nullptr;
    ValueSlider* m_bias = nullptr;
    ValueSlider* m_rate = nullptr;
    QLabel* m_targetLabel = nullptr;
    SegmentedControl* m_target = nullptr;
    std::size_t m_update = 0;
    std::size_t m_of = 0;
    bool m_playing = false;
    bool m_asking = false;
    bool m_short = false;
};

} // namespace chalknet::ui
