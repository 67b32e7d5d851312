// Bars of errors.
#include "ui/lessons/perceptron/ErrorBars.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kPlaces = 8;
constexpr int kMostErrors = 4;

} // namespace

ErrorBars::ErrorBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Wrong examples in each epoch"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ErrorBars::setErrors(std::vector<int> errors, bool isRunning)
{
    if (errors == m_errors && isRunning == m_running)
        return;
    m_errors = std::move(errors);
    m_running = isRunning;
    announceChange(this);
    update();
}

void ErrorBars::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

QString ErrorBars::accessibleText() const
{
    if (m_errors.empty())
        return tr("No epoch yet.");
    QStringList numbers;
    for (const int count : m_errors)
        numbers += QString::number(count);
    return tr("Wrong examples by epoch: %1.").arg(numbers.join(QStringLiteral(", ")));
}

void ErrorBars::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double s = m_scale;
    const QRectF plot = QRectF(rect()).adjusted(22 * s, 8 * s, -2, -22 * s);
    if (plot.height() < 12)
        return;
    const auto yOf = [&](double value) { return plot.bottom() - value / kMostErrors * plot.height(); };
    const int tick = plot.height() > 74 * s ? 1 : 2;
    painter.setFont(theme.sans(13.0 * s));
    for (int value = 0; value <= kMostErrors; value += tick) {
        painter.setPen(QPen(value == 0 ? colors.ctl : colors.grid, 1.2));
        painter.drawLine(QPointF(plot.left(), yOf(value)), QPointF(plot.right(), yOf(value)));
        painter.setPen(colors.ink3);
        painter.drawText(
            QRectF(0, yOf(value) - 10, plot.left() - 8 * s, 20), Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());

    const int count = static_cast<int>(m_errors.size());
    const int first = std::max(0, count - kPlaces);
    const double place = plot.width() / kPlaces;
    for (int i = 0; i < kPlaces; ++i) {
        const int epoch = first + i;
        const double middle = plot.left() + (i + 0.5) * place;
        const bool isRunning = m_running && epoch == count - 1;
        painter.setFont(theme.sans(13.0 * s, isRunning));
        painter.setPen(isRunning ? colors.ink : colors.ink3);
        painter.drawText(
            QRectF(middle - 24, plot.bottom() + 3 * s, 48, 18 * s), Qt::AlignHCenter | Qt::AlignTop, QString::number(epoch + 1));
        if (epoch >= count)
            continue;
        const double width = std::min(24.0 * s, 0.7 * place);
        const int errors = m_errors[static_cast<std::size_t>(epoch)];
        // An epoch without an error keeps a foot, so that it is not taken for one that was never run.
        const double top = std::min(yOf(errors), plot.bottom() - 2.5);
        const QRectF box(middle - width / 2, top, width, plot.bottom() - top);
        if (isRunning) {
            painter.setPen(QPen(colors.ink, 2.0));
            painter.setBrush(colors.surface);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        } else {
            // Rounded above, straight on the axis.
            painter.save();
            painter.setClipRect(plot);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.ink2);
            painter.drawRoundedRect(box.adjusted(0, 0, 0, 4), 3, 3);
            painter.restore();
        }
    }
}

void ErrorBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Wrong examples in each epoch"));
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
