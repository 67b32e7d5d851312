// Marks that differ in shape, not only in tone.
#include "ui/lessons/layers/StartMarks.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

StartMarks::StartMarks(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StartMarks::setResults(const std::vector<StartResult>& results, std::uint64_t opened)
{
    m_results = results;
    m_opened = opened;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(results.size()) - 1));
    announceChange(this);
    update();
}

QRectF StartMarks::markRect(int index) const
{
    const double pitch = std::min(20.0, static_cast<double>(width()) / kStartsTried);
    return {index * pitch, 0.0, pitch, static_cast<double>(height())};
}

int StartMarks::markAt(QPointF pixel) const
{
    for (int i = 0; i < static_cast<int>(m_results.size()); ++i)
        if (markRect(i).contains(pixel))
            return i;
    return -1;
}

QString StartMarks::textOf(const StartResult& result) const
{
    const auto start = static_cast<qulonglong>(result.start);
    return result.solved ? tr("Start %1: solved after %2 epochs").arg(start).arg(result.epochs)
                         : tr("Start %1: not solved in %2 epochs").arg(start).arg(grouped(result.epochs));
}

QString StartMarks::accessibleText() const
{
    if (m_results.empty())
        return tr("No start has been tried yet.");
    return textOf(m_results[static_cast<std::size_t>(m_current)]);
}

void StartMarks::mousePressEvent(QMouseEvent* event)
{
    const int index = markAt(event->position());
    if (index < 0)
        return;
    m_current = index;
    emit startChosen(m_results[static_cast<std::size_t>(index)].start);
}

void StartMarks::mouseMoveEvent(QMouseEvent* event)
{
    const int index = markAt(event->position());
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(index >= 0 ? textOf(m_results[static_cast<std::size_t>(index)]) : QString());
}

void StartMarks::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_results.size()) - 1;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (last >= 0 && opens) {
        emit startChosen(m_results[static_cast<std::size_t>(m_current)].start);
    } else if (last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        announceChange(this);
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StartMarks::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < kStartsTried; ++i) {
        const QRectF area = markRect(i);
        const double radius = std::min(6.0, area.width() / 2 - 2.5);
        const QPointF center = area.center();
        if (i >= static_cast<int>(m_results.size())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.ctl);
            painter.drawEllipse(center, 1.5, 1.5);
            continue;
        }
        const StartResult& result = m_results[static_cast<std::size_t>(i)];
        painter.setPen(QPen(result.solved ? colors.ink : colors.neg, 1.8));
        painter.setBrush(result.solved ? QBrush(colors.ink) : QBrush(Qt::NoBrush));
        if (result.solved) {
            painter.drawEllipse(center, radius, radius);
        } else {
            const double half = radius - 0.5;
            painter.drawRect(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half));
            painter.drawLine(center + QPointF(-half / 2, -half / 2), center + QPointF(half / 2, half / 2));
            painter.drawLine(center + QPointF(-half / 2, half / 2), center + QPointF(half / 2, -half / 2));
        }
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        if (result.start == m_opened)
            painter.drawLine(QPointF(center.x() - radius, area.bottom() - 1), QPointF(center.x() + radius, area.bottom() - 1));
        if (showsKeyboardFocus(*this) && i == m_current)
            painter.drawRoundedRect(area.adjusted(1, 2, -1, -3), 3, 3);
    }
}

} // namespace chalknet::ui
