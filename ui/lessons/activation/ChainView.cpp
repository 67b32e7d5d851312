// Painting and dragging of the chain of three layers.
#include "ui/lessons/activation/ChainView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kCurvePoints = 160;
constexpr double kInputStep = 0.1;
constexpr double kWidest = 1.7; ///< of a plot, in heights

/// With all its digits; from a number of at most five decimals.
QString exact(double value)
{
    return compact(std::round(value * 1e5) / 1e5, 8);
}

QString put(const QString& digits)
{
    return QStringLiteral("\\num{%1}").arg(digits);
}

/// A factor behind a dot: a negative one stands in brackets.
QString asFactor(const QString& digits)
{
    return digits.startsWith(QChar(0x2212)) || digits.startsWith(u'-') ? QStringLiteral("(%1)").arg(put(digits)) : put(digits);
}

double axisRange(const NonlinearState& state)
{
    double largest = std::abs(state.a * state.x);
    for (const double value : chainValues(state.kind, state.c, state.x))
        largest = std::max(largest, std::abs(value));
    return largest <= 3.05 ? 3.2 : largest <= 5.0 ? 5.2 : 10.5;
}

template <typename Function> QPainterPath curve(const AxesGeometry& axes, Function function)
{
    QPainterPath path;
    for (int i = 0; i <= kCurvePoints; ++i) {
        const double x = axes.left() + (axes.right() - axes.left()) * i / kCurvePoints;
        const QPointF point = axes.toPixel({x, function(x)});
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    return path;
}

} // namespace

ChainGeometry::ChainGeometry(QSizeF size, double scale, double range)
{
    const double titleHeight = 24.0 * scale;
    const double captionHeight = 34.0 * scale;
    const double sign = 34.0 * scale;
    const double cell = size.width() / kPlots;
    const double high = std::max(40.0, size.height() - titleHeight - captionHeight);
    const double wide = std::max(40.0, std::min(cell - sign - 10.0, kWidest * high));
    for (std::size_t i = 0; i < kPlots; ++i) {
        const double left = static_cast<double>(i) * cell + sign + (cell - sign - wide) / 2;
        const QRectF plot(left, titleHeight, wide, std::min(high, wide));
        plots[i] = AxesGeometry::equalScales(plot, QRectF(-range, -range, 2 * range, 2 * range));
        titles[i] = {left - sign / 2, 0, wide + sign, titleHeight};
        captions[i] = {static_cast<double>(i) * cell + 4, plot.bottom() + 2, cell - 4, captionHeight};
        signs[i] = {left - sign - 4, plot.center().y() - 16, sign, 32};
    }
}

ChainView::ChainView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChainView::setState(const NonlinearState& state)
{
    m_state = state;
    // The axes do not shrink under a drag.
    const double wanted = axisRange(state);
    m_range = m_dragging ? std::max(m_range, wanted) : wanted;
    layOut();
    announceChange(this);
}

void ChainView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void ChainView::layOut()
{
    m_geometry = ChainGeometry(size(), m_scale, m_range);
    update();
}

QString ChainView::accessibleText() const
{
    const auto values = chainValues(m_state.kind, m_state.c, m_state.x);
    return tr("x = %1, after layer 1: %2, after layer 2: %3, after layer 3: %4. One layer a·x gives %5.")
        .arg(fixed(values[0], 1), fixed(values[1], 4), fixed(values[2], 4), fixed(values[3], 4), fixed(m_state.a * m_state.x, 4));
}

std::optional<AccessibleValue> ChainView::accessibleValue() const
{
    return AccessibleValue{m_state.x, -kLargestChainInput, kLargestChainInput, kInputStep};
}

void ChainView::setAccessibleValue(double value)
{
    if (std::isfinite(value))
        emit inputEdited(value);
}

void ChainView::mousePressEvent(QMouseEvent* event)
{
    const AxesGeometry& axes = m_geometry.plots.front();
    if (event->button() != Qt::LeftButton || !axes.plot().adjusted(-8, -8, 8, 8).contains(event->position()))
        return;
    m_dragging = true;
    emit inputEdited(axes.xToValue(event->position().x()));
}

