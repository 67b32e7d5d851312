// Ten rows under four heads; bars begin at a stated floor.
#include "ui/lessons/digits/ScoreTable.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kDigits = 10;
constexpr double kFloors[] = {0.95, 0.9, 0.8, 0.5};
constexpr double kSmallestText = 12;

double textPixels(double pixels, double scale)
{
    return std::max(kSmallestText, pixels * scale);
}

} // namespace

ScoreTable::ScoreTable(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScoreTable::setConfusion(const Confusion& confusion)
{
    m_confusion = confusion;
    sort();
}

void ScoreTable::setNames(const QStringList& names)
{
    m_names = names;
    announceChange(this);
    update();
}

void ScoreTable::setChosen(int digit)
{
    m_chosen = digit;
    update();
}

void ScoreTable::setSorting(Column column, bool descending)
{
    m_column = column;
    m_descending = descending;
    sort();
}

void ScoreTable::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

double ScoreTable::value(int digit, Column column) const
{
    switch (column) {
    case Column::Digit: return digit;
    case Column::Precision: return m_confusion.precision(digit);
    case Column::Recall: return m_confusion.recall(digit);
    case Column::F1: return m_confusion.f1(digit);
    }
    return 0.0;
}

void ScoreTable::sort()
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, [this](int a, int b) {
        const double first = value(a, m_column);
        const double second = value(b, m_column);
        if (!std::isfinite(first) || !std::isfinite(second))
            return std::isfinite(first) && !std::isfinite(second);
        return m_descending ? first > second : first < second;
    });
    double smallest = 1.0;
    for (int digit = 0; digit < kDigits; ++digit)
        for (Column column : {Column::Precision, Column::Recall, Column::F1})
            if (const double score = value(digit, column); std::isfinite(score))
                smallest = std::min(smallest, score);
    const auto* floor = std::ranges::find_if(kFloors, [smallest](double candidate) { return candidate < smallest; });
    m_floor = floor == std::end(kFloors) ? 0.0 : *floor;
    announceChange(this);
    update();
}

void ScoreTable::sortBy(Column column)
{
    const bool descending = column == m_column && !m_descending;
    setSorting(column, descending);
    emit sortingChanged(column, descending);
}

// ---- words

QString ScoreTable::columnName(Column column) const
{
    switch (column) {
    case Column::Digit: return m_names.isEmpty() ? tr("Digit") : tr("Class");
    case Column::Precision: return tr("Precision");
    case Column::Recall: return tr("Recall");
    case Column::F1: return QStringLiteral("F1");
    }
    return {};
}

QString ScoreTable::nameOf(int digit) const
{
    return m_names.isEmpty() ? QString::number(digit) : m_names[digit];
}

QString ScoreTable::accessibleText() const
{
    const int digit = m_order[static_cast<std::size_t>(m_cursor)];
    const QString sorting = m_descending ? tr("sorted by %1, the largest first") : tr("sorted by %1, the smallest first");
    return tr("%1: precision %2, recall %3, F1 %4; %5")
        .arg(nameOf(digit), percent(m_confusion.precision(digit)), percent(m_confusion.recall(digit)),
            percent(m_confusion.f1(digit)), sorting.arg(columnName(m_column)));
}

// ---- geometry

double ScoreTable::headHeight() const
{
    return std::floor(26 * m_scale);
}

double ScoreTable::digitWidth() const
{
    if (m_names.isEmpty())
        return std::max(44.0, 48 * m_scale);
    return width() * 0.28;
}

QRectF ScoreTable::headPlace(Column column) const
{
    const double first = digitWidth();
    if (column == Column::Digit)
        return {0, 0, first, headHeight()};
    const double pitch = (width() - first) / 3;
    return {first + (static_cast<int>(column) - 1) * pitch, 0, pitch, headHeight()};
}

QRectF ScoreTable::rowPlace(int index) const
{
    const double foot = std::floor(20 * m_scale);
    const double pitch = std::min((height() - headHeight() - foot) / kDigits, 34 * m_scale);
    return {0, headHeight() + index * pitch, static_cast<double>(width()), pitch};
}

// ---- hand

void ScoreTable::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int column = 0; column < kColumns; ++column)
        if (headPlace(static_cast<Column>(column)).contains(event->position()))
            return sortBy(static_cast<Column>(column));
    for (int index = 0; index < kDigits; ++index) {
        if (!rowPlace(index).contains(event->position()))
            continue;
        m_cursor = index;
        announceChange(this);
        update();
        emit chosen(m_order[static_cast<std::size_t>(index)]);
    }
}

