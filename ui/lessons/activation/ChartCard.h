// ChartCard: the function plot with its name, the switches of what it shows, and the buttons that magnify it.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/activation/ActivationController.h"

#include <vector>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class FunctionPlot;
class SymbolCheckBox;

class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(ActivationController& controller, QWidget* parent = nullptr);

    FunctionPlot* plot() const { return m_plot; }
    void setStageScale(double scale);
    /// The check boxes go; name and plot stay.
    void setPresenting(bool presenting);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayerBoxes();
    void makeZoomButtons(QHBoxLayout& row);
    void connectPlot();
    void showDocument();
    void chooseLayers();
    void retranslate();

    ActivationController& m_controller;
    FunctionPlot* m_plot = nullptr;
    QLabel* m_name = nullptr;
    SymbolCheckBox* m_function = nullptr;
    SymbolCheckBox* m_derivative = nullptr;
    SymbolCheckBox* m_tangent = nullptr;
    SymbolCheckBox* m_saturation = nullptr;
    QPushButton* m_zoomIn = nullptr;
    QPushButton* m_zoomOut = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace chalknet::ui
