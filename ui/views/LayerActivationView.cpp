// Paints from back to front: projection, curves from weak to strong, squares, words.
#include "ui/views/LayerActivationView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"
#include "ui/views/CurveBand.h"
#include "ui/views/PixelView.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallSquare = 7.0; ///< below this, squares are painted without outline and corners

double largestMagnitude(const std::vector<double>& values)
{
    double largest = 0.0;
    for (double value : values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

QColor blend(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// 0 is an empty well; positive goes to `pos`, negative to `neg`.
QColor activationColor(double share)
{
    const Colors& colors = Theme::instance().colors();
    if (!std::isfinite(share))
        return colors.inset;
    return blend(colors.inset, share >= 0 ? colors.pos : colors.neg, std::min(1.0, std::abs(share)));
}

} // namespace

LayerActivationView::LayerActivationView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_curves = {};
        update();
    });
}

void LayerActivationView::setNetwork(std::shared_ptr<const NetworkSpec> spec, std::shared_ptr<const Parameters> parameters)
{
    const bool isOtherShape = !m_spec || !spec || m_spec->layers != spec->layers;
    m_spec = std::move(spec);
    m_parameters = std::move(parameters);
    if (isOtherShape) {
        m_hasExample = false;
        layOut();
    }
}

void LayerActivationView::setExample(std::span<const std::uint8_t> pixels, LayerValues values)
{
    if (!m_spec || values.activations.size() != m_spec->layers.size())
        return;
    m_pixels.assign(pixels.begin(), pixels.end());
    m_values = std::move(values);
    m_contributions.clear();
    for (std::size_t layer = 1; layer < m_spec->layers.size(); ++layer)
        m_contributions.push_back(largestContributions(*m_spec, *m_parameters, m_values, layer, kCurvesPerGap));
    m_curves = {};
    m_hasExample = true;
    announceChange(this);
    update();
}

void LayerActivationView::clearExample()
{
    m_hasExample = false;
    announceChange(this);
    update();
}

void LayerActivationView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void LayerActivationView::layOut()
{
    std::vector<int> hidden;
    for (std::size_t layer = 0; layer < hiddenLayers(); ++layer)
        hidden.push_back(m_spec->layers[layer].units);
    m_curves = {};
    m_layout = LayerActivationLayout(size(), m_scale, hidden, m_spec ? m_spec->outputs() : 10);
    update();
}

void LayerActivationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QString LayerActivationView::unitText(std::size_t layer, int unit) const
{
    const bool isOutput = layer == hiddenLayers();
    const double value = m_hasExample ? m_values.activations[layer][static_cast<std::size_t>(unit)] : std::nan("");
    if (isOutput)
        return tr("output %1: %2").arg(unit).arg(percent(value));
    return tr("hidden layer %1, unit %2: activation %3").arg(layer + 1).arg(unit + 1).arg(fixed(value, 3));
}

QString LayerActivationView::accessibleText() const
{
    if (!m_hasExample)
        return tr("no example");
    QStringList parts;
    for (std::size_t layer = 0; layer < hiddenLayers(); ++layer) {
        const auto& values = m_values.activations[layer];
        const auto active = std::count_if(values.begin(), values.end(), [](double a) { return a != 0.0; });
        parts << tr("hidden layer %1: %2 of %3 units active").arg(layer + 1).arg(active).arg(values.size());
    }
    const auto& outputs = m_values.outputs();
    const auto best = std::max_element(outputs.begin(), outputs.end()) - outputs.begin();
    parts << unitText(hiddenLayers(), static_cast<int>(best));
    return parts.join(QStringLiteral("; "));
}

bool LayerActivationView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_hasExample) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto unit = m_layout.unitAt(help->pos()))
            QToolTip::showText(help->globalPos(), unitText(unit->first, unit->second), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        update();
    return QWidget::event(event);
}

void LayerActivationView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintProjection(painter);
    paintInput(painter);
    if (m_hasExample)
        paintCurves(painter);
    paintHidden(painter);
    paintOutputs(painter);
    paintCaptions(painter);
}

void LayerActivationView::paintProjection(QPainter& painter) const
{
    const QRectF input = m_layout.input();
    const bool hasHidden = !m_layout.hidden().empty();
    const QRectF first = hasHidden ? m_layout.hidden().front().area
                                   : QRectF(m_layout.outputRect(0).left(), 0, 1, height()).adjusted(0, 8, 0, -8);
    QPainterPath beam(input.topRight());
    beam.lineTo(first.topLeft() - QPointF(10, 10));
    beam.lineTo(first.bottomLeft() + QPointF(-10, 10));
    beam.lineTo(input.bottomRight());
    beam.closeSubpath();
    QColor color = Theme::instance().colors().inset;
    color.setAlpha(190);
    painter.fillPath(beam, color);
}

void LayerActivationView::paintInput(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = m_layout.input();
    painter.fillRect(area, colors.surface);
    if (m_hasExample) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(area, pixelImage(m_pixels));
    }
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void LayerActivationView::paintCurves(QPainter& painter)
{
    const double ratio = paintedPixelRatio(*this);
    if (m_curves.isNull() || m_curves.devicePixelRatio() != ratio)
        renderCurves(ratio);
    painter.drawImage(QPointF(0, 0), m_curves);
}

