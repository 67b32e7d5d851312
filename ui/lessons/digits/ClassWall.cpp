// Columns from digits, selection, keys and what a screen reader hears.
#include "ui/lessons/digits/ClassWall.h"

#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace chalknet::ui {

namespace {

constexpr int kLabels = 10;

QList<QRgb> colorTable()
{
    QList<QRgb> table(256);
    for (int value = 0; value < 256; ++value)
        table[value] = pixelColor(value);
    return table;
}

} // namespace

ClassWall::ClassWall(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_colors(colorTable())
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_colors = colorTable();
        viewport()->update();
    });
}

void ClassWall::setDigits(const ClassDigits& digits, const std::vector<int>& leftOut)
{
    m_digits = digits;
    m_leftOut = leftOut;
    rebuild();
}

void ClassWall::setResults(const ClassResults& results)
{
    m_results = results;
    viewport()->update();
    announceChange(this);
}

void ClassWall::setFilter(const WallFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void ClassWall::setWanted(std::optional<std::pair<int, int>> labelAndWriter)
{
    if (m_wanted == labelAndWriter)
        return;
    m_wanted = labelAndWriter;
    rebuild();
}

void ClassWall::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

// What was selected stays selected if it is still there.
void ClassWall::rebuild()
{
    const std::optional<WallSlot> before = selected();
    std::set<int> writers;
    for (int writer : m_digits.writers())
        writers.insert(writer);
    if (m_wanted)
        writers.insert(m_wanted->second);
    const int rows = m_filter.label >= 0 ? 1 : kLabels;
    m_columns.clear();
    for (int writer : writers) {
        if (m_filter.writer != 0 && writer != m_filter.writer)
            continue;
        const std::size_t first = m_columns.size();
        m_columns.push_back({writer, std::vector<ClassDigitPointer>(static_cast<std::size_t>(rows))});
        for (const ClassDigitPointer& digit : m_digits.all()) {
            if (digit->writer != writer || (m_filter.label >= 0 && digit->label != m_filter.label))
                continue;
            const auto row = static_cast<std::size_t>(m_filter.label >= 0 ? 0 : digit->label);
            std::size_t column = first;
            while (column < m_columns.size() && m_columns[column].digits[row])
                ++column;
            if (column == m_columns.size())
                m_columns.push_back({writer, std::vector<ClassDigitPointer>(static_cast<std::size_t>(rows))});
            m_columns[column].digits[row] = digit;
        }
    }
    layOut();
    m_hovered.reset();
    m_current = before && before->digit ? find(before->digit->id) : std::nullopt;
    if (before)
        emit selectionChanged();
    announceChange(this);
}

void ClassWall::layOut()
{
    const int rows = m_filter.label >= 0 ? 1 : kLabels;
    const int columns = static_cast<int>(m_columns.size());
    // With the scroll bar only if it does not fit without.
    QSize room = maximumViewportSize();
    m_layout = ClassWallLayout(room, rows, columns, m_scale);
    if (m_layout.contentHeight() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        m_layout = ClassWallLayout(room, rows, columns, m_scale);
    }
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.rowHeight());
    viewport()->update();
}

std::optional<ClassWall::Place> ClassWall::find(const QString& id) const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        for (std::size_t row = 0; row < m_columns[column].digits.size(); ++row)
            if (const ClassDigitPointer& digit = m_columns[column].digits[row]; digit && digit->id == id)
                return Place(static_cast<int>(row), static_cast<int>(column));
    return std::nullopt;
}

const ClassDigitPointer& ClassWall::digitAt(Place place) const
{
    return m_columns[static_cast<std::size_t>(place.second)].digits[static_cast<std::size_t>(place.first)];
}

WallSlot ClassWall::slotAt(Place place) const
{
    return {labelOfRow(place.first), m_columns[static_cast<std::size_t>(place.second)].writer, digitAt(place)};
}

std::optional<WallSlot> ClassWall::selected() const
{
    const bool exists = m_current && m_current->second < static_cast<int>(m_columns.size())
        && m_current->first < static_cast<int>(m_columns[static_cast<std::size_t>(m_current->second)].digits.size());
    return exists ? std::optional(slotAt(*m_current)) : std::nullopt;
}

std::optional<WallSlot> ClassWall::hovered() const
{
    return m_hovered ? std::optional(slotAt(*m_hovered)) : std::nullopt;
}

bool ClassWall::isShown(const ClassDigitPointer& digit) const
{
    return find(digit->id).has_value() && (!m_filter.wrongOnly || m_results.isWrong(digit));
}

QRect ClassWall::placeOf(const QString& id) const
{
    const std::optional<Place> place = find(id);
    return place ? m_layout.picture(place->first, place->second).translated(0, -verticalScrollBar()->value()) : QRect();
}

void ClassWall::select(const QString& id)
{
    if (const std::optional<Place> place = find(id))
        choose(place);
}

void ClassWall::choose(std::optional<Place> place)
{
    if (place)
        makeVisible(*place);
    if (place == m_current)
        return;
    m_current = place;
    viewport()->update();
    announceChange(this);
    emit selectionChanged();
}

void ClassWall::makeVisible(Place place)
{
    const QRect slot = m_layout.picture(place.first, place.second).united(m_layout.caption(place.first, place.second));
    const QRect wanted = slot.united(place.first == 0 ? m_layout.writer(place.second) : slot).adjusted(0, -4, 0, 4);
    const int top = verticalScrollBar()->value();
    if (wanted.top() < top)
        verticalScrollBar()->setValue(wanted.top());
    else if (wanted.bottom() >= top + viewport()->height())
        verticalScrollBar()->setValue(wanted.bottom() + 1 - viewport()->height());
}

