// A small chart: axes, two curves, their last values.
#include "ui/lessons/digits/TrainingCurves.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRightRoom = 62; ///< for the last values
constexpr double kLeftRoom = 50;
constexpr double kBottomRoom = 26;
constexpr double kTopRoom = 14;

/// 1, 2 or 5 times a power of ten, at least `value`.
double niceAbove(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-9))));
    for (double step : {1.0, 2.0, 5.0, 10.0}) {
        if (step * decade >= value * 0.999999)
            return step * decade;
    }
    return 10.0 * decade;
}

std::vector<double> ticks(double low, double high, int pieces)
{
    std::vector<double> values;
    const double step = niceAbove((high - low) / pieces);
    for (int i = 0; low + i * step <= high * 1.000001; ++i)
        values.push_back(low + i * step);
    return values;
}

void setEpochs(CurveScale& scale, const std::vector<CurvePoint>& points, int epochs)
{
    const double done = points.empty() ? 0.0 : points.back().epoch;
    scale.lastEpoch = std::max({1.0, double(epochs), std::ceil(done - 1e-9)});
    for (double tick : ticks(0.0, scale.lastEpoch, 5)) {
        if (tick == std::floor(tick))
            scale.epochTicks.push_back(tick);
    }
}

} // namespace

CurveScale CurveScale::forLoss(const std::vector<CurvePoint>& points, int epochs)
{
    CurveScale scale;
    double largest = 0.0;
    for (const CurvePoint& point : points) {
        for (double value : {point.trainLoss, point.testLoss}) {
            if (std::isfinite(value))
                largest = std::max(largest, value);
        }
    }
    scale.high = largest > 0.0 ? niceAbove(largest) : 1.0;
    // ln 10 is where an untrained network stands: 2.5 shows it without half of the chart being empty.
    if (scale.high == 5.0 && largest <= 2.5)
        scale.high = 2.5;
    scale.valueTicks = ticks(0.0, scale.high, 4);
    if (scale.high == 2.5)
        scale.valueTicks = {0.0, 0.5, 1.0, 1.5, 2.0, 2.5};
    setEpochs(scale, points, epochs);
    return scale;
}

CurveScale CurveScale::forAccuracy(const std::vector<CurvePoint>& points, int epochs)
{
    CurveScale scale;
    scale.high = 1.0;
    // The first point (guessing, 10 %) may fall off the chart once everything later is far above it.
    double smallest = 1.0;
    const std::size_t skipped = points.size() > 6 ? points.size() / 4 : 0;
    for (std::size_t i = skipped; i < points.size(); ++i) {
        for (double value : {points[i].trainAccuracy, points[i].testAccuracy}) {
            if (std::isfinite(value))
                smallest = std::min(smallest, value);
        }
    }
    for (double low : {0.5, 0.8, 0.9}) {
        if (points.size() > 6 && smallest > low + 0.02)
            scale.low = low;
    }
    const double step = scale.low == 0.0 ? 0.25 : (1.0 - scale.low) / (scale.low == 0.8 ? 4 : 5);
    for (double value = scale.low; value <= 1.0 + 1e-9; value += step)
        scale.valueTicks.push_back(value);
    setEpochs(scale, points, epochs);
    return scale;
}

TrainingCurves::TrainingCurves(Quantity quantity, QWidget* parent)
    : QWidget(parent)
    , m_quantity(quantity)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCurve({}, 1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrainingCurves::setCurve(const std::vector<CurvePoint>& points, int epochs)
{
    m_points = points;
    m_scaleOfAxes = m_quantity == Quantity::Loss ? CurveScale::forLoss(points, epochs) : CurveScale::forAccuracy(points, epochs);
    announceChange(this);
    update();
}

void TrainingCurves::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

QString TrainingCurves::valueText(double value) const
{
    return m_quantity == Quantity::Loss ? measured(value, value < 0.0995 ? 3 : 2) : percent(value);
}

double TrainingCurves::last(Field field) const
{
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) {
        if (std::isfinite((*point).*field))
            return (*point).*field;
    }
    return kNotEvaluated;
}

QString TrainingCurves::accessibleText() const
{
    if (m_points.empty())
        return tr("nothing yet");
    return tr("epoch %1, training %2, test %3")
        .arg(fixed(m_points.back().epoch, 1), valueText(last(trainField())), valueText(last(testField())));
}

void TrainingCurves::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

