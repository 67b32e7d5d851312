// Squares, the ring around the present batch, and the sum of updates that an epoch has.
#include "ui/lessons/descent/MiniBatchView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallestText = 168.0; ///< room for the sum, at scale 1
constexpr double kArrowRoom = 58.0;

/// A batch fills one row of squares where that makes a readable picture; else ten or twenty stand side by side.
int columnsFor(const MiniBatches& content)
{
    // Alone, the squares get little height: few columns would make them tiny.
    const int fewest = content.hasText ? 5 : 10;
    if (content.batchSize >= fewest && content.batchSize <= 20 && content.batchSize <= content.rows)
        return content.batchSize;
    return std::clamp(content.rows, 1, content.rows > 100 ? 20 : 10);
}

/// "**bold** and plain" on one line; returns its width. With a null painter only measured.
double drawMarked(QPainter* painter, QPointF baseline, const QString& text, double pixelSize)
{
    double x = baseline.x();
    bool isBold = false;
    for (const QString& part : text.split(QLatin1String("**"))) {
        const QFont font = Theme::instance().sans(pixelSize, isBold);
        if (painter != nullptr) {
            painter->setFont(font);
            painter->drawText(QPointF(x, baseline.y()), part);
        }
        x += QFontMetricsF(font).horizontalAdvance(part);
        isBold = !isBold;
    }
    return x - baseline.x();
}

} // namespace

MiniBatchGeometry::MiniBatchGeometry(QSizeF size, const MiniBatches& content, double scale)
    : rows(content.rows)
    , columns(columnsFor(content))
{
    const double margin = 6.0 * scale; // for the ring
    const double captionHeight = 24.0 * scale;
    const double textRoom = content.hasText ? std::max(kSmallestText * scale, size.width() * 0.36) + kArrowRoom * scale : 0.0;
    const QRectF room(margin, margin, std::max(20.0, size.width() - 2 * margin - textRoom),
        std::max(20.0, size.height() - margin - captionHeight));
    const int lines = (std::max(1, rows) + columns - 1) / columns;
    cell = std::min({room.width() / columns, room.height() / lines, 26.0 * scale});
    side = std::max(2.0, cell - std::clamp(cell * 0.12, 1.0, 3.0));
    grid = QRectF(room.left(), room.top(), columns * cell, lines * cell);
    caption = QRectF(grid.left(), grid.bottom() + 2.0 * scale, size.width() - grid.left(), captionHeight);
    if (content.hasText) {
        const double left = grid.right() + kArrowRoom * scale;
        text = QRectF(left, grid.top(), size.width() - left, room.height());
    }
}

QRectF MiniBatchGeometry::square(int position) const
{
    return {grid.left() + position % columns * cell, grid.top() + position / columns * cell, side, side};
}

QPainterPath MiniBatchGeometry::outline(int first, int count, double margin) const
{
    QPainterPath path;
    for (int position = first; position < first + count;) {
        const int inLine = std::min(first + count - position, columns - position % columns);
        const QRectF strip = square(position).united(square(position + inLine - 1));
        QPainterPath line;
        line.addRoundedRect(strip.adjusted(-margin, -margin, margin, margin), margin, margin);
        path = path.united(line);
        position += inLine;
    }
    return path.simplified();
}

int MiniBatchGeometry::positionAt(QPointF point) const
{
    if (!grid.contains(point) || cell <= 0.0)
        return -1;
    const int column = std::min(columns - 1, static_cast<int>((point.x() - grid.left()) / cell));
    const int position = static_cast<int>((point.y() - grid.top()) / cell) * columns + column;
    return position < rows ? position : -1;
}

MiniBatchView::MiniBatchView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MiniBatchView::setContent(const MiniBatches& content)
{
    if (m_content == content)
        return;
    m_content = content;
    announceChange(this);
    layOut();
}

void MiniBatchView::setOrder(std::vector<std::uint32_t> order)
{
    m_order = std::move(order);
}

void MiniBatchView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void MiniBatchView::layOut()
{
    m_geometry = MiniBatchGeometry(size(), m_content, m_scale);
    update();
}

QString MiniBatchView::batchSentence() const
{
    const int rows = m_content.active >= 0 ? m_content.sizeOf(m_content.active) : m_content.batchSize;
    return rows == 1 ? tr("**1 row**, one update") : tr("**%1 rows**, one update").arg(rows);
}

QString MiniBatchView::epochSentence() const
{
    const int last = m_content.sizeOf(m_content.batches() - 1);
    if (m_content.batches() == 1)
        return tr("update in every epoch");
    if (last == m_content.batchSize)
        return tr("updates in every epoch");
    return last == 1 ? tr("updates in every epoch, the last with 1 row")
                     : tr("updates in every epoch, the last with %1 rows").arg(last);
}

