// Rows of digit, bar, logit and probability.
#include "ui/lessons/digits/LogitBars.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kOthers = 0.5; ///< opacity of the classes that are not chosen
constexpr double kRadius = 3.0;

/// Round at its end, straight on the axis.
QPainterPath barShape(const QRectF& bar, bool toTheRight)
{
    QPainterPath shape;
    const double radius = std::min(kRadius, bar.width());
    shape.addRoundedRect(bar, radius, radius);
    QPainterPath square;
    const double half = bar.width() / 2;
    square.addRect(toTheRight ? bar.adjusted(0, 0, -half, 0) : bar.adjusted(half, 0, 0, 0));
    return shape.united(square);
}

} // namespace

/// Where the parts of all rows lie, and the scale of the bars.
struct LogitBars::Columns {
    double digit = 0.0; ///< left edge
    QRectF bars; ///< x range only
    double logitRight = 0.0;
    double probabilityRight = 0.0;
    double low = -1.0;
    double high = 1.0;

    double xOf(double z) const { return bars.left() + (std::clamp(z, low, high) - low) / (high - low) * bars.width(); }
};

LogitBars::LogitBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LogitBars::setAnswer(const std::optional<WhyAnswer>& answer)
{
    m_answer = answer;
    announceChange(this);
    update();
}

void LogitBars::setChosen(int first, int second)
{
    m_first = first;
    m_second = second;
    update();
}

void LogitBars::setStageScale(double scale)
{
    m_stage = scale;
    update();
}

double LogitBars::headHeight() const
{
    return std::max(18.0, 22.0 * m_stage);
}

QRectF LogitBars::rowRect(int row) const
{
    const double pitch = (height() - headHeight()) / kDigitClasses;
    return {0.0, headHeight() + row * pitch, static_cast<double>(width()), pitch};
}

LogitBars::Columns LogitBars::columns() const
{
    const QFontMetricsF bold(Theme::instance().sans(std::max(12.0, 15.0 * m_stage), true));
    Columns columns;
    columns.digit = 4.0;
    columns.probabilityRight = width() - 4.0;
    columns.logitRight = columns.probabilityRight - bold.horizontalAdvance(percent(1.0)) - 8.0;
    const double left = columns.digit + bold.horizontalAdvance(QLatin1Char('0')) + 10.0 * m_stage;
    const double right = columns.logitRight - bold.horizontalAdvance(fixed(-99.99, 2)) - 6.0;
    columns.bars = QRectF(left, 0, std::max(10.0, right - left), 1);
    if (!m_answer || !m_answer->isFinite())
        return columns;
    const auto [low, high] = std::minmax_element(m_answer->logits.begin(), m_answer->logits.end());
    // Ends that grow in steps, so that the bars do not rescale with every pixel.
    columns.low = *low < 0.0 ? -niceCeiling(-*low) : 0.0;
    columns.high = *high > 0.0 ? niceCeiling(*high) : 0.0;
    if (columns.high - columns.low <= 0.0)
        columns.high = 1.0;
    return columns;
}

QString LogitBars::rowText(int row) const
{
    if (!m_answer)
        return QString::number(row);
    const auto index = static_cast<std::size_t>(row);
    return tr("%1: z = %2, %3").arg(row).arg(fixed(m_answer->logits[index], 2, true), percent(m_answer->probabilities[index]));
}

QString LogitBars::accessibleText() const
{
    if (!m_answer)
        return tr("no picture");
    QStringList parts{rowText(m_row)};
    parts << tr("compared: %1 and %2").arg(m_first).arg(m_second);
    for (int row = 0; row < kDigitClasses; ++row)
        if (row != m_row)
            parts << rowText(row);
    return parts.join(QStringLiteral("; "));
}

// ---- choosing

std::optional<int> LogitBars::rowAt(QPointF position) const
{
    for (int row = 0; row < kDigitClasses; ++row)
        if (rowRect(row).contains(position))
            return row;
    return std::nullopt;
}

void LogitBars::setRow(int row)
{
    m_row = std::clamp(row, 0, kDigitClasses - 1);
    announceChange(this);
    update();
}

