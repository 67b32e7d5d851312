// Painting and choosing tiles.
#include "ui/lessons/lab/ManyStartsWall.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kTile = 40;
constexpr double kRadius = 5.0;
constexpr int kMark = 13;

} // namespace

QString fateText(const TrainedStart& result)
{
    switch (result.fate) {
    case StartFate::Waiting: return ManyStartsWall::tr("not trained yet");
    case StartFate::Solved: return ManyStartsWall::tr("solved");
    case StartFate::Diverged: return ManyStartsWall::tr("diverged");
    case StartFate::Unsolved: break;
    }
    QStringList parts;
    if (result.wrong > 0)
        parts.append(ManyStartsWall::tr("%n points wrong", nullptr, result.wrong));
    if (result.undecided > 0)
        parts.append(ManyStartsWall::tr("%n points undecided", nullptr, result.undecided));
    return parts.isEmpty() ? ManyStartsWall::tr("not solved") : parts.join(QStringLiteral(", "));
}

ManyStartsWall::ManyStartsWall(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_colors.clear();
        viewport()->update();
    });
}

void ManyStartsWall::setPicture(const StartsPicturePointer& picture)
{
    const std::size_t outputs = m_picture ? static_cast<std::size_t>(m_picture->job->spec.outputs()) : 0;
    m_picture = picture;
    if (!picture || static_cast<std::size_t>(picture->job->spec.outputs()) != outputs)
        m_colors.clear();
    viewport()->update();
}

void ManyStartsWall::setStarts(std::vector<std::size_t> starts)
{
    if (starts != m_starts) {
        m_starts = std::move(starts);
        layOut();
    }
    announceChange(this);
    viewport()->update();
    emit scrolled();
}

void ManyStartsWall::setLearning(bool learning)
{
    m_isLearning = learning;
    viewport()->update();
}

void ManyStartsWall::setScale(double scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    layOut();
}

void ManyStartsWall::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void ManyStartsWall::layOut()
{
    const int side = static_cast<int>(std::lround(kTile * m_scale));
    m_layout = ManyStartsWallLayout(viewport()->size(), static_cast<int>(m_starts.size()), side);
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_layout.pitch());
    viewport()->update();
}

std::optional<int> ManyStartsWall::currentTile() const
{
    const auto found = m_current ? std::ranges::find(m_starts, *m_current) : m_starts.end();
    return found == m_starts.end() ? std::nullopt : std::optional(static_cast<int>(found - m_starts.begin()));
}

std::optional<std::size_t> ManyStartsWall::current() const
{
    return currentTile() ? m_current : std::nullopt;
}

void ManyStartsWall::setCurrent(std::optional<std::size_t> start)
{
    if (m_current != start) {
        m_current = start;
        viewport()->update();
        announceChange(this);
        emit currentChanged();
    }
    if (const auto tile = currentTile())
        makeVisible(*tile);
}

void ManyStartsWall::moveCurrent(int tiles)
{
    if (m_starts.empty())
        return;
    const int last = static_cast<int>(m_starts.size()) - 1;
    const auto tile = currentTile();
    const int next = tile ? std::clamp(*tile + tiles, 0, last) : tiles >= 0 ? 0 : last;
    setCurrent(m_starts[static_cast<std::size_t>(next)]);
}

void ManyStartsWall::makeVisible(int tile)
{
    const QRect place = m_layout.tile(tile).adjusted(0, -ManyStartsWallLayout::kMargin, 0, ManyStartsWallLayout::kMargin);
    const int top = verticalScrollBar()->value();
    if (place.top() < top)
        verticalScrollBar()->setValue(place.top());
    else if (place.bottom() >= top + viewport()->height())
        verticalScrollBar()->setValue(place.bottom() + 1 - viewport()->height());
}

std::optional<int> ManyStartsWall::tileAt(QPoint point) const
{
    return m_picture ? m_layout.indexAt(point + QPoint(0, verticalScrollBar()->value())) : std::nullopt;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> ManyStartsWall::visibleSeeds() const
{
    const int top = verticalScrollBar()->value() + m_layout.side() / 2;
    const auto [first, last] = m_layout.visible(top, viewport()->height() - m_layout.side());
    if (!m_picture || first >= last)
        return std::nullopt;
    const auto seed = [this](int tile) { return m_picture->results[m_starts[static_cast<std::size_t>(tile)]].seed; };
    return std::pair(seed(first), seed(last - 1));
}

QString ManyStartsWall::startText(std::size_t start) const
{
    if (!m_picture || start >= m_picture->size())
        return {};
    const TrainedStart& result = m_picture->results[start];
    QStringList parts;
    if (std::isfinite(result.loss))
        parts.append(tr("loss %1").arg(measured(result.loss, 4)));
    if (std::isfinite(result.accuracy))
        parts.append(tr("accuracy %1").arg(percent(result.accuracy)));
    parts.append(fateText(result));
    return tr("Seed %1: %2").arg(result.seed).arg(parts.join(QStringLiteral(", ")));
}

QString ManyStartsWall::accessibleText() const
{
    if (m_starts.empty() || !m_picture)
        return m_emptyText;
    const auto tile = currentTile();
    if (!tile)
        return tr("%1 networks").arg(grouped(static_cast<qint64>(m_starts.size())));
    return tr("%1 of %2. %3").arg(grouped(*tile + 1), grouped(static_cast<qint64>(m_starts.size())), startText(*m_current));
}

std::optional<AccessibleValue> ManyStartsWall::accessibleValue() const
{
    if (m_starts.empty() || !m_picture)
        return std::nullopt;
    const auto tile = currentTile();
    return AccessibleValue{tile ? *tile + 1.0 : 0.0, 1.0, static_cast<double>(m_starts.size()), 1.0};
}

void ManyStartsWall::setAccessibleValue(double value)
{
    const auto tile = static_cast<std::size_t>(std::clamp(value, 1.0, static_cast<double>(m_starts.size()))) - 1;
    setCurrent(m_starts[tile]);
}

bool ManyStartsWall::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto tile = tileAt(help->pos()))
        QToolTip::showText(help->globalPos(), startText(m_starts[static_cast<std::size_t>(*tile)]), viewport(),
            m_layout.tile(*tile).translated(0, -verticalScrollBar()->value()));
    else
        QToolTip::hideText();
    return true;
}

