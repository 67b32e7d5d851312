// LayersInput: an input of the network as a circle with 0 or 1 in it; a click changes it.
#pragma once

#include <QAbstractButton>

namespace chalknet::ui {

/// Checked means 1. A check box to a screen reader.
class LayersInput : public QAbstractButton {
    Q_OBJECT

public:
    explicit LayersInput(QWidget* parent = nullptr);
    void setStageScale(double scale);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    double m_scale = 1.0;
};

} // namespace chalknet::ui
