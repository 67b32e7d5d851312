// Paints the mark like a bar of its series.
#include "ui/lessons/activation/SeriesMark.h"

#include "ui/lessons/activation/PairedBars.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace chalknet::ui {

SeriesMark::SeriesMark(int series, QWidget* parent)
    : QWidget(parent)
    , m_series(series)
{
    setFixedSize(sizeHint());
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeriesMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeriesBar(painter, QRectF(0, 0, width(), height()), height(), 0, m_series, 1.0);
}

} // namespace chalknet::ui
