// Painting and probing of the chain's bars.
#include "ui/lessons/activation/GradientBars.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

double valueOf(const ChainLayer& layer, int chart)
{
    switch (chart) {
    case 0: return layer.weightedSum;
    case 1: return layer.activation;
    case 2: return layer.derivative;
    default: return layer.factor;
    }
}

QString symbolOf(int chart)
{
    switch (chart) {
    case 0: return QStringLiteral("z_l");
    case 1: return QStringLiteral("a_l");
    case 2: return QStringLiteral("f'(z_l)");
    default: return QStringLiteral("w\\,f'(z_l)");
    }
}

/// 10⁻⁶.
QString powerOfTen(int exponent)
{
    static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = exponent < 0 ? QStringLiteral("10⁻") : QStringLiteral("10");
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += superscripts[digit.digitValue()];
    return text;
}

/// 1, 2 or 5 times a power of ten.
double niceEnd(double largest)
{
    if (!(largest > 0.0) || !std::isfinite(largest))
        return 1.0;
    const double decade = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= largest * (1.0 - 1e-9))
            return factor * decade;
    return 10.0 * decade;
}

std::vector<double> products(const std::vector<ChainLayer>& chain)
{
    std::vector<double> values;
    for (const ChainLayer& layer : chain)
        values.push_back(layer.productFromStart);
    return values;
}

} // namespace

GradientBarsGeometry::GradientBarsGeometry(QSizeF size, int layers, double scale)
{
    const double labels = 84.0 * scale;
    const double captionHeight = 22.0 * scale;
    const double numbersHeight = 22.0 * scale;
    const double wide = size.width() - labels - 6.0;
    const double room = size.height() - captionHeight - numbersHeight - 8.0 * scale;
    const double gap = 8.0 * scale;
    const double smallHeight = std::max(18.0, room * 0.56 / kSmall - gap);
    double y = 4.0 * scale;
    for (BarColumns& chart : small) {
        chart = {QRectF(labels, y, wide, smallHeight), layers};
        y += smallHeight + gap;
    }
    caption = {0, y, size.width(), captionHeight};
    y += captionHeight + 4.0 * scale;
    product = {QRectF(labels, y, wide, std::max(40.0, size.height() - numbersHeight - y)), layers};
    layerNumbers = {labels, product.plot.bottom() + 2, wide, numbersHeight};
}

GradientBars::GradientBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GradientBars::setChains(std::vector<ChainLayer> first, std::vector<ChainLayer> second)
{
    m_first = std::move(first);
    m_second = std::move(second);
    std::vector<double> all = products(m_first);
    const std::vector<double> more = products(m_second);
    all.insert(all.end(), more.begin(), more.end());
    m_axis = LogAxis::around(all);
    m_layer = std::clamp(m_layer, 0, static_cast<int>(m_first.size()) - 1);
    announceChange(this);
    layOut();
}

void GradientBars::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void GradientBars::setLayer(int layer)
{
    m_layer = std::clamp(layer, 0, std::max(0, static_cast<int>(m_first.size()) - 1));
    announceChange(this);
    update();
}

void GradientBars::layOut()
{
    m_geometry = GradientBarsGeometry(size(), std::max(1, static_cast<int>(m_first.size())), m_scale);
    update();
}

QString GradientBars::accessibleText() const
{
    if (m_first.empty())
        return {};
    const auto describe = [this](const QString& name, const ChainLayer& layer) {
        return tr("%1, layer %2: z = %3, a = %4, derivative %5, factor %6, product so far %7.")
            .arg(name, QString::number(m_layer + 1), fixed(layer.weightedSum, 4), fixed(layer.activation, 4),
                fixed(layer.derivative, 4), fixed(layer.factor, 4), QString::number(layer.productFromStart, 'e', 2));
    };
    const auto i = static_cast<std::size_t>(m_layer);
    const QString first = describe(QStringLiteral("A"), m_first[i]);
    return m_second.empty() ? first : first + QLatin1Char(' ') + describe(QStringLiteral("B"), m_second[i]);
}

std::optional<AccessibleValue> GradientBars::accessibleValue() const
{
    return AccessibleValue{m_layer + 1.0, 1.0, std::max(1.0, static_cast<double>(m_first.size())), 1.0};
}

void GradientBars::setAccessibleValue(double value)
{
    if (std::isfinite(value))
        choose(static_cast<int>(std::lround(std::clamp(value, 1.0, 1e3))) - 1);
}

void GradientBars::choose(int layer)
{
    const int before = m_layer;
    setLayer(layer);
    if (m_layer != before)
        emit layerChosen(m_layer);
}

void GradientBars::chooseAt(QPointF position)
{
    const int column = m_geometry.product.columnAt(position.x());
    if (column >= 0)
        choose(column);
}

void GradientBars::mouseMoveEvent(QMouseEvent* event)
{
    chooseAt(event->position());
}

void GradientBars::mousePressEvent(QMouseEvent* event)
{
    chooseAt(event->position());
}