void ClassWall::hover(std::optional<Place> place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit hoverChanged();
}

void ClassWall::mousePressEvent(QMouseEvent* event)
{
    const auto place = m_layout.slotAt(event->pos() + QPoint(0, verticalScrollBar()->value()));
    if (!place || event->button() != Qt::LeftButton)
        return;
    choose(place);
    if (const WallSlot slot = slotAt(*place); !slot.digit)
        emit writingRequested(slot.label, slot.writer);
}

void ClassWall::mouseDoubleClickEvent(QMouseEvent*)
{
    if (const auto slot = selected(); slot && slot->digit)
        emit whyRequested();
}

void ClassWall::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_layout.slotAt(event->pos() + QPoint(0, verticalScrollBar()->value())));
}

bool ClassWall::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void ClassWall::move(int right, int down)
{
    const int columns = static_cast<int>(m_columns.size());
    if (columns == 0)
        return;
    if (!m_current)
        return choose(Place(0, 0));
    int row = m_current->first + down;
    int column = m_current->second + right;
    // Below the last row goes on in the next block of writers.
    if (row < 0 && column >= m_layout.columnsPerBlock()) {
        column -= m_layout.columnsPerBlock();
        row = m_layout.rows() - 1;
    } else if (row >= m_layout.rows() && column + m_layout.columnsPerBlock() < columns) {
        column += m_layout.columnsPerBlock();
        row = 0;
    }
    choose(Place(std::clamp(row, 0, m_layout.rows() - 1), std::clamp(column, 0, columns - 1)));
}

// In reading order: row by row of each block.
std::optional<ClassWall::Place> ClassWall::mistakeFrom(int step) const
{
    std::vector<Place> mistakes;
    for (int block = 0; block < m_layout.blocks(); ++block)
        for (int row = 0; row < m_layout.rows(); ++row)
            for (int column = block * m_layout.columnsPerBlock();
                 column < std::min(m_layout.columns(), (block + 1) * m_layout.columnsPerBlock()); ++column)
                if (const ClassDigitPointer& digit = digitAt({row, column}); digit && m_results.isWrong(digit))
                    mistakes.emplace_back(row, column);
    if (mistakes.empty())
        return std::nullopt;
    const auto found = m_current ? std::find(mistakes.begin(), mistakes.end(), *m_current) : mistakes.end();
    if (found == mistakes.end())
        return step > 0 ? mistakes.front() : mistakes.back();
    const auto index = found - mistakes.begin() + step;
    return index >= 0 && index < std::ssize(mistakes) ? std::optional(mistakes[static_cast<std::size_t>(index)]) : std::nullopt;
}

void ClassWall::moveToMistake(int step)
{
    if (const auto place = mistakeFrom(step))
        choose(place);
}

bool ClassWall::isAtMistake() const
{
    const auto slot = selected();
    return slot && slot->digit && m_results.isWrong(slot->digit);
}

void ClassWall::moveToEnd(int direction)
{
    if (!m_columns.empty())
        choose(Place(m_current ? m_current->first : 0, direction < 0 ? 0 : m_layout.columns() - 1));
}

void ClassWall::keyPressEvent(QKeyEvent* event)
{
    const bool jumps = m_filter.wrongOnly;
    const auto slot = selected();
    switch (event->key()) {
    case Qt::Key_Left: jumps ? moveToMistake(-1) : move(-1, 0); break;
    case Qt::Key_Right: jumps ? moveToMistake(1) : move(1, 0); break;
    case Qt::Key_Up: jumps ? moveToMistake(-1) : move(0, -1); break;
    case Qt::Key_Down: jumps ? moveToMistake(1) : move(0, 1); break;
    case Qt::Key_Home: moveToEnd(-1); break;
    case Qt::Key_End: moveToEnd(1); break;
    case Qt::Key_PageUp: move(0, -m_layout.rows()); break;
    case Qt::Key_PageDown: move(0, m_layout.rows()); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (slot && slot->digit)
            emit whyRequested();
        else if (slot)
            emit writingRequested(slot->label, slot->writer);
        break;
    case Qt::Key_Delete:
        if (slot && slot->digit)
            emit deleteRequested();
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

QString ClassWall::textOf(const WallSlot& slot) const
{
    const QString who = writerName(slot.writer);
    if (!slot.digit)
        return tr("%1, digit %2: not written yet").arg(who).arg(slot.label);
    const ClassAnswer* answer = m_results.find(slot.digit);
    if (answer == nullptr)
        return tr("%1, digit %2").arg(who).arg(slot.label);
    return m_results.isWrong(slot.digit) ? tr("%1, digit %2: wrong, read as %3").arg(who).arg(slot.label).arg(answer->answer)
                                         : tr("%1, digit %2: right").arg(who).arg(slot.label);
}

QString ClassWall::accessibleText() const
{
    if (const auto slot = selected())
        return textOf(*slot);
    if (m_digits.isEmpty())
        return tr("no digits yet");
    const ClassScore score = m_results.score(m_digits);
    return tr("%1 digits, %2 of them wrong").arg(m_digits.count()).arg(score.total - score.right);
}

void ClassWall::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ClassWall::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ClassWall::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ClassWall::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ClassWall::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace chalknet::ui
