// SeriesLegend: names of series in a row, each beside a piece of its line.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/PlotSeries.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

struct LegendEntry {
    PlotSeries series;
    QString name;

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// What does not fit is left out from the end: the names stand in tool tip and description too.
class SeriesLegend : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit SeriesLegend(QWidget* parent);

    void setEntries(std::vector<LegendEntry> entries);
    void setStageScale(double scale);
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double entryWidth(const LegendEntry& entry) const;

    std::vector<LegendEntry> m_entries;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
