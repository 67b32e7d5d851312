// Painted as in the plots.
#include "ui/lessons/descent/SeriesSample.h"

#include <QPainter>

namespace chalknet::ui {

namespace {

constexpr QSize kSampleSize(44, 20);

} // namespace

SeriesSample::SeriesSample(const PlotSeries& series, QWidget* parent)
    : QWidget(parent)
    , m_series(series)
{
    setFixedSize(kSampleSize);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeriesSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeriesSample(painter, m_series, rect(), 1.0);
}

} // namespace chalknet::ui