void ChainView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        emit inputEdited(m_geometry.plots.front().xToValue(event->position().x()));
}

void ChainView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    setState(m_state);
    emit editingDone();
}

void ChainView::keyPressEvent(QKeyEvent* event)
{
    const double step = kInputStep * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: emit inputEdited(m_state.x - step); return;
    case Qt::Key_Right:
    case Qt::Key_Up: emit inputEdited(m_state.x + step); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChainView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ChainView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void ChainView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AxesGeometry& axes : m_geometry.plots)
        paintAxes(painter, axes);
    for (int layer = 0; layer < 3; ++layer)
        paintLayer(painter, layer);
    paintComparison(painter);
    paintWords(painter);
    paintFocus(painter);
}

void ChainView::paintAxes(QPainter& painter, const AxesGeometry& axes) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF plot = axes.plot();
    const double spacing = 34.0 * m_scale;
    const std::vector<double> ticks = axes.xTicks(spacing);
    const std::vector<double> upTicks = axes.yTicks(spacing);
    painter.setPen(QPen(colors.grid, 1.0));
    for (const double tick : ticks)
        painter.drawLine(QPointF(axes.xToPixel(tick), plot.top()), QPointF(axes.xToPixel(tick), plot.bottom()));
    for (const double tick : upTicks)
        painter.drawLine(QPointF(plot.left(), axes.yToPixel(tick)), QPointF(plot.right(), axes.yToPixel(tick)));
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(QPointF(plot.left(), axes.yToPixel(0)), QPointF(plot.right(), axes.yToPixel(0)));
    painter.drawLine(QPointF(axes.xToPixel(0), plot.top()), QPointF(axes.xToPixel(0), plot.bottom()));
    painter.setFont(theme.sans(12.0 * std::max(1.0, m_scale)));
    painter.setPen(colors.ink3);
    for (const double tick : ticks) {
        const double x = axes.xToPixel(tick);
        if (tick != 0.0 && x > plot.left() + 8 && x < plot.right() - 8)
            painter.drawText(QRectF(x - 20, axes.yToPixel(0) + 2, 40, 18), Qt::AlignHCenter | Qt::AlignTop,
                AxesGeometry::tickText(tick, ticks));
    }
    for (const double tick : upTicks) {
        const double y = axes.yToPixel(tick);
        if (tick != 0.0 && y > plot.top() + 6 && y < plot.bottom() - 6)
            painter.drawText(QRectF(axes.xToPixel(0) - 44, y - 9, 40, 18), Qt::AlignRight | Qt::AlignVCenter,
                AxesGeometry::tickText(tick, upTicks));
    }
}

void ChainView::paintPoint(QPainter& painter, const AxesGeometry& axes, QPointF value, const QColor& color) const
{
    const Colors& colors = Theme::instance().colors();
    const QPointF point = axes.toPixel(value);
    painter.setPen(QPen(color, 1.6, Qt::DashLine));
    painter.drawLine(axes.toPixel({value.x(), 0.0}), point);
    painter.drawLine(point, axes.toPixel({0.0, value.y()}));
    painter.setPen(QPen(color, 2.4 * m_scale));
    painter.setBrush(colors.surface);
    painter.drawEllipse(point, 5.5 * m_scale, 5.5 * m_scale);
}

void ChainView::paintLayer(QPainter& painter, int layer) const
{
    const Colors& colors = Theme::instance().colors();
    const AxesGeometry& axes = m_geometry.plots[static_cast<std::size_t>(layer)];
    painter.save();
    painter.setClipRect(axes.plot().adjusted(-7, -7, 7, 7));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.ink, 3.2 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setClipRect(axes.plot());
    painter.drawPath(curve(axes, [this](double x) { return chainStep(m_state.kind, m_state.c, x); }));
    painter.setClipRect(axes.plot().adjusted(-8, -8, 8, 8));
    const auto values = chainValues(m_state.kind, m_state.c, m_state.x);
    const auto i = static_cast<std::size_t>(layer);
    paintPoint(painter, axes, {values[i], values[i + 1]}, colors.c1);
    painter.restore();
}