QString MiniBatchView::caption() const
{
    if (m_content.batches() == 1)
        return tr("every update uses all rows");
    return m_content.shuffles ? tr("rows reshuffled each epoch") : tr("rows always in the same order");
}

QString MiniBatchView::accessibleText() const
{
    if (m_content.rows == 0)
        return m_content.emptyText;
    QString text = tr("%1 rows, batches of %2: %3 updates in every epoch; %4 done.")
                       .arg(QString::number(m_content.rows), QString::number(m_content.batchSize),
                           QString::number(m_content.batches()), QString::number(m_content.done));
    if (m_content.active >= 0)
        text += QLatin1Char(' ') + tr("Batch %1 is drawn.").arg(m_content.active + 1);
    return text;
}

std::optional<AccessibleValue> MiniBatchView::accessibleValue() const
{
    if (m_content.rows == 0)
        return std::nullopt;
    return AccessibleValue{std::max(0, m_content.active) + 1.0, 1.0, static_cast<double>(m_content.batches()), 1.0};
}

void MiniBatchView::setAccessibleValue(double value)
{
    if (std::isfinite(value))
        choose(static_cast<int>(std::lround(std::clamp(value, 1.0, 1e6))) - 1);
}

void MiniBatchView::choose(int batch)
{
    if (m_content.rows > 0 && batch != m_content.active)
        emit batchChosen(std::clamp(batch, 0, m_content.batches() - 1));
}

bool MiniBatchView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int position = m_geometry.positionAt(help->pos());
    if (position < 0 || !m_rowText) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const auto p = static_cast<std::size_t>(position);
    const int row = p < m_order.size() ? static_cast<int>(m_order[p]) : position;
    QToolTip::showText(help->globalPos(), m_rowText(row), this, m_geometry.square(position).toAlignedRect());
    return true;
}

void MiniBatchView::mousePressEvent(QMouseEvent* event)
{
    const int position = m_geometry.positionAt(event->position());
    if (position >= 0)
        choose(position / std::max(1, m_content.batchSize));
}

void MiniBatchView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const int present = m_content.active >= 0 ? m_content.active : m_content.done;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return choose(std::max(0, present - step));
    case Qt::Key_Right:
    case Qt::Key_Down: return choose(present + step);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(m_content.batches() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void MiniBatchView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MiniBatchView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MiniBatchView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void MiniBatchView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_content.rows == 0) {
        painter.setFont(Theme::instance().sans(15.0 * m_scale));
        painter.setPen(Theme::instance().colors().ink2);
        painter.drawText(QRectF(rect()).adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, m_content.emptyText);
        return;
    }
    paintSquares(painter);
    paintCaption(painter);
    if (m_content.active >= 0)
        paintRing(painter);
    if (m_content.hasText) {
        if (m_content.active >= 0)
            paintArrow(painter);
        paintSum(painter);
    }
    if (showsKeyboardFocus(*this)) {
        painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kButtonRadius, metrics::kButtonRadius);
    }
}

void MiniBatchView::paintSquares(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double radius = std::min(3.5 * m_scale, m_geometry.side * 0.22);
    const int size = m_content.batchSize;
    for (int position = 0; position < m_content.rows; ++position) {
        const int batch = position / size;
        const QRectF square = m_geometry.square(position);
        if (batch == m_content.active || batch < m_content.done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(batch == m_content.active ? colors.*m_content.color : colors.ink2);
            painter.drawRoundedRect(square, radius, radius);
        } else {
            painter.setPen(QPen(colors.ctl, 1.0));
            painter.setBrush(colors.surface);
            painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
    }
}

void MiniBatchView::paintRing(QPainter& painter) const
{
    const double margin = 4.0 * m_scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().colors().ink, 2.2 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_geometry.outline(m_content.active * m_content.batchSize, m_content.sizeOf(m_content.active), margin));
}

