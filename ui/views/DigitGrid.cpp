// Thumbnails are painted straight from the data set's bytes: no picture is copied or kept.
#include "ui/views/DigitGrid.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

DigitGrid::DigitGrid(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_colors(colorTable())
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_colors = colorTable();
        viewport()->update();
    });
}

QList<QRgb> DigitGrid::colorTable() const
{
    QList<QRgb> table(256);
    for (int value = 0; value < 256; ++value)
        table[value] = pixelColor(value);
    return table;
}

void DigitGrid::setData(const Dataset& pictures)
{
    const bool isPictures = pictures.pixels().size() == pictures.rows() * kPixelCells * kPixelCells && pictures.hasLabels();
    m_data = isPictures ? pictures : Dataset();
    m_current = -1;
    filterRows();
}

void DigitGrid::setFilter(std::optional<int> label)
{
    if (m_filter == label)
        return;
    m_filter = label;
    m_current = -1;
    filterRows();
}

void DigitGrid::setThumbnailSide(int side)
{
    m_side = side;
    layOut();
}

void DigitGrid::filterRows()
{
    m_rows.clear();
    if (!m_filter) {
        m_rows.resize(m_data.rows());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
    } else {
        for (std::size_t row = 0; row < m_data.rows(); ++row) {
            if (m_data.label(row) == *m_filter)
                m_rows.push_back(static_cast<std::uint32_t>(row));
        }
    }
    layOut();
    verticalScrollBar()->setValue(0);
    announceChange(this);
}

void DigitGrid::layOut()
{
    m_layout = DigitGridLayout(viewport()->width(), count(), m_side);
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, m_layout.contentHeight() - page)));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_layout.pitchY());
    viewport()->update();
}

qint64 DigitGrid::currentRow() const
{
    return m_current < 0 ? -1 : static_cast<qint64>(m_rows[static_cast<std::size_t>(m_current)]);
}

void DigitGrid::selectCell(qint64 cell)
{
    if (count() == 0)
        return;
    cell = std::clamp<qint64>(cell, 0, count() - 1);
    makeVisible(cell);
    if (cell == m_current)
        return;
    m_current = cell;
    viewport()->update();
    announceChange(this);
    emit currentRowChanged(currentRow());
}

void DigitGrid::makeVisible(qint64 cell)
{
    const QRect picture = m_layout.picture(cell)
                              .united(m_layout.caption(cell))
                              .adjusted(0, -DigitGridLayout::kMargin, 0, DigitGridLayout::kMargin);
    const int top = verticalScrollBar()->value();
    if (picture.top() < top)
        verticalScrollBar()->setValue(picture.top());
    else if (picture.bottom() >= top + viewport()->height())
        verticalScrollBar()->setValue(std::min(picture.top(), picture.bottom() + 1 - viewport()->height()));
}

QString DigitGrid::accessibleText() const
{
    if (count() == 0)
        return tr("no pictures");
    if (m_current < 0)
        return tr("%1 pictures").arg(grouped(count()));
    return tr("picture %1 of %2: digit %3")
        .arg(grouped(m_current + 1), grouped(count()))
        .arg(m_data.label(static_cast<std::size_t>(currentRow())));
}

void DigitGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DigitGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DigitGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto cell = m_layout.indexAt(event->pos() + QPoint(0, verticalScrollBar()->value())))
        selectCell(*cell);
}

void DigitGrid::keyPressEvent(QKeyEvent* event)
{
    const qint64 page = std::max(1, viewport()->height() / m_layout.pitchY()) * m_layout.columns();
    const qint64 from = std::max<qint64>(0, m_current);
    switch (event->key()) {
    case Qt::Key_Left: selectCell(from - 1); break;
    case Qt::Key_Right: selectCell(m_current < 0 ? 0 : from + 1); break;
    case Qt::Key_Up: selectCell(from - m_layout.columns()); break;
    case Qt::Key_Down: selectCell(m_current < 0 ? 0 : from + m_layout.columns()); break;
    case Qt::Key_PageUp: selectCell(from - page); break;
    case Qt::Key_PageDown: selectCell(from + page); break;
    case Qt::Key_Home: selectCell(0); break;
    case Qt::Key_End: selectCell(count() - 1); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void DigitGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DigitGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DigitGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setFont(Theme::instance().sans(12.5));
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.visible(top + event->rect().top(), event->rect().height());
    for (qint64 cell = first; cell < last; ++cell)
        paintCell(painter, cell, top);
}

void DigitGrid::paintCell(QPainter& painter, qint64 cell, int top) const
{
    const Colors& colors = Theme::instance().colors();
    const std::size_t row = m_rows[static_cast<std::size_t>(cell)];
    const QRect area = m_layout.picture(cell).translated(0, -top);
    const bool isCurrent = cell == m_current;
    painter.setBrush(colors.surface);
    painter.setPen(QPen(isCurrent ? colors.ink : colors.line, isCurrent ? 3 : 1));
    const double outset = isCurrent ? 1.5 : -0.5;
    painter.drawRoundedRect(QRectF(area).adjusted(-outset, -outset, outset, outset), 6, 6);
    const auto bytes = m_data.pixels().subspan(row * kPixelCells * kPixelCells, kPixelCells * kPixelCells);
    QImage picture(bytes.data(), kPixelCells, kPixelCells, kPixelCells, QImage::Format_Indexed8);
    picture.setColorTable(m_colors);
    painter.drawImage(area.adjusted(3, 3, -3, -3), picture);
    painter.setPen(isCurrent ? colors.ink : colors.ink3);
    painter.drawText(m_layout.caption(cell).translated(0, -top), Qt::AlignCenter, QString::number(m_data.label(row)));
}

} // namespace chalknet::ui