void ChainView::paintComparison(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const AxesGeometry& axes = m_geometry.plots.back();
    painter.save();
    painter.setClipRect(axes.plot());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.ink, 6.0 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(curve(axes, [this](double x) { return chainValues(m_state.kind, m_state.c, x)[3]; }));
    painter.setPen(QPen(colors.c3, 3.0 * m_scale, Qt::DashLine));
    painter.drawPath(curve(axes, [this](double x) { return m_state.a * x; }));
    painter.setClipRect(axes.plot().adjusted(-8, -8, 8, 8));
    const double end = chainValues(m_state.kind, m_state.c, m_state.x)[3];
    const double line = m_state.a * m_state.x;
    if (std::abs(line - end) > 1e-3)
        paintPoint(painter, axes, {m_state.x, line}, colors.c3);
    paintPoint(painter, axes, {m_state.x, end}, colors.c1);
    painter.restore();
}

QString ChainView::caption(int plot) const
{
    const auto values = chainValues(m_state.kind, m_state.c, m_state.x);
    const bool linear = m_state.kind == ChainKind::Linear;
    const bool smooth = m_state.kind == ChainKind::Tanh;
    const auto shown = [&](double value) { return put(smooth ? fixed(value, 4) : exact(value)); };
    if (plot == 3) {
        // x has one decimal and a three: the product of both is exact in four.
        const QString product = QStringLiteral("%1 \\cdot %2 = \\tone{c3}{%3}")
                                    .arg(put(fixed(m_state.a, 3)), asFactor(exact(m_state.x)), put(exact(m_state.a * m_state.x)));
        return lineCoversChain(m_state) ? product : QStringLiteral("a x = %1").arg(product);
    }
    const auto i = static_cast<std::size_t>(plot);
    const QString input = asFactor(i == 0 || !smooth ? exact(values[i]) : fixed(values[i], 4));
    const QString product = QStringLiteral("%1 \\cdot %2").arg(put(exact(m_state.c)), input);
    const QString inside = linear ? product
        : smooth                  ? QStringLiteral("\\tanh(%1)").arg(product)
                                  : QStringLiteral("\\max(\\num{0},\\, %1)").arg(product);
    return QStringLiteral("%1 %2 \\tone{c1}{%3}")
        .arg(inside, smooth ? QStringLiteral("\\approx") : QStringLiteral("="), shown(values[i + 1]));
}

void ChainView::paintWords(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    painter.setFont(theme.sans(14.0 * m_scale, true));
    painter.setPen(colors.ink2);
    const std::array<QString, ChainGeometry::kPlots> titles{
        tr("Layer 1"), tr("Layer 2"), tr("Layer 3"), tr("All three · one layer a x")};
    const std::array<QString, ChainGeometry::kPlots> signs{QStringLiteral("x \\to"), QStringLiteral("\\to"),
        QStringLiteral("\\to"), lineCoversChain(m_state) ? QStringLiteral("=") : QStringLiteral("\\ne")};
    for (std::size_t i = 0; i < ChainGeometry::kPlots; ++i) {
        painter.drawText(m_geometry.titles[i], Qt::AlignCenter, titles[i]);
        paintFormula(painter, m_geometry.signs[i], Qt::AlignCenter, Formula::fromTex(signs[i]), 24.0 * m_scale, colors.ink2);
        const Formula words = Formula::fromTex(caption(static_cast<int>(i)));
        double size = 18.0 * m_scale;
        const double wide = FormulaLayout(words, size).width();
        size *= std::min(1.0, m_geometry.captions[i].width() / std::max(1.0, wide));
        paintFormula(painter, m_geometry.captions[i], Qt::AlignCenter, words, size, colors.ink);
    }
}

void ChainView::paintFocus(QPainter& painter) const
{
    if (!showsKeyboardFocus(*this))
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_geometry.plots.front().plot().adjusted(-4, -4, 4, 4), 6, 6);
}

} // namespace chalknet::ui