void LayerActivationView::renderCurves(double ratio)
{
    m_curves = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_curves.setDevicePixelRatio(ratio);
    m_curves.fill(Qt::transparent);
    const Colors& colors = Theme::instance().colors();
    const auto& grids = m_layout.hidden();
    for (std::size_t gap = 0; gap < m_contributions.size(); ++gap) {
        const auto& contributions = m_contributions[gap];
        const bool toOutput = gap + 1 == grids.size();
        for (const Contribution& part : contributions) {
            const double share = std::abs(part.value / contributions.back().value);
            QColor color = part.value > 0 ? colors.pos : colors.neg;
            color.setAlphaF(static_cast<float>(0.35 + 0.55 * share));
            const QPointF to = toOutput ? m_layout.outputAnchor(part.to) : grids[gap + 1].leftAnchor(part.to);
            const double width = (1.1 + 2.6 * share) * m_scale;
            paintCurveBand(m_curves, grids[gap].rightAnchor(part.from) * ratio, to * ratio, width * ratio, color);
        }
    }
}

void LayerActivationView::paintHidden(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (std::size_t layer = 0; layer < m_layout.hidden().size(); ++layer) {
        const UnitGrid& grid = m_layout.hidden()[layer];
        const double largest = m_hasExample ? largestMagnitude(m_values.activations[layer]) : 0.0;
        const bool isSmall = grid.side < kSmallSquare;
        painter.setPen(isSmall ? QPen(Qt::NoPen) : QPen(colors.line, 1));
        for (int unit = 0; unit < grid.units; ++unit) {
            const double value = largest > 0.0 ? m_values.activations[layer][static_cast<std::size_t>(unit)] / largest : 0.0;
            const QColor color = activationColor(value);
            if (isSmall) {
                painter.fillRect(grid.unitRect(unit), color);
            } else {
                painter.setBrush(color);
                painter.drawRoundedRect(grid.unitRect(unit), 3, 3);
            }
        }
    }
}

void LayerActivationView::paintOutputs(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const int outputs = m_spec ? m_spec->outputs() : 10;
    for (int output = 0; output < outputs; ++output) {
        const double value = m_hasExample ? std::clamp(m_values.outputs()[static_cast<std::size_t>(output)], 0.0, 1.0) : 0.0;
        painter.setPen(QPen(value > 0.5 ? colors.ink : colors.line, 1));
        painter.setBrush(blend(colors.inset, colors.ink, value));
        painter.drawRoundedRect(m_layout.outputRect(output), 4, 4);
        const bool isNotable = value >= 0.05;
        painter.setFont(theme.sans(std::min(17 * m_scale, 0.86 * m_layout.outputPitch()), value >= 0.5));
        painter.setPen(isNotable ? colors.ink : colors.ink3);
        painter.drawText(m_layout.outputLabel(output), Qt::AlignCenter, QString::number(output));
    }
}

void LayerActivationView::paintCaptions(QPainter& painter) const
{
    painter.setFont(Theme::instance().sans(std::max(12.0, 14.5 * m_scale)));
    painter.setPen(Theme::instance().colors().ink2);
    painter.drawText(m_layout.caption(0), Qt::AlignCenter, tr("input %1").arg(m_spec ? m_spec->inputs : 784));
    for (std::size_t layer = 0; layer < m_layout.hidden().size(); ++layer)
        painter.drawText(m_layout.caption(layer + 1), Qt::AlignCenter, tr("hidden %1").arg(m_layout.hidden()[layer].units));
}

// ---- legend

ContributionLegend::ContributionLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ContributionLegend::setStageScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

void ContributionLegend::setShort(bool isShort)
{
    m_isShort = isShort;
    updateGeometry();
    update();
}

QFont ContributionLegend::wordFont() const
{
    return Theme::instance().sans(std::max(12.0, 14 * m_scale));
}

QSize ContributionLegend::sizeHint() const
{
    const QFontMetricsF words(wordFont());
    double width = words.horizontalAdvance(tr("raises the probability")) + words.horizontalAdvance(tr("lowers it"))
        + 2 * 34 * m_scale + 22 * m_scale;
    if (!m_isShort)
        width += words.horizontalAdvance(tr("thicker: larger contribution")) + 22 * m_scale;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(words.height())};
}

void ContributionLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void ContributionLegend::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(wordFont());
    const QFontMetricsF words(painter.font());
    double x = 0;
    const auto word = [&](const QString& text, const QColor& color) {
        painter.setPen(color);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += words.horizontalAdvance(text) + 22 * m_scale;
    };
    const auto sample = [&](const QColor& color) {
        painter.setPen(QPen(color, 3.6 * m_scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x + 2, height() / 2.0), QPointF(x + 26 * m_scale, height() / 2.0));
        x += 34 * m_scale;
    };
    sample(colors.pos);
    word(tr("raises the probability"), colors.ink2);
    sample(colors.neg);
    word(tr("lowers it"), colors.ink2);
    if (!m_isShort)
        word(tr("thicker: larger contribution"), colors.ink3);
}

} // namespace chalknet::ui
