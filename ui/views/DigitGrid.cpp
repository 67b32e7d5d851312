// Thumbnails are painted straight from the data set's bytes: no picture is copied or kept.
#include "ui/views/DigitGrid.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kNotch = 120; ///< QWheelEvent's unit: a notch of a wheel
constexpr int kRowsPerNotch = 2;

} // namespace

DigitGrid::DigitGrid(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_colors(colorTable())
    , m_glide(this, [this](double share) {
        verticalScrollBar()->setValue(m_glideFrom + static_cast<int>(std::lround(share * (m_glideTo - m_glideFrom))));
    })
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
    if (m_filter == label && !m_hasOwnRows)
        return;
    m_filter = label;
    m_current = -1;
    filterRows();
}

void DigitGrid::setRows(std::vector<std::uint32_t> rows)
{
    std::erase_if(rows, [this](std::uint32_t row) { return row >= m_data.rows(); });
    const qint64 selected = currentRow();
    m_rows = std::move(rows);
    m_hasOwnRows = true;
    const auto place = std::ranges::find(m_rows, static_cast<std::uint32_t>(std::max<qint64>(0, selected)));
    m_current = selected < 0 || place == m_rows.end() ? -1 : place - m_rows.begin();
    layOut();
    announceChange(this);
}

void DigitGrid::setCaptions(std::function<DigitCaption(std::size_t)> captions)
{
    m_captions = std::move(captions);
    viewport()->update();
}

DigitCaption DigitGrid::caption(std::size_t row) const
{
    return m_captions ? m_captions(row) : DigitCaption{QString::number(m_data.label(row)), {}, {}};
}

void DigitGrid::setCaptionPixels(double pixels)
{
    m_captionPixels = pixels;
    layOut();
}

void DigitGrid::setEmptyText(const QString& text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    announceChange(this);
    viewport()->update();
}

void DigitGrid::setThumbnailSide(int side)
{
    if (side == m_side)
        return;
    m_side = side;
    layOut();
}

void DigitGrid::filterRows()
{
    m_hasOwnRows = false;
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
    const int caption = std::max(DigitGridLayout::kCaption, static_cast<int>(std::lround(m_captionPixels * 1.36)));
    m_layout = DigitGridLayout(viewport()->width(), count(), m_side, caption);
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

bool DigitGrid::selectRow(std::size_t row)
{
    const auto place = std::ranges::find(m_rows, static_cast<std::uint32_t>(row));
    if (place == m_rows.end())
        return false;
    selectCell(place - m_rows.begin());
    return true;
}

void DigitGrid::makeVisible(qint64 cell)
{
    m_glide.stop();
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
        return m_emptyText.isEmpty() ? tr("no pictures") : m_emptyText;
    if (m_current < 0)
        return tr("%1 pictures").arg(grouped(count()));
    const QString place = tr("picture %1 of %2: digit %3").arg(grouped(m_current + 1), grouped(count()));
    return place.arg(caption(static_cast<std::size_t>(currentRow())).text());
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

void DigitGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_layout.indexAt(event->pos() + QPoint(0, verticalScrollBar()->value())) == m_current && m_current >= 0)
        emit opened(currentRow());
}

// A touchpad sends pixels, which are smooth already.
void DigitGrid::wheelEvent(QWheelEvent* event)
{
    const int angle = event->angleDelta().y();
    if (!event->pixelDelta().isNull() || angle == 0 || angle % kNotch != 0)
        return QAbstractScrollArea::wheelEvent(event);
    const int from = m_glide.state() == QAbstractAnimation::Running ? m_glideTo : verticalScrollBar()->value();
    glideTo(from - angle / kNotch * kRowsPerNotch * m_layout.pitchY());
    event->accept();
}

void DigitGrid::glideTo(int target)
{
    m_glideFrom = verticalScrollBar()->value();
    m_glideTo = std::clamp(target, 0, verticalScrollBar()->maximum());
    m_glide.glide(motion::kStructure);
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(currentRow());
        break;
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
    const int top = verticalScrollBar()->value();
    if (count() == 0) {
        painter.setFont(Theme::instance().font(TextRole::Body));
        painter.setPen(Theme::instance().colors().ink2);
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
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
    paintCaption(painter, m_layout.caption(cell).translated(0, -top), row, isCurrent);
    if (isCurrent && showsKeyboardFocus(*this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.ink, 2));
        painter.drawRoundedRect(QRectF(area).adjusted(-4.5, -4.5, 4.5, 4.5), 8, 8);
    }
}

// The parts stand beside one another and are centred together; where they are too wide, the last one is left out.
void DigitGrid::paintCaption(QPainter& painter, const QRect& place, std::size_t row, bool isCurrent) const
{
    const Theme& theme = Theme::instance();
    DigitCaption parts = caption(row);
    const QFont plain = theme.sans(m_captionPixels);
    const QFont bold = theme.sans(m_captionPixels, true);
    const QFontMetricsF plainMetrics(plain);
    const auto width = [&] {
        return plainMetrics.horizontalAdvance(parts.before) + QFontMetricsF(bold).horizontalAdvance(parts.wrong)
            + plainMetrics.horizontalAdvance(parts.after);
    };
    if (width() > place.width())
        parts.after.clear();
    double x = place.left() + std::max(0.0, (place.width() - width()) / 2);
    const auto write = [&](const QString& text, const QFont& font, const QColor& color) {
        if (text.isEmpty())
            return;
        const double advance = QFontMetricsF(font).horizontalAdvance(text);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(x, place.top(), advance + 1, place.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += advance;
    };
    const QColor quiet = isCurrent ? theme.colors().ink : parts.wrong.isEmpty() ? theme.colors().ink3 : theme.colors().ink2;
    write(parts.before, plain, quiet);
    write(parts.wrong, bold, theme.colors().negText);
    write(parts.after, plain, quiet);
}

} // namespace chalknet::ui