void GradientBars::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_layer - step);
    case Qt::Key_Right: return choose(m_layer + step);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(static_cast<int>(m_first.size()) - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void GradientBars::resizeEvent(QResizeEvent*)
{
    layOut();
}

void GradientBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void GradientBars::paintEvent(QPaintEvent*)
{
    if (m_first.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLayer(painter);
    for (int chart = 0; chart < GradientBarsGeometry::kSmall; ++chart)
        paintSmall(painter, chart);
    paintProduct(painter);
    paintNumbers(painter);
    paintFocus(painter);
}

void GradientBars::paintLayer(QPainter& painter) const
{
    const QRectF top = m_geometry.small.front().column(m_layer);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().sel);
    painter.drawRoundedRect(
        QRectF(top.left(), 0, top.width(), m_geometry.layerNumbers.bottom()), metrics::kFieldRadius, metrics::kFieldRadius);
}

void GradientBars::paintSmall(QPainter& painter, int chart) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const BarColumns& columns = m_geometry.small[static_cast<std::size_t>(chart)];
    double low = 0.0;
    double high = 0.0;
    for (int series = 0; series < seriesCount(); ++series)
        for (const ChainLayer& layer : chain(series)) {
            low = std::min(low, valueOf(layer, chart));
            high = std::max(high, valueOf(layer, chart));
        }
    const double end = niceEnd(std::max(high, -low));
    const double bottom = low < 0.0 ? -end : 0.0;
    const double top = high > 0.0 || low == 0.0 ? end : 0.0;
    const QRectF& plot = columns.plot;
    const auto yOf = [&](double value) {
        const double share = (std::clamp(value, bottom, top) - bottom) / (top - bottom);
        return plot.bottom() - (std::isnan(share) ? 0.0 : share) * plot.height();
    };
    painter.setPen(QPen(colors.grid, 1.0));
    for (const double line : {bottom, top})
        painter.drawLine(QPointF(plot.left(), yOf(line)), QPointF(plot.right(), yOf(line)));
    for (int series = 0; series < seriesCount(); ++series)
        for (std::size_t i = 0; i < chain(series).size(); ++i)
            paintSeriesBar(painter, columns.slot(static_cast<int>(i), series, seriesCount()), yOf(0.0),
                yOf(valueOf(chain(series)[i], chart)), series, m_scale);
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(QPointF(plot.left(), yOf(0.0)), QPointF(plot.right(), yOf(0.0)));

    painter.setFont(theme.sans(12.0 * m_scale));
    painter.setPen(colors.ink3);
    const double tick = top > 0.0 ? top : bottom;
    painter.drawText(QRectF(plot.left() - 60 * m_scale, yOf(tick) - (top > 0.0 ? 8 : 16), 54 * m_scale, 16),
        Qt::AlignRight | (top > 0.0 ? Qt::AlignTop : Qt::AlignBottom), compact(tick));
    paintFormula(painter, QRectF(2, plot.top(), plot.left() - 6, plot.height()), Qt::AlignLeft | Qt::AlignVCenter,
        Formula::fromTex(symbolOf(chart)), 17.0 * m_scale, colors.ink);
}

void GradientBars::paintProduct(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF& caption = m_geometry.caption;
    paintFormula(painter, QRectF(2, caption.top(), m_geometry.product.plot.left() - 6, caption.height()),
        Qt::AlignLeft | Qt::AlignVCenter, Formula::fromTex(QStringLiteral("|\\partial a_l/\\partial x|")), 15.0 * m_scale,
        colors.ink);
    painter.setFont(theme.sans(13.0 * m_scale));
    painter.setPen(colors.ink2);
    painter.drawText(caption.adjusted(m_geometry.product.plot.left() + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Running product, logarithmic axis from the floor %1").arg(powerOfTen(m_axis.low)));
    paintLogBars(painter, m_geometry.product, m_axis, products(m_first), products(m_second), m_scale);
}

void GradientBars::paintNumbers(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const int count = static_cast<int>(m_first.size());
    for (int layer = 0; layer < count; ++layer) {
        const QRectF column = m_geometry.product.column(layer);
        painter.setFont(theme.sans(13.0 * m_scale, layer == m_layer));
        painter.setPen(layer == m_layer ? colors.ink : colors.ink3);
        painter.drawText(
            QRectF(column.left() - 6, m_geometry.layerNumbers.top(), column.width() + 12, m_geometry.layerNumbers.height()),
            Qt::AlignCenter, QString::number(layer + 1));
    }
    painter.setFont(theme.sans(13.0 * m_scale));
    painter.setPen(colors.ink3);
    painter.drawText(
        QRectF(2, m_geometry.layerNumbers.top(), m_geometry.layerNumbers.left() - 6, m_geometry.layerNumbers.height()),
        Qt::AlignLeft | Qt::AlignVCenter, tr("Layer l"));
}

void GradientBars::paintFocus(QPainter& painter) const
{
    if (!showsKeyboardFocus(*this))
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace chalknet::ui
