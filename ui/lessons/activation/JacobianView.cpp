// Painting and probing of the Jacobian.
#include "ui/lessons/activation/JacobianView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kGap = 2.0;
constexpr double kRadius = 4.0;
constexpr double kWidthOfThreeDecimals = 3.6; ///< in letter heights: "+0.123"

} // namespace

JacobianView::JacobianView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void JacobianView::setEntries(std::vector<double> entries, int size)
{
    m_entries = std::move(entries);
    m_size = size;
    m_entry = {std::clamp(m_entry.x(), 0, size - 1), std::clamp(m_entry.y(), 0, size - 1)};
    announceChange(this);
    update();
}

void JacobianView::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

void JacobianView::setEntry(QPoint entry)
{
    m_entry = {std::clamp(entry.x(), 0, std::max(0, m_size - 1)), std::clamp(entry.y(), 0, std::max(0, m_size - 1))};
    announceChange(this);
    update();
}

double JacobianView::at(int row, int column) const
{
    return m_entries[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(column)];
}

QRectF JacobianView::cellRect(int row, int column) const
{
    const double left = 38.0 * m_scale;
    const double top = 28.0 * m_scale;
    // The column of sums stands a little apart.
    const double apart = 8.0 * m_scale;
    const double wide = (width() - left - apart - 4.0) / (m_size + 1);
    const double high = std::min((height() - top - 4.0) / m_size, 1.1 * wide);
    return QRectF(left + column * wide + (column == m_size ? apart : 0.0), top + row * high, wide, high)
        .adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
}

std::optional<QPoint> JacobianView::entryAt(QPointF position) const
{
    for (int row = 0; row < m_size; ++row)
        for (int column = 0; column < m_size; ++column)
            if (cellRect(row, column).adjusted(-kGap / 2, -kGap / 2, kGap / 2, kGap / 2).contains(position))
                return QPoint(column, row);
    return std::nullopt;
}

QString JacobianView::accessibleText() const
{
    if (m_size == 0)
        return {};
    return tr("Derivative of y%1 by x%2: %3. Every row sums to 0.")
        .arg(m_entry.y() + 1)
        .arg(m_entry.x() + 1)
        .arg(fixed(at(m_entry.y(), m_entry.x()), 4, true));
}

void JacobianView::choose(QPoint entry)
{
    const QPoint before = m_entry;
    setEntry(entry);
    if (m_entry != before)
        emit entryChosen(m_entry);
}

void JacobianView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<QPoint> entry = entryAt(event->position());
    if (m_underPointer != entry.has_value()) {
        m_underPointer = entry.has_value();
        emit lookedAt(m_underPointer || hasFocus());
    }
    if (entry)
        choose(*entry);
}

void JacobianView::mousePressEvent(QMouseEvent* event)
{
    if (const std::optional<QPoint> entry = entryAt(event->position()))
        choose(*entry);
}

void JacobianView::leaveEvent(QEvent* event)
{
    m_underPointer = false;
    emit lookedAt(hasFocus());
    QWidget::leaveEvent(event);
}

void JacobianView::focusInEvent(QFocusEvent* event)
{
    emit lookedAt(true);
    QWidget::focusInEvent(event);
}

void JacobianView::focusOutEvent(QFocusEvent* event)
{
    emit lookedAt(m_underPointer);
    QWidget::focusOutEvent(event);
}

void JacobianView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_entry + QPoint(-1, 0));
    case Qt::Key_Right: return choose(m_entry + QPoint(1, 0));
    case Qt::Key_Up: return choose(m_entry + QPoint(0, -1));
    case Qt::Key_Down: return choose(m_entry + QPoint(0, 1));
    case Qt::Key_Home: return choose({0, 0});
    case Qt::Key_End: return choose({m_size - 1, m_size - 1});
    default: QWidget::keyPressEvent(event);
    }
}

void JacobianView::paintEvent(QPaintEvent*)
{
    if (m_size == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double largest = 1e-300;
    for (const double entry : m_entries)
        largest = std::max(largest, std::abs(entry));
    paintLabels(painter);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column)
            paintCell(painter, row, column, largest);
        paintSum(painter, row);
    }
    paintChosen(painter);
}

double JacobianView::letterSize() const
{
    const QRectF cell = cellRect(0, 0);
    return std::clamp(std::min(cell.height() * 0.62, cell.width() / 3.0), 11.0, 17.0 * m_scale);
}

void JacobianView::paintLabels(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double size = 18.0 * m_scale;
    const auto label = [&](const QRectF& area, const QString& tex, bool chosen, const QColor& tone) {
        paintFormula(painter, area, Qt::AlignCenter, Formula::fromTex(tex), size, chosen ? tone : colors.ink2);
    };
    for (int i = 0; i < m_size; ++i) {
        const QString number = QString::number(i + 1);
        const QRectF column = cellRect(0, i);
        const QRectF row = cellRect(i, 0);
        label({column.left(), 0, column.width(), column.top()}, QStringLiteral("x_%1").arg(number), i == m_entry.x(), colors.c2);
        label({0, row.top(), row.left() - 4, row.height()}, QStringLiteral("y_%1").arg(number), i == m_entry.y(), colors.c1);
    }
    const QRectF sums = cellRect(0, m_size);
    label({sums.left(), 0, sums.width(), sums.top()}, QStringLiteral("\\sum"), false, colors.ink2);
}

void JacobianView::paintCell(QPainter& painter, int row, int column, double largest) const
{
    const Theme& theme = Theme::instance();
    const QRectF cell = cellRect(row, column);
    const double value = at(row, column);
    // Part of the colours only, so that the number stays readable on all of them.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(theme.diverging().diverging(theme.underPointsRange() * value / largest)));
    painter.drawRoundedRect(cell, kRadius, kRadius);
    const double size = letterSize();
    painter.setFont(theme.sans(size, row == m_entry.y() && column == m_entry.x()));
    painter.setPen(theme.colors().ink);
    painter.drawText(cell, Qt::AlignCenter, fixed(value, cell.width() > kWidthOfThreeDecimals * size ? 3 : 2, true));
}

void JacobianView::paintSum(QPainter& painter, int row) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(letterSize(), true));
    painter.setPen(theme.colors().ink2);
    painter.drawText(cellRect(row, m_size), Qt::AlignCenter, QStringLiteral("0"));
}

void JacobianView::paintChosen(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.ink, showsKeyboardFocus(*this) ? 3.0 : 1.6));
    painter.drawRoundedRect(cellRect(m_entry.y(), m_entry.x()), kRadius, kRadius);
    if (!showsKeyboardFocus(*this))
        return;
    painter.setPen(QPen(colors.ink, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius + 2, kRadius + 2);
}

} // namespace chalknet::ui
