// FunctionsTab: the list of functions, the chart and the inspector, laid out for every size.
#pragma once

#include "ui/lessons/activation/ActivationController.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace chalknet::ui {

class ActivationInspector;
class Card;
class ChartCard;
class FunctionList;
class SlopePrediction;
class SoftmaxPanel;

class FunctionsTab : public QWidget {
    Q_OBJECT

public:
    explicit FunctionsTab(ActivationController& controller, QWidget* parent = nullptr);

    /// Stands in the place of chart and inspector while softmax is selected.
    SoftmaxPanel* softmaxPanel() const { return m_softmax; }
    bool showsSoftmax() const;

    void setPresenting(bool presenting);
    /// Chooses the function before or behind the present one.
    void chooseNeighbour(int direction);
    /// The cursor sweeps over the view; with softmax the temperature runs.
    void setPlaying(bool playing);
    bool isPlaying() const;

    SlopePrediction* prediction() const { return m_prediction; }
    FunctionList* list() const { return m_list; }
    ChartCard* chart() const { return m_chart; }
    ActivationInspector* inspector() const { return m_inspector; }

signals:
    void playingChanged();
    /// f′ is hidden or shown again.
    void predictionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void showDocument();
    void showPrediction();
    void sweep();
    void retranslate();

    ActivationController& m_controller;
    Card* m_listCard = nullptr;
    QLabel* m_overlayLabel = nullptr;
    FunctionList* m_list = nullptr;
    ChartCard* m_chart = nullptr;
    ActivationInspector* m_inspector = nullptr;
    SoftmaxPanel* m_softmax = nullptr;
    SlopePrediction* m_prediction = nullptr;
    QTimer* m_timer = nullptr;
    bool m_presenting = false;
};

} // namespace chalknet::ui
