// InputToggle: an input of the neuron as a disc that is 0 or 1; pressing it gives the other number.
#pragma once

#include <QAbstractButton>

namespace chalknet::ui {

/// Checked is 1. Only asks: the page shows the new value by setChecked().
class InputToggle : public QAbstractButton {
    Q_OBJECT

public:
    explicit InputToggle(QWidget* parent);

    void setStageScale(double scale);
    /// Room for the focus ring, in logical pixels.
    static constexpr int kMargin = 5;

signals:
    void toggleRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override { emit toggleRequested(); }

private:
    double m_scale = 1.0;
};

} // namespace chalknet::ui