void ScoreTable::mouseMoveEvent(QMouseEvent* event)
{
    const double last = rowPlace(kDigits - 1).bottom();
    setCursor(event->position().y() < last ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ScoreTable::keyPressEvent(QKeyEvent* event)
{
    const auto neighbour
        = [this](int step) { return static_cast<Column>((static_cast<int>(m_column) + step + kColumns) % kColumns); };
    switch (event->key()) {
    case Qt::Key_Up: m_cursor = std::max(0, m_cursor - 1); break;
    case Qt::Key_Down: m_cursor = std::min(kDigits - 1, m_cursor + 1); break;
    case Qt::Key_Home: m_cursor = 0; break;
    case Qt::Key_End: m_cursor = kDigits - 1; break;
    case Qt::Key_Left: return sortBy(neighbour(-1));
    case Qt::Key_Right: return sortBy(neighbour(1));
    case Qt::Key_Space: return sortBy(m_column);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit chosen(m_order[static_cast<std::size_t>(m_cursor)]); return;
    default: return QWidget::keyPressEvent(event);
    }
    announceChange(this);
    update();
}

void ScoreTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

// ---- painting

void ScoreTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    for (int index = 0; index < kDigits; ++index)
        paintRow(painter, index);
    paintFloor(painter);
}

void ScoreTable::paintHeads(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    for (int i = 0; i < kColumns; ++i) {
        const auto column = static_cast<Column>(i);
        const bool isSorted = column == m_column;
        painter.setFont(theme.sans(textPixels(13, m_scale), isSorted));
        painter.setPen(isSorted ? theme.colors().ink : theme.colors().ink2);
        const QString arrow = !isSorted ? QString() : m_descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
        const int side = column == Column::Digit ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(headPlace(column).adjusted(4, 0, -4, 0), side | Qt::AlignVCenter, columnName(column) + arrow);
    }
    painter.fillRect(QRectF(0, headHeight() - 1, width(), 1), theme.colors().line);
}

void ScoreTable::paintRow(QPainter& painter, int index) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const int digit = m_order[static_cast<std::size_t>(index)];
    const QRectF row = rowPlace(index);
    const QRectF ground = row.adjusted(0.5, 1, -0.5, -1);
    if (digit == m_chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sel);
        painter.drawRoundedRect(ground, 5, 5);
    }
    if (index == m_cursor && showsKeyboardFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 0, -1, 0), 5, 5);
    }
    painter.setPen(colors.ink);
    painter.setFont(theme.sans(textPixels(m_names.isEmpty() ? 16 : 13, m_scale), digit == m_chosen));
    const QRectF name(8, row.top(), digitWidth() - 10, row.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(nameOf(digit), Qt::ElideRight, static_cast<int>(name.width())));
    for (Column column : {Column::Precision, Column::Recall, Column::F1}) {
        const QRectF head = headPlace(column);
        paintScore(painter, {head.left(), row.top(), head.width(), row.height()}, value(digit, column));
    }
}

void ScoreTable::paintScore(QPainter& painter, const QRectF& place, double value) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(textPixels(13.5, m_scale)));
    const double numbers = painter.fontMetrics().horizontalAdvance(percentNumber(0.9999)) + 6;
    painter.setPen(theme.colors().ink);
    painter.drawText(place.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, percentNumber(value));
    const QRectF well(place.left() + 10, place.center().y() - 4, place.width() - numbers - 14, 8);
    if (well.width() < 12)
        return;
    QPainterPath shape;
    shape.addRoundedRect(well, 3, 3);
    painter.fillPath(shape, theme.colors().inset);
    if (!std::isfinite(value))
        return;
    painter.save();
    painter.setClipPath(shape);
    const double share = std::clamp((value - m_floor) / (1.0 - m_floor), 0.0, 1.0);
    painter.fillRect(QRectF(well.left(), well.top(), well.width() * share, well.height()), theme.colors().ctl);
    painter.restore();
}

void ScoreTable::paintFloor(QPainter& painter) const
{
    if (m_confusion.total() == 0)
        return;
    const Theme& theme = Theme::instance();
    painter.setFont(theme.sans(kSmallestText));
    painter.setPen(theme.colors().ink3);
    const double top = rowPlace(kDigits - 1).bottom();
    painter.drawText(QRectF(4, top + 2, width() - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
        tr("in %, bars from %1 to 100").arg(fixed(100.0 * m_floor, 0)));
}

} // namespace chalknet::ui
