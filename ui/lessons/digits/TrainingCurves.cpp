// A small chart: axes, up to three curves, their last values, the best epoch; the legend reads the values below the pointer.
#include "ui/lessons/digits/TrainingCurves.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QMouseEvent>
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

} // namespace

TrainingCurves::TrainingCurves(Quantity quantity, QWidget* parent)
    : QWidget(parent)
    , m_quantity(quantity)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setCurve({}, 1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrainingCurves::setCurve(const std::vector<CurvePoint>& points, int epochs, double bestEpoch)
{
    m_points = points;
    m_bestEpoch = bestEpoch;
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

TrainingCurves::Field TrainingCurves::field(Part part) const
{
    const bool isLoss = m_quantity == Quantity::Loss;
    switch (part) {
    case Part::Training: return isLoss ? &CurvePoint::trainLoss : &CurvePoint::trainAccuracy;
    case Part::Validation: return isLoss ? &CurvePoint::validationLoss : &CurvePoint::validationAccuracy;
    case Part::Test: break;
    }
    return isLoss ? &CurvePoint::testLoss : &CurvePoint::testAccuracy;
}

std::vector<TrainingCurves::Part> TrainingCurves::parts() const
{
    std::vector<Part> all;
    for (const Part part : {Part::Training, Part::Validation, Part::Test}) {
        if (std::isfinite(last(field(part))))
            all.push_back(part);
    }
    return all;
}

QString TrainingCurves::partName(Part part)
{
    switch (part) {
    case Part::Training: return tr("training");
    case Part::Validation: return tr("validation");
    case Part::Test: break;
    }
    return tr("test");
}

// Told apart without colour: solid, dotted, dashed.
QPen TrainingCurves::penOf(Part part) const
{
    QPen pen(Theme::instance().colors().ink, (part == Part::Training ? 2.8 : 2.2) * m_scale, Qt::SolidLine, Qt::FlatCap,
        Qt::RoundJoin);
    if (part == Part::Test)
        pen.setDashPattern({5 / pen.widthF() * m_scale, 4 / pen.widthF() * m_scale});
    if (part == Part::Validation) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(2.6 * m_scale);
        pen.setDashPattern({0.01, 2.1});
    }
    return pen;
}

double TrainingCurves::valueAt(Field field, double epoch) const
{
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) {
        if (point->epoch <= epoch && std::isfinite((*point).*field))
            return (*point).*field;
    }
    return kNotEvaluated;
}

QString TrainingCurves::accessibleText() const
{
    if (m_points.empty())
        return tr("nothing yet");
    QStringList said{tr("epoch %1").arg(fixed(m_points.back().epoch, 1))};
    for (const Part part : parts())
        said << QStringLiteral("%1 %2").arg(partName(part), valueText(last(field(part))));
    if (std::isfinite(m_bestEpoch))
        said << tr("lowest validation loss at epoch %1").arg(compact(m_bestEpoch));
    return said.join(QStringLiteral(", "));
}

void TrainingCurves::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plotArea();
    const double epoch = (event->position().x() - area.left()) / area.width() * m_scaleOfAxes.lastEpoch;
    const bool isInside = !m_points.empty() && epoch >= 0.0 && epoch <= m_points.back().epoch;
    m_cursor = isInside ? std::optional(epoch) : std::nullopt;
    update();
}

void TrainingCurves::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_cursor.reset();
    update();
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
    paintBest(painter);
    for (const Part part : parts())
        paintCurve(painter, part);
    painter.restore();
    paintEndLabels(painter);
    paintCursor(painter);
    paintLegend(painter);
}