QRectF TrainingCurves::plotArea() const
{
    return QRectF(rect()).adjusted(kLeftRoom * m_scale, kTopRoom, -kRightRoom * m_scale, -kBottomRoom * m_scale);
}

QPointF TrainingCurves::place(double epoch, double value) const
{
    const QRectF area = plotArea();
    const double share = (value - m_scaleOfAxes.low) / (m_scaleOfAxes.high - m_scaleOfAxes.low);
    return {area.left() + epoch / m_scaleOfAxes.lastEpoch * area.width(), area.bottom() - share * area.height()};
}

void TrainingCurves::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_points.empty()) {
        paintEmpty(painter);
        return;
    }
    painter.save();
    painter.setClipRect(plotArea().adjusted(-4, -4, 4, 1));
    paintCurve(painter, trainField(), false);
    paintCurve(painter, testField(), true);
    painter.restore();
    paintEndLabels(painter);
}

void TrainingCurves::paintAxes(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = plotArea();
    painter.setFont(Theme::instance().sans(std::max(12.0, 13 * m_scale)));
    for (double value : m_scaleOfAxes.valueTicks) {
        const double y = std::floor(place(0, value).y()) + 0.5;
        painter.setPen(QPen(colors.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.ink3);
        const QString text = m_quantity == Quantity::Loss ? compact(value) : percent(value, 0);
        painter.drawText(QRectF(0, y - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    for (double epoch : m_scaleOfAxes.epochTicks) {
        const double x = place(epoch, m_scaleOfAxes.low).x();
        painter.setPen(colors.ink3);
        painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, 20 * m_scale), Qt::AlignHCenter | Qt::AlignTop,
            grouped(static_cast<qint64>(epoch)));
    }
    painter.setPen(colors.ink3);
    const double lastTick
        = painter.fontMetrics().horizontalAdvance(grouped(static_cast<qint64>(m_scaleOfAxes.epochTicks.back()))) / 2.0;
    painter.drawText(QRectF(area.right() + lastTick + 6, area.bottom() + 4, kRightRoom * m_scale, 20 * m_scale),
        Qt::AlignLeft | Qt::AlignTop, tr("epoch"));
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
}

void TrainingCurves::paintCurve(QPainter& painter, Field field, bool isTest) const
{
    const Colors& colors = Theme::instance().colors();
    QPainterPath path;
    bool begun = false;
    for (const CurvePoint& point : m_points) {
        if (!std::isfinite(point.*field))
            continue;
        const QPointF at = place(point.epoch, point.*field);
        if (begun)
            path.lineTo(at);
        else
            path.moveTo(at);
        begun = true;
    }
    QPen pen(colors.ink, (isTest ? 2.2 : 2.8) * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isTest)
        pen.setDashPattern({5 / pen.widthF() * m_scale, 4 / pen.widthF() * m_scale});
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(path, pen);
}

void TrainingCurves::paintEndLabels(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF area = plotArea();
    const double train = last(trainField());
    const double test = last(testField());
    double trainY = std::clamp(place(0, train).y(), area.top(), area.bottom());
    double testY = std::clamp(place(0, test).y(), area.top(), area.bottom());
    const double apart = 18 * m_scale;
    if (std::isfinite(train) && std::isfinite(test) && std::abs(trainY - testY) < apart) {
        const double push = (apart - std::abs(trainY - testY)) / 2;
        const bool trainIsAbove = trainY < testY || (trainY == testY && m_quantity == Quantity::Accuracy);
        trainY += trainIsAbove ? -push : push;
        testY += trainIsAbove ? push : -push;
        const double over = std::max(0.0, std::max(trainY, testY) - area.bottom() + 4);
        trainY -= over;
        testY -= over;
    }
    const auto label = [&](double value, double y, bool isTest) {
        if (!std::isfinite(value))
            return;
        painter.setFont(theme.sans(std::max(12.0, 14 * m_scale), isTest));
        painter.setPen(isTest ? theme.colors().ink : theme.colors().ink2);
        painter.drawText(
            QRectF(area.right() + 8, y - 12, kRightRoom * m_scale, 24), Qt::AlignLeft | Qt::AlignVCenter, valueText(value));
    };
    label(train, trainY, false);
    label(test, testY, true);
}

void TrainingCurves::paintEmpty(QPainter& painter) const
{
    painter.setFont(Theme::instance().sans(std::max(12.0, 14.5 * m_scale)));
    painter.setPen(Theme::instance().colors().ink3);
    painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, tr("The curve appears as soon as training runs."));
}

} // namespace chalknet::ui