void LogitBars::mousePressEvent(QMouseEvent* event)
{
    const std::optional<int> row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || !row) {
        event->ignore();
        return;
    }
    setRow(*row);
    emit classChosen(*row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogitBars::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<int> row = rowAt(event->position());
    if (row == m_hovered)
        return;
    m_hovered = row;
    update();
}

void LogitBars::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void LogitBars::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: setRow(m_row - 1); break;
    case Qt::Key_Down: setRow(m_row + 1); break;
    case Qt::Key_Home: setRow(0); break;
    case Qt::Key_End: setRow(kDigitClasses - 1); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit classChosen(m_row, event->modifiers().testFlag(Qt::ShiftModifier)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void LogitBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LogitBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

// ---- painting

void LogitBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns places = columns();
    paintHead(painter, places);
    paintAxis(painter, places);
    for (int row = 0; row < kDigitClasses; ++row)
        paintRow(painter, places, row);
}

void LogitBars::paintHead(QPainter& painter, const Columns& columns) const
{
    const Colors& colors = Theme::instance().colors();
    const double size = std::max(15.0, 18.0 * m_stage);
    const QRectF head(0, 0, columns.logitRight, headHeight());
    const QString symbol = QStringLiteral("z_i");
    painter.setFont(Theme::instance().sans(std::max(12.0, 13.0 * m_stage)));
    painter.setPen(colors.ink2);
    const double baseline = head.top() + QFontMetricsF(painter.font()).ascent();
    paintFormula(painter, QPointF(columns.logitRight - formulaWidth(symbol, size), baseline), symbol, size, colors.ink2);
    const QRectF last(columns.logitRight, 0, columns.probabilityRight - columns.logitRight, headHeight());
    painter.drawText(last, Qt::AlignRight | Qt::AlignTop, QStringLiteral("softmax"));
}

void LogitBars::paintAxis(QPainter& painter, const Columns& columns) const
{
    painter.setPen(QPen(Theme::instance().colors().ctl, 1.2));
    const double x = std::floor(columns.xOf(0.0)) + 0.5;
    painter.drawLine(QPointF(x, headHeight()), QPointF(x, height()));
}

void LogitBars::paintRow(QPainter& painter, const Columns& columns, int row) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF box = rowRect(row);
    const bool isChosen = m_answer && (row == m_first || row == m_second);
    if (m_hovered == row && m_answer) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.inset);
        painter.setOpacity(0.6);
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 5, 5);
        painter.setOpacity(1.0);
    }
    const double size = std::clamp(box.height() * 0.5, 12.0, 17.0 * m_stage);
    painter.setFont(Theme::instance().sans(size, isChosen));
    painter.setPen(isChosen ? colors.ink : colors.ink3);
    painter.drawText(box.adjusted(columns.digit, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString::number(row));
    if (m_answer) {
        const auto index = static_cast<std::size_t>(row);
        const double z = m_answer->logits[index];
        painter.setFont(Theme::instance().sans(std::clamp(box.height() * 0.48, 12.0, 15.0 * m_stage), isChosen));
        const auto number = [&](double right, const QString& text) {
            painter.drawText(QRectF(0, box.top(), right, box.height()), Qt::AlignRight | Qt::AlignVCenter, text);
        };
        number(columns.logitRight, std::abs(z) >= 1000 ? measured(z, 0) : fixed(z, 2, true));
        number(columns.probabilityRight, percent(m_answer->probabilities[index]));
        if (std::isfinite(z)) {
            const double zero = columns.xOf(0.0);
            const double end = columns.xOf(z);
            const double high = std::min(box.height() * 0.64, 22.0 * m_stage);
            const QRectF bar(std::min(zero, end), box.center().y() - high / 2, std::abs(end - zero), high);
            painter.setOpacity(isChosen ? 1.0 : kOthers);
            if (bar.width() > 0.2)
                painter.fillPath(barShape(bar, z > 0), z > 0 ? colors.pos : colors.neg);
            painter.setOpacity(1.0);
        }
    }
    if (row == m_row && showsKeyboardFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace chalknet::ui
