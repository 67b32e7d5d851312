// RaceChartCard: the loss of every optimiser over the updates; its cursor is the present update.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/RaceMoment.h"
#include "ui/views/PlotView.h"

class QLabel;

namespace chalknet::ui {

class RaceLegend;

/// What the chart shows of a race: curves up to the present update strong, after it thin.
PlotContent raceChart(const RaceMoment& moment);

class RaceChartCard : public Card {
    Q_OBJECT

public:
    explicit RaceChartCard(QWidget* parent = nullptr);

    PlotView* plot() const { return m_plot; }
    RaceLegend* legend() const { return m_legend; }
    QString caption() const;

    void showMoment(const RaceMoment& moment);
    void setStageScale(double scale);
    /// In a small window the plot gives way to a long rule.
    void setPlotShown(bool shown);
    /// What title, legend and a chart of `chart` pixels need.
    int heightFor(int width, int chart) const;

signals:
    void scrubbed(int position);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_caption = nullptr;
    PlotView* m_plot = nullptr;
    RaceLegend* m_legend = nullptr;
};

} // namespace chalknet::ui
