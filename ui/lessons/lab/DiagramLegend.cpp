// Painting of the legend.
#include "ui/lessons/lab/DiagramLegend.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace chalknet::ui {

namespace {

constexpr double kBarWidth = 150.0;
constexpr double kBarHeight = 11.0;

} // namespace

DiagramLegend::DiagramLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DiagramLegend::setTexts(const QString& negative, const QString& positive)
{
    m_negative = negative;
    m_positive = positive;
    setAccessibleName(negative + QStringLiteral(", ") + positive);
    update();
}

void DiagramLegend::setUnitText(const QString& text)
{
    m_unitText = text;
    update();
}

void DiagramLegend::setChromeScale(double scale)
{
    m_chrome = scale;
    update();
}

void DiagramLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().sans(14 * m_chrome));
    const Colors& colors = Theme::instance().colors();
    const double after = paintSample(painter, 0, colors.neg, m_negative);
    const double end = paintSample(painter, after + 24, colors.pos, m_positive);
    if (!m_unitText.isEmpty())
        return paintUnitText(painter, end + 24);
    const double numbers = 28 * m_chrome;
    const double left = width() - kBarWidth * m_chrome - numbers;
    if (left - numbers > end + 8)
        paintColorBar(painter, left);
}

double DiagramLegend::paintSample(QPainter& painter, double left, const QColor& color, const QString& text) const
{
    const double middle = height() / 2.0;
    const auto line = [&](double from, double to, double width, double opacity) {
        QColor shade = color;
        shade.setAlphaF(static_cast<float>(opacity));
        painter.setPen(QPen(shade, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(left + from, middle), QPointF(left + to, middle));
    };
    line(1, 13, 1.0, 0.75);
    line(18, 28, 2.6, 0.8);
    line(35, 45, 5.0, 0.95);
    painter.setPen(Theme::instance().colors().ink2);
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(QRectF(left + 57, 0, wide + 4, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    return left + 57 + wide;
}

void DiagramLegend::paintUnitText(QPainter& painter, double left) const
{
    if (left + painter.fontMetrics().horizontalAdvance(m_unitText) > width())
        return;
    painter.setPen(Theme::instance().colors().ink2);
    painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignRight | Qt::AlignVCenter, m_unitText);
}

void DiagramLegend::paintColorBar(QPainter& painter, double left) const
{
    const Theme& theme = Theme::instance();
    const QRectF bar(left, (height() - kBarHeight * m_chrome) / 2.0, kBarWidth * m_chrome, kBarHeight * m_chrome);
    QLinearGradient ramp(bar.topLeft(), bar.topRight());
    for (int stop = 0; stop <= 16; ++stop)
        ramp.setColorAt(stop / 16.0, QColor(theme.diverging().diverging(stop / 8.0 - 1.0)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ramp);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(theme.colors().ink2);
    painter.drawText(QRectF(bar.left() - 40, 0, 34, height()), Qt::AlignRight | Qt::AlignVCenter, fixed(-1, 0));
    painter.drawText(QRectF(bar.right() + 6, 0, 34, height()), Qt::AlignLeft | Qt::AlignVCenter, fixed(1, 0, true));
}

} // namespace chalknet::ui