void ManyStartsWall::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    emit scrolled();
}

void ManyStartsWall::scrollContentsBy(int, int)
{
    viewport()->update();
    emit scrolled();
}

void ManyStartsWall::mousePressEvent(QMouseEvent* event)
{
    if (const auto tile = tileAt(event->position().toPoint()); tile && event->button() == Qt::LeftButton)
        setCurrent(m_starts[static_cast<std::size_t>(*tile)]);
}

void ManyStartsWall::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (tileAt(event->position().toPoint()) && tileAt(event->position().toPoint()) == currentTile())
        emit opened(*m_current);
}

void ManyStartsWall::keyPressEvent(QKeyEvent* event)
{
    const int page = m_layout.rowsIn(viewport()->height()) * m_layout.columns();
    const int all = static_cast<int>(m_starts.size());
    switch (event->key()) {
    case Qt::Key_Left: moveCurrent(-1); break;
    case Qt::Key_Right: moveCurrent(1); break;
    case Qt::Key_Up: moveCurrent(-m_layout.columns()); break;
    case Qt::Key_Down: moveCurrent(m_layout.columns()); break;
    case Qt::Key_PageUp: moveCurrent(-page); break;
    case Qt::Key_PageDown: moveCurrent(page); break;
    case Qt::Key_Home: moveCurrent(-all); break;
    case Qt::Key_End: moveCurrent(all); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            emit opened(*m_current);
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ManyStartsWall::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ManyStartsWall::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ManyStartsWall::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Theme& theme = Theme::instance();
    if (m_starts.empty() || !m_picture) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.colors().ink2);
        const int side = std::max(16, (viewport()->width() - 520) / 2);
        painter.drawText(viewport()->rect().adjusted(side, 16, -side, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (m_colors.empty())
        m_colors = tileColors(static_cast<std::size_t>(m_picture->job->spec.outputs()));
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.visible(top + event->rect().top(), event->rect().height());
    for (int tile = first; tile < last; ++tile)
        paintTile(painter, tile, top);
}

void ManyStartsWall::paintTile(QPainter& painter, int tile, int top) const
{
    const Colors& colors = Theme::instance().colors();
    const std::size_t start = m_starts[static_cast<std::size_t>(tile)];
    if (start >= m_picture->size())
        return;
    const TrainedStart& result = m_picture->results[start];
    const QRectF area = m_layout.tile(tile).translated(0, -top);
    QPainterPath frame;
    frame.addRoundedRect(area, kRadius, kRadius);
    painter.fillPath(frame, colors.inset);
    const std::span<const std::uint8_t> bytes = m_picture->tile(start);
    if (result.fate == StartFate::Solved || result.fate == StartFate::Unsolved) {
        const int side = m_picture->job->tileSide;
        QImage image(side, side, QImage::Format_RGB32);
        std::size_t at = 0;
        for (int row = 0; row < side && !bytes.empty(); ++row) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
            for (int column = 0; column < side; ++column)
                line[column] = m_colors[bytes[at++]];
        }
        painter.save();
        painter.setClipPath(frame);
        if (!bytes.empty())
            painter.drawImage(area, image);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.line, 1));
    painter.drawPath(frame);
    if (result.fate == StartFate::Diverged) {
        painter.setFont(Theme::instance().sans(12.0 * m_scale));
        painter.setPen(colors.ink2);
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("NaN"));
    }
    // While they learn nothing is final: marks would flicker.
    if ((m_picture->isComplete || !m_isLearning) && !result.isSolved() && result.fate != StartFate::Waiting) {
        const int size = static_cast<int>(std::lround(kMark * std::max(1.0, m_scale)));
        const QRectF mark(area.right() - size - 1, area.bottom() - size - 1, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(mark, 3, 3);
        const double ratio = viewport()->devicePixelRatioF();
        painter.drawPixmap(mark.topLeft(), tintedPixmap(QStringLiteral("boxed-cross"), size, colors.negText, ratio));
    }
    if (m_current == start) {
        painter.setPen(QPen(colors.ink, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), kRadius + 2, kRadius + 2);
        if (showsKeyboardFocus(*this)) {
            painter.setPen(QPen(colors.surface, 1, Qt::DotLine));
            painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), kRadius + 2, kRadius + 2);
        }
    }
}

} // namespace chalknet::ui