// From the ring's right edge to the sentence, which stays where it is.
void MiniBatchView::paintArrow(QPainter& painter) const
{
    const int first = m_content.active * m_content.batchSize;
    const int count = m_content.sizeOf(m_content.active);
    const QRectF ring = m_geometry.outline(first, count, 4.0 * m_scale).boundingRect();
    // A short batch may end before the last column: its first line is where the arrow can start.
    const int inLine = std::min(count, m_geometry.columns - first % m_geometry.columns);
    const QRectF last = m_geometry.square(first + inLine - 1);
    const double startX = last.right() + 4.0 * m_scale;
    const double startY = count <= m_geometry.columns ? last.center().y() : ring.center().y();
    const double endX = m_geometry.text.left() - 8.0 * m_scale;
    const double endY = m_geometry.text.top() + 14.0 * m_scale;
    const double elbow = m_geometry.grid.right() + 24.0 * m_scale;
    const double from = count <= m_geometry.columns ? startX : ring.right();
    painter.setPen(QPen(Theme::instance().colors().ink, 1.8 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{from, startY}, {elbow, startY}, {elbow, endY}, {endX - 4.0 * m_scale, endY}}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().ink);
    const double head = 9.0 * m_scale;
    painter.drawPolygon(QPolygonF({{endX, endY}, {endX - head, endY - head * 0.45}, {endX - head, endY + head * 0.45}}));
}

// The sentence, the fraction that gives the number of updates, and one dot for each.
void MiniBatchView::paintSum(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF& room = m_geometry.text;
    double size = 16.0 * m_scale;
    const QString sentence = batchSentence();
    size *= std::min(1.0, room.width() / std::max(1.0, drawMarked(nullptr, {}, sentence, size)));
    painter.setPen(colors.ink);
    drawMarked(&painter, {room.left(), room.top() + 14.0 * m_scale + size * 0.36}, sentence, size);
    const double below = paintFraction(painter, room.left() + 2.0, room.top() + 34.0 * m_scale);
    painter.setFont(Theme::instance().sans(14.5 * m_scale));
    painter.setPen(colors.ink2);
    const QRectF line(room.left(), below + 6.0 * m_scale, room.width(), 40.0 * m_scale);
    QRectF used;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, epochSentence(), &used);
    const double top = used.bottom() + 8.0 * m_scale;
    paintDots(painter, {room.left(), top, room.width(), std::max(8.0, m_geometry.caption.bottom() - top)});
}

double MiniBatchView::paintFraction(QPainter& painter, double left, double top) const
{
    const QString above = tr("%1 rows").arg(m_content.rows);
    const QString below = tr("%1 per batch").arg(m_content.batchSize);
    const QFont font = Theme::instance().sans(16.5 * m_scale);
    const QFontMetricsF metrics(font);
    const double width = std::max(metrics.horizontalAdvance(above), metrics.horizontalAdvance(below)) + 8.0 * m_scale;
    const double line = 24.0 * m_scale;
    painter.setFont(font);
    painter.setPen(QPen(Theme::instance().colors().ink, 1.3 * m_scale));
    painter.drawText(QRectF(left, top, width, line), Qt::AlignCenter, above);
    painter.drawLine(QPointF(left, top + line), QPointF(left + width, top + line));
    painter.drawText(QRectF(left, top + line + 1, width, line), Qt::AlignCenter, below);
    const bool divides = m_content.rows % m_content.batchSize == 0;
    const QString result = divides
        ? QStringLiteral("= %1").arg(m_content.batches())
        : QStringLiteral("≈ %1 → %2")
              .arg(fixed(static_cast<double>(m_content.rows) / m_content.batchSize, 1), QString::number(m_content.batches()));
    painter.drawText(
        QRectF(left + width + 8.0 * m_scale, top, 140.0 * m_scale, 2 * line), Qt::AlignLeft | Qt::AlignVCenter, result);
    return top + 2 * line;
}

void MiniBatchView::paintDots(QPainter& painter, const QRectF& room) const
{
    const Colors& colors = Theme::instance().colors();
    const int count = m_content.batches();
    const int inLine = count <= 10 ? 10 : 20;
    const int lines = (count + inLine - 1) / inLine;
    const double cell = std::min({room.width() / inLine, room.height() / lines, 20.0 * m_scale});
    if (cell < 2.5)
        return;
    const double radius = cell * 0.36;
    for (int i = 0; i < count; ++i) {
        const QPointF middle(room.left() + (i % inLine + 0.5) * cell, room.top() + (i / inLine + 0.5) * cell);
        const bool isFull = i < m_content.done || i == m_content.active;
        painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(colors.ctl, 1.0));
        painter.setBrush(i == m_content.active ? colors.*m_content.color : isFull ? colors.ink2 : colors.surface);
        painter.drawEllipse(middle, radius, radius);
    }
}

void MiniBatchView::paintCaption(QPainter& painter) const
{
    painter.setFont(Theme::instance().sans(13.5 * m_scale));
    painter.setPen(Theme::instance().colors().ink2);
    QRectF place = m_geometry.caption;
    if (m_content.hasText)
        place.setRight(m_geometry.text.left() - 4.0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, caption());
}

} // namespace chalknet::ui