void TrainingCurves::paintAxes(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = plotArea();
    painter.setFont(Theme::instance().sans(std::max(12.0, 13 * m_scale)));
    for (double value : m_scaleOfAxes.valueTicks) {
        const double y = std::floor(place(0, value).y()) + 0.5;
        painter.setPen(QPen(colors.grid, 1));
        if (!m_points.empty()) // else the sentence stands there
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

// A hair line at the epoch with the lowest validation loss, and a ring on its value.
void TrainingCurves::paintBest(QPainter& painter) const
{
    if (!std::isfinite(m_bestEpoch))
        return;
    const Theme& theme = Theme::instance();
    const QRectF area = plotArea();
    const double x = std::floor(place(m_bestEpoch, m_scaleOfAxes.low).x()) + 0.5;
    painter.setPen(QPen(theme.colors().ink3, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    // Only on a value that was measured there.
    const auto point = std::ranges::find(m_points, m_bestEpoch, &CurvePoint::epoch);
    const double value = point == m_points.end() ? kNotEvaluated : (*point).*field(Part::Validation);
    if (std::isfinite(value)) {
        painter.setPen(QPen(theme.colors().ink, 1.8 * m_scale));
        painter.setBrush(theme.colors().surface);
        painter.drawEllipse(place(m_bestEpoch, value), 5 * m_scale, 5 * m_scale);
    }
    painter.setFont(theme.sans(std::max(12.0, 12.5 * m_scale)));
    painter.setPen(theme.colors().ink2);
    const QString text = tr("best");
    const double width = painter.fontMetrics().horizontalAdvance(text) + 6;
    const bool isRoomAtLeft = x - width > area.left();
    const bool isLoss = m_quantity == Quantity::Loss; // the other end of the line is where the curves are
    const double y = isLoss ? area.top() : area.bottom() - 20 * m_scale;
    painter.drawText(QRectF(isRoomAtLeft ? x - width - 2 : x + 6, y, width, 18 * m_scale), Qt::AlignVCenter, text);
}

void TrainingCurves::paintCurve(QPainter& painter, Part part) const
{
    QPainterPath path;
    bool begun = false;
    for (const CurvePoint& point : m_points) {
        const double value = point.*field(part);
        if (!std::isfinite(value))
            continue;
        if (begun)
            path.lineTo(place(point.epoch, value));
        else
            path.moveTo(place(point.epoch, value));
        begun = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(path, penOf(part));
}

void TrainingCurves::paintEndLabels(QPainter& painter) const
{
    struct Label {
        Part part;
        double value;
        double y;
    };
    const Theme& theme = Theme::instance();
    const QRectF area = plotArea();
    std::vector<Label> labels;
    for (const Part part : parts()) {
        const double value = last(field(part));
        labels.push_back({part, value, std::clamp(place(0, value).y(), area.top(), area.bottom())});
    }
    std::ranges::stable_sort(labels, {}, &Label::y);
    // From below upwards, then back: never on one another, never below the axis.
    const double apart = 17 * m_scale;
    double below = area.bottom() + apart - 4;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label)
        below = label->y = std::min(label->y, below - apart);
    double above = area.top() - apart;
    for (Label& label : labels)
        above = label.y = std::max(label.y, above + apart);
    for (const Label& label : labels) {
        painter.setFont(theme.sans(std::max(12.0, 14 * m_scale), label.part == Part::Test));
        painter.setPen(label.part == Part::Training ? theme.colors().ink2 : theme.colors().ink);
        painter.drawText(QRectF(area.right() + 8, label.y - 12, kRightRoom * m_scale, 24), Qt::AlignLeft | Qt::AlignVCenter,
            valueText(label.value));
    }
}

void TrainingCurves::paintCursor(QPainter& painter) const
{
    if (!m_cursor)
        return;
    const QRectF area = plotArea();
    const double x = std::floor(place(*m_cursor, m_scaleOfAxes.low).x()) + 0.5;
    painter.setPen(QPen(Theme::instance().colors().ink2, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

// In the corner that curves of learning leave free.
void TrainingCurves::paintLegend(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF area = plotArea();
    painter.setFont(theme.sans(std::max(12.0, 12.5 * m_scale)));
    const QFontMetricsF metrics(painter.font());
    QStringList texts;
    double widest = 0.0;
    for (const Part part : parts()) {
        QString text = partName(part);
        if (m_cursor)
            text += u' ' + valueText(valueAt(field(part), *m_cursor));
        texts << text;
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    const QString head = m_cursor ? tr("epoch %1").arg(fixed(*m_cursor, 1)) : QString();
    const double line = 17 * m_scale;
    const double sample = 26 * m_scale;
    const QSizeF size(widest + sample + 20, line * static_cast<double>(texts.size() + (m_cursor ? 1 : 0)) + 6);
    if (size.height() > 0.6 * area.height() || size.width() > 0.7 * area.width())
        return;
    const bool isLoss = m_quantity == Quantity::Loss;
    const QRectF box(QPointF(area.right() - size.width() - 4, isLoss ? area.top() + 2 : area.bottom() - size.height() - 6), size);
    // As the card below: none while presenting.
    QColor paper = window()->property("presenting").toBool() ? theme.colors().bg : theme.colors().surface;
    paper.setAlphaF(0.86F);
    painter.fillRect(box, paper);
    double y = box.top() + 3;
    painter.setPen(theme.colors().ink2);
    if (m_cursor) {
        painter.drawText(QRectF(box.left() + 6, y, size.width(), line), Qt::AlignLeft | Qt::AlignVCenter, head);
        y += line;
    }
    qsizetype i = 0;
    for (const Part part : parts()) {
        const double middle = y + line / 2;
        painter.setPen(penOf(part));
        painter.drawLine(QPointF(box.left() + 6, middle), QPointF(box.left() + 6 + sample, middle));
        painter.setPen(theme.colors().ink2);
        painter.drawText(QRectF(box.left() + sample + 14, y, size.width(), line), Qt::AlignLeft | Qt::AlignVCenter, texts[i++]);
        y += line;
    }
}

void TrainingCurves::paintEmpty(QPainter& painter) const
{
    painter.setFont(Theme::instance().sans(std::max(12.0, 14.5 * m_scale)));
    painter.setPen(Theme::instance().colors().ink3);
    painter.drawText(plotArea().adjusted(12, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap, tr("The curve appears as soon as training runs."));
}

} // namespace chalknet::ui
