// SeriesSample: a piece of a series' line with its marker, beside the name that it belongs to.
#pragma once

#include "ui/views/PlotSeries.h"

#include <QWidget>

namespace chalknet::ui {

/// Decorative; takes no focus and says nothing to a screen reader.
class SeriesSample : public QWidget {
    Q_OBJECT

public:
    SeriesSample(const PlotSeries& series, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlotSeries m_series;
};

} // namespace chalknet::ui
