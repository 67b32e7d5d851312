// Two small histograms for each layer, and what they mean in words.
#include "ui/lessons/lab/LayerHistograms.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kBars = 40.0;
constexpr double kLowBars = 24.0;
constexpr double kEnds = 15.0; // the numbers below the bars
constexpr double kWords = 18.0;
constexpr double kWidest = 150.0;
constexpr double kNarrow = 84.0; // below this the ends have no numbers

} // namespace

LayerHistograms::LayerHistograms(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&LayerHistograms::update));
}

void LayerHistograms::setLayers(std::vector<LayerDistribution> layers)
{
    m_layers = std::move(layers);
    announceChange(this);
    update();
}

void LayerHistograms::setColumns(const std::vector<double>& centers, double pitch)
{
    m_centers = centers;
    m_pitch = pitch;
    update();
}

void LayerHistograms::setChromeScale(double scale)
{
    m_chrome = scale;
    updateGeometry();
    update();
}

void LayerHistograms::setLow(bool low)
{
    m_low = low;
    updateGeometry();
    update();
}

QSize LayerHistograms::sizeHint() const
{
    const double bars = m_low ? kLowBars : kBars;
    return {500, static_cast<int>(std::ceil((2 * (bars + kEnds) + kWords + 8) * m_chrome))};
}

double LayerHistograms::columnWidth() const
{
    return std::min(m_pitch * 0.84, kWidest * m_chrome);
}

QRectF LayerHistograms::frame(std::size_t layer, Quantity quantity) const
{
    const double bars = (m_low ? kLowBars : kBars) * m_chrome;
    const double top = 4 * m_chrome + (quantity == Quantity::Gradient ? bars + kEnds * m_chrome + 2 * m_chrome : 0.0);
    double left = m_centers[layer + 1] - columnWidth() / 2;
    left = std::min(left, width() - columnWidth() - 1);
    return {std::round(left), std::round(top), std::round(columnWidth()), std::round(bars)};
}

QRectF LayerHistograms::textRect(std::size_t layer) const
{
    const QRectF bars = frame(layer, Quantity::Gradient);
    return {bars.center().x() - m_pitch / 2, bars.bottom() + kEnds * m_chrome, m_pitch, kWords * m_chrome};
}

QString LayerHistograms::layerText(std::size_t layer) const
{
    const LayerDistribution& present = m_layers[layer];
    if (present.deadUnits > 0)
        return tr("%1 of %2 dead").arg(present.deadUnits).arg(present.units);
    if (present.saturatedShare >= 0.005)
        return tr("%1 saturated").arg(percent(present.saturatedShare, 0));
    return {};
}

QString LayerHistograms::layerDetails(std::size_t layer) const
{
    const LayerDistribution& present = m_layers[layer];
    QString text = tr("Layer %1: activations from %2 to %3; gradients of the weights up to %4")
                       .arg(static_cast<int>(layer) + 1)
                       .arg(compact(present.activations.low, 3), compact(present.activations.high, 3),
                           compact(present.largestGradient, 2));
    if (present.deadUnits > 0)
        text += tr("; for %1 of %2 units the slope is 0 on every row: they do not learn").arg(present.deadUnits).arg(present.units);
    else if (present.saturatedShare >= 0.005)
        text += tr("; in %1 of all cases a unit is saturated: its slope is below 0.05").arg(percent(present.saturatedShare, 0));
    else if (present.hasSlopes)
        text += tr("; no unit is saturated or dead");
    return text;
}

QString LayerHistograms::accessibleText() const
{
    QStringList parts;
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer)
        parts.append(layerDetails(layer));
    return parts.join(QStringLiteral(". "));
}

bool LayerHistograms::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t layer = 0; layer < m_layers.size() && layer + 1 < m_centers.size(); ++layer)
        if (std::abs(help->pos().x() - m_centers[layer + 1]) < m_pitch / 2) {
            QToolTip::showText(help->globalPos(), layerDetails(layer), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void LayerHistograms::paintEvent(QPaintEvent*)
{
    if (m_centers.size() < 2 || m_layers.size() + 1 != m_centers.size())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    paintNames(painter);
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
        const LayerDistribution& present = m_layers[layer];
        paintBars(painter, frame(layer, Quantity::Activation), present.activations, Quantity::Activation);
        paintBars(painter, frame(layer, Quantity::Gradient), present.gradients, Quantity::Gradient);
        if (columnWidth() >= kNarrow * m_chrome)
            paintEnds(painter, frame(layer, Quantity::Activation), compact(present.activations.low, 2),
                compact(present.activations.high, 2));
        const QString reach = QStringLiteral("±") + compact(present.largestGradient, 2);
        paintEnds(painter, frame(layer, Quantity::Gradient), QString(), present.gradients.counts.empty() ? QString() : reach);
        painter.setFont(theme.sans(12.5 * m_chrome, true));
        painter.setPen(theme.colors().ink);
        painter.drawText(textRect(layer), Qt::AlignHCenter | Qt::AlignTop, layerText(layer));
    }
}

void LayerHistograms::paintNames(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const double size = 15.0 * m_chrome;
    const double right = frame(0, Quantity::Activation).left() - 10 * m_chrome;
    painter.setFont(theme.sans(12.5 * m_chrome));
    const auto name = [&](Quantity quantity, const QString& tex, const QString& words) {
        const QRectF bars = frame(0, quantity);
        const double symbol = formulaWidth(tex, size);
        const double wordsWidth = painter.fontMetrics().horizontalAdvance(words);
        const double middle = bars.center().y();
        paintFormula(painter, QPointF(right - symbol, middle + size * 0.35), tex, size, theme.colors().ink);
        if (right - symbol - 8 - wordsWidth < 0)
            return;
        painter.setPen(theme.colors().ink2);
        painter.drawText(QRectF(0, middle - 12, right - symbol - 8, 24), Qt::AlignRight | Qt::AlignVCenter, words);
    };
    name(Quantity::Activation, QStringLiteral("a"), tr("Activation"));
    name(Quantity::Gradient, QStringLiteral("\\partial E/\\partial W"), tr("Gradient"));
}

// Bars by the sign of what they stand for; the line marks zero.
void LayerHistograms::paintBars(QPainter& painter, const QRectF& frame, const Histogram& histogram, Quantity) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.inset);
    painter.drawRect(frame);
    const auto bins = static_cast<double>(histogram.counts.size());
    const int largest = histogram.largest();
    if (largest > 0) {
        const double zero = (0.0 - histogram.low) / (histogram.high - histogram.low) * bins;
        for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
            const double left = frame.left() + frame.width() * static_cast<double>(i) / bins;
            const double right = frame.left() + frame.width() * static_cast<double>(i + 1) / bins;
            // The root keeps rare values visible beside a tall bar.
            const double height = std::sqrt(static_cast<double>(histogram.counts[i]) / largest) * (frame.height() - 3);
            const double middle = static_cast<double>(i) + 0.5;
            painter.setBrush(std::abs(middle - zero) < 0.51 && zero > 0.5 ? colors.ink3 : middle < zero ? colors.neg : colors.pos);
            painter.drawRect(QRectF(left, frame.bottom() - height, std::max(1.0, right - left - 0.5), height));
        }
        const double x = frame.left() + frame.width() * std::clamp(zero / bins, 0.0, 1.0);
        painter.setPen(QPen(colors.ctl, 1.0));
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    }
    painter.setPen(QPen(colors.ctl, 1.0));
    painter.drawLine(frame.bottomLeft(), frame.bottomRight());
}

void LayerHistograms::paintEnds(QPainter& painter, const QRectF& frame, const QString& low, const QString& high) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(11.5 * m_chrome));
    painter.setPen(theme.colors().ink3);
    const QRectF room(frame.left() - 12, frame.bottom() + 1, frame.width() + 24, kEnds * m_chrome);
    painter.drawText(room.adjusted(12, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, low);
    painter.drawText(room.adjusted(0, 0, -12, 0), (low.isEmpty() ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignTop, high);
}

} // namespace chalknet::ui
